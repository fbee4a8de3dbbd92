"""Where a report quotes: the stretches inside quotation marks.

Double, curly and single marks are told from apostrophes by what stands beside them: an opening mark
follows a space or bracket and precedes a word, a closing one the other way round. A mark that opens
again without having closed starts a new quotation (the manner of quotations over several paragraphs).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosswire.model.claims import Statement
from crosswire.model.report import Report

LONGEST = 2000
"""A quotation longer than this many characters is a lost closing mark."""

_PAIRS = (("“", "”"), ("«", "»"), ('"', '"'), ("‘", "’"), ("'", "'"))


def quotations(report: Report, statements: Iterable[Statement] = ()) -> tuple[tuple[int, int], ...]:
    """Half-open spans of quoted text, marks not included, sorted and merged.

    `statements` of the report with form "direct" give theirs too, marks or none (a post set into the text).
    """
    spans = [span for pair in _PAIRS for span in _between(report.text, *pair)]
    spans += [(s.content.start, s.content.end) for s in statements if s.form == "direct"]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _between(text: str, opening: str, closing: str) -> list[tuple[int, int]]:
    if opening not in text:
        return []
    single = closing in "’'"
    marks = re.compile(f"[{re.escape(opening + closing)}]|\n\\s*\n")
    spans: list[tuple[int, int]] = []
    since = -1
    for match in marks.finditer(text):
        at, end = match.span()
        if match.group()[0] == "\n":
            if since >= 0 and not single and at - since <= LONGEST:
                spans.append((since, at))
            since = -1
            continue
        before, after = text[at - 1 : at] or " ", text[end : end + 1] or " "
        opens = match.group() == opening and not before.isalnum() and not after.isspace()
        closes = match.group() == closing and not before.isspace() and not after.isalnum()
        if opens and closes:
            opens, closes = since < 0, since >= 0
        if opens:
            since = end
        elif closes and since >= 0:
            if 0 < at - since <= LONGEST:
                spans.append((since, at))
            since = -1
    return spans


__all__ = ["LONGEST", "quotations"]
