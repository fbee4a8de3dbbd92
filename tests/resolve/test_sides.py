from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import Description, age_in
from crosswire.resolve.persons import person_of, persons_of
from crosswire.resolve.sides import Side, sides
from tests.resolve.mentioned import mentioned


def described(text: str, kind: str, start: int = 0, *, order: int = 0, the: bool = False) -> Description:
    mention = mentioned(text, start, order=order, label="NOUN")
    return Description(mention=mention, kind=kind, head=0, codes=frozenset(), definite=the, age=age_in(text))


def parted(*told: tuple[Description, frozenset[str]]) -> list[list[str]]:
    return [[m.text for m in side.mentions] for side in sides(told)]


NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("kind", "a", "b", "together"),
    [
        ("people", {"state:KEN", "place:1"}, {"place:1"}, True),
        ("people", {"state:KEN"}, {"place:1"}, False),
        ("rebel", {"state:KEN"}, {"place:1"}, True),
        ("rebel", {"state:KEN"}, {"state:UGA"}, False),
        ("force", {"state:KEN"}, {"state:KEN", "place:1"}, True),
        ("authority", {"state:KEN"}, {"state:KEN", "place:1"}, False),
        ("one child", {"age:3"}, {"age:2"}, True),
        ("one child", {"age:3"}, {"age:9"}, False),
        ("one man", {"age:61"}, {"age:61"}, True),
        ("one man", {"age:61"}, {"age:60"}, False),
    ],
)
def test_names_part_sides(kind: str, a: set[str], b: set[str], together: bool) -> None:
    found = parted((described("x", kind), frozenset(a)), (described("y", kind, order=1), frozenset(b)))
    assert (len(found) == 1) is together


def test_a_bare_phrase_is_the_side_its_report_spoke_of_last() -> None:
    found = parted(
        (described("Kenyan troops", "force", 0), frozenset({"state:KEN"})),
        (described("Ugandan troops", "force", 50), frozenset({"state:UGA"})),
        (described("troops", "force", 90, the=True), NONE),
    )
    assert found == [["Kenyan troops"], ["Ugandan troops", "troops"]]


def test_one_man_and_the_man_of_another_report_stay_two() -> None:
    found = parted(
        (described("man", "one man"), NONE), (described("man", "one man", order=1, the=True), NONE)
    )
    assert found == [["man"], ["man"]]


def test_officials_in_general_are_nobody() -> None:
    assert parted((described("officials", "authority"), NONE)) == []


def person(name: str, number: int, *, title: str = "", after: str = "") -> Cluster:
    mention = replace(mentioned(name), title=title, after=after)
    return Cluster(key=f"person:{number}", kind="person", name=name, mentions=(mention,))


def one(kind: str, *items: Description) -> Side:
    return Side(kind=kind, names=frozenset(f"age:{i.age}" for i in items if i.age), items=items)


def test_an_age_that_one_person_has_tells_who_is_described() -> None:
    side = one("one man", described("61-year-old man", "one man"))
    made = (person("Ines Okoro", 0, after="61", title="mrs"), person("Jonas Brandt", 1, after="61"))
    assert person_of(side, (side,), made) == "person:1"
    assert person_of(side, (side,), (*made, person("Karl Lund", 2, after="61"))) == ""


def test_a_word_that_one_person_is_called_by_tells_who_is_described() -> None:
    side = one("one attacker", described("gunman", "one attacker"))
    made = (person("Ines Okoro", 0, title="mayor"), person("Jonas Brandt", 1, title="the gunman"))
    assert person_of(side, (side,), made) == "person:1"
    assert person_of(side, (side, side), made) == ""


def test_a_name_beside_one_phrase_names_the_others_of_its_report() -> None:
    name = mentioned("Little Lu", 40)
    first = replace(described("boy", "one child", 20), beside=name)
    items = (first, described("toddler", "one child", 90), described("infant", "one child", order=1))
    told = persons_of(one("one child", *items), {(0, 40): "person:4"})
    assert [told.get(item) for item in items] == ["person:4"] * 3


@pytest.mark.parametrize(
    ("text", "age"),
    [("a 16-year-old girl", "16"), ("the two-year-old", "2"), ("a man aged 61", "61"), ("an old man", "")],
)
def test_ages(text: str, age: str) -> None:
    assert age_in(text) == age
