"""Denials bound to what they deny, from text to finding; the reader is the shipped one."""

from __future__ import annotations

import pytest

from crosswire.align.akin import same_act, same_thing
from crosswire.model.reading import Reader
from tests.align.contested import contests

BESIDE = "Rain fell all over the valley on Sunday."


@pytest.mark.parametrize(
    ("claimed", "denied"),
    [
        (
            "Rights groups accused the Kenyan government of supplying rifles to the militia in Orn.",
            "The Kenyan government denied on Friday that it had sent weapons to the militia in Orn.",
        ),
        (
            "Marchers hurled bottles at officers outside the bank, police said.",
            "The union denied that protesters had thrown bottles at the police outside the bank.",
        ),
    ],
)
def test_a_denial_in_other_words_stands_against_the_claim(
    shipped_reader: Reader, claimed: str, denied: str
) -> None:
    (found,) = contests(shipped_reader, f"{claimed} {BESIDE}", f"{denied} {BESIDE}")
    assert found.status == "denied"
    assert {e.report for e in found.positions[0].evidence} != {e.report for e in found.positions[1].evidence}


@pytest.mark.parametrize(
    ("claimed", "denied"),
    [
        (
            "Police said gunmen had murdered the trader in his shop on Monday.",
            "The army denied on Tuesday that soldiers had killed the trader.",
        ),
        (
            "Residents said the police had closed the bridge on Monday.",
            "The mayor said he did not know why the police had closed the bridge.",
        ),
        (
            "The two sides agreed on a truce in the valley on Monday.",
            "The rebels rejected calls for a truce in the valley on Tuesday.",
        ),
    ],
)
def test_another_party_ignorance_and_refusal_deny_nothing(
    shipped_reader: Reader, claimed: str, denied: str
) -> None:
    assert not contests(shipped_reader, f"{claimed} {BESIDE}", f"{denied} {BESIDE}")


def test_hearsay_is_not_the_word_of_who_denies_it(shipped_reader: Reader) -> None:
    text = "The Kenyan energy ministry denied social media reports that the door of the dam was open."
    (found,) = contests(shipped_reader, f"{text} {BESIDE}")
    assert found.positions[0].claimants == ("social media reports",)
    assert "one origin: social media reports" in found.why


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("selling", "supplied", True), ("seized", "boarded", True), ("sold", "bought", False)],
)
def test_acts_have_families(a: str, b: str, expected: bool) -> None:
    assert same_act(a, b) is expected


def test_things_have_families() -> None:
    assert same_thing("ships", "tanker")
    assert not same_thing("ship", "train")


@pytest.mark.parametrize(
    ("claimed", "reply", "status"),
    [
        ("Growers say that the dam was opened at night.", "The power company denies it.", "denied"),
        ("Growers say that the dam was opened at night.", '"Absurd," said the minister, Ana Bero.', "denied"),
        ("Two nurses told the Herald that drugs ran out.", "The hospital called this untrue.", "denied"),
        ("The union accused the airline of hiding the report.", "This is denied by the airline.", "denied"),
        (
            "The union says that it sent a letter in May.",
            "The airline said that no such letter exists.",
            "denied",
        ),
        (
            "Neighbours say that the guards fired at boys.",
            "The army insists that they shot in the air.",
            "disputed",
        ),
    ],
)
def test_a_reply_denies_what_another_voice_says_before_it(
    shipped_reader: Reader, claimed: str, reply: str, status: str
) -> None:
    (found,) = contests(shipped_reader, f"{BESIDE} {claimed} {reply}")
    assert found.status == status
    assert found.positions[0].evidence != found.positions[1].evidence
    assert set(found.positions[0].claimants).isdisjoint(found.positions[1].claimants)
    assert "narrator" not in found.positions[1].claimants


def test_which_somebody_denies_stands_in_one_sentence(shipped_reader: Reader) -> None:
    text = "Prosecutors say that the mayor took two million in cash, which his lawyer denies."
    (found,) = contests(shipped_reader, f"{BESIDE} {text}")
    assert found.status == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank off Orn on Monday. Its owner insists that crews need rest.",
        "The minister said that the dam was safe. Nobody denies it.",
        "Guards deny us our rights, the prisoners said. The warden said that lunch was served.",
        "The minister said that taxes would fall. The minister insisted that schools would stay open.",
        "The court heard the accused. The prosecution said that no such deal was offered.",
    ],
)
def test_no_reply(shipped_reader: Reader, text: str) -> None:
    assert not contests(shipped_reader, f"{BESIDE} {text}")


def test_claims_denied_by_a_noun_are_those_that_tell_it(shipped_reader: Reader) -> None:
    told = "The bus was overloaded when it left Orn, two passengers told the paper."
    denied = "Bus company rejects claims of overloading"
    (found,) = contests(shipped_reader, f"{BESIDE} {told}", f"{denied}\n\n{BESIDE}")
    assert [position.label.rstrip(".") for position in found.positions] == [told.rstrip("."), denied]


def test_a_noun_that_nobody_tells_makes_no_contest(shipped_reader: Reader) -> None:
    assert not contests(shipped_reader, f"Bus company rejects claims of overloading\n\n{BESIDE}")
