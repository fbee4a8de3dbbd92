"""States by name, adjective and capital.

`state("Kenya")`, `state("Kenyan")` and `capital("Nairobi")` give the same `State`. Names are matched
whole, with or without "the", in any case but for those that are capitals only (US, UK).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from crosswire.model.states_data import SEATS, STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state: ISO 3166-1 codes, names (the usual one first), adjectives and peoples, capitals."""

    alpha2: str
    alpha3: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.names[0]


Lookup = MappingProxyType[str, State]


def _split(field: str) -> tuple[str, ...]:
    return tuple(value for value in field.split(",") if value)


def _read(line: str) -> State:
    codes, names, adjectives, capitals = line.split("|")
    alpha2, alpha3 = codes.split()
    return State(
        alpha2=alpha2,
        alpha3=alpha3,
        names=_split(names),
        adjectives=_split(adjectives),
        capitals=_split(capitals),
    )


@cache
def states() -> tuple[State, ...]:
    """All states, by alpha-2 code."""
    return tuple(_read(line) for line in STATES.strip().splitlines())


def _fold(words: str) -> str:
    text = " ".join(words.replace("’", "'").split()).removesuffix("'s").removesuffix("'")
    text = text[4:] if text[:4] in ("the ", "The ") else text
    return text if len(text) <= 4 and text.isupper() else text.lower()


def _plurals(word: str) -> tuple[str, ...]:
    if word.endswith(("ese", "ish", "ch", "ss")):
        return (word,)
    if word.endswith(("chman", "shman")):
        return (word, word[:-3] + "men")
    return (word, word + "s")


@cache
def _index() -> tuple[Lookup, Lookup, Lookup]:
    names = {_fold(name): state for state in states() for name in state.names}
    adjectives = {
        _fold(form): state for state in states() for word in state.adjectives for form in _plurals(word)
    }
    capitals = {_fold(city): state for state in states() for city in state.capitals}
    return MappingProxyType(names), MappingProxyType(adjectives), MappingProxyType(capitals)


@cache
def _by_alpha3() -> MappingProxyType[str, State]:
    return MappingProxyType({state.alpha3: state for state in states()})


def by_alpha3(code: str) -> State | None:
    """The state of an ISO 3166-1 alpha-3 code."""
    return _by_alpha3().get(code)


def state_name(words: str) -> State | None:
    """The state of which `words` is a name ("the US", "Türkiye"), not an adjective or a capital."""
    return _index()[0].get(_fold(words))


def demonym(words: str) -> State | None:
    """The state of an adjective or a people's name ("Kenyan", "Kenyans", "the Swiss")."""
    return _index()[1].get(_fold(words))


def capital(words: str) -> State | None:
    """The state whose government sits in the city `words`."""
    return _index()[2].get(_fold(words))


def state(words: str) -> State | None:
    """The state named by `words`, by its name or by its adjective."""
    return state_name(words) or demonym(words)


@cache
def _seats() -> MappingProxyType[str, str]:
    return MappingProxyType(
        {_fold(name): code for name, code in (line.split("|") for line in SEATS.strip().splitlines())}
    )


def seat(words: str) -> State | None:
    """The state of a seat of government that goes by its own name ("the Kremlin", "the Pentagon")."""
    code = _seats().get(_fold(words))
    return by_alpha3(code) if code else None


#: Peoples of no one state whose names hold a state's.
_CONTINENTAL = frozenset(f"{part} american" for part in ("central", "latin", "north", "south"))


def states_in(words: str) -> list[State]:
    """States named or meant by an adjective in some words, in order."""
    parts = re.findall(r"[\w’'.-]+", words)
    found: list[State] = []
    at = 0
    while at < len(parts):
        if " ".join(parts[at : at + 2]).lower().removesuffix("s") in _CONTINENTAL:
            at += 2
            continue
        for width in (4, 3, 2, 1):
            phrase = " ".join(parts[at : at + width])
            known = state(phrase) if len(parts[at : at + width]) == width else None
            if known:
                found.append(known)
                at += width
                break
        else:
            at += 1
    return found
