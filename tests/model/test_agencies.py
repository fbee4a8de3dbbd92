from __future__ import annotations

import pytest

from crosswire.model.agencies import agency, is_carrier, is_outlet


@pytest.mark.parametrize(
    ("words", "usual"),
    [
        ("Reuters", "Reuters"),
        ("the AFP news agency", "Agence France-Presse"),
        ("Itar-Tass", "TASS"),
        ("report", ""),
        ("the trend", ""),
        ("Kyodo", "Kyodo"),
    ],
)
def test_agencies_go_by_their_usual_name(words: str, usual: str) -> None:
    assert agency(words) == usual


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Harbour Gazette", True),
        ("Radio Lowland", True),
        ("the BBC", True),
        ("Lowland Times", True),
        ("Mayor Ines Brandt", False),
        ("reporters", False),
        ("the Human Rights Council", False),
    ],
)
def test_outlets_by_their_own_words(words: str, expected: bool) -> None:
    assert is_outlet(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("state media", True), ("a local newspaper", True), ("the harbour office", False), ("reporters", False)],
)
def test_carriers(words: str, expected: bool) -> None:
    assert is_carrier(words) is expected
