"""How a report opens: its headline and the sentences that tell its news.

Bylines, datelines on a line of their own and a headline printed twice tell nothing: they are numbered with
the sentence before them, so that they push no news out of the lead.
"""

from __future__ import annotations

from crosswire.model.reading import ReadReport, Sentence

LEAD = 3
"""Sentences of a report that tell its main event, the headline counted."""


def numbered(read: ReadReport) -> tuple[tuple[int, Sentence], ...]:
    """The sentences of the report's own text, each with its number among those that tell something."""
    report, number = read.report, -1
    found: list[tuple[int, Sentence]] = []
    for sentence in read.reading.sentences:
        if report.is_dropped(sentence.start, sentence.end):
            continue
        again = bool(found) and _text(read, sentence) == _text(read, found[0][1])
        number += number < 0 or (_tells(read, sentence) and not again)
        found.append((number, sentence))
    return tuple(found)


def _text(read: ReadReport, sentence: Sentence) -> str:
    return " ".join(read.report.slice(sentence.start, sentence.end).casefold().split())


def _tells(read: ReadReport, sentence: Sentence) -> bool:
    """Whether it is more than a name, a place or a day: it has a verb."""
    return any(t.upos in ("VERB", "AUX") for t in read.reading.tokens[sentence.first : sentence.last])


def lead_end(read: ReadReport) -> tuple[int, int]:
    """Where the headline ends (0 if the text has none) and where the lead does."""
    kept = numbered(read)
    if not kept:
        return 0, 0
    title = kept[0][1].end if is_headline(read, kept[0][1]) else 0
    return title, max(sentence.end for number, sentence in kept if number < LEAD)


def is_headline(read: ReadReport, sentence: Sentence) -> bool:
    """Whether the first of the report's own sentences is its headline: a line without a stop."""
    text = read.report.text
    ends_line = text[sentence.end : sentence.end + 1] in ("", "\n")
    return ends_line and text[sentence.end - 1] not in '.!”"'
