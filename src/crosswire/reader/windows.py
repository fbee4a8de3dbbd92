"""Cut a segment into windows, and put what was read in them together again.

A window is made of whole paragraphs where they fit, else of whole sentences (by rule): what is linked
mostly stands in one paragraph, and so nothing need be read twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.reader.layout import Segment
from crosswire.reader.network import Array
from crosswire.reader.shapes import INSIDE_GAP, MARK_GAP, MARK_SHAPE
from crosswire.reader.subwords import FIRST, LAST, Subwords

LONGEST = 200
"""Subwords in a window, marks not counted (the network was trained on windows like these)."""
SHORTEST = 80
"""A window ends with a paragraph if that leaves it so many subwords at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Words `first:last` of a segment."""

    first: int
    last: int


def cut(segment: Segment, subwords: Subwords) -> list[Window]:
    """Windows over the whole segment, in order; every word lies in exactly one of them."""
    sizes = [len(subwords.of_word(word)) for word in segment.texts]
    units = _units(segment, sizes)
    found: list[Window] = []
    at = 0
    while at < len(units) - 1:
        stop = _stop(segment, units, sizes, at)
        found.append(Window(first=units[at], last=units[stop]))
        at = stop
    return found


def _stop(segment: Segment, units: Sequence[int], sizes: Sequence[int], at: int) -> int:
    """The unit boundary where a window from the one at `at` on ends."""
    furthest = _reach(units, sizes, at)
    if furthest == len(units) - 1:
        return furthest
    for stop in range(furthest, at, -1):
        if sum(sizes[units[at] : units[stop]]) < SHORTEST:
            break
        if units[stop] in segment.lines:
            return stop
    return furthest


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


def block(windows: Sequence[Window], values: Sequence[Array], first: int, last: int) -> Array:
    """Scores [n, n] of all pairs of the words `first:last`; -1e4 for a pair that no window holds."""
    out = np.full((last - first, last - first), -1e4, dtype=np.float32)
    for window, value in zip(windows, values, strict=True):
        start, stop = max(first, window.first), min(last, window.last)
        if start < stop:
            inner = slice(start - window.first, stop - window.first)
            outer = slice(start - first, stop - first)
            out[outer, outer] = value[inner, inner]
    return out


def pairs(out: Mapping[str, Array], name: str, columns: Array) -> Array:
    """Class scores [words, classes] of each word of a window with the one at `columns`.

    They come from what the network gives of a biaffine: only pairs that are asked for are ever scored.
    """
    column = out[f"{name}.column"][columns]
    bias: Array = out[f"{name}.row_bias"] + out[f"{name}.column_bias"][columns]
    mixed = out[f"{name}.mixed"].reshape(*bias.shape, column.shape[1])
    scores: Array = (mixed @ column[:, :, None])[:, :, 0]
    return scores + bias
