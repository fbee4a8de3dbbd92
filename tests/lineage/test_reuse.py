from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.lineage.reuse import reuse
from crosswire.model.report import Dropped, Report
from tests.lineage.cases import COPIED, EDITED, OTHER, QUOTE, report, said

LEAD = "Water still covered the lower fields on Tuesday."


def words(found: Report, start: int, end: int) -> str:
    return found.text[start:end]


def test_a_copied_sentence_is_verbatim_and_its_spans_are_exact() -> None:
    a, b = report("Mill Post", f"{LEAD} {COPIED}"), report("Hill Echo", f"{COPIED} {OTHER}")
    (found,) = reuse([a, b])
    texts = {a.id: a, b.id: b}
    assert found.kind == "verbatim"
    assert found.similarity == 1.0
    for side in (found.a, found.b):
        assert words(texts[side.report], side.start, side.end) == COPIED.removesuffix(".")


def test_a_sentence_with_moved_clauses_and_changed_words_is_edited() -> None:
    (found,) = reuse([report("Mill Post", COPIED), report("Hill Echo", EDITED)])
    assert found.kind == "edited"
    assert 0.5 < found.similarity < 1.0


def test_words_changed_in_the_middle_leave_one_passage() -> None:
    changed = COPIED.replace("stranded farmers", "forty-one soaked villagers")
    (found,) = reuse([report("Mill Post", COPIED), report("Hill Echo", changed)])
    assert found.kind == "edited"
    assert found.a.end - found.a.start > 100


def test_a_shared_quotation_is_a_common_source() -> None:
    a = report("Mill Post", f"Farmer Ade Brin was angry. {QUOTE} he said.")
    b = report("Hill Echo", f"{QUOTE} a farmer told this newspaper by telephone.")
    assert [r.kind for r in reuse([a, b])] == ["same_quote"]


def test_a_post_without_marks_is_a_quotation_where_a_statement_says_so() -> None:
    post = "All boats north of the weir must turn back now because the gates are open"
    a, b = report("Mill Post", f"{post} -- Vale Rescue"), report("Hill Echo", f"{post} -- Vale Rescue")
    statements = [said(one, "Vale Rescue", post, form="direct") for one in (a, b)]
    assert {r.kind for r in reuse([a, b], statements)} == {"same_quote"}


@pytest.mark.parametrize(
    "phrase",
    [
        "The Associated Press contributed to this report.",
        "The figures could not immediately be independently verified.",
        "Foreign Minister Dara Kolm of the Republic of Vessany said on Tuesday, March 3.",
        "A spokesman for the ministry did not immediately respond to a request for comment.",
        "He spoke on condition of anonymity because he was not authorized to speak to the media.",
        "The mayor of Port Ellen, Ines Okafor, told reporters on Monday night.",
    ],
)
def test_what_every_newsroom_writes_is_no_evidence(phrase: str) -> None:
    a = report("Mill Post", f"{COPIED} {phrase}")
    b = report("Hill Echo", f"{OTHER} {phrase}")
    assert reuse([a, b]) == ()


def test_dropped_text_does_not_count() -> None:
    a = report("Mill Post", COPIED)
    b = report(
        "Hill Echo",
        f"{OTHER} {COPIED}",
        dropped=(Dropped(start=len(OTHER), end=len(OTHER) + 1 + len(COPIED), reason="teaser"),),
    )
    assert reuse([a, b]) == ()


def test_different_accounts_of_one_event_share_nothing() -> None:
    a = report("Mill Post", "Firefighters rescued nine people from roofs when a dam burst on Monday.")
    b = report("Hill Echo", "A burst dam flooded the valley; nine were saved by helicopter, officials said.")
    assert reuse([a, b]) == ()


def test_a_passage_printed_twice_is_given_at_both_places() -> None:
    a, b = report("Mill Post", f"{COPIED}\n\n{LEAD}\n\n{COPIED}"), report("Hill Echo", COPIED)
    sides = [found.a if found.a.report == a.id else found.b for found in reuse([a, b])]
    assert sorted(side.start for side in sides) == [0, a.text.rindex(COPIED)]


def test_long_copies_come_in_passages_of_a_paragraph() -> None:
    sentences = [
        f"Crew {n} hauled {n * 3} sandbags towards the cracked embankment w{n} x{n} y{n}." for n in range(40)
    ]
    copy = " ".join(sentences)
    found = reuse([report("Mill Post", copy), report("Hill Echo", f"{LEAD} {copy}")])
    assert len(found) > 3
    assert all(r.a.end - r.a.start < 700 for r in found)


def test_no_reports_share_nothing() -> None:
    assert reuse([]) == ()


BITS = st.sampled_from([COPIED, EDITED, OTHER, LEAD, QUOTE + " he said.", "Night fell.", "“Go!”", "\n\n"])
STORIES = st.lists(st.lists(BITS, min_size=1, max_size=5), min_size=1, max_size=4)


def some(stories: list[list[str]]) -> list[Report]:
    return [report(f"outlet {n}", text) for n, bits in enumerate(stories) if (text := " ".join(bits)).strip()]


@settings(max_examples=40, deadline=None)
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_reports_changes_nothing(stories: list[list[str]], chance: object) -> None:
    reports = some(stories)
    shuffled = list(reports)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert reuse(reports) == reuse(shuffled)


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_spans_lie_in_their_texts_and_sides_are_ordered(stories: list[list[str]]) -> None:
    reports = some(stories)
    texts = {r.id: r.text for r in reports}
    for found in reuse(reports):
        assert found.a.report < found.b.report
        assert 0 < found.similarity <= 1
        for side in (found.a, found.b):
            assert 0 <= side.start < side.end <= len(texts[side.report])
            assert not texts[side.report][side.start].isspace()
            assert not texts[side.report][side.end - 1].isspace()


@settings(max_examples=25, deadline=None)
@given(STORIES)
def test_a_copy_of_a_report_shares_with_the_others_what_the_report_shares(stories: list[list[str]]) -> None:
    reports = some(stories)
    if not reports:
        return
    copy = report("another outlet", reports[0].text)
    mine = {(r.a, r.b) for r in reuse(reports)}
    assert mine <= {(r.a, r.b) for r in reuse([*reports, copy])}
