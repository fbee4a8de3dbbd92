from __future__ import annotations

from dataclasses import replace

from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.happenings import Happening, days, happenings, told_once
from tests.dossier import sample

EVENTS = happenings(Views(Lookup.of(sample.dossier())))[0]
SHARED = next(event for event in EVENTS if len(event.chips) > 1)
ALONE = replace(SHARED, id="e1", main=False, chips=SHARED.chips[:1])


def _day(shared: int, alone: int) -> list[Happening]:
    return [replace(SHARED, main=False)] * shared + [ALONE] * alone


def test_every_event_stands_on_its_day() -> None:
    assert [event for day in days(EVENTS) for event in (*day.shown, *day.folded)] == list(EVENTS)


def test_on_a_full_day_what_one_report_tells_is_folded() -> None:
    [day] = days(_day(3, 3))
    assert ([len(event.chips) > 1 for event in day.shown], len(day.folded)) == ([True] * 3, 3)


def test_on_a_quiet_day_nothing_is_folded() -> None:
    [day] = days(_day(2, 3))
    assert (len(day.shown), len(day.folded)) == (5, 0)


def test_the_main_event_is_never_folded() -> None:
    [day] = days([replace(ALONE, main=True), *_day(0, 6)])
    assert [event.main for event in day.shown] == [True]


def test_a_sentence_that_tells_two_events_is_shown_once() -> None:
    whole = replace(SHARED.passage, before="In May she won, ", words="met the mayor", after=" and left.")
    first, second = told_once([replace(ALONE, passage=whole), replace(ALONE, passage=whole, kind="talks")])
    assert (first.passage, second.passage.shown) == (whole, "… met the mayor …")
