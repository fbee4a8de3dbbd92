from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from tests.support.readings import reading


@pytest.mark.parametrize(
    ("text", "attribution", "stance"),
    [
        ("The operator denied any leak.", ("The operator", "denied", "any leak"), "denies"),
        ("The operator dismissed the reports.", ("The operator", "dismissed", "the reports"), "denies"),
        ("Unions accused the board of fraud.", ("Unions", "accused", "the board of fraud"), "accuses"),
        ("Unions called on the board to resign.", ("Unions", "called on", "the board to resign"), "demands"),
        ("The mayor appealed to drivers to wait.", ("The mayor", "appealed to", "drivers to wait"), "asks"),
        ("Churches condemned the raid.", ("Churches", "condemned", "the raid"), "accuses"),
        ("Unions asked for a meeting.", ("Unions", "asked for", "a meeting"), "asks"),
        ("The bank pledged to repay savers.", ("The bank", "pledged", "to repay savers"), "promises"),
        ("The bank agreed to repay savers.", ("The bank", "agreed to", "repay savers"), "promises"),
        ("The pilot admitted a mistake.", ("The pilot", "admitted", "a mistake"), "confirms"),
        ("Doctors warned of a second wave.", ("Doctors", "warned of", "a second wave"), "warns"),
        ("Doctors said the wards are full.", ("Doctors", "said", "the wards are full"), "asserts"),
        ("“Who pays for this?” she said.", ("she", "said", "“Who pays for this?”"), "asks"),
    ],
)
def test_the_cue_tells_the_stance(text: str, attribution: tuple[str, str, str], stance: str) -> None:
    (found,) = statements(reading(text, attributions=[attribution]))
    assert found.stance == stance


NOT_DENIED = """
    The      the      DET  2 det
    operator operator NOUN 5 nsubj
    did      do       AUX  5 aux
    not      not      PART 5 advmod
    deny     deny     VERB 0 root  VerbForm=Inf
    the      the      DET  7 det
    leak     leak     NOUN 5 obj
    .        .        PUNCT 5 punct
"""
NOT_RELATED = """
    Police  police  NOUN 2 nsubj
    said    say     VERB 0 root
    the     the     DET  4 det
    fire    fire    NOUN 7 nsubj
    was     be      AUX  7 cop
    not     not     PART 7 advmod
    related relate  ADJ  2 ccomp
    to      to      ADP  10 case
    the     the     DET  10 det
    strike  strike  NOUN 7 obl
    .       .       PUNCT 2 punct
"""
THEY_WILL = """
    The    the    DET  2 det
    board  board  NOUN 3 nsubj
    said   say    VERB 0 root
    it     it     PRON 6 nsubj
    would  would  AUX  6 aux
    repay  repay  VERB 3 ccomp
    savers saver  NOUN 6 obj
    .      .      PUNCT 3 punct
"""
THEY_MUST = """
    She     she     PRON 2 nsubj
    said    say     VERB 0 root
    banks   bank    NOUN 5 nsubj
    must    must    AUX  5 aux
    repay   repay   VERB 2 ccomp
    savers  saver   NOUN 5 obj
    .       .       PUNCT 2 punct
"""
BODY_WILL = """
    Finance  Finance  PROPN 2 compound
    Minister Minister PROPN 3 compound
    Brandt   Brandt   PROPN 4 nsubj
    said     say      VERB  0 root
    the      the      DET   6 det
    cabinet  cabinet  NOUN  8 nsubj
    would    would    AUX   8 aux
    cover    cover    VERB  4 ccomp
    losses   loss     NOUN  8 obj
    .        .        PUNCT 4 punct
"""
NOT_SO = """
    The    the    DET   2 det
    dam    dam    NOUN  5 nsubj
    was    be     AUX   5 cop
    not    not    PART  5 advmod
    unsafe unsafe ADJ   0 root
    ,      ,      PUNCT 8 punct
    Brandt Brandt PROPN 8 nsubj
    said   say    VERB  5 parataxis
    .      .      PUNCT 5 punct

    Farmers farmer NOUN 2 nsubj
    claimed claim  VERB 0 root
    it      it     PRON 5 nsubj
    was     be     AUX  5 cop
    unsafe  unsafe ADJ  2 ccomp
    .       .      PUNCT 2 punct
"""
NAMED_WRONG = """
    She      she     PRON  2 nsubj
    said     say     VERB  0 root
    Lowland  Lowland PROPN 4 nsubj
    shelled  shell   VERB  2 ccomp
    the      the     DET   6 det
    port     port    NOUN  4 obj
    .        .       PUNCT 2 punct
"""


@pytest.mark.parametrize(
    ("text", "table", "attribution", "stance"),
    [
        (
            "The operator did not deny the leak.",
            NOT_DENIED,
            ("The operator", "did not deny", "the leak"),
            "confirms",
        ),
        (
            "Police said the fire was not related to the strike.",
            NOT_RELATED,
            ("Police", "said", "the fire was not related to the strike"),
            "denies",
        ),
        (
            "The board said it would repay savers.",
            THEY_WILL,
            ("The board", "said", "it would repay savers"),
            "promises",
        ),
        (
            "She said banks must repay savers.",
            THEY_MUST,
            ("She", "said", "banks must repay savers"),
            "demands",
        ),
        (
            "Finance Minister Brandt said the cabinet would cover losses.",
            BODY_WILL,
            ("Finance Minister Brandt", "said", "the cabinet would cover losses"),
            "promises",
        ),
        (
            "She said Lowland shelled the port.",
            NAMED_WRONG,
            ("She", "said", "Lowland shelled the port"),
            "accuses",
        ),
    ],
)
def test_under_a_plain_cue_the_content_tells(
    text: str, table: str, attribution: tuple[str, str, str], stance: str
) -> None:
    (found,) = statements(reading(text, table, attributions=[attribution]))
    assert found.stance == stance


def test_what_others_claim_is_denied_flatly() -> None:
    text = "The dam was not unsafe, Brandt said. Farmers claimed it was unsafe."
    first, *_ = statements(reading(text, NOT_SO, attributions=[("Brandt", "said", "The dam was not unsafe")]))
    assert first.stance == "denies"
