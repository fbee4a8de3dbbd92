"""Seeds: word sequences that two reports share, found by sorting, not by comparing all pairs.

A seed is `SEED` words in a row (after Manber 1994; Smith, Cordell & Dillon 2013, passim). Equal seeds
fall beside each other when their hashes are sorted; seeds on one diagonal join into runs. Time is that
of the sort, memory linear in the words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosswire.lineage.words import Ints, Text

SEED = 5
"""Words in a seed."""
CAP = 24
"""A seed in more places than this is linked only to the next place: connected, yet linear."""

CROWD, COMMON, STRETCH = 200, 40, 20
"""Reports needed to learn stock phrases; one in so many makes a seed common; words that make a copy."""

Bools = NDArray[np.bool_]
Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Run:
    """Words `a..a+length` and `b..b+length` of the row are the same, word for word."""

    a: int
    b: int
    length: int


def runs(text: Text) -> tuple[Run, ...]:
    """All shared runs of at least `SEED` words between two different reports, sorted by place."""
    places, hashes = _grams(text)
    a, b = _pairs(places, hashes, text.report, CAP)
    if not len(a):
        return ()
    order = np.lexsort((a, b - a, text.report[b], text.report[a]))
    a, b = a[order], b[order]
    fresh = np.ones(len(a), dtype=np.bool_)
    fresh[1:] = (np.diff(a) != 1) | (np.diff(b) != 1)
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(a)) - 1
    found = zip(a[first].tolist(), b[first].tolist(), (a[last] - a[first] + SEED).tolist(), strict=True)
    return tuple(Run(a=i, b=j, length=n) for i, j, n in found)


def neighbours(text: Text, reach: int, cap: int) -> tuple[Ints, Ints]:
    """Sentence pairs of different reports that share at least two pairs of telling stems.

    A pair of stems stands within `reach` telling words in one sentence, in this order. Stem pairs in
    more than `cap` places are too common to tell anything. Gives two arrays of sentence numbers.
    """
    kept = np.flatnonzero(text.weight > 0)
    stems, sentences, reports = text.stem[kept], text.sentence[kept], text.report[kept]
    hashes, at = [], []
    for gap in range(1, reach + 1):
        left, right = np.arange(len(kept) - gap), np.arange(gap, len(kept))
        same = sentences[left] == sentences[right]
        left, right = left[same], right[same]
        hashes.append(_mix(stems[left].astype(np.uint64), stems[right].astype(np.uint64)))
        at.append(left)
    if not kept.size:
        return kept, kept
    places, keys = np.concatenate(at), np.concatenate(hashes)
    a, b = _pairs(places, keys, reports, cap, link=False)
    pairs = sentences[a] * np.int64(int(sentences[-1]) + 1) + sentences[b]
    found, count = np.unique(pairs, return_counts=True)
    found = found[count >= 2]
    return found // np.int64(int(sentences[-1]) + 1), found % np.int64(int(sentences[-1]) + 1)


def commonplaces(text: Text) -> Bools:
    """The words that the collection shows to be stock: seeds of many reports, in short stretches only.

    Needs `CROWD` reports. What stands in more than one report in `COMMON` and is not part of a longer
    passage of that kind (an agency's text that many carry) is how the trade writes.
    """
    common = np.zeros(len(text), dtype=np.bool_)
    if len(text.reports) < CROWD:
        return common
    places, hashes = _grams(text)
    _, which, counts = np.unique(hashes, return_inverse=True, return_counts=True)
    often = places[counts[which] > len(text.reports) / COMMON]
    for step in range(SEED):
        common[often + step] = True
    edges = np.flatnonzero(np.diff(np.concatenate(([False], common, [False])).astype(np.int8)))
    for low, high in edges.reshape(-1, 2).tolist():
        common[low:high] = high - low < STRETCH
    return common


def _grams(text: Text) -> tuple[Ints, Hashes]:
    size = len(text) - SEED + 1
    if size <= 0:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.uint64)
    whole = text.stretch[:size] == text.stretch[SEED - 1 :]
    told = np.concatenate(([0], np.cumsum(text.weight > 0)))
    telling = told[SEED:] - told[:-SEED] >= 2
    places = np.flatnonzero(whole & telling)
    hashes = np.zeros(len(places), dtype=np.uint64)
    for step in range(SEED):
        hashes = _mix(hashes, text.form[places + step].astype(np.uint64))
    return places, hashes


def _mix(left: Hashes, right: Hashes) -> Hashes:
    """One step of a 64-bit polynomial hash with avalanche (the constants of splitmix64)."""
    value = left * np.uint64(0x9E3779B97F4A7C15) + right + np.uint64(1)
    value ^= value >> np.uint64(30)
    value *= np.uint64(0xBF58476D1CE4E5B9)
    value ^= value >> np.uint64(27)
    return value


def _pairs(places: Ints, hashes: Hashes, report: Ints, cap: int, *, link: bool = True) -> tuple[Ints, Ints]:
    """Pairs of places with one hash in different reports, the earlier report first.

    Hashes in more than `cap` places give only neighbours (`link`) or nothing.
    """
    order = np.lexsort((places, hashes))
    places, hashes = places[order], hashes[order]
    edges = np.flatnonzero(np.append(True, hashes[1:] != hashes[:-1])) if len(hashes) else places
    sizes = np.diff(np.append(edges, len(hashes)))
    size = np.repeat(sizes, sizes)
    keep = size > 1 if link else (size > 1) & (size <= cap)
    places, hashes, size = places[keep], hashes[keep], size[keep]
    lefts, rights = [], []
    for lag in range(1, min(cap, len(places))):
        same = hashes[:-lag] == hashes[lag:]
        if lag > 1:
            same &= size[:-lag] <= cap
        same &= report[places[:-lag]] != report[places[lag:]]
        lefts.append(places[:-lag][same])
        rights.append(places[lag:][same])
    if not lefts:
        return places[:0], places[:0]
    return np.concatenate(lefts), np.concatenate(rights)


__all__ = ["CAP", "SEED", "Run", "commonplaces", "neighbours", "runs"]
