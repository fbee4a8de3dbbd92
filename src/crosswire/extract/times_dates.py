"""What dates resolve to: a match of a date pattern and the publication date to a TIMEX3 value.

Every function takes (match, `When`) and gives (TIMEX3 type, value), or None where the words turn out
to be no time expression. The patterns are in `times_grammar`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from crosswire.extract import times_calendar as cal
from crosswire.extract import times_words as words
from crosswire.extract.times_counts import iso_duration

Match = re.Match[str]
Value = tuple[str, str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What an expression is resolved against: the publication date (None where unknown) and tense."""

    published: date | None
    direction: cal.Direction = "past"
    rate: bool = False  # "$40 a year": the words before make "a year" a SET


def month_of(match: Match) -> int:
    return words.MONTHS[match["month"].lower().rstrip(".")]


def weekday_of(match: Match) -> int:
    return words.WEEKDAYS[match["weekday"].lower().rstrip(".")]


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def full_date(match: Match, when: When) -> Value:
    """ "September 21, 2023", "21 Sept", "Thursday, Sept. 21": the year by tense where none is given."""
    groups = match.groupdict()
    month, day = month_of(match), int(match["day"])
    if groups.get("year"):
        year = int(match["year"])
    elif when.published:
        year = cal.year_of(when.published, month, day, _from_weekday(match, when, month, day))
    else:
        return ("DATE", f"XXXX-{month:02d}-{day:02d}")
    value = _day(year, month, day)
    return ("DATE", value) if value else None


def _from_weekday(match: Match, when: When, month: int, day: int) -> cal.Direction:
    """Where "Thursday, Sept. 21" names the weekday, the direction whose year makes it that day."""
    direction: cal.Direction = when.direction if when.direction == "future" else "near"
    ahead = when.published and cal.months_ahead(when.published, month, day)
    if when.direction == "past" and ahead and ahead > 3:
        direction = "past"  # reports in the past tense do speak of days to come, but of near ones
    if not match.groupdict().get("weekday") or when.published is None:
        return direction
    for option in (direction, "past", "future"):
        value = _day(cal.year_of(when.published, month, day, option), month, day)
        if value and date.fromisoformat(value).weekday() == weekday_of(match):
            return option
    return direction


def month_year(match: Match, when: When) -> Value:
    return ("DATE", f"{match['year']}-{month_of(match):02d}")


def month_alone(match: Match, when: When) -> Value:
    """ "in October", "last May"; "may", "march" and abbreviations only where the words around show it."""
    month, text = month_of(match), match["month"]
    which = (match.groupdict().get("which") or "").lower()
    if text[0].islower() or (text in ("May", "March") and not (which or _prepared(match))):
        return None
    if text.rstrip(".").lower() in ("mar", "jun", "dec", "jan", "sep", "apr") and not (
        which or _prepared(match)
    ):
        return None
    if re.match(r"\s+[A-Z][a-z]", match.string[match.end("month") :]) and not (which or _prepared(match)):
        return None  # April Sund
    if when.published is None:
        return ("DATE", f"XXXX-{month:02d}")
    direction: cal.Direction = "past" if when.direction == "near" else when.direction
    direction = {"last": "past", "past": "past", "next": "future", "coming": "future"}.get(which, direction)  # type: ignore[assignment]
    year = cal.year_of(when.published, month, None, direction)
    if which in ("last", "next") and (year, month) == (when.published.year, when.published.month):
        year += 1 if which == "next" else -1
    return ("DATE", f"{year:04d}-{month:02d}")


_PREPARED = re.compile(
    r"\b(?:in|since|by|until|till|of|from|to|during|before|after|between|this|early|late|mid|for)[\s-]+$",
    re.IGNORECASE,
)


def _prepared(match: Match) -> bool:
    head = match.string[max(0, match.start("month") - 24) : match.start("month")]
    named = re.match(r"\s+(?:said|told|and\s+her|'s|[A-Z])", match.string[match.end("month") :])
    return bool(_PREPARED.search(head)) and not named


def year_alone(match: Match, when: When) -> Value:
    head, tail = match.string[: match.start()][-20:], match.string[match.end() :]
    if re.search(
        r"(?<![.!?] )\b(?!In|By|Since|The|From|Until|After|Before|During|Of|And)[A-Z][a-z]+\s$", head
    ) and re.match(r"\s[A-Z]", tail):
        return None  # the Norland 2000 Index
    return ("DATE", match["year"])


def decade(match: Match, when: When) -> Value:
    text = match["decade"]
    return ("DATE", text[:3] if len(text) == 4 else f"19{text[0]}")


def century(match: Match, when: When) -> Value:
    named = match["nth"].lower()
    number = words.ORDINALS.get(named) or {"twentieth": 20, "twenty-first": 21}.get(named)
    number = number or int(re.sub(r"\D", "", named) or 0)
    return ("DATE", f"{number - 1:02d}") if 1 <= number <= 21 else None


_DIRECTIONS: dict[str, cal.Direction] = {
    "last": "past",
    "past": "past",
    "next": "future",
    "coming": "future",
}


def weekday(match: Match, when: When) -> Value:
    """ "Thursday", "last Friday", "next Monday", with or without a part of the day."""
    text = match["weekday"]
    if text[0].islower() or (
        len(text.rstrip(".")) < 5 and not text.endswith(".") and text not in ("Tues", "Thurs")
    ):
        return None
    number, which = weekday_of(match), (match.groupdict().get("which") or "").lower()
    if when.published is None:
        value = f"XXXX-WXX-{number + 1}"
    else:
        day = cal.weekday(when.published, number, _DIRECTIONS.get(which, when.direction))
        if day == when.published and which in ("last", "next"):
            day += timedelta(days=7 if which == "next" else -7)
        value = day.isoformat()
    part = match.groupdict().get("part")
    return ("TIME", value + words.PARTS[part.lower()]) if part else ("DATE", value)


_RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1, "tonite": 0}


def relative_day(match: Match, when: When) -> Value:
    """ "yesterday", "tomorrow morning", "tonight", "this morning", "the day before yesterday"."""
    named = " ".join(match["named"].lower().split())
    part = (match.groupdict().get("part") or "").lower()
    if named.startswith("this "):
        shift, part = 0, named.removeprefix("this ")
    elif named.startswith("the day "):
        shift = -2 if "yesterday" in named else 2
    else:
        shift = _RELATIVE_DAYS[named]
        part = part or ("night" if named in ("tonight", "last night") else "")
    if when.published is None:
        return None
    value = (when.published + timedelta(days=shift)).isoformat()
    return ("TIME", value + words.PARTS[part]) if part else ("DATE", value)


def relative_unit(match: Match, when: When) -> Value:
    """ "last year", "this week", "next month", "that day", "this weekend", "last summer"."""
    which, unit = match["which"].lower(), match["unit"].lower()
    if which == "past" and unit not in ("weekend", "day", "night"):
        return ("DURATION", iso_duration(1, unit))
    if when.published is None:
        return None
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    if unit in ("decade", "century"):
        years = {"decade": 10, "century": 100}[unit]
        return ("DATE", f"{when.published.year // years + step:0{5 - len(str(years))}d}")
    if unit == "night":
        return ("TIME", (when.published + timedelta(days=step)).isoformat() + "TNI")
    value = cal.moved(when.published, unit, step)
    return ("DATE", value) if value else None


def season(match: Match, when: When) -> Value:
    named = match["season"].lower()
    groups = match.groupdict()
    if groups.get("year"):
        return ("DATE", f"{match['year']}-{words.SEASONS[named]}")
    if when.published is None:
        return None
    which = (groups.get("which") or "").lower()
    middle = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}[named]
    year = when.published.year
    if which in ("last", "past", "previous"):
        running = abs(when.published.month - middle) <= 1
        year = cal.year_of(when.published, middle, None, "past") if not running else year - 1
    elif which in ("next", "coming"):
        year = cal.year_of(when.published, middle, None, "future")
    return ("DATE", f"{year:04d}-{words.SEASONS[named]}")


def past_weekend(match: Match, when: When) -> Value:
    """ "the weekend": the last one that has begun, or in a clause that looks ahead the coming one."""
    if when.published is None:
        return None
    saturday = cal.weekday(when.published, 5, "future" if when.direction == "future" else "past")
    return ("DATE", cal.week(saturday) + "-WE")


def this_year(match: Match, when: When) -> Value:
    return ("DATE", f"{when.published.year:04d}") if when.published else None


def quarter(match: Match, when: When) -> Value:
    nth = words.ORDINALS.get(match["nth"].lower()) or int(re.sub(r"\D", "", match["nth"]) or 0)
    kind = {"quarter": "Q", "half": "H", "q": "Q"}[match["of"].lower()]
    if not 1 <= nth <= (4 if kind == "Q" else 2):
        return None
    year = match.groupdict().get("year")
    if not year and when.published is None:
        return None
    if year:
        return ("DATE", f"{year}-{kind}{nth}")
    assert when.published is not None
    now = (when.published.month + 2) // 3 if kind == "Q" else (when.published.month + 5) // 6
    late = (nth > now and when.direction == "past") or bool(match["last"])
    return ("DATE", f"{when.published.year - late:04d}-{kind}{nth}")


def quarter_of(match: Match, when: When) -> Value:
    """ "next year's first quarter"."""
    year = relative_unit(match, when)
    letter = {"quarter": "Q", "half": "H"}[match["of"].lower()]
    nth = words.ORDINALS.get(match["nth"].lower()) or int(match["nth"][0])
    return ("DATE", f"{year[1]}-{letter}{nth}") if year else None


def spelled_year(match: Match, when: When) -> Value:
    ones = words.ONES[match["ones"].lower()] if match["ones"] else 0
    return ("DATE", str(1900 + words.TENS[match["tens"].lower()] + ones))


_SEASON = 21
"""Days around a feast within which its name means that one, whatever the tense ("the Easter market")."""


def feast(match: Match, when: When) -> Value:
    named = " ".join(match["feast"].lower().replace("’", "'").split())
    year = int(match["year"]) if match["year"] else None
    if year is None and when.published is None:
        return None
    options = [year] if year else [when.published.year + d for d in (-1, 0, 1)]  # type: ignore[union-attr]
    days = [d for y in options if (d := _feast_day(named, y))]
    if not days:
        return None
    if year is None:
        anchor = when.published
        assert anchor is not None
        which = (match.groupdict().get("which") or "").lower()
        past = which == "last" or when.direction == "past"
        near = [] if which in ("last", "next") else [d for d in days if abs((d - anchor).days) <= _SEASON]
        days = near or [d for d in days if (d <= anchor) == past] or days
        days.sort(key=lambda d: abs((d - anchor).days))
    return ("DATE", days[0].isoformat())


def _feast_day(named: str, year: int) -> date | None:
    fixed = words.FEASTS.get(named)
    return date(year, *fixed) if fixed else cal.movable(named, year)


def iso(match: Match, when: When) -> Value:
    value = _day(int(match["year"]), int(match["m"]), int(match["d"]))
    return ("DATE", value) if value else None


REFERENCES = {phrase: value for value, phrases in words.REFERENCES.items() for phrase in phrases}


def reference(match: Match, when: When) -> Value:
    phrase = " ".join(match.group().lower().split())
    return ("DATE", REFERENCES[phrase])
