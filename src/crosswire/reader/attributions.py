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


def decode(scores: Sequence[Array], anchors: Sequence[int], settings: Settings) -> list[Roles | None]:
    """The roles for each anchor; None where no word is content.

    For each anchor `scores` has the log-probabilities [words, roles] of a stretch of words, of which the
    anchor is an index. All are decoded side by side.
    """
    if not scores:
        return []
    sure = np.zeros((len(scores), max(map(len, scores)), 4))
    for each, table, anchor in zip(sure, scores, anchors, strict=True):
        each[: len(table)] = table
        each[anchor] = (-1e4, -1e4, 0.0, -1e4)
    paths = _best(sure, settings.price).tolist()
    return [
        _roles(path[: len(table)], table, anchor)
        for path, table, anchor in zip(paths, scores, anchors, strict=True)
    ]


def _roles(path: Sequence[int], scores: Array, anchor: int) -> Roles | None:
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


def _best(scores: Array, price: float) -> Array:
    """Viterbi over [stretches, words, roles], a change of role costing `price`: the best role of each word.

    A stretch that is over may be padded with zeros: nothing is gained by a change there.
    """
    count, length, roles = scores.shape
    total = scores[:, 0]
    came = np.empty((length, count, roles), dtype=np.int8)
    for index in range(1, length):
        change = total.max(axis=1, keepdims=True) - price
        stays = total >= change
        came[index] = np.where(stays, np.arange(roles), total.argmax(axis=1)[:, None])
        total = np.where(stays, total, change) + scores[:, index]
    path = np.empty((count, length), dtype=np.int8)
    path[:, -1] = total.argmax(axis=1)
    for index in range(length - 1, 0, -1):
        path[:, index - 1] = came[index, np.arange(count), path[:, index]]
    return path


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
