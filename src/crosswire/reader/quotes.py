"""Quotation marks: where quotations begin and end, and contents made whole by them."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reader.layout import Run, Segment

_OPEN, _CLOSE, _PLAIN = frozenset(("“", "„", "«", "``")), frozenset(("”", "»")), frozenset(('"', "''"))


def quotations(segment: Segment, first: int, last: int) -> list[Run]:
    """The quotations of a paragraph `first:last`, marks included; one left open runs to its end."""
    found: list[Run] = []
    start = -1
    for index in range(first, last):
        word = segment.texts[index]
        if start < 0 and (word in _OPEN or word in _PLAIN):
            start = index
        elif start >= 0 and (
            word in _CLOSE or (word in _PLAIN and segment.texts[start] not in {"“", "„", "«"})
        ):
            found.append((start, index + 1))
            start = -1
    return [*found, (start, last)] if start >= 0 else found


def whole(runs: Sequence[Run], marked: Sequence[Run], cue: int) -> list[Run]:
    """Runs that begin or end inside a quotation, drawn out to its marks; runs that then touch are joined.

    A quotation that holds the cue itself is left alone: in it somebody reports what another said.
    """
    out: list[Run] = []
    for run in runs:
        first, last = run
        for start, end in marked:
            if not start <= cue < end and min(last, end) - max(first, start) >= 2:
                first, last = min(first, start), max(last, end)
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out


def continued(segment: Segment, runs: Sequence[Run]) -> list[Run]:
    """Runs of quoted words, each carried on over the paragraphs that go on with its quotation.

    A run is carried on where it reaches the end of its paragraph with a quotation still open and the
    next paragraph begins with an opening mark; runs that then touch are joined.
    """
    out: list[Run] = []
    for first, last in runs:
        end = _end(segment, first, last)
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((first, end))
    return out


def _end(segment: Segment, first: int, last: int) -> int:
    while last < len(segment.texts):
        stop = _paragraph_end(segment, last - 1)
        if stop - last > 1 or stop >= len(segment.texts) or not _is_open(segment.texts[first:stop]):
            return last
        if segment.texts[stop] not in _OPEN | _PLAIN:
            return last
        first, last = stop, _closing(segment, stop)
    return last


def _paragraph_end(segment: Segment, at: int) -> int:
    return next((i for i in range(at + 1, len(segment.texts)) if i in segment.lines), len(segment.texts))


def _is_open(words: Sequence[str]) -> bool:
    """Whether a quotation opened in these words is not closed by their end."""
    curled = sum((word in _OPEN) - (word in _CLOSE) for word in words)
    return curled > 0 or sum(word in _PLAIN for word in words) % 2 == 1


def _closing(segment: Segment, start: int) -> int:
    """One past the mark that closes the quotation opened at `start`, or the paragraph's end."""
    stop = _paragraph_end(segment, start)
    marks = _CLOSE if segment.texts[start] in _OPEN else _PLAIN
    return next((i + 1 for i in range(start + 1, stop) if segment.texts[i] in marks), stop)
