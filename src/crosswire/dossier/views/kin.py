"""Findings that tell the same sentences stand together: one leads, the others follow it in brief."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.dossier.lookup import bare
from crosswire.dossier.views.cards import Card

LEADING, LEAST = 12, 8
_CONTESTED = ("denied", "disputed", "updated")
_NEAR = 3
_ORDER = (*_CONTESTED, "agreed", "repeated", "single")


@dataclass(frozen=True, slots=True)
class Group:
    """A card and those that tell the same sentences: `near` stand right below it, `folded` on demand."""

    lead: Card
    near: tuple[Card, ...] = ()
    folded: tuple[Card, ...] = ()

    @property
    def all(self) -> tuple[Card, ...]:
        return (self.lead, *self.near, *self.folded)


def grouped(found: Sequence[Card]) -> tuple[Group, ...]:
    """Every card in one group, in the order of those that lead.

    The first card leads whatever it is, so does what is contested; else the better supported leads.
    """
    leads: list[Card] = []
    following: dict[str, list[Card]] = {}
    for at in sorted(range(len(found)), key=lambda at: (at > 0, _standing(found[at]), at)):
        card = found[at]
        lead = None if at == 0 or card.status in _CONTESTED else _lead(card, leads)
        if lead:
            following[lead.id].append(card)
        else:
            leads.append(card)
            following[card.id] = []
    return tuple(_group(card, following[card.id]) for card in found if card.id in following)


def leading(groups: Sequence[Group], most: int = LEADING, least: int = LEAST) -> tuple[Group, ...]:
    """The groups that open the account, in their order: the first, and what more than one report tells.

    What was put together with doubt, then a single report's word, and what a sentence that leads elsewhere
    says only fill the places left over up to `least`.
    """

    def rank(at: int) -> tuple[int, bool, int]:
        card = groups[at].lead
        weak = 2 if card.status == "single" else int(card.doubtful)
        return weak if at else 0, bool(card.heading.within), at

    places = sorted(range(len(groups)), key=rank)
    strong = sum(rank(at)[:2] == (0, False) for at in places)
    return tuple(groups[at] for at in sorted(places[: min(most, max(strong, least))]))


def _standing(card: Card) -> tuple[bool, int]:
    return card.doubtful, _ORDER.index(card.status)


def _lead(card: Card, leads: Sequence[Card]) -> Card | None:
    """The first card that leads with the same sentence, or with which all its sentences stand."""
    own = card.heading.sentence
    for lead in leads:
        if own and own == lead.heading.sentence:
            return lead
        if "figure" not in (lead.kind, card.kind) and card.sentences <= lead.sentences:
            return lead
    return None


def _group(lead: Card, others: Sequence[Card]) -> Group:
    """Near stands what is agreed, and what more than one report tells in words not shown yet."""
    shown = bare(lead.heading.shown)
    near = [
        card
        for card in others
        if not card.doubtful
        and (card.status == "agreed" or (card.status == "repeated" and bare(card.heading.words) not in shown))
    ][:_NEAR]
    return Group(lead, tuple(near), tuple(card for card in others if card not in near))
