"""The one form every corpus is brought into: a text, its words, and what is known of each word."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from crosswire.reader.shapes import GAPS, gap, shape

UNKNOWN = -100
"""A label that is not known; losses skip it."""


@dataclass(slots=True, kw_only=True)
class Link:
    """One attribution over word indices."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


@dataclass(slots=True, kw_only=True)
class Document:
    """Words of a text with labels, index by index; a label list may be empty: that layer is unknown.

    `starts` are the indices of words that begin a sentence (gold or by rule), the places where a
    window may be cut. `names` holds, for each word, the set of name tags it may have.
    """

    kind: str
    words: list[str]
    gaps: list[int]
    starts: list[int]
    upos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)
    names: list[frozenset[str]] = field(default_factory=list)
    links: list[Link] | None = None

    def shapes_at(self, first: int, last: int) -> list[int]:
        """The shape of each word of `first:last`."""
        return [shape(word) for word in self.words[first:last]]


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def gaps_of(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """The gap before each word span of a text."""
    gaps = [GAPS.index("paragraph")]
    gaps += [gap(text[before[1] : after[0]]) for before, after in pairwise(spans)]
    return gaps[: len(spans)]
