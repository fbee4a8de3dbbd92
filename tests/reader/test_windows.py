from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.report import Report
from crosswire.reader.layout import Segment, segments
from crosswire.reader.onnx_reader import DATA
from crosswire.reader.subwords import Subwords
from crosswire.reader.windows import LONGEST, OVERLAP, Window, block, cut, joined

SUBWORDS = Subwords(DATA / "tokenizer.json")
SENTENCES = st.lists(st.integers(1, 260), min_size=1, max_size=12)


def laid(lengths: list[int]) -> Segment:
    text = " ".join("rain " * (n - 1) + "fell." for n in lengths)
    return segments(Report(source="a", outlet="b", text=text))[0]


@settings(max_examples=60, deadline=None)
@given(SENTENCES)
def test_every_word_is_owned_once_and_no_window_is_too_long(lengths: list[int]) -> None:
    segment = laid(lengths)
    found = cut(segment, SUBWORDS)
    owned = [i for w in found for i in range(w.own_first, w.own_last)]
    assert owned == list(range(len(segment.texts)))
    assert all(w.first <= w.own_first < w.own_last <= w.last for w in found)
    assert all(w.last - w.first <= LONGEST for w in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=30))
def test_neighbouring_windows_share_whole_sentences_up_to_the_limit(lengths: list[int]) -> None:
    found = cut(laid(lengths), SUBWORDS)
    for before, after in pairwise(found):
        assert 0 <= before.last - after.first <= OVERLAP
        assert before.first < after.first


def test_rows_come_from_the_window_that_owns_the_word() -> None:
    windows = [
        Window(first=0, last=4, own_first=0, own_last=3),
        Window(first=2, last=6, own_first=3, own_last=6),
    ]
    values = [np.full((4, 1), 1.0), np.full((4, 1), 2.0)]
    assert joined(windows, values)[:, 0].tolist() == [1, 1, 1, 2, 2, 2]


def test_pairs_come_from_the_window_that_sees_most_around_them() -> None:
    windows = [
        Window(first=0, last=4, own_first=0, own_last=3),
        Window(first=2, last=9, own_first=3, own_last=9),
    ]
    values = [np.full((4, 4), 1.0), np.full((7, 7), 2.0)]
    assert block(windows, values, 2, 5)[0].tolist() == [2, 2, 2]
    assert block(windows, values, 0, 3)[0].tolist() == [1, 1, 1]
