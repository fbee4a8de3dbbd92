from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reader.lemmas import apply, lemma, rule

LETTERS = st.text(alphabet="abcdefghij", min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("word", "lemma", "expected"),
    [
        ("cities", "city", "low:3:y"),
        ("Said", "say", "low:2:y"),
        ("Brandt", "Brandt", "keep:0:"),
        ("went", "go", "low:4:go"),
    ],
)
def test_a_rule_says_case_cut_and_ending(word: str, lemma: str, expected: str) -> None:
    assert rule(word, lemma) == expected


@given(LETTERS, LETTERS)
def test_a_rule_gives_back_the_lemma_it_was_made_from(word: str, lemma: str) -> None:
    assert apply(rule(word, lemma), word) == lemma


def test_a_rule_that_cuts_more_than_the_word_leaves_it() -> None:
    assert apply("low:4:go", "An") == "an"


@pytest.mark.parametrize(
    ("word", "upos", "feats", "expected"),
    [
        ("Seized", "VERB", "Tense=Past|VerbForm=Part", "seize"),
        ("lay", "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin", "lie"),
        ("lay", "VERB", "VerbForm=Inf", "lay"),
        ("Ministers", "NOUN", "Number=Plur", "minister"),
        ("news", "NOUN", "Number=Sing", "news"),
        ("Armies", "PROPN", "Number=Plur", "Army"),
        ("Wales", "PROPN", "Number=Sing", "Wales"),
        ("worst", "ADJ", "Degree=Sup", "bad"),
        ("best", "ADV", "Degree=Sup", "well"),
        ("i", "PRON", "Case=Nom", "I"),
        ("1,250", "NUM", "NumType=Card", "1,250"),
    ],
)
def test_grammar_comes_before_the_networks_rule(word: str, upos: str, feats: str, expected: str) -> None:
    assert lemma(word, upos, feats, "low:0:") == expected
