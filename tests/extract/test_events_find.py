"""Triggers in invented sentences: which words found an event, of what root, how put forward.

The sentences stand parsed in events_cases.conllu (parsed by a reader, then looked over), each with the
triggers expected: `word ROOT status ; ...`, nothing where no event may be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.extract import events_find
from crosswire.extract.events_clauses import Clauses
from tests.support.readings import reading

CASES = Path(__file__).with_name("events_cases.conllu")


def cases() -> Iterator[tuple[str, str, str]]:
    """(text, expected triggers, table) of each sentence."""
    for block in CASES.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        text = lines[0].removeprefix("# text = ")
        columns = (line.split("\t") for line in lines if not line.startswith("#"))
        table = "\n".join(
            " ".join([c[1], c[2], c[3], c[6], c[7], *([c[5]] if c[5] != "_" else [])]) for c in columns
        )
        yield text, lines[1].removeprefix("# events =").strip(), table


def triggers(text: str, table: str, *, headline: bool = False) -> list[str]:
    tree = Clauses.of(reading(text, table))
    found = events_find.find(tree, tree.sentences[0], headline=headline)
    return sorted(f"{tree.tokens[f.token].text} {f.code.root} {f.status}" for f in found if f.founding)


@pytest.mark.parametrize(("text", "expected", "table"), list(cases()))
def test_triggers(text: str, expected: str, table: str) -> None:
    wanted = sorted(part.strip() for part in expected.split(";") if part.strip())
    assert [t for t in triggers(text, table) if " HARM " not in t] == wanted


PRESENT = """
Gunmen  gunman NOUN 2 nsubj
storm   storm  VERB 0 root  Mood=Ind|Tense=Pres|VerbForm=Fin
hotel   hotel  NOUN 2 obj
"""


def test_the_present_of_a_headline_tells_the_past() -> None:
    assert triggers("Gunmen storm hotel", PRESENT, headline=True) == ["storm ASSAULT happened"]


def test_the_present_of_the_body_founds_no_event() -> None:
    assert triggers("Gunmen storm hotel", PRESENT) == []


SIDE_BY_SIDE = """
A        a        DET   3 det
protest  protest  NOUN  0 root
shooting shooting NOUN  2 appos
shook    shake    VERB  2 acl   Tense=Past|VerbForm=Fin
Brenova  Brenova  PROPN 4 obj
"""


def test_the_first_of_two_nouns_is_a_modifier() -> None:
    found = triggers("A protest shooting shook Brenova", SIDE_BY_SIDE, headline=True)
    assert not any(t.startswith("protest") for t in found)
