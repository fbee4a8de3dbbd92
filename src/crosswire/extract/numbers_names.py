"""Numbers that count nothing: dates, years, labels, model names, telephone numbers, idioms."""

from __future__ import annotations

import re

from crosswire.extract import numbers_words as words

_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|GMT\b|UTC\b)", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b{words.MONTHS}\.?[\s\u00a0]+$", re.IGNORECASE)
_MONTH_AFTER = re.compile(rf"[\s\u00a0]+(?:of\s+)?{words.MONTHS}\b", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|the|year|summer|winter|spring"
    r"|autumn|fall|to|and|circa)[\s-]+$|\($",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"[\s\u00a0]+(?:[\w’'-]+\s+){0,2}(?:people|men|women|children|police|troops|personnel|\w+s)\b"
)
_LABEL = re.compile(r"(?:\b([A-Za-z]+)\.?|#)[\s\u00a0]*$")
_CAPITAL = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z]\w+[\s\u00a0]$")
_IDIOM_AFTER = re.compile(
    r"[\s-]+(?:sixties|seventies|eighties|nineties|twenties|thirties|forties|fifties|hundreds)\b"
    r"|[\s-]+(?:at a time|way or another|and only|of a kind)\b"
    r"|[\s\u00a0](?:st|nd|rd|th)\b"
    r"|[\s-]?mm[\s-](?:\w+[\s-])?(?:pistols?|guns?|handguns?|ammunition|rounds?|shells?|bullets?|cannons?|mortars?|lens|film)\b"
    r"|[\s-]?(?:cal(?:iber|ibre)?)\b|[\s\u00a0]*/[\s\u00a0]*\d",
    re.IGNORECASE,
)
# "KY 80", "BA 117": roads, flights and models.
_CODE_BEFORE = re.compile(
    r"(?<![A-Z][\s-])\b(?!OF|IN|TO|BY|AT|ON|UP|AS|THE|AND|FOR|US|UK|EU|UN)[A-Z]{2,3}[\s\u00a0]$"
)
_NO_ONE = re.compile(r"\b(?:no|any|every|each)[\s-]+$", re.IGNORECASE)
_ONE_DAY = re.compile(r"[\s-]+(?:day|another|by one)\b", re.IGNORECASE)
_TOP = re.compile(r"\btop[\s-]+$", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[,.;:)\]—–-]|$|\b(?:and|was|is|were|has|had|will|to|in|on)\b)")


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the number `text[start:end]` is part of a date, a year, a label, a model or telephone number,
    a decade or a manner of speaking."""
    head, tail = text[max(0, start - 40) : start], text[end : end + 40]
    number = text[start:end]
    if number in words.NAMES or re.search(r"[\w)][-–]$", head) or re.match(r"[-–]\d", tail):
        return True  # F-16, Covid-19, 7-11, 555-0134
    idle = number.lower() == "one" and (_NO_ONE.search(head) or _ONE_DAY.match(tail))
    if idle or _IDIOM_AFTER.match(tail) or _TOP.search(head):
        return True
    return (
        _is_label(head)
        or (number.isdigit() and bool(_CODE_BEFORE.search(head)) and not tail.isupper())
        or (number.isdigit() and _is_date(number, head, tail))
    )


def is_capital_name(text: str, start: int, end: int) -> bool:
    """Whether a vague plural is part of a name: "Billions Holding", "the Thousands"."""
    before, after = text[max(0, start - 2) : start], text[end : end + 3]
    named = re.match(r"\s(?!of\b)[A-Z]", after) or re.search(r"[\w,]\s$", before)
    return text[start].isupper() and not text[start:end].isupper() and bool(named)


def _is_label(head: str) -> bool:
    """Whether the words before end in "Flight", "Article", "No.", "#" and their like."""
    label = _LABEL.search(head)
    if label is None or label.group(1) is None:
        return label is not None
    word = label.group(1).lower()
    return word in words.LABELS and (word != "no" or bool(re.search(r"[Nn]o\.[\s\u00a0]*$", head)))


def _is_date(digits: str, head: str, tail: str) -> bool:
    """Whether bare digits are a day, a year, a clock time or the number in a proper name."""
    if _MONTH_BEFORE.search(head) or _MONTH_AFTER.match(tail) or _CLOCK_AFTER.match(tail):
        return True
    if len(digits) == 4 and 1500 <= int(digits) <= 2100:
        return bool(_YEAR_BEFORE.search(head)) or not _COUNTED.match(tail)
    return bool(_CAPITAL.search(head) and _CLOSED.match(tail)) or len(digits) > 9
