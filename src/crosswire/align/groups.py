"""Claims that tell the same, put together: average-link clustering of the likely pairs.

Two groups become one where their claims of different reports tell the same on average (UPGMA; Sokal and
Michener 1958), so that one shared sentence does not glue two propositions. Copied passages are bound from the
start; claims that contradict each other, or stand in one sentence, are never in one group.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, count

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What is known of the pairs (i < j) of a story's claims.

    `likely` is the probability that they tell the same (0 for a pair not in it), `bound` are those that
    surely do, `apart` those that surely do not. `reports[i]` and `sentences[i]` say where claim i stands.
    """

    likely: Mapping[Pair, float]
    bound: Collection[Pair]
    apart: Collection[Pair]
    reports: Sequence[str]
    sentences: Sequence[int]

    def value(self, i: int, j: int) -> float:
        pair = (min(i, j), max(i, j))
        return 1.0 if pair in self.bound else self.likely.get(pair, 0.0)

    def exclude(self, i: int, j: int) -> bool:
        """Whether the two cannot be in one group."""
        if self.reports[i] == self.reports[j]:
            return self.sentences[i] == self.sentences[j]
        return (min(i, j), max(i, j)) in self.apart

    def parted(self, pairs: Collection[Pair]) -> Ties:
        """The same with further pairs that surely do not tell the same, though their words be the same."""
        return replace(
            self,
            likely={pair: value for pair, value in self.likely.items() if pair not in pairs},
            bound=frozenset(self.bound) - frozenset(pairs),
            apart=frozenset(self.apart) | frozenset(pairs),
        )

    def mean(self, one: Iterable[int], other: Sequence[int]) -> float:
        """The mean value of their pairs across reports; 0 where there is none or one is excluded."""
        total, pairs = 0.0, 0
        for i in one:
            for j in other:
                if self.exclude(i, j):
                    return 0.0
                if self.reports[i] != self.reports[j]:
                    total, pairs = total + self.value(i, j), pairs + 1
        return total / pairs if pairs else 0.0

    def likeness(self, group: Sequence[int]) -> float:
        """The mean value of all pairs of the group across reports."""
        values = [self.value(i, j) for i, j in combinations(group, 2) if self.reports[i] != self.reports[j]]
        return sum(values) / len(values) if values else 0.0


def groups(ties: Ties, least: float) -> tuple[tuple[int, ...], ...]:
    """The claims in groups of two or more, each sorted, in the order of their first claims.

    Those that fit best become one first; `least` is the least mean of two groups that do.
    """
    members = {i: [i] for i in range(len(ties.reports))}
    beside: dict[int, set[int]] = {i: set() for i in members}
    queue: list[tuple[float, int, int]] = []
    fresh = count(len(ties.reports))
    for i, j in sorted({*ties.likely, *ties.bound}):
        beside[i].add(j)
        beside[j].add(i)
        heapq.heappush(queue, (-ties.mean((i,), (j,)), i, j))
    while queue:
        mean, i, j = heapq.heappop(queue)
        if -mean < least:
            break
        if i not in members or j not in members:
            continue
        grown = next(fresh)
        members[grown] = sorted((*members.pop(i), *members.pop(j)))
        beside[grown] = (beside.pop(i) | beside.pop(j)) - {i, j}
        for k in sorted(beside[grown]):
            beside[k] = (beside[k] - {i, j}) | {grown}
            heapq.heappush(queue, (-ties.mean(members[grown], members[k]), k, grown))
    return tuple(sorted(tuple(group) for group in members.values() if len(group) > 1))


def again(ties: Ties, found: Sequence[Sequence[int]], least: float) -> tuple[tuple[int, ...], ...]:
    """Further groups, of pairs that the groups `found` leave apart though they surely tell the same.

    A clause may tell two facts, and belong with one report's for the one and with another's for the other.
    `least` is the least mean, as in `groups`.
    """
    home = {i: number for number, group in enumerate(found) for i in group}
    left = {
        (i, j): value
        for (i, j), value in ties.likely.items()
        if value >= least and (i not in home or home[i] != home.get(j))
    }
    return groups(replace(ties, likely=left, bound=frozenset()), least)


def nearest(likely: Mapping[Pair, float], group: Sequence[int]) -> tuple[int, ...]:
    """The group's members, those first that fit the others best."""

    def fit(claim: int) -> float:
        return sum(likely.get((min(claim, m), max(claim, m)), 0.0) for m in group if m != claim)

    return tuple(sorted(group, key=lambda claim: (-fit(claim), claim)))


__all__ = ["Pair", "Ties", "again", "groups", "nearest"]
