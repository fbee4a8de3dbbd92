"""The shapes of time expressions: patterns over the text, and the value each resolves to.

Every rule is a pattern and a function (match, `When`) -> (TIMEX3 type, value) or None where the words
turn out to be no time expression. `extract.times` lets the longest match win.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from crosswire.extract import times_calendar as cal
from crosswire.extract import times_words as words


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What an expression is resolved against: the publication date (None where unknown) and tense."""

    published: date | None
    direction: cal.Direction = "past"
    rate: bool = False  # "$40 a year": the words before make "a year" a SET


Match = re.Match[str]
Value = tuple[str, str] | None
Rule = tuple[re.Pattern[str], Callable[[Match, When], Value]]


def _any(names: object) -> str:
    return "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in sorted(names, key=len, reverse=True))  # type: ignore[call-overload]


MONTH = rf"(?P<month>{_any(n for n in words.MONTHS if len(n) > 4 or n in ('june', 'july', 'may'))}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
WEEKDAY = (
    rf"(?P<weekday>{_any(n for n in words.WEEKDAYS if len(n) > 5)}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b\.?)"
)
SEASON = rf"(?P<season>{_any(words.SEASONS)})"
PART = r"(?P<part>morning|afternoon|evening|night)"
CLOCK = (
    r"(?:(?P<hour>2[0-3]|1\d|0?\d)(?:[:.](?P<minute>[0-5]\d)(?!\d))?(?:\s?(?P<half>[ap])\.?\s?m\b\.?)"
    r"|(?P<hour24>2[0-3]|[01]?\d):(?P<minute24>[0-5]\d)(?!\d)(?::\d\d)?(?:\s?hours\b)?)"
    r"(?:\s?\(?(?P<zone>GMT|UTC|Z|BST|[ECMP][SD]T|CEST|CET|IST|MSK)\b\)?)?"
)
_NUMBER = rf"(?:{_any(words.TENS)})(?:[- ](?:{_any(list(words.ONES)[1:10])}))?|{_any(words.ONES)}"
COUNT = (
    rf"(?P<count>\d+(?:[.,]\d+)?(?:\s+1/2|½)?(?:\s+(?:to|or)\s+\d+|[-–]\d+)?|(?:{_NUMBER})(?:\s+(?:to|or)\s+(?:{_NUMBER}))?|a\s+hundred"
    r"|half\s+an?|an?\s+half|an?|several|a\s+few|few|many|some|a\s+couple\s+of|a\s+couple|couple\s+of"
    r"|(?:a\s+)?dozens?(?:\s+of)?|hundreds\s+of|thousands\s+of)"
)
UNIT = (
    r"(?P<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?"
    r"|quarters?|years?|yrs?|decades?|century|centuries|millennia|millennium)\b"
)
ABOUT = (
    r"(?:(?:about|around|almost|nearly|roughly|approximately|some|over|under|more\s+than|less\s+than|fewer\s+than"
    r"|at\s+least|at\s+most|up\s+to|just\s+over|just\s+under|well\s+over|only|no\s+more\s+than|as\s+many\s+as|just"
    r"|a\s+little\s+over|a\s+little\s+more\s+than|early|late|mid)[\s-]+)?"
)
EARLY = r"(?P<early>(?:the\s+)?(?:beginning|start|end|middle|close)\s+of\s+|(?:very\s+)?(?:early|late)(?:\s+in)?\s+|mid[\s-]|(?:later|earlier)\s+)?"
WHICH = r"(?P<which>last|past|previous|this|current|next|coming|following|that|same)"
_AFTER_AND_HALF = r"(?:\s+and\s+a\s+(?P<plus>half))?"


def _month(match: Match) -> int:
    return words.MONTHS[match["month"].lower().rstrip(".")]


def _weekday(match: Match) -> int:
    return words.WEEKDAYS[match["weekday"].lower().rstrip(".")]


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def full_date(match: Match, when: When) -> Value:
    """ "September 21, 2023", "21 Sept", "Thursday, Sept. 21": the year by tense where none is given."""
    groups = match.groupdict()
    month, day = _month(match), int(match["day"])
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
        value = _day(cal.year_of(when.published, month, day, option), month, day)  # type: ignore[arg-type]
        if value and date.fromisoformat(value).weekday() == _weekday(match):
            return option  # type: ignore[return-value]
    return direction


