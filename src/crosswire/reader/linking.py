"""From cue scores, role scores and the tree to a segment's attributions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from crosswire.reader.windows import pairs

_EDGE = frozenset(",;:.—–-")
_ASIDE = frozenset(",—–-")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The roles of one anchor, in words of the segment, and the paragraph they lie in."""

    roles: Roles
    paragraph: Run
    chance: float


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
        for anchor in map(int, np.flatnonzero(chances >= self._settings.anchor)):
            first, last = next((a, b) for a, b in paragraphs if a <= anchor < b)
            roles = decode(self._roles(part, anchor, first, last), anchor - first, self._settings)
            if roles is None:
                continue
            roles = roles.moved(first)
            if chances[slice(*roles.cue)].sum() >= self._settings.cue:
                yield _Found(roles=roles, paragraph=(first, last), chance=float(chances[anchor]))

    def _roles(self, part: Part, anchor: int, first: int, last: int) -> Array:
        """Role log-probabilities of the words `first:last` for one anchor; no role outside its window."""
        scores = np.tile(np.array([0.0, -20.0, -20.0, -20.0]), (last - first, 1))
        index = next(i for i, window in enumerate(part.windows) if anchor < window.last)
        window = part.windows[index]
        start, stop = max(first, window.first), min(last, window.last)
        steps = np.clip(np.arange(start, stop) - anchor, -REACH, REACH) + REACH
        places = np.arange(start, stop) - window.first
        found = pairs(part.outputs[index], "links", np.full_like(places, anchor - window.first), places)
        scores[start - first : stop - first] = log_softmax(found + self._reach[:, steps].T)
        return scores


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
