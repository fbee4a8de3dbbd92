"""Which reports carry agency copy, and which republish another outlet.

Read from what ingest found (`credits`, `byline`, `dateline`), the address, and the report's first and
last lines: "HARBOUR CITY (Reuters) -", "By The Associated Press", "ab/cd (AFP, dpa)", "Source: Xinhua".
A picture's credit is none of the text's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.agencies import agency, is_outlet, section
from crosswire.model.datelines import datelines
from crosswire.model.report import Report

HEAD, TAIL = 400, 220
"""Characters at the start and end of a text in which a credit is looked for."""

_BYLINE = re.compile(r"(?:^|\n)\s*(?:by|from|source|agency|via)\s*:?\s+([^\n]{2,80})(?:\n|$)", re.IGNORECASE)
_LINE = re.compile(r"(?:^|\n)\s*([A-Z][\w .&/,-]{1,40})\s*(?=\n|$)")
_END = re.compile(
    r"(?:[\n.”\"]\s*(?:[a-z]{1,3}(?:/[a-z]{1,3})*\s*)?\(([^()\n]{2,60})\)|[-–—]\s*([\w ,/&]{2,40}))\s*$"
)
_SOURCE = re.compile(
    r"\b(?:source|agenc(?:y|ies)|with (?:files|material|reporting) from)\s*:?\s+([^\n.]{2,60})", re.I
)
_PICTURE = re.compile(r"\b(?:photo|image|picture|file|getty|pool|video|graphic|handout)s?\b", re.IGNORECASE)
_WIRES = re.compile(r"\b(?:wire (?:services?|reports?)|news agencies|agencies)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """What a report owes to others: agencies by their usual names, outlets as they are named, both sorted.

    `wires` says that unnamed agencies are credited ("from wire services").
    """

    agencies: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    wires: bool = False


def credit(report: Report) -> Credit:
    """The agencies and outlets whose copy a report says it is."""
    given = [*report.credits, *report.byline, report.dateline, report.outlet]
    found = [*given, *_lines(report)]
    names = {name for words in found for name in agencies_in(words)} | set(_address(report.url))
    outlets = {
        part
        for words in (*report.credits, report.dateline)
        for part in _parts(words)
        if is_outlet(part) and not agency(part)
    }
    return Credit(
        agencies=tuple(sorted(names)),
        outlets=tuple(sorted(outlets)),
        wires=not names and any(_WIRES.search(words) for words in found),
    )


def agencies_in(words: str) -> tuple[str, ...]:
    """The agencies that a credit names, sorted; none if it is a picture's."""
    if _PICTURE.search(words):
        return ()
    return tuple(sorted({name for part in _parts(words) if (name := agency(part))}))


def _parts(words: str) -> list[str]:
    rough = re.split(
        r"\s*[,;/|()–—\n]\s*|\s+(?:and|with|via|for|of)\s+|^(?:by|from|source:)\s+", words, flags=re.I
    )
    return [part.strip(" .:-") for part in rough if part and part.strip(" .:-")]


def _lines(report: Report) -> Iterable[str]:
    kept = _kept(report)
    head, tail = kept[:HEAD], kept[-TAIL:]
    yield from (found.agency for found in datelines(head))
    for match in (*_BYLINE.finditer(head), *_SOURCE.finditer(tail)):
        yield match[1]
    for match in (*_LINE.finditer(head), *_LINE.finditer(tail)):
        yield match[1]
    for line in tail.splitlines():
        end = _END.search("\n" + line.rstrip())
        if end:
            yield end[1] or end[2]


def _kept(report: Report) -> str:
    """The text without what was dropped, a line break in its place."""
    parts, at = [], 0
    for drop in sorted(report.dropped):
        parts.append(report.text[at : drop.start])
        at = max(at, drop.end)
    return "\n".join([*parts, report.text[at:]]).strip()


def _address(url: str) -> Iterable[str]:
    """Agencies named by a whole segment of the address (".../wires/ap/...") or by its host."""
    for part in re.sub(r"^https?://(?:www\.)?|[?#].*$", "", url.casefold()).split("/"):
        if found := section(part):
            yield found


__all__ = ["Credit", "agencies_in", "credit"]