def month_year(match: Match, when: When) -> Value:
    return ("DATE", f"{match['year']}-{_month(match):02d}")


def month_alone(match: Match, when: When) -> Value:
    """ "in October", "last May"; "may", "march" and abbreviations only where the words around show it."""
    month, text = _month(match), match["month"]
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


def _prepared(match: Match) -> bool:
    head = match.string[max(0, match.start("month") - 24) : match.start("month")]
    return bool(
        re.search(r"\b(?:in|since|by|until|till|of|from|to|during|before|after|between|this|early|late|mid|for)[\s-]+$",
                  head, re.IGNORECASE)
    ) and not re.match(r"\s+(?:said|told|and\s+her|'s|[A-Z])", match.string[match.end("month") :])  # fmt: skip


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


def weekday(match: Match, when: When) -> Value:
    """ "Thursday", "last Friday", "next Monday", with or without a part of the day."""
    text = match["weekday"]
    if text[0].islower() or (
        len(text.rstrip(".")) < 5 and not text.endswith(".") and text not in ("Tues", "Thurs")
    ):
        return None
    number, which = _weekday(match), (match.groupdict().get("which") or "").lower()
    if when.published is None:
        value = f"XXXX-WXX-{number + 1}"
    else:
        direction = {"last": "past", "past": "past", "next": "future", "coming": "future"}.get(which)
        day = cal.weekday(when.published, number, direction or when.direction)  # type: ignore[arg-type]
        if day == when.published and which in ("last", "next"):
            day += timedelta(days=7 if which == "next" else -7)
        value = day.isoformat()
    part = match.groupdict().get("part")
    return ("TIME", value + words.PARTS[part.lower()]) if part else ("DATE", value)


_RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1, "tonite": 0}


def relative_day(match: Match, when: When) -> Value:
    """ "yesterday", "tomorrow morning", "tonight", "last night", "this morning", "the day before yesterday"."""
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
    anchor = when.published
    match unit:
        case "day":
            return ("DATE", (anchor + timedelta(days=step)).isoformat())
        case "night":
            return ("TIME", (anchor + timedelta(days=step)).isoformat() + "TNI")
        case "week":
            return ("DATE", cal.week(anchor + timedelta(weeks=step)))
        case "weekend":
            return ("DATE", cal.week(anchor + timedelta(weeks=step)) + "-WE")
        case "month":
            return ("DATE", cal.month(cal.shift_months(anchor.replace(day=1), step)))
        case "quarter":
            return ("DATE", cal.quarter(cal.shift_months(anchor.replace(day=1), 3 * step)))
        case "decade":
            return ("DATE", f"{anchor.year // 10 + step:03d}")
        case "century":
            return ("DATE", f"{anchor.year // 100 + step:02d}")
        case "year":
            return ("DATE", f"{anchor.year + step:04d}")
    return None


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


def number_of(text: str) -> float | None:
    """How many: None for some ("several", "dozens"); of a range the first number."""
    text = re.split(r"\s+(?:to|or)\s+|(?<=\d)[-–]", " ".join(text.lower().split()))[0]
    half = re.fullmatch(r"(\d+)(?: 1/2|½)", text)
    if half:
        return int(half[1]) + 0.5
    if text[0].isdigit():
        return float(text.replace(",", "")) if not re.search(r"\d,\d\d?$", text) else None
    if text.startswith("half") or text.endswith("half"):
        return 0.5
    if text in ("a", "an"):
        return 1
    if text.startswith(("a couple", "couple")):
        return 2
    if text.endswith(("dozen", "dozen of")):
        return 12
    if text == "a hundred":
        return 100
    parts = re.split(r"[- ]", text)
    known = [words.TENS.get(p, words.ONES.get(p)) for p in parts]
    return None if None in known else float(sum(k for k in known if k is not None))


def unit_of(text: str) -> str:
    text = text.lower()
    return words.PLURALS.get(text) or words.PLURALS.get(text.removesuffix("s")) or (
        text if text in words.UNITS else text.removesuffix("s")
    )  # fmt: skip


