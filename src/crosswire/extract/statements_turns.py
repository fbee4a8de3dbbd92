"""Quotations that stand alone: a paragraph all in quotation marks goes on for whoever spoke before it."""

from __future__ import annotations

import re

from crosswire.extract.statements_draft import Draft, overlap, ruled
from crosswire.extract.statements_quotes import Quote
from crosswire.extract.tree import Tree
from crosswire.model.agencies import PLATFORM
from crosswire.model.report import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_POSTED = re.compile(
    rf"\b(?:on|via|to)\s(?:(?:his|her|its|the)\s)?(?P<name>{PLATFORM})\b|\btweet(?:ed|s|ing)?\b"
)
_LEAST = 25
"""A shorter paragraph in quotation marks is a heading or a title."""


def going_on(tree: Tree, drafts: list[Draft], marked: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each paragraph that is one quotation and whose speaker the paragraph before it shows."""
    found: list[Draft] = []
    before: re.Match[str] | None = None
    for paragraph in _PARAGRAPH.finditer(tree.text):
        if not paragraph.group().strip():
            continue
        quote = _alone(paragraph, marked)
        if quote and before and not _told(quote, drafts):
            told = _spoke(tree, [*drafts, *found], before)
            if told is not None:
                source, via = told
                found.append(ruled(source, None, quote, via=via))
        before = paragraph
    return found


def _told(quote: Span, drafts: list[Draft]) -> bool:
    """Whether a draft holds half of the quotation."""
    return any(2 * overlap(quote, d.content) >= quote.end - quote.start for d in drafts)


def _alone(paragraph: re.Match[str], marked: tuple[Quote, ...]) -> Span | None:
    """The words of the quotation that fills a paragraph."""
    words = paragraph.group().strip()
    start = paragraph.start() + paragraph.group().index(words)
    for quote in marked:
        fills = quote.start == start and quote.end >= start + len(words) - 1
        if fills and quote.inner.end - quote.inner.start >= _LEAST:
            return quote.inner
    return None


def _spoke(
    tree: Tree, drafts: list[Draft], before: re.Match[str]
) -> tuple[Span | None, tuple[str, ...]] | None:
    """Who spoke last in the paragraph before, or posted; None where nobody did."""
    sentence = tree.sentence_at(len(before.group().rstrip()) + before.start() - 1)
    if sentence is None:
        return None
    told = [d for d in drafts if _stands_in(d, before) and (d.cue or d.content).end > sentence.start]
    if told and told[-1].source:
        last = max(told, key=lambda d: (d.cue or d.content).start)
        return last.source, last.via
    posted = _POSTED.search(tree.text, sentence.start, sentence.end)
    root = tree.head(sentence.start, sentence.end)
    subject = tree.subject(root) if root is not None else None
    if posted is None or subject is None or told:
        return None
    return tree.phrase(subject), (posted["name"] or "Twitter",)


def _stands_in(draft: Draft, paragraph: re.Match[str]) -> bool:
    return paragraph.start() <= (draft.cue or draft.content).start < paragraph.end()
