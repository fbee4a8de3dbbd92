"""From the network's scores over windows to one reading of a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from crosswire.model.reading import Attribution, Name, Reading, Sentence, Token
from crosswire.model.report import Report
from crosswire.reader import lemmas
from crosswire.reader.attributions import Settings
from crosswire.reader.layout import Run, Segment
from crosswire.reader.linking import Linker
from crosswire.reader.names import NameTags
from crosswire.reader.network import Array
from crosswire.reader.parts import Part, Words, log_softmax
from crosswire.reader.trees import tree
from crosswire.reader.windows import block, pairs

LONGEST_SENTENCE = 200
"""Words; a list or table without any stop would otherwise become one tree of thousands."""
Bounds = Sequence[Run]


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
        self._root = list(labels["deprels"]).index("root")
        self._attributed = Linker(tables["reach"], settings or Settings())

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
            words = self._words(part, bounds)
            tokens.extend(_tokens(part.segment, words, first))
            names.extend(self._named(part, bounds))
            attributions.extend(self._attributed(part, words, _paragraphs(part.segment, bounds)))
        return Reading(
            report=report.id,
            tokens=tuple(tokens),
            sentences=tuple(sentences),
            names=tuple(names),
            attributions=tuple(attributions),
        )

    def _words(self, part: Part, bounds: Bounds) -> Words:
        upos, feats, rules = (
            [self._labels[name][i] for i in part.words(name).argmax(axis=1)]
            for name in ("upos", "feats", "rules")
        )
        heads, deprels = self._trees(part, bounds)
        lemma = [lemmas.lemma(*given) for given in zip(part.segment.texts, upos, feats, rules, strict=True)]
        return Words(lemmas=lemma, upos=upos, feats=feats, heads=heads, deprels=deprels)

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
        for window, out in zip(part.windows, part.outputs, strict=True):
            low, high = window.first - start, window.last - start
            seen = (low <= words) & (words < high) & (low <= heads) & (heads < high)
            if seen.any():
                scores[seen] = pairs(out, "labels", words[seen] - low, heads[seen] - low)
        scores[:, self._root] = np.where(heads == words, 1e4, -1e5)
        return scores

    def _named(self, part: Part, bounds: Bounds) -> list[Name]:
        scores = log_softmax(part.words("tags"))
        spans = part.segment.spans
        return [
            Name(start=spans[start + a][0], end=spans[start + b - 1][1], label=label, score=score)
            for start, end in bounds
            for a, b, label, score in self._names.names(scores[start:end])
        ]


def _tokens(segment: Segment, words: Words, offset: int) -> Iterator[Token]:
    """A segment's tokens; `offset` is the number of tokens before it."""
    for i, ((start, end), text) in enumerate(zip(segment.spans, segment.texts, strict=True)):
        yield Token(
            start=start,
            end=end,
            text=text,
            lemma=words.lemmas[i],
            upos=words.upos[i],
            feats=tuple(words.feats[i].split("|")) if words.feats[i] else (),
            head=offset + words.heads[i],
            deprel=words.deprels[i],
        )


def _sentences(part: Part) -> list[Run]:
    """Word bounds of sentences: where the network says so, and before every blank line."""
    if part.segment.given:
        return list(pairwise([*part.segment.starts, len(part.segment.spans)]))
    ends = part.words("end")[:, 0]
    broken = part.segment.broken
    cuts = [0, *(i + 1 for i in range(len(ends) - 1) if ends[i] > 0 or i + 1 in broken), len(ends)]
    return [bound for first, last in pairwise(cuts) for bound in _shorter(ends, first, last)]


def _shorter(ends: Array, first: int, last: int) -> list[Run]:
    """A sentence, cut where an end is likeliest while it is longer than `LONGEST_SENTENCE`."""
    bounds = []
    while last - first > LONGEST_SENTENCE:
        cut = first + 1 + int(ends[first : first + LONGEST_SENTENCE].argmax())
        bounds.append((first, cut))
        first = cut
    return [*bounds, (first, last)]


def _paragraphs(segment: Segment, bounds: Bounds) -> list[Run]:
    """Word bounds of paragraphs: cut at blank lines, and at single ones where a sentence ends too."""
    lines = segment.lines
    cuts = [start for start, _ in bounds if start in lines and start]
    return list(pairwise([0, *cuts, len(segment.spans)]))


def _with_roots(out: Mapping[str, Array]) -> Array:
    arcs: Array = out["arcs"].copy()
    np.fill_diagonal(arcs, out["root"][:, 0])
    return arcs
