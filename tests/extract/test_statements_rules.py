from __future__ import annotations

from crosswire.extract.statements import statements
from tests.support.readings import reading

ACCORDING = """
    According accord    VERB  3 case
    to        to        ADP   1 fixed
    Brandt    Brandt    PROPN 7 obl
    ,         ,         PUNCT 7 punct
    roads     road      NOUN  7 nsubj
    were      be        AUX   7 cop
    open      open      ADJ   0 root
    .         .         PUNCT 7 punct
"""
SAID_THAT = """
    Brandt  Brandt  PROPN 2 nsubj
    said    say     VERB  0 root
    that    that    SCONJ 6 mark
    roads   road    NOUN  6 nsubj
    were    be      AUX   6 cop
    open    open    ADJ   2 ccomp
    .       .       PUNCT 2 punct
"""
ACCUSED = """
    Unions  union   NOUN  2 nsubj
    accused accuse  VERB  0 root
    the     the     DET   4 det
    board   board   NOUN  2 obj
    of      of      SCONJ 6 mark
    hiding  hide    VERB  2 advcl
    losses  loss    NOUN  6 obj
    ,       ,       PUNCT 9 punct
    Kyodo   Kyodo   PROPN 10 nsubj
    reported report VERB  2 parataxis
    .       .       PUNCT 2 punct
"""


def told(text: str, table: str, **more: list[tuple[str, str]]) -> list[tuple[str, str, tuple[str, ...]]]:
    read = reading(text, table, names=more.get("names", []))
    return [
        (s.speaker_name, read.report.slice(s.content.start, s.content.end), s.via) for s in statements(read)
    ]


def test_according_to() -> None:
    assert told("According to Brandt, roads were open.", ACCORDING) == [("Brandt", "roads were open.", ())]


def test_said_that() -> None:
    assert told("Brandt said that roads were open.", SAID_THAT) == [("Brandt", "roads were open", ())]


def test_an_act_of_speech_that_an_agency_reports() -> None:
    found = told(
        "Unions accused the board of hiding losses, Kyodo reported.", ACCUSED, names=[("Kyodo", "ORG")]
    )
    assert found == [("Unions", "the board of hiding losses", ("Kyodo",))]


def test_a_headline_with_a_colon() -> None:
    text = "Ines Brandt: Roads are open again\nRain fell."
    table = """
        Ines   Ines   PROPN 1 root
        Brandt Brandt PROPN 1 flat
        :      :      PUNCT 1 punct
        Roads  road   NOUN  6 nsubj
        are    be     AUX   6 cop  VerbForm=Fin
        open   open   ADJ   1 parataxis
        again  again  ADV   6 advmod

        Rain   rain   NOUN  2 nsubj
        fell   fall   VERB  0 root VerbForm=Fin
        .      .      PUNCT 2 punct
    """
    assert told(text, table, names=[("Ines Brandt", "PERSON")]) == [
        ("Ines Brandt", "Roads are open again", ())
    ]


def test_a_post_pasted_whole() -> None:
    text = "Roads are open again from noon. pic.example — Delta Roads (@deltaroads) March 4, 2026"
    (found,) = told(text, "")
    assert (found[0], found[2]) == ("Delta Roads (@deltaroads)", ("Twitter",))
