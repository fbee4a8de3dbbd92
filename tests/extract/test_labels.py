"""Labels: what a report calls a party and an action, and in whose voice."""

from __future__ import annotations

import pytest

from crosswire.extract.events_clauses import Clauses
from crosswire.extract.labels import framing, main_actions, main_parties
from crosswire.extract.labels_phrases import phrase
from crosswire.model.claims import Entity, Event, Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence, Span
from tests.support.readings import find, reading

LEAD = """
The        the       DET   3 det
breakaway  breakaway ADJ   3 amod
army       army      NOUN  5 nsubj
has        have      AUX   5 aux
seized     seize     VERB  0 root    Tense=Past|VerbForm=Part
the        the       DET   8 det
Arda       Arda      PROPN 8 compound
bridge     bridge    NOUN  5 obj
.          .         PUNCT 5 punct
"""
SAID = """
It         it        PRON  2 nsubj
was        be        AUX   0 root   Tense=Past|VerbForm=Fin
a          a         DET   5 det
"          "         PUNCT 5 punct
liberation liberation NOUN 2 xcomp
"          "         PUNCT 5 punct
.          .         PUNCT 2 punct
"""


def evidence(read: ReadReport, words: str) -> Evidence:
    span = find(read.report.text, words)
    return Evidence(report=read.report.id, start=span.start, end=span.end)


def test_phrases_leave_clauses_and_outer_marks_out() -> None:
    read = reading(
        'The breakaway army has seized the Arda bridge . It was a " liberation " .', LEAD + "\n" + SAID
    )
    tree = Clauses.of(read)
    assert read.report.slice(*_offsets(phrase(tree, 2))) == "The breakaway army"
    assert read.report.slice(*_offsets(phrase(tree, 7))) == "the Arda bridge"


def _offsets(span: Span) -> tuple[int, int]:
    return span.start, span.end


def test_an_action_is_labelled_with_its_verb_and_a_party_with_its_phrase() -> None:
    read, other = (
        reading("The breakaway army has seized the Arda bridge .", LEAD, outlet=outlet)
        for outlet in ("The Courier", "The Herald")
    )
    army = Entity(
        kind="organization",
        name="Tervian army",
        mentions=(evidence(read, "breakaway army"), evidence(other, "breakaway army")),
    )
    told = tuple(evidence(r, "The breakaway army has seized the Arda bridge") for r in (read, other))
    event = Event(type="ASSAULT", mentions=told, actors=(army.id,))
    found = framing((read, other), (), (army,), (event,))
    assert [[label.text for label in f.labels] for f in found] == [["The breakaway army"] * 2, ["seized"] * 2]
    assert {label.voice for f in found for label in f.labels} == {"own"}


@pytest.mark.parametrize(("spoken", "voice"), [(True, "quoted"), (False, "own")])
def test_words_inside_a_statement_are_somebody_elses(spoken: bool, voice: str) -> None:
    read = reading("The breakaway army has seized the Arda bridge .", LEAD)
    army = Entity(kind="organization", name="Tervian army", mentions=(evidence(read, "breakaway army"),))
    told = evidence(read, "The breakaway army has seized the Arda bridge")
    statement = Statement(
        report=read.report.id,
        speaker=None,
        speaker_name="an envoy",
        source=None,
        cue=None,
        content=told.span,
        form="direct",
        stance="asserts",
    )
    found = framing(
        (read,),
        (statement,) if spoken else (),
        (army,),
        (Event(type="ASSAULT", mentions=(told,), actors=(army.id,)),),
    )
    assert {label.voice for f in found for label in f.labels} == {voice}


def test_the_most_involved_lead() -> None:
    at = [Evidence(report=report, start=0, end=4) for report in "abc"]
    often = Entity(kind="group", name="rebels", mentions=tuple(at))
    once = Entity(kind="group", name="dockers", mentions=(at[0],))
    events = (
        Event(type="ASSAULT", mentions=tuple(at), actors=(often.id,)),
        Event(type="PROTEST", mentions=(at[0],), actors=(once.id,)),
    )
    assert main_parties((once, often), events) == (often, once)
    assert main_actions(events)[0].type == "ASSAULT"
