"""What a number counts: the noun after it, a unit of measure, a sign, an age, or people left unnamed."""

from __future__ import annotations

import re

from crosswire.extract import figures_words as words
from crosswire.extract.figures_elided import alone
from crosswire.extract.figures_noun import Counted, after, measure, measured_thing
from crosswire.extract.numbers import Quantity
from crosswire.model.reading import ReadReport

_OLD = re.compile(
    r"[\s\u00a0-]*(?P<unit>year|month|week|day)s?[\s\u00a0-](?P<old>old|of age)\b"
    r"(?:\s(?P<who>(?!(?:and|was|who|is|will|has|had|would|could|told|said|says|from|in|of|at|on|when|to|after|as)\b)[a-z]+|[A-Z]\w+))?"
)
_AGE_CLOSED = re.compile(r"\s*[,.;)]|\s+(?:was|is|of|from)\b")
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s+(?:between\s+|from\s+)?$", re.IGNORECASE)
_AGED_NAME = re.compile(r"(?P<who>(?:[A-Z][\w’'-]+\s){0,2}[A-Z][\w’'-]+),\s*(?:aged?\s+)?$")
_MAGNITUDE_BEFORE = re.compile(r"\bmagnitude[\s-](?:of\s)?$", re.IGNORECASE)
_STRONGEST = 10
_OF_WHICH = re.compile(r"\s+of\s+which\b")
_MAGNITUDE = re.compile(r"[\s-]magnitude\b", re.IGNORECASE)
_QUAKE = re.compile(r"\s(?:earth)?quake\b|\s(?:tremor|temblor|aftershock)\b", re.IGNORECASE)


def counted(read: ReadReport, quantity: Quantity) -> Counted | None:
    """What `quantity` counts, or None where nothing shows that it counts anything."""
    text = read.report.text
    if quantity.sign:
        return _signed(read, quantity)
    found = _age(text, quantity) or _unit(read, quantity)
    if found or _OF_WHICH.match(text, quantity.end):
        return found
    return after(read, quantity) or alone(text, quantity)


def _signed(read: ReadReport, quantity: Quantity) -> Counted:
    """Money and percentages: the sign says what is counted."""
    unit = words.SIGNS.get(quantity.sign) or words.SIGNS.get(quantity.sign[-1:], quantity.sign)
    if unit == "percent":
        thing = measured_thing(read, quantity.end) or unit
        return Counted(unit=unit, head=thing, kind="percent", end=quantity.end)
    return Counted(unit=unit, head=unit, kind="money", end=quantity.end)


def _unit(read: ReadReport, quantity: Quantity) -> Counted | None:
    """A unit that the expression itself holds ("for months"), or the magnitude of an earthquake."""
    text = read.report.text
    last = text[quantity.number : quantity.end].lower().split()[-1]
    if last in words.MEASURES:
        return measure(read, last, quantity.end)
    told = _MAGNITUDE_BEFORE.search(text[: quantity.start][-16:]) or _MAGNITUDE.match(text, quantity.end)
    shaken = told or (_QUAKE.match(text, quantity.end) if (quantity.low or 0) % 1 else None)
    if shaken and (quantity.low or 0) < _STRONGEST:
        return Counted(unit="magnitude", head="magnitude", kind="things", end=quantity.end)
    return None


def _age(text: str, quantity: Quantity) -> Counted | None:
    """The number as somebody's age, with whose it is in the unit, so that only ages of one meet:
    "three-year-old boy" gives years (boy), "Ada Holm, 34," years (Ada Holm)."""
    if quantity.high is None or quantity.high > 120:
        return None
    head, tail = text[max(0, quantity.start - 40) : quantity.start], text[quantity.end : quantity.end + 40]
    old = _OLD.match(tail)
    if old:
        who = old["who"] or ""
        return _aged(quantity.end + old.end("old"), who, f"{old['unit'].lower()}s")
    named = _AGED_NAME.search(head) if text[quantity.number].isdigit() else None
    if _AGE_BEFORE.search(head) or (named and _AGE_CLOSED.match(tail)):
        return _aged(quantity.end, named["who"] if named else "", "years")
    return None


def _aged(end: int, who: str, unit: str) -> Counted:
    return Counted(unit=f"{unit} ({who})" if who else unit, head="age", kind="age", end=end)
