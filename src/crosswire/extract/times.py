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

from crosswire.extract.times_calendar import Direction
from crosswire.extract.times_dates import When
from crosswire.extract.times_grammar import RULES
from crosswire.extract.times_tense import tense
from crosswire.model.claims import TimeMention
from crosswire.model.reading import ReadReport

_RATE = re.compile(
    r"(?:[$€£%]\s?[\d.,]+\w*|\b(?:percent|dollars|euros|times|people|tons|tonnes|barrels|\w+s)),?\s+$"
)

Found = tuple[int, int, str, str]


def times(read: ReadReport) -> tuple[TimeMention, ...]:
    """Every time expression of the report's own text, in text order."""
    report = read.report

    def direction(at: int) -> Direction:
        return tense(report.text, at, read.reading)

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
