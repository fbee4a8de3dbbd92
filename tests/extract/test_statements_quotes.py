from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.extract.statements_quotes import quotes


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("He said “roads are open” today.", ["roads are open"]),
        ('"One," he said. "Two."', ["One,", "Two."]),
        ("It's the dam's wall.", []),
        ("She said: 'The dam's wall holds.'", ["The dam's wall holds."]),
        ("He called it ''overblown,'' adding more.", ["overblown,"]),
        ("“We ‘never’ knew.”", ["We ‘never’ knew."]),
        (
            "“It goes on and does not end here.\n“It ends here.”",
            ["It goes on and does not end here.", "It ends here."],
        ),
        ("the drivers' union's vote", []),
    ],
)
def test_quoted_passages(text: str, inner: list[str]) -> None:
    assert [text[q.inner.start : q.inner.end] for q in quotes(text)] == inner


@given(st.text(alphabet="ab \n\"'“”‘’«».,", max_size=60))
def test_passages_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = quotes(text)
    for quote in found:
        assert 0 <= quote.start <= quote.inner.start < quote.inner.end <= quote.end <= len(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
