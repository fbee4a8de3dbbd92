"""How alike two claims of one story are: a few features of every candidate pair.

Sentence vectors are taken twice: as they are, and less the story's mean, which removes what every claim
of the story is about. Words are aligned softly: a word of one claim is covered by the word of the other
that is nearest to it in meaning (after Han et al. 2013, align-and-penalise), weighed by how rare its stem
is in the story. Both are also set against each claim's own best match, so that a claim that resembles
everything gains nothing by it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crosswire.align.words import stem, words

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
Embed = Callable[[Sequence[str]], Sequence[Sequence[float]]]

FEATURES = (
    "cosine",
    "centred",
    "cover_low",
    "cover_high",
    "rare_words",
    "numbers_shared",
    "numbers_differ",
    "length",
    "centred_rank_low",
    "centred_rank_high",
    "cover_rank_low",
    "cover_rank_high",
    "common_run",
)

_UNRELATED = 0.25
_SYNONYM = 0.85
_NEIGHBOURS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Candidate pairs `left[k] < right[k]` (indices of claims) and their features, shape (k, features)."""

    left: Indices
    right: Indices
    features: Floats


def compare(texts: Sequence[str], groups: Sequence[frozenset[str]], embed: Embed) -> Pairs:
    """The features of every pair of `texts` that is worth a look.

    `groups[i]` holds the reports of claim i; claims that stand in the same single report are never
    a pair. A pair is a candidate if either claim is among the other's nearest by vector or by words.
    """
    vectors = _unit(_embedded(embed, texts))
    centred = _unit(vectors - vectors.mean(axis=0))
    lexical = _Lexicon.of(texts, embed)
    close, centre, cover = vectors @ vectors.T, centred @ centred.T, lexical.cover()
    apart = _apart(groups)
    both = np.minimum(cover, cover.T)
    left, right = _candidates(apart, (centre, both))
    rank_centre, rank_cover = _against_best(centre, apart), _against_best(both, apart)
    shared, differ = lexical.numbers(left, right)
    columns = (
        close[left, right],
        centre[left, right],
        both[left, right],
        np.maximum(cover, cover.T)[left, right],
        lexical.rare(left, right),
        shared,
        differ,
        lexical.length(left, right),
        np.minimum(rank_centre[left, right], rank_centre[right, left]),
        np.maximum(rank_centre[left, right], rank_centre[right, left]),
        np.minimum(rank_cover[left, right], rank_cover[right, left]),
        np.maximum(rank_cover[left, right], rank_cover[right, left]),
        _runs(texts, left, right),
    )
    return Pairs(left=left, right=right, features=np.stack(columns, axis=1).astype(np.float32))


def _embedded(embed: Embed, texts: Sequence[str]) -> Floats:
    return np.asarray(embed(texts), dtype=np.float32).reshape(len(texts), -1)


def _unit(rows: Floats) -> Floats:
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return np.asarray(rows / lengths, dtype=np.float32)


def _apart(groups: Sequence[frozenset[str]]) -> npt.NDArray[np.bool_]:
    """Which claims stand in different reports (a claim in several reports stands apart from all)."""
    sole = [next(iter(group)) if len(group) == 1 else "" for group in groups]
    names = np.array(sole)
    apart = (names[:, None] != names[None, :]) | (names == "")[:, None]
    np.fill_diagonal(apart, False)
    return np.asarray(apart, dtype=np.bool_)


def _candidates(apart: npt.NDArray[np.bool_], views: Sequence[Floats]) -> tuple[Indices, Indices]:
    wanted = np.zeros(apart.shape, dtype=np.bool_)
    for view in views:
        masked = np.where(apart, view, -np.inf)
        if len(masked) > _NEIGHBOURS:
            bound = np.partition(masked, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS][:, None]
            wanted |= masked >= bound
        else:
            wanted |= apart
    left, right = np.nonzero(np.triu((wanted | wanted.T) & apart, 1))
    return left.astype(np.int64), right.astype(np.int64)


