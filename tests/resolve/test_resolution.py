from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from crosswire.model.claims import Entity, Figure, Statement
from crosswire.model.reading import ReadReport
from crosswire.resolve import named, resolve
from tests.support.readings import reading

FIRST = reading(
    "Kenyan Transport Minister Ines Okoro said the bridge is safe. She promised repairs.",
    """
    Kenyan    Kenyan    ADJ   3 amod
    Transport Transport PROPN 3 compound
    Minister  Minister  PROPN 4 compound
    Ines      Ines      PROPN 6 nsubj
    Okoro     Okoro     PROPN 4 flat
    said      say       VERB  0 root
    the       the       DET   8 det
    bridge    bridge    NOUN  10 nsubj
    is        be        AUX   10 cop
    safe      safe      ADJ   6 ccomp
    .         .         PUNCT 6 punct

    She       she       PRON  2 nsubj
    promised  promise   VERB  0 root
    repairs   repair    NOUN  2 obj
    .         .         PUNCT 2 punct
    """,
    names=[("Kenyan", "GROUP"), ("Ines Okoro", "PERSON")],
    attributions=[
        ("Kenyan Transport Minister Ines Okoro", "said", "the bridge is safe"),
        ("She", "promised", "repairs"),
    ],
    outlet="The Courier",
)
SECOND = reading(
    "Nairobi said the bridge held. Okorro blamed rain, a clerk said.",
    """
    Nairobi Nairobi PROPN 2 nsubj
    said    say     VERB  0 root
    the     the     DET   4 det
    bridge  bridge  NOUN  5 nsubj
    held    hold    VERB  2 ccomp
    .       .       PUNCT 2 punct

    Okorro  Okorro  PROPN 2 nsubj
    blamed  blame   VERB  0 root
    rain    rain    NOUN  2 obj
    ,       ,       PUNCT 2 punct
    a       a       DET   6 det
    clerk   clerk   NOUN  7 nsubj
    said    say     VERB  2 parataxis
    .       .       PUNCT 2 punct
    """,
    names=[("Nairobi", "GPE"), ("Okorro", "PERSON")],
    attributions=[
        ("Nairobi", "said", "the bridge held"),
        ("Okorro", "blamed", "rain"),
        ("a clerk", "said", "Okorro blamed rain"),
    ],
    outlet="Lowland Times",
)


def resolved(*reads: ReadReport) -> tuple[tuple[Entity, ...], tuple[Statement, ...]]:
    told = tuple(s for read in reads for s in statements(read))
    resolution = resolve(reads, told, ())
    said, _ = named(told, (), resolution)
    return resolution.entities, said


def test_one_person_across_reports_spellings_and_pronouns() -> None:
    entities, said = resolved(FIRST, SECOND)
    person = next(e for e in entities if e.kind == "person")
    assert person.name == "Ines Okoro"
    assert {m.report for m in person.mentions} == {FIRST.report.id, SECOND.report.id}
    assert [s.speaker_name for s in said] == ["Ines Okoro", "Ines Okoro", "Kenya", "a clerk", "Ines Okoro"]


def test_a_capital_that_speaks_is_its_state() -> None:
    entities, said = resolved(FIRST, SECOND)
    state = next(e for e in entities if e.actor and e.actor.sector == "GOV" and e.kind == "place")
    assert state.actor is not None
    assert state.actor.country == "KEN"
    assert any(s.speaker == state.id for s in said)


def test_titles_give_the_actor_code() -> None:
    entities, _ = resolved(FIRST, SECOND)
    person = next(e for e in entities if e.kind == "person")
    assert person.actor is not None
    assert (person.actor.country, person.actor.sector) == ("KEN", "GOV")


def test_an_unnamed_speaker_keeps_the_words_and_carries_what_is_inside() -> None:
    _, said = resolved(SECOND)
    outer = next(s for s in said if s.speaker_name == "a clerk")
    inner = next(s for s in said if s.parent == outer.id)
    assert outer.speaker is None
    assert inner.via == ("a clerk",)


def test_a_figure_is_claimed_by_its_statements_speaker() -> None:
    told = statements(FIRST)
    resolution = resolve((FIRST,), told, ())
    content = told[0].content
    figure = Figure(
        report=FIRST.report.id,
        start=content.start,
        end=content.end,
        role="wounded",
        unit="people",
        low=3,
        high=3,
        statement=told[0].id,
    )
    _, (claimed,) = named(told, (figure,), resolution)
    assert claimed.claimant_name == "Ines Okoro"
    assert claimed.id == figure.id


