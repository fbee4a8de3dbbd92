"""Cut a sentence into the clauses that may each be a claim."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

_CUT = re.compile(
    r"[;:—–]\s|\s[-–—]+\s"
    r"|,\s+(?=(?:which|who|while|as|after|but|and|where|when|although|with|saying|adding|including|because)\b)"
    r"|\s(?=(?:after|while|because|although|but)\b)"
    r"|,?[\"“”]\s|\s(?=[\"“])"
)
_OUTSIDE = " \t\n,;:—–-"


def clauses(text: str, start: int, end: int, least: int) -> tuple[tuple[int, int], ...]:
    """`text[start:end]` (a sentence) in pieces of at least `least` words, trimmed of the joints.

    A sentence that cannot be cut so is one piece; pieces are half-open offsets in text order.
    """
    cuts = [start, *(match.end() for match in _CUT.finditer(text, start, end)), end]
    pieces: list[tuple[int, int]] = []
    for left, right in itertools.pairwise(cuts):
        if pieces and min(_size(text, *pieces[-1]), _size(text, left, right)) < least:
            pieces[-1] = (pieces[-1][0], right)
        else:
            pieces.append((left, right))
    return tuple(_trimmed(text, pieces))


def _size(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _trimmed(text: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for first, last in pieces:
        start, end = first, last
        while start < end and text[start] in _OUTSIDE:
            start += 1
        while end > start and text[end - 1] in _OUTSIDE:
            end -= 1
        if start < end:
            yield start, end


__all__ = ["clauses"]
