from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from crosswire.dossier.compose import compose
from crosswire.dossier.html import as_html
from crosswire.model.findings import Dossier
from crosswire.model.report import Report
from tests.dossier import hostile, sample


class Page(HTMLParser):
    """The tags of a page, its texts by report, and everything its quotation elements hold."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self.quotes: list[str] = []
        self.ids: list[str] = []
        self._article = ""
        self._open: list[str] = []
        self._text_at: int | None = None
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = {name: value or "" for name, value in attrs}
        self.tags.append((tag, about))
        self.ids += [about["id"]] if "id" in about else []
        if tag in ("meta", "input", "br", "circle", "path", "line", "rect"):
            return
        self._open.append(tag)
        if tag == "article" and "report" in about.get("class", ""):
            self._article = about["id"]
        if tag == "div" and about.get("class") == "text":
            self._text_at = len(self._open)
            self.texts[self._article] = ""
        if tag == "q":
            self.quotes.append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass
        if self._text_at is not None and len(self._open) < self._text_at:
            self._text_at = None

    def handle_data(self, data: str) -> None:
        if self._text_at is not None:
            self.texts[self._article] += data
        if "q" in self._open:
            self.quotes[-1] += data


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(as_html(sample.dossier()))


@pytest.fixture(scope="module")
def hostile_source() -> str:
    return as_html(hostile.dossier())


def test_every_text_stands_whole_and_word_for_word(page: Page) -> None:
    assert page.texts == {report.id: report.text for report in sample.dossier().reports}


def test_every_quotation_is_some_reports_words(page: Page) -> None:
    texts = [" ".join(report.text.split()) for report in sample.REPORTS.values()]
    for quote in page.quotes:
        kept = quote.strip("… ")
        assert any(kept in text for text in texts), quote


def test_every_finding_tells_its_status_why_and_outlets() -> None:
    source = as_html(sample.dossier())
    for finding in sample.FINDINGS:
        card = source[source.index(f'id="{finding.id}"') :].split('</li>\n<li class="card')[0]
        assert finding.why in card
        assert f"st-{finding.status}" in card


def test_every_link_within_the_page_leads_somewhere(page: Page) -> None:
    wanted = {about["href"][1:] for tag, about in page.tags if about.get("href", "").startswith("#")}
    assert wanted <= set(page.ids)


def test_no_id_stands_twice(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))


def test_the_same_dossier_gives_the_same_page() -> None:
    parts = sample.parts()
    turned = replace(
        parts, reports=tuple(reversed(parts.reports)), statements=tuple(reversed(parts.statements))
    )
    assert as_html(compose(turned)) == as_html(sample.dossier())


def test_the_policy_allows_just_this_style_and_script(page: Page) -> None:
    source = as_html(sample.dossier())
    policy = next(
        about["content"] for tag, about in page.tags if "Content-Security" in about.get("http-equiv", "")
    )
    style = re.search(r"<style>(.*?)</style>", source, re.S)
    script = re.search(r"<script>(.*?)</script>", source, re.S)
    assert style is not None
    assert script is not None
    for found in (style, script):
        digest = base64.b64encode(hashlib.sha256(found.group(1).encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_is_fetched(page: Page) -> None:
    fetching = {
        "img",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "source",
        "link",
        "base",
        "image",
        "use",
    }
    assert not [tag for tag, about in page.tags if tag in fetching or "src" in about or "srcset" in about]


def test_a_page_of_six_reports_is_small() -> None:
    assert len(as_html(sample.dossier()).encode()) < 400_000


def test_hostile_fields_make_no_element(hostile_source: str) -> None:
    tags = Page(hostile_source).tags
    allowed = {tag for tag, _ in Page(as_html(sample.dossier())).tags}
    assert {tag for tag, _ in tags} <= allowed | {"li"}
    assert [about.get("type", "") for tag, about in tags if tag == "script"] == ["application/json", ""]
    assert not [
        name for _, about in tags for name in about if name.startswith("on") or name in ("style", "autofocus")
    ]


def test_only_web_addresses_are_linked(hostile_source: str) -> None:
    links = [about["href"] for _, about in Page(hostile_source).tags if "href" in about]
    assert [link for link in links if not link.startswith("#")] == []


def test_hostile_texts_stand_word_for_word(hostile_source: str) -> None:
    expected = {r.id: r.text.replace("\0", "\ufffd") for r in hostile.dossier().reports}
    assert Page(hostile_source).texts == expected


def test_the_data_cannot_end_its_element(hostile_source: str) -> None:
    block = hostile_source.partition('id="data">')[2].partition("</script>")[0]
    assert "<" not in block
    assert json.loads(block)["c"][0][2].startswith("<img src=x")


def test_templates_are_not_read_from_reports(hostile_source: str) -> None:
    assert "{{7*7}}" in hostile_source


def _bare(text: str) -> Dossier:
    report = Report(source="a.txt", text=text, outlet="Lone Gazette")
    return compose(replace(sample.parts(), **dict.fromkeys(EMPTY, ()), reports=(report,), main_event=None))


EMPTY = (
    "entities",
    "statements",
    "figures",
    "events",
    "origins",
    "findings",
    "reuse",
    "framing",
    "rejections",
)


@pytest.mark.parametrize(
    "text", ["One line.", "\n\nLines\r\nand\rlines \n", "A \ud800 lone surrogate", "\U0001f6a2 é"]
)
def test_a_dossier_with_nothing_found_still_shows_its_text(text: str) -> None:
    source = as_html(_bare(text))
    assert "No finding could be drawn" in source
    assert list(Page(source).texts.values()) == [text.replace("\ud800", "\ufffd")]
    source.encode("utf-8")


def test_one_shared_passage_of_every_two_reports_stands_before_more_of_them() -> None:
    once, *others = sample.REUSE
    again = replace(once, a=replace(once.a, end=once.a.end - 4), b=replace(once.b, end=once.b.end - 4))
    source = as_html(compose(replace(sample.parts(), reuse=(once, again, *others))))
    pairs = {frozenset((r.a.report, r.b.report)) for r in sample.REUSE}
    more = re.findall(r"and (\d+) more passages?<", source)
    assert sum(map(int, more)) == 1 + len(sample.REUSE) - len(pairs) > 0
    ends = re.findall(r'class="both" href="#(r\w+)\.\S+ data-other="(r\w+)\.', source)[: len(pairs)]
    assert {frozenset(each) for each in ends} == pairs
