"""What a measured amount is of: a span of time, an interval, a term in prison; a loss, aid, a fine; a depth.

A measure's role is the name of what is measured, told from the words beside the amount.
"""

from __future__ import annotations

import re

from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_words import PEOPLE
from crosswire.extract.numbers import Quantity
from crosswire.extract.numbers_words import TURNED
from crosswire.extract.tree import Tree

_INTERVAL = re.compile(
    r"[\s\u00a0]+(?:ago|earlier|later|before|after|prior|beforehand|afterwards|from now)\b"
)
_FOR = re.compile(r"\bfor\s+(?:about|around|nearly|almost|some|the (?:past|last))?\s*$", re.IGNORECASE)
_PRISON_BEFORE = re.compile(
    r"\b(?:sentence[ds]?|jailed|imprisoned|(?:prison|jail) (?:terms?|sentences?)|locked up)\b"
    r"(?:[^.;]{0,30}|[^.;]{0,60}\bto\s+)$"
    r"|\bfac(?:e|es|ed|ing)\s+(?:a\s+)?(?:maximum\s+(?:of\s+)?|up to\s+|at least\s+)?$",
    re.IGNORECASE,
)
_PRISON_AFTER = re.compile(
    r"[\s\u00a0-]+(?:in (?:a )?(?:\w+ )?(?:prison|jail)|behind bars|imprisonment"
    r"|(?:prison|jail) (?:terms?|sentences?))\b"
)
_RESPONSE = re.compile(
    r"\b(?:arriv\w+|reached|respond\w+|at the scene|on (?:the )?scene)\b[^.;,]{0,40}"
    r"\b(?:in|within)\s+(?:(?:less than|under|about|just|only)\s+)?$",
    re.IGNORECASE,
)
_DIMENSIONS = {
    "deep": "depth", "wide": "width", "across": "width", "long": "length", "high": "height", "tall": "height",
    "thick": "thickness",
}  # fmt: skip
_DIMENSION_AFTER = re.compile(rf"[\s\u00a0-]*\b({'|'.join(_DIMENSIONS)})\b")
_DIMENSION_BEFORE = re.compile(
    r"\b(depth|width|length|height|thickness|diameter|altitude|radius)s?\s+(?:of\s+)?(?:only\s+|just\s+)?$",
    re.IGNORECASE,
)
_DIAMETER = re.compile(r"[\s\u00a0]+in (diameter|width|length|height|depth)\b")
_SPEED = re.compile(r"[\s\u00a0]*(?:per|an|a)[\s\u00a0]+(?:hour|second)\b|[\s\u00a0]*/h\b")
_MONEY = {
    "loss": r"los(?:s|ses|es|e|t|ing)\b",
    "compensation": r"compensat\w+|reparations?|in damages",
    "damage": r"damages?\b",
    "aid": r"aid|donat\w+|relief|grants?|humanitarian|pledg\w+",
    "fine": r"fine[ds]?|penalt(?:y|ies)",
    "ransom": r"ransoms?",
    "bail": r"bail",
    "reward": r"rewards?|bount(?:y|ies)",
    "stolen": r"st(?:ole|olen|eal\w*)|made off with|escaped with|haul|robbed|embezzl\w+",
    "debt": r"debts?|owe[ds]?|arrears",
    "loan": r"loans?|bail-?out|lend\w*|borrow\w*",
    "investment": r"invest\w*",
    "budget": r"budgets?",
    "deposits": r"deposits?|savings|withdr[ae]w\w*",
    "profit": r"profits?",
    "revenue": r"revenues?|sales|turnover",
    "pay": r"wages?|salar(?:y|ies)|pay (?:rise|raise|packet)",
    "deal": r"deals?|contracts?|acquisition|takeover|bid",
    "price": r"price[ds]?|sold for|a barrel|per barrel",
    "cost": r"cost(?:s|ing)?",
    "value": r"worth|valued",
}
_MONEY_WORDS = tuple((role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _MONEY.items())
_STANDING = frozenset(("put", "stand", "reach", "rise", "fall", "climb", "drop", "estimate", "be"))
_WEIGHTS = frozenset(
    ("ton", "tons", "tonne", "tonnes", "kilogram", "kilograms", "kilo", "kilos", "kg", "gram", "grams", "mg",
     "lb", "lbs", "ounce", "ounces", "pound", "pounds")
)  # fmt: skip
_AREAS = frozenset(("hectare", "hectares", "acre", "acres"))
_REACH_BEFORE, _REACH_AFTER, _FIRST_WORD = 40, 32, 2
_BREAK = re.compile(r"[.;:!?](?=\s|$)|\b(?:while|but|which|after)\b")
_CHANGE_OF = re.compile(
    r"\b(rise|increase|jump|growth|cut|fall|drop|decline|decrease|reduction|discount|tax|tariff|offer|stake|swing"
    r"|majority|turnout)\s+(?:of|to|by|at)\s+$",
    re.IGNORECASE,
)
_CHANGES = dict.fromkeys(("rise", "jump", "growth"), "increase")
_CHANGES |= dict.fromkeys(("fall", "drop", "decline", "reduction"), "decrease")
_CHANGED_BY = {
    "cut": r"cut|slash\w*|reduc\w+|lower\w*",
    "increase": r"rose|ris(?:e|es|en|ing)|rais\w+|grew|grow\w*|increas\w+|jump\w*|soar\w*|climb\w*",
    "decrease": r"fell|fall\w*|drop\w*|declin\w+|plung\w+|slump\w*|shr[aiu]nk\w*|tumbl\w+|slid|slip\w*",
}
_CHANGED = re.compile(
    rf"\b(?:by|{'|'.join(_CHANGED_BY.values())})\s+(?:about\s+|around\s+|some\s+|nearly\s+)?$",
    re.IGNORECASE,
)
_BY = tuple(
    (role, re.compile(rf"\b(?:{words})\b[^.;]{{0,90}}$", re.IGNORECASE))
    for role, words in _CHANGED_BY.items()
)


def measured(tree: Tree, quantity: Quantity, noun: Counted) -> str:
    """The role of an amount of time, length, money, weight or share, as "other:" and a word."""
    text = tree.text
    if quantity.low is None and quantity.comparator in TURNED and noun.kind != "duration":
        return "other:cap"  # "may not sell more than 50 tons"
    before, after = text[max(0, quantity.start - 100) : quantity.start], text[noun.end : noun.end + 60]
    if noun.kind == "duration":
        return f"other:{_time(text[max(0, quantity.number - 100) : quantity.number], after)}"
    if noun.kind == "distance":
        return f"other:{_length(before, text[quantity.end : noun.end + 20], after)}"
    if noun.kind == "money":
        return f"other:{_money(before, after)}"
    if noun.kind == "percent":
        thing = noun.head if noun.head != noun.unit else ""
        return f"other:{_change(before) or thing or _said_of(tree, quantity, noun) or noun.unit}"
    return f"other:{'area' if noun.unit in _AREAS else 'weight' if noun.head in _WEIGHTS else noun.head}"


def _said_of(tree: Tree, quantity: Quantity, noun: Counted) -> str:
    """The subject of which a share is the measure: "turnout was put at 61 percent"; "" if none."""
    at = tree.head(quantity.number, noun.end)
    if at is None:
        return ""
    subject = tree.child(at, "nsubj")
    above = tree.tokens[at].head
    if subject is None and tree.tokens[above].lemma in _STANDING:
        subject = tree.child(above, "nsubj")
    told = tree.tokens[subject] if subject is not None else None
    return told.text.lower() if told and told.upos == "NOUN" and told.text.lower() not in PEOPLE else ""


def _time(before: str, after: str) -> str:
    if _PRISON_AFTER.match(after) or _PRISON_BEFORE.search(before):
        return "prison_term"
    if _RESPONSE.search(before):
        return "response_time"
    return "interval" if _INTERVAL.match(after) and not _FOR.search(before) else "duration"


def _length(before: str, unit: str, after: str) -> str:
    if "square" in unit or "sq" in unit.split():
        return "area"
    if "cubic" in unit:
        return "flow" if _SPEED.match(after) else "volume"
    if _SPEED.match(after) or re.match(r"[\s-]*(?:mph|kph|knots)\b", unit):
        return "speed"
    named = _DIAMETER.match(after) or _DIMENSION_BEFORE.search(before)
    if named:
        return named.group(1).lower()
    shape = _DIMENSION_AFTER.search(unit) if "-" in unit else _DIMENSION_AFTER.match(after)
    return _DIMENSIONS[shape.group(1)] if shape else "distance"


def _money(before: str, after: str) -> str:
    """The nearest word of the clause that says what the money is."""
    head = _BREAK.split(before)[-1][-_REACH_BEFORE:]
    tail = _BREAK.split(after)[0][:_REACH_AFTER]
    found = []
    for order, (role, pattern) in enumerate(_MONEY_WORDS):
        for match in pattern.finditer(head):
            if match.start() < _FIRST_WORD or match.group().islower():  # no part of a name
                found.append((len(head) - match.end(), order, role))
        for match in pattern.finditer(tail):
            found.append((match.start(), order, role))
    return min(found)[2] if found else "money"


def _change(before: str) -> str:
    """ "cut", "rise" ... of a percentage by which, or to which, something changed."""
    of = _CHANGE_OF.search(before)
    if of:
        return _CHANGES.get(of.group(1).lower(), of.group(1).lower())
    if not _CHANGED.search(before):
        return ""
    found = [(match.start(), role) for role, pattern in _BY if (match := pattern.search(before))]
    return max(found)[1] if found else ""
