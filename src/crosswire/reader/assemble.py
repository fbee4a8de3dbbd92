"""From the network's scores over windows to one reading of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from crosswire.model.reading import Attribution, Name, Reading, Sentence, Token
from crosswire.model.report import Report, Span
from crosswire.reader import lemmas
from crosswire.reader.attributions import REACH, Roles, Settings, decode
from crosswire.reader.layout import Segment
from crosswire.reader.names import NameTags
from crosswire.reader.network import Array
from crosswire.reader.quotes import continued, quotations, whole
from crosswire.reader.trees import tree
from crosswire.reader.windows import Window, block, by_sight, joined, pairs

_EDGE = frozenset(",;:.—–-")
LONGEST_SENTENCE = 200
"""Words; a list or table without any stop would otherwise become one tree of thousands."""
Bounds = Sequence[tuple[int, int]]
"""Half-open word bounds within a segment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A segment with its windows and what the network gave for each of them."""

    segment: Segment
    windows: Sequence[Window]
    outputs: Sequence[Mapping[str, Array]]

    def words(self, name: str) -> Array:
        """An output with a row for each word of the segment."""
        return joined(self.windows, [out[name] for out in self.outputs])


class Assembler:
    """Knows the inventories of the network's heads and turns their scores into a `Reading`."""

    def __init__(
        self,
        labels: Mapping[str, Sequence[str]],
        tables: Mapping[str, Array],
        settings: Settings | None = None,
    ) -> None:
        self._labels = labels
        self._names = NameTags(labels["tags"])
        self._reach = tables["reach"]
        self._root = list(labels["deprels"]).index("root")
        self._settings = settings or Settings()

    def reading(self, report: Report, parts: Sequence[Part]) -> Reading:
        """The reading of one report from its segments, in text order."""
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[Name] = []
        attributions: list[Attribution] = []
        for part in parts:
            bounds = _sentences(part)
            spans = part.segment.spans
            first = len(tokens)
            sentences.extend(
                Sentence(start=spans[a][0], end=spans[b - 1][1], first=first + a, last=first + b)
                for a, b in bounds
            )
            tokens.extend(self._tokens(part, bounds, first))
            names.extend(self._named(part, bounds))
            attributions.extend(self._attributions(part, bounds))
        return Reading(
            report=report.id,
            tokens=tuple(tokens),
            sentences=tuple(sentences),
            names=tuple(names),
            attributions=tuple(attributions),
        )

    def _tokens(self, part: Part, bounds: Bounds, offset: int) -> list[Token]:
        upos, feats, rules = (
            [self._labels[name][i] for i in part.words(name).argmax(axis=1)]
            for name in ("upos", "feats", "rules")
        )
        heads, deprels = self._trees(part, bounds)
        segment = part.segment
        return [
            Token(
                start=start,
                end=end,
                text=word,
                lemma=lemmas.apply(rules[i], word),
                upos=upos[i],
                feats=tuple(feats[i].split("|")) if feats[i] else (),
                head=offset + heads[i],
                deprel=deprels[i],
            )
            for i, ((start, end), word) in enumerate(zip(segment.spans, segment.texts, strict=True))
        ]

    def _trees(self, part: Part, bounds: Bounds) -> tuple[list[int], list[str]]:
        """Head (an index into the segment) and relation of each word."""
        arcs = [_with_roots(out) for out in part.outputs]
        heads: list[int] = []
        deprels: list[str] = []
        for start, end in bounds:
            found = np.array(tree(block(part.windows, arcs, start, end)))
            heads.extend(start + int(head) for head in found)
            scores = self._relations(part, start, found)
            deprels.extend(self._labels["deprels"][i] for i in scores.argmax(axis=1))
        return heads, deprels

    def _relations(self, part: Part, start: int, heads: Array) -> Array:
        """Scores [words, relations] of a sentence's words to their heads (indices into the sentence)."""
        words = np.arange(len(heads))
        scores = np.full((len(heads), len(self._labels["deprels"])), -1e4, dtype=np.float32)
        for index in by_sight(part.windows, start, start + len(heads)):
            window = part.windows[index]
            low, high = window.first - start, window.last - start
            seen = (low <= words) & (words < high) & (low <= heads) & (heads < high)
            scores[seen] = pairs(part.outputs[index], "labels", words[seen] - low, heads[seen] - low)
        scores[:, self._root] = np.where(heads == words, 1e4, -1e5)
        return scores

    def _named(self, part: Part, bounds: Bounds) -> list[Name]:
        scores = _log_softmax(part.words("tags"))
        spans = part.segment.spans
        return [
            Name(start=spans[start + a][0], end=spans[start + b - 1][1], label=label, score=score)
            for start, end in bounds
            for a, b, label, score in self._names.names(scores[start:end])
        ]

    def _attributions(self, part: Part, bounds: Bounds) -> list[Attribution]:
        chance = 1 / (1 + np.exp(-part.words("anchor")[:, 0].astype(np.float64)))
        paragraphs = _paragraphs(part.segment, bounds)
        found = []
        for anchor in map(int, np.flatnonzero(chance >= self._settings.anchor)):
            first, last = next((a, b) for a, b in paragraphs if a <= anchor < b)
            scores = self._roles(part, anchor, first, last)
            roles = decode(scores, anchor - first, float(chance[anchor]), self._settings)
            if roles:
                found.append(_attribution(part.segment, roles, (first, last)))
        return [each for each in found if each.content]

    def _roles(self, part: Part, anchor: int, first: int, last: int) -> Array:
        """Role log-probabilities of the words `first:last` for one anchor.

        Windows that hold both the anchor and the word share the say; where none does, there is no role.
        """
        total = np.zeros((last - first, 4))
        seen = np.zeros((last - first, 1))
        for window, out in zip(part.windows, part.outputs, strict=True):
            if not window.first <= anchor < window.last:
                continue
            steps = np.clip(np.arange(window.first, window.last) - anchor, -REACH, REACH) + REACH
            places = np.arange(window.last - window.first)
            scores = pairs(out, "links", np.full_like(places, anchor - window.first), places)
            scores = _log_softmax(scores + self._reach[:, steps].T)
            start, stop = max(first, window.first), min(last, window.last)
            total[start - first : stop - first] += scores[start - window.first : stop - window.first]
            seen[start - first : stop - first] += 1
        none = np.array([0.0, -20.0, -20.0, -20.0])
        return np.where(seen > 0, total / np.maximum(seen, 1), none)


