"""Attributions from cue and role scores: which words are source, cue and content of each cue.

A cue is found by its first word (the anchor). For each anchor every word has a score for the roles
none, source, cue and content; the best sequence under a price for changing role gives the spans.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.reader.network import Array

NONE, SOURCE, CUE, CONTENT = range(4)
REACH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Chosen on half of PolNeAR's development articles.

    `anchor`: least probability of a cue's first word. `price`: what a change of role costs, in nats.
    """

    anchor: float = 0.5
    price: float = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Word indices (first, last + 1) of each role's fragments, and the cue's probability."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    score: float


def decode(scores: Array, anchor: int, probability: float, settings: Settings) -> Roles | None:
    """The roles for one anchor; None where no word is content.

    `scores` [words, roles] are log-probabilities of a stretch of words, `anchor` an index into it.
    """
    sure = scores.copy()
    sure[anchor] = (-1e4, -1e4, 0.0, -1e4)
    path = _best(sure, settings.price)
    cue = _run(path, CUE, anchor)
    content = tuple(_runs(path, CONTENT))
    if not content:
        return None
    sources = _runs(path, SOURCE)
    gain = np.exp(scores[:, SOURCE])
    source = max(
        sources,
        key=lambda run: (gain[run[0] : run[1]].mean() + 0.1 * min(run[1] - run[0], 3), -run[0]),
        default=None,
    )
    return Roles(source=(source,) if source else (), cue=(cue,), content=content, score=round(probability, 4))


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


def _runs(path: Sequence[int], role: int) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index, each in enumerate(path):
        if each == role:
            if runs and runs[-1][1] == index:
                runs[-1] = (runs[-1][0], index + 1)
            else:
                runs.append((index, index + 1))
    return runs


def _run(path: Sequence[int], role: int, at: int) -> tuple[int, int]:
    """The run of a role that holds the word `at`."""
    first, last = at, at + 1
    while first > 0 and path[first - 1] == role:
        first -= 1
    while last < len(path) and path[last] == role:
        last += 1
    return first, last
