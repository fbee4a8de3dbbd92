from __future__ import annotations

import numpy as np

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
    return [found[:3] for found in NameTags(TAGS).names(table)]


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
    assert NameTags(TAGS).names(scores({"B-ORG": 0.9}, {"E-ORG": 0.7}))[0][3] == 0.8
