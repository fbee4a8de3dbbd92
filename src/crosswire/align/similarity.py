"""How alike two claims of one story are: a few features of every candidate pair.

Sentence vectors are taken twice: as they are, and less the story's mean, which removes what every claim
of the story is about. Words are aligned softly: a word of one claim is covered by the word of the other
that is nearest to it in meaning (after Han et al. 2013, align-and-penalise), weighed by how rare its stem
is in the story. Both are also set against each claim's own best match, so that a claim that resembles
everything gains nothing by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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


def _embedded(embed: Embed, texts: Sequence[str]) -> Floats:
    return np.asarray(embed(texts), dtype=np.float32).reshape(len(texts), -1)


def _unit(rows: Floats) -> Floats:
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return np.asarray(rows / lengths, dtype=np.float32)


def _against_best(view: Floats, apart: npt.NDArray[np.bool_]) -> Floats:
    """Each pair's value as a share of its row's best one in another report."""
    best = np.maximum(np.where(apart, view, 0.0).max(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.clip(view / best, 0.0, 1.0), dtype=np.float32)


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
    known: tuple[str, ...]
    count: Mapping[str, int]
    place: Mapping[str, int]

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
            near=nearness(known, root_of, embed),
            known=tuple(known),
            count={name: int(count[root[name]]) for name in roots},
            place=place,
        )

    def weight(self, word: str) -> float:
        """How rare the word is, 0 for one that no claim has."""
        return float(self.rarity[self.place[word]]) if word in self.place else 0.0

    def reached(self, word: str, claim: int) -> tuple[float, str]:
        """How near the claim's nearest word comes to `word` (0..1), and that word."""
        if word not in self.place or not self.claims[claim]:
            return 0.0, ""
        row = self.near[self.place[word]]
        best = max(self.claims[claim], key=lambda index: (float(row[index]), -index))
        return float(row[best]), self.known[best]

    def spread(self, word: str) -> int:
        """In how many claims the word stands, in whatever inflection."""
        return self.count.get(stem(word), 0)

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


def nearness(known: Sequence[str], root_of: npt.NDArray[np.int64], embed: Embed) -> Floats:
    """How near in meaning every two words are, 0..1; 1 for one stem, 0 for two different numbers.

    `root_of` numbers the stem of each word; the result is square.
    """
    vectors = _embedded(embed, known)
    centred = _unit(vectors - vectors.mean(axis=0))
    near = np.clip((centred @ centred.T - _UNRELATED) / (_SYNONYM - _UNRELATED), 0.0, 1.0)
    number = np.array([word[0].isdigit() for word in known])
    near[number[:, None] | number[None, :]] = 0.0
    near[root_of[:, None] == root_of[None, :]] = 1.0
    return np.asarray(near, dtype=np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All claims of one story against each other.

    `close`, `centred` and `cover` are square, one row a claim; `apart[i, j]` tells claims of different
    reports. Candidate pairs are those where either claim is among the other's nearest.
    """

    grams: tuple[frozenset[tuple[str, ...]], ...]
    lexicon: _Lexicon
    apart: npt.NDArray[np.bool_]
    close: Floats
    centred: Floats
    cover: Floats

    @classmethod
    def of(cls, texts: Sequence[str], reports: Sequence[str], embed: Embed) -> Comparison:
        """Compare `texts`, claim i standing in report `reports[i]`. At least one text."""
        vectors = _unit(_embedded(embed, texts))
        centred = _unit(vectors - vectors.mean(axis=0))
        lexicon = _Lexicon.of(texts, embed)
        names = np.array(reports)
        return cls(
            grams=tuple(_grams(text) for text in texts),
            lexicon=lexicon,
            apart=np.asarray(names[:, None] != names[None, :], dtype=np.bool_),
            close=np.asarray(vectors @ vectors.T, dtype=np.float32),
            centred=np.asarray(centred @ centred.T, dtype=np.float32),
            cover=lexicon.cover(),
        )

    def candidates(self) -> tuple[Indices, Indices]:
        """Pairs (left < right) across reports that are worth a look."""
        wanted = np.zeros(self.apart.shape, dtype=np.bool_)
        for view in (self.centred, np.minimum(self.cover, self.cover.T)):
            masked = np.where(self.apart, view, -np.inf)
            if len(masked) > _NEIGHBOURS:
                wanted |= masked >= np.partition(masked, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS][:, None]
            else:
                wanted |= self.apart
        left, right = np.nonzero(np.triu((wanted | wanted.T) & self.apart, 1))
        return left.astype(np.int64), right.astype(np.int64)

    def features(self, left: Indices, right: Indices) -> Floats:
        """One row of `FEATURES` a pair (pairs of one report too)."""
        both = np.minimum(self.cover, self.cover.T)
        centred, cover = _against_best(self.centred, self.apart), _against_best(both, self.apart)
        shared, differ = self.lexicon.numbers(left, right)
        columns = (
            self.close[left, right],
            self.centred[left, right],
            both[left, right],
            np.maximum(self.cover, self.cover.T)[left, right],
            self.lexicon.rare(left, right),
            shared,
            differ,
            self.lexicon.length(left, right),
            np.minimum(centred[left, right], centred[right, left]),
            np.maximum(centred[left, right], centred[right, left]),
            np.minimum(cover[left, right], cover[right, left]),
            np.maximum(cover[left, right], cover[right, left]),
            self._runs(left, right),
        )
        return np.stack(columns, axis=1).astype(np.float32)

    def _runs(self, left: Indices, right: Indices) -> Floats:
        """The share of the shorter claim's 4-word runs that stand in the other one too."""
        pairs = zip(left.tolist(), right.tolist(), strict=True)
        values = [_share(self.grams[i], self.grams[j]) for i, j in pairs]
        return np.array(values, dtype=np.float32)


def _share(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]]) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))


__all__ = ["FEATURES", "Comparison", "Embed", "Floats", "Indices", "nearness"]