def test_the_order_of_reports_changes_no_entity() -> None:
    assert resolved(FIRST, SECOND)[0] == resolved(SECOND, FIRST)[0]


def test_nobody_in_particular_is_no_entity() -> None:
    read = reading(
        "Four soldiers fled. No soldiers stayed.",
        """
        Four     four    NUM  2 nummod
        soldiers soldier NOUN 3 nsubj
        fled     flee    VERB 0 root
        .        .       PUNCT 3 punct

        No       no      DET  2 det
        soldiers soldier NOUN 3 nsubj
        stayed   stay    VERB 0 root
        .        .       PUNCT 3 punct
        """,
    )
    assert resolved(read)[0] == ()


def test_who_leads_a_body_is_not_the_body() -> None:
    read = reading(
        "The leader of the Delta Millers promised a strike.",
        """
        The      the     DET   2 det
        leader   leader  NOUN  7 nsubj
        of       of      ADP   6 case
        the      the     DET   6 det
        Delta    Delta   PROPN 6 compound
        Millers  Millers PROPN 2 nmod
        promised promise VERB  0 root
        a        a       DET   9 det
        strike   strike  NOUN  7 obj
        .        .       PUNCT 7 punct
        """,
        names=[("Delta Millers", "ORG")],
        attributions=[("The leader of the Delta Millers", "promised", "a strike")],
    )
    _, (said,) = resolved(read)
    assert (said.speaker, said.speaker_name) == (None, "The leader of the Delta Millers")


OFFICE = reading(
    "The office of Kenyan President Ines Okoro denied any blame. A company named Norlink paid. "
    "The company left.",
    """
    The       the       DET   2 det
    office    office    NOUN  8 nsubj
    of        of        ADP   6 case
    Kenyan    Kenyan    ADJ   5 amod
    President President PROPN 6 nmod:desc
    Ines      Ines      PROPN 2 nmod
    Okoro     Okoro     PROPN 6 flat
    denied    deny      VERB  0 root
    any       any       DET   10 det
    blame     blame     NOUN  8 obj
    .         .         PUNCT 8 punct

    A         a         DET   2 det
    company   company   NOUN  5 nsubj
    named     name      VERB  2 acl
    Norlink   Norlink   PROPN 3 xcomp
    paid      pay       VERB  0 root
    .         .         PUNCT 5 punct

    The       the       DET   2 det
    company   company   NOUN  3 nsubj
    left      leave     VERB  0 root
    .         .         PUNCT 3 punct
    """,
    names=[("Kenyan", "GROUP"), ("Ines Okoro", "PERSON"), ("Norlink", "ORG")],
    attributions=[("The office of Kenyan President Ines Okoro", "denied", "any blame")],
)


def test_an_office_is_a_body_and_leaves_the_person_a_name() -> None:
    entities, (said,) = resolved(OFFICE)
    office = next(e for e in entities if e.id == said.speaker)
    person = next(e for e in entities if e.name == "Ines Okoro")
    assert (office.kind, office.name) == ("organization", "office of Kenyan President Ines Okoro")
    assert all("office" not in OFFICE.report.slice(m.start, m.end) for m in person.mentions)


def test_a_bare_noun_means_the_body_named_last() -> None:
    entities, _ = resolved(OFFICE)
    body = next(e for e in entities if e.name == "Norlink")
    assert {OFFICE.report.slice(m.start, m.end) for m in body.mentions} >= {"Norlink", "company"}


@pytest.mark.parametrize(("second", "known"), [("Kenyan", True), ("Ugandan", False)])
def test_the_government_is_the_only_one_spoken_of(second: str, known: bool) -> None:
    read = reading(
        f"The Kenyan government met. The {second} government fell. The government paid.",
        f"""
        The        the        DET  3 det
        Kenyan     Kenyan     ADJ  3 amod
        government government NOUN 4 nsubj
        met        meet       VERB 0 root
        .          .          PUNCT 4 punct

        The        the        DET  3 det
        {second}   {second}   ADJ  3 amod
        government government NOUN 4 nsubj
        fell       fall       VERB 0 root
        .          .          PUNCT 4 punct

        The        the        DET  2 det
        government government NOUN 3 nsubj
        paid       pay        VERB 0 root
        .          .          PUNCT 3 punct
        """,
        names=[("Kenyan", "GROUP"), (second, "GROUP")],
        attributions=[("The government", "paid", "")],
    )
    entities, _ = resolved(read)
    kenya = next(e for e in entities if e.name == "Kenya")
    last = read.report.text.rindex("government")
    assert any(m.start == last for m in kenya.mentions) is known
