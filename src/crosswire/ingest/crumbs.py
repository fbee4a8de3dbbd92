"""What a paragraph swallows when a page is flattened: picture credits, share buttons, links."""

from __future__ import annotations

import re
from collections import Counter

from crosswire.ingest import blocks, crumbs_patterns, furniture_patterns
from crosswire.ingest.blocks import Line

_CRUMBS = tuple((reason, re.compile(pattern)) for reason, pattern in crumbs_patterns.CRUMBS)
_CAPITALS = re.compile(r"(?<=[.!?”\"'’] )(?:[A-Z][A-Z.&']+(?:[ /][A-Z][A-Z.&']+){0,3})(?= [A-Z“\"][a-z“\"]?)")
_AGENCY = furniture_patterns.AGENCIES
_NUMBERED = re.compile(rf"(?<![\w(]){_AGENCY}(?:[:/\- ]+{_AGENCY})? \d{{1,2}}(?= [A-Z])")
_LONG = 6
_TAIL = re.compile(r"[.!?][\"”’']? (?P<tail>[A-Z][^.!?:;\"“”@#()\[\]]{25,160}[^\W\d_])\s*$")
_PLACE_AT_END = re.compile(
    r"\b(?:in|at|near|outside|on)\s+(?P<place>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})$"
)
_RUNNING = 5


def crumbs(line: Line, text: str) -> list[tuple[int, int, str]]:
    """The crumbs in a line, as (start, end, reason) in the report's text."""
    found = [
        (line.start + match.start(), line.start + match.end(), reason)
        for reason, pattern in _CRUMBS
        for match in pattern.finditer(line.text)
    ]
    found += [
        (line.start + match.start(), line.start + match.end(), "picture credit")
        for match in (*_NUMBERED.finditer(line.text), *_capitals(line, text))
    ]
    return sorted((*found, *_stray_tail(line, text)))


def _stray_tail(line: Line, text: str) -> list[tuple[int, int, str]]:
    """What follows the last full stop of a long paragraph, has none itself, and ends in a place that the
    rest of the text does not know: the caption or headline of something else on a flattened page."""
    tail = _TAIL.search(line.text)
    if tail is None or len(list(blocks.sentences(line))) <= _RUNNING or line.ends_sentence:
        return []
    place = _PLACE_AT_END.search(tail["tail"])
    at = line.start + tail.start("tail")
    if place is None or place["place"].removeprefix("the ") in text[:at] + text[line.end :]:
        return []
    return [(at, line.end, "teaser")]


def _capitals(line: Line, text: str) -> list[re.Match[str]]:
    """Credits in capitals between two sentences.

    A known agency or site is one by itself; other words in capitals are taken for one only in a text that has
    a known one, where they are too long for an acronym and stand nowhere inside a sentence.
    """
    candidates = list(_CAPITALS.finditer(line.text))
    known = [
        m for m in candidates if m[0] in crumbs_patterns.CREDITS_IN_CAPITALS and not _in_prose(m[0], text)
    ]
    if not known:
        return []
    counts = Counter(m[0] for m in candidates)
    return [m for m in candidates if m in known or (_is_name_in_capitals(m[0], text) and counts[m[0]])]


def _is_name_in_capitals(words: str, text: str) -> bool:
    parts = re.split(r"[ /]", words)
    if any(part in crumbs_patterns.ACRONYMS for part in parts):
        return False
    return max(map(len, parts)) >= _LONG and not _in_prose(words, text)


def _in_prose(words: str, text: str) -> bool:
    """Whether the words in capitals stand inside a sentence somewhere: then they are its subject."""
    escaped = re.escape(words)
    company = rf"\b{escaped} (?:Images|Inc|News|Maps|Earth|Pictures)\b"
    return bool(re.search(rf"[a-z,] {escaped}\b|\b{escaped} [a-z]|\b{escaped}['’]s\b|{company}", text))
