"""Quotation marks: which passages stand in somebody's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.model.claims import Form
from crosswire.model.report import Span

_OPEN = "“„«‟"
_CLOSE = "”»"
_PAIRS = {"“": "”", "„": "”", "«": "»", "‟": "”", "‘": "’", "``": "''"}
_DOUBLE = ('"', "''")
_EDGE = " \t\r\n\u00a0,;:–—-"
_MARKS = "“”„«»\"‘’'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quoted passage; `start..end` holds the marks, `inner` leaves them out.

    `open_end`: the paragraph ended before the quotation did (it goes on in the next).
    """

    start: int
    end: int
    inner: Span
    open_end: bool = False


def quotes(text: str) -> tuple[Quote, ...]:
    """The outermost quoted passages of a text, in order, paragraph by paragraph.

    Curly and straight double marks, doubled single marks (''), guillemets, and single marks that stand at
    the edges of words; apostrophes are none. A quotation that its paragraph leaves open ends with it.
    """
    found: list[Quote] = []
    for paragraph in re.finditer(r"[^\n]+", text):
        found += _in_paragraph(text, paragraph.start(), paragraph.end())
    return tuple(found)


def _in_paragraph(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    at = start
    while at < end:
        mark = _opening(text, at, start, end)
        if not mark:
            at += 1
            continue
        width = len(mark)
        close = _closing(text, at + width, end, mark)
        if close is None:
            single = mark in ("'", "‘")
            if single or end - at < 15:
                at += width
                continue
            found.append(_quote(at, end, width, 0, True))
            break
        found.append(_quote(at, close[1], width, close[1] - close[0], False))
        at = close[1]
    return [quote for quote in found if quote.inner.end > quote.inner.start]


def _quote(start: int, end: int, left: int, right: int, open_end: bool) -> Quote:
    inner = Span(start=start + left, end=max(start + left + 1, end - right))
    return Quote(start=start, end=end, inner=inner, open_end=open_end)


def _opening(text: str, at: int, start: int, end: int) -> str:
    char = text[at]
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if char in _OPEN:
        return char
    if text.startswith(("''", "``"), at):
        return text[at : at + 2]
    if char == '"':
        return char
    if char in "‘'" and not before.isalnum() and (after.isalnum() or after in '“"[('):
        return char
    return ""


def _closing(text: str, at: int, end: int, mark: str) -> tuple[int, int] | None:
    """Where the closing mark stands, start and end; straight and doubled single marks close each other."""
    wanted = _DOUBLE if mark in (*_DOUBLE, "``") else (_PAIRS.get(mark, mark),)
    for index in range(at, end):
        found = next((w for w in wanted if text.startswith(w, index) and index + len(w) <= end), "")
        if not found and mark in _OPEN and text[index] in _CLOSE:
            found = text[index]
        if found and not (mark in ("'", "‘") and _apostrophe(text, index, end)):
            return index, index + len(found)
    return None


def _apostrophe(text: str, index: int, end: int) -> bool:
    after = text[index + 1] if index + 1 < end else " "
    return after.isalnum() or (text[index - 1] == "s" and after == " " and _later(text, index + 1, end))


def _later(text: str, at: int, end: int) -> bool:
    """Whether another closing single mark follows before the next opening one."""
    rest = text[at:end]
    closing = re.search(r"(?<=[\w.,!?])['’](?!\w)", rest)
    opening = re.search(r"(?<!\w)['‘](?=\w)", rest)
    return bool(closing and (not opening or closing.start() < opening.start()))


def form(content: Span, marked: tuple[Quote, ...]) -> Form:
    """Whether a content is all in quotation marks (direct), in part (mixed) or not (indirect)."""
    inside = sum(max(0, min(content.end, quote.end) - max(content.start, quote.start)) for quote in marked)
    if not inside:
        return "indirect"
    whole = any(quote.start <= content.start + 2 and content.end - 2 <= quote.end for quote in marked)
    return "direct" if whole else "mixed"


def trim(content: Span, text: str, marked: tuple[Quote, ...]) -> Span:
    """A content without "that", edge punctuation and, where it is one quotation, without its marks."""
    start, end = content.start, content.end
    lead = re.match(r"[\s,;:–—-]*(?:that\b\s*)?[\s,:]*", text[start:end])
    start += lead.end() if lead else 0
    while end > start and text[end - 1] in _EDGE and not _ends_quote(text, end):
        end -= 1
    if end <= start:
        return content
    for quote in marked:
        if abs(quote.start - start) <= 1 and quote.end >= end - 2:
            start = max(start, quote.inner.start)
            end = min(end, quote.inner.end)
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start=start, end=end) if end > start else content


def _ends_quote(text: str, end: int) -> bool:
    """A comma inside the closing mark belongs to the quotation."""
    return text[end - 1] == "," and end < len(text) and text[end] in _MARKS
