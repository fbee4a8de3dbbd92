from __future__ import annotations

import pytest

from crosswire.dossier.compose import Parts, compose
from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.naming import Named, bare, naming
from crosswire.model.claims import Framing, Label
from crosswire.model.report import Report
from tests.dossier import sample


def test_what_outlets_call_differently_comes_first() -> None:
    rows = naming(Views(Lookup.of(sample.dossier())))
    assert [row.varied for row in rows] == sorted((row.varied for row in rows), reverse=True)
    assert rows[0].name == "ran aground"


def test_own_voice_stands_apart_from_quotations() -> None:
    row = naming(Views(Lookup.of(sample.dossier())))[0]
    told = {called.outlet: (called.own, called.quoted) for called in row.called}
    own, quoted = told["Daily Meridian"]
    assert (own, [words for words, _, _ in quoted]) == ((), ["reckless"])


def _named(party: str, *labels: str) -> Named:
    """A thing that each of as many outlets calls by one label."""
    reports = tuple(
        Report(source=f"{at}.txt", text=label, outlet=f"Outlet {at}") for at, label in enumerate(labels)
    )
    told = tuple(
        Label(report=report.id, start=0, end=len(report.text), text=report.text, voice="own")
        for report in reports
    )
    parts = Parts(reports=reports, reader="none", framing=(Framing(party=party, labels=told),))
    [row] = naming(Views(Lookup.of(compose(parts))))
    return row


@pytest.mark.parametrize(
    ("labels", "varied"),
    [
        (("Two helicopters", "four helicopters", "the helicopters"), False),
        (("at least three bodies", "two more bodies"), False),
        (("the raid", "a rescue"), True),
        (("the strike", "the strikes"), False),
    ],
)
def test_another_count_is_no_other_name(labels: tuple[str, ...], varied: bool) -> None:
    assert _named("thing", *labels).varied is varied


@pytest.mark.parametrize(
    ("name", "labels", "varied"),
    [
        ("shop", ("her shop", "the shop in Vell"), False),
        ("strike", ("the strike", "a striking crew"), False),
        ("strike", ("the strike", "a walkout"), True),
    ],
)
def test_more_words_around_the_same_name_are_no_other_name(
    name: str, labels: tuple[str, ...], varied: bool
) -> None:
    assert _named(name, *labels).varied is varied


@pytest.mark.parametrize(
    ("labels", "heading"),
    [
        (
            ("the Orvian settlers of Vell", "Orvian settlers of Vell", "some Orvian settlers of Vell"),
            "Orvian settlers of Vell",
        ),
        (("the brave settlers", "brave settlers", "squatters"), "settler"),
        (("brave settlers", "brave settlers"), "settler"),
        (("Settler", "the settler", "squatters"), "settler"),
        (("one rail worker", "a rail worker", "the rail worker", "worker"), "rail worker"),
    ],
)
def test_a_heading_takes_a_name_only_where_nearly_all_use_it(labels: tuple[str, ...], heading: str) -> None:
    assert _named("settler", *labels).name == heading


def test_a_label_of_nothing_but_a_count_stays() -> None:
    assert (bare("at least three people"), bare("Four"), bare("their own")) == ("people", "Four", "own")


def test_a_heading_is_written_as_the_reports_write_it() -> None:
    assert (
        _named("orvian settlers", "Orvian settlers", "the Orvian settlers", "squatters").name
        == "Orvian settlers"
    )
