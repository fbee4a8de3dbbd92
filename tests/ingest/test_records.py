"""JSON records: news-please's names, schema.org's, and plain ones."""

from __future__ import annotations

import json

from crosswire.ingest import records
from crosswire.model.report import Rejection, Report

TEXT = "Tram drivers in Halden walked out on Monday over pay, the transport union said."


def one(value: object) -> Report:
    (report,) = records.read(json.dumps(value).encode(), "a.json")
    assert isinstance(report, Report)
    return report


def test_news_please() -> None:
    report = one(
        {
            "maintext": TEXT,
            "title": "Trams stand still",
            "authors": ["Jo Marr", "Ada Lind"],
            "date_publish": "2024-05-06 08:15:00",
            "date_modify": "2024-05-07 09:00:00",
            "source_domain": "mail.example",
            "language": "en",
            "url": "https://mail.example/trams",
        }
    )
    assert report.text == f"Trams stand still\n\n{TEXT}"
    assert (report.outlet, report.byline) == ("mail.example", ("Jo Marr", "Ada Lind"))
    assert (report.published, report.updated) == ("2024-05-06T08:15:00", "2024-05-07T09:00:00")


def test_schema_org() -> None:
    report = one(
        {
            "@context": "https://schema.org",
            "@graph": [
                {"@type": "WebSite", "name": "Halden Mail"},
                {
                    "@type": "NewsArticle",
                    "articleBody": TEXT,
                    "headline": "Trams stand still",
                    "author": [{"@type": "Person", "name": "Jo Marr"}],
                    "publisher": {"@type": "Organization", "name": "Halden Mail"},
                    "datePublished": "2024-05-06T08:15:00+02:00",
                    "dateline": "HALDEN",
                    "inLanguage": "en-GB",
                },
            ],
        }
    )
    assert (report.title, report.outlet, report.dateline) == ("Trams stand still", "Halden Mail", "HALDEN")
    assert (report.byline, report.published) == (("Jo Marr",), "2024-05-06T08:15:00+02:00")


def test_a_list_gives_a_report_each_with_its_number() -> None:
    found = list(records.read(json.dumps([{"text": TEXT}, {"text": f"{TEXT} Again."}]).encode(), "a.json"))
    assert [item.source for item in found] == ["a.json#1", "a.json#2"]


def test_a_headline_that_the_text_repeats_stands_once() -> None:
    assert (
        one({"title": "Trams stand still", "text": f"Trams stand still\n{TEXT}"}).text.count("Trams stand")
        == 1
    )


def test_an_unreadable_date_is_noted() -> None:
    report = one({"text": TEXT, "published": "next week"})
    assert report.published == ""
    assert "'next week'" in report.notes[0]


def test_lone_surrogates_are_replaced_and_noted() -> None:
    (report,) = records.read(b'{"text": "Trams \\ud800 stand"}', "a.json")
    assert isinstance(report, Report)
    assert report.text == "Trams \ufffd stand"
    assert "surrogates" in report.notes[0]


def test_a_record_of_wrong_types_is_a_rejection() -> None:
    (item,) = records.read(b'{"text": {"a": [1, null]}, "title": 3}', "a.json")
    assert isinstance(item, Rejection)
