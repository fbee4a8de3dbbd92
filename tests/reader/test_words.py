from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reader.words import words

CASES = [
    ("Ida's dogs don't bark", "Ida 's dogs do n't bark"),
    ("They can’t, we cannot.", "They ca n’t , we can not ."),
    ("an anti-tank mine, a river-side road", "an anti-tank mine , a river - side road"),
    ("Gen. Okoro of the U.S. Army", "Gen. Okoro of the U.S. Army"),
    ("1,250.5 tonnes at 07:30 a.m.", "1,250.5 tonnes at 07:30 a.m."),
    ("It cost $5 million (3%).", "It cost $ 5 million ( 3 % ) ."),
    ("see https://example.org/a?b=1.", "see https://example.org/a?b=1 ."),
    ("mail ida.brandt@example.org now", "mail ida.brandt@example.org now"),
    ("“No,” she said...", "“ No , ” she said ..."),
    ("5km north and/or 20pm", "5 km north and / or 20 pm"),
    ("No. 7 said no.", "No. 7 said no ."),
    ("J. Halvorsen won.", "J. Halvorsen won ."),
    ("On May 22, the 3rd of 1,250x, 12/3x", "On May 22 , the 3rd of 1,250 x , 12 / 3 x"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words_are_cut_as_in_the_treebank(text: str, expected: str) -> None:
    assert " ".join(text[start:end] for start, end in words(text)) == expected


@given(st.text(max_size=80))
def test_every_visible_character_lies_in_exactly_one_word(text: str) -> None:
    inside = [i for start, end in words(text) for i in range(start, end)]
    assert inside == sorted(set(inside))
    assert set(inside) >= {i for i, char in enumerate(text) if not char.isspace()}


def test_only_the_asked_stretch_is_cut() -> None:
    assert words("one two three", 4, 7) == [(4, 7)]
