"""What a reader makes of one report: words, sentences, names, attributions.

All offsets are half-open code-point offsets into `Report.text`. A reading never holds text of its
own: every word, name and attribution is found again by slicing the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from crosswire.model.report import Report, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One syntactic word (Universal Dependencies v2).

    `head` is the index of the governing token in the same `Reading.tokens`; a sentence's root has
    its own index. `deprel` is the UD relation, `upos` the universal part of speech, `feats` the
    sorted UD feature strings ("Number=Plur", "Tense=Past", "Voice=Pass").
    """

    start: int
    end: int
    text: str
    lemma: str
    upos: str
    feats: tuple[str, ...]
    head: int
    deprel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence: its span in the text and its tokens `tokens[first:last]` (half-open)."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A proper name or other tagged expression.

    `label` is one of PERSON ORG GPE LOC GROUP FACILITY EVENT MISC DATE TIME QUANTITY MONEY WEAPON.
    """

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One attribution (Pareti 2016; PolNeAR): who (source), by which words (cue), said what (content).

    Each role may have several fragments ("X", he said, "Y" has two content fragments), in text
    order; `source` is empty where the text names none. A content may hold other attributions.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that a reader found in one report. Every tuple is in text order."""

    report: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    attributions: tuple[Attribution, ...]


class Reader(Protocol):
    """The seam between language models and everything above them.

    `read` gives one reading per report, in the order given, the same whatever the batch.
    `embed` gives one unit-length vector per text for similarity by cosine.
    `identity` names the reader and its weights' hash; it stands in every dossier's `run`.
    """

    @property
    def identity(self) -> str: ...

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]: ...

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """A report together with what the reader made of it: the unit every extractor works on."""

    report: Report
    reading: Reading

    def __post_init__(self) -> None:
        if self.reading.report != self.report.id:
            raise ValueError(f"reading of {self.reading.report} given for report {self.report.id}")
