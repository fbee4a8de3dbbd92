"""Short words in quotation marks: what somebody, or the outlet at arm's length, calls the thing spoken of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.extract.events_clauses import Clauses
from crosswire.extract.labels_voices import Voices, bare
from crosswire.extract.statements_quotes import quotes
from crosswire.model.claims import Framing, Label
from crosswire.model.reading import ReadReport
from crosswire.model.report import Span

SHORT = 6
"""More words in quotation marks are a saying, no name."""
_STEPS = 4
_SPOKEN_OF = ("nsubj", "obj", "nmod", "obl")


def _quoted_words(read: ReadReport, tree: Clauses) -> Iterator[tuple[Span, tuple[int, ...]]]:
    """Each short quotation with the nouns of its clause, those nearest to it in the parse first."""
    for quote in quotes(read.report.text):
        words = tree.base.within(quote.inner.start, quote.inner.end)
        head = tree.base.head(quote.inner.start, quote.inner.end)
        if head is None or len(words) > SHORT or read.report.is_dropped(quote.start, quote.end):
            continue
        if tree.tokens[head].upos in ("NOUN", "PROPN", "ADJ") and not _finite(tree, words):
            yield tree.span(words), tuple(i for i in _around(tree, head) if i not in words)


def _finite(tree: Clauses, words: range) -> bool:
    return any(tree.has_feature(i, "VerbForm=Fin") for i in words)


def _around(tree: Clauses, head: int) -> Iterator[int]:
    """What the words are said of: the nouns above them, and those of the verbs above them."""
    at: int | None = head
    for _ in range(_STEPS):
        if at is None:
            return
        if at != head and tree.tokens[at].upos in ("NOUN", "PROPN"):
            yield at
        yield from tree.below(at, *_SPOKEN_OF)
        at = tree.head(at)


def with_quoted(voices: Sequence[Voices], found: Sequence[Framing]) -> tuple[Framing, ...]:
    """The framing with the short quotations that are said of what its labels stand for."""
    more: dict[int, list[Label]] = {}
    for v in voices:
        own = [(n, each) for n, f in enumerate(found) for each in f.labels if each.report == v.read.report.id]
        for span, nouns in _quoted_words(v.read, v.scene.tree):
            if any(each.start <= span.start and span.end <= each.end for _, each in own):
                continue
            at = [v.scene.tree.tokens[i].start for i in nouns]
            about = next((n for a in at for n, each in own if each.start <= a < each.end), None)
            if about is not None and _new(v.label(span), [*found[about].labels, *more.get(about, ())]):
                more.setdefault(about, []).append(v.label(span))
    order = {v.read.report.id: n for n, v in enumerate(voices)}

    def place(label: Label) -> tuple[int, Label]:
        return order[label.report], label

    every = ((f, (*f.labels, *more.get(n, ()))) for n, f in enumerate(found))
    return tuple(replace(f, labels=tuple(sorted(labels, key=place))) for f, labels in every)


def _new(label: Label, labels: Sequence[Label]) -> bool:
    """Whether the report has no such wording in that voice yet."""
    same = (each for each in labels if each.report == label.report and each.voice == label.voice)
    return all(bare(each.text) != bare(label.text) for each in same)
