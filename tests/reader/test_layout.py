from __future__ import annotations

from crosswire.model.report import Dropped, Report
from crosswire.reader.layout import segments


def test_a_dropped_passage_is_read_by_itself() -> None:
    text = "Rain fell. Share this. More rain fell."
    start = text.index("Share")
    report = Report(
        source="a",
        outlet="b",
        text=text,
        dropped=(Dropped(start=start, end=start + 11, reason="navigation"),),
    )
    found = [text[s.spans[0][0] : s.spans[-1][1]] for s in segments(report)]
    assert found == ["Rain fell.", "Share this.", "More rain fell."]


def test_a_sentence_may_begin_after_a_stop_or_a_line_but_not_after_an_abbreviation() -> None:
    (segment,) = segments(Report(source="a", outlet="b", text="Flood warning\nGen. Okoro left. He ran."))
    assert [segment.texts[i] for i in segment.starts] == ["Flood", "Gen.", "He"]


def test_blank_lines_break_and_single_ones_only_begin_a_line() -> None:
    (segment,) = segments(Report(source="a", outlet="b", text="One\ntwo\n\nthree"))
    assert (sorted(segment.lines), sorted(segment.broken)) == ([0, 1, 2], [0, 2])
