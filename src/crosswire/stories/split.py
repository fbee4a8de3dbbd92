"""Group reports that tell of one event.

Average-link agglomerative clustering (Sokal and Michener 1958) of `likeness`. The bar is set low: reports of
one event stay together even where outlets dwell on different sides of it, at the price of sometimes leaving
two like events of one place and week in one story. `bench/stories.py` measures both.
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
    groups = [tuple(ordered[i] for i in group) for group in cluster(likeness(ordered, reader), BAR)]
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


def _average_link(alike: NDArray[np.float64], rows: Sequence[int], bar: float) -> list[tuple[int, ...]]:
    groups: list[tuple[int, ...]] = [(row,) for row in rows]
    links = alike[np.ix_(rows, rows)].copy()
    np.fill_diagonal(links, -np.inf)
    sizes = np.ones(len(groups))
    while len(groups) > 1:
        best = int(np.argmax(links))
        a, b = sorted(divmod(best, len(groups)))
        if links[a, b] < bar:
            break
        joined = (links[a] * sizes[a] + links[b] * sizes[b]) / (sizes[a] + sizes[b])
        links[a], links[:, a] = joined, joined
        links[a, a] = -np.inf
        groups[a], sizes[a] = tuple(sorted(groups[a] + groups[b])), sizes[a] + sizes[b]
        links = np.delete(np.delete(links, b, axis=0), b, axis=1)
        sizes = np.delete(sizes, b)
        del groups[b]
    return groups


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
