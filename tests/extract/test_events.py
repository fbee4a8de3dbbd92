"""Events of a story: merged across reports, dated, placed; and the main one."""

from __future__ import annotations

import pytest

from crosswire.extract.events import EventInput, events, main_event
from crosswire.extract.events_when import iso, month, span
from crosswire.model.claims import Entity, Geo, PlaceMention, TimeMention
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence
from tests.support.readings import find, reading

STORM = """
Rebels  rebel   NOUN  2 nsubj
stormed storm   VERB  0 root  Tense=Past|VerbForm=Fin
a       a       DET   4 det
bank    bank    NOUN  2 obj
in      in      ADP   6 case
Selnik  Selnik  PROPN 2 obl
on      on      ADP   8 case
Tuesday Tuesday PROPN 2 obl
.       .       PUNCT 2 punct
"""
ATTACK = """
Rebels   rebel  NOUN 2 nsubj
attacked attack VERB 0 root  Tense=Past|VerbForm=Fin
a        a      DET  4 det
bank     bank   NOUN 2 obj
.        .      PUNCT 2 punct
"""
MET = """
Ministers minister NOUN  2 nsubj
met       meet     VERB  0 root  Tense=Past|VerbForm=Fin
on        on       ADP   4 case
Friday    Friday   PROPN 2 obl
.         .        PUNCT 2 punct
"""
FIRST = "Rebels stormed a bank in Selnik on Tuesday ."
SECOND = "Rebels attacked a bank ."
THIRD = "Ministers met on Friday ."


@pytest.fixture
def reads() -> tuple[ReadReport, ...]:
    return (
        reading(f"{FIRST}\n{THIRD}", f"{STORM}\n{MET}", outlet="The Courier"),
        reading(SECOND, ATTACK, outlet="The Herald"),
    )


@pytest.fixture
def given(reads: tuple[ReadReport, ...]) -> EventInput:
    first, second = reads
    rebels = Entity(
        kind="group",
        name="rebels",
        mentions=tuple(Evidence(report=r.report.id, start=0, end=6) for r in (first, second)),
    )
    days = [("Tuesday", "2026-03-03"), ("Friday", "2026-02-27")]
    times = [
        TimeMention(report=first.report.id, start=s.start, end=s.end, type="DATE", value=value)
        for word, value in days
        for s in [find(first.report.text, word)]
    ]
    at = find(first.report.text, "Selnik")
    place = PlaceMention(
        report=first.report.id,
        start=at.start,
        end=at.end,
        name="Selnik",
        geo=Geo(lat=1.0, lon=2.0, country="XX"),
    )
    return EventInput(reads=reads, entities=(rebels,), times=tuple(times), places=(place,))


def test_one_event_of_two_reports_with_day_place_and_party(given: EventInput) -> None:
    storming = next(e for e in events(given) if e.type == "ASSAULT")
    assert len({m.report for m in storming.mentions}) == 2
    assert storming.date == "2026-03-03"
    assert storming.place is not None
    assert storming.place.name == "Selnik"
    assert storming.actors == (given.entities[0].id,)
    assert storming.status == "happened"


def test_what_headlines_and_leads_share_is_the_main_event(given: EventInput) -> None:
    found = events(given)
    main = main_event(found, given.reads)
    assert {e.id: e.type for e in found}[str(main)] == "ASSAULT"


def test_no_event_no_main_event(reads: tuple[ReadReport, ...]) -> None:
    assert main_event((), reads) is None


def test_what_was_set_aside_tells_nothing() -> None:
    read = reading(SECOND, ATTACK, dropped=[SECOND])
    assert events(EventInput(reads=(read,))) == ()


def test_the_order_of_reports_does_not_matter(given: EventInput) -> None:
    turned = EventInput(
        reads=given.reads[::-1], entities=given.entities, times=given.times[::-1], places=given.places
    )
    assert events(turned) == events(given)


def test_an_embedding_of_the_mentions_may_help(given: EventInput) -> None:
    same = EventInput(
        reads=given.reads,
        entities=given.entities,
        times=given.times,
        places=given.places,
        embed=lambda texts: [(1.0, 0.0) for _ in texts],
    )
    assert [e.type for e in events(same)] == [e.type for e in events(given)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-03-03", "2026-03-03"),
        ("2026-03-03TNI", "2026-03-03"),
        ("2026-03", "2026-03"),
        ("2026-W11", "2026-03"),
        ("2026-W14", ""),
        ("2026-W60", ""),
        ("P3D", ""),
        ("PRESENT_REF", ""),
    ],
)
def test_values_become_days_months_or_years(value: str, expected: str) -> None:
    assert month(iso(value)) == expected


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2026-03-03", "2026-03-03", "2026-03-03"),
        ("2026-03", "2026-03-01", "2026-03-31"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-W11", "2026-03-06", "2026-03-18"),
        ("2026-W60", "", ""),
        ("", "", ""),
    ],
)
def test_a_value_has_a_first_and_a_last_day(value: str, first: str, last: str) -> None:
    assert span(value) == (first, last)
