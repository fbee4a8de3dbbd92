"""Main clauses of leads that the lexicon has no code for."""

from __future__ import annotations

import pytest

from crosswire.extract import events_lead
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.plover import OTHER
from tests.support.readings import reading

UNVEILED = """
Orrin   Orrin   PROPN 2 nsubj
{0}     {1}     VERB  0 root  Tense=Past|VerbForm=Fin
a       a       DET   4 det
phone   phone   NOUN  2 obj
"""


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [("unveiled", "unveil", ["unveiled"]), ("needed", "need", []), ("seemed", "seem", [])],
)
def test_a_deed_is_told_a_state_is_not(form: str, lemma: str, expected: list[str]) -> None:
    tree = Clauses.of(reading(f"Orrin {form} a phone", UNVEILED.format(form, lemma)))
    found = events_lead.find(tree, tree.sentences[0])
    assert [tree.tokens[f.token].text for f in found] == expected
    assert all(f.code == OTHER for f in found)


HE = """
He    he    PRON 2 nsubj
sang  sing  VERB 0 root  Tense=Past|VerbForm=Fin
"""


def test_a_clause_that_names_nobody_is_no_news() -> None:
    tree = Clauses.of(reading("He sang", HE))
    assert events_lead.find(tree, tree.sentences[0]) == ()
