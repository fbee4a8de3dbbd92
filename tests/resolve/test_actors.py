from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.model.claims import Actor
from crosswire.resolve.actors import organisation, person
from tests.resolve.mentioned import mentioned


def code(actor: Actor | None) -> str:
    return f"{actor.country}.{actor.sector}" if actor else ""


@pytest.mark.parametrize(
    ("title", "after", "country", "expected"),
    [
        ("kenyan president", "", "KEN", "KEN.GOV"),
        ("", "assistant chief of the delta police department", "", ".COP"),
        ("delta police spokeswoman", "", "", ".COP"),
        ("delta medical center spokeswoman", "", "", ""),
        ("spokesman", "", "KEN", "KEN.GOV"),
        ("kenyan defence ministry spokesman", "", "KEN", "KEN.GOV"),
        ("adm.", "a former chairman of the joint chiefs", "", ".MIL"),
        ("", "chairman of delta lines", "", ".BUS"),
        ("attorney general", "", "", ".JUD"),
        ("kremlin spokesman", "", "", "RUS.GOV"),
    ],
)
def test_a_persons_code(title: str, after: str, country: str, expected: str) -> None:
    mention = replace(mentioned("Ines Okoro"), title=title, after=after, country=country)
    assert code(person([mention])) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kenyan Ministry of Defence", "KEN.GOV"),
        ("Kenyan Defence Ministry", "KEN.GOV"),
        ("Kenyan Navy", "KEN.MIL"),
        ("Delta Police Department", ".COP"),
        ("Delta Health Department", ".GOV"),
        ("Delta Hospital", ".MED"),
        ("United Nations", ".IGO"),
    ],
)
def test_a_bodys_code(name: str, expected: str) -> None:
    assert code(organisation(name, [mentioned(name, label="ORG")])) == expected
