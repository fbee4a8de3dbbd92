"""What a content leaves out: asides, other tellers, adjuncts of the telling; and what comes apart."""

from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from crosswire.model.reading import ReadReport
from tests.support.readings import reading


def contents(read: ReadReport) -> list[str]:
    return [read.report.slice(s.content.start, s.content.end) for s in statements(read)]


@pytest.mark.parametrize(
    ("text", "attribution", "content"),
    [
        (
            "Police said roads were shut, according to a road sign.",
            ("Police", "said", "roads were shut, according to a road sign"),
            "roads were shut",
        ),
        (
            "Brandt declared victory in a televised address to savers.",
            ("Brandt", "declared", "victory in a televised address to savers"),
            "victory",
        ),
        (
            "The port claims full control following a night of clashes.",
            ("The port", "claims", "full control following a night of clashes"),
            "full control",
        ),
        ("The bank apologised for the delay.", ("The bank", "apologised", "for the delay"), "the delay"),
        (
            "The ministry denied rumours that savers lost money.",
            ("The ministry", "denied", "rumours that savers lost money"),
            "savers lost money",
        ),
        (
            "The ministry denied a gate was opened, as farmers claim.",
            ("The ministry", "denied", "a gate was opened, as farmers claim"),
            "a gate was opened",
        ),
        (
            "She said gas was used following what she called a riot.",
            ("She", "said", "gas was used following what she called a riot"),
            "gas was used",
        ),
    ],
)
def test_nothing_of_the_telling_stays_in_the_content(
    text: str, attribution: tuple[str, str, str], content: str
) -> None:
    assert content in contents(reading(text, attributions=[attribution]))


PARTED = """
    Police police NOUN  2 nsubj
    said   say    VERB  0 root  VerbForm=Fin
    that   that   SCONJ 5 mark
    all    all    DET   5 det
    gates  gate   NOUN  6 nsubj
    opened open   VERB  2 ccomp VerbForm=Fin
    and    and    CCONJ 10 cc
    that   that   SCONJ 10 mark
    nobody nobody PRON  10 nsubj
    warned warn   VERB  6 conj  VerbForm=Fin
    boats  boat   NOUN  10 obj
    .      .      PUNCT 2 punct
"""


def test_two_clauses_told_by_one_cue_are_two_statements() -> None:
    text = "Police said that all gates opened and that nobody warned boats."
    read = reading(
        text,
        PARTED,
        attributions=[("Police", "said", "that all gates opened and that nobody warned boats")],
    )
    assert contents(read) == ["all gates opened", "nobody warned boats"]


def test_told_words_and_the_quotation_after_them_are_two_statements() -> None:
    read = reading(
        "Brandt said the wall had been checked in May. “We will look at every single gate again.”",
        attributions=[
            (
                "Brandt",
                "said",
                "the wall had been checked in May. “We will look at every single gate again.”",
            )
        ],
    )
    assert contents(read) == [
        "the wall had been checked in May.",
        "We will look at every single gate again.",
    ]


CALLED = """
    Farmers   farmer   NOUN  2 nsubj
    hailed    hail     VERB  0 root  VerbForm=Fin
    the       the      DET   4 det
    engineer  engineer NOUN  2 obj
    as        as       ADP   7 case
    a         a        DET   7 det
    hero      hero     NOUN  2 obl
    .         .        PUNCT 2 punct
"""


def test_what_somebody_is_called_is_the_statement() -> None:
    read = reading(
        "Farmers hailed the engineer as a hero.",
        CALLED,
        attributions=[("Farmers", "hailed", "the engineer as a hero")],
    )
    assert contents(read) == ["a hero"]


def test_an_aside_stands_before_the_that_of_the_clause() -> None:
    table = """
        Brandt  Brandt  PROPN 2 nsubj
        said    say     VERB  0 root  VerbForm=Fin
        for     for     ADP   5 case
        her     she     PRON  5 nmod:poss
        part    part    NOUN  2 obl
        that    that    SCONJ 8 mark
        gates   gate    NOUN  8 nsubj
        opened  open    VERB  2 ccomp VerbForm=Fin
    """
    text = "Brandt said for her part that gates opened"
    read = reading(text, table, attributions=[("Brandt", "said", "for her part that gates opened")])
    assert contents(read) == ["gates opened"]


def test_one_statement_told_twice_is_one() -> None:
    read = reading(
        "According to Brandt, who said so twice, roads were open all night.",
        attributions=[
            ("Brandt", "According to", "roads were open all night"),
            ("Brandt", "said", "roads were open all night."),
        ],
    )
    assert len(statements(read)) == 1
