"""Denials that share no words with what they deny: bound by where they stand, and whose words they name."""

from __future__ import annotations

import pytest

from crosswire.model.reading import Reader
from tests.align.contested import contests

BESIDE = "Rain fell all over the valley on Sunday."


@pytest.mark.parametrize(
    ("claimed", "denied"),
    [
        (
            "Neighbours said that foul water from the tannery had killed the trout.",
            "The tannery denied that its tanks were leaking.",
        ),
        (
            "The coach accused the federation of hiding two doping tests.",
            "The federation denied that it had put samples aside.",
        ),
        (
            "A nurse said that the vaccine had been stored in a warm room.",
            "The clinic said that it had never left the cold store.",
        ),
        (
            "The tenants said that they had been promised a new lift.",
            "The landlord denied that there had been any such promise.",
        ),
    ],
)
def test_a_denial_answers_the_claim_right_before_it(
    shipped_reader: Reader, claimed: str, denied: str
) -> None:
    (found,) = contests(shipped_reader, f"{BESIDE} {claimed} {denied}")
    assert found.status == "denied"
    assert set(found.positions[0].claimants).isdisjoint(found.positions[1].claimants)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that the school would open in May. The company denied that its tanks were leaking.",
        "Dover police said that roads were shut. The Dover police chief denied that roads led to the scene.",
        "Growers said that the harvest was poor. The ministry said that it would not raise prices.",
        "The union said that 40 nurses had left. The trains did not run on Sunday, the railway said.",
    ],
)
def test_what_only_stands_before_a_denial_is_not_denied(shipped_reader: Reader, text: str) -> None:
    assert not contests(shipped_reader, f"{BESIDE} {text}")


@pytest.mark.parametrize(
    "denied", ["The mayor of Tarva denied any wrongdoing.", "The Greens have rejected any new quotas."]
)
def test_an_accusation_of_somebody_else_is_not_denied(shipped_reader: Reader, denied: str) -> None:
    accused = "Prosecutors accused a bank in Orn of hiding losses from its savers."
    between = "Trams ran again in both cities on Monday morning after the strike."
    assert not contests(shipped_reader, f"{BESIDE} {accused} {between} {denied}")


def test_whose_accusations_are_rejected_is_named(shipped_reader: Reader) -> None:
    accused = "The Kenyan foreign ministry accused Ugandan soldiers of burning a village on the border."
    rejected = "Uganda's army chief rejected the accusations of the Kenyan government."
    (found,) = contests(shipped_reader, f"{accused} {BESIDE}", f"{BESIDE} {rejected}")
    assert found.status == "denied"


def test_what_is_denied_by_its_noun_alone_was_an_accusation(shipped_reader: Reader) -> None:
    accused = "Residents accused the museum of smuggling masks out of the country."
    denied = "The museum's lawyers denied any smuggling."
    (found,) = contests(shipped_reader, f"{accused} {BESIDE}", f"{BESIDE} {denied}")
    assert found.status == "denied"


def test_as_others_claim_is_the_word_of_others(shipped_reader: Reader) -> None:
    text = "The engineer stressed that the tunnel was not flooded, as some newspapers had claimed."
    (found,) = contests(shipped_reader, f"{BESIDE} {text}")
    assert found.positions[0].claimants == ("some newspapers",)
    assert found.status == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel was not flooded, as the engineer said.",
        "As the engineer claims, the tunnel was not flooded.",
        "The tunnel was flooded, as the engineer claims.",
    ],
)
def test_as_others_say_agrees(shipped_reader: Reader, text: str) -> None:
    assert not contests(shipped_reader, f"{BESIDE} {text}")


def test_who_insists_is_contradicted_in_the_same_sentence(shipped_reader: Reader) -> None:
    text = (
        "Director Anna Holm insisted the museum sold only copies, "
        "but curators said that two originals had left the house."
    )
    (found,) = contests(shipped_reader, f"{BESIDE} {text}")
    assert found.status == "disputed"


def test_who_counts_none_denies_that_there_were_any(shipped_reader: Reader) -> None:
    some = "Three passengers were hurt when the tram left the rails in Orn, the hospital said."
    none = "Nobody was hurt when the tram left the rails in Orn, the police said."
    (found,) = contests(shipped_reader, f"{some} {BESIDE}", f"{none} {BESIDE}")
    assert found.status == "denied"
