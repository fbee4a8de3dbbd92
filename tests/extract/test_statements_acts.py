"""What contents do by their own words under a plain cue."""

from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from tests.support.readings import reading


@pytest.mark.parametrize(
    ("text", "attribution", "stance"),
    [
        (
            "She said nobody there had ever seen it.",
            ("She", "said", "nobody there had ever seen it"),
            "denies",
        ),
        (
            "Farmers said they came without any warning.",
            ("Farmers", "said", "they came without any warning"),
            "accuses",
        ),
        (
            "He said she is held for political reasons.",
            ("He", "said", "she is held for political reasons"),
            "accuses",
        ),
        ("He called it a massacre.", ("He", "called", "it a massacre"), "accuses"),
        ("He called it a holiday.", ("He", "called", "it a holiday"), "asserts"),
        ("“We were attacked,” she said.", ("she", "said", "“We were attacked,”"), "accuses"),
        ("He said the bank risked losing savers.", ("He", "said", "the bank risked losing savers"), "warns"),
        ("It said it is planned to send pumps.", ("It", "said", "it is planned to send pumps"), "promises"),
        ("She stressed the need to respect it.", ("She", "stressed", "the need to respect it"), "demands"),
        (
            "Farmers said the board knew of leaks.",
            ("Farmers", "said", "the board knew of leaks"),
            "accuses",
        ),
        (
            "Farmers said they were abducted at sea.",
            ("Farmers", "said", "they were abducted at sea"),
            "accuses",
        ),
        ("He pleaded guilty to arson.", ("He", "pleaded guilty", "to arson"), "confirms"),
        ("He pleaded not guilty to arson.", ("He", "pleaded not guilty", "to arson"), "denies"),
        ("She offered condolences to all.", ("She", "offered", "condolences to all"), "asserts"),
        ("She voiced concern about the dam.", ("She", "voiced", "concern about the dam"), "asserts"),
        (
            "The indictment lists counts of arson.",
            ("The indictment", "lists counts of", "“arson and theft”"),
            "accuses",
        ),
    ],
)
def test_stance(text: str, attribution: tuple[str, str, str], stance: str) -> None:
    if "“arson" in attribution[2]:
        text = text.replace("arson.", "“arson and theft”.")
    (found,) = statements(reading(text, attributions=[attribution]))
    assert found.stance == stance


@pytest.mark.parametrize(
    ("subject", "verb", "stance"),
    [("it", "repay", "promises"), ("it", "retaliate", "warns")],
)
def test_what_one_will_do_to_anothers_harm_is_a_threat(subject: str, verb: str, stance: str) -> None:
    table = f"""
        The     the     DET   2 det
        board   board   NOUN  3 nsubj
        said    say     VERB  0 root
        {subject} it    PRON  6 nsubj
        would   would   AUX   6 aux
        {verb}  {verb}  VERB  3 ccomp
    """
    text = f"The board said {subject} would {verb}"
    (found,) = statements(
        reading(text, table, attributions=[("The board", "said", f"{subject} would {verb}")])
    )
    assert found.stance == stance


def test_what_police_say_another_will_do_is_no_promise_of_theirs() -> None:
    table = """
        Police  police NOUN 2 nsubj
        said    say    VERB 0 root
        he      he     PRON 5 nsubj
        would   would  AUX  5 aux
        appear  appear VERB 2 ccomp
        soon    soon   ADV  5 advmod
    """
    text = "Police said he would appear soon"
    (found,) = statements(reading(text, table, attributions=[("Police", "said", "he would appear soon")]))
    assert found.stance == "asserts"


def test_i_condemn_accuses() -> None:
    table = """
        We      we      PRON 2 nsubj
        condemn condemn VERB 0 root VerbForm=Fin
        the     the     DET  4 det
        raid    raid    NOUN 2 obj
        ,       ,       PUNCT 7 punct
        she     she     PRON 7 nsubj
        said    say     VERB 2 parataxis
    """
    read = reading(
        "We condemn the raid, she said", table, attributions=[("she", "said", "We condemn the raid")]
    )
    assert statements(read)[0].stance == "accuses"


NOBODY = """
    Nobody  nobody PRON 2 nsubj
    had     have   VERB 0 root  Tense=Past|VerbForm=Fin
    knives  knife  NOUN 2 obj
    ,       ,      PUNCT 6 punct
    she     she    PRON 6 nsubj
    said    say    VERB 2 parataxis
"""
NO_SHOTS = """
    No      no     DET  2 det
    shots   shot   NOUN 4 nsubj:pass
    were    be     AUX  4 aux:pass
    fired   fire   VERB 0 root  Tense=Past|VerbForm=Part
    ,       ,      PUNCT 7 punct
    she     she    PRON 7 nsubj
    said    say    VERB 4 parataxis
"""


@pytest.mark.parametrize(
    ("content", "table"), [("Nobody had knives", NOBODY), ("No shots were fired", NO_SHOTS)]
)
def test_no_doer_and_no_deed_deny(content: str, table: str) -> None:
    read = reading(f"{content}, she said", table, attributions=[("she", "said", content)])
    assert statements(read)[0].stance == "denies"
