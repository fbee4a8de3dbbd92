from __future__ import annotations

import pytest

from crosswire.lineage.words import breaks, fold, read_words, stem
from crosswire.model.report import Dropped
from tests.lineage.cases import report


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("transferring", "transfers"),
        ("recognised", "recognises"),
        ("families", "family"),
        ("boarded", "boarding"),
        ("stopped", "stops"),
        ("quickly", "quick"),
    ],
)
def test_inflections_meet_in_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("police", "policy"), ("marine", "mar"), ("bus", "bu")])
def test_other_words_keep_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "folded"), [("Five", "5"), ("4,000", "4000"), ("Ferry’s", "ferry"), ("crews'", "crews")]
)
def test_forms_are_evened_out(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_sentences_start_after_stops_but_not_after_abbreviations() -> None:
    text = "Gen. Orla Vint spoke at 5 p.m. on Monday. “Stay,” she said.\nNobody left."
    assert [text[at : at + 6] for at in breaks(text)] == ["“Stay,", "Nobody"]


def test_a_sentence_starts_after_a_stop_without_a_space_but_not_in_an_address() -> None:
    text = "Roads closed.Boats went on, says millpost.com and U.S.Route signs."
    assert [text[at : at + 5] for at in breaks(text)] == ["Boats"]


def test_a_dateline_weighs_nothing() -> None:
    one = report("Mill Post", "PORT ELLEN, Westmark (Orbis) — Cellars flooded on Monday.\nNo flood in Ellen.")
    text = read_words([one])
    weights = [w for s, w in zip(text.start, text.weight, strict=True) if s < 31]
    assert weights == [0.0] * len(weights)
    assert len(weights) == 4


def test_dropped_text_gives_no_word_and_breaks_the_stretch() -> None:
    one = report(
        "Mill Post",
        "Water rose. READ MORE Roads closed.",
        dropped=(Dropped(start=12, end=21, reason="teaser"),),
    )
    text = read_words([one])
    assert [one.text[s:e] for s, e in zip(text.start, text.end, strict=True)] == [
        "Water",
        "rose",
        "Roads",
        "closed",
    ]
    assert text.stretch[1] != text.stretch[2]


def test_names_titles_dates_and_stock_phrases_weigh_less_than_other_words() -> None:
    one = report(
        "Mill Post",
        "On Friday Mayor Orla Vint saw the flooded cellar. The claim could not be independently verified.",
    )
    text = read_words([one])
    weight = {one.text[s:e]: w for s, e, w in zip(text.start, text.end, text.weight, strict=True)}
    assert weight["flooded"] == weight["cellar"] == 1.0
    assert max(weight[w] for w in ("Friday", "Mayor", "Orla", "Vint")) < 0.5
    assert weight["the"] == weight["independently"] == weight["verified"] == 0.0


def test_a_text_given_twice_weighs_words_as_if_given_once() -> None:
    first = report("Mill Post", "Reed fell. The reed bed burned near Reed.")
    second = report("Hill Echo", "A reed is a plant.")
    once, twice = read_words([first, second]), read_words([first, second, report("Dale Sun", first.text)])
    assert twice.weight[: len(once)].tolist() == once.weight.tolist()
