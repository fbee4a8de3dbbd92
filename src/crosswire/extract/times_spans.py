"""What spans, repetitions and clock times resolve to: see `times_dates` for the manner."""

from __future__ import annotations

from datetime import date

from crosswire.extract import times_calendar as cal
from crosswire.extract import times_words as words
from crosswire.extract.times_counts import iso_duration, number_of, unit_of
from crosswire.extract.times_dates import (
    Match,
    Value,
    When,
    full_date,
    month_of,
    relative_day,
    weekday,
    weekday_of,
)


def duration(match: Match, when: When) -> Value:
    """ "for two hours", "24-hour", "several months"; "a year" after a rate is a SET."""
    unit, raw = unit_of(match["unit"]), match["count"].lower()
    if raw in ("a", "an") and unit == "second":
        return None
    count = number_of(raw)
    if count is not None and match.groupdict().get("plus"):
        count += 0.5
    value = iso_duration(count, unit)
    return ("SET", value) if when.rate and raw in ("a", "an") else ("DURATION", value)


def ago(match: Match, when: When) -> Value:
    """ "three days ago", "a week earlier", "six weeks from now"."""
    unit, count = unit_of(match["unit"]), number_of(match["count"])
    if count is not None and match.groupdict().get("plus"):
        count += 0.5
    forward = match["ago"].lower() not in ("ago", "earlier", "back", "previously")
    if count is None or when.published is None:
        return ("DATE", "FUTURE_REF" if forward else "PAST_REF")
    return _shifted(when.published, count if forward else -count, unit)


_BASE = {
    "second": ("hour", 1), "minute": ("hour", 1), "night": ("day", 1), "fortnight": ("week", 2),
    "weekend": ("week", 1), "decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000),
}  # fmt: skip


def _shifted(anchor: date, count: float, unit: str) -> Value:
    base, times = _BASE.get(unit, (unit, 1))
    value = cal.moved(anchor, base, count * times)
    return ("TIME" if base == "hour" else "DATE", value) if value else None


def some(match: Match, when: When) -> Value:
    return ("DURATION", iso_duration(None, unit_of(match["unit"])))


def repeated(match: Match, when: When) -> Value:
    """SET: "every week", "each Tuesday", "twice a day", "daily", "annual"."""
    groups = match.groupdict()
    if groups.get("adverb"):
        return ("SET", ADVERBS[match["adverb"].lower()])
    if groups.get("weekday"):
        return ("SET", f"XXXX-WXX-{weekday_of(match) + 1}")
    return (
        "SET",
        iso_duration(number_of(match["count"]) if groups.get("count") else 1, unit_of(match["unit"])),
    )


def repeated_month(match: Match, when: When) -> Value:
    return ("SET", f"XXXX-{month_of(match):02d}")


ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
    "monthly": "P1M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "biweekly": "P2W",
}  # fmt: skip


def clock(match: Match, when: When) -> Value:
    """ "10 p.m. Wednesday", "Wednesday at 10 p.m.", "18:00 UTC"; on the publication day by default."""
    time = clock_value(match)
    if match.groupdict().get("weekday"):
        dated = weekday(match, When(published=when.published, direction=when.direction))
        base = dated[1][:10] if dated else None
    elif match.groupdict().get("month"):
        dated = full_date(match, when)
        base = dated[1] if dated else None
    elif match.groupdict().get("named"):
        dated = relative_day(match, when)
        base = dated[1][:10] if dated else None
    else:
        base = when.published.isoformat() if when.published else None
    return ("TIME", f"{base or 'XXXX-XX-XX'}{time}")


def clock_value(match: Match) -> str:
    """The clock time of a CLOCK match: "T22:00", with "Z" for UTC."""
    if match["hour24"] is not None:
        hour, minute = int(match["hour24"]), match["minute24"]
    else:
        hour, minute = int(match["hour"]) % 12 + 12 * (match["half"].lower() == "p"), match["minute"] or "00"
    zone = "Z" if (match["zone"] or "").upper() in ("GMT", "UTC", "Z") else ""
    return f"T{hour:02d}:{minute}{zone}"


def part_of_day(match: Match, when: When) -> Value:
    named = match["part"].lower()
    base = when.published.isoformat() if when.published else "XXXX-XX-XX"
    return ("TIME", base + words.PARTS[named])


def part_on(match: Match, when: When) -> Value:
    """ "noon Thursday", "midnight on Friday"."""
    dated = weekday(match, when) if match["weekday"] else relative_day(match, when)
    return ("TIME", dated[1][:10] + words.PARTS[match["part"].lower()][:6]) if dated else None
