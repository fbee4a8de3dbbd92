"""Datelines: what stands before a report's first sentence and tells where, when and by whom it was written.

The Associated Press's manner is PLACE, date (AGENCY) and a dash; others leave parts out, or put a colon. One
place reads them, for all who need one: ingest (where, and whose copy), the extractors, the origins, the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.agencies import SURE_NAMES, agency, is_outlet
from crosswire.model.wordlist import words

_S = r"[^\S\n]"
"""White space within a line."""
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}{_S}+\d{{1,2}}|\d{{1,2}}{_S}+{_MONTH})(?:,?{_S}+\d{{4}})?"
_DATE = rf"(?P<date>,{_S}+{_DAY})?"
_DASH = rf"{_S}*(?:—|–|--|-(?=\s)){_S}*"
_DASH_APART = rf"(?:{_S}*(?:—|--){_S}*|{_S}+–{_S}*|{_S}*[-–]{_S}+)"
"""No dash of a compound ("US–China")."""
_CAPITALS = r"[A-Z][A-Z'’.\-]+(?:[ /-][A-Z][A-Z'’.\-]+){0,3}"
_TITLED = r"[A-Z][\w'’.\-]+(?:[ /-][A-Z][\w'’.\-]+){0,3}"
_REGION = rf"(?:,{_S}+[A-Z][\w'’.\-]+(?: (?:of )?[A-Z][\w'’.\-]+){{0,3}}){{0,2}}"
_AGENCY = rf"{_S}*[(\[](?P<agency>[A-Z][\w.&'’/ -]{{1,40}}|dpa)[)\]]"
_WEB_NAME = (
    r"(?P<agency>[A-Z][\w-]*\.(?:com|org|net|info|news|am|az|ge|ru|ua|by|kz|uk|tv|eu|in|il|ir|tr|pl|rs|ba))"
)
_OPENS = r"(?=[A-Z“\"]|$)"

#: The manners, the surest first. A place that is not in capitals needs brackets behind it, and where no dash
#: follows these, a land or a known carrier: "Halden, Norland (Fjord Wire) Trams stood still" opens with a
#: dateline, "The Dockers (VDU) closed the port" does not.
_MANNERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<place>{_CAPITALS}{_REGION}?){_DATE}(?:{_AGENCY}{_DASH}|{_DASH_APART})",
        rf"(?P<place>{_TITLED}{_REGION}){_DATE}{_AGENCY}(?:{_DASH}|(?P<bare>:?\s))",
        rf"{_AGENCY}{_DASH}",
        rf"(?P<agency>{SURE_NAMES})(?:{_DASH}|:\s){_OPENS}",
        rf"{_WEB_NAME}(?:\.\s|{_DASH}|:\s){_OPENS}",
        rf"(?P<date>{_DAY})(?:{_AGENCY})?{_DASH}",
        r"[A-Z]{3,}(?: [A-Z]{2,}){0,2}:\s",
    )
)
#: Words in capitals that stand where places do. Before a colon any word may ("SPORT: "), so that is no place.
_KICKERS = words(
    """BREAKING EXCLUSIVE UPDATE UPDATED WATCH VIDEO OPINION ANALYSIS LIVE CORRECTED CORRECTION FACTBOX
    EXPLAINER TIMELINE NOTE WARNING ALERT PHOTOS"""
) | {"BREAKING NEWS", "READ MORE"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline's bounds in its text, its words up to what follows, and its parts ("" where there is none).

    `date` keeps the comma before it; a word that may as well be a kicker ("EXCLUSIVE") is no `place`.
    """

    start: int
    end: int
    words: str
    place: str
    date: str
    agency: str


def dateline(text: str, start: int = 0) -> Dateline | None:
    """The dateline that stands at an offset of a text, where a line begins; None if none does.

    >>> found = dateline("HALDEN, May 6 (Reuters) - Trams stood still.")
    >>> found.place, found.date, found.agency, found.end
    ('HALDEN', ', May 6', 'Reuters', 26)
    """
    for manner in _MANNERS:
        found = manner.match(text, start)
        parts = found.groupdict("") if found else {}
        if found is None or (parts.get("bare") and not _sure(parts["place"], parts["agency"])):
            continue
        place = parts.get("place", "")
        return Dateline(
            start=start,
            end=found.end(),
            words=found[0].strip(),
            place="" if place in _KICKERS else place,
            date=parts.get("date", ""),
            agency=parts.get("agency", ""),
        )
    return None


def datelines(text: str) -> Iterator[Dateline]:
    """Those at the beginning of any line."""
    lines = (match.end() for match in re.finditer(rf"^{_S}*(?=\S)", text, re.MULTILINE))
    return (found for at in lines if (found := dateline(text, at)) is not None)


def _sure(place: str, carrier: str) -> bool:
    return "," in place or bool(agency(carrier)) or is_outlet(carrier)


__all__ = ["Dateline", "dateline", "datelines"]
