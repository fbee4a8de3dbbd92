"""How near the predicates of two claims are in meaning, and whether each is told by some word of the other.

"The talks were held" and "they met" have near predicates; in "the death of two men" the predicate of
"two men died" is told by a noun. Nearness is the cosine of word vectors less their mean, as in `similarity`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from crosswire.align.claims import Claim
from crosswire.align.similarity import Embed, Floats, nearness
from crosswire.align.words import stem, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicates:
    """`told[i]` and `said[i]` index the predicates and all words of claim i; `near` is square."""

    told: tuple[tuple[int, ...], ...]
    said: tuple[tuple[int, ...], ...]
    near: Floats = field(repr=False)

    @classmethod
    def of(cls, claims: Sequence[Claim], embed: Embed) -> Predicates:
        predicates = [sorted(c.frame.predicates) if c.frame else [] for c in claims]
        said = [words(c.sense) for c in claims]
        known = sorted({w for group in (*predicates, *said) for w in group}) or ["-"]
        place = {word: index for index, word in enumerate(known)}
        roots = np.unique([stem(word) for word in known], return_inverse=True)[1]
        return cls(
            told=tuple(tuple(place[w] for w in group) for group in predicates),
            said=tuple(tuple(place[w] for w in group) for group in said),
            near=nearness(known, roots, embed),
        )

    def row(self, i: int, j: int) -> tuple[float, float, float]:
        """Nearness of the predicates; of each to the other claim's words, the lesser and the greater."""
        if not (self.told[i] and self.told[j]):
            return (0.0, 0.0, 0.0)
        near = float(self.near[np.ix_(self.told[i], self.told[j])].max())
        forth = float(self.near[np.ix_(self.told[i], self.said[j])].max(initial=0.0))
        back = float(self.near[np.ix_(self.told[j], self.said[i])].max(initial=0.0))
        return (near, min(forth, back), max(forth, back))


__all__ = ["Predicates"]
