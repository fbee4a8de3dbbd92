"""The shapes of time expressions: patterns over the text, each with the function that resolves it.

In these patterns a space stands for any white space between words. `extract.times` lets the longest
match win.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from crosswire.extract import times_dates as dates
from crosswire.extract import times_spans as spans
from crosswire.extract import times_words as words
from crosswire.extract.times_dates import Match, Value, When

Rule = tuple[re.Pattern[str], Callable[[Match, When], Value]]


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(n).replace(r"\ ", " ") for n in sorted(names, key=lambda n: (-len(n), n)))


_LONG_MONTHS = _any(n for n in words.MONTHS if len(n) > 4 or n in ("june", "july", "may"))
_LONG_DAYS = _any(n for n in words.WEEKDAYS if len(n) > 5)
MONTH = rf"(?P<month>{_LONG_MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
IN_YEAR = rf"(?:\s*,?\s*{YEAR})?"
WEEKDAY = rf"(?P<weekday>{_LONG_DAYS}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b\.?)"
SEASON = rf"(?P<season>{_any(words.SEASONS)})"
PART = r"(?P<part>morning|afternoon|evening|night)"
CLOCK = (
    r"(?:(?P<hour>2[0-3]|1\d|0?\d)(?:[:.](?P<minute>[0-5]\d)(?!\d))?(?:\s?(?P<half>[ap])\.?\s?m\b\.?)"
    r"|(?P<hour24>2[0-3]|[01]?\d)(?::|(?=[0-5]\d\s?\(?(?:GMT|UTC|hours|hrs|local time)\b))"
    r"(?P<minute24>[0-5]\d)(?!\d)(?::\d\d)?(?:\s?(?:hours|hrs)\b)?)"
    r"(?:\s?\(?(?P<zone>GMT|UTC|Z|BST|[ECMP][SD]T|CEST|CET|IST|MSK)\b\)?)?"
)
_DIGITS = r"\d+(?:[.,]\d+)?(?:\s?1/2|½)?(?: (?:to|or) \d+|[-–]\d+)?"
_ONES = _any(list(words.ONES)[1:10])
_SPELLED = rf"(?:{_any(words.TENS)})(?:[\s-](?:{_ONES}))?|{_any(words.ONES)}"
COUNT = (
    rf"(?P<count>{_DIGITS}|(?:{_SPELLED})(?: (?:to|or) (?:{_SPELLED}))?|a hundred|half an?|an? half"
    rf"|an?|several|a few|few"
    r"|many|some|a couple of|a couple|couple of|(?:a )?dozens?(?: of)?|hundreds of|thousands of)"
)
UNIT = (
    r"(?P<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?"
    r"|quarters?|years?|yrs?|decades?|century|centuries|millennia|millennium)\b"
)
_MANY = r"(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)"
ABOUT = (
    r"(?:(?:about|around|almost|nearly|roughly|approximately|some|over|under|more than|less than|fewer than"
    r"|at least|at most|up to|just over|just under|well over|only|no more than|as many as|just"
    r"|a little over|a little more than|early|late|mid)[\s-]+)?"
)
_EDGE = r"(?:the )?(?:beginning|start|end|middle|close) of "
EARLY = rf"(?:{_EDGE}|(?:very )?(?:early|late)(?: in)? |mid[\s-]|(?:later|earlier) )?"
ERA = r"(?:the )?(?:(?:early|late|mid)[\s-]+)?"
WHICH = r"(?P<which>last|past|previous|this|current|next|coming|following|that|same)"
_WHOSE = r"(?:(?:the|these|those|its|his|her|their) )?"
_PAST = r"(?:(?:past|last|next|coming|previous|first|recent|final|latest) )?"
_FULL = r"(?:more |consecutive |full |straight )?"
_AND_HALF = r" and a (?P<plus>half)"
_FEAST = (
    r"(?P<feast>new year['’]s (?:day|eve)|christmas(?: (?:day|eve))?|easter(?: (?:sunday|monday))?"
    r"|good friday|thanksgiving(?: day)?|halloween|boxing day|labor day|memorial day|veterans day"
    r"|valentine['’]s day"
    r"|bastille day|armistice day)"
)
_NTH = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)"
_CENTURY = r"(?P<nth>\d\d?(?:st|nd|rd|th)|twentieth|twenty-first|[a-z]+(?:th|nd|rd|st))[\s-]century"
_NAMED = (
    r"(?P<named>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)"
    r"|the day (?:before yesterday|after tomorrow))"
)
_RELDAY = rf"{_NAMED}(?: {PART})?"
_AGO = r"(?P<ago>ago|earlier(?! than)|previously|from now|hence)\b"
_ON = r"(?:\s*,?\s*(?:on|at)?\s*)"
_PERIOD = r"(?P<unit>day|night|week|weekend|month|quarter|year|decade|century)"
_YEAR_END = r"(?:the |this )?year['’]s end|(?:the )?end of (?:the )?year|(?:later|earlier) in the year"


def _rule(pattern: str, function: Callable[[Match, When], Value]) -> Rule:
    body = pattern.replace(" ", r"\s+")
    return re.compile(rf"(?<![\w£$€.])(?:{body})(?![\w]|-\w+ly\b|[-\s]old\b)", re.IGNORECASE), function


RULES: tuple[Rule, ...] = (
    _rule(r"(?P<year>\d{4})(?P<by>[-/])(?P<m>0\d|1[0-2])(?P=by)(?P<d>[0-3]\d)(?:T[\d:]+Z?)?", dates.iso),
    _rule(
        rf"(?:{WEEKDAY}\s*,? )?(?:the )?{MONTH} {DAY}{IN_YEAR}(?!\s?(?:people|%|percent))", dates.full_date
    ),
    _rule(rf"(?:{WEEKDAY}\s*,? )?(?:the )?{DAY} (?:of )?{MONTH}{IN_YEAR}", dates.full_date),
    _rule(rf"{EARLY}{MONTH}\s*,?\s*(?:of )?{YEAR}", dates.month_year),
    _rule(rf"{EARLY}(?:{WHICH} )?{MONTH}", dates.month_alone),
    _rule(rf"{EARLY}(?:the year )?(?:fiscal )?{YEAR}(?![,.]\d)", dates.year_alone),
    _rule(rf"{ERA}(?:the )?['’]?(?P<decade>1[5-9]\d0|20[0-9]0|[2-9]0)['’]?s", dates.decade),
    _rule(rf"{ERA}{_CENTURY}", dates.century),
    _rule(rf"(?:(?:early|late) )?(?:{WHICH} )?{WEEKDAY}(?: {PART})?", dates.weekday),
    _rule(rf"(?:(?:early|late|later|earlier) )?{_RELDAY}", dates.relative_day),
    _rule(rf"{EARLY}(?:{_EDGE})?(?:the |the very )?{WHICH} (?:fiscal )?{_PERIOD}", dates.relative_unit),
    _rule(
        rf"{EARLY}(?:{WHICH} |(?:the )?(?=\w+ (?:of )?(?:19|20)\d\d)){SEASON}(?: (?:of )?{YEAR})?",
        dates.season,
    ),
    _rule(rf"{_WHOSE}{_PAST}{ABOUT}{COUNT}[\s-]+{_FULL}{UNIT}(?:{_AND_HALF})?", spans.duration),
    _rule(rf"{ABOUT}{COUNT}{_AND_HALF} {UNIT}", spans.duration),
    _rule(rf"{ABOUT}{COUNT}[\s-]+{UNIT}(?:{_AND_HALF})?[\s-]+{_AGO}", spans.ago),
    _rule(rf"{ABOUT}{COUNT}{_AND_HALF} {UNIT} {_AGO}", spans.ago),
    _rule(rf"(?:the )?(?:past |last )?(?:recent|coming|past) {_MANY}", spans.some),
    _rule(rf"(?<=\bfor\s){_MANY}", spans.some),
    _rule(rf"(?<=\bwithin\s){_MANY}", spans.some),
    _rule(rf"{_MANY}-(?:long|old)", spans.some),
    _rule(r"(?:over )?the (?P<unit>weekend)", dates.past_weekend),
    _rule(_YEAR_END, dates.this_year),
    _rule(rf"(?P<which>this|last|next) (?P<unit>year)['’]s {_NTH} (?P<of>quarter|half)", dates.quarter_of),
    _rule(
        rf"(?:the )?{_NTH}[\s-](?:fiscal[\s-])?(?P<of>quarter|half)"
        rf"(?: (?:of )?(?:the year|(?:fiscal )?{YEAR}|(?P<last>last) year))?",
        dates.quarter,
    ),
    _rule(rf"(?P<of>Q)(?P<nth>[1-4])(?: (?:of )?{YEAR})", dates.quarter),
    _rule(rf"nineteen[\s-](?P<tens>{_any(words.TENS)})(?:[\s-](?P<ones>{_ONES}))?", dates.spelled_year),
    _rule(rf"(?:(?P<which>last|this|next) )?{_FEAST}{IN_YEAR}", dates.feast),
    _rule(_any(dates.REFERENCES), dates.reference),
    _rule(
        rf"(?:{WEEKDAY}|{_NAMED}) (?:morning|afternoon|evening|night) (?:at|around|about) {CLOCK}",
        spans.clock,
    ),
    _rule(rf"{CLOCK}(?:{_ON}(?:{WEEKDAY}|{_RELDAY}))?", spans.clock),
    _rule(rf"(?:{WEEKDAY}|{_RELDAY}){_ON}{CLOCK}", spans.clock),
    _rule(rf"{CLOCK}{_ON}(?:the )?{MONTH} {DAY}{IN_YEAR}", spans.clock),
    _rule(rf"(?P<part>noon|midnight|midday){_ON}(?:{WEEKDAY}|{_NAMED})", spans.part_on),
    _rule(r"(?P<part>noon|midday|midnight|overnight|dawn)", spans.part_of_day),
    _rule(
        rf"(?:every|each) (?:{WEEKDAY}|(?:(?P<count>two|three|four|five|six|\d+|few) )?{UNIT})",
        spans.repeated,
    ),
    _rule(rf"(?:once|twice|(?:three|four|several) times) (?:a|an|per|each|every) {UNIT}", spans.repeated),
    _rule(r"per (?P<unit>year|month|day|week|hour)", spans.repeated),
    _rule(rf"(?P<adverb>{_any(spans.ADVERBS)})", spans.repeated),
    _rule(rf"(?:every|each) {MONTH}", spans.repeated_month),
)
