"""Fit the pair scorer of `crosswire.align`: `python -m training.align_pairs CORPORA [--runs FOLDER]`.

Two steps, folded into one linear model. The wording features are fitted on the invented stories of
`tests/align/stories` (pairs of claims that a fact's position holds) and, at a tenth of the weight, on
ECB+ (sentences whose annotated actions corefer across articles; CC BY 3.0). Then wording as a whole and
the slots, as today's reader and extractors fill them, are fitted on the invented stories alone.
Logistic regressions by Newton's method: no seed, the same weights every time.
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
from crosswire.align.links import Links
from crosswire.align.scorer import COLUMNS
from crosswire.align.similarity import FEATURES, Comparison
from crosswire.model.reading import Reader
from crosswire.model.report import Evidence
from crosswire.reader import load
from training.align_input import aligned

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


def from_invented(name: str, reader: Reader) -> Examples:
    """All candidate pairs of one invented story; a pair is one if a position holds both claims."""
    story = invented.load(name)
    given = aligned([read.report for read in story.reads], reader)
    told = claims(given.reads, given.statements)
    sides = [position for fact in story.facts for position in fact.positions]
    holds = np.array([[any(same(c.evidence, m) for m in side) for side in sides] for c in told])
    links = Links.of(told, given)
    left, right = links.wording.candidates()
    both = (holds[left] & holds[right]).any(axis=1)
    return Examples(features=links.features(left, right), same=both.astype(float), weight=1.0)


def same(a: Evidence, b: Evidence) -> bool:
    """Half of the shorter passage is shared, and the longer one is no more than a long sentence."""
    sizes = sorted((a.end - a.start, b.end - b.start))
    shared = min(a.end, b.end) - max(a.start, b.start)
    return a.report == b.report and sizes[1] <= max(450, 3 * sizes[0]) and shared >= 0.5 * sizes[0]


def from_ecb(path: Path, reader: Reader) -> Iterator[Examples]:
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
        wording = Comparison.of([text for text, _, _ in rows], [r for _, r, _ in rows], reader.embed)
        left, right = wording.candidates()
        verdict = np.array([alike(rows[i][2], rows[j][2]) for i, j in zip(left, right, strict=True)])
        known = verdict >= 0
        yield Examples(
            features=wording.features(left[known], right[known]),
            same=verdict[known].astype(float),
            weight=ECB_WEIGHT,
        )


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
    ridge = RIDGE * weight.sum() * np.r_[np.ones(rows.shape[1]), 1e-6]
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


def folded(stories: Sequence[Examples], articles: Sequence[Examples]) -> dict[str, list[float] | float]:
    """Both steps as one model over `COLUMNS`."""
    wide = len(FEATURES)
    wording = [Examples(features=s.features[:, :wide], same=s.same, weight=s.weight) for s in stories]
    mean, scale, values = fit([*wording, *articles])
    second = [
        Examples(
            features=np.c_[
                (s.features[:, :wide] - mean) / scale @ values[:-1] + values[-1], s.features[:, wide:]
            ],
            same=s.same,
            weight=s.weight,
        )
        for s in stories
    ]
    mean2, scale2, values2 = fit(second)
    share = values2[0] / scale2[0]
    return {
        "mean": [*mean.tolist(), *mean2[1:].tolist()],
        "scale": [*scale.tolist(), *scale2[1:].tolist()],
        "weight": [*(share * values[:-1]).tolist(), *values2[1:-1].tolist()],
        "bias": float(values2[-1] + share * (values[-1] - mean2[0])),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    options = parser.parse_args()
    reader = load()
    stories = [from_invented(name, reader) for name in invented.names()]
    articles = list(from_ecb(options.corpora / "stories" / "ecbplus.jsonl.gz", reader))
    made = folded(stories, articles)
    texts = "".join((invented.FOLDER / f"{name}.txt").read_text("utf8") for name in invented.names())
    card = {
        "trained on": "invented stories of tests/align/stories (Apache-2.0); ECB+ (annotations CC BY 3.0)",
        "stories": hashlib.sha256(texts.encode()).hexdigest()[:16],
        "reader": reader.identity,
        "pairs of stories": sum(len(s.same) for s in stories),
        "alike": int(sum(s.same.sum() for s in stories)),
        "pairs of articles": sum(len(s.same) for s in articles),
    }
    rounded = {
        key: [round(v, 5) for v in value] if isinstance(value, list) else round(value, 5)
        for key, value in made.items()
    }
    options.target.write_text(
        json.dumps({"card": card, "features": COLUMNS, **rounded}, indent=1) + "\n", "utf8"
    )
    print(json.dumps(card), json.dumps(dict(zip(COLUMNS, rounded["weight"], strict=True))))


if __name__ == "__main__":
    main()
