from __future__ import annotations

import pytest

from crosswire.reader.shapes import GAPS, SHAPES, gap, shape


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("river", "lower"),
        ("Marlow", "Title"),
        ("NGO", "UPPER"),
        ("A", "U"),
        ("McAllister", "mIxed"),
        ("2024", "123"),
        ("T-72", "1a"),
        (",", ".,"),
        ("al-Masri", "mIxed"),
        ("U.N.", "UPPER"),
    ],
)
def test_the_shape_tells_how_a_word_is_written(word: str, name: str) -> None:
    assert SHAPES[shape(word)] == name


@pytest.mark.parametrize(
    ("between", "name"), [("", "joined"), (" ", "space"), ("\n", "line"), (" \n\n", "paragraph")]
)
def test_the_gap_tells_what_stands_before(between: str, name: str) -> None:
    assert GAPS[gap(between)] == name
