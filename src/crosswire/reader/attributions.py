"""Attributions from cue and role scores: which words are source, cue and content of each cue.

A cue is found by its first word (the anchor). For each anchor every word has a score for the roles
none, source, cue and content; the best sequence under a price for changing role gives the spans.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.reader.layout import Run
from crosswire.reader.network import Array

NONE, SOURCE, CUE, CONTENT = range(4)
REACH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Chosen on articles of PolNeAR's training part.

    `anchor`: least probability of a word that is tried as a cue's first; `cue`: least sum of those
    probabilities over the words of a cue. `price`: what a change of role costs, in nats.
    """

    anchor: float = 0.1
    cue: float = 0.55
    price: float = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Half-open word bounds of each role; a content may have several fragments, a source may be missing."""

    source: Run | None
    cue: Run
    content: tuple[Run, ...]

    def moved(self, by: int) -> Roles:
        """The same roles in indices that are higher by so much."""
        a, b = self.cue
        return Roles(
            source=(self.source[0] + by, self.source[1] + by) if self.source else None,
            cue=(a + by, b + by),
            content=tuple((first + by, last + by) for first, last in self.content),
        )


def decode(scores: Array, anchor: int, settings: Settings) -> Roles | None:
    """The roles for one anchor; None where no word is content.

    `scores` [words, roles] are log-probabilities of a stretch of words, `anchor` an index into it.
    """
    sure = scores.copy()
    sure[anchor] = (-1e4, -1e4, 0.0, -1e4)
    path = _best(sure, settings.price)
    content = tuple(_runs(path, CONTENT))
    if not content:
        return None
    gain = np.exp(scores[:, SOURCE])
    source = max(
        _runs(path, SOURCE),
        key=lambda run: (gain[run[0] : run[1]].mean() + 0.1 * min(run[1] - run[0], 3), -run[0]),
        default=None,
    )
    return Roles(source=source, cue=_run(path, CUE, anchor), content=content)


def _best(scores: Array, price: float) -> list[int]:
    """Viterbi over roles, each change costing `price`."""
    change = np.full((4, 4), -price)
    np.fill_diagonal(change, 0.0)
    total = scores[0].astype(np.float64)
    back = np.empty((len(scores), 4), dtype=np.int64)
    for index in range(1, len(scores)):
        moves = total[:, None] + change
        back[index] = moves.argmax(axis=0)
        total = moves.max(axis=0) + scores[index]
    path = [int(total.argmax())]
    for index in range(len(scores) - 1, 0, -1):
        path.append(int(back[index, path[-1]]))
    return path[::-1]


def _runs(path: Sequence[int], role: int) -> list[Run]:
    runs: list[Run] = []
    for index, each in enumerate(path):
        if each == role:
            if runs and runs[-1][1] == index:
                runs[-1] = (runs[-1][0], index + 1)
            else:
                runs.append((index, index + 1))
    return runs


def _run(path: Sequence[int], role: int, at: int) -> Run:
    """The run of a role that holds the word `at`."""
    first, last = at, at + 1
    while first > 0 and path[first - 1] == role:
        first -= 1
    while last < len(path) and path[last] == role:
        last += 1
    return first, last
