"""Sentences in which the page speaks to its reader: sign up, follow us, quote us with a link."""

from __future__ import annotations

from crosswire.ingest import appeals_patterns, blocks
from crosswire.ingest.blocks import Line
from crosswire.ingest.patterns import any_of

_STRONG = tuple((reason, any_of(patterns)) for reason, patterns in appeals_patterns.APPEALS)
_WEAK = any_of(appeals_patterns.WEAK_APPEALS)
_SHARE_OF_LINE = 0.5


def appeals(line: Line) -> list[tuple[int, int, str]]:
    """The passages of `line` that appeal to the reader, as (start, end, reason) in the report's text.

    The whole line where they make up half of it or more; else the sentences by themselves. A sentence that
    begins inside a quotation is somebody's words, and never an appeal.
    """
    spans = list(blocks.sentences(line))
    strong = {span: reason for span in spans if (reason := _reason(line, span))}
    if not strong:
        return []
    reason = next(iter(strong.values()))
    weak = {span: reason for span in spans if span not in strong and _WEAK.match(_text(line, span))}
    found = {**weak, **strong}
    if sum(end - start for start, end in found) >= _SHARE_OF_LINE * len(line.text):
        return [(line.start, line.end, reason)]
    return sorted((start, end, why) for (start, end), why in strong.items())


def _reason(line: Line, span: tuple[int, int]) -> str:
    if _quoted(line.text[: span[0] - line.start]):
        return ""
    sentence = _text(line, span)
    return next((reason for reason, pattern in _STRONG if pattern.match(sentence)), "")


def _quoted(before: str) -> bool:
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _text(line: Line, span: tuple[int, int]) -> str:
    return line.text[span[0] - line.start : span[1] - line.start]