def iso_duration(count: float | None, unit: str) -> str:
    """ "P3D", "PT30M", "P2.5Y"; "PXD" where the count is not known."""
    prefix, times, letter = words.UNITS[unit]
    if count is None:
        return f"{prefix}X{letter if times == 1 else {10: 'DE', 100: 'CE', 1000: 'ME'}.get(times, letter)}"
    total = count * times
    if total == 0.5 and unit == "hour":
        return "PT30M"
    if total == 0.5 and unit == "year":
        return "P6M"
    return f"{prefix}{total:g}{letter}" if total < 1e6 else f"{prefix}{int(total)}{letter}"


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


def _shifted(anchor: date, count: float, unit: str) -> Value:
    times = words.UNITS[unit][1]
    try:
        match unit:
            case "second" | "minute" | "hour":
                return ("TIME", anchor.isoformat())
            case "day" | "night":
                return ("DATE", (anchor + timedelta(days=count)).isoformat())
            case "week" | "fortnight" | "weekend":
                return ("DATE", cal.week(anchor + timedelta(weeks=count * times)))
            case "month":
                return ("DATE", cal.month(cal.shift_months(anchor, round(count))))
            case "quarter":
                return ("DATE", cal.quarter(cal.shift_months(anchor, round(3 * count))))
        return ("DATE", f"{int(anchor.year + count * times):04d}") if count * times > -1800 else None
    except (OverflowError, ValueError):
        return None


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


def some(match: Match, when: When) -> Value:
    return ("DURATION", iso_duration(None, unit_of(match["unit"])))


def past_weekend(match: Match, when: When) -> Value:
    """ "the weekend": the last one that has begun, or in a clause that looks ahead the coming one."""
    if when.published is None:
        return None
    saturday = cal.weekday(when.published, 5, "future" if when.direction == "future" else "past")
    return ("DATE", cal.week(saturday) + "-WE")


def this_year(match: Match, when: When) -> Value:
    return ("DATE", f"{when.published.year:04d}") if when.published else None


def quarter_of(match: Match, when: When) -> Value:
    """ "next year's first quarter"."""
    year = relative_unit(match, when)
    letter = {"quarter": "Q", "half": "H"}[match["of"].lower()]
    nth = words.ORDINALS.get(match["nth"].lower()) or int(match["nth"][0])
    return ("DATE", f"{year[1]}-{letter}{nth}") if year else None


def part_on(match: Match, when: When) -> Value:
    """ "noon Thursday", "midnight on Friday"."""
    dated = weekday(match, when) if match["weekday"] else relative_day(match, when)
    return ("TIME", dated[1][:10] + words.PARTS[match["part"].lower()][:6]) if dated else None


def spelled_year(match: Match, when: When) -> Value:
    ones = words.ONES[match["ones"].lower()] if match["ones"] else 0
    return ("DATE", str(1900 + words.TENS[match["tens"].lower()] + ones))


def repeated_month(match: Match, when: When) -> Value:
    return ("SET", f"XXXX-{_month(match):02d}")


def quarter(match: Match, when: When) -> Value:
    nth = words.ORDINALS.get(match["nth"].lower()) or int(re.sub(r"\D", "", match["nth"]) or 0)
    kind = {"quarter": "Q", "half": "H"}[match["of"].lower()]
    if not 1 <= nth <= (4 if kind == "Q" else 2):
        return None
    year = match.groupdict().get("year")
    if not year and when.published is None:
        return None
    if year:
        return ("DATE", f"{year}-{kind}{nth}")
    assert when.published is not None
    now = (when.published.month + 2) // 3 if kind == "Q" else (when.published.month + 5) // 6
    late = nth > now and when.direction == "past"
    return ("DATE", f"{when.published.year - late:04d}-{kind}{nth}")


def repeated(match: Match, when: When) -> Value:
    """SET: "every week", "each Tuesday", "twice a day", "daily", "annual"."""
    groups = match.groupdict()
    if groups.get("adverb"):
        return ("SET", _ADVERBS[match["adverb"].lower()])
    if groups.get("weekday"):
        return ("SET", f"XXXX-WXX-{_weekday(match) + 1}")
    return (
        "SET",
        iso_duration(number_of(match["count"]) if groups.get("count") else 1, unit_of(match["unit"])),
    )


