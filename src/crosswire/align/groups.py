"""Claims that tell the same, put together: an overlapping cover of the likely pairs.

A pair opens a group or joins one whose members it fits on average (average link, so that one shared
sentence does not glue two propositions). A claim of three clauses may belong to three groups, no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Pair = tuple[int, int]


def cover(
    likely: Mapping[Pair, float], room: Sequence[int], reports: Sequence[str], bounds: tuple[float, float]
) -> tuple[tuple[int, ...], ...]:
    """Groups of claim indices, each group sorted, in the order of their strongest pairs.

    `likely[i, j]` (i < j) is the probability that two claims tell the same; pairs not in it are held
    apart. `room[i]` bounds the groups of claim i; `reports[i]` is its report. `bounds` are the least
    probability of a pair, and of a claim's mean with a group's members in other reports.
    """
    least, least_mean = bounds
    groups: list[list[int]] = []
    of: list[list[int]] = [[] for _ in room]
    ordered = sorted((-value, pair) for pair, value in likely.items() if value >= least)
    for _, (left, right) in ordered:
        if set(of[left]) & set(of[right]):
            continue
        best: tuple[float, int, int] | None = None
        for anchor, other in ((left, right), (right, left)):
            if len(of[other]) >= room[other]:
                continue
            for group in of[anchor]:
                mean = _mean(likely, other, groups[group], reports)
                if mean >= least_mean and (best is None or mean > best[0]):
                    best = (mean, group, other)
        if best:
            groups[best[1]].append(best[2])
            of[best[2]].append(best[1])
        elif len(of[left]) < room[left] and len(of[right]) < room[right]:
            of[left].append(len(groups))
            of[right].append(len(groups))
            groups.append([left, right])
    return tuple(tuple(sorted(group)) for group in groups)


def _mean(likely: Mapping[Pair, float], claim: int, group: Sequence[int], reports: Sequence[str]) -> float:
    others = [member for member in group if reports[member] != reports[claim]]
    values = [likely.get((min(claim, m), max(claim, m)), 0.0) for m in others]
    return sum(values) / len(values) if values else 0.0


def nearest(likely: Mapping[Pair, float], group: Sequence[int]) -> tuple[int, ...]:
    """The group's members, those first that fit the others best."""

    def fit(claim: int) -> float:
        return sum(likely.get((min(claim, m), max(claim, m)), 0.0) for m in group if m != claim)

    return tuple(sorted(group, key=lambda claim: (-fit(claim), claim)))


__all__ = ["Pair", "cover", "nearest"]
