"""Time expressions of a report, with their ISO values, resolved against publication date and tense.

Types and values are TIMEX3's: DATE "2023-09-21", "2023-W38", "2023-Q3", "199" (the 1990s); TIME
"2023-09-21T18:00Z", "2023-09-21TNI"; DURATION "PT2H"; SET "P1W"; words that only point ("now",
"recently") have the value PRESENT_REF, PAST_REF or FUTURE_REF. Without a publication date what is
relative to it is left out, or underspecified ("XXXX-WXX-4" for a Thursday).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from crosswire.extract import times_words as words
from crosswire.extract.times_calendar import Direction
from crosswire.extract.times_dates import When
from crosswire.extract.times_grammar import RULES
from crosswire.model.claims import TimeMention
from crosswire.model.reading import ReadReport, Sentence

_FUTURE = re.compile(words.FUTURE, re.IGNORECASE)
_PAST = re.compile(words.PAST, re.IGNORECASE)
_RATE = re.compile(
    r"(?:[$€£%]\s?[\d.,]+\w*|\b(?:percent|dollars|euros|times|people|tons|tonnes|barrels|\w+s)),?\s+$"
)

Found = tuple[int, int, str, str]


def times(read: ReadReport) -> tuple[TimeMention, ...]:
    """Every time expression of the report's own text, in text order."""
    report, sentences = read.report, read.reading.sentences

    def direction(at: int) -> Direction:
        return tense(report.text, at, sentences)

    return tuple(
        TimeMention(report=report.id, start=start, end=end, type=kind, value=value)
        for start, end, kind, value in find(report.text, day(report.published), direction)
        if not report.is_dropped(start, end)
    )


def day(published: str) -> date | None:
    """The day of an ISO date or date and time; None where there is none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def find(
    text: str, published: date | None, direction: Callable[[int], Direction] = lambda _: "past"
) -> tuple[Found, ...]:
    """(start, end, type, value) of every time expression; the longest of those that overlap."""
    found: list[Found] = []
    for pattern, resolve in RULES:
        for match in pattern.finditer(text):
            if "\n\n" in match.group():
                continue  # words of two paragraphs are no expression
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            end = match.end() - len(match.group()) + len(match.group().rstrip(" ,"))
            when = When(
                published=published,
                direction=direction(match.start()),
                rate=bool(_RATE.search(text[max(0, start - 24) : start])),
            )
            value = resolve(match, when)
            if value:
                found.append((start, end, *value))
    return _longest(found)


def _longest(found: list[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if all(item[1] <= other[0] or other[1] <= item[0] for other in kept):
            kept.append(item)
    return tuple(sorted(kept))


def tense(text: str, at: int, sentences: tuple[Sentence, ...]) -> Direction:
    """Which way the clause around `at` looks: "future" where its nearest verb group says so."""
    start, end = next(((s.start, s.end) for s in sentences if s.start <= at < s.end), (at - 120, at + 120))
    start, end = max(start, at - 120, 0), min(end, at + 120)
    future = _nearest(_FUTURE, text, at, (start, end))
    past = _nearest(_PAST, text, at, (start, end))
    if future is not None and (past is None or future <= past):
        return "future"
    return "near" if past is None else "past"


def _nearest(pattern: re.Pattern[str], text: str, at: int, window: tuple[int, int]) -> int | None:
    """How far from `at` the nearest match in the window lies; what comes after counts as farther."""
    gaps = [
        at - m.end() if m.end() <= at else (m.start() - at) * 2
        for m in pattern.finditer(text, *window)
        if not m.start() <= at < m.end()
    ]
    return min(gaps, default=None)
