"""What the steps of assembly hand on: a segment with the network's scores, and its words once read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.reader.layout import Segment
from crosswire.reader.network import Array
from crosswire.reader.windows import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A segment with its windows and what the network gave for each of them."""

    segment: Segment
    windows: Sequence[Window]
    outputs: Sequence[Mapping[str, Array]]

    def words(self, name: str) -> Array:
        """An output with a row for each word of the segment."""
        return np.concatenate([out[name] for out in self.outputs])


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a segment as read, index by index; `heads` are indices of words, a root's is its own."""

    lemmas: Sequence[str]
    upos: Sequence[str]
    feats: Sequence[str]
    heads: Sequence[int]
    deprels: Sequence[str]

    def below(self, word: int) -> Iterator[int]:
        """The words that a word governs, in order."""
        return (i for i, head in enumerate(self.heads) if head == word and i != word)


def log_softmax(scores: Array) -> Array:
    """Log-probabilities along the last axis."""
    top = scores - scores.max(axis=-1, keepdims=True)
    logs: Array = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return logs
