"""What a sentence denies by the way: "the pit was not sealed, as the ministry claims".

A negation followed by "as somebody claims" says in one breath that somebody claims it. Not so with verbs that
may agree ("as the ministry said"), nor where the words stand first ("As the ministry claims, ...").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.align.denied import Story
from crosswire.model.reading import Sentence
from crosswire.model.report import Evidence

_AS = re.compile(
    r",?\s+(?:as\s+(?P<who>(?:[\w'’.-]+\s+){1,6}?)"
    r"(?:(?:have|has|had)\s+)?(?:falsely\s+|wrongly\s+)?"
    r"(?:claim|contend|alleg|suggest|insist|maintain|fear)(?:e?d|e?s)?\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrary:
    """The words that say who claims it (`passage`, `teller`), and the negation (`denial`) before them."""

    passage: Evidence
    teller: str
    denial: Evidence


def contrary(story: Story) -> Iterator[Contrary]:
    """All such sentences of a story, by report in text order."""
    for report, read in story.reads.items():
        for sentence in read.reading.sentences:
            found = _AS.search(read.report.text, sentence.start, sentence.end)
            start = _negated(report, sentence, found.start(), story) if found else None
            if found and start is not None:
                yield Contrary(
                    passage=Evidence(report=report, start=found.start("who") - 3, end=found.end()),
                    teller=" ".join(found["who"].split()),
                    denial=Evidence(report=report, start=start, end=found.start()),
                )


def _negated(report: str, sentence: Sentence, end: int, story: Story) -> int | None:
    """Where the clause begins that ends at an offset of the sentence, if it is negated."""
    told = [p for p in story.told[report] if sentence.start <= p.at < end and not p.nominal]
    last = max(told, key=lambda p: p.at, default=None)
    return max(last.start, sentence.start) if last is not None and last.negated else None


__all__ = ["Contrary", "contrary"]