def _sentences(part: Part) -> list[tuple[int, int]]:
    """Word bounds of sentences: where the network says so, and before every blank line."""
    if part.segment.given:
        return list(pairwise([*part.segment.starts, len(part.segment.spans)]))
    ends = part.words("end")[:, 0]
    broken = part.segment.broken
    cuts = [0, *(i + 1 for i in range(len(ends) - 1) if ends[i] > 0 or i + 1 in broken), len(ends)]
    return [bound for first, last in pairwise(cuts) for bound in _shorter(ends, first, last)]


def _shorter(ends: Array, first: int, last: int) -> list[tuple[int, int]]:
    """A sentence, cut where an end is likeliest while it is longer than `LONGEST_SENTENCE`."""
    bounds = []
    while last - first > LONGEST_SENTENCE:
        cut = first + 1 + int(ends[first : first + LONGEST_SENTENCE].argmax())
        bounds.append((first, cut))
        first = cut
    return [*bounds, (first, last)]


def _paragraphs(segment: Segment, bounds: Bounds) -> list[tuple[int, int]]:
    """Word bounds of paragraphs: cut at blank lines, and at single ones where a sentence ends too."""
    lines = segment.lines
    cuts = [start for start, _ in bounds if start in lines and start]
    return list(pairwise([0, *cuts, len(segment.spans)]))


def _with_roots(out: Mapping[str, Array]) -> Array:
    arcs: Array = out["arcs"].copy()
    np.fill_diagonal(arcs, out["root"][:, 0])
    return arcs


def _log_softmax(scores: Array) -> Array:
    top = scores - scores.max(axis=-1, keepdims=True)
    logs: Array = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return logs


def _attribution(segment: Segment, roles: Roles, paragraph: tuple[int, int]) -> Attribution:
    first, last = paragraph
    cue, source, content = (
        [(first + a, first + b) for a, b in runs] for runs in (roles.cue, roles.source, roles.content)
    )
    content = continued(segment, whole(content, quotations(segment, first, last), cue[0][0]))
    return Attribution(
        source=_spans(segment, [_trimmed(segment, a, b) for a, b in source]),
        cue=_spans(segment, cue),
        content=_spans(segment, [_trimmed(segment, a, b) for a, b in content]),
        score=roles.score,
    )


def _spans(segment: Segment, runs: Bounds) -> tuple[Span, ...]:
    return tuple(Span(start=segment.spans[a][0], end=segment.spans[b - 1][1]) for a, b in runs if a < b)


def _trimmed(segment: Segment, first: int, last: int) -> tuple[int, int]:
    """A run without the commas, stops and dashes at its edges (those inside quotation marks stay)."""
    while first < last and segment.texts[first] in _EDGE:
        first += 1
    while first < last and segment.texts[last - 1] in _EDGE:
        last -= 1
    return first, last
