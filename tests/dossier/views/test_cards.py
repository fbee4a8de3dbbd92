from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.dossier.compose import compose
from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.cards import Card, _value, cards
from crosswire.dossier.views.common import Views
from crosswire.model.findings import Dossier
from tests.dossier import sample


def _cards(dossier: Dossier) -> dict[str, Card]:
    return {card.id: card for card in cards(Views(Lookup.of(dossier)))}


SHOWN = _cards(sample.dossier())


def _card(status: str, kind: str = "claim") -> Card:
    wanted = next(f for f in sample.FINDINGS if (f.status, f.kind) == (status, kind))
    return SHOWN[wanted.id]


def test_every_outlet_stands_under_the_origin_it_rests_on() -> None:
    [side] = _card("agreed", "event").sides
    assert [(root.kind, root.name, [chip.outlet for chip in root.chips]) for root in side.roots] == [
        ("agency", "NPA", ["Norrvik Post", "Harbour Gazette"]),
        ("outlet", "", ["Radio Lantern"]),
        ("speaker", "the coastguard", ["Daily Meridian"]),
    ]
    assert side.origins == len(side.roots)


@pytest.mark.parametrize("card", SHOWN.values(), ids=lambda card: card.status)
def test_every_passage_of_a_side_is_behind_a_chip(card: Card) -> None:
    finding = next(finding for finding in sample.FINDINGS if finding.id == card.id)
    passages = {(e.report, e.start, e.end) for p in finding.positions for e in p.evidence}
    found = set()
    for chip in (chip for side in card.sides for root in side.roots for chip in root.chips):
        report, _, first = chip.href.partition(".")
        found |= {(report, *map(int, span.split("-"))) for span in (first, *chip.others)}
    assert found == passages


def test_an_update_is_told_from_the_latest_back() -> None:
    card = _card("updated", "figure")
    assert card.counted == "Killed"
    assert (card.sides[0].lead, card.sides[0].value) == ("Latest", "9")
    assert {side.lead for side in card.sides[1:]} == {"Before"}


def test_a_denial_says_so() -> None:
    assert [side.lead for side in _card("denied").sides] == ["Said", "Denied"]


def test_a_brief_title_stands_in_its_sentence() -> None:
    heading = _card("denied").heading
    assert heading.words == "the crew had locked the doors of the lower deck"
    assert heading.before.startswith("Passengers said")


def test_two_findings_of_one_title_lead_with_different_words() -> None:
    first = sample.FINDINGS[0]
    twin = replace(
        first,
        kind="claim",
        positions=(replace(first.positions[0], evidence=sample.MAIN.mentions[2:]),),
    )
    shown = _cards(compose(replace(sample.parts(), findings=(first, twin))))
    assert shown[first.id].heading.shown != shown[twin.id].heading.shown


def test_no_origin_named_still_shows_the_outlets() -> None:
    bare = replace(sample.FINDINGS[0], positions=(replace(sample.FINDINGS[0].positions[0], origins=()),))
    [side] = _cards(compose(replace(sample.parts(), findings=(bare,))))[bare.id].sides
    assert [root.kind for root in side.roots] == ["none"]
    assert len(side.roots[0].chips) == 4


def test_about_a_count_goes_without_saying_beside_the_count() -> None:
    exact = replace(next(iter(sample.FIGURES.values())), low=30.0, high=30.0, exact=True)
    about, other = replace(exact, exact=False), replace(exact, low=40.0, high=40.0, exact=False)
    assert _value((about, exact)) == "30"
    assert _value((about, about, other)) == "about 30, about 40"
