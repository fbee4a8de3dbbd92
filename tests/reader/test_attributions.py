from __future__ import annotations

import numpy as np
import pytest

from crosswire.reader.attributions import Roles, Settings, decode

ROLES = ".sqc"


def scores(path: str, sure: float = 0.9) -> np.ndarray:
    """Log-probabilities of roles written as a string: s source, q cue, c content, . none."""
    table = np.full((len(path), 4), np.log((1 - sure) / 3))
    for index, role in enumerate(path):
        table[index, ROLES.index(role)] = np.log(sure)
    return table


def alone(table: np.ndarray, anchor: int) -> Roles | None:
    (found,) = decode([table], [anchor], Settings())
    return found


@pytest.mark.parametrize(
    ("path", "anchor", "source", "cue", "content"),
    [
        ("ssqccc.", 2, (0, 2), (2, 3), [(3, 6)]),
        ("cccqss", 3, (4, 6), (3, 4), [(0, 3)]),
        ("cccsqcc", 4, (3, 4), (4, 5), [(0, 3), (5, 7)]),
        (".qqcc", 1, None, (1, 3), [(3, 5)]),
    ],
)
def test_roles_become_runs_of_words(
    path: str, anchor: int, source: object, cue: object, content: object
) -> None:
    found = alone(scores(path), anchor)
    assert found is not None
    assert [found.source, found.cue, list(found.content)] == [source, cue, content]


def test_a_faint_hole_in_a_content_is_closed() -> None:
    table = scores("sqccccc")
    table[4] = np.log([0.4, 0.1, 0.1, 0.4])
    found = alone(table, 1)
    assert found is not None
    assert found.content == ((2, 7),)


def test_a_cue_with_no_content_is_no_attribution() -> None:
    assert alone(scores("sq..."), 1) is None


def test_the_anchor_is_a_cue_whatever_its_own_score() -> None:
    found = alone(scores("s.ccc"), 1)
    assert found is not None
    assert found.cue == (1, 2)


def test_stretches_side_by_side_are_decoded_as_each_alone() -> None:
    tables = [scores("ssqccc."), scores("cq"), scores("sq.."), scores(".qqcccccc", sure=0.5)]
    anchors = [2, 1, 1, 1]
    assert decode(tables, anchors, Settings()) == [
        alone(table, anchor) for table, anchor in zip(tables, anchors, strict=True)
    ]


def test_no_anchors_give_nothing() -> None:
    assert decode([], [], Settings()) == []
