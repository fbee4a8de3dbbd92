"""Quantities with their role, unit, scope and claimant: cases tables. Published 2024-08-16."""

from __future__ import annotations

import pytest

from crosswire.extract.figures import figures
from crosswire.extract.times import times
from crosswire.model.claims import Figure, Statement
from crosswire.model.report import Span
from tests.support.readings import find, reading


def counted(text: str, said: tuple[tuple[str, str], ...] = (), **options: object) -> tuple[Figure, ...]:
    """The figures of `text`, with statements given as (speaker, content)."""
    read = reading(text, published="2024-08-16", **options)  # type: ignore[arg-type]
    statements = [
        Statement(report=read.report.id, speaker=None, speaker_name=speaker, source=None, cue=None,
                  content=find(text, content), form="indirect", stance="asserts")
        for speaker, content in said
    ]  # fmt: skip
    return figures(read, statements, times(read))


# sentence -> [(role, unit, low, high)]
CASES = [
    ("At least 200 people were killed.", [("killed", "people", 200, None)]),
    (
        "The flood killed 12 people and injured 30.",
        [("killed", "people", 12, 12), ("wounded", "people", 30, 30)],
    ),
    ("12 dead in Norland ferry fire", [("killed", "people", 12, 12)]),
    ("Ferry fire leaves five hurt", [("wounded", "people", 5, 5)]),
    ("The death toll rose to 61.", [("killed", "people", 61, 61)]),
    ("The number of injured reached 52.", [("wounded", "people", 52, 52)]),
    ("The storm drove 6,000 people from their homes.", [("displaced", "people", 6000, 6000)]),
    ("More than 400 others were wounded.", [("wounded", "people", 400, None)]),
    ("Officials counted 35 bodies.", [("killed", "people", 35, 35)]),
    (
        "At least 90 people, including 14 children, drowned.",
        [("killed", "people", 90, None), ("killed", "children", 14, 14)],
    ),
    ("Five sailors and one other were killed.", [("killed", "sailors", 5, 5), ("killed", "people", 1, 1)]),
    ("One woman was killed.", [("killed", "woman", 1, 1)]),
    ("Another 40 were injured.", [("wounded", "people", 40, 40)]),
    ("Hundreds were arrested.", [("arrested", "people", 200, None)]),
    ("Police arrested 46 demonstrators.", [("arrested", "demonstrators", 46, 46)]),
    ("Tens of thousands fled their homes.", [("displaced", "people", 20000, None)]),
    ("Some 5,000 villagers had been evacuated.", [("evacuated", "villagers", 5000, 5000)]),
    ("Nine miners are still missing.", [("missing", "miners", 9, 9)]),
    ("The ministry deployed 2,000 troops.", [("deployed", "troops", 2000, 2000)]),
    ("Around 300 people marched through Arden.", [("participated", "people", 300, 300)]),
    ("A strike cost $12bn.", [("other:cost", "dollars", 12e9, 12e9)]),
    ("The storm left damage of $3m.", [("other:damage", "dollars", 3e6, 3e6)]),
    ("Norland pledged $40m in aid.", [("other:aid", "dollars", 40e6, 40e6)]),
    ("The bank was fined £2m.", [("other:fine", "pounds", 2e6, 2e6)]),
    ("The firm is losing $2m a day.", [("other:loss", "dollars", 2e6, 2e6)]),
    ("It holds $9m.", [("other:money", "dollars", 9e6, 9e6)]),
    ("It lies 200 kilometers (124 miles) west.", [("other:distance", "kilometers", 200, 200)]),
    ("The curfew lasted more than 24 hours.", [("other:duration", "hours", 24, None)]),
    ("A six-week strike ended.", [("other:duration", "week", 6, 6)]),
    ("They came in less than a minute.", [("other:duration", "minute", None, 1)]),
    ("Shops were shut for months.", [("other:duration", "months", 2, None)]),
    ("Crowds gathered for a third day.", [("other:duration", "day", 3, 3)]),
    ("It opened nearly two decades ago.", []),
    ("The ferry was out of service for years, and for several days nobody noticed.", []),
    ("It closed nearly two decades after the war.", [("other:interval", "years", 20, 20)]),
    ("He stood six feet five inches tall.", [("other:distance", "feet", 6, 6)]),
    ("The district lost one of its 13 school days.", [("other:duration", "days", 13, 13)]),
    ("Its cost will reach seven figures, said News 7 reporter Ada Holm.", []),
    ("The port handles 130 million tons of cargo every year.", [("other:cargo", "tons", 130e6, 130e6)]),
    ("He paid two women.", [("other:women", "women", 2, 2)]),
    (
        "He won 39 of Norland's 54 delegates.",
        [("other:delegates", "delegates", 39, 39), ("other:delegates", "delegates", 54, 54)],
    ),
    ("The firm carried 138,178 animals last year.", [("other:animals", "animals", 138178, 138178)]),
    ("The horse won the 23 rd race with a 9mm pistol shot.", []),
    ("The county runs 157 of them.", []),
    ("It is a 3.9-mill two-year renewal.", [("other:duration", "year", 2, 2)]),
    (
        "Holm was sentenced by Judge Ada Lind of Arden to 73 months in federal prison.",
        [("other:prison_term", "months", 73, 73)],
    ),
    ("He got two years in state jail.", [("other:prison_term", "years", 2, 2)]),
    ("Both received seven-year prison terms.", [("other:prison_term", "year", 7, 7)]),
    ("The town passed the 1 million mark.", []),
    ("Games on 4K TVs look better.", []),
    ("He was stopped on KY 80 west of the dam.", []),
    ("The strait is some tens to hundreds of kilometres wide.", [("other:width", "kilometres", 20, None)]),
    ("As many as 1,103 may have died.", [("killed", "people", None, 1103)]),
    ("The clinic at 216 S. Mill Street was shut.", []),
    ("Two nurses were hurt in the 2400 block of Mill Street.", [("wounded", "nurses", 2, 2)]),
    ("The office moved to 1405 Harbour Road.", []),
    ("The update 5.50 features new maps.", []),
    ("A 6.4 quake shook the valley.", [("other:magnitude", "magnitude", 6.4, 6.4)]),
    ("The boy weighed 82 pounds (37 kg).", [("other:weight", "pounds", 82, 82)]),
    ("The well is 40 metres deep (131 feet).", [("other:depth", "metres", 40, 40)]),
    ("It sent goods worth KSh17.3 million.", [("other:value", "KSh", 17.3e6, 17.3e6)]),
    ("The mill lost Rs 5 crore.", [("other:loss", "rupees", 5e7, 5e7)]),
    ("The damage is around 15-20,000 euros.", [("other:damage", "euros", 15000, 20000)]),
    ("The firm employs one of every five workers.", []),
    ("Lind was one of three women who were hurt.", [("wounded", "women", 3, 3)]),
    ("The raid, carried out by 40 men, failed.", [("other:men", "men", 40, 40)]),
    ("Turnout was 61 percent.", [("other:percent", "percent", 61, 61)]),
    ("It holds 30 percent of the shares.", [("other:shares", "percent", 30, 30)]),
    ("They shipped 600 tons of wheat.", [("other:wheat", "tons", 600, 600)]),
    ("The 3 million-barrel cap stays.", [("other:cap", "barrel", None, 3e6)]),
    ("The countries fought two wars.", [("other:wars", "wars", 2, 2)]),
    (
        "Twelve gunmen killed 30 villagers.",
        [("other:gunmen", "gunmen", 12, 12), ("killed", "villagers", 30, 30)],
    ),
    ("Two patients were in hospital.", [("wounded", "patients", 2, 2)]),
    ("Six were shot and killed.", [("killed", "people", 6, 6)]),
    ("Seven mining and trading firms closed.", [("other:firms", "mining and trading firms", 7, 7)]),
    ("Up to 50 passengers may be trapped.", [("other:trapped", "passengers", None, 50)]),
    ("The quake left a dozen dead.", [("killed", "people", 12, 12)]),
    ("Between 40 and 60 riders were hurt.", [("wounded", "riders", 40, 60)]),
    ("A 4-year-old boy fell in. The boy cried. The boy lives.", [("other:age", "years (boy)", 4, 4)]),
    ("Ada Holm, 34, hid. Holm fled. Holm paid.", [("other:age", "years (Ada Holm)", 34, 34)]),
    ("About 3,000 have applied.", [("other:people", "people", 3000, 3000)]),
    ("We are still looking for 11 people.", [("missing", "people", 11, 11)]),
    ("Police are looking for two suspects.", [("other:suspects", "suspects", 2, 2)]),
    ("Boats brought 195 people ashore.", [("other:rescued", "people", 195, 195)]),
    ("The ferry carried 187 passengers.", [("other:aboard", "passengers", 187, 187)]),
    ("209 people had been on board.", [("other:aboard", "people", 209, 209)]),
    ("It had a crew of 22.", [("other:crew", "crew", 22, 22)]),
    (
        "Six helicopters and 14 boats took part in the rescue.",
        [("deployed", "helicopters", 6, 6), ("deployed", "boats", 14, 14)],
    ),
    ("Divers found two more bodies.", [("killed", "people", 2, 2)]),
    ("The toll has risen to 40.", [("killed", "people", 40, 40)]),
    ("It fell 90m down a shaft.", [("other:distance", "m", 90, 90)]),
    ("A magnitude 6.1 quake struck.", [("other:magnitude", "magnitude", 6.1, 6.1)]),
    ("Ten firefighters nearly fainted.", [("other:firefighters", "firefighters", 10, 10)]),
    ("The strike is in its fifth week.", [("other:duration", "week", 5, 5)]),
    ("He fled three days after the fire.", [("other:interval", "days", 3, 3)]),
    ("She was jailed for six years.", [("other:prison_term", "years", 6, 6)]),
    ("He faces up to 12 years in prison.", [("other:prison_term", "years", None, 12)]),
    ("Crews reached the scene within six minutes.", [("other:response_time", "minutes", None, 6)]),
    ("The pit is 40 feet deep.", [("other:depth", "feet", 40, 40)]),
    ("It flew at 600 miles an hour.", [("other:speed", "miles", 600, 600)]),
    ("The cut by 12 percent stands.", [("other:cut", "percent", 12, 12)]),
    ("No ship may carry more than 50 tons.", [("other:cap", "tons", None, 50)]),
    ("It is a village of 600 people.", [("other:inhabitants", "people", 600, 600)]),
    ("Some 2,000 lost their homes.", [("displaced", "people", 2000, 2000)]),
    ("Two men are still in critical condition.", [("wounded", "men", 2, 2)]),
    ("About 900 people took part in it.", [("participated", "people", 900, 900)]),
    ("A pair of officers was there.", [("other:officers", "officers", 2, 2)]),
    (
        "Its 25 crewmen - 23 Norlanders and two men from Arden - left.",
        [
            ("other:crew", "crewmen", 25, 25),
            ("other:crew", "Norlanders", 23, 23),
            ("other:crew", "men", 2, 2),
        ],
    ),
    ("Seven of its villages were cut off.", [("other:villages", "villages", 7, 7)]),
    ("Two of my children cried.", [("other:children", "children", 2, 2)]),
    ("They sent two to three hundred boats.", [("other:boats", "boats", 200, 300)]),
    ("Two tonnes of medicine was flown in.", [("other:medicine", "tonnes", 2, 2)]),
    (
        "It hit 70 percent of the homes in seven villages.",
        [("other:homes", "percent", 70, 70), ("other:villages", "villages", 7, 7)],
    ),
    (
        "34 barges were waiting, up from about 30.",
        [("other:barges", "barges", 34, 34), ("other:barges", "barges", 30, 30)],
    ),
    # no figures
    ("No one should be hurt.", []),
    ("It lit up the nineteen sixties.", []),
    ("She is on the top 10 list.", []),
    ("They met on Hornby Isle, one of the Brant Isles.", []),
    ("A .38-caliber revolver lay there.", []),
    ("The 15-bed jail is full after the three-way race.", []),
    ("They took 000 worth of it one day at a time.", []),
    ("Seven bridges, two of which fell, are shut.", [("other:bridges", "bridges", 7, 7)]),
    ("Ada Holm, 34, was passing by.", []),
    ("Nine out of ten voters stayed home.", []),
    ("It fell on 12 August 2023.", []),
    ("One of the reasons is rain.", []),
    ("The two sides met at 5 p.m.", []),
    ("No one came in second place.", []),
    ("Several Norland banks are open.", []),
    ("The Brant Sea 2 docked at pier 9.", []),
    ("She called 555-0199 about Flight 271.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0] for c in CASES])
def test_cases(sentence: str, expected: list[tuple[str, str, float | None, float | None]]) -> None:
    assert [(f.role, f.unit, f.low, f.high) for f in counted(sentence)] == expected


def test_the_span_covers_number_and_noun() -> None:
    text = "Floods killed at least 200 farm workers on Monday."
    (figure,) = counted(text)
    assert text[figure.start : figure.end] == "at least 200 farm workers"


def test_the_claimant_is_the_innermost_speaker() -> None:
    text = "The mayor said police reported that 12 people had drowned."
    (figure,) = counted(
        text,
        (
            ("the mayor", "police reported that 12 people had drowned"),
            ("police", "that 12 people had drowned"),
        ),
    )
    assert (figure.claimant_name, figure.statement is not None) == ("police", True)


def test_outside_statements_the_outlet_counts() -> None:
    (figure,) = counted("Nine people drowned. The mayor said it was sad.", (("the mayor", "it was sad"),))
    assert (figure.claimant_name, figure.statement) == ("narrator", None)


def test_a_past_war_s_dead_are_of_another_scope() -> None:
    (figure,) = counted("The 2003 war killed more than 900 people.")
    assert figure.scope == "The 2003 war"


def test_a_past_quake_s_dead_are_of_its_year() -> None:
    (figure,) = counted("A quake struck Arden in 2004, setting off a wave that killed 900 people.")
    assert figure.scope == "in 2004"


def test_a_count_with_a_recent_date_is_of_this_event() -> None:
    (figure,) = counted("On Thursday the storm killed 9 people.")
    assert figure.scope == "this event"


@pytest.mark.parametrize(
    "sentence",
    [
        "At least 40 people were hurt, which recalled a quake in 2002.",
        "She left two years before the fire.",
    ],
)
def test_a_date_of_another_clause_gives_no_scope(sentence: str) -> None:
    assert counted(sentence)[-1].scope == "this event"


def test_an_hour_at_which_something_happened_is_no_as_of() -> None:
    (figure,) = counted("The ferry carried 187 passengers when it called for help at 6:40 p.m.")
    assert figure.as_of == ""


def test_as_of_is_the_date_by_which_the_count_was_made() -> None:
    (figure,) = counted("By Wednesday 32 people had died.")
    assert figure.as_of == "2024-08-14"


def test_furniture_gives_no_figure() -> None:
    assert counted("It rained. Win 500 dollars now!", dropped=("Win 500 dollars now!",)) == ()


def test_a_number_in_a_proper_name_is_no_figure() -> None:
    assert counted("The Seven Oaks Party won.", names=(("Seven Oaks Party", "ORG"),)) == ()


def test_spans_are_within_the_text() -> None:
    for figure in counted("Up to 50 died, dozens were hurt and $3m was lost."):
        assert Span(start=figure.start, end=figure.end).end <= 50
