from __future__ import annotations

import pytest

from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.resolve.spans import apposition, core, parts, wide
from tests.support.readings import find, reading


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("the Kenyan President Ines Okoro", "PERSON", "Ines Okoro"),
        ("Vice President Ines Okoro", "PERSON", "Ines Okoro"),
        ("Kenyan Ines Okoro", "PERSON", "Ines Okoro"),
        ("Cardinal Jonas Brandt of the Delta See", "PERSON", "Jonas Brandt"),
        ("baker Ines Okoro", "PERSON", "Ines Okoro"),
        ("van der Velde", "PERSON", "van der Velde"),
        ("Ines Okoro's lawyer", "PERSON", "Ines Okoro"),
        ("the town of Varesk", "GPE", "Varesk"),
        ("tourist Island of Varesk", "LOC", "Varesk"),
        ("Gulf of Varesk", "LOC", "Gulf of Varesk"),
        ("ferry operator Delta Lines", "ORG", "Delta Lines"),
        ("Delta Lines’", "ORG", "Delta Lines"),
        ("nonprofit Delta Lines", "ORG", "Delta Lines"),
        ("Delta Lines engineers", "ORG", "Delta Lines"),
        ("Delta Lines spokesman", "ORG", "Delta Lines"),
        ("Anti-Fraud Office", "ORG", "Anti-Fraud Office"),
        ("Anti-Okoro", "PERSON", "Okoro"),
        ("Varesk side", "GPE", "Varesk"),
        ("Ben Okoro Jr.", "PERSON", "Ben Okoro Jr."),
        ("Ben Okoro, Jr.", "PERSON", "Ben Okoro, Jr."),
        ("Ines Okoro, L-Dover", "PERSON", "Ines Okoro"),
        ("Ines Okoro (L", "PERSON", "Ines Okoro"),
        ("Delta Drama Academy (DDA", "ORG", "Delta Drama Academy"),
        ("Director Ines Okoro", "PERSON", "Ines Okoro"),
        ("Speaker of the House Ines Okoro", "PERSON", "Ines Okoro"),
    ],
)
def test_a_name_alone(text: str, label: str, name: str) -> None:
    span = core(text, Span(start=0, end=len(text)), label)
    assert text[span.start : span.end] == name


@pytest.mark.parametrize(
    ("text", "label", "names"),
    [
        ("Ines Okoro\nDELTA", "PERSON", ["Ines Okoro", "DELTA"]),
        ("Okoro/Orlin", "PERSON", ["Okoro", "Orlin"]),
        ("Varesk and Delta", "GPE", ["Varesk", "Delta"]),
        ("Ministry of Trade and Industry", "ORG", ["Ministry of Trade and Industry"]),
        ("Varesk, Kenya", "GPE", ["Varesk", "Kenya"]),
        ("Varesk, Delta", "GPE", ["Varesk, Delta"]),
        ("Kenya-Uganda", "LOC", ["Kenya", "Uganda"]),
        ("Kenya-Uganda Forum", "ORG", ["Kenya-Uganda Forum"]),
        ("Anne-Marie Okoro and Jo Vol", "PERSON", ["Anne-Marie Okoro", "Jo Vol"]),
    ],
)
def test_two_names_in_one(text: str, label: str, names: list[str]) -> None:
    found = parts(text, Name(start=0, end=len(text), label=label, score=1.0))
    assert [text[span.start : span.end] for span in found] == names


TITLED = """
    US        US        PROPN 2 compound
    Secretary Secretary PROPN 5 nmod:desc
    of        of        ADP   4 case
    State     State     PROPN 2 nmod
    Ines      Ines      PROPN 7 nsubj
    Okoro     Okoro     PROPN 5 flat
    spoke     speak     VERB  0 root
    .         .         PUNCT 7 punct
"""


def test_a_title_belongs_to_the_name() -> None:
    text = "US Secretary of State Ines Okoro spoke."
    span = wide(Tree.of(reading(text, TITLED)), find(text, "Ines Okoro"), "PERSON")
    assert text[span.start : span.end] == "US Secretary of State Ines Okoro"


RESIDENTS = """
    Residents resident  NOUN  5 nsubj
    of        of        ADP   4 case
    old       old       ADJ   4 amod
    Varesk    Varesk    PROPN 1 nmod
    fled      flee      VERB  0 root
    .         .         PUNCT 5 punct
"""


def test_people_of_a_place_are_no_part_of_its_name() -> None:
    text = "Residents of old Varesk fled."
    span = wide(Tree.of(reading(text, RESIDENTS)), find(text, "Varesk"), "GPE")
    assert text[span.start : span.end] == "old Varesk"


@pytest.mark.parametrize(
    ("text", "wanted"), [("The village of Varesk burned.", "village of Varesk"), ("In Varesk.", "Varesk")]
)
def test_a_place_with_its_kind(text: str, wanted: str) -> None:
    span = wide(Tree.of(reading(text)), find(text, "Varesk"), "GPE")
    assert text[span.start : span.end] == wanted


def test_an_age_behind_a_name() -> None:
    text = "Ines Okoro, 16, spoke."
    span = apposition(Tree.of(reading(text)), find(text, "Ines Okoro"))
    assert span == find(text, "16")
