from __future__ import annotations

import pytest

from crosswire.reader.inflection import adjective, noun, verb

PAST = """
seized=seize fired=fire denied=deny shot=shoot held=hold left=leave lay=lie bound=bind stopped=stop
killed=kill controlled=control installed=install announced=announce judged=judge charged=charge
banged=bang changed=change moved=move focused=focus focussed=focus argued=argue voted=vote visited=visit
united=unite opened=open nominated=nominate repeated=repeat created=create disputed=dispute rioted=riot
decided=decide avoided=avoid invaded=invade applauded=applaud intervened=intervene determined=determine
explained=explain postponed=postpone abandoned=abandon required=require repaired=repair explored=explore
monitored=monitor injured=injure appeared=appear starred=star stared=stare escaped=escape
developed=develop scheduled=schedule compiled=compile failed=fail claimed=claim assumed=assume
looked=look invoked=invoke described=describe bombed=bomb tasted=taste tested=test breathed=breathe
died=die tried=try agreed=agree proceeded=proceed lying=lie sweeping=sweep running=run panicking=panic
equipped=equip handled=handle curled=curl queried=query accused=accuse
"""
PRESENT = (
    "says=say goes=go denies=deny dies=die watches=watch causes=cause focuses=focus has=have found=found"
)
PLURAL = """
cities=city witnesses=witness children=child policemen=policeman houses=house viruses=virus heroes=hero
taxis=taxi churches=church aches=ache wives=wife waves=wave news=news series=series Israelis=Israeli
movies=movie
"""
COMPARED = "larger=large easiest=easy biggest=big worse=bad youngest=young stranger=strange fewer=few"


@pytest.mark.parametrize("case", PAST.split())
def test_past_and_participle(case: str) -> None:
    form, base = case.split("=")
    assert verb(form, past=True) == base


@pytest.mark.parametrize("case", PRESENT.split())
def test_present(case: str) -> None:
    form, base = case.split("=")
    assert verb(form, past=False) == base


@pytest.mark.parametrize("case", PLURAL.split())
def test_plural(case: str) -> None:
    form, base = case.split("=")
    assert noun(form) == base


@pytest.mark.parametrize("case", COMPARED.split())
def test_comparative_and_superlative(case: str) -> None:
    form, base = case.split("=")
    assert adjective(form) == base
