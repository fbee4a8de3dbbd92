"""Whether a position is a party's word about itself."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.align.given import AlignInput
from crosswire.model.claims import Entity, Event
from crosswire.model.report import Evidence


def interested(claimants: Sequence[str], evidence: Sequence[Evidence], given: AlignInput) -> bool:
    """Whether the claimants (all named) belong to parties of the events that the evidence tells of.

    `evidence` is the whole finding's, so that who is accused in one position is a party in the other.
    A claimant belongs to a party if it is the party, or acts for the same country.
    """
    named = [claimant for claimant in claimants if claimant != "narrator"]
    if not named or len(named) < len(claimants):
        return False
    known = {entity.id: entity for entity in given.entities}
    parties = {party for event in given.events if _tells(event, evidence) for party in _parties(event)}
    sides = [known[party] for party in sorted(parties) if party in known]
    return bool(sides) and all(_belongs(known.get(claimant), sides) for claimant in named)


def _tells(event: Event, evidence: Sequence[Evidence]) -> bool:
    return any(
        m.report == e.report and m.start < e.end and e.start < m.end for m in event.mentions for e in evidence
    )


def _parties(event: Event) -> tuple[str, ...]:
    return (*event.actors, *event.recipients)


def _belongs(claimant: Entity | None, parties: Sequence[Entity]) -> bool:
    if claimant is None:
        return False
    country = claimant.actor.country if claimant.actor else ""
    return any(
        party.id == claimant.id or (country and party.actor and party.actor.country == country)
        for party in parties
    )


__all__ = ["interested"]
