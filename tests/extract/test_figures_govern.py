"""Roles by the parse: patients, agents, "of" phrases, participles, what is denied or only attempted."""

from __future__ import annotations

import pytest

from crosswire.extract.figures import figures
from crosswire.extract.times import times
from tests.support.readings import reading

# sentence, its parse, the roles expected
CASES = [
    (
        "The death toll rose to 61.",
        "The the DET 3 det\ndeath death NOUN 3 compound\ntoll toll NOUN 4 nsubj\nrose rise VERB 0 root\n"
        "to to ADP 6 case\n61 61 NUM 4 obj\n. . PUNCT 4 punct\n",
        ["killed"],
    ),
    (
        "Arden arrested 30 men.",
        "Arden Arden PROPN 2 nsubj\narrested arrest VERB 0 root\n30 30 NUM 4 nummod\n"
        "men man NOUN 2 obj\n. . PUNCT 2 punct\n",
        ["arrested"],
    ),
    (
        "Nine men killed 30 villagers.",
        "Nine nine NUM 2 nummod\nmen man NOUN 3 nsubj\nkilled kill VERB 0 root\n"
        "30 30 NUM 5 nummod\nvillagers villager NOUN 3 obj\n. . PUNCT 3 punct\n",
        ["other:men", "killed"],
    ),
    (
        "Nine men were shot and killed.",
        "Nine nine NUM 2 nummod\nmen man NOUN 4 nsubj:pass\nwere be AUX 4 aux:pass\n"
        "shot shoot VERB 0 root\nand and CCONJ 6 cc\nkilled kill VERB 4 conj\n"
        ". . PUNCT 4 punct\n",
        ["killed"],
    ),
    (
        "Dozens held after raid",
        "Dozens dozen NOUN 2 nsubj\nheld hold VERB 0 root\nafter after ADP 4 case\nraid raid NOUN 2 obl\n",
        ["arrested"],
    ),
    (
        "He tried to kill 30 men.",
        "He he PRON 2 nsubj\ntried try VERB 0 root\nto to PART 4 mark\n"
        "kill kill VERB 2 xcomp\n30 30 NUM 6 nummod\nmen man NOUN 4 obj\n"
        ". . PUNCT 2 punct\n",
        ["other:men"],
    ),
    (
        "The 57 men arrested on Monday left.",
        "The the DET 3 det\n57 57 NUM 3 nummod\nmen man NOUN 7 nsubj\n"
        "arrested arrest VERB 3 acl\non on ADP 6 case\nMonday Monday PROPN 4 obl\n"
        "left leave VERB 0 root\n. . PUNCT 7 punct\n",
        ["arrested"],
    ),
    (
        "Norland imposed sanctions on 20 vessels.",
        "Norland Norland PROPN 2 nsubj\nimposed impose VERB 0 root\n"
        "sanctions sanction NOUN 2 obj\non on ADP 6 case\n20 20 NUM 6 nummod\n"
        "vessels vessel NOUN 3 nmod\n. . PUNCT 2 punct\n",
        ["other:sanctioned"],
    ),
    (
        "Nine boys lost their lives.",
        "Nine nine NUM 2 nummod\nboys boy NOUN 3 nsubj\nlost lose VERB 0 root\n"
        "their they PRON 5 nmod:poss\nlives life NOUN 3 obj\n. . PUNCT 3 punct\n",
        ["killed"],
    ),
    (
        "They mourned the deaths of 14 miners.",
        "They they PRON 2 nsubj\nmourned mourn VERB 0 root\nthe the DET 4 det\n"
        "deaths death NOUN 2 obj\nof of ADP 7 case\n14 14 NUM 7 nummod\n"
        "miners miner NOUN 4 nmod\n. . PUNCT 2 punct\n",
        ["killed"],
    ),
    (
        "Four boys are in custody.",
        "Four four NUM 2 nummod\nboys boy NOUN 5 nsubj\nare be AUX 5 cop\n"
        "in in ADP 5 case\ncustody custody NOUN 0 root\n. . PUNCT 5 punct\n",
        ["arrested"],
    ),
]


@pytest.mark.parametrize(("sentence", "table", "roles"), CASES, ids=[c[0] for c in CASES])
def test_roles_by_the_parse(sentence: str, table: str, roles: list[str]) -> None:
    read = reading(sentence, table, published="2024-08-16")
    assert [figure.role for figure in figures(read, (), times(read))] == roles


def test_a_number_alone_counts_what_the_number_before_it_counts() -> None:
    read = reading(
        "Pirates sank nine boats and took 40.",
        "Pirates pirate NOUN 2 nsubj\nsank sink VERB 0 root\nnine nine NUM 4 nummod\nboats boat NOUN 2 obj\n"
        "and and CCONJ 6 cc\ntook take VERB 2 conj\n40 40 NUM 6 obj\n. . PUNCT 2 punct",
        published="2024-08-16",
    )
    assert [(f.unit, f.low) for f in figures(read, (), times(read))] == [("boats", 9), ("boats", 40)]


def test_a_crowd_takes_part_in_the_march_that_the_report_is_about() -> None:
    text = (
        "The march began at dawn. The marchers slept by the road."
        " About 900 people were heading for Arden with the march."
    )
    read = reading(text, published="2024-08-16")
    assert [f.role for f in figures(read, (), times(read))] == ["participated"]


def test_a_crowd_elsewhere_takes_no_part() -> None:
    text = "The flood came at dawn. About 900 people were heading for Arden."
    read = reading(text, published="2024-08-16")
    assert [f.role for f in figures(read, (), times(read))] == ["other:people"]
