"""From the network's scores over windows to one reading of a report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
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
from crosswire.reader.proper import PLACES, proper
from crosswire.reader.trees import tree
from crosswire.reader.windows import block, pairs

LONGEST_SENTENCE = 200
"""Words; a list or table without any stop would otherwise become one tree of thousands."""
Bounds = Sequence[Run]


class Assembler:
    """Knows the inventories of the network's heads and turns their scores into a `Reading`."""

    def __init__(self, labels: Mapping[str, Sequence[str]], tables: Mapping[str, Array]) -> None:
        self._labels = labels
        self._names = NameTags(labels["tags"])
        self._root = list(labels["deprels"]).index("root")
        self._attributed = Linker(tables["reach"], Settings())

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
        for start, end in bounds:
            heads.extend(start + head for head in tree(block(part.windows, arcs, start, end)))
        return heads, [self._labels["deprels"][i] for i in self._relations(part, np.array(heads))]

    def _relations(self, part: Part, heads: Array) -> list[int]:
        """The relation of each word to its head; where no window holds both, the first."""
        found = np.zeros(len(heads), dtype=np.int64)
        for window, out in zip(part.windows, part.outputs, strict=True):
            run = slice(window.first, window.last)
            inside = heads[run] - window.first
            held = (inside >= 0) & (inside < len(inside))
            scores = pairs(out, "labels", np.where(held, inside, 0))
            scores[:, self._root] = -np.inf
            found[run] = np.where(held, scores.argmax(axis=1), 0)
        found[heads == np.arange(len(heads))] = self._root
        return [int(relation) for relation in found]

    def _named(self, part: Part, bounds: Bounds) -> Iterator[Name]:
        spans, texts = part.segment.spans, part.segment.texts
        for first, last, label, score in self._names.names(log_softmax(part.words("tags")), bounds):
            for start, end in proper(texts, first, last) if label in PLACES else ((first, last),):
                yield Name(start=spans[start][0], end=spans[end - 1][1], label=label, score=score)


def _tokens(segment: Segment, words: Words, offset: int) -> Iterator[Token]:
    """A segment's tokens; `offset` is the number of tokens before it."""
    for i, ((start, end), text) in enumerate(zip(segment.spans, segment.texts, strict=True)):
        yield Token(
            start=start,
            end=end,
            text=text,
            lemma=words.lemmas[i],
            upos=words.upos[i],
            feats=_feats(words.feats[i]),
            head=offset + words.heads[i],
            deprel=words.deprels[i],
        )


@cache
def _feats(bundle: str) -> tuple[str, ...]:
    return tuple(bundle.split("|")) if bundle else ()


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
