"""Fit the pair scorer of `crosswire.align`: `python -m training.align_pairs`.

One logistic regression over the features of `crosswire.align.scorer.COLUMNS`, fitted on the invented
stories of `training/stories` (pairs of clauses that a fact's position holds), read and extracted as in the
pipeline. Newton's method: no seed, the same weights every time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tests.align import invented

from crosswire.align import AlignInput
from crosswire.align.claims import claims
from crosswire.align.links import Links
from crosswire.align.scorer import COLUMNS
from crosswire.model.reading import Reader
from crosswire.model.report import Evidence
from crosswire.reader import load
from training.align_input import aligned

TARGET = Path("src/crosswire/align/pair_weights.json")
RIDGE = 2e-2


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Feature rows, and whether each pair tells the same (1, 0)."""

    features: np.ndarray
    same: np.ndarray


def from_invented(name: str, reader: Reader) -> Examples:
    """All candidate pairs of one invented story; a pair is one if a position holds both claims."""
    story = invented.load(name)
    return of_story(story, aligned([read.report for read in story.reads], reader))


def of_story(story: invented.Invented, given: AlignInput) -> Examples:
    told = claims(given.reads, given.statements)
    sides = [position for fact in story.facts for position in fact.positions]
    holds = np.array([[any(same(c.evidence, m) for m in side) for side in sides] for c in told])
    links = Links.of(told, given)
    left, right = links.wording.candidates()
    both = (holds[left] & holds[right]).any(axis=1)
    return Examples(features=links.features(left, right), same=both.astype(float))


def same(a: Evidence, b: Evidence) -> bool:
    """Half of the shorter passage is shared, and the longer one is no more than a long sentence."""
    sizes = sorted((a.end - a.start, b.end - b.start))
    shared = min(a.end, b.end) - max(a.start, b.start)
    return a.report == b.report and sizes[1] <= max(450, 3 * sizes[0]) and shared >= 0.5 * sizes[0]


def fitted(sets: Sequence[Examples]) -> dict[str, list[float] | float]:
    """Mean and scale of the features, weights and bias of a ridge logistic regression."""
    rows = np.concatenate([s.features for s in sets]).astype(float)
    same_ = np.concatenate([s.same for s in sets])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    design = np.c_[(rows - mean) / scale, np.ones(len(rows))]
    ridge = RIDGE * len(rows) * np.r_[np.ones(rows.shape[1]), 1e-6]
    values = np.zeros(design.shape[1])

    def loss(w: np.ndarray) -> float:
        z = design @ w
        return float((np.logaddexp(0, z) - same_ * z).sum() + 0.5 * (ridge * w**2).sum())

    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(design @ values, -50, 50)))
        slope = design.T @ (p - same_) + ridge * values
        curve = (design * (p * (1 - p))[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        size = 1.0
        while loss(values - size * step) > loss(values) and size > 1e-6:
            size /= 2
        values = values - size * step
    return {
        "mean": mean.tolist(),
        "scale": scale.tolist(),
        "weight": values[:-1].tolist(),
        "bias": float(values[-1]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", type=Path, default=TARGET)
    options = parser.parse_args()
    reader = load()
    stories = [from_invented(name, reader) for name in invented.names()]
    texts = "".join((invented.FOLDER / f"{name}.txt").read_text("utf8") for name in invented.names())
    card = {
        "trained on": "the invented stories of training/stories (Apache-2.0)",
        "stories": hashlib.sha256(texts.encode()).hexdigest()[:16],
        "reader": reader.identity,
        "pairs": sum(len(s.same) for s in stories),
        "alike": int(sum(s.same.sum() for s in stories)),
    }
    rounded = {
        key: [round(v, 5) for v in value] if isinstance(value, list) else round(value, 5)
        for key, value in fitted(stories).items()
    }
    options.target.write_text(
        json.dumps({"card": card, "features": COLUMNS, **rounded}, indent=1) + "\n", "utf8"
    )
    print(json.dumps(card), json.dumps(dict(zip(COLUMNS, rounded["weight"], strict=True))))


if __name__ == "__main__":
    main()
