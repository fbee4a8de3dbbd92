"""Calendar arithmetic for time expressions: dates in, ISO 8601 and TIMEX3 values out."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

Direction = Literal["past", "future", "near"]


def shift_months(anchor: date, months: int) -> date:
    """The same day `months` later (or earlier), or the month's last day where it has no such day."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    day = min(anchor.day, calendar.monthrange(year, month + 1)[1]) if 1 <= year <= 9999 else 1
    return date(min(max(year, 1), 9999), month + 1, day)


def weekday(anchor: date, number: int, direction: Direction) -> date:
    """The day of that name (Monday 0) nearest before or after `anchor`, the day itself included."""
    back = (anchor.weekday() - number) % 7
    if direction == "future":
        return anchor + timedelta(days=-back % 7)
    return anchor - timedelta(days=back)


def year_of(anchor: date, month: int, day: int | None, direction: Direction) -> int:
    """The year in which a month (or a day of it) named without one falls.

    "past": the last not after `anchor`; "future": the first not before it; "near": the nearest.
    """
    this = (month, day or anchor.day)
    now = (anchor.month, anchor.day)
    if day is None:
        this, now = (month, 0), (anchor.month, 0)
    if direction == "past":
        return anchor.year - (this > now)
    if direction == "future":
        return anchor.year + (this < now)
    distance = (month - anchor.month) * 30.4 + ((day or anchor.day) - anchor.day)
    return anchor.year - (distance > 182) + (distance < -182)


def months_ahead(anchor: date, month: int, day: int) -> float:
    """How many months after `anchor` (below zero: before) the nearest such day lies."""
    year = year_of(anchor, month, day, "near")
    return (year - anchor.year) * 12 + month - anchor.month + (day - anchor.day) / 30.4


def week(day: date) -> str:
    """The ISO week that `day` lies in: "2004-W47"."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def month(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}"


def quarter(day: date) -> str:
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def nth_weekday(year: int, in_month: int, number: int, nth: int) -> date:
    """The nth Monday (0) .. Sunday (6) of a month, counted from one; -1 is the last."""
    last = calendar.monthrange(year, in_month)[1]
    days = [d for d in range(1, last + 1) if date(year, in_month, d).weekday() == number]
    return date(year, in_month, days[nth - 1 if nth > 0 else nth])


_MOVABLE: dict[str, Callable[[int], date]] = {
    "easter": easter,
    "easter sunday": easter,
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "thanksgiving": lambda year: nth_weekday(year, 11, 3, 4),
    "thanksgiving day": lambda year: nth_weekday(year, 11, 3, 4),
    "labor day": lambda year: nth_weekday(year, 9, 0, 1),
    "memorial day": lambda year: nth_weekday(year, 5, 0, -1),
}


def movable(feast: str, year: int) -> date | None:
    """The day of a movable feast in `year`, or None for a name that is not known."""
    return _MOVABLE[feast](year) if feast in _MOVABLE else None


_MOVES: dict[str, Callable[[date, float], str]] = {
    "hour": lambda day, _: day.isoformat(),
    "day": lambda day, count: (day + timedelta(days=count)).isoformat(),
    "week": lambda day, count: week(day + timedelta(weeks=count)),
    "weekend": lambda day, count: week(day + timedelta(weeks=count)) + "-WE",
    "month": lambda day, count: month(shift_months(day.replace(day=1), round(count))),
    "quarter": lambda day, count: quarter(shift_months(day.replace(day=1), round(3 * count))),
    "year": lambda day, count: f"{int(day.year + count):04d}",
}


def moved(day: date, unit: str, count: float) -> str | None:
    """The day, week, month, quarter or year that lies `count` of them after (below zero: before) `day`;
    None outside the calendar's years."""
    try:
        return _MOVES[unit](day, count) if day.year + count > 0 or unit != "year" else None
    except (OverflowError, ValueError):
        return None
