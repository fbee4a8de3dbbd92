"""What the findings of one story are made from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from crosswire.model.claims import Entity, Event, Figure, Statement, TimeMention
from crosswire.model.findings import Origin, Reuse
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence


class Descent(Protocol):
    """The part of a lineage that findings need: independent origins of evidence, and why."""

    def origins(self, evidence: Sequence[Evidence]) -> tuple[Origin, ...]: ...

    def explain(self, evidence: Sequence[Evidence]) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignInput:
    """One story, read and extracted.

    `embed` gives one unit-length vector a text; `reuse` are the passages that its reports share.
    """

    reads: tuple[ReadReport, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    entities: tuple[Entity, ...]
    times: tuple[TimeMention, ...]
    lineage: Descent
    embed: Callable[[Sequence[str]], Sequence[Sequence[float]]]
    reuse: tuple[Reuse, ...] = ()


__all__ = ["AlignInput", "Descent"]
