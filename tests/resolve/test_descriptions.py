from __future__ import annotations

import pytest

from crosswire.extract.tree import Tree
from crosswire.resolve.descriptions import Description, describes, descriptions, is_generic
from crosswire.resolve.mentions import mentions
from tests.resolve.mentioned import mentioned
from tests.support.readings import reading


def found(text: str, table: str, *names: tuple[str, str]) -> tuple[Description, ...]:
    read = reading(text, table, names=names)
    tree = Tree.of(read)
    return descriptions(read, 0, tree, mentions(read, 0, tree, read.reading.names))


PEOPLE = """
    Refugees refugee NOUN  4 nsubj
    from     from    ADP   3 case
    Varesk   Varesk  PROPN 1 nmod
    fled     flee    VERB  0 root
    on       on      ADP   6 case
    Monday   Monday  PROPN 4 obl
    .        .       PUNCT 4 punct
"""


def test_people_from_a_place_are_a_group_that_holds_its_name() -> None:
    (group,) = found("Refugees from Varesk fled on Monday.", PEOPLE, ("Varesk", "GPE"))
    assert (group.kind, group.mention.text) == ("migrant", "Refugees from Varesk")
    assert [m.text for m in group.held] == ["Varesk"]


COURT = """
    A      a      DET   3 det
    Kenyan Kenyan ADJ   3 amod
    court  court  NOUN  6 nsubj
    on     on     ADP   5 case
    Monday Monday PROPN 3 nmod
    ruled  rule   VERB  0 root
    .      .      PUNCT 6 punct
"""


def test_a_phrase_ends_before_the_day() -> None:
    (body,) = found("A Kenyan court on Monday ruled.", COURT, ("Kenyan", "GROUP"))
    assert (body.kind, body.mention.text) == ("body", "Kenyan court")


CARAVAN = """
    The     the     DET   2 det
    caravan caravan NOUN  3 nsubj
    halted  halt    VERB  0 root
    .       .       PUNCT 3 punct
"""


def test_a_collective_noun_is_a_group_in_the_singular() -> None:
    (group,) = found("The caravan halted.", CARAVAN)
    assert group.kind == "migrant"


NAMED = """
    The    the    DET   2 det
    boy    boy    NOUN  7 nsubj
    ,      ,      PUNCT 4 punct
    named  name   VERB  2 acl
    as     as     ADP   6 case
    Lu     Lu     PROPN 4 obl
    waved  wave   VERB  0 root
    .      .      PUNCT 7 punct
"""


def test_the_name_that_is_given_to_somebody_described() -> None:
    (boy,) = found("The boy, named as Lu waved.", NAMED, ("Lu", "PERSON"))
    assert boy.beside is not None
    assert boy.beside.text == "Lu"


@pytest.mark.parametrize(
    ("text", "label", "generic"),
    [
        ("Kenyan army", "ORG", True),
        ("Kenyan Armed Forces", "ORG", True),
        ("Delta Kenyans", "GROUP", True),
        ("Caravan", "GROUP", True),
        ("Harbour Army", "ORG", False),
        ("Delta Millers", "ORG", False),
    ],
)
def test_names_that_only_describe(text: str, label: str, generic: bool) -> None:
    assert is_generic(mentioned(text, label=label)) is generic


@pytest.mark.parametrize(
    ("text", "phrase"), [("Representatives of Varesk", True), ("Bank of Varesk", False), ("Police", False)]
)
def test_phrases_taken_for_names(text: str, phrase: bool) -> None:
    assert describes(text) is phrase
