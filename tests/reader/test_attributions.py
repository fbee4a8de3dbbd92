from __future__ import annotations

import numpy as np
import pytest

from crosswire.reader.attributions import Settings, decode

ROLES = ".sqc"


def scores(path: str, sure: float = 0.9) -> np.ndarray:
    """Log-probabilities of roles written as a string: s source, q cue, c content, . none."""
    table = np.full((len(path), 4), np.log((1 - sure) / 3))
    for index, role in enumerate(path):
        table[index, ROLES.index(role)] = np.log(sure)
    return table


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
    found = decode(scores(path), anchor, Settings())
    assert found is not None
    assert [found.source, found.cue, list(found.content)] == [source, cue, content]


def test_a_faint_hole_in_a_content_is_closed() -> None:
    table = scores("sqccccc")
    table[4] = np.log([0.4, 0.1, 0.1, 0.4])
    found = decode(table, 1, Settings())
    assert found is not None
    assert found.content == ((2, 7),)


def test_a_cue_with_no_content_is_no_attribution() -> None:
    assert decode(scores("sq..."), 1, Settings()) is None


def test_the_anchor_is_a_cue_whatever_its_own_score() -> None:
    found = decode(scores("s.ccc"), 1, Settings())
    assert found is not None
    assert found.cue == (1, 2)
