"""Group reports that tell of one event.

Average-link agglomerative clustering (Sokal and Michener 1958) of `likeness`. The bar is set low: reports of
one event stay together even where outlets dwell on different sides of it, at the price of sometimes leaving
two like events of one place and week in one story. A report left alone then joins the story, or the other
report, that it is nearest to, if that is plainly nearer than the next. `bench/stories.py` measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosswire.model.reading import Reader, ReadReport
from crosswire.stories.likeness import likeness

#: Two groups of reports are one story where their reports are on average at least this alike. On annotated
#: stories the groups of one event merged at .44 or more, groups of different events stood at .17 or less.
BAR = 0.34
#: A report left alone joins a group that it is at least so much alike, and by so much more than any other.
#: Of 237 reports of 54 events, each event alone, 8 instead of 24 stay outside; of 324 reports of another
#: event, put beside a story, one comes in.
NEAR, NEARER = 0.22, 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The stories, largest first, and the reports that belong to none of them.

    A story has two reports or more; a single report alone in the input is a story too.
    """

    stories: tuple[tuple[ReadReport, ...], ...]
    strays: tuple[ReadReport, ...]


def split(reads: Sequence[ReadReport], reader: Reader) -> Split:
    """Group `reads` by the event they tell of; the order of `reads` makes no difference.

    Within a story reports are sorted by source; stories of one size by their first report's source.
    """
    ordered = sorted(reads, key=lambda read: (read.report.source, read.report.id))
    if len(ordered) < 2:
        return Split(stories=(tuple(ordered),) if ordered else (), strays=())
    alike = likeness(ordered, reader)
    groups = [tuple(ordered[i] for i in group) for group in gathered(alike, cluster(alike, BAR))]
    return Split(
        stories=tuple(sorted((g for g in groups if len(g) > 1), key=lambda g: (-len(g), g[0].report.source))),
        strays=tuple(g[0] for g in groups if len(g) == 1),
    )


def cluster(alike: NDArray[np.float64], bar: float) -> list[tuple[int, ...]]:
    """Average-link groups of the rows of a symmetric matrix, merged down to `bar`; in order of first row.

    Of equally alike pairs the one of the smallest rows merges first.
    """
    groups = [group for part in _connected(alike, bar) for group in _average_link(alike, part, bar)]
    return sorted(groups)


def gathered(alike: NDArray[np.float64], groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The groups, with single rows put to the group that is `NEAR`, and `NEARER` than any other.

    The nearest first; groups of several rows never merge.
    """
    grown = list(groups)
    shares = np.array([[(row in group) / len(group) for row in range(len(alike))] for group in grown])
    links = shares @ alike @ shares.T
    np.fill_diagonal(links, -np.inf)
    while len(grown) > 1 and (pair := _nearest(links, [len(group) == 1 for group in grown])):
        grown, links = _merged(grown, links, *pair)
    return sorted(grown)


def _nearest(links: NDArray[np.float64], alone: Sequence[bool]) -> tuple[int, int] | None:
    """A single row and the group it joins, those that are most alike; None where none joins any."""
    best = links.max(axis=1)
    next_best = np.partition(links, -2, axis=1)[:, -2] if len(links) > 2 else np.full(len(links), -np.inf)
    plain = np.array(alone) & (best >= NEAR) & (best - next_best >= NEARER)
    for row in np.argsort(-best, kind="stable"):
        other = int(np.argmax(links[row]))
        if plain[row] and (plain[other] or not alone[other]):
            return int(row), other
    return None


def _average_link(alike: NDArray[np.float64], rows: Sequence[int], bar: float) -> list[tuple[int, ...]]:
    groups: list[tuple[int, ...]] = [(row,) for row in rows]
    links = alike[np.ix_(rows, rows)].copy()
    np.fill_diagonal(links, -np.inf)
    while len(groups) > 1:
        best = int(np.argmax(links))
        if links.flat[best] < bar:
            break
        groups, links = _merged(groups, links, *divmod(best, len(groups)))
    return groups


def _merged(
    groups: list[tuple[int, ...]], links: NDArray[np.float64], one: int, other: int
) -> tuple[list[tuple[int, ...]], NDArray[np.float64]]:
    """The groups and their mean likenesses after two of them became one, at the first's place."""
    a, b = sorted((one, other))
    sizes = len(groups[a]), len(groups[b])
    joined = (links[a] * sizes[0] + links[b] * sizes[1]) / sum(sizes)
    links[a], links[:, a] = joined, joined
    links[a, a] = -np.inf
    merged = [*groups[:b], *groups[b + 1 :]]
    merged[a] = tuple(sorted(groups[a] + groups[b]))
    return merged, np.delete(np.delete(links, b, axis=0), b, axis=1)


def _connected(alike: NDArray[np.float64], bar: float) -> list[list[int]]:
    """Rows joined by pairs that reach the bar: no average of groups can reach it across these parts."""
    left = set(range(len(alike)))
    parts: list[list[int]] = []
    while left:
        part, frontier = set[int](), {min(left)}
        while frontier:
            part |= frontier
            near = np.flatnonzero((alike[sorted(frontier)] >= bar).any(axis=0))
            frontier = set(near.tolist()) - part
        parts.append(sorted(part))
        left -= part
    return parts
