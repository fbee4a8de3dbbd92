from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.report import Report
from crosswire.reader.layout import Segment, segments
from crosswire.reader.onnx_reader import DATA
from crosswire.reader.subwords import Subwords
from crosswire.reader.windows import LONGEST, Window, block, cut

SUBWORDS = Subwords(DATA / "tokenizer.json")
SENTENCES = st.lists(st.integers(1, 260), min_size=1, max_size=12)


def laid(lengths: list[int]) -> Segment:
    text = " ".join("rain " * (n - 1) + "fell." for n in lengths)
    return segments(Report(source="a", outlet="b", text=text))[0]


@settings(max_examples=60, deadline=None)
@given(SENTENCES)
def test_every_word_lies_in_one_window_and_none_is_too_long(lengths: list[int]) -> None:
    segment = laid(lengths)
    found = cut(segment, SUBWORDS)
    assert [i for w in found for i in range(w.first, w.last)] == list(range(len(segment.texts)))
    assert all(0 < w.last - w.first <= LONGEST for w in found)


@pytest.mark.parametrize(
    ("paragraphs", "ends"),
    [
        ([[90, 90], [90]], [180, 270]),
        ([[90], [90], [90]], [180, 270]),
        ([[40], [90, 90]], [130, 220]),
        ([[150, 90]], [150, 240]),
    ],
    ids=["after a paragraph", "after as many as fit", "not after a short one", "else after a sentence"],
)
def test_windows_end_with_paragraphs(paragraphs: list[list[int]], ends: list[int]) -> None:
    text = "\n\n".join(" ".join("rain " * (n - 2) + "fell." for n in lengths) for lengths in paragraphs)
    segment = segments(Report(source="a", outlet="b", text=text))[0]
    assert [w.last for w in cut(segment, SUBWORDS)] == ends


def test_pairs_come_from_the_window_that_holds_both() -> None:
    windows = [Window(first=0, last=4), Window(first=4, last=6)]
    values = [np.full((4, 4), 1.0), np.full((2, 2), 2.0)]
    assert block(windows, values, 0, 3).tolist() == [[1] * 3] * 3
    assert block(windows, values, 3, 6).tolist() == [[1, -1e4, -1e4], [-1e4, 2, 2], [-1e4, 2, 2]]
