"""Fit the pair scorer of `crosswire.align`: `python -m training.align_pairs CORPORA [--runs FOLDER]`.

Trained on the invented stories of `tests/align/stories` (pairs of claims that a fact's position holds)
and, at a tenth of the weight, on ECB+ (sentences whose annotated actions corefer across articles;
CC BY 3.0). A logistic regression by Newton's method: no seed, the same weights every time.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tests.align import invented

from crosswire.align.claims import claims
from crosswire.align.similarity import FEATURES, compare
from crosswire.model.report import Evidence
from crosswire.reader import load

TARGET = Path("src/crosswire/align/pair_weights.json")
ECB_WEIGHT = 0.1
RIDGE = 3e-3
ARTICLES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Feature rows, whether each pair tells the same (1, 0), and the weight of each."""

    features: np.ndarray
    same: np.ndarray
    weight: float


class Embedder:
    """The reader's vectors, each text once."""

    def __init__(self) -> None:
        self.reader = load()
        self.known: dict[str, tuple[float, ...]] = {}

    def __call__(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        new = [text for text in dict.fromkeys(texts) if text not in self.known]
        self.known.update(zip(new, self.reader.embed(new), strict=True))
        return [self.known[text] for text in texts]


def from_invented(name: str, embed: Embedder) -> Examples:
    """All candidate pairs of one invented story; a pair is one if a position holds both claims."""
    story = invented.load(name)
    told = claims(story.reads, story.statements)
    sides = [position for fact in story.facts for position in fact.positions]
    holds = np.array([[any(same(c.evidence, m) for m in side) for side in sides] for c in told])
    pairs = compare([c.text for c in told], [frozenset([c.report]) for c in told], embed)
    both = (holds[pairs.left] & holds[pairs.right]).any(axis=1)
    return Examples(features=pairs.features, same=both.astype(float), weight=1.0)


def same(a: Evidence, b: Evidence) -> bool:
    """Half of the shorter passage is shared, and the longer one is no more than a long sentence."""
    sizes = sorted((a.end - a.start, b.end - b.start))
    shared = min(a.end, b.end) - max(a.start, b.start)
    return a.report == b.report and sizes[1] <= max(450, 3 * sizes[0]) and shared >= 0.5 * sizes[0]


def from_ecb(path: Path, embed: Embedder) -> Iterator[Examples]:
    """One set of examples a subtopic: annotated sentence pairs that share all actions or none."""
    topics: dict[str, list[dict]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            topics.setdefault(article["subtopic"], []).append(article)
    for name in sorted(topics):
        rows = [
            row for article in sorted(topics[name], key=lambda a: a["id"])[:ARTICLES] for row in told(article)
        ]
        if len(rows) < 6:
            continue
        pairs = compare([text for text, _, _ in rows], [frozenset([r]) for _, r, _ in rows], embed)
        verdict = np.array(
            [alike(rows[i][2], rows[j][2]) for i, j in zip(pairs.left, pairs.right, strict=True)]
        )
        known = verdict >= 0
        yield Examples(features=pairs.features[known], same=verdict[known].astype(float), weight=ECB_WEIGHT)


def told(article: dict) -> Iterator[tuple[str, str, list[str | None]]]:
    for start, end in article["sentences"]:
        text = article["text"][start:end]
        actions = [m for m in article["event_mentions"] if start <= m["start"] < end and m["type"] == "ACT"]
        if len(text.split()) >= 4:
            yield text, article["id"], [m["cluster"] for m in actions]


def alike(a: Sequence[str | None], b: Sequence[str | None]) -> int:
    """1 if the sentences' actions mostly corefer, 0 if none does, -1 where that cannot be told."""
    if not a or not b:
        return -1
    shared = len((set(a) & set(b)) - {None})
    if shared and (shared == max(len(a), len(b)) or (shared >= 2 and shared >= 0.6 * min(len(a), len(b)))):
        return 1
    return -1 if shared else 0


def fit(sets: Sequence[Examples]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean and scale of the features, and the weights (bias last) of a ridge logistic regression."""
    rows = np.concatenate([s.features for s in sets]).astype(float)
    same_ = np.concatenate([s.same for s in sets])
    weight = np.concatenate([np.full(len(s.same), s.weight) for s in sets])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    design = np.c_[(rows - mean) / scale, np.ones(len(rows))]
    ridge = RIDGE * weight.sum() * np.r_[np.ones(len(FEATURES)), 1e-6]
    values = np.zeros(design.shape[1])

    def loss(w: np.ndarray) -> float:
        z = design @ w
        return float((weight * (np.logaddexp(0, z) - same_ * z)).sum() + 0.5 * (ridge * w**2).sum())

    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(design @ values, -50, 50)))
        slope = design.T @ (weight * (p - same_)) + ridge * values
        curve = (design * (weight * p * (1 - p))[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        size = 1.0
        while loss(values - size * step) > loss(values) and size > 1e-6:
            size /= 2
        values = values - size * step
    return mean, scale, values


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    given = parser.parse_args()
    embed = Embedder()
    sets = [from_invented(name, embed) for name in invented.names()]
    sets += from_ecb(given.corpora / "stories" / "ecbplus.jsonl.gz", embed)
    mean, scale, values = fit(sets)
    stories = "".join((invented.FOLDER / f"{name}.txt").read_text("utf8") for name in invented.names())
    card = {
        "trained on": "invented stories of tests/align/stories (Apache-2.0); ECB+ (annotations CC BY 3.0)",
        "stories": hashlib.sha256(stories.encode()).hexdigest()[:16],
        "vectors": embed.reader.identity,
        "pairs": int(sum(len(s.same) for s in sets)),
        "same": int(sum(s.same.sum() for s in sets)),
    }
    content = {
        "card": card,
        "features": list(FEATURES),
        "mean": [round(float(v), 5) for v in mean],
        "scale": [round(float(v), 5) for v in scale],
        "weight": [round(float(v), 5) for v in values[:-1]],
        "bias": round(float(values[-1]), 5),
    }
    given.target.write_text(json.dumps(content, indent=1) + "\n", "utf8")
    print(json.dumps(content["card"]), dict(zip(FEATURES, content["weight"], strict=True)))


if __name__ == "__main__":
    main()
