"""Cut a segment into overlapping windows, and put what was read in them together again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from crosswire.reader.layout import Segment
from crosswire.reader.network import Array
from crosswire.reader.shapes import INSIDE_GAP, MARK_GAP, MARK_SHAPE
from crosswire.reader.subwords import FIRST, LAST, Subwords

LONGEST = 200
"""Subwords in a window, marks not counted (the network was trained on windows like these)."""
OVERLAP = 48
"""At most so many subwords of whole sentences are read again at the start of the next window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Words `first:last` of a segment. It owns `own_first:own_last`: there it has the most context."""

    first: int
    last: int
    own_first: int
    own_last: int


def cut(segment: Segment, subwords: Subwords) -> list[Window]:
    """Windows over the whole segment, in order; every word is owned by exactly one of them."""
    sizes = [len(subwords.of_word(word)) for word in segment.texts]
    units = _units(segment, sizes)
    bounds: list[tuple[int, int]] = []
    at = 0
    while at < len(units) - 1:
        stop = _reach(units, sizes, at)
        bounds.append((units[at], units[stop]))
        if stop == len(units) - 1:
            break
        at = _again(units, sizes, at, stop)
    return _owned(bounds, units)


def _units(segment: Segment, sizes: Sequence[int]) -> list[int]:
    """Starts of the pieces that are never cut: sentences by rule, or halves of one that is too long."""
    units: list[int] = []
    for start, end in zip(segment.starts, (*segment.starts[1:], len(sizes)), strict=True):
        units.append(start)
        total = 0
        for index in range(start, end):
            total += sizes[index]
            if total > LONGEST // 2:
                units.append(index)
                total = sizes[index]
    return [*sorted(set(units)), len(sizes)]


def _reach(units: Sequence[int], sizes: Sequence[int], at: int) -> int:
    """The last unit boundary a window from `at` on may run to; at least one unit."""
    stop, total = at + 1, sum(sizes[units[at] : units[at + 1]])
    while stop < len(units) - 1:
        total += sum(sizes[units[stop] : units[stop + 1]])
        if total > LONGEST:
            break
        stop += 1
    return stop


def _again(units: Sequence[int], sizes: Sequence[int], at: int, stop: int) -> int:
    """Where the next window starts: so far back that no more than `OVERLAP` is read again."""
    start, total = stop, 0
    while start - 1 > at:
        total += sum(sizes[units[start - 1] : units[start]])
        if total > OVERLAP:
            break
        start -= 1
    return start


def _owned(bounds: Sequence[tuple[int, int]], units: Sequence[int]) -> list[Window]:
    """Share each overlap out at the unit boundary nearest its middle."""
    cuts = [bounds[0][0]] if bounds else []
    for (_, before), (after, _) in pairwise(bounds):
        inside = [u for u in units if after <= u <= before]
        cuts.append(min(inside, key=lambda u: (abs(2 * u - after - before), u)))
    cuts.append(bounds[-1][1] if bounds else 0)
    return [
        Window(first=first, last=last, own_first=cuts[i], own_last=cuts[i + 1])
        for i, (first, last) in enumerate(bounds)
    ]


def inputs(segment: Segment, window: Window, subwords: Subwords) -> dict[str, list[int]]:
    """What the network takes for one window."""
    ids, shapes, gaps = [FIRST], [MARK_SHAPE], [MARK_GAP]
    first: list[int] = []
    last: list[int] = []
    for index in range(window.first, window.last):
        pieces = subwords.of_word(segment.texts[index])
        first.append(len(ids))
        ids.extend(pieces)
        last.append(len(ids) - 1)
        shapes.extend([segment.shapes[index]] * len(pieces))
        gaps.extend([segment.gaps[index], *[INSIDE_GAP] * (len(pieces) - 1)])
    return {
        "ids": [*ids, LAST],
        "shapes": [*shapes, MARK_SHAPE],
        "gaps": [*gaps, MARK_GAP],
        "first": first,
        "last": last,
    }


def joined(windows: Sequence[Window], values: Sequence[Array]) -> Array:
    """One row per word of the segment, each from the window that owns the word."""
    parts = [
        value[w.own_first - w.first : w.own_last - w.first] for w, value in zip(windows, values, strict=True)
    ]
    return np.concatenate(parts)


def block(windows: Sequence[Window], values: Sequence[Array], first: int, last: int) -> Array:
    """Scores [n, n] of all pairs of the words `first:last`, from the windows that hold them.

    A pair that no window holds scores -1e4; where several hold it, the one that sees most around
    `first:last` is believed.
    """
    out = np.full((last - first, last - first), -1e4, dtype=np.float32)
    for index in by_sight(windows, first, last):
        window = windows[index]
        start, stop = max(first, window.first), min(last, window.last)
        inner, outer = slice(start - window.first, stop - window.first), slice(start - first, stop - first)
        out[outer, outer] = values[index][inner, inner]
    return out


def by_sight(windows: Sequence[Window], first: int, last: int) -> list[int]:
    """Indices of the windows that hold any of `first:last`: those that see most of it and around it last."""
    holding = [i for i, w in enumerate(windows) if w.first < last and first < w.last]
    return sorted(holding, key=lambda i: _sight(windows[i], first, last))


def _sight(window: Window, first: int, last: int) -> tuple[int, int]:
    covered = min(last, window.last) - max(first, window.first)
    return covered, min(first - window.first, window.last - last)


def pairs(out: Mapping[str, Array], name: str, rows: Array, columns: Array) -> Array:
    """Class scores [m, classes] of m pairs of a window's words, from what the network gives of a biaffine."""
    column = out[f"{name}.column"][columns]
    bias: Array = out[f"{name}.row_bias"][rows] + out[f"{name}.column_bias"][columns]
    mixed = out[f"{name}.mixed"][rows].reshape(*bias.shape, column.shape[1])
    scores: Array = (mixed @ column[:, :, None])[:, :, 0]
    return scores + bias
