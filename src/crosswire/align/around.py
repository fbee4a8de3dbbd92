"""How alike the sentences are in which two claims stand: a clause is read in its context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from crosswire.align.claims import Claim
from crosswire.align.similarity import FEATURES, Comparison, Embed, Floats, Indices
from crosswire.model.reading import ReadReport

_TAKEN = ("centred", "cover_low", "rare_words", "centred_rank_low", "cover_rank_low")
_COLUMNS = tuple(FEATURES.index(name) for name in _TAKEN)

AROUND = tuple(f"sentence_{name}" for name in _TAKEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The story's sentences that hold claims, compared; `home[i]` is the one of claim i."""

    home: Indices = field(repr=False)
    wording: Comparison = field(repr=False)

    @classmethod
    def of(cls, told: Sequence[Claim], reads: Sequence[ReadReport], embed: Embed) -> Around:
        """Compare the sentences of the claims (at least one)."""
        text = {read.report.id: read.report.text for read in reads}
        places = sorted({(claim.report, claim.sentence) for claim in told})
        order = {place: index for index, place in enumerate(places)}
        sentences = [text[report][span.start : span.end] for report, span in places]
        return cls(
            home=np.array([order[claim.report, claim.sentence] for claim in told], dtype=np.int64),
            wording=Comparison.of(sentences, [report for report, _ in places], embed),
        )

    def features(self, left: Indices, right: Indices) -> Floats:
        """One row of `AROUND` a pair of claims."""
        rows = self.wording.features(self.home[left], self.home[right])
        return np.asarray(rows[:, _COLUMNS], dtype=np.float32)


__all__ = ["AROUND", "Around"]
