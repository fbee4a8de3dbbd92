"""Counts of nobody: "no one was killed", "none of the 44 passengers was hurt", "there were no deaths".

Only what is told as having been: "nobody should be hurt" counts nothing, nor does what nobody has reported
yet ("no reports of casualties", "no further deaths").
"""

from __future__ import annotations

import re

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_words import PEOPLE
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
    rf"\s+(?:{_WAS}(?P<harm>{_HARM})|(?P<died>died|drowned|perished))\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\b(?:(?:were|was|are|have been|had been|with|caus\w+|report\w*)\s+no\s+(?P<told>{_HARMS})"
    rf"|no\s+(?P<said>{_HARMS})(?: or (?:{_HARMS}|damage))?\s+(?:were|was|have been|had been)\s+(?:\w+ly\s+)?"
    r"(?:reported|made|recorded|confirmed))\b",
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
    for match in (*_NOBODY.finditer(text), *_NONE.finditer(text)):
        if _UNTOLD.search(text[max(0, match.start() - 60) : match.start()]):
            continue
        groups = match.groupdict()
        who = (groups.get("who") or groups.get("whom") or "people").lower()
        if who not in PEOPLE:
            continue
        word = next(groups[g] for g in ("harm", "died", "told", "said") if groups.get(g)).lower()
        quantity = Quantity(
            start=match.start(), end=match.end(), number=match.start(), low=0.0, high=0.0, comparator="no"
        )
        counted = Counted(unit=who, head="", kind="people", end=match.end())
        found.append((quantity, counted, words.WORD_ROLES[word]))
    return tuple(found)
