"""Two states of one thing: an update where one is told after the other, a dispute of two voices."""

from __future__ import annotations

import pytest

from crosswire.align.turned import undone
from crosswire.model.reading import Reader
from tests.align.contested import contests

BESIDE = "Rain fell all over the valley on Sunday."


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (
            "The ferry service between Orn and Tarva was suspended because of the storm.",
            "The ferry service between Orn and Tarva was resumed after the storm.",
        ),
        (
            "Customs officers detained the captain of the trawler in Orn.",
            "The captain of the trawler was released in Orn.",
        ),
    ],
)
def test_a_state_that_turned_is_an_update(shipped_reader: Reader, earlier: str, later: str) -> None:
    days = ("2026-03-04", "2026-03-06")
    (found,) = contests(shipped_reader, f"{earlier} {BESIDE}", f"{later} {BESIDE}", days=days)
    assert found.status == "updated"
    assert [position.label.rstrip(".") for position in found.positions] == [
        later.rstrip("."),
        earlier.rstrip("."),
    ]


def test_a_plan_carried_out_replaces_nothing(shipped_reader: Reader) -> None:
    plan = "The council is set to publish the report on the bridge in Orn."
    deed = "The council published the report on the bridge in Orn."
    days = ("2026-03-04", "2026-03-06")
    assert not contests(shipped_reader, f"{plan} {BESIDE}", f"{deed} {BESIDE}", days=days)


def test_two_voices_tell_two_states_at_once(shipped_reader: Reader) -> None:
    text = "The sluices were closed, the farmers said. The power company said that all sluices were open."
    (found,) = contests(shipped_reader, f"{BESIDE} {text}")
    assert found.status == "disputed"


def test_other_things_turn_apart(shipped_reader: Reader) -> None:
    text = "The gates were closed, the farmers said. The army said that guards opened fire near the gates."
    assert not contests(shipped_reader, f"{BESIDE} {text}")


def test_what_had_to_be_done_was_no_plan(shipped_reader: Reader) -> None:
    earlier = "The keeper asked whether to shoot the bear in Orn."
    later = "The keeper shot the bear in Orn."
    assert not contests(
        shipped_reader, f"{earlier} {BESIDE}", f"{later} {BESIDE}", days=("2026-03-04", "2026-03-05")
    )


def test_what_is_still_so_is_no_update(shipped_reader: Reader) -> None:
    earlier = "The school in Orn will be closed until Friday."
    later = "The school in Orn remains closed until Friday."
    assert not contests(
        shipped_reader, f"{earlier} {BESIDE}", f"{later} {BESIDE}", days=("2026-03-04", "2026-03-05")
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("savers withdrew nine million", "three million were returned", True),
        ("the nurses demand nine percent", "the clinic offered four percent", True),
        ("nine million were withdrawn", "withdrawals reached three million", False),
    ],
)
def test_counts_of_two_deeds_are_not_of_one_thing(a: str, b: str, expected: bool) -> None:
    assert undone(a.split(), b.split()) is expected


def test_others_are_no_count_of_all(shipped_reader: Reader) -> None:
    first = "A fire in a hotel in Orn left five men wounded."
    second = "Two other men wounded in the fire in the hotel in Orn remain in hospital."
    assert not contests(shipped_reader, f"{first} {BESIDE}", f"{second} {BESIDE}")
