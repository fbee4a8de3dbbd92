"""What one report offers to fill an event's slots from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import Entity, PlaceMention, TimeMention
from crosswire.model.reading import Token
from crosswire.model.report import Span

_LONGEST = 600
"""Code points of a mention at most: a person's whole description."""


def _start(member: tuple[Span, Entity]) -> int:
    return member[0].start


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
        over = [(s, e) for s, e in self._over(self.tree.tokens[i]) if tree.head(s.start, s.end) == i]
        over.sort(key=lambda pair: (pair[0].start - pair[0].end, pair[1].kind == "place", pair[1].id))
        return over[0][1] if over else None

    def entity(self, i: int) -> Entity | None:
        """The entity that the token stands for: it heads a mention, or stands inside a name of one."""
        if (headed := self.headed(i)) is not None:
            return headed
        token = self.tree.tokens[i]
        if token.upos != "PROPN":
            return None
        over = sorted(self._over(token), key=lambda pair: (pair[0].end - pair[0].start, pair[1].id))
        return over[0][1] if over else None

    def _over(self, token: Token) -> Iterator[tuple[Span, Entity]]:
        """The mentions in which the token stands; none begins further before it than `_LONGEST`."""
        at = bisect_right(self.cast, token.start, key=_start)
        while at and token.start - self.cast[at - 1][0].start <= _LONGEST:
            at -= 1
            if token.end <= self.cast[at][0].end:
                yield self.cast[at]

    def land(self, entity: str) -> str:
        """The country an entity belongs to, "" if none is known."""
        known = next((e for _, e in self.cast if e.id == entity), None)
        return known.actor.country if known is not None and known.actor is not None else ""

    def place(self, i: int) -> PlaceMention | None:
        token = self.tree.tokens[i]
        return next((p for p in self.places if p.start <= token.start and token.end <= p.end), None)
