"""Accounts that agree but for one thing, from text to finding; the reader is the shipped one."""

from __future__ import annotations

import pytest

from crosswire import pipeline
from crosswire.align.disputes import distance
from crosswire.model.claims import Geo
from crosswire.model.findings import Finding
from crosswire.model.reading import Reader
from crosswire.model.report import Report

BESIDE = "Two soldiers were wounded."


def contests(reader: Reader, *texts: str) -> list[Finding]:
    """The contested findings of a story of one report a text."""
    reports = [
        Report(source=f"{n}.txt", text=text, outlet=f"Outlet {n}", published="2026-03-04")
        for n, text in enumerate(texts)
    ]
    found = pipeline.story(pipeline.read(reports, reader, lambda *_: None), reader).findings
    return [f for f in found if f.status in ("denied", "disputed", "updated")]


@pytest.mark.parametrize(
    ("slot", "one", "other"),
    [
        (
            "place",
            "A bus carrying miners plunged into a ravine near Arusha on Monday. " + BESIDE,
            "A bus carrying miners plunged into a ravine near Mwanza on Monday. " + BESIDE,
        ),
        (
            "time",
            "Rebels seized the border post at Kasindi on 12 February, the army said. " + BESIDE,
            "Rebels seized the border post at Kasindi on 21 February, residents told reporters. " + BESIDE,
        ),
        (
            "cause",
            "The crash of the freight train near Dodoma was caused by a broken rail, the company said.",
            "The crash of the freight train near Dodoma was caused by excessive speed, the ministry said.",
        ),
        (
            "actor",
            "Kenya said on Monday that Somali forces opened fire on its positions near the border.",
            "Somalia accused Kenyan troops of opening fire first on its positions near the border on Monday.",
        ),
    ],
)
def test_one_account_with_another_slot_is_disputed(
    shipped_reader: Reader, slot: str, one: str, other: str
) -> None:
    (found,) = contests(shipped_reader, one, other)
    assert found.status == "disputed"
    assert len(found.positions) == 2
    assert f"another {slot}" in found.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The minister met the strikers in Arusha on Monday, her office said.",
            "The minister met the strikers in Mwanza on Thursday, her office said.",
        ),
        (
            "A bus carrying miners plunged into a ravine near Arusha on Monday, officials said.",
            "A bus carrying miners plunged into a ravine in Tanzania on Monday, the union said.",
        ),
        (
            "Rebels seized the border post at Kasindi on Monday night, the army said.",
            "Rebels seized the border post at Kasindi early on Tuesday, residents told reporters.",
        ),
    ],
)
def test_what_may_both_be_so_is_no_dispute(shipped_reader: Reader, one: str, other: str) -> None:
    assert not contests(shipped_reader, one, other)


def test_distance_is_that_of_a_sphere() -> None:
    pole, equator = Geo(lat=90, lon=0, country=""), Geo(lat=0, lon=0, country="")
    assert distance(pole, equator) == pytest.approx(10_007.5, abs=1)
