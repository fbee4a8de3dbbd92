"""Saved web pages: main text and what the page says about itself (trafilatura; Barbaresi 2021).

trafilatura is touched here alone, and lxml only as the tree it hands over. A page's text is its headline, a
blank line and the main text, so that it reads as a plain text report does. What the page states in its
structured data (`page_meta`) comes before what trafilatura infers.
"""

from __future__ import annotations

import codecs
import logging
import re

import trafilatura
from trafilatura.settings import Document

from crosswire.ingest import dates, decode
from crosswire.ingest.page_meta import Stated, stated
from crosswire.ingest.page_text import with_headline
from crosswire.model.report import Rejection, Report

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_MIN_WORDS = 25


def read(data: bytes, source: str) -> Report | Rejection:
    """A draft report of a page's bytes, or the reason why the page gives none."""
    try:
        decoded = _decode(data)
    except decode.NotTextError as error:
        return Rejection(source=source, reason=f"The page {error}.")
    if not decoded.text.strip():
        return Rejection(source=source, reason="The page is empty: save it again once it has loaded.")
    tree = trafilatura.load_html(decoded.text)
    if tree is None:
        return Rejection(
            source=source, reason="The file holds no HTML: rename it .txt, or save the page again."
        )
    said = stated(tree)
    page = _extract(decoded.text)
    body = (page.text if page else "") or ""
    notes = decoded.notes
    if len(body.split()) < _MIN_WORDS <= len(said.body.split()):
        body, notes = said.body, (*notes, "text taken from the page's structured data (articleBody)")
    if len(body.split()) < _MIN_WORDS:
        return Rejection(source=source, reason=_why_nothing(decoded.text, body))
    return _report(source, body, _joined(said, page), notes)


def looks_like_html(text: str) -> bool:
    """Whether a text of unknown kind is a page."""
    return bool(_PAGE.match(text[:2000]))


def _extract(html: str) -> Document | None:
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its complaints become our reasons
    page = trafilatura.bare_extraction(
        html, fast=True, with_metadata=True, include_comments=False, include_tables=False
    )
    return page if isinstance(page, Document) else None


def _report(source: str, body: str, said: Stated, notes: tuple[str, ...]) -> Report:
    text = decode.clean(with_headline(said.title, body))
    updated = dates.iso(said.updated)
    published = dates.iso(said.published)
    return Report(
        source=source,
        text=text.text,
        outlet=said.outlet,
        title=" ".join(said.title.split()),
        byline=said.byline,
        published=published,
        updated="" if updated == published else updated,
        language=said.language,
        url=said.url,
        notes=(*notes, *text.notes, *said.notes),
    )


def _joined(said: Stated, page: Document | None) -> Stated:
    """What the page states, its gaps filled with what trafilatura infers, with notes on both."""
    if page is None:
        return said
    inferred = Stated(
        title=page.title or "",
        outlet=page.sitename or "",
        published=page.date or "",
        url=page.url or "",
        byline=tuple(name.strip() for name in (page.author or "").split(";") if name.strip()),
    )
    return said.filled_from(inferred)


def _why_nothing(html: str, body: str) -> str:
    if (
        len(re.findall(r"<script\b", html, re.IGNORECASE)) > 3
        and len(_visible(html).split()) < 3 * _MIN_WORDS
    ):
        return "The page is drawn by scripts and holds no article as saved: copy its text into a .txt file."
    if re.search(r"\b(?:subscribe to (?:read|continue)|subscribers only|paywall)\b", html, re.IGNORECASE):
        return (
            "The page holds no article as saved, it asks for a subscription: copy the text into a .txt file."
        )
    found = f"only {len(body.split())} words of running text" if body else "no running text"
    return f"No article was found on the page ({found}): save the article's own page, or copy its text."


def _visible(html: str) -> str:
    return re.sub(r"<(script|style)\b.*?</\1>|<[^>]+>", " ", html, flags=re.IGNORECASE | re.DOTALL)


def _decode(data: bytes) -> decode.Decoded:
    """UTF-8 where it is valid; else the encoding that the page declares; else as any text."""
    declared = _CHARSET.search(data[:4096])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if declared:
            try:
                name = codecs.lookup(declared[1].decode("ascii")).name
                return decode.Decoded(text=data.decode(name), notes=(f"decoded from {name}",))
            except (LookupError, UnicodeDecodeError):
                pass
    return decode.decode(data)
