"""Mentions put together: by kind, day, place and parties."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.extract.events_args import Told
from crosswire.extract.events_merge import merge
from crosswire.extract.plover import HARMED, Code
from crosswire.model.claims import EventPlace
from crosswire.model.report import Evidence


def told(
    root: str = "ASSAULT",
    *,
    mode: str = "",
    report: str = "a",
    start: int = 0,
    lemma: str = "attack",
    date: str = "",
    place: str = "",
    actors: tuple[str, ...] = (),
    recipients: tuple[str, ...] = (),
    founding: bool = True,
    sentence: int = 0,
    headline: bool = False,
) -> Told:
    return Told(
        evidence=Evidence(report=report, start=start, end=start + 10),
        code=HARMED if root == "HARM" else Code(root=root, mode=mode),
        lemma=lemma,
        words=frozenset({lemma}),
        status="happened",
        founding=founding,
        definite=False,
        actors=frozenset(actors),
        lands=frozenset(),
        recipients=frozenset(recipients),
        date=date,
        place=EventPlace(name=place) if place else None,
        sentence=sentence,
        headline=headline,
    )


def sizes(*mentions: Told) -> list[int]:
    return sorted(len(group.members) for group in merge(mentions))


def test_one_attack_told_by_two_reports_is_one_event() -> None:
    a = told(date="2026-03-02", place="Selnik", actors=("n1",))
    b = told(report="b", date="2026-03-02", place="Selnik", actors=("n1",), lemma="raid")
    assert sizes(a, b) == [2]


def test_another_day_is_another_event() -> None:
    a = told(date="2026-03-02", place="Selnik", actors=("n1",))
    b = told(report="b", date="2026-03-05", place="Selnik", actors=("n1",))
    assert sizes(a, b) == [1, 1]


def test_another_root_is_another_event() -> None:
    a = told(date="2026-03-02", actors=("n1",))
    b = told("CONSULT", report="b", date="2026-03-02", actors=("n1",))
    assert sizes(a, b) == [1, 1]


def test_appeals_of_two_parties_are_two_events() -> None:
    a = told("REQUEST", lemma="urge", date="2026-03-02", actors=("n1",), recipients=("n3",))
    b = told("REQUEST", report="b", lemma="urge", date="2026-03-02", actors=("n2",), recipients=("n3",))
    assert sizes(a, b) == [1, 1]


def test_a_back_reference_joins_what_was_told_just_before() -> None:
    a = told(date="2026-03-02", actors=("n1",))
    b = told(start=50, sentence=1, founding=False)
    assert sizes(a, b) == [2]


def test_a_back_reference_founds_nothing() -> None:
    assert sizes(told(founding=False)) == []


def test_deaths_belong_to_the_calamity_beside_them() -> None:
    a = told("NONE", mode="flood", lemma="flood", place="Selnik", date="2026-03-02")
    b = told("HARM", start=50, lemma="kill", date="2026-03-02", place="Selnik", sentence=1)
    assert sizes(a, b) == [2]


def test_deaths_alone_found_no_event() -> None:
    assert sizes(told("HARM", lemma="kill")) == []


@settings(deadline=None)
@given(st.permutations(range(5)))
def test_the_order_of_mentions_does_not_matter(order: list[int]) -> None:
    mentions = [
        told(date="2026-03-02", actors=("n1",)),
        told(report="b", date="2026-03-02", actors=("n1",), lemma="raid"),
        told(report="b", start=40, founding=False, sentence=1),
        told("CONSULT", report="c", date="2026-03-03", actors=("n1", "n2"), lemma="meet"),
        told("HARM", report="c", start=60, lemma="kill", date="2026-03-02"),
    ]
    one = merge(mentions)
    other = merge([mentions[i] for i in order])
    assert [g.members for g in one] == [g.members for g in other]


def test_headline_and_lead_of_one_report_tell_one_event_however_they_put_it() -> None:
    title = told(mode="heavy", lemma="strike", actors=("n1",), headline=True)
    lead = told(mode="shoot", lemma="fire", actors=("n2",), start=50, sentence=1)
    later = told(mode="shoot", lemma="fire", actors=("n2",), start=500, sentence=9)
    assert sizes(title, lead) == [2]
    assert sizes(title, later) == [1, 1]


def test_what_three_reports_name_in_passing_took_place() -> None:
    named = [told("PROTEST", lemma="protest", report=r, founding=False, sentence=5) for r in "abc"]
    assert sizes(*named) == [3]
    assert sizes(*named[:2]) == []
