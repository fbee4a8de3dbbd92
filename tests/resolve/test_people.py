from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.resolve.full_names import same_person
from crosswire.resolve.mentions import Mention
from crosswire.resolve.people import people
from tests.resolve.mentioned import mentioned


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ines Brandt", "Inez Brandt", True),
        ("Ines Brandt", "I. Brandt", True),
        ("Ines Brandt", "Jonas Brandt", False),
        ("Sam Okafor", "Samuel Okafor", True),
        ("Murat Qadirov", "Murat Kadyrov", True),
        ("Lee Min-ho", "Lee Minho", True),
        ("Ines Brandt", "Ines Bauer", False),
        ("Ana Maria Duarte", "Ana Duarte", True),
        ("Recep Ali Duran", "Ali Duran", True),
        ("Jim Okafor", "James Okafor", True),
        ("Jim Okafor", "John Okafor", False),
        ("Abdelkader al-Sayed", "Abd al-Qadir El Sayed", True),
        ("Karim al-Sayed", "Karim al-Sayyid", True),
        ("Karim al-Sayed", "Rashid al-Sayyid", False),
        ("Oleksandr Yermolenko", "Alexander Ermolenko", True),
        ("Ana Lopez", "Ana Maria Lopez Ruiz", True),
        ("Ana Lopez", "Eva Maria Lopez Ruiz", False),
        ("Zhang Wei", "Zhang Lin", False),
    ],
)
def test_full_names(a: str, b: str, expected: bool) -> None:
    assert same_person(mentioned(a).words, mentioned(b).words) is expected


def groups(*found: Mention) -> list[list[str]]:
    return [sorted(m.text for m in group) for group in people(found)]


def test_a_surname_joins_its_full_name() -> None:
    assert groups(mentioned("Ines Brandt"), mentioned("Brandt", 50)) == [["Brandt", "Ines Brandt"]]


def test_two_who_share_a_surname_stay_two() -> None:
    found = groups(
        mentioned("Ines Brandt"),
        mentioned("Jonas Brandt", 40),
        mentioned("Brandt", 90),
        mentioned("Ines", 120),
    )
    assert found == [["Ines", "Ines Brandt"], ["Brandt", "Jonas Brandt"]]


def test_a_surname_keeps_to_its_own_report() -> None:
    found = groups(
        mentioned("Ines Brandt"),
        mentioned("Jonas Brandt", 40, order=1),
        mentioned("Brandt", 90, order=1),
        mentioned("Brandt", 90),
    )
    assert found == [["Brandt", "Ines Brandt"], ["Brandt", "Jonas Brandt"]]


def test_an_unclear_surname_stays_alone() -> None:
    found = groups(
        mentioned("Ines Brandt"), mentioned("Jonas Brandt", 40, order=1), mentioned("Brandt", 9, order=2)
    )
    assert found == [["Ines Brandt"], ["Jonas Brandt"], ["Brandt"]]


def test_a_surname_that_two_bear_is_whose_full_name_leads() -> None:
    found = groups(
        mentioned("Ines Brandt"),
        mentioned("Ines Brandt", 40, order=1),
        mentioned("Jonas Brandt", 80),
        mentioned("Brandt", 120),
    )
    assert found == [["Brandt", "Ines Brandt", "Ines Brandt"], ["Jonas Brandt"]]


def test_a_title_tells_which_of_two_is_meant() -> None:
    first, second = mentioned("Ines Brandt"), mentioned("Jonas Brandt", 40)
    bare = replace(mentioned("Brandt", 90), title="mayor")
    found = groups(replace(first, title="mayor"), second, bare)
    assert found == [["Brandt", "Ines Brandt"], ["Jonas Brandt"]]


def test_a_surname_with_a_particle_is_a_surname() -> None:
    found = groups(mentioned("Karim al-Sayed"), mentioned("al-Sayed", 50))
    assert found == [["Karim al-Sayed", "al-Sayed"]]


def test_father_and_son_of_one_name_are_two() -> None:
    found = groups(
        mentioned("Ben Vol Jr."), mentioned("Ben Vol Sr.", 40), mentioned("Ben T. Vol Jr.", order=1)
    )
    assert found == [["Ben T. Vol Jr.", "Ben Vol Jr."], ["Ben Vol Sr."]]


def test_whoever_is_brought_in_as_kin_does_not_go_by_surname_alone() -> None:
    kin = replace(mentioned("Jonas Brandt", 40), title="husband")
    assert groups(mentioned("Ines Brandt"), kin, mentioned("Brandt", 90)) == [
        ["Brandt", "Ines Brandt"],
        ["Jonas Brandt"],
    ]


def test_a_form_of_address_parts_a_man_from_a_woman() -> None:
    kin, bare = replace(mentioned("Jonas Brandt", 40), title="husband"), mentioned("Brandt", 90)
    assert groups(mentioned("Ines Brandt"), kin, replace(bare, title="mr.")) == [
        ["Ines Brandt"],
        ["Brandt", "Jonas Brandt"],
    ]


def test_a_title_tells_across_reports() -> None:
    found = groups(
        replace(mentioned("Ines Brandt"), title="president"),
        mentioned("Jonas Brandt", order=1),
        replace(mentioned("Brandt", 40, order=1), title="president"),
    )
    assert found == [["Brandt", "Ines Brandt"], ["Jonas Brandt"]]


def test_a_rank_tells_which_of_two_is_meant() -> None:
    chief = replace(mentioned("Ines Brandt"), title="police chief")
    bare = replace(mentioned("Brandt", 40, order=1), title="chief")
    assert groups(chief, mentioned("Jonas Brandt", order=1), bare) == [
        ["Brandt", "Ines Brandt"],
        ["Jonas Brandt"],
    ]
