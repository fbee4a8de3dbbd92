"""Pledges and demands as the page shows them."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.dossier.html.view import Chip, Passage, Tags, Views
from crosswire.dossier.pledges import Pledge, pledges

_BRIEF = 200
"""A pledge is told as a part of its sentence, which says who made it and how."""


@dataclass(frozen=True, slots=True)
class Pledged:
    """One pledge: its words, the reports that carry them, whom it addresses; `also` are further ids."""

    id: str
    also: tuple[str, ...]
    stance: str
    passage: Passage
    chips: tuple[Chip, ...]
    via: tuple[str, ...]
    to: str
    tags: Tags


def pledged(views: Views) -> tuple[tuple[str, tuple[Pledged, ...]], ...]:
    """Party by party, as `pledges` orders them."""
    return tuple(
        (who, tuple(_pledged(views, who, item) for item in items)) for who, items in pledges(views.look)
    )


def _pledged(views: Views, who: str, pledge: Pledge) -> Pledged:
    first, *others = pledge.statements
    return Pledged(
        id=first.id,
        also=tuple(said.id for said in others),
        stance=pledge.stance,
        passage=views.passage(first.evidence, _BRIEF),
        chips=views.chips(said.evidence for said in pledge.statements),
        via=pledge.via,
        to=pledge.to,
        tags=views.facets.tags((said.report for said in pledge.statements), (who,)),
    )
