from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosswire.reader.names import NameTags

TAGS = ("O", "B-ORG", "I-ORG", "E-ORG", "S-ORG", "B-GPE", "I-GPE", "E-GPE", "S-GPE")


def scores(*rows: dict[str, float]) -> np.ndarray:
    """Log-probabilities with the given chances, the rest shared out."""
    table = []
    for row in rows:
        rest = (1 - sum(row.values())) / (len(TAGS) - len(row))
        table.append([row.get(tag, rest) for tag in TAGS])
    return np.log(np.array(table))


def spans(table: np.ndarray) -> list[tuple[int, int, str]]:
    return [found[:3] for found in NameTags(TAGS).names(table, [(0, len(table))])]


def test_whole_names_are_read_as_they_stand() -> None:
    assert spans(scores({"B-ORG": 0.9}, {"E-ORG": 0.9}, {"O": 0.9}, {"S-GPE": 0.9})) == [
        (0, 2, "ORG"),
        (3, 4, "GPE"),
    ]


def test_a_name_without_an_end_is_mended_to_the_best_whole_sequence() -> None:
    assert spans(scores({"B-ORG": 0.6, "S-ORG": 0.3}, {"O": 0.9})) == [(0, 1, "ORG")]


def test_a_name_never_changes_its_label_midway() -> None:
    found = spans(scores({"B-ORG": 0.9}, {"E-GPE": 0.5, "E-ORG": 0.4}))
    assert found == [(0, 2, "ORG")]


def test_the_score_is_the_mean_chance_of_the_tags() -> None:
    assert NameTags(TAGS).names(scores({"B-ORG": 0.9}, {"E-ORG": 0.7}), [(0, 2)])[0][3] == 0.8


def whole(path: tuple[str, ...]) -> bool:
    def follows(before: str, after: str) -> bool:
        if before[0] in "BI":
            return after[0] in "IE" and before[2:] == after[2:]
        return after[0] in "OBS"

    return all(follows(a, b) for a, b in pairwise(("O", *path, "O")))


@given(arrays.arrays(np.float64, (3, len(TAGS)), elements=st.integers(-40, 0).map(float)))
def test_no_whole_sequence_is_likelier(table: np.ndarray) -> None:
    best = max(
        sum(table[i, TAGS.index(tag)] for i, tag in enumerate(path))
        for path in product(TAGS, repeat=3)
        if whole(path)
    )
    path = ["O"] * 3
    for first, last, label, _ in NameTags(TAGS).names(table, [(0, 3)]):
        places = "S" if last - first == 1 else "B" + "I" * (last - first - 2) + "E"
        path[first:last] = [f"{place}-{label}" for place in places]
    assert sum(table[i, TAGS.index(tag)] for i, tag in enumerate(path)) == best


def test_names_of_several_sentences_are_those_of_each() -> None:
    table = scores({"B-ORG": 0.6}, {"E-ORG": 0.5}, {"S-GPE": 0.9}, {"O": 0.9}, {"B-ORG": 0.5, "S-ORG": 0.4})
    assert [found[:3] for found in NameTags(TAGS).names(table, [(0, 2), (2, 4), (4, 5)])] == [
        (0, 2, "ORG"),
        (2, 3, "GPE"),
        (4, 5, "ORG"),
    ]
