# ruff: noqa: E501
"""Saved pages: what is taken, and why a page gives nothing."""

from __future__ import annotations

import json

import pytest

from crosswire.ingest import pages
from crosswire.model.report import Rejection, Report

BODY = (
    "Tram drivers in Halden walked out on Monday over pay, and forty lines stood still, the transport union said.",
    "The city called the strike unlawful and asked a court to end it. “We will not be moved,” said union leader Ada Lind.",
    "Some 90,000 people take a tram in Halden on a working day, and the ring road was blocked until noon, police said.",
)
LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "@id": "#org", "name": "Halden Mail"},
        {
            "@type": ["NewsArticle"],
            "headline": "Trams stand still in Halden",
            "author": {"@type": "Person", "name": "Jo Marr"},
            "datePublished": "2024-05-06T08:15:00+02:00",
            "publisher": {"@id": "#org"},
        },
    ],
}


def html(head: str = "", body: tuple[str, ...] = BODY) -> bytes:
    paragraphs = "".join(f"<p>{text}</p>" for text in body)
    return (
        f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Trams | Mail</title>{head}</head><body>'
        f"<nav><a href='/'>Home</a> <a href='/news'>News</a></nav><article><h1>Trams stand still in Halden</h1>{paragraphs}"
        "</article><footer>© Halden Mail</footer></body></html>"
    ).encode()


def read(data: bytes) -> Report:
    report = pages.read(data, "a.html")
    assert isinstance(report, Report)
    return report


def test_the_main_text_under_its_headline() -> None:
    report = read(html())
    assert report.text.startswith("Trams stand still in Halden\n\nTram drivers")
    assert all(text in report.text for text in BODY)
    assert "Home" not in report.text


def test_json_ld_is_read_with_its_references() -> None:
    report = read(html(f'<script type="application/ld+json">{json.dumps(LD)}</script>'))
    assert (report.outlet, report.byline) == ("Halden Mail", ("Jo Marr",))
    assert report.published == "2024-05-06T08:15:00+02:00"
    assert any("stated by the page" in note for note in report.notes)


def test_meta_tags_are_read() -> None:
    head = (
        '<meta property="og:site_name" content="Halden Mail"><meta property="og:title" content="Trams stand still | Halden Mail">'
        '<meta name="author" content="Jo Marr and Ada Lind"><meta property="article:published_time" content="2024-05-06">'
        '<link rel="canonical" href="https://mail.example/trams">'
    )
    report = read(html(head))
    assert (report.outlet, report.title) == ("Halden Mail", "Trams stand still")
    assert (report.byline, report.published) == (("Jo Marr", "Ada Lind"), "2024-05-06")
    assert report.url == "https://mail.example/trams"
    assert report.language == "en"


@pytest.mark.parametrize("broken", ["{", "[" * 5000, '{"@graph": 7}', "null"])
def test_broken_json_ld_is_passed_over(broken: str) -> None:
    assert (
        read(html(f'<script type="application/ld+json">{broken}</script>')).title
        == "Trams stand still in Halden"
    )


def test_a_declared_encoding_is_honoured() -> None:
    data = html().decode().replace("utf-8", "windows-1252").encode("cp1252")
    assert "“We will not be moved,”" in read(data).text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<html></html>", "No article was found"),
        (b"<html><body><p>Please subscribe to continue.</p></body></html>", "subscription"),
        (b"<html><body>" + b"<script>x()</script>" * 5 + b"<div id=app></div></body></html>", "scripts"),
        (b"   ", "empty"),
        (b"\x00\x01" * 200, "no text file"),
    ],
)
def test_a_page_without_an_article_says_why(data: bytes, words: str) -> None:
    item = pages.read(data, "a.html")
    assert isinstance(item, Rejection)
    assert words in item.reason


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<!DOCTYPE html><p>", True),
        ("  <html lang=en>", True),
        ("<!-- saved --><html>", True),
        ("a < b", False),
        ("", False),
    ],
)
def test_pages_are_told_from_text(text: str, answer: bool) -> None:
    assert pages.looks_like_html(text) is answer