def _against_best(view: Floats, apart: npt.NDArray[np.bool_]) -> Floats:
    """Each pair's value as a share of its row's best one."""
    masked = np.where(apart, view, 0.0)
    best = np.maximum(masked.max(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.maximum(masked, 0.0) / best, dtype=np.float32)


def _runs(texts: Sequence[str], left: Indices, right: Indices) -> Floats:
    """The share of the shorter claim's words that stand as 4-word runs in the other one too."""
    grams = [_grams(text) for text in texts]
    values = [
        len(grams[i] & grams[j]) / max(1, min(len(grams[i]), len(grams[j])))
        for i, j in zip(left.tolist(), right.tolist(), strict=True)
    ]
    return np.array(values, dtype=np.float32)


def _grams(text: str) -> frozenset[tuple[str, ...]]:
    plain = ["".join(c for c in word if c.isalnum()).lower() for word in text.split()]
    plain = [word for word in plain if word]
    return frozenset(zip(plain, plain[1:], plain[2:], plain[3:], strict=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lexicon:
    """The story's words: which claim has which, how rare each is, how near in meaning they are."""

    claims: tuple[tuple[int, ...], ...]
    stems: tuple[tuple[int, ...], ...]
    digits: tuple[frozenset[str], ...]
    rarity: Floats
    stem_rarity: Floats
    near: Floats

    @classmethod
    def of(cls, texts: Sequence[str], embed: Embed) -> _Lexicon:
        told = [words(text) for text in texts]
        known = sorted({word for claim in told for word in claim}) or ["-"]
        roots = sorted({stem(word) for word in known})
        place = {word: index for index, word in enumerate(known)}
        root = {name: index for index, name in enumerate(roots)}
        root_of = np.array([root[stem(word)] for word in known])
        count = np.zeros(len(roots), dtype=np.float32)
        for claim in told:
            count[sorted({root[stem(word)] for word in claim})] += 1
        rarity = np.log((len(texts) + 1) / (count + 0.5)).astype(np.float32)
        return cls(
            claims=tuple(tuple(place[word] for word in claim) for claim in told),
            stems=tuple(tuple(sorted({root[stem(word)] for word in claim})) for claim in told),
            digits=tuple(frozenset(word for word in claim if word[0].isdigit()) for claim in told),
            rarity=np.asarray(rarity[root_of], dtype=np.float32),
            stem_rarity=rarity,
            near=_near(known, root_of, embed),
        )

    def cover(self) -> Floats:
        """`cover[i, j]`: how much of claim i's weight the words of claim j cover, 0..1."""
        size = (len(self.claims), len(self.rarity))
        weight, reach = np.zeros(size, np.float32), np.zeros(size, np.float32)
        for row, claim in enumerate(self.claims):
            if claim:
                weight[row, list(claim)] = self.rarity[list(claim)]
                reach[row] = self.near[list(claim)].max(axis=0)
        total = np.maximum(weight.sum(axis=1, keepdims=True), 1e-6)
        return np.asarray((weight @ reach.T) / total, dtype=np.float32)

    def rare(self, left: Indices, right: Indices) -> Floats:
        """Cosine of the claims' stems, weighed by rarity."""
        table = np.zeros((len(self.stems), len(self.stem_rarity)), np.float32)
        for row, claim in enumerate(self.stems):
            table[row, list(claim)] = self.stem_rarity[list(claim)]
        table = _unit(table)
        return np.asarray((table @ table.T)[left, right], dtype=np.float32)

    def numbers(self, left: Indices, right: Indices) -> tuple[Floats, Floats]:
        """How many numbers in digits two claims share; 1 where both have some and share none."""
        pairs = [(self.digits[i], self.digits[j]) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
        shared = np.array([min(2, len(a & b)) for a, b in pairs], dtype=np.float32)
        differ = np.array([bool(a and b and not a & b) for a, b in pairs], dtype=np.float32)
        return shared, differ

    def length(self, left: Indices, right: Indices) -> Floats:
        sizes = np.array([len(claim) for claim in self.claims], dtype=np.float32)
        return np.asarray(np.log1p(np.minimum(sizes[left], sizes[right])), dtype=np.float32)


def _near(known: Sequence[str], root_of: npt.NDArray[np.int64], embed: Embed) -> Floats:
    """How near in meaning every two words are, 0..1; 1 for one stem, 0 for two different numbers."""
    vectors = _embedded(embed, known)
    centred = _unit(vectors - vectors.mean(axis=0))
    near = np.clip((centred @ centred.T - _UNRELATED) / (_SYNONYM - _UNRELATED), 0.0, 1.0)
    number = np.array([word[0].isdigit() for word in known])
    near[number[:, None] | number[None, :]] = 0.0
    near[root_of[:, None] == root_of[None, :]] = 1.0
    return np.asarray(near, dtype=np.float32)


__all__ = ["FEATURES", "Embed", "Pairs", "compare"]
