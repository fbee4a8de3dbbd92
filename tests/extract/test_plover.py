"""The lexicon hangs together, and single words are coded in their frames."""

from __future__ import annotations

import pytest

from crosswire.extract import plover
from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import PLOVER
from tests.support.readings import reading

ARGUMENTS = {"passive", "active", "comp", "obj", "subj"}


def test_every_code_is_a_plover_root() -> None:
    codes = [*plover.VERBS.values(), *plover.NOUNS.values()]
    codes += [f.code for frames in plover.FRAMES.values() for f in frames if f.code is not None]
    assert {code.root for code in codes} <= set(PLOVER)


def test_every_condition_names_a_known_class() -> None:
    named = {
        condition.partition("=")[2]
        for frames in plover.FRAMES.values()
        for frame in frames
        for condition in frame.conditions
    }
    assert named - {""} <= set(plover.CLASSES)


def test_every_root_can_be_coded() -> None:
    codes = [*plover.VERBS.values(), *plover.NOUNS.values()]
    codes += [f.code for frames in plover.FRAMES.values() for f in frames if f.code is not None]
    assert {code.root for code in codes} == set(PLOVER)


def test_an_empty_mode_fits_every_other() -> None:
    assert plover.Code(root="ASSAULT").fits(plover.Code(root="ASSAULT", mode="shoot"))
    assert not plover.Code(root="ASSAULT", mode="hands").fits(plover.Code(root="ASSAULT", mode="shoot"))


SEIZED = """
Police  police PROPN 2 nsubj
seized  seize  VERB  0 root  Tense=Past|VerbForm=Fin
the     the    DET   4 det
{0}     {0}    NOUN  2 obj
"""


@pytest.mark.parametrize(("thing", "root"), [("cargo", "COERCE"), ("bridge", "ASSAULT"), ("smuggler", None)])
def test_what_was_seized_tells_the_code(thing: str, root: str | None) -> None:
    tree = Clauses.of(reading(f"Police seized the {thing}", SEIZED.format(thing)))
    code = plover.verb(tree, 1)
    assert (code.root if code else None) == root


KILLED = """
{0}     {0}    NOUN  2 nsubj
killed  kill   VERB  0 root  Tense=Past|VerbForm=Fin
nine    nine   NUM   4 nummod
people  people NOUN  2 obj
"""


@pytest.mark.parametrize(("cause", "root"), [("flood", "NONE"), ("militant", "ASSAULT"), ("verdict", "HARM")])
def test_what_killed_tells_the_code(cause: str, root: str) -> None:
    tree = Clauses.of(reading(f"{cause} killed nine people", KILLED.format(cause)))
    code = plover.verb(tree, 1)
    assert code is not None
    assert code.root == root
