from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.lineage.principals import owner_key
from crosswire.lineage.speakers import speakers
from crosswire.model.claims import Actor, Entity
from tests.lineage.cases import evidence, report, said


def same(one: str, other: str) -> bool:
    """Whether two sources, each in a report of its own, are one principal."""
    content = "the gates were closed"
    first = report("Mill Post", f"{one} said {content}.")
    second = report("Hill Echo", f"{other} said {content}.")
    statements = [said(first, one, content), said(second, other, content)]
    read = speakers([first, second], statements)
    mine, theirs = (set(read[s.id].keys) for s in statements)
    return bool(mine & theirs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Kenyan president", "A statement from Nairobi"),
        ("Kenya", "The Kenyan Foreign Ministry"),
        ("Kenyan Defense Minister Amina Wekesa", "Kenya's government"),
        ("Dara Kolm", "Kolm"),
        ("Dara Kolm", "A spokesman for Kolm"),
        ("the office of Dara Kolm", "Port captain Dara Kolm"),
        ("Vale police", "Ines Okafor, a detective with the Vale Police Department"),
        ("rebels in Northmarch", "the Northmarch separatists"),
        ("the Kremlin", "Russian officials"),
        ("AFP", "Agence France-Presse"),
        ("Port Watch director Dara Kolm", "the head of Port Watch"),
        ("the Kenyan disaster agency DRAK", "DRAK chief Dara Kolm"),
        ("Vale police", "Police"),
        ("Mill Post", "the Mill Post"),
        ("Hwang", "a spokesman for Hwang Jin-ae"),
        ("Union head Dara Kolm", "Kolm"),
    ],
)
def test_voices_of_one_principal_are_one(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vale police", "the Vale fire department"),
        ("Vale police", "Brook police"),
        ("The Kenyan president", "the Ugandan president"),
        ("The Kenyan government", "a Kenyan opposition lawmaker"),
        ("Dara Kolm", "Mina Kolm"),
        ("the Vale hospital", "Vale police"),
        ("Interfax", "Reuters"),
        ("Vale Police Dept. (@ValePD)", "Vale Fire Department"),
        ("the Vale police chief", "the Vale Fire Department chief"),
        ("doctors at Vale hospital", "Dara Kolm, a captain who was treated at Vale hospital,"),
        ("The report, seen by Reuters,", "Reuters"),
        ("two survivors", "a young woman"),
        ("A trader in Port Ellen", "Port Ellen police"),
    ],
)
def test_different_principals_keep_apart(one: str, other: str) -> None:
    assert not same(one, other)


def test_an_anaphoric_body_is_the_one_that_its_report_names() -> None:
    words = ("Kenya's energy ministry", "the ministry's spokesman, Amon Odhiambo,")
    one = report("Mill Post", f"{words[0]} said roads were closed. Later {words[1]} said boats were ready.")
    first, second = said(one, words[0], "roads were closed"), said(one, words[1], "boats were ready")
    read = speakers([one], [first, second])
    assert read[first.id].keys == read[second.id].keys


def test_who_acts_for_a_state_by_his_code_is_its_government() -> None:
    one = report("Mill Post", "Amon Odhiambo said roads were closed. Nairobi said boats were ready.")
    first, second = (
        said(one, "Amon Odhiambo", "roads were closed"),
        said(one, "Nairobi", "boats were ready"),
    )
    coded = Entity(
        kind="person",
        name="Amon Odhiambo",
        mentions=(evidence(one, "Amon Odhiambo"),),
        actor=Actor(country="KEN", sector="MIL"),
    )
    statements = [replace(first, speaker=coded.id), second]
    read = speakers([one], statements, [coded])
    assert read[statements[0].id].keys == read[second.id].keys


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("witnesses", "witnesses"),
        ("Officials", "officials"),
        ("local media", "media"),
        ("he", "unknown"),
        ("the two sides", "unknown"),
        ("hundreds of women", "people"),
        ("two survivors", "survivor"),
        ("a woman in Port Ellen", "woman"),
        ("the government's press office", "officials"),
    ],
)
def test_unnamed_speakers_have_their_kind(source: str, kind: str) -> None:
    one = report("Mill Post", f"Late on Monday {source} said water rose.")
    statement = said(one, source, "water rose")
    assert speakers([one], [statement])[statement.id].unnamed == kind


def test_what_one_report_calls_a_newspaper_is_one_in_all() -> None:
    content = "the gates were closed"
    first = report("Mill Post", f"Orun Tasi said {content}.")
    second = report(
        "Hill Echo", f"The newspaper Orun Tasi has a page on it. Yesterday Orun Tasi said {content}."
    )
    statements = [said(one, "Orun Tasi", content) for one in (first, second)]
    read = speakers([first, second], statements)
    assert all(("outlet", "oruntasi") in read[s.id].keys for s in statements)


def test_of_two_who_speak_together_the_first_is_not_the_second() -> None:
    content = "the gates were closed"
    first = report("Mill Post", f"Survivors and police said {content}.")
    second = report("Hill Echo", f"Police said {content}.")
    both = replace(said(first, "Survivors and police", content), speaker_name="Survivors")
    other = said(second, "Police", content)
    read = speakers([first, second], [both, other])
    assert not set(read[both.id].keys) & set(read[other.id].keys)


def test_an_open_pronoun_stands_for_the_last_speaker_named() -> None:
    one = report("Mill Post", "Dara Kolm said roads were closed. He said boats were ready.")
    named, open_one = said(one, "Dara Kolm", "roads were closed"), said(one, "He", "boats were ready")
    read = speakers([one], [named, open_one])
    assert read[open_one.id].keys == read[named.id].keys


def test_an_unnamed_source_is_its_carriers() -> None:
    one = report("Mill Post", "Kyodo, citing sources, said roads were closed.")
    statement = said(one, "sources", "roads were closed", via=("Kyodo",))
    assert speakers([one], [statement])[statement.id].keys == (("agency", "Kyodo"),)


def test_a_critic_is_not_whom_he_criticises() -> None:
    assert not same("Dara Kolm, a critic of Mayor Orla Vint", "Mayor Orla Vint")


def test_a_resolved_entity_joins_names_that_nothing_else_does() -> None:
    content = "the gates were closed"
    first, second = (
        report("Mill Post", f"Bex said {content}."),
        report("Hill Echo", f"The Owl said {content}."),
    )
    statements = [
        replace(said(one, who, content), speaker="n1") for one, who in ((first, "Bex"), (second, "The Owl"))
    ]
    read = speakers([first, second], statements)
    assert set(read[statements[0].id].keys) & set(read[statements[1].id].keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("www.millpost.co.uk", "The Mill Post"),
        ("edition.hillecho.com", "Hill Echo"),
        ("millpost.com", "millpost"),
    ],
)
def test_an_outlet_is_known_by_name_and_address(one: str, other: str) -> None:
    assert owner_key(one) == owner_key(other)