_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
    "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y", "biweekly": "P2W",
}  # fmt: skip


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
        past = (match.groupdict().get("which") or "").lower() == "last" or when.direction == "past"
        days = [d for d in days if (d <= anchor) == past] or days
        days.sort(key=lambda d: abs((d - anchor).days))
    return ("DATE", days[0].isoformat())


def _feast_day(named: str, year: int) -> date | None:
    fixed = words.FEASTS.get(named)
    return date(year, *fixed) if fixed else cal.movable(named, year)


def iso(match: Match, when: When) -> Value:
    value = _day(int(match["year"]), int(match["m"]), int(match["d"]))
    return ("DATE", value) if value else None


def reference(match: Match, when: When) -> Value:
    phrase = " ".join(match.group().lower().split())
    return ("DATE", _REFERENCES[phrase])


_REFERENCES = {phrase: value for value, phrases in words.REFERENCES.items() for phrase in phrases}
_FEAST = (
    r"(?P<feast>new\s+year['’]s\s+(?:day|eve)|christmas(?:\s+(?:day|eve))?|easter(?:\s+(?:sunday|monday))?|good\s+friday"
    r"|thanksgiving(?:\s+day)?|halloween|boxing\s+day|labor\s+day|memorial\s+day|veterans\s+day|valentine['’]s\s+day"
    r"|bastille\s+day|armistice\s+day)"
)
_NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)"
_NAMED = (
    r"(?P<named>yesterday|today|tonight|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening)"
    r"|the\s+day\s+(?:before\s+yesterday|after\s+tomorrow))"
)
_RELDAY = rf"{_NAMED}(?:\s+{PART})?"
_AGO = r"(?P<ago>ago|earlier(?!\s+than)|previously|from\s+now|hence)\b"
_ON = r"(?:\s*,?\s*(?:on|at)?\s*)"


def _rule(pattern: str, function: Callable[[Match, When], Value]) -> Rule:
    return re.compile(rf"(?<![\w£$€.])(?:{pattern})(?![\w]|-\w+ly\b|[-\s]old\b)", re.IGNORECASE), function


