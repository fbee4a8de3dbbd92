from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crosswire.reader.trees import tree

SCORES = st.integers(2, 4).flatmap(
    lambda n: arrays.arrays(np.float64, (n, n), elements=st.integers(-50, 50).map(float))
)


def is_tree(heads: tuple[int, ...]) -> bool:
    roots = [i for i, head in enumerate(heads) if head == i]
    if len(roots) != 1:
        return False
    for start in range(len(heads)):
        at, steps = start, 0
        while heads[at] != at:
            at, steps = heads[at], steps + 1
            if steps > len(heads):
                return False
    return True


def worth(scores: np.ndarray, heads: tuple[int, ...]) -> float:
    return float(sum(scores[word, head] for word, head in enumerate(heads)))


@given(SCORES)
def test_no_single_rooted_tree_scores_higher(scores: np.ndarray) -> None:
    found = tuple(tree(scores))
    best = max(
        worth(scores, heads) for heads in product(range(len(scores)), repeat=len(scores)) if is_tree(heads)
    )
    assert is_tree(found)
    assert worth(scores, found) == best


def test_a_word_alone_is_its_own_root() -> None:
    assert tree(np.zeros((1, 1))) == [0]


def test_two_words_that_would_govern_each_other_are_parted() -> None:
    scores = np.array([[-9.0, 5.0, 0.0], [5.0, -9.0, 1.0], [0.0, 0.0, 0.0]])
    assert tree(scores) == [1, 2, 2]
