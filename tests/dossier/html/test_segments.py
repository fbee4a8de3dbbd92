from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from crosswire.dossier.html.segments import Mark, body, marks
from crosswire.dossier.lookup import anchor
from crosswire.model.report import Report
from tests.dossier import sample


def _plain(markup: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", markup))


@st.composite
def marked(draw: st.DrawFn) -> tuple[Report, list[Mark]]:
    alphabet = st.sampled_from("ab <>&\"'\n\r \u00e9\U0001f6a2")
    text = draw(st.text(alphabet, min_size=1, max_size=60).filter(lambda t: t.strip()))
    spans = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))), max_size=8))
    kept = [(a, b) for a, b in spans if a < b]
    return Report(source="x", text=text, outlet="x"), [Mark(a, b, f"s{n}") for n, (a, b) in enumerate(kept)]


@given(marked())
def test_marks_never_change_the_text(case: tuple[Report, list[Mark]]) -> None:
    report, places = case
    assert _plain(str(body(report, places))) == report.text


@given(marked())
def test_every_mark_is_covered_piece_by_piece(case: tuple[Report, list[Mark]]) -> None:
    report, places = case
    pieces = re.findall(r'data-s="(\d+)" data-e="(\d+)" data-i="([^"]*)"', str(body(report, places)))
    for mark in places:
        covered = {at for s, e, refs in pieces if mark.ref in refs.split() for at in range(int(s), int(e))}
        wanted = {at for at in range(mark.start, mark.end) if not report.text[at].isspace()}
        assert wanted <= covered <= set(range(mark.start, mark.end))


def test_each_span_has_its_anchor_once() -> None:
    report = sample.REPORTS["gazette"]
    places = marks(sample.dossier())[report.id]
    source = str(body(report, places))
    for mark in places:
        assert source.count(f'id="{anchor(report.id, mark.start, mark.end)}"') == 1


def test_a_figure_cut_by_another_item_has_one_frame() -> None:
    report = Report(source="x", text="at least three people died", outlet="x")
    pieces = re.findall(r'class="(.*?)"', str(body(report, [Mark(0, 21, "f0"), Mark(9, 26, "e0")])))
    assert pieces == ["g lf fr", "g le lf fl", "g le"]


def test_a_mark_on_blanks_only_still_has_its_anchor() -> None:
    report = Report(source="x", text="One.\n\nTwo.", outlet="x")
    assert f'id="{report.id}.4-6"' in str(body(report, [Mark(4, 6, "s0")]))
