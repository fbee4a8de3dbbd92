"""How likely two claims are to tell the same: a logistic model over the wording (`similarity`) and
the slots (`slots`) of a pair.

The weights (`pair_weights.json`) come from `training/align_pairs.py`; the file's card names the corpora.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np

from crosswire.align.around import AROUND
from crosswire.align.similarity import FEATURES, Floats
from crosswire.align.slots import SLOTS

COLUMNS = (*FEATURES, *AROUND, *SLOTS)
"""The columns of the features, in order: wording, the sentences around, slots."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairScorer:
    """Standardise, weigh, squash."""

    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weight: tuple[float, ...]
    bias: float

    def logits(self, features: Floats) -> Floats:
        """Log-odds of each row of `features` (columns as `COLUMNS`)."""
        normal = (features - np.array(self.mean)) / np.array(self.scale)
        return np.asarray(normal @ np.array(self.weight) + self.bias, dtype=np.float32)


@cache
def shipped() -> PairScorer:
    """The scorer that ships with crosswire. Raises ValueError if its features are not today's."""
    raw = json.loads(resources.files("crosswire.align").joinpath("pair_weights.json").read_text("utf-8"))
    if tuple(raw["features"]) != COLUMNS:
        raise ValueError("pair_weights.json was made for other features: run training/align_pairs.py")
    return PairScorer(
        mean=tuple(raw["mean"]),
        scale=tuple(raw["scale"]),
        weight=tuple(raw["weight"]),
        bias=float(raw["bias"]),
    )


__all__ = ["COLUMNS", "PairScorer", "shipped"]
