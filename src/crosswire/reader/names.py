"""Names from tag scores: the best sequence of BIOES tags in which every name is whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from crosswire.reader.network import Array


class NameTags:
    """The tag inventory and which tag may follow which."""

    def __init__(self, tags: Sequence[str]) -> None:
        self._tags = tuple(tags)
        self._follows = np.array([[_may_follow(a, b) for b in tags] for a in tags])
        self._opens = np.array([tag[0] in "OBS" for tag in tags])
        self._closes = np.array([tag[0] in "OES" for tag in tags])

    def names(self, scores: Array) -> list[tuple[int, int, str, float]]:
        """(first word, last word + 1, label, score) of the names in one sentence.

        `scores` are log-probabilities [words, tags]; a name's score is the mean probability of its tags.
        """
        path = [int(tag) for tag in scores.argmax(axis=1)]
        if not self._whole(path):
            path = self._best(scores)
        return self._read(path, scores)

    def _whole(self, path: Sequence[int]) -> bool:
        inside = all(self._follows[a, b] for a, b in pairwise(path))
        return bool(inside and self._opens[path[0]] and self._closes[path[-1]])

    def _best(self, scores: Array) -> list[int]:
        """Viterbi over the allowed sequences."""
        total = np.where(self._opens, scores[0], -np.inf)
        back = []
        for row in scores[1:]:
            moves = np.where(self._follows, total[:, None], -np.inf)
            back.append(moves.argmax(axis=0))
            total = moves.max(axis=0) + row
        path = [int(np.where(self._closes, total, -np.inf).argmax())]
        for step in reversed(back):
            path.append(int(step[path[-1]]))
        return path[::-1]

    def _read(self, path: Sequence[int], scores: Array) -> list[tuple[int, int, str, float]]:
        found = []
        first = 0
        for index, tag in enumerate(path):
            place, _, label = self._tags[tag].partition("-")
            if place in "BS":
                first = index
            if place in "ES":
                sure = np.exp([scores[i, path[i]] for i in range(first, index + 1)]).mean()
                found.append((first, index + 1, label, round(float(sure), 4)))
        return found


def _may_follow(before: str, after: str) -> bool:
    if before[0] in "BI":
        return after[0] in "IE" and after[1:] == before[1:]
    return after[0] in "OBS"
