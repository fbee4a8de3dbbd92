from __future__ import annotations

import pytest

from crosswire.model.states import by_alpha3, capital, demonym, seat, state, state_name, states, states_in


@pytest.mark.parametrize(
    ("words", "code"),
    [("Kenya", "KEN"), ("the U.S.", "USA"), ("Kenya's", "KEN"), ("Kenyans", "KEN"), ("the Swiss", "CHE")],
)
def test_names_and_peoples_lead_to_their_state(words: str, code: str) -> None:
    found = state(words)
    assert found is not None
    assert found.alpha3 == code


def test_small_words_are_no_states() -> None:
    assert state("us") is None
    assert state_name("Kenyan") is None
    assert demonym("Kenya") is None


def test_capitals_and_seats() -> None:
    assert capital("Nairobi") == by_alpha3("KEN")
    assert seat("the White House") == by_alpha3("USA")


def test_every_state_has_its_own_codes() -> None:
    assert len({s.alpha2 for s in states()}) == len({s.alpha3 for s in states()}) == len(states())


def test_a_continents_people_is_no_states() -> None:
    assert [s.alpha3 for s in states_in("Central American migrants and American police")] == ["USA"]
