"""A user's own spaCy pipeline behind the `Reader` seam (optional: `pip install spacy`).

The pipeline gives words, sentences, tags, trees and names; attributions and embeddings, for which
spaCy has no part, come from another reader. Extractors expect Universal Dependencies: a pipeline
trained on them serves best, and of other label schemes only those names are changed that have one
counterpart. The only module that touches spaCy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from crosswire.model.reading import Name, Reader, Reading, Sentence, Token
from crosswire.model.report import Report
from crosswire.reader.errors import ReaderError

NAMES = {
    "NORP": "GROUP",
    "FAC": "FACILITY",
    "PER": "PERSON",
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
    "PERCENT": "QUANTITY",
    **{
        label: label
        for label in (
            *("PERSON", "ORG", "GPE", "LOC", "GROUP", "FACILITY", "EVENT", "MISC"),
            *("DATE", "TIME", "QUANTITY", "MONEY", "WEAPON"),
        )
    },
}
RELATIONS = {
    "ROOT": "root",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "dobj": "obj",
    "poss": "nmod:poss",
    "prt": "compound:prt",
    "relcl": "acl:relcl",
}


class SpacyReader:
    """`Reader` over a spaCy pipeline, with `base` for what spaCy does not give.

    Raises `ReaderError` where the pipeline finds no sentences.
    """

    def __init__(self, pipeline: Any, base: Reader) -> None:
        if not any(pipeline.has_pipe(name) for name in ("parser", "senter", "sentencizer")):
            raise ReaderError(
                "the spaCy pipeline finds no sentences: give it a parser, a senter or a sentencizer"
            )
        self._pipeline = pipeline
        self._base = base

    @property
    def identity(self) -> str:
        meta = self._pipeline.meta
        name = f"{meta['lang']}_{meta['name']} {meta['version']}"
        return f"spacy {name} with {self._base.identity}"

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        """One reading per report, in the order given."""
        under = self._base.read(reports)
        return tuple(self._reading(report, below) for report, below in zip(reports, under, strict=True))

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """The embeddings of the base reader."""
        return self._base.embed(texts)

    def _reading(self, report: Report, below: Reading) -> Reading:
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[Name] = []
        for start, end in _stretches(report):
            document = self._pipeline(report.text[start:end])
            for sentence in document.sents:
                words = [token for token in sentence if not token.is_space]
                if words:
                    first = len(tokens)
                    tokens.extend(_tokens(words, start, first))
                    sentences.append(
                        Sentence(start=tokens[first].start, end=tokens[-1].end, first=first, last=len(tokens))
                    )
            names.extend(_names(document, start))
        return replace(below, tokens=tuple(tokens), sentences=tuple(sentences), names=tuple(names))


def _stretches(report: Report) -> Iterator[tuple[int, int]]:
    """The report cut at the edges of what was dropped from it."""
    edges = {0, len(report.text), *(part.start for part in report.dropped), *(p.end for p in report.dropped)}
    return pairwise(sorted(edges))


def _tokens(words: Sequence[Any], offset: int, first: int) -> Iterator[Token]:
    """Tokens of one sentence; a head that is white space or lies elsewhere makes its word a root."""
    places = {word.i: first + index for index, word in enumerate(words)}
    for index, word in enumerate(words):
        head = places.get(word.head.i, first + index)
        relation = "root" if head == first + index else RELATIONS.get(word.dep_, word.dep_ or "dep")
        yield Token(
            start=offset + word.idx,
            end=offset + word.idx + len(word.text),
            text=word.text,
            lemma=word.lemma_ or word.text.lower(),
            upos=word.pos_ or "X",
            feats=tuple(sorted(str(word.morph).split("|"))) if str(word.morph) else (),
            head=head,
            deprel=relation,
        )


def _names(document: Any, offset: int) -> Iterator[Name]:
    for name in document.ents:
        if name.label_ in NAMES:
            yield Name(
                start=offset + name.start_char,
                end=offset + name.end_char,
                label=NAMES[name.label_],
                score=1.0,
            )
