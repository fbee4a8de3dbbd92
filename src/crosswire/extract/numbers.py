"""Quantity expressions as ranges: "at least 200" is 200 and up, "dozens" 24 and up, "5-6" both.

The only module that knows text2num. Ordinals, dates, clock times, years, model and flight numbers,
addresses and telephone numbers are no quantities and are left out here; whether a quantity matters,
and what it counts, is for `extract.figures` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from text_to_num import text2num  # type: ignore[import-untyped]

from crosswire.extract import numbers_words as words
from crosswire.extract.numbers_named import HALVES, named
from crosswire.extract.numbers_names import is_capital_name, is_name

_DIGITS = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}, \d00(?![\d,.]*\d)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+|\d+(?:\.\d+)?"
)
_SUFFIX = re.compile(
    r"[ \u00a0-]?(?:(hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b"
    r"|(?<=\d)(k|m|mn|mln|bn|bln|tn|trn)\b)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?:US|A|AU|C|CA|NZ|HK|S|R|NT)?\$|[€£¥₹₽₩₴₺₪₦₱฿₫]"
    rf"|\b(?:{'|'.join(words.CURRENCY_CODES)}|Rs\.?)(?=[ \u00a0]?\d)"
)
_NUMERAL = re.compile(_DIGITS)
_FRACTION = re.compile(
    r"[ \u00a0]?(?:and (?:a|one)[ -])?(half|quarter)\b|[ \u00a0]?([½¼¾])|[ \u00a0](1/2|1/4|3/4)\b"
)
_SMALL = "|".join((*words.UNITS, *words.TEENS, *words.TENS))
_WORD = rf"(?:{_SMALL}|hundred|thousand|million|billion|trillion)"
_SPELLED = re.compile(rf"(?:{_SMALL})\b(?:(?:[ \u00a0-]|[ ]and[ ]){_WORD}\b)*", re.IGNORECASE)
_PLURAL = re.compile(
    r"(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b"
    r"(?: (?:of|and) (thousands|millions|billions|trillions)\b)?"
    r"(?: to (?:hundreds|thousands|millions)\b)?",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(several|multiple|a few|a couple|a handful|numerous)\b"
    r"(?: (?:of )?(dozen|hundred|thousand|million|billion)\b)?",
    re.IGNORECASE,
)
_START = re.compile(r"(?<![\w.#/°])(?<!\d[:,])(?=[\w$€£¥₹₽₩₴₺₪½~])")
_LAST_SCALE = re.compile(r"(hundred|thousand|million|billion|trillion)$|(?<=\d)(k|m|mn|bn|tn)$")
_PERCENT = re.compile(r"[ \u00a0]?%|[ -](?:percent|per cent|pct)\b", re.IGNORECASE)
_RANGE = re.compile(r"[ \u00a0]?[-–—][ \u00a0]?|[ \u00a0](?:to|or)[ \u00a0]")
_THOUSANDS = re.compile(r"\b\d{1,3},000$")
_DASHES = ("-", "–", "—")
_PHRASE = "|".join(
    re.escape(p).replace(r"\ ", r"[\s-]+") for p in sorted(words.BEFORE, key=len, reverse=True)
)
_BEFORE = re.compile(rf"(?<!\w)({_PHRASE})[\s\u00a0]*$", re.IGNORECASE)
_NEGATION = re.compile(words.NEGATION, re.IGNORECASE)
_EXTENT = re.compile(r"\b(?:spread|scattered|stretch\w*|extend\w*|all)\s+$", re.IGNORECASE)
_AFTER = re.compile(
    "(?:" + "|".join(rf"\s+{p}\b" for p in sorted(words.AFTER, key=len, reverse=True)) + ")", re.IGNORECASE
)
_ATTACHED = re.compile(
    r"(?:km|m|cm|mm|ft|in|kg|lbs?|mph|kph|mw|kw|gw|mi|hrs?|mins?|secs?|yds?|sq)\b", re.IGNORECASE
)
_SIGN_BEFORE = re.compile(r"[$€£¥₹₽₩₴₺₪][ \u00a0]?$")
_MILLIONS_OF = re.compile(
    r"\s(?:people|men|women|children|(?!metres|meters|across|was|is|has)(?:\w+\s)?\w+s)\b|-"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A quantity expression: `start`..`end` covers comparator, number and sign, half-open code points.

    `number` is where the number itself begins. `sign` is a currency sign or "%" or "". A bound that
    is not known is None; `exact` is False for rounded, vague and bounded quantities. `vague` marks
    plurals without a number ("dozens", "several").
    """

    start: int
    end: int
    number: int
    low: float | None
    high: float | None
    comparator: str = ""
    exact: bool = True
    sign: str = ""
    vague: bool = False


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity expression of `text`, in text order, not overlapping."""
    found: list[Quantity] = []
    at = 0
    for match in _START.finditer(text):
        if match.start() < at:
            continue
        core = _core(text, match.start())
        if core is None:
            continue
        core = _with_range(text, core)
        at = core.end
        if not _is_no_quantity(text, core):
            found.append(_with_comparator(text, core, found[-1].end if found else 0))
            at = found[-1].end
    return tuple(found)


def _core(text: str, at: int) -> Quantity | None:
    """The number that begins at `at`, with currency before it and percent after it."""
    sign = ""
    begin = at
    money = _MONEY.match(text, at)
    if money:
        sign = money.group().removeprefix("US") if "$" in money.group() else money.group()
        at = money.end()
        at += len(text[at : at + 1]) if text[at : at + 1] in (" ", "\u00a0") else 0
    core = _numeral(text, at) or (None if sign else _spelled(text, at))
    if core is None:
        return None
    percent = _PERCENT.match(text, core.end)
    if percent and not sign:
        return replace(core, start=begin, end=percent.end(), sign="%")
    return replace(core, start=begin, sign=sign or core.sign)


def _numeral(text: str, at: int) -> Quantity | None:
    match = _NUMERAL.match(text, at)
    if match is None:
        return None
    value = float(re.sub(r"[,\s\u00a0\u202f\u2009]", "", match.group()))
    end = match.end()
    part = _FRACTION.match(text, end)
    if part and (part.group(2) or part.group(3) or "and" in part.group()):
        value, end = value + HALVES[next(g for g in part.groups() if g)], part.end()
    scale = _SUFFIX.match(text, end)
    if scale and scale.group(2) == "K" and match.end() - at == 1 and not _SIGN_BEFORE.search(text[:at][-2:]):
        return None  # a 4K screen
    if scale and not _is_metres(text, at, scale):
        value, end = value * _scale(scale), scale.end()
    elif _ATTACHED.match(text, end):
        pass  # 90m, 300ft: the unit is the counted noun's business
    elif re.match(r"\w|[/:]\d|[.,]\d|['’]s\b|°", text[end : end + 3]):
        return None  # 5th, 5G, 9/11, 5:30, 10.4.2, 20s
    return _exactly(at, end, value)


def _is_metres(text: str, at: int, scale: re.Match[str]) -> bool:
    """Whether "90m" is metres: no money, no plural noun after it."""
    if scale.group(2) != "m" or _SIGN_BEFORE.search(text[max(0, at - 4) : at]):
        return False
    return not _MILLIONS_OF.match(text, scale.end())


def _spelled(text: str, at: int) -> Quantity | None:
    for pattern, vague in ((_PLURAL, words.PLURALS), (_SOME, words.SOME)):
        match = pattern.match(text, at)
        if match:
            low = vague[match.group(1).lower()]
            scale = match.group(2) and match.group(2).lower().removesuffix("s")
            if scale:
                low = min(low, words.FEW.get(match.group(1).lower(), low)) * words.SCALES[scale]
            return Quantity(
                start=at, end=match.end(), number=at, low=low, high=None, comparator=match.group().lower(),
                exact=False, vague=True,
            )  # fmt: skip
    told = named(text, at)
    if told:
        end, value, sign = told
        return replace(_exactly(at, end, value), sign=sign)
    match = _SPELLED.match(text, at)
    return _words(text, at, match.group()) if match else None


def _words(text: str, at: int, phrase: str) -> Quantity | None:
    """The longest beginning of `phrase` that is one number: "five" of "five and six"."""
    cuts = [len(phrase), *sorted((m.start() for m in re.finditer(r"[ \u00a0-]", phrase)), reverse=True)]
    for cut in cuts:
        try:
            value = float(text2num(_with_and(phrase[:cut].replace("\u00a0", " ").lower()), "en"))
        except ValueError:
            continue
        end = at + cut
        part = re.compile(r" and a (half|quarter)\b").match(text, end)
        if part:
            value, end = value + HALVES[part.group(1)], part.end()
        scale = _SUFFIX.match(text, end)
        if scale:
            value, end = value * _scale(scale), scale.end()
        return None if re.match(r"\w", text[end : end + 1]) else _exactly(at, end, value)
    return None


def _with_and(phrase: str) -> str:
    """ "one hundred twenty" as text2num reads it: "one hundred and twenty"."""
    return re.sub(rf"\bhundred (?=(?:{_SMALL})\b)", "hundred and ", phrase)


def _scale(match: re.Match[str]) -> float:
    word, suffix = match.groups()
    return words.SCALES[word.lower()] if word else words.SUFFIXES[suffix.lower()]


def _exactly(start: int, end: int, value: float) -> Quantity:
    return Quantity(start=start, end=end, number=start, low=value, high=value)


def _with_range(text: str, first: Quantity) -> Quantity:
    """`first` and the number after a dash, "to", "or" or (after "between") "and" as one range."""
    link = _RANGE.match(text, first.end)
    if link is None and re.search(r"\bbetween\s+$", text[: first.start], re.IGNORECASE):
        link = re.compile(r"\s+and\s+").match(text, first.end)
    second = _core(text, link.end()) if link and not first.vague else None
    if link is None or second is None or second.vague or first.low is None or second.high is None:
        return first
    low, high = first.low, second.high
    thousands = link.group().strip() in _DASHES and _THOUSANDS.search(text, second.number, second.end)
    if thousands and low < 1000 and low * 1000 < high:
        low *= 1000  # 15-20,000
    elif (
        second.high >= 100
        and 0 < low < min(1000, second.high / 10)
        and _ends_in_scale(text, second)
        and not _ends_in_scale(text, first)
    ):
        low *= _last_scale(text, second)  # five to six million
    loose = "or" in link.group() and high - low > max(2, low / 2)
    if low >= high or loose or (first.sign and second.sign and first.sign != second.sign):
        return first
    return replace(
        first, end=second.end, low=low, high=high, exact=False, comparator=link.group().strip(),
        sign=first.sign or second.sign,
    )  # fmt: skip


def _ends_in_scale(text: str, core: Quantity) -> bool:
    return bool(_LAST_SCALE.search(text[core.start : core.end]))


def _last_scale(text: str, core: Quantity) -> float:
    last = _LAST_SCALE.search(text[core.start : core.end])
    return _scale(last) if last else 1.0


def _with_comparator(text: str, core: Quantity, floor: int) -> Quantity:
    """`core` with the comparator before or after it, which may not reach back before `floor`."""
    if core.low != core.high:
        before = re.compile(r"(?:between|from|some|about|around)\s+$", re.IGNORECASE).search(
            text[floor : core.start]
        )
        return replace(core, start=floor + before.start()) if before else core
    head = text[max(floor, core.start - 40) : core.start]
    before = _BEFORE.search(head)
    if before and not (before.group(1).lower() == "over" and _EXTENT.search(head[: before.start()])):
        phrase = " ".join(before.group(1).lower().replace("-", " ").split())
        kind = words.BEFORE[phrase]
        start = core.start - len(head) + before.start()
        if phrase in words.TURNED and _NEGATION.search(text[max(floor, start - 80) : start]):
            kind = "high"
        return _bounded(replace(core, start=start), kind, phrase)
    after = _AFTER.match(text, core.end)
    if after:
        phrase = " ".join(after.group().lower().split())
        return _bounded(replace(core, end=after.end()), words.AFTER[phrase], phrase)
    if text[core.end : core.end + 1] == "+":
        return _bounded(replace(core, end=core.end + 1), "low", "+")
    return core


def _bounded(core: Quantity, kind: str, phrase: str) -> Quantity:
    """The range that a comparator of that kind makes of an exact number."""
    low = None if kind == "high" else core.low
    high = None if kind == "low" else core.high
    return replace(core, low=low, high=high, comparator=phrase, exact=False)


def _is_no_quantity(text: str, core: Quantity) -> bool:
    if core.sign or (core.high == 0 and text[core.number].isdigit()):
        return core.high == 0
    if core.vague:
        return is_capital_name(text, core.number, core.end)
    return is_name(text, core.start, core.end)
