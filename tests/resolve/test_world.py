from __future__ import annotations

import pytest

from crosswire.resolve.world import places, with_adjectives
from tests.resolve.mentioned import mentioned


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        ("Varesk", "Varesk region", True),
        ("Varesk", "Varesk city", True),
        ("Varesk", "Varesk City", False),
        ("Nabi Tarn", "Nebi Tarn", True),
        ("Upper Tarn", "Lower Tarn", False),
        ("Varesk", "Upper-Varesk", True),
        ("Varesk", "Delta", False),
    ],
)
def test_names_of_one_place(a: str, b: str, together: bool) -> None:
    found = places([mentioned(a, label="GPE"), mentioned(b, 40, label="GPE")], ())
    assert (len(found) == 1) is together


@pytest.mark.parametrize(("adjective", "own"), [("Vareskian", True), ("Deltan", False)])
def test_an_adjective_belongs_to_its_place(adjective: str, own: bool) -> None:
    place, word = mentioned("Varesk", label="GPE"), mentioned(adjective, 40, label="ADJECTIVE")
    assert (word in with_adjectives([place], [word])) is own
