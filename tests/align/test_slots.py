"""What holds two claims apart, and what does not: sentences read by the shipped reader."""

from __future__ import annotations

import pytest
from training.align_input import aligned

from crosswire.align.claims import claims
from crosswire.align.links import Links
from crosswire.model.reading import Reader
from crosswire.model.report import Report

_OTHERWISE = "The weather was fine all over the country, and shops stayed open."


def opposed(reader: Reader, *texts: str) -> bool:
    """Whether the first claims of two reports cannot tell the same."""
    reports = [
        Report(source=f"{n}.txt", text=f"{text} {_OTHERWISE}", outlet=f"Outlet {n}", published="2026-03-04")
        for n, text in enumerate(texts)
    ]
    given = aligned(reports, reader)
    told = claims(given.reads, given.statements)
    first = [next(i for i, c in enumerate(told) if c.report == report.id) for report in reports]
    return Links.of(told, given).slots.opposed(*first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The trains derailed near Ostrel.", "The trains did not derail near Ostrel."),
        ("Seven soldiers were killed at the pass.", "Twelve soldiers were killed at the pass."),
        ("Five people died on the ship.", "Four people are missing from the ship."),
        ("President Ilva Korten telephoned the king.", "President Tomas Brandl telephoned the king."),
        ("The bridge at Ostrel fell on 2 March 2026.", "The bridge at Ostrel fell on 21 January 2026."),
    ],
)
def test_what_cannot_both_tell_the_same_is_held_apart(shipped_reader, one, other):
    assert opposed(shipped_reader, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The state halted the ferries to Ostrel.", "No ferry has come to Ostrel since the state's order."),
        (
            "The town of Ostrel was attacked on Monday.",
            "The town of Ostrel was attacked in the night to Tuesday.",
        ),
        ("Seven soldiers were killed at the pass.", "Seven troops died at the pass."),
    ],
)
def test_other_words_for_one_thing_are_not(shipped_reader, one, other):
    assert not opposed(shipped_reader, one, other)
