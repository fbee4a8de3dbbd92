"""Fit the pair scorer of `crosswire.align`: `python -m training.align_pairs CORPORA`.

One logistic regression over the features of `crosswire.align.scorer.COLUMNS`, fitted on the invented
stories of `tests/align/stories` (pairs of clauses that a fact's position holds) and, at a small weight, on
ECB+ (pairs of clauses whose predicates are annotated as actions, one or two; CC BY 3.0), all read and
extracted as in the pipeline. Newton's method: no seed, the same weights every time.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from tests.align import invented

from crosswire.align import AlignInput
from crosswire.align.claims import Claim, claims
from crosswire.align.links import Links
from crosswire.align.scorer import COLUMNS
from crosswire.model.reading import Reader
from crosswire.model.report import Evidence, Report
from crosswire.reader import load
from training.align_input import aligned

TARGET = Path("src/crosswire/align/pair_weights.json")
ECB_WEIGHT = 0.03
RIDGE = 3e-2
ARTICLES = 7
EVERY = 2
"""Articles taken of a subtopic, and of how many subtopics one is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Feature rows, whether each pair tells the same (1, 0), and the weight of each."""

    features: np.ndarray
    same: np.ndarray
    weight: float


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
    return Examples(features=links.features(left, right), same=both.astype(float), weight=1.0)


def same(a: Evidence, b: Evidence) -> bool:
    """Half of the shorter passage is shared, and the longer one is no more than a long sentence."""
    sizes = sorted((a.end - a.start, b.end - b.start))
    shared = min(a.end, b.end) - max(a.start, b.start)
    return a.report == b.report and sizes[1] <= max(450, 3 * sizes[0]) and shared >= 0.5 * sizes[0]


def from_ecb(path: Path, reader: Reader) -> Iterator[Examples]:
    """One set of examples a subtopic."""
    topics: dict[str, list[dict[str, Any]]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            topics.setdefault(article["subtopic"], []).append(article)
    for name in sorted(topics)[::EVERY]:
        some = sorted(topics[name], key=lambda a: str(a["id"]))[:ARTICLES]
        by_report = {report.id: a for a in some if (report := as_report(a))}
        given = aligned([as_report(a) for a in by_report.values()], reader)
        yield of_articles(given, by_report)


def as_report(article: dict[str, Any]) -> Report:
    return Report(source=f"{article['id']}.txt", text=article["text"], outlet=str(article["id"]))


def of_articles(given: AlignInput, articles: Mapping[str, dict[str, Any]]) -> Examples:
    """Pairs of clauses whose predicates are annotated: whether the annotated actions are one."""
    told = claims(given.reads, given.statements)
    actions = [acts(claim, articles[claim.report]) for claim in told]
    links = Links.of(told, given)
    left, right = links.wording.candidates()
    verdict = np.array([alike(actions[i], actions[j]) for i, j in zip(left, right, strict=True)])
    known = np.flatnonzero(verdict >= 0)
    return Examples(
        features=links.features(left[known], right[known]),
        same=verdict[known].astype(float),
        weight=ECB_WEIGHT,
    )


def acts(claim: Claim, article: dict[str, Any]) -> frozenset[str | None]:
    """The clusters of the actions that the claim's predicates are annotated as (None: an action alone)."""
    spans = claim.frame.told if claim.frame else ()
    return frozenset(
        m["cluster"]
        for m in article["event_mentions"]
        if m["type"] == "ACT" and any(m["start"] < s.end and s.start < m["end"] for s in spans)
    )


def alike(a: frozenset[str | None], b: frozenset[str | None]) -> int:
    """1 if the claims tell one action, 0 if others, -1 where that cannot be told."""
    return -1 if not a or not b else int(bool((a & b) - {None}))


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


def fitted(stories: Sequence[Examples], articles: Sequence[Examples]) -> dict[str, list[float] | float]:
    """The model as `pair_weights.json` holds it.

    Annotated articles have another share of like pairs than whole stories: a column of their own takes that
    up, and is left out of the model.
    """
    mean, scale, values = fit([*(_marked(s, 0.0) for s in stories), *(_marked(s, 1.0) for s in articles)])
    return {
        "mean": mean[:-1].tolist(),
        "scale": scale[:-1].tolist(),
        "weight": values[:-2].tolist(),
        "bias": float(values[-1] - values[-2] * mean[-1] / scale[-1]),
    }


def _marked(examples: Examples, value: float) -> Examples:
    column = np.full((len(examples.same), 1), value)
    return replace(examples, features=np.hstack([examples.features, column]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    options = parser.parse_args()
    reader = load()
    stories = [from_invented(name, reader) for name in invented.names()]
    articles = list(from_ecb(options.corpora / "stories" / "ecbplus.jsonl.gz", reader))
    made = fitted(stories, articles)
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
