"""What one report offers to fill an event's slots from."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import Entity, PlaceMention, TimeMention
from crosswire.model.report import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What one report offers to fill slots from; spans in text order. `published` is an ISO day or ""."""

    report: str
    published: str = ""
    tree: Clauses
    cast: tuple[tuple[Span, Entity], ...]
    times: tuple[TimeMention, ...]
    places: tuple[PlaceMention, ...]
    claimed: tuple[Span, ...]

    def headed(self, i: int) -> Entity | None:
        """The entity of which the token heads a mention, the longest one counting."""
        tree = self.tree.base
        token = self.tree.tokens[i]
        over = [(s, e) for s, e in self.cast if s.start <= token.start and token.end <= s.end]
        over = [(s, e) for s, e in over if tree.head(s.start, s.end) == i]
        over.sort(key=lambda pair: (pair[0].start - pair[0].end, pair[1].kind == "place", pair[1].id))
        return over[0][1] if over else None

    def entity(self, i: int) -> Entity | None:
        """The entity that the token stands for: it heads a mention, or stands inside a name of one."""
        if (headed := self.headed(i)) is not None:
            return headed
        token = self.tree.tokens[i]
        if token.upos != "PROPN":
            return None
        over = [(s, e) for s, e in self.cast if s.start <= token.start and token.end <= s.end]
        over.sort(key=lambda pair: (pair[0].end - pair[0].start, pair[1].id))
        return over[0][1] if over else None

    def land(self, entity: str) -> str:
        """The country an entity belongs to, "" if none is known."""
        known = next((e for _, e in self.cast if e.id == entity), None)
        return known.actor.country if known is not None and known.actor is not None else ""

    def place(self, i: int) -> PlaceMention | None:
        token = self.tree.tokens[i]
        return next((p for p in self.places if p.start <= token.start and token.end <= p.end), None)
