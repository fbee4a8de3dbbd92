"""Whether two words name one act or one kind of thing: by inflection, by family (`akin_words`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from crosswire.align.akin_words import ACTS, THINGS
from crosswire.align.words import stem
from crosswire.extract.events_lemmas import IRREGULAR
from crosswire.extract.wordforms import base_forms


def _families(table: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return MappingProxyType({word: frozenset(numbers) for word, numbers in found.items()})


_ACTS, _THINGS = _families(ACTS), _families(THINGS)


@lru_cache(maxsize=65536)
def _of(word: str, acts: bool) -> frozenset[int]:
    table = _ACTS if acts else _THINGS
    forms = {IRREGULAR.get(word, word), *base_forms(word)}
    return frozenset().union(*(table.get(form, frozenset()) for form in forms))


def _inflected(a: str, b: str) -> bool:
    return stem(a) == stem(b) or not base_forms(a).isdisjoint(base_forms(b))


@lru_cache(maxsize=65536)
def same_act(a: str, b: str) -> bool:
    """Whether two lower-case verbs or nouns tell one act ("selling", "supplied").

    >>> same_act("selling", "supplied"), same_act("seized", "boarded"), same_act("sold", "bought")
    (True, True, False)
    """
    return _inflected(a, b) or not _of(a, True).isdisjoint(_of(b, True))


@lru_cache(maxsize=65536)
def same_thing(a: str, b: str) -> bool:
    """Whether two lower-case nouns name one kind of thing or party ("ships", "tanker").

    >>> same_thing("ships", "tanker"), same_thing("ship", "train")
    (True, False)
    """
    return (
        stem(a) == stem(b)
        or bool(base_forms(a) & base_forms(b))
        or not _of(a, False).isdisjoint(_of(b, False))
    )


def akin(word: str, words: Iterable[str]) -> bool:
    """Whether one of the words names the same act or thing."""
    return any(same_act(word, other) or same_thing(word, other) for other in words)


def known_act(word: str) -> bool:
    """Whether the word is in some family of acts."""
    return bool(_of(word, True))


__all__ = ["akin", "known_act", "same_act", "same_thing"]
