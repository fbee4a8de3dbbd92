"""Where a report's text may be cut before anything is known of its language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosswire.model.report import Report
from crosswire.reader.shapes import GAPS, gap, shape
from crosswire.reader.words import words

Run = tuple[int, int]
"""Half-open word bounds within a segment."""

_STOPPED = re.compile(r"(?<![A-Z])[.!?…][”\"’')\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text that is read by itself: the report's own words, or one dropped passage.

    `spans` are the words' offsets into the report's text, `shapes` and `gaps` say how each is written
    and what stands before it. Indices of words: `starts`, where a sentence may begin; `lines`, where a line
    does; `broken`, after a blank line (a sentence always ends before them). With
    `given`, sentences begin at `starts` and nowhere else.
    """

    spans: tuple[tuple[int, int], ...]
    texts: tuple[str, ...]
    shapes: tuple[int, ...]
    gaps: tuple[int, ...]
    starts: tuple[int, ...]
    lines: frozenset[int]
    broken: frozenset[int]
    given: bool = False


def segments(report: Report) -> list[Segment]:
    """The report cut at the edges of what was dropped from it, in text order."""
    edges = {0, len(report.text)}
    for part in report.dropped:
        edges |= {part.start, part.end}
    bounds = sorted(edges)
    laid = (words(report.text, start, end) for start, end in pairwise(bounds))
    return [segment(report.text, spans, rule_starts(report.text, spans)) for spans in laid if spans]


def segment(
    text: str, spans: Sequence[tuple[int, int]], starts: Sequence[int], *, given: bool = False
) -> Segment:
    """A segment of these words; with `given`, `starts` are where its sentences begin, no more and no less."""
    texts = tuple(text[s:e] for s, e in spans)
    between = [text[a[1] : b[0]] for a, b in pairwise(spans)]
    gaps = (GAPS.index("paragraph"), *map(gap, between))[: len(spans)]
    broken = frozenset(i for i, g in enumerate(gaps) if g == GAPS.index("paragraph"))
    return Segment(
        spans=tuple(spans),
        texts=texts,
        shapes=tuple(map(shape, texts)),
        gaps=gaps,
        starts=tuple(starts),
        lines=broken | frozenset(i for i, g in enumerate(gaps) if g == GAPS.index("line")),
        broken=broken,
        given=given,
    )


def rule_starts(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """Word indices where a sentence begins by rule: after a line's end, or a full stop and a space."""
    starts = [0] if spans else []
    for index in range(1, len(spans)):
        before = spans[index - 1][1]
        between = text[before : spans[index][0]]
        abbreviated = text[spans[index - 1][0]].isalpha()
        stopped = not abbreviated and _STOPPED.search(text[max(0, before - 4) : before])
        if "\n" in between or (between and stopped):
            starts.append(index)
    return starts
