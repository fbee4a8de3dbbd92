"""What a story is about besides its parties and events: the things that several reports speak of.

A theme is a common noun that many reports use, open with, and describe in many ways: "a toll road", "the
merger", "their demands". Its labels are the phrases of that noun.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crosswire.extract.events_clauses import Clauses
from crosswire.extract.labels_phrases import phrase
from crosswire.extract.labels_words import PLAIN_NOUNS
from crosswire.model.reading import ReadReport

THEMES = 10
"""At most so many: a reader compares them at a glance."""
OPENING = 4
"""So many of a report's first sentences say what it is about."""
MANY = 8
"""More wordings than this tell no more of how much a theme is described."""


@dataclass(slots=True)
class _Use:
    """How a noun is used over the reports; filled while counting."""

    reports: set[str] = field(default_factory=set)
    openings: set[str] = field(default_factory=set)
    wordings: set[str] = field(default_factory=set)

    @property
    def weight(self) -> int:
        return len(self.reports) * (1 + len(self.openings)) * min(len(self.wordings), MANY)


def themes(reads: Sequence[tuple[ReadReport, Clauses]]) -> tuple[str, ...]:
    """The weightiest nouns, by lemma; one of a single report or a single wording is no theme."""
    uses: defaultdict[str, _Use] = defaultdict(_Use)
    for read, tree in reads:
        for i, opening in _heads(read, tree):
            use = uses[tree.lemma(i)]
            use.reports.add(read.report.id)
            use.wordings.add(tree.base.words(phrase(tree, i)).lower())
            if opening:
                use.openings.add(read.report.id)
    shared = [n for n, use in uses.items() if len(use.reports) > 1 and len(use.wordings) > 1]
    return tuple(sorted(shared, key=lambda n: (-uses[n].weight, n))[:THEMES])


def heads(read: ReadReport, tree: Clauses, theme: str) -> Iterator[int]:
    """Where a report speaks of a theme."""
    return (i for i, _ in _heads(read, tree) if tree.lemma(i) == theme)


def _heads(read: ReadReport, tree: Clauses) -> Iterator[tuple[int, bool]]:
    """The common nouns that head a phrase, with whether they stand in the report's opening."""
    told = [s for s in tree.sentences if not read.report.is_dropped(s.start, s.end)]
    for number, sentence in enumerate(told):
        for i in range(sentence.first, sentence.last):
            heading = tree.tokens[i].upos == "NOUN" and tree.relation(i) not in ("compound", "flat")
            if heading and tree.lemma(i) not in PLAIN_NOUNS:
                yield i, number < OPENING
