"""Cut text into syntactic words the Universal Dependencies way, with exact offsets.

Conventions follow the English Web Treebank: clitics are words (`do|n't`, `Ida|'s`), hyphens and
slashes between words stand alone (`anti|-|tank`), abbreviations keep their full stop (`Gen.`,
`U.S.`), numbers keep theirs (`1,250.5`), addresses of pages and mail are one word.
"""

from __future__ import annotations

import re

from crosswire.reader.abbreviations import ABBREVIATIONS, PREFIXES, WHOLE_HYPHENED

_CLITIC = r"(?:n['’´`]t|['’´`](?:s|m|d|re|ve|ll))"
_LETTER = r"[^\W\d_]"
_COUNTED = r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?"
"""Taken whole by a look ahead: possessive repeats say the same, and match wrongly before Python 3.11.5."""
_PATTERN = re.compile(
    rf"""
      (?P<link>(?:https?|ftp)://[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]|www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])
    | (?P<mail>[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<tag>[@\#]\w+)
    | (?P<host>\w[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|co\.uk)(?!\w)(?:/[^\s<>"“”]*[\w/])?)
    | (?P<number>\d{{3}}-\d{{3}}-\d{{4}} | (?=(?P<whole>{_COUNTED}))(?P=whole)(?!{_LETTER})
        | \d+(?:[.,:]\d+)* | (?<!\w)\.\d+)
    | (?P<firm>[A-Z]{{1,4}}&[A-Z]{{1,2}}(?!\w))
    | (?P<prefixed>(?:{PREFIXES})-{_LETTER}+)
    | (?P<initials>(?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?)
    | (?P<cannot>[Cc]an(?=not\b)|[Gg]on(?=na\b)|[Ww]an(?=na\b)|[Gg]ot(?=ta\b))
    | (?P<clitic>{_CLITIC}(?!\w))
    | (?P<word>{_LETTER}(?:(?!{_CLITIC}(?!\w))(?:\w|[\u0300-\u036f]|['’](?={_LETTER})))*)
    | (?P<dots>''|``|’’|‘‘|\.{{2,}}|…|-{{2,}}|[?!]+|={{2,}}|\*{{2,}}|_{{2,}}|~{{2,}})
    | (?P<smile>[:;]-?[)(DP](?!\w))
    | (?P<mark>[^\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Half-open offsets into `text` of the words of `text[start:end]`, in order, without overlap.

    Every character that is not white space lies in exactly one word.
    """
    spans: list[tuple[int, int]] = []
    at, stop = start, len(text) if end is None else end
    while found := _PATTERN.search(text, at, stop):
        at = _extended(text, found, stop)
        spans.append((found.start(), at))
    return spans


def _extended(text: str, found: re.Match[str], stop: int) -> int:
    """Where the word really ends: an abbreviation takes its stop, a listed compound its hyphen."""
    begin, end = found.span()
    if found.lastgroup != "word":
        return end
    word = text[begin:end]
    if text[end : end + 1] == "-" and end < stop:
        tail = re.compile(rf"-{_LETTER}+").match(text, end, stop)
        if tail and (word + tail.group()).lower() in WHOLE_HYPHENED:
            return tail.end()
    if text[end : end + 1] == "." and end < stop:
        if word.lower() in ABBREVIATIONS:
            return end + 1
        if word.lower() == "no" and re.match(r"\.\s*\d", text[end:stop]):
            return end + 1
        if len(word) == 1 and word.isupper() and re.match(r"\.\s*[A-Z]", text[end:stop]):
            return end + 1
    return end
