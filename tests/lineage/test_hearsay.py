"""Hearsay is the word of whoever is said to tell it, never of who denies it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.lineage import trace
from crosswire.lineage.hearsay import hearsay
from tests.lineage.cases import evidence, read, report, said


@pytest.mark.parametrize(
    ("text", "teller", "bare"),
    [
        ("rumours that the gates stood open", "rumours", True),
        ("social media reports that the gates stood open", "social media reports", True),
        ("claims by depositors that it had frozen accounts", "depositors", False),
        ("the gates stood open", None, None),
    ],
)
def test_who_tells_it(text: str, teller: str | None, bare: bool | None) -> None:
    found = hearsay(text, 0, len(text))
    assert (found and found.teller, found and found.bare) == (teller, bare)


def test_what_a_ministry_denies_is_not_its_own_word() -> None:
    content = "social media reports that the gates stood open"
    one = report("Mill Post", f"The Kenyan energy ministry denied {content}.")
    denial = replace(said(one, "The Kenyan energy ministry", content, cue="denied"), stance="denies")
    lineage = trace([read(one)], [denial], ())
    (claimed,) = lineage.origins([evidence(one, "the gates stood open")])
    (denied,) = lineage.origins([evidence(one, f"denied {content}")])
    assert claimed.name == "social media reports"
    assert denied.name == "The Kenyan energy ministry"
    assert "social media reports" in lineage.explain([evidence(one, "the gates stood open")])
