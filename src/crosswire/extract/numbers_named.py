"""Numbers told by a name: "a dozen", "half a million", "two thirds of", "a pair of"."""

from __future__ import annotations

import re
from collections.abc import Callable

from crosswire.extract import numbers_words as words

HALVES = {"half": 0.5, "quarter": 0.25, "½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_ARTICLE = re.compile(
    r"a[ -](?:(half|quarter)[ -](?:of a |a )?)?(hundred|thousand|million|billion|trillion|dozen|score)\b"
    r"(?: (thousand|million|billion)\b)?",
    re.IGNORECASE,
)
_HALF_A = re.compile(
    r"half[ -](?:of )?(?:an?[ -])?(hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE
)
_HALF_UNIT = re.compile(r"half an?(?=[ -](?:century|decade|year|day|hour|mile|ton|tonne)\b)", re.IGNORECASE)
_SHARE = re.compile(
    rf"(?:(?P<some>an?|{'|'.join(words.UNITS[1:])})[ -](?P<part>{'|'.join(words.PARTS[3:])})s?|half)"
    r"(?= of (?!an?\b|that\b|this\b|it\b))",
    re.IGNORECASE,
)
_PAIR = re.compile(r"a (pair|trio|quartet) of(?= [a-zA-Z])", re.IGNORECASE)
_PAIRS = {"pair": 2.0, "trio": 3.0, "quartet": 4.0}


def named(text: str, at: int) -> tuple[int, float, str] | None:
    """Where the number that begins at `at` ends, its value, and "%" for a share; None if there is none."""
    for pattern, value in _NAMED:
        match = pattern.match(text, at)
        if match:
            return match.end(), value(match), "%" if pattern is _SHARE else ""
    return None


def _percent(share: re.Match[str]) -> float:
    """ "two thirds" as percent, "half" where no part is named."""
    if not share["part"]:
        return 50.0
    some = share["some"].lower()
    count = 1 if some in ("a", "an") else words.UNITS.index(some)
    return round(100 * count / words.PARTS.index(share["part"].lower()), 1)


def _of_article(match: re.Match[str]) -> float:
    part = HALVES[match.group(1).lower()] if match.group(1) else 1
    again = words.SCALES[match.group(3).lower()] if match.group(3) else 1
    return part * words.SCALES[match.group(2).lower()] * again


_NAMED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = (
    (_PAIR, lambda match: _PAIRS[match.group(1).lower()]),
    (_SHARE, _percent),
    (_HALF_A, lambda match: 0.5 * words.SCALES[match.group(1).lower()]),
    (_HALF_UNIT, lambda _: 0.5),
    (_ARTICLE, _of_article),
)
"""Patterns, each with its value."""
