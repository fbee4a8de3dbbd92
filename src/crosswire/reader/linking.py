"""From cue scores, role scores and the tree to a segment's attributions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.model.reading import Attribution
from crosswire.model.report import Span
from crosswire.reader.attributions import REACH, Roles, Settings, decode
from crosswire.reader.layout import Run, Segment
from crosswire.reader.network import Array
from crosswire.reader.parts import Part, Words, log_softmax
from crosswire.reader.quotes import continued, quotations, whole
from crosswire.reader.sources import speaker

_EDGE = frozenset(",;:.—–-")
_ASIDE = frozenset(",—–-")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The roles of one anchor, in words of the segment, and the paragraph they lie in."""

    roles: Roles
    paragraph: Run
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tried:
    """A likely anchor with the role scores of the words from `first` on."""

    anchor: int
    paragraph: Run
    first: int
    scores: Array


class Linker:
    """Knows the distance table of the attribution head and how to choose among cues."""

    def __init__(self, reach: Array, settings: Settings) -> None:
        self._reach = reach
        self._settings = settings

    def __call__(self, part: Part, words: Words, paragraphs: Sequence[Run]) -> list[Attribution]:
        """The attributions of a segment, in the order of their cues."""
        found = [
            _attribution(part.segment, words, each)
            for each in _apart(list(self._candidates(part, paragraphs)))
        ]
        return [each for each in found if each.content]

    def _candidates(self, part: Part, paragraphs: Sequence[Run]) -> Iterator[_Found]:
        """What each likely first word of a cue would link, if its cue as a whole is likely enough.

        Where it is open whether "would" or "later" begins the cue "would later say", each is unlikely
        and yet the cue is not: what counts is the sum over its words.
        """
        chances = 1 / (1 + np.exp(-part.words("anchor")[:, 0].astype(np.float64)))
        tried = list(self._tried(part, chances >= self._settings.anchor, paragraphs))
        decoded = decode(
            [each.scores for each in tried], [each.anchor - each.first for each in tried], self._settings
        )
        for each, found in zip(tried, decoded, strict=True):
            if found is None:
                continue
            roles = found.moved(each.first)
            if chances[slice(*roles.cue)].sum() >= self._settings.cue:
                yield _Found(roles=roles, paragraph=each.paragraph, chance=float(chances[each.anchor]))

    def _tried(self, part: Part, likely: Array, paragraphs: Sequence[Run]) -> Iterator[_Tried]:
        """The anchors with the role scores of their paragraphs, as far as these lie in their windows."""
        ends = [last for _, last in paragraphs]
        for window, out in zip(part.windows, part.outputs, strict=True):
            anchors = np.flatnonzero(likely[window.first : window.last])
            for anchor, scores in zip(anchors.tolist(), self._roles(out, anchors), strict=True):
                first, last = paragraph = paragraphs[bisect_right(ends, window.first + anchor)]
                start, stop = max(first, window.first), min(last, window.last)
                yield _Tried(
                    anchor=window.first + anchor,
                    paragraph=paragraph,
                    first=start,
                    scores=scores[start - window.first : stop - window.first],
                )

    def _roles(self, out: Mapping[str, Array], anchors: Array) -> Array:
        """Role log-probabilities [anchors, words, roles] of a window's words for some of them as anchors."""
        column, bias = out["links.column"], out["links.column_bias"]
        mixed = out["links.mixed"][anchors].reshape(len(anchors) * bias.shape[1], column.shape[1])
        scores = (mixed @ column.T).reshape(len(anchors), bias.shape[1], len(column)).transpose(0, 2, 1)
        steps = np.clip(np.arange(len(column)) - anchors[:, None], -REACH, REACH) + REACH
        near = self._reach[:, steps].transpose(1, 2, 0)
        return log_softmax(scores + out["links.row_bias"][anchors][:, None] + bias + near)


def _apart(found: Sequence[_Found]) -> list[_Found]:
    """No two with a word of their cues in common: the one with the likelier first word stays."""
    kept: list[_Found] = []
    for each in sorted(found, key=lambda one: -one.chance):
        first, last = each.roles.cue
        if all(last <= a or b <= first for a, b in (one.roles.cue for one in kept)):
            kept.append(each)
    return sorted(kept, key=lambda one: one.roles.cue)


def _attribution(segment: Segment, words: Words, found: _Found) -> Attribution:
    roles = found.roles
    content = whole(roles.content, quotations(segment, *found.paragraph), roles.cue[0])
    content = [_trimmed(segment, a, b) for a, b in continued(segment, content)]
    source = roles.source or speaker(words, roles.cue)
    if source and any(source[0] < b and a < source[1] for a, b in content):
        source = roles.source
    return Attribution(
        source=_spans(segment, [_closed(segment, *_trimmed(segment, *source))] if source else []),
        cue=_spans(segment, [roles.cue]),
        content=_spans(segment, content),
        score=round(found.chance, 4),
    )


def _spans(segment: Segment, runs: Sequence[Run]) -> tuple[Span, ...]:
    return tuple(Span(start=segment.spans[a][0], end=segment.spans[b - 1][1]) for a, b in runs if a < b)


def _trimmed(segment: Segment, first: int, last: int) -> Run:
    """A run without the commas, stops and dashes at its edges (those inside quotation marks stay)."""
    while first < last and segment.texts[first] in _EDGE:
        first += 1
    while first < last and segment.texts[last - 1] in _EDGE:
        last -= 1
    return first, last


def _closed(segment: Segment, first: int, last: int) -> Run:
    """A source with the comma that closes an apposition in it, as PolNeAR's annotators mark it."""
    aside = not _ASIDE.isdisjoint(segment.texts[first:last])
    return (first, last + 1) if aside and segment.texts[last : last + 1] == (",",) else (first, last)