RULES: tuple[Rule, ...] = (
    _rule(r"(?P<year>\d{4})-(?P<m>0\d|1[0-2])-(?P<d>[0-3]\d)(?:T[\d:]+Z?)?", iso),
    _rule(rf"(?:{WEEKDAY}\s*,?\s+)?(?:the\s+)?(?:{MONTH})\s+{DAY}(?:\s*,?\s*{YEAR})?(?!\s?(?:people|%|percent))", full_date),
    _rule(rf"(?:{WEEKDAY}\s*,?\s+)?(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}(?:\s*,?\s*{YEAR})?", full_date),
    _rule(rf"{EARLY}{MONTH}\s*,?\s*(?:of\s+)?{YEAR}", month_year),
    _rule(rf"{EARLY}(?:{WHICH}\s+)?{MONTH}", month_alone),
    _rule(rf"{EARLY}(?:the\s+year\s+)?(?:fiscal\s+)?{YEAR}(?![,.]\d)", year_alone),
    _rule(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:the\s+)?['’]?(?P<decade>1[5-9]\d0|20[0-9]0|[2-9]0)['’]?s", decade),
    _rule(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<nth>\d\d?(?:st|nd|rd|th)|twentieth|twenty-first|[a-z]+(?:th|nd|rd|st))[\s-]century", century),
    _rule(rf"(?:(?:early|late)\s+)?(?:{WHICH}\s+)?{WEEKDAY}(?:\s+{PART})?", weekday),
    _rule(rf"(?:(?:early|late|later|earlier)\s+)?{_RELDAY}", relative_day),
    _rule(
        rf"(?:(?:earlier|later|early|late)\s+)?(?:(?:the\s+)?(?:end|beginning|start|middle)\s+of\s+)?(?:the\s+|the\s+very\s+)?"
        rf"{WHICH}\s+(?P<unit>day|night|week|weekend|month|quarter|year|decade|century)", relative_unit),
    _rule(rf"{EARLY}(?:{WHICH}\s+|(?:the\s+)?(?=\w+\s+(?:of\s+)?(?:19|20)\d\d)){SEASON}(?:\s+(?:of\s+)?{YEAR})?", season),
    _rule(rf"(?:(?:the|these|those|its|his|her|their)\s+)?(?:(?:past|last|next|coming|previous|first|recent|final|latest)\s+)?{ABOUT}{COUNT}[\s-]+(?:more\s+|consecutive\s+|full\s+|straight\s+)?{UNIT}{_AFTER_AND_HALF}", duration),
    _rule(rf"{ABOUT}{COUNT}\s+and\s+a\s+(?P<plus>half)\s+{UNIT}", duration),
    _rule(rf"{ABOUT}{COUNT}[\s-]+{UNIT}{_AFTER_AND_HALF}[\s-]+{_AGO}", ago),
    _rule(rf"{ABOUT}{COUNT}\s+and\s+a\s+(?P<plus>half)\s+{UNIT}\s+{_AGO}", ago),
    _rule(r"(?:the\s+)?(?:past\s+|last\s+)?(?:recent|coming|past)\s+(?P<unit>hours|days|weeks|months|years|decades)", some),
    _rule(r"(?<=\bfor\s)(?P<unit>hours|days|weeks|months|years|decades|centuries)", some),
    _rule(r"(?<=\bwithin\s)(?P<unit>minutes|hours|days|weeks|months|years)", some),
    _rule(r"(?P<unit>hours|days|weeks|months|years|decades|centuries)-(?:long|old)", some),
    _rule(r"(?:over\s+)?the\s+(?P<unit>weekend)", past_weekend),
    _rule(r"(?:the\s+|this\s+)?year['’]s\s+end|(?:the\s+)?end\s+of\s+(?:the\s+)?year|later\s+in\s+the\s+year|earlier\s+in\s+the\s+year", this_year),
    _rule(r"(?P<which>this|last|next)\s+(?:fiscal\s+)(?P<unit>year)", relative_unit),
    _rule(rf"(?P<which>this|last|next)\s+(?P<unit>year)['’]s\s+{_NTH}\s+(?P<of>quarter|half)", quarter_of),
    _rule(rf"(?P<part>noon|midnight|midday)(?:{_ON})(?:{WEEKDAY}|{_NAMED})", part_on),
    _rule(rf"nineteen[\s-](?P<tens>{_any(words.TENS)})(?:[\s-](?P<ones>{_any(list(words.ONES)[1:10])}))?", spelled_year),
    _rule(rf"(?P<fed>every|each)\s+{MONTH}", repeated_month),
    _rule(rf"(?:{WEEKDAY}|{_NAMED})\s+(?P<span>morning|afternoon|evening|night)\s+(?:at|around|about)\s+{CLOCK}", clock),
    _rule(rf"{CLOCK}(?:{_ON}(?:{WEEKDAY}|{_RELDAY}))?", clock),
    _rule(rf"(?:{WEEKDAY}|{_RELDAY}){_ON}{CLOCK}", clock),
    _rule(rf"{CLOCK}{_ON}(?:the\s+)?{MONTH}\s+{DAY}(?:\s*,?\s*{YEAR})?", clock),
    _rule(r"(?P<part>noon|midday|midnight|overnight|dawn)", part_of_day),
    _rule(rf"(?:the\s+)?{_NTH}[\s-](?:fiscal[\s-])?(?P<of>quarter|half)(?:\s+(?:of\s+)?(?:the\s+year|(?:fiscal\s+)?{YEAR}|last\s+year))?", quarter),
    _rule(rf"(?:every|each)\s+(?:{WEEKDAY}|(?:(?P<count>two|three|four|five|six|\d+|few)\s+)?{UNIT})", repeated),
    _rule(rf"(?:once|twice|three\s+times|four\s+times|several\s+times)\s+(?:a|an|per|each|every)\s+{UNIT}", repeated),
    _rule(r"per\s+(?P<unit>year|month|day|week|hour)", repeated),
    _rule(rf"(?P<adverb>{_any(_ADVERBS)})", repeated),
    _rule(rf"(?:(?P<which>last|this|next)\s+)?{_FEAST}(?:\s*,?\s*{YEAR})?", feast),
    _rule(_any(_REFERENCES), reference),
)  # fmt: skip
