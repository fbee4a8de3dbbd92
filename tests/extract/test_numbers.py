"""Quantity expressions to ranges: a cases table."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.extract.numbers import quantities

# sentence -> [(words covered, low, high, exact)]
CASES = [
    ("At least 200 people drowned.", [("At least 200", 200, None, False)]),
    ("More than 1,400 homes flooded.", [("More than 1,400", 1400, None, False)]),
    ("some 12,500 fans", [("some 12,500", 12500, 12500, False)]),
    ("some 1, 600 tents", [("some 1, 600", 1600, 1600, False)]),
    ("pages 2, 650 and 700", [("2", 2, 2, True), ("650", 650, 650, True), ("700", 700, 700, True)]),
    ("up to 50 miners", [("up to 50", None, 50, False)]),
    ("as many as sixty passengers", [("as many as sixty", None, 60, False)]),
    ("no fewer than nine", [("no fewer than nine", 9, None, False)]),
    ("nearly 300 tents", [("nearly 300", 300, 300, False)]),
    ("about five thousand sheep", [("about five thousand", 5000, 5000, False)]),
    ("five were hurt", [("five", 5, 5, True)]),
    ("twenty-seven sailors", [("twenty-seven", 27, 27, True)]),
    ("two hundred and six votes", [("two hundred and six", 206, 206, True)]),
    ("one hundred twenty", [("one hundred twenty", 120, 120, True)]),
    ("a dozen trucks", [("a dozen", 12, 12, True)]),
    ("two dozen trucks", [("two dozen", 24, 24, True)]),
    ("half a dozen trucks", [("half a dozen", 6, 6, True)]),
    ("half a million voters", [("half a million", 500000, 500000, True)]),
    ("a half million barrels", [("a half million", 500000, 500000, True)]),
    ("a quarter of a million", [("a quarter of a million", 250000, 250000, True)]),
    ("one and a half million", [("one and a half million", 1500000, 1500000, True)]),
    ("two and a half hours", [("two and a half", 2.5, 2.5, True)]),
    ("dozens of arrests", [("dozens", 24, None, False)]),
    ("scores of boats", [("scores", 40, None, False)]),
    ("hundreds of dead fish", [("hundreds", 200, None, False)]),
    ("thousands fled", [("thousands", 2000, None, False)]),
    ("tens of thousands fled", [("tens of thousands", 20000, None, False)]),
    ("hundreds of thousands", [("hundreds of thousands", 200000, None, False)]),
    ("several hundred strikers", [("several hundred", 300, None, False)]),
    ("multiple victims", [("multiple", 2, None, False)]),
    ("a couple of hundred", [("a couple of hundred", 200, None, False)]),
    ("5-6 boats", [("5-6", 5, 6, False)]),
    ("between 40 and 60 riders", [("between 40 and 60", 40, 60, False)]),
    ("from 10 to 15 boats", [("from 10 to 15", 10, 15, False)]),
    ("two or three shots", [("two or three", 2, 3, False)]),
    ("$16 million to $28 million", [("$16 million to $28 million", 16e6, 28e6, False)]),
    ("five to six million", [("five to six million", 5e6, 6e6, False)]),
    ("$12bn in loans", [("$12bn", 12e9, 12e9, True)]),
    ("1.4m residents", [("1.4m", 1.4e6, 1.4e6, True)]),
    ("US$ 3.5 billion", [("US$ 3.5 billion", 3.5e9, 3.5e9, True)]),
    ("€250,000", [("€250,000", 250000, 250000, True)]),
    ("rose 4.5 percent", [("4.5 percent", 4.5, 4.5, True)]),
    ("15-20% of cows", [("15-20%", 15, 20, False)]),
    ("cannot ship more than 30 tons", [("more than 30", None, 30, False)]),
    ("no more than 30 tons", [("no more than 30", None, 30, False)]),
    ("200 or more", [("200 or more", 200, None, False)]),
    ("200+ arrests", [("200+", 200, None, False)]),
    ("a little over two hours", [("a little over two", 2, None, False)]),
    ("2 million-barrel limit", [("2 million", 2e6, 2e6, True)]),
    ("the 36-hour curfew", [("36", 36, 36, True)]),
    ("a six-week strike", [("six", 6, 6, True)]),
    ("5\u00a0000 sheep", [("5\u00a0000", 5000, 5000, True)]),
    ("five Norland guards and three clerks", [("five", 5, 5, True), ("three", 3, 3, True)]),
    ("2000 troops arrived", [("2000", 2000, 2000, True)]),
    ("the more-than 40 wells", [("more-than 40", 40, None, False)]),
    # no quantities
    ("the 5th floor and the third man", []),
    ("In 2019 the dam broke.", []),
    ("on 21 September and May 4", []),
    ("at 5:30, or 5 pm, or 11 o'clock", []),
    ("an F-16 and Covid-19 and a 9/11 memorial", []),
    ("Resolution 2397, Article 5 and Flight 271", []),
    ("No. 18 on the list", []),
    ("call 555-0134 now", []),
    ("the Brant Sea 2, a tanker", []),
    ("in her 20s", []),
    ("a G20 meeting", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0] for c in CASES])
def test_cases(sentence: str, expected: list[tuple[str, float | None, float | None, bool]]) -> None:
    got = [(sentence[q.start : q.end], q.low, q.high, q.exact) for q in quantities(sentence)]
    assert got == expected


@settings(deadline=None)
@given(st.text(alphabet="0123456789 ,.-$%abdefhinorstuvwy\u00a0–", max_size=60))
def test_any_text_gives_ordered_disjoint_bounded_quantities(text: str) -> None:
    at = 0
    for quantity in quantities(text):
        assert at <= quantity.start <= quantity.number < quantity.end <= len(text)
        assert quantity.low is not None or quantity.high is not None
        at = quantity.end


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=10**9))
def test_digits_with_separators_keep_their_value(value: int) -> None:
    (quantity,) = quantities(f"some {value:,} sheep")
    assert quantity.low == quantity.high == value
