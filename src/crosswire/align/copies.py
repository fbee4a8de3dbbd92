"""Claims that are one because their words are: passages that one report has from another.

Two claims are bound if they say nearly the same words, or stand in passages that the lineage found to be
shared and share most of their telling words there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.align.claims import Claim
from crosswire.align.words import stem, words
from crosswire.model.findings import Reuse
from crosswire.model.report import Evidence

_VERBATIM = 0.85
_VERBATIM_WORDS = 5
_EDITED = 0.7
_INSIDE = 0.6


def copied(told: Sequence[Claim], reuse: Sequence[Reuse]) -> frozenset[tuple[int, int]]:
    """The pairs (i < j) of claims of different reports that are one by their words."""
    stems = [frozenset(stem(word) for word in words(claim.sense)) for claim in told]
    found = set(_verbatim(told, stems))
    for shared in reuse:
        first = [i for i, claim in enumerate(told) if _stands(claim, shared.a)]
        second = [j for j, claim in enumerate(told) if _stands(claim, shared.b)]
        likeness = {(i, j): _dice(stems[i], stems[j]) for i in first for j in second}
        for (i, j), value in likeness.items():
            best = max(v for (a, b), v in likeness.items() if a == i or b == j)
            if value >= _EDITED and value == best:
                found.add((min(i, j), max(i, j)))
    return frozenset(found)


def _verbatim(told: Sequence[Claim], stems: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    holders: dict[str, list[int]] = {}
    for i, own in enumerate(stems):
        for word in own:
            holders.setdefault(word, []).append(i)
    for i, own in enumerate(stems):
        if len(own) < _VERBATIM_WORDS:
            continue
        near = {j for word in own for j in holders[word] if j > i and told[j].report != told[i].report}
        yield from ((i, j) for j in sorted(near) if _dice(own, stems[j]) >= _VERBATIM)


def _stands(claim: Claim, passage: Evidence) -> bool:
    """Whether most of the claim stands in the passage."""
    inside = min(claim.end, passage.end) - max(claim.start, passage.start)
    return claim.report == passage.report and inside >= _INSIDE * (claim.end - claim.start)


def _dice(a: frozenset[str], b: frozenset[str]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


__all__ = ["copied"]
