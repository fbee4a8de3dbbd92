"""Who tells, by the grammar of the cue."""

from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from crosswire.model.reading import ReadReport
from tests.support.readings import reading


def told(read: ReadReport) -> list[tuple[str, str]]:
    return [(s.speaker_name, read.report.slice(s.content.start, s.content.end)) for s in statements(read)]


BY_AGENT = """
    The       the      DET   2 det
    raid      raid     NOUN  4 nsubj:pass
    was       be       AUX   4 aux:pass
    condemned condemn  VERB  0 root  Tense=Past|VerbForm=Part
    by        by       ADP   7 case
    two       two      NUM   7 nummod
    churches  church   NOUN  4 obl
"""
NO_AGENT = """
    The     the    DET   2 det
    driver  driver NOUN  4 nsubj:pass
    was     be     AUX   4 aux:pass
    accused accuse VERB  0 root  Tense=Past|VerbForm=Part
    of      of     SCONJ 6 mark
    fraud   fraud  NOUN  4 obl
"""
RELATIVE = """
    Police   police  NOUN  8 nsubj
    ,        ,       PUNCT 4 punct
    who      who     PRON  4 nsubj
    warned   warn    VERB  1 acl:relcl VerbForm=Fin
    of       of      ADP   6 case
    floods   flood   NOUN  4 obl
    ,        ,       PUNCT 4 punct
    left     leave   VERB  0 root
"""
INVERTED = """
    Roads    road     NOUN  3 nsubj
    were     be       AUX   3 cop   VerbForm=Fin
    open     open     ADJ   0 root
    ,        ,        PUNCT 3 punct
    said     say      VERB  3 parataxis VerbForm=Fin
    guards   guard    NOUN  5 nsubj
"""
ADDING = """
    Brandt   Brandt   PROPN 2 nsubj
    said     say      VERB  0 root  VerbForm=Fin
    roads    road     NOUN  5 nsubj
    were     be       AUX   5 cop   VerbForm=Fin
    open     open     ADJ   2 ccomp
    ,        ,        PUNCT 7 punct
    adding   add      VERB  2 advcl VerbForm=Part
    that     that     SCONJ 10 mark
    nobody   nobody   PRON  10 nsubj
    drowned  drown    VERB  7 ccomp VerbForm=Fin
"""


@pytest.mark.parametrize(
    ("text", "table", "attribution", "expected"),
    [
        (
            "The raid was condemned by two churches",
            BY_AGENT,
            ("The raid", "was condemned", "The raid"),
            [("two churches", "The raid")],
        ),
        ("The driver was accused of fraud", NO_AGENT, ("The driver", "accused", "of fraud"), []),
        (
            "Police, who warned of floods, left",
            RELATIVE,
            ("who", "warned", "of floods"),
            [("Police", "floods")],
        ),
        (
            "Roads were open, said guards",
            INVERTED,
            ("Roads", "said", "were open"),
            [("guards", "Roads were open")],
        ),
    ],
)
def test_the_source_by_the_grammar(
    text: str, table: str, attribution: tuple[str, str, str], expected: list[tuple[str, str]]
) -> None:
    assert told(reading(text, table, attributions=[attribution])) == expected


def test_a_participle_tells_for_who_told_before() -> None:
    read = reading(
        "Brandt said roads were open, adding that nobody drowned",
        ADDING,
        attributions=[("Brandt", "said", "roads were open")],
    )
    assert told(read) == [("Brandt", "roads were open"), ("Brandt", "nobody drowned")]


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("A man believed to be the pilot swam ashore.", ("A man", "believed", "to be the pilot")),
        ("A clerk suspected of theft fled.", ("A clerk", "suspected", "of theft")),
        ("A man charged with arson fled.", ("A man", "charged", "with arson")),
        ("An adult found guilty pays.", ("An adult", "found", "guilty pays")),
        ("The mayor released a statement after the fire.", ("The mayor", "statement", "after the fire")),
        ("The judge swore her in at noon.", ("The judge", "swore", "her in at noon")),
        ("A diplomat asked not to be named.", ("A diplomat", "asked", "not to be named")),
        ("The port trades accusations over pay.", ("The port", "accusations", "over pay")),
    ],
)
def test_a_participle_that_only_describes_tells_nothing(text: str, attribution: tuple[str, str, str]) -> None:
    assert statements(reading(text, attributions=[attribution])) == ()
