"""From the network's scores over windows to one reading of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from crosswire.model.reading import Attribution, Name, Reading, Sentence, Token
from crosswire.model.report import Report, Span
from crosswire.reader import lemmas
from crosswire.reader.attributions import REACH, Roles, Settings, decode
from crosswire.reader.layout import Segment
from crosswire.reader.names import NameTags
from crosswire.reader.network import Array
from crosswire.reader.trees import tree
from crosswire.reader.windows import Window, block, joined

Part = tuple[Segment, Sequence[Window], Sequence[dict[str, Array]]]
_EDGE = frozenset(",;:.—–-")


class Assembler:
    """Knows the inventories of the network's heads and turns their scores into a `Reading`."""

    def __init__(self, labels: Mapping[str, Sequence[str]], tables: Mapping[str, Array]) -> None:
        self._labels = labels
        self._names = NameTags(labels["tags"])
        self._reach = tables["reach"]
        self._root = list(labels["deprels"]).index("root")
        self.settings = Settings()

    def reading(self, report: Report, parts: Sequence[Part]) -> Reading:
        """The reading of one report from its segments, their windows and the windows' outputs."""
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[Name] = []
        attributions: list[Attribution] = []
        for segment, windows, outputs in parts:
            bounds = self._bounds(segment, windows, outputs)
            first = len(tokens)
            for start, end in bounds:
                sentences.append(
                    Sentence(start=segment.spans[start][0], end=segment.spans[end - 1][1], first=first + start,
                             last=first + end)
                )
            tokens.extend(self._tokens(segment, windows, outputs, bounds, first))
            names.extend(self._found_names(segment, windows, outputs, bounds))
            attributions.extend(self._attributions(segment, windows, outputs))
        return Reading(report=report.id, tokens=tuple(tokens), sentences=tuple(sentences), names=tuple(names),
                       attributions=tuple(attributions))

    def _bounds(
        self, segment: Segment, windows: Sequence[Window], outputs: Sequence[dict[str, Array]]
    ) -> list[tuple[int, int]]:
        """Word bounds of sentences: where the network says so, and before every blank line."""
        ends = joined(windows, [out["end"][:, 0] for out in outputs]) > 0
        broken = segment.broken
        cuts = [i + 1 for i in range(len(ends) - 1) if ends[i] or i + 1 in broken]
        return list(zip([0, *cuts], [*cuts, len(ends)], strict=True))

    def _tokens(self, segment, windows, outputs, bounds, offset) -> list[Token]:  # type: ignore[no-untyped-def]
        upos, feats, rules = (
            [self._labels[name][i] for i in joined(windows, [out[name] for out in outputs]).argmax(axis=1)]
            for name in ("upos", "feats", "rules")
        )
        arcs = [_with_roots(out) for out in outputs]
        labels = [out["labels"] for out in outputs]
        heads: list[int] = []
        deprels: list[str] = []
        for start, end in bounds:
            found = tree(block(windows, arcs, start, end))
            scores = block(windows, labels, start, end)[:, np.arange(end - start), found]
            root = np.array(found) == np.arange(end - start)
            scores[self._root] = np.where(root, 1e4, -1e4)
            heads.extend(start + head for head in found)
            deprels.extend(self._labels["deprels"][i] for i in scores.argmax(axis=0))
        return [
            Token(start=s, end=e, text=word, lemma=lemmas.apply(rules[i], word), upos=upos[i],
                  feats=tuple(feats[i].split("|")) if feats[i] else (), head=offset + heads[i], deprel=deprels[i])
            for i, ((s, e), word) in enumerate(zip(segment.spans, segment.texts, strict=True))
        ]

    def _found_names(self, segment, windows, outputs, bounds) -> list[Name]:  # type: ignore[no-untyped-def]
        scores = _log_softmax(joined(windows, [out["tags"] for out in outputs]))
        return [
            Name(start=segment.spans[start + first][0], end=segment.spans[start + last - 1][1], label=label, score=score)
            for start, end in bounds
            for first, last, label, score in self._names.names(scores[start:end])
        ]

    def _attributions(self, segment, windows, outputs) -> list[Attribution]:  # type: ignore[no-untyped-def]
        chance = 1 / (1 + np.exp(-joined(windows, [out["anchor"][:, 0] for out in outputs])))
        found = []
        for anchor in np.flatnonzero(chance >= self.settings.anchor):
            first, scores = self._roles(windows, outputs, int(anchor))
            roles = decode(scores, int(anchor) - first, float(chance[anchor]), self.settings)
            if roles:
                found.append(_attribution(segment, roles, first))
        return [each for each in found if each.content]

    def _roles(self, windows, outputs, anchor: int) -> tuple[int, Array]:  # type: ignore[no-untyped-def]
        """(first word, role log-probabilities of the words from there on) over all windows with the anchor."""
        holding = [(w, out["links"]) for w, out in zip(windows, outputs, strict=True) if w.first <= anchor < w.last]
        first, last = holding[0][0].first, holding[-1][0].last
        total, seen = np.zeros((last - first, 4)), np.zeros((last - first, 1))
        for window, links in holding:
            steps = np.clip(np.arange(window.first, window.last) - anchor, -REACH, REACH) + REACH
            scores = _log_softmax(links[:, anchor - window.first].T + self._reach[:, steps].T)
            inside = slice(window.first - first, window.last - first)
            total[inside] += scores
            seen[inside] += 1
        return first, total / seen


def _with_roots(out: Mapping[str, Array]) -> Array:
    arcs = out["arcs"][0].copy()
    np.fill_diagonal(arcs, out["root"][:, 0])
    return arcs


def _log_softmax(scores: Array) -> Array:
    top = scores - scores.max(axis=-1, keepdims=True)
    return top - np.log(np.exp(top).sum(axis=-1, keepdims=True))


def _attribution(segment: Segment, roles: Roles, first: int) -> Attribution:
    def spans(runs: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
        kept = (_trimmed(segment, first + a, first + b) for a, b in runs)
        return tuple(Span(start=segment.spans[a][0], end=segment.spans[b - 1][1]) for a, b in kept if a < b)

    cue = tuple(Span(start=segment.spans[first + a][0], end=segment.spans[first + b - 1][1]) for a, b in roles.cue)
    return Attribution(source=spans(roles.source), cue=cue, content=spans(roles.content), score=roles.score)


def _trimmed(segment: Segment, first: int, last: int) -> tuple[int, int]:
    """A run without the commas and stops at its edges (a stop before a closing quote stays)."""
    while first < last and segment.texts[first] in _EDGE:
        first += 1
    while first < last and segment.texts[last - 1] in _EDGE:
        last -= 1
    return first, last
