"""Time expressions of a report, with their ISO values, resolved against publication date and tense.

Types and values are TIMEX3's: DATE "2023-09-21", "2023-W38", "2023-Q3", "199" (the 1990s); TIME
"2023-09-21T18:00Z", "2023-09-21TNI"; DURATION "PT2H"; SET "P1W"; words that only point ("now",
"recently") have the value PRESENT_REF, PAST_REF or FUTURE_REF. Without a publication date what is
relative to it is left out, or underspecified ("XXXX-WXX-4" for a Thursday).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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

_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T|$)")
_BARE = re.compile(
    r"[\d:.]+\s?(?:[ap]\.?\s?m\.?)?(?:\s?(?:hours|hrs))?(?:\s?\(?[A-Z]{1,4}\)?)?|noon|midday|midnight|dawn",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(r"\n|[.!?;][\"”’']?\s+(?=[\"“‘']?[A-Z])")
_NEAR = 80

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
    for begin, close in _paragraphs(text):
        for pattern, resolve in RULES:
            for match in pattern.finditer(text, begin, close):
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
    return _anchored(text, _longest(found))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans between empty lines: words of two paragraphs are no expression."""
    begin = 0
    for gap in _GAP.finditer(text):
        yield begin, gap.start()
        begin = gap.end()
    yield begin, len(text)


def _anchored(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """`found` with each bare hour on the day that its own sentence names, where it names one."""
    bare = [kind == "TIME" and bool(_BARE.fullmatch(text[a:b])) for a, b, kind, _ in found]
    days = [item for item, alone in zip(found, bare, strict=True) if not alone and _DAY.match(item[3])]
    placed = []
    for item, alone in zip(found, bare, strict=True):
        near = [(abs(d[0] - item[0]), d) for d in days if _is_beside(text, item, d)] if alone else []
        day = min(near)[1][3][:10] + item[3][item[3].index("T") :] if near else item[3]
        placed.append((*item[:3], day))
    return tuple(placed)


def _is_beside(text: str, hour: Found, day: Found) -> bool:
    between = text[hour[1] : day[0]] if day[0] >= hour[1] else text[day[1] : hour[0]]
    return len(between) <= _NEAR and not _NEW_SENTENCE.search(between)


def _longest(found: list[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if all(item[1] <= other[0] or other[1] <= item[0] for other in kept):
            kept.append(item)
    return tuple(sorted(kept))
