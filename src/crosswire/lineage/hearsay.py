"""Hearsay: where a passage says that others say it ("rumours that the door was open").

Whoever denies or passes on hearsay is not its source: the reports, rumours or claims are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.lineage import principals
from crosswire.lineage.principals import Key

_NOUN = (
    r"claims?|reports?|rumou?rs?|allegations?|accusations?|charges?|suggestions?|speculation|assertions?"
    r"|complaints?|stories|gossip|posts?|comments?"
)
_TOLD = re.compile(
    rf"\b(?P<noun>(?:media |press |news |social media |online )?(?:{_NOUN}))\b"
    r"(?P<by>(?:\s+(?:by|from|in|on|of)\s+(?:[\w'’-]+\s+){1,5}?)?)\s*"
    r"\b(?P<joint>that|of|about)\s+",
    re.IGNORECASE,
)
_NEAR = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearsay:
    """`start` is where the hearsay's own noun stands, `said` where what it says begins (text offsets).

    `teller` is whom the text names for it ("depositors"), else its own words ("rumours"); `bare` tells that
    nobody is named.
    """

    start: int
    said: int
    teller: str
    bare: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Who tells hearsay, as an origin: its key, and the text's own words for it."""

    key: Key
    teller: str

    @classmethod
    def of(cls, teller: str) -> Heard:
        """The agency, outlet or principal that is named, else hearsay at large."""
        words = " ".join(teller.split())
        known = principals.carrier(words, words, ())
        if known and known != principals.MEDIA:
            return cls(key=known, teller=words)
        found = sorted(principals.principals(words, {}))
        return cls(key=found[0] if found else ("unnamed", "hearsay"), teller=words)


def hearsay(text: str, start: int, end: int) -> Hearsay | None:
    """The first hearsay between two offsets, None if there is none."""
    found = _TOLD.search(text, start, end)
    if found is None:
        return None
    by = found["by"].strip()
    if by.startswith(("by ", "from ")):
        teller = by.split(" ", 1)[1]
    else:
        teller = f"{found['noun']} {by}" if by else found["noun"]
    return Hearsay(start=found.start(), said=found.end(), teller=teller, bare=not by)


def before(text: str, start: int, at: int) -> Hearsay | None:
    """The hearsay that a passage beginning at `at` is what it says, the text from `start` on in view."""
    found = hearsay(text, max(start, at - _NEAR), at)
    while found is not None and found.said < at:
        found = hearsay(text, found.said, at)
    return found


__all__ = ["Heard", "Hearsay", "before", "hearsay"]
