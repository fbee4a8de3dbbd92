"""Denials bound to what they deny, from text to finding; the reader is the shipped one."""

from __future__ import annotations

import pytest

from crosswire.align.akin import same_act, same_thing
from crosswire.model.reading import Reader
from tests.align.test_disputes import contests

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
