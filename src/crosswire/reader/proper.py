"""Places without the words before and between their names: "south-east Dorn", "the Vell and the Orm".

The corpora that the network learned names from mark some places with all that describes them. What
follows a name ("the Lenn river", "Tarn prison") may be part of it and stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reader.layout import Run

PLACES = frozenset({"GPE", "LOC"})
_APART = frozenset("in between from near at off such as".split())  # noqa: SIM905
"""Words that stand between two places, and in the name of none."""
_FEASTS = frozenset("Eve Christmas Easter Advent Lent Ramadan Thanksgiving".split())  # noqa: SIM905
_JOINED = frozenset({",", "and"})
"""These do if an article follows ("the Orm, the Lenn"), or after "between"."""


def proper(texts: Sequence[str], first: int, last: int) -> Iterator[Run]:
    """The names within the words `first:last`: runs that begin with a word in capitals and are no feast's."""
    start = first
    paired = "between" in texts[first:last]
    for at in range(first, last + 1):
        if at == last or _parts(texts, at, paired=paired):
            yield from _begun(texts, start, at)
            start = at + 1


def _parts(texts: Sequence[str], at: int, *, paired: bool) -> bool:
    word = texts[at].lower()
    return word in _APART or (word in _JOINED and (paired or _next(texts, at) == "the"))


def _begun(texts: Sequence[str], first: int, last: int) -> Iterator[Run]:
    while first < last and not _capital(texts[first]) and _next(texts, first) != "-":
        first += 1
    if first < last and not _FEASTS.issuperset(texts[first:last]):
        yield first, last


def _next(texts: Sequence[str], at: int) -> str:
    return texts[at + 1] if at + 1 < len(texts) else ""


def _capital(word: str) -> bool:
    return any(sign.isupper() or sign.isdigit() for sign in word) or not word.isascii()
