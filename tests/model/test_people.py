from __future__ import annotations

import pytest

from crosswire.model.bodies import bodies
from crosswire.model.people import EVERYBODY, KINDS, both, people, plurals


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("gunman", "gunmen"),
        ("woman", "women"),
        ("schoolchild", "schoolchildren"),
        ("passer-by", "passers-by"),
        ("midwife", "midwives"),
        ("spy", "spies"),
        ("boy", "boys"),
        ("witness", "witnesses"),
        ("striker", "strikers"),
    ],
)
def test_plurals(noun: str, plural: str) -> None:
    assert plurals({noun}) == {plural}
    assert both(frozenset({noun})) == {noun, plural}


def test_no_noun_is_of_two_kinds() -> None:
    nouns = [noun for found in KINDS.values() for noun in found]
    assert len(nouns) == len(set(nouns))
    assert set(nouns) < EVERYBODY


def test_kinds_are_taken_together() -> None:
    assert people("striker pilot") == {"striker", "pilot"}
    assert bodies("court police") == {"court", "police"}
