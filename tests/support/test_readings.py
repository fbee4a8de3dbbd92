from __future__ import annotations

import pytest

from tests.support.readings import find, reading

TABLE = """
    The   the   DET   2 det
    mayor mayor NOUN  3 nsubj  Number=Sing
    said  say   VERB  0 root   Tense=Past|VerbForm=Fin
    rain  rain  NOUN  5 nsubj  Number=Sing
    fell  fall  VERB  3 ccomp  Tense=Past|VerbForm=Fin
    .     .     PUNCT 3 punct
"""


def test_a_table_gives_words_heads_and_a_sentence() -> None:
    read = reading("The mayor said rain fell.", TABLE, attributions=[("The mayor", "said", "rain fell")])
    tokens = read.reading.tokens
    assert [token.head for token in tokens] == [1, 2, 2, 4, 2, 2]
    assert read.report.slice(tokens[4].start, tokens[5].end) == "fell."
    assert read.reading.sentences[0].last == 6
    assert read.reading.attributions[0].content[0].start == 15


def test_without_a_table_sentences_end_at_stops_and_lines() -> None:
    read = reading("Flood\n\nIt rained. “It poured.” Nobody left.")
    texts = [read.report.slice(s.start, s.end) for s in read.reading.sentences]
    assert texts == ["Flood", "It rained.", "“It poured.”", "Nobody left."]


def test_a_repeated_name_means_the_next_place() -> None:
    read = reading("Kira met Kira Vol.", names=[("Kira", "PERSON"), ("Kira Vol", "PERSON")])
    assert [(name.start, name.end) for name in read.reading.names] == [(0, 4), (9, 17)]


def test_words_that_are_not_there_are_refused() -> None:
    with pytest.raises(ValueError, match="does not stand"):
        find("Rain fell.", "snow")
