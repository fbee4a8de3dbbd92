"""Names from tag scores: the best sequence of BIOES tags in which every name is whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crosswire.reader.layout import Run
from crosswire.reader.network import Array

Named = tuple[int, int, str, float]
"""First word, last word + 1, label, score."""


class NameTags:
    """The tag inventory: `O`, and for each label the tags B, I, E and S."""

    def __init__(self, tags: Sequence[str]) -> None:
        self._labels = tuple(dict.fromkeys(tag[2:] for tag in tags if tag != "O"))
        self._outside = list(tags).index("O")
        self._of = {
            place: [list(tags).index(f"{place}-{label}") for label in self._labels] for place in "BIES"
        }

    def names(self, scores: Array, bounds: Sequence[Run]) -> list[Named]:
        """The names in the sentences with these bounds, in order.

        `scores` are log-probabilities [words, tags]; a name's score is the mean probability of its tags.
        """
        began, closed = self._best(_padded(scores, bounds, self._outside))
        found: list[Named] = []
        for index, (first, last) in enumerate(bounds):
            spans = list(self._back(began[index], closed[index], last - first))
            found.extend(self._rated(scores, first + a, first + b, label) for a, b, label in reversed(spans))
        return found

    def _best(self, scores: Array) -> tuple[list[list[list[bool]]], list[list[int]]]:
        """Viterbi over sentences [sentences, words, tags] side by side.

        Gives, for each word, of which labels a name that is open after it had better begin with it; and what
        had better close at it where none is open after it: nothing (0), a name of this one word (1 + label),
        or a longer one (1 + number of labels + label).
        """
        starts, goes_on, ends, alone = (scores[:, :, self._of[place]] for place in "BIES")
        count, length, labels = starts.shape
        outside, inside = np.zeros((count, 1)), np.full((count, labels), -np.inf)
        began = np.empty((count, length, labels), dtype=bool)
        closed = np.empty((count, length), dtype=np.int64)
        for word in range(length):
            nothing = outside + scores[:, word, self._outside, None]
            closings = np.concatenate([nothing, outside + alone[:, word], inside + ends[:, word]], axis=1)
            opened, longer = outside + starts[:, word], inside + goes_on[:, word]
            closed[:, word] = closings.argmax(axis=1)
            began[:, word] = opened >= longer
            outside, inside = closings.max(axis=1, keepdims=True), np.maximum(opened, longer)
        return began.tolist(), closed.tolist()

    def _back(
        self, began: Sequence[Sequence[bool]], closed: Sequence[int], length: int
    ) -> Iterator[tuple[int, int, int]]:
        """(first word, last word + 1, label) of the names of one sentence, the last first."""
        word = length - 1
        while word >= 0:
            choice, end = closed[word] - 1, word + 1
            if choice >= len(self._labels):
                word -= 1
                while not began[word][choice - len(self._labels)]:
                    word -= 1
            if choice >= 0:
                yield word, end, choice % len(self._labels)
            word -= 1

    def _rated(self, scores: Array, first: int, last: int, label: int) -> Named:
        places = "S" if last - first == 1 else "B" + "I" * (last - first - 2) + "E"
        tags = [self._of[place][label] for place in places]
        sure = np.exp(scores[range(first, last), tags]).mean()
        return first, last, self._labels[label], round(float(sure), 4)


def _padded(scores: Array, bounds: Sequence[Run], outside: int) -> Array:
    """Sentences [sentences, words, tags], each filled up with words outside any name."""
    lengths = [last - first for first, last in bounds]
    padded = np.full((len(bounds), max(lengths), scores.shape[1]), -np.inf)
    padded[:, :, outside] = 0.0
    for index, (first, last) in enumerate(bounds):
        padded[index, : last - first] = scores[first:last]
    return padded
