"""Nouns by which a story calls groups and persons, each with its class: one class may be the same ones."""

from __future__ import annotations

from collections.abc import Mapping

from crosswire.model.people import people
from crosswire.model.wordlist import words


def _classes(table: Mapping[str, frozenset[str]]) -> dict[str, str]:
    return {noun: name for name, nouns in table.items() for noun in sorted(nouns)}


#: The kinds of people that are a class as they are.
_PLAIN = words(
    """separatist rebel militant protester peacekeeper prosecutor witness officer organizer expert lawmaker
    activist medic scientist investigator passenger parent neighbour volunteer hacker hostage victim
    student pirate supporter opponent farmer survivor voter lawyer prisoner tourist"""
)
#: Nouns for many people acting as one, each with its class. Words for people as one thing are of the class of
#: those people ("the army", "troops").
GROUPS: dict[str, str] = _classes(
    {
        **{kind: people(kind) for kind in sorted(_PLAIN)},
        "migrant": people("migrant") | {"caravan"},
        "force": people("soldier fighter") | words("army military force"),
        "people": people("resident") | words("townspeople population people community"),
        "authority": people("official") | words("authority leadership"),
        "representative": people("representative") | {"delegation"},
        "police": people("policeman") | {"police"},
        "children": people("child") | {"schoolchild"},
        "worker": people("worker striker") | {"staff"},
        "media": words("media outlet press newspaper"),
        "rescuer": people("rescuer") | {"brigade"},
        "crew": words("crew"),
        "team": words("team"),
        "family": people("relative") | {"family"},
        "attackers": people("attacker"),
    }
)

#: One person known by a noun that a story seldom uses of two.
PERSONS: dict[str, str] = _classes(
    {
        "child": people("child youth"),
        **{kind: people(kind) for kind in ("attacker", "mother", "father", "suspect", "pilot")},
    }
)
#: One person known by a noun that many bear: one across reports only by age or by whose they are.
ANYBODY: dict[str, str] = _classes(
    {
        kind: people(kind)
        for kind in ("man", "woman", "son", "daughter", "brother", "sister", "wife", "husband")
    }
)
