"""Dates as pages, manifests and bylines write them, to ISO 8601.

Read are ISO 8601 itself (loosely: a space for the T, no seconds), RFC 2822 ("Thu, 21 Sep 2023 22:03:00
+0400") and the two ways of writing a date in English with the month in letters. A date all in figures
that is not ISO ("03/04/2023") is not read: its order cannot be known.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from email.utils import parsedate_to_datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_CLOCK = (
    r"(?:(?:\s*[,|\-–—@]?\s*(?:at\s+)?|T)(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?)?"
)
_ZONE = r"(?:\s*\(?(?:GMT|UTC|[A-Z]{2,4}T|[+-]\d{2}:?\d{2})(?:[+-]\d{1,2})?\)?)?"
_BODIES = (
    rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?P<year>(?:19|20)\d{{2}})",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d{{2}})",
    r"(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})",
)
_RFC_2822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{3})"
)
_PATTERNS = tuple(re.compile(_WEEKDAY + body + _CLOCK + _ZONE, re.IGNORECASE) for body in _BODIES)


def iso(value: str) -> str:
    """`value` as an ISO date, or date and time, or "" where it cannot be told.

    >>> iso("2016-11-08 12:00:10"), iso("September 21,2023 22:03"), iso("21 Sept. 2023"), iso("03/04/2023")
    ('2016-11-08T12:00:10', '2023-09-21T22:03', '2023-09-21', '')
    """
    value = value.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}.*", value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value[:10] if len(value) == 10 else moment.isoformat()
    if _RFC_2822.fullmatch(value):
        try:
            return parsedate_to_datetime(value).isoformat()
        except ValueError:
            return ""
    found = next((match for pattern in _PATTERNS if (match := pattern.fullmatch(value))), None)
    return _from_match(found) if found else ""


def find(line: str) -> tuple[int, int, str] | None:
    """The first date written out in `line` with its year: (start, end, ISO value)."""
    found = [match for pattern in _PATTERNS if (match := pattern.search(line))]
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        value = _from_match(match)
        if value:
            return match.start(), match.end(), value
    return None


def _from_match(match: re.Match[str]) -> str:
    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
    try:
        day = date(int(match["year"]), number, int(match["day"]))
        if match["hour"] is None:
            return day.isoformat()
        hour = int(match["hour"])
        if match["half"]:
            hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
        return f"{day.isoformat()}T{time(hour, int(match['minute'])).isoformat('minutes')}"
    except ValueError:
        return ""
