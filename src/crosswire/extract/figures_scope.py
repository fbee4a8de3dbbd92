"""Of which occasion a figure speaks, and as of when it holds, from the dates in its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from crosswire.extract.numbers import Quantity
from crosswire.model.claims import TimeMention
from crosswire.model.reading import ReadReport

THIS_EVENT = "this event"
_RECENT_DAYS = 60
_AS_OF = re.compile(r"\b(?:as of|by|until|as at)\s+(?:early\s+|late\s+|midday\s+|noon\s+)?$", re.IGNORECASE)
# What begins another clause, whose date says nothing of a number outside it.
_CLAUSE = re.compile(
    r"[;:—–]|\b(?:which|that|who|whose|where|when|while|after|before|because|although|though|but|as|since|if"
    r"|reminiscent|recalling|following)\b",
    re.IGNORECASE,
)

_NEW_CLAUSE = re.compile(r"[;:—–]|\b(?:while|but|whereas)\b", re.IGNORECASE)


def scope(read: ReadReport, quantity: Quantity, times: Sequence[TimeMention]) -> str:
    """ "this event", or the words that date what else is counted: "the 2020 war", "since October"."""
    published = _day(read.report.published)
    if published is None:
        return THIS_EVENT
    for time in _near(read, quantity, times):
        when = _day(time.value)
        if _is_elsewhere(read.report.text, quantity, time):
            continue
        old = time.type == "DATE" and when is not None and (published - when).days > _RECENT_DAYS
        if old and not _is_age_of_thing(read.report.text, time):
            return _phrase(read.report.text, time)
    return THIS_EVENT


def as_of(read: ReadReport, quantity: Quantity, times: Sequence[TimeMention]) -> str:
    """The ISO date (or date and time) that "as of", "by" or "until" sets for the count, or ""."""
    text = read.report.text
    for time in _near(read, quantity, times):
        dated = time.type in ("DATE", "TIME") and time.value[:4].isdigit()
        if dated and _AS_OF.search(text[max(0, time.start - 24) : time.start]):
            return time.value
    return ""


def _near(read: ReadReport, quantity: Quantity, times: Sequence[TimeMention]) -> list[TimeMention]:
    """Time expressions of the number's own sentence, nearest first."""
    sentence = next((s for s in read.reading.sentences if s.start <= quantity.number < s.end), None)
    if sentence is None:
        return []
    inside = [t for t in times if sentence.start <= t.start < sentence.end]
    return sorted(inside, key=lambda t: (abs(t.start - quantity.start), t.start))


def _is_elsewhere(text: str, quantity: Quantity, time: TimeMention) -> bool:
    """Whether the time holds the number itself ("two years ago") or stands in another clause: one that
    follows, for what a date begins with holds on ("a quake in 2004 that killed 900 people")."""
    if time.start < quantity.end and quantity.start < time.end:
        return True
    if time.end <= quantity.start:
        return bool(_NEW_CLAUSE.search(text[time.end : quantity.start]))
    between = text[quantity.end : time.start]
    lead = _LEAD.search(between)
    return bool(_CLAUSE.search(between[: lead.start()] if lead else between))


_DATED = re.compile(
    r"\s+(?:war|conflict|crisis|elections?|attacks?|earthquake|floods?|outbreak|epidemic|protests"
    r"|uprising|coup|disaster"
    r"|stud(?:y|ies)|surveys?|census|season|games|tournament|fighting|campaign|strike|famine|massacre|bombings?)\b"
)
_LEAD = re.compile(r"\b(?:in|since|during|from|between|before|after|the)\s+(?:the\s+)?$", re.IGNORECASE)


def _is_age_of_thing(text: str, time: TimeMention) -> bool:
    """Whether a year only says how old a thing is: "the 1973 building", but not "the 2020 war"."""
    bare = time.value.isdigit() and text[: time.start].endswith(("the ", "The ", "a ", "A "))
    return bare and not _DATED.match(text, time.end) and text[time.end : time.end + 1] == " "


def _phrase(text: str, time: TimeMention) -> str:
    """The time expression with its preposition or the noun it dates: "in 1994", "the 2020 war"."""
    noun = _DATED.match(text, time.end)
    lead = _LEAD.search(text[max(0, time.start - 16) : time.start])
    start = time.start - len(lead.group()) if lead else time.start
    return " ".join(text[start : noun.end() if noun else time.end].split())


def _day(value: str) -> date | None:
    """The first day of an ISO year, month or date; None for anything else."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![-\dW])", value)
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2] or 12), int(match[3] or 28))
    except ValueError:
        return None
