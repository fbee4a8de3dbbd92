from __future__ import annotations

import pytest

from crosswire.model.datelines import dateline, datelines

REST = "The trams stood still on Monday."

MANNERS = [
    ("HALDEN, May 6 (Reuters) - ", "HALDEN", ", May 6", "Reuters"),
    ("HALDEN (AP) — ", "HALDEN", "", "AP"),
    ("HALDEN (AP)—", "HALDEN", "", "AP"),
    ("PORT VELL/HALDEN, 6 May 2024 (dpa) – ", "PORT VELL/HALDEN", ", 6 May 2024", "dpa"),
    ("HALDEN, Norland — ", "HALDEN, Norland", "", ""),
    ("HALDEN—", "HALDEN", "", ""),
    ("Halden (Fjord Wire) -- ", "Halden", "", "Fjord Wire"),
    ("Halden, Norland (Fjord Wire) ", "Halden, Norland", "", "Fjord Wire"),
    ("Halden (Reuters) ", "Halden", "", "Reuters"),
    ("(AFP) - ", "", "", "AFP"),
    ("Xinhua: ", "", "", "Xinhua"),
    ("Fjordnett.com. ", "", "", "Fjordnett.com"),
    ("May 6 — ", "", "May 6", ""),
    ("May 6 (UPI) -- ", "", "May 6", "UPI"),
    ("HALDEN: ", "", "", ""),
    ("EXCLUSIVE - ", "", "", ""),
]


@pytest.mark.parametrize(("opening", "place", "date", "agency"), MANNERS)
def test_manners(opening: str, place: str, date: str, agency: str) -> None:
    found = dateline(opening + REST)
    assert found is not None
    assert (found.place, found.date, found.agency) == (place, date, agency)
    assert found.end == len(opening)
    assert dateline(opening), "also where the text ends behind it"


@pytest.mark.parametrize(
    "text",
    [
        REST,
        "Halden said so - and left.",
        "NATO said so - and left.",
        "The Dockers (VDU) closed the port.",
        "US–China talks began.",
        "COVID-19 closed the port.",
        "Lina Moe (Norland) won.",
        "HALDEN\n— A new line",
    ],
)
def test_none(text: str) -> None:
    assert dateline(text) is None


def test_each_line_may_begin_with_one() -> None:
    text = f"Trams stand still\n\n  HALDEN (AP) — {REST}\nThe line from HALDEN (AP) — closed.\nVELL: {REST}"
    assert [text[found.start : found.end] for found in datelines(text)] == ["HALDEN (AP) — ", "VELL: "]
