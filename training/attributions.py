"""Attribution corpora: words by our own cutter, links over word indices."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path

from crosswire.reader.layout import rule_starts
from crosswire.reader.words import words
from training.documents import Document, Link, gaps_of, records

Spans = Sequence[tuple[int, int]]


def polnear(path: Path) -> list[Document]:
    """PolNeAR articles (Newell et al. 2018), one annotator each."""
    documents = []
    for record in records(path):
        spans = words(record["text"])
        links = [_link(spans, a) for a in record["attributions"]]
        documents.append(
            Document(
                kind="attribution",
                words=[record["text"][start:end] for start, end in spans],
                gaps=gaps_of(record["text"], spans),
                starts=rule_starts(record["text"], spans),
                links=[link for link in links if link.cue and link.content],
            )
        )
    return documents


def _link(spans: Spans, found: dict[str, list[list[int]]]) -> Link:
    return Link(**{role: over(spans, found[role]) for role in ("source", "cue", "content")})


def over(spans: Spans, parts: Sequence[Sequence[int]]) -> frozenset[int]:
    """The indices of words that lie at least half within one of the parts."""
    inside: set[int] = set()
    for start, end in parts:
        first = bisect_right([e for _, e in spans], start) if len(spans) < 64 else _first(spans, start)
        for index in range(first, len(spans)):
            s, e = spans[index]
            if s >= end:
                break
            if 2 * (min(e, end) - max(s, start)) >= e - s:
                inside.add(index)
    return frozenset(inside)


def _first(spans: Spans, start: int) -> int:
    return max(0, bisect_left(spans, (start, 0)) - 1)
