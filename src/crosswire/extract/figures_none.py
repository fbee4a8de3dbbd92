"""Counts of nobody: "no one was killed", "none of the 44 passengers was hurt", "there were no deaths".

Only what is told as having been: "nobody should be hurt" counts nothing, nor does what nobody has reported
yet ("no reports of casualties", "no further deaths").
"""

from __future__ import annotations

import re

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_words import PEOPLE, PLAIN_PEOPLE
from crosswire.extract.numbers import Quantity

_TOLD = ("killed", "wounded", "missing", "arrested")
_HARM = "|".join(word for word, role in words.WORD_ROLES.items() if role in _TOLD)
_HARMS = r"(?:deaths|injuries|casualties|fatalities|arrests)"
_WAS = (
    r"(?:was|were|has been|have been|had been|is|are)\s+"
    r"(?:\w+ly\s+|reported\s+|believed\s+|known\s+|thought\s+|(?:to (?:be|have been))\s+)*"
)
_NOBODY = re.compile(
    r"\b(?:no[ -]?one|nobody|no\s+(?P<who>[a-z]+)"
    r"|none(?:\s+of\s+(?:the|its|their|those|them)(?:(?:\s+[\w,]+){0,2}?\s+(?P<whom>[a-z]+))?)?)"
    r"(?:\s+(?:on board|aboard|inside|else))?"
    rf"\s+(?:{_WAS}(?P<harm>{_HARM})|(?P<died>died|drowned|perished))\b"
    rf"|\b(?P<hurt>{_HARM})\s+(?:nobody|no[ -]one)\b(?! else)",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\b(?:(?:were|was|are|have been|had been|with|caus\w+|report\w*)\s+no\s+(?P<told>{_HARMS})"
    rf"|no\s+(?P<said>{_HARMS})(?: or (?:{_HARMS}|damage))?\s+(?:were|was|have been|had been)\s+(?:\w+ly\s+)?"
    r"(?:reported|made|recorded|confirmed))\b",
    re.IGNORECASE,
)
_THERE = r"(?:on ?board|aboard|(?:on|in|inside)\s+the\s+[a-z]+)"
_NOBODY_THERE = re.compile(
    rf"\b(?:(?:were|was|carr\w+)\s+no\s+(?P<who>[a-z]+)(?:\s+{_THERE})?"
    rf"|no\s+(?P<whom>[a-z]+)\s+(?:were|was)\s+{_THERE})\b",
    re.IGNORECASE,
)
# What makes it a wish, a condition or a forecast.
_UNTOLD = re.compile(
    r"\b(?:if|whether|unless|until|so that|ensur\w+|hop\w+|pray\w*|will|would|should|must|can|could|may"
    r"|might)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


def nobody(text: str) -> tuple[tuple[Quantity, Counted, str], ...]:
    """Every count of nobody in the text: the number (0), what it counts and its role."""
    found = []
    for match in _NOBODY_THERE.finditer(text):
        who = (match["who"] or match["whom"]).lower()
        if who in PEOPLE - PLAIN_PEOPLE and not _is_untold(text, match):
            part = words.WORD_ROLES.get(who, f"other:{who}")
            found.append((*_counted(match, "people" if who in words.WORD_ROLES else who), part))
    for match in (*_NOBODY.finditer(text), *_NONE.finditer(text)):
        if _is_untold(text, match):
            continue
        groups = match.groupdict()
        who = (groups.get("who") or groups.get("whom") or "people").lower()
        if who not in PEOPLE:
            continue
        word = next(groups[g] for g in ("harm", "hurt", "died", "told", "said") if groups.get(g)).lower()
        found.append((*_counted(match, who), words.WORD_ROLES[word]))
    return tuple(found)


def _is_untold(text: str, match: re.Match[str]) -> bool:
    return bool(_UNTOLD.search(text[max(0, match.start() - 60) : match.start()]))


def _counted(match: re.Match[str], who: str) -> tuple[Quantity, Counted]:
    start, end = match.span()
    number = Quantity(start=start, end=end, number=start, low=0.0, high=0.0, comparator="no")
    return number, Counted(unit=who, head="", kind="people", end=end)
