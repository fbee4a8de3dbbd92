# ruff: noqa: E501
"""What a report's own words say about it, in many outlets' manners."""

from __future__ import annotations

import pytest

from crosswire.ingest.furniture import set_aside
from crosswire.ingest.metadata import fill
from crosswire.model.report import Report

LEAD = "Tram drivers walked out on Monday over pay, and forty lines stood still, the transport union said."
END = "The city called the strike unlawful and asked a court in the district to end it before Friday."


def filled(text: str, **facts: str) -> Report:
    given = {"source": "strike/mail.txt", "outlet": "Halden Mail", "title": "", "url": ""} | facts
    return fill(set_aside([Report(text=text, **given)])[0])


DATELINES = [
    ("HALDEN, May 6 (Reuters) - ", "HALDEN, May 6", ("Reuters",)),
    ("HALDEN (AP) — ", "HALDEN", ("Associated Press",)),
    ("HALDEN, Norland — ", "HALDEN, Norland", ()),
    ("PORT VELL/HALDEN, 6 May (dpa) – ", "PORT VELL/HALDEN, 6 May", ("Deutsche Presse-Agentur",)),
    ("Halden, Norland (Fjord Wire) -- ", "Halden, Norland", ("Fjord Wire",)),
    ("Halden, Norland (Halden Mail) ", "Halden, Norland", ()),
    ("(AFP) - ", "", ("Agence France-Presse",)),
    ("Xinhua: ", "", ("Xinhua",)),
    ("Fjordnett.com. ", "", ("Fjordnett.com",)),
    ("BREAKING - ", "", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(("opening", "dateline", "credits"), DATELINES)
def test_datelines(opening: str, dateline: str, credits: tuple[str, ...]) -> None:
    report = filled(f"Trams stand still\n\n{opening}{LEAD}\n\n{END}")
    assert (report.dateline, report.credits) == (dateline, credits)


CREDITS = [
    ("jq/hb (AFP, Reuters)", ("Agence France-Presse", "Reuters")),
    ("With material from dpa and EFE", ("Deutsche Presse-Agentur", "EFE")),
    ("The Associated Press contributed to this report.", ("Associated Press",)),
    (
        "Associated Press writers Ada Lind in Halden and Jo Marr in Port Vell contributed to this report.",
        ("Associated Press",),
    ),
    ("Source: Xinhua", ("Xinhua",)),
    ("Copyright 2024 The Associated Press. All rights reserved.", ("Associated Press",)),
    ("Reuters", ("Reuters",)),
    ("The union told Reuters on Monday that the drivers would stay out until they were paid.", ()),
    ("Drivers at the gates of the Halden depot on Monday. (Jo Marr/AP)", ()),
    ("(Reporting by Jo Marr; Editing by Ada Lind)", ()),
]


@pytest.mark.parametrize(("line", "credits"), CREDITS)
def test_agency_credits(line: str, credits: tuple[str, ...]) -> None:
    assert filled(f"Trams stand still\n\n{LEAD}\n\n{END}\n\n{line}").credits == credits


def test_an_address_of_a_wire_section_is_a_credit() -> None:
    url = "https://mail.example/wires/ap/article-1/trams.html"
    assert filled(LEAD, url=url).credits == ("Associated Press",)


BYLINES = [
    ("By Jo Marr", ("Jo Marr",)),
    ("By JO MARR and ADA LIND", ("Jo Marr", "Ada Lind")),
    ("By Jo Marr, Ada Lind and Tor Wiik", ("Jo Marr", "Ada Lind", "Tor Wiik")),
    ("By Jo Marr in Halden", ("Jo Marr",)),
    ("By Jo Marr | Halden Mail", ("Jo Marr",)),
    ("By The Associated Press", ()),
    ("By Monday the trams had stopped", ()),
]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert filled(f"Trams stand still\n\n{line}\n\n{LEAD}\n\n{END}").byline == names


def test_a_byline_at_the_end() -> None:
    report = filled(
        f"Trams stand still\n\n{LEAD}\n\n{END}\n\n(Reporting by Jo Marr and Ada Lind; Editing by Tor Wiik)"
    )
    assert report.byline == ("Jo Marr", "Ada Lind")


DATES = [
    ("May 6, 2024", "2024-05-06", ""),
    ("Monday 6 May 2024 14:05 GMT", "2024-05-06T14:05", ""),
    ("Published: May 6, 2024 2:05 p.m.", "2024-05-06T14:05", ""),
    ("Updated: May 7, 2024", "", "2024-05-07"),
    ("Published May 6, 2024\nUpdated May 7, 2024", "2024-05-06", "2024-05-07"),
    ("By Jo Marr | 6 May 2024", "2024-05-06", ""),
    ("06/05/2024", "", ""),
]


@pytest.mark.parametrize(("line", "published", "updated"), DATES)
def test_dates_above_the_text(line: str, published: str, updated: str) -> None:
    report = filled(f"Trams stand still\n\n{line}\n\n{LEAD}\n\n{END}")
    assert (report.published, report.updated) == (published, updated)


def test_a_date_in_the_running_text_is_no_date_of_publication() -> None:
    assert (
        filled(
            f"Trams stand still\n\nOn May 6, 2019 the drivers of Halden had last gone on strike, the union said.\n\n{END}"
        ).published
        == ""
    )


def test_the_date_in_the_address_is_the_last_resort() -> None:
    report = filled(LEAD, url="https://mail.example/2024/05/06/trams")
    assert report.published == "2024-05-06"
    assert "published taken from the address" in report.notes


def test_a_given_date_stands() -> None:
    assert (
        filled(f"Trams stand still\n\nMay 6, 2024\n\n{LEAD}", published="2024-05-08").published
        == "2024-05-08"
    )


OUTLETS = [
    ("Media can quote materials of Fjordnett.com with a hyperlink to the material quoted.", "Fjordnett.com"),
    ("Fjord TV’s website can also be accessed at the following alternate addresses:", "Fjord TV"),
    ("© 2024 The Fjord Courier. All rights reserved.", "The Fjord Courier"),
    ("Like Fjord Courier on Facebook", "Fjord Courier"),
    ("Copyright 2024 The Associated Press. All rights reserved.", "mail"),
    ("", "mail"),
]


@pytest.mark.parametrize(("line", "outlet"), OUTLETS)
def test_an_outlet_that_nobody_gave(line: str, outlet: str) -> None:
    report = filled(f"Trams stand still\n\n{LEAD}\n\n{END}\n\n{line}", outlet="")
    assert report.outlet == outlet
    assert any("outlet" in note for note in report.notes)


def test_an_outlet_from_the_address() -> None:
    assert (
        filled(LEAD, outlet="", url="https://www.fjordcourier.example/trams").outlet == "fjordcourier.example"
    )


def test_the_headline_is_the_first_line_that_was_not_set_aside() -> None:
    assert filled(f"Skip to content\n\nTrams stand still\n\n{LEAD}\n\n{END}").title == "Trams stand still"


def test_no_headline_where_no_blank_line_follows() -> None:
    assert filled(f"Trams stand still\n{LEAD}\n{END}").title == ""


@pytest.mark.parametrize(
    "line",
    [
        "Updated with the correct number of lines",
        "Correction: An earlier version of this article gave the wrong name of the depot.",
        "This story has been updated to include the court's answer.",
        "An earlier version of this report misstated the number of drivers.",
        "Editor's note: The union's name has been changed throughout.",
    ],
)
def test_a_correction_is_kept_and_noted(line: str) -> None:
    report = filled(f"Trams stand still\n\n{LEAD}\n\n{END}\n\n{line}")
    assert report.dropped == ()
    assert f'the report says of itself: "{line}"' in report.notes


def test_the_owner_of_a_known_outlet_and_of_an_unknown_one() -> None:
    assert filled(LEAD, outlet="The Wall Street Journal").owner == "News Corp"
    assert filled(LEAD, outlet="Halden Mail").owner == "Halden Mail"


def test_a_given_owner_stands() -> None:
    assert filled(LEAD, outlet="The Wall Street Journal", owner="Halden Group").owner == "Halden Group"
