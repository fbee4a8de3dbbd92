"""What mentions settle on: the place and the day that most reports give."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.extract.events_merge import Group
from crosswire.extract.events_settle import Site, date, place
from crosswire.model.claims import EventPlace
from tests.extract.test_events_merge import told

SITE = Site(reads=(), places=())
LAND = EventPlace(name="Norway", country="NO", lat=61.0, lon=8.0)
TOWN = EventPlace(name="Bergen", country="NO", lat=60.39, lon=5.32, geonames_id=3161732)
ALIAS = replace(TOWN, name="City of Bergen")


def group(*spots: EventPlace) -> Group:
    """One mention a place, each of another report."""
    return Group([replace(told(report=f"r{n}"), place=spot) for n, spot in enumerate(spots)])


@pytest.mark.parametrize(
    ("spots", "name"),
    [((TOWN, LAND, LAND), "Norway"), ((TOWN, LAND), "Bergen"), ((TOWN, ALIAS, TOWN, LAND, LAND), "Bergen")],
)
def test_the_place_of_most_reports_under_whatever_name(spots: tuple[EventPlace, ...], name: str) -> None:
    found = place(group(*spots), SITE)
    assert found is not None
    assert found.name == name


def test_no_place_named_none_given() -> None:
    assert place(Group([told()]), SITE) is None


@pytest.mark.parametrize(
    ("root", "mode", "lands", "name"),
    [
        ("REJECT", "", {"NOR"}, "Norway"),
        ("MOBILIZE", "test", {"NOR"}, "Norway"),
        ("MOBILIZE", "troops", {"NOR"}, ""),
        ("REJECT", "", {"NOR", "SWE"}, ""),
    ],
)
def test_words_and_tests_are_placed_at_home(root: str, mode: str, lands: set[str], name: str) -> None:
    found = place(Group([replace(told(root, mode=mode), lands=frozenset(lands))]), SITE)
    assert (found.name if found else "") == name


def test_one_report_that_repeats_a_day_has_one_vote() -> None:
    often = [told(report="a", start=10 * n, date="2026-03-01") for n in range(3)]
    others = [told(report=r, date="2026-03-02") for r in "bc"]
    assert date(Group([*often, *others]), SITE) == "2026-03-02"


def test_a_day_goes_before_a_month() -> None:
    mentions = [told(report="a", date="2026-03"), told(report="b", date="2026-03"), told(date="2026-03-02")]
    assert date(Group(mentions), SITE) == "2026-03-02"
