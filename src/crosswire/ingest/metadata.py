"""What a report's own words say about it: outlet, dates, byline, dateline, agency credits, corrections.

Each is read only where nobody gave it (credits and corrections always), and each leaves a note saying from
which words it was read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from crosswire.ingest import agencies, blocks, dates, outlets
from crosswire.ingest import metadata_patterns as patterns
from crosswire.ingest.blocks import Line
from crosswire.ingest.furniture_lines import is_correction, is_sign_off
from crosswire.model.agencies import section
from crosswire.model.datelines import Dateline, dateline
from crosswire.model.report import Report

_HEAD_LINES = 8
_TAIL_LINES = 4
_CREDIT_REACH = 400  # credits close a text: a long line is looked at from its end
_PROSE_WORDS = 12


def fill(report: Report, today: str = "") -> Report:
    """`report` with what its text, its address and its file's name tell, and the notes that go with it.

    `today` (an ISO date) marks reports that are dated later; "" marks none.
    """
    for step in (_title, _outlet, _dates, _byline, _dateline, _credits, _corrections):
        report = step(report)
    if today and report.published[:10] > today:
        report = _noted(report, f"published {report.published[:10]}, which lies in the future")
    return replace(report, owner=report.owner or outlets.owner(report.outlet, report.url) or report.outlet)


def headline(report: Report) -> str:
    """The first line that was not set aside, where a blank line follows it; else ""."""
    kept = _kept(report)
    if (
        len(kept) < 2
        or kept[0].paragraph == kept[1].paragraph
        or len(kept[0].words) > patterns.MAX_TITLE_WORDS
    ):
        return ""
    return kept[0].text


def _title(report: Report) -> Report:
    return replace(report, title=report.title or headline(report))


def _outlet(report: Report) -> Report:
    if report.outlet:
        return report
    for pattern in patterns.OUTLETS:
        for line in blocks.lines(report.text):
            found = pattern.search(line.text)
            name = found["outlet"].strip(" .") if found else ""
            if found and not agencies.called(name):
                return _noted(
                    replace(report, outlet=name), f'outlet read from the text: "{found[0].strip()}"'
                )
    domain = urlsplit(report.url).netloc.removeprefix("www.")
    if domain:
        return _noted(replace(report, outlet=outlets.name(domain)), "outlet taken from the address")
    stem = PurePosixPath(report.source.partition("#")[0]).stem
    return _noted(replace(report, outlet=stem), "outlet taken from the file's name")


def _dates(report: Report) -> Report:
    """Dates in the lines above the first running prose; the address's date where those have none."""
    for line in _head(report):
        found = dates.find(line.text)
        if not found or len(line.words) > patterns.MAX_DATE_WORDS:
            continue
        start, end, value = found
        is_update = bool(patterns.UPDATED.search(line.text[:start]))
        field = "updated" if is_update else "published"
        if not getattr(report, field):
            report = _with(report, field, value)
            report = _noted(report, f'{field} read from the text: "{line.text[start:end]}"')
    in_address = patterns.DATE_IN_URL.search(report.url)
    if not report.published and in_address:
        value = dates.iso("-".join(part.zfill(2) for part in in_address.groups()))
        if value:
            report = _noted(replace(report, published=value), "published taken from the address")
    return report


def _byline(report: Report) -> Report:
    if report.byline:
        return report
    for line in _head(report):
        found = patterns.BYLINE.fullmatch(line.text)
        names = _people(found["names"]) if found else ()
        if names:
            return _noted(replace(report, byline=names), f'byline read from the text: "{line.text}"')
    for line in blocks.lines(report.text)[-_TAIL_LINES:]:
        found = patterns.REPORTING_BY.search(line.text)
        names = _people(found["names"]) if found else ()
        if names:
            return _noted(replace(report, byline=names), f'byline read from the text: "{line.text}"')
    return report


def _dateline(report: Report) -> Report:
    found = _find_dateline(report)
    if report.dateline or not found or not found.place:
        return report
    where = " ".join(found.place.split()) + found.date
    return _noted(replace(report, dateline=where), f'dateline read from the text: "{found.words}"')


def _find_dateline(report: Report) -> Dateline | None:
    """The dateline: at the beginning of one of the first kept lines, the headline left out."""
    for line in _kept(report)[:_HEAD_LINES]:
        if line.text == report.title:
            continue
        found = dateline(line.text)
        if found and (found.place or found.agency):
            return found
        if len(line.words) >= _PROSE_WORDS and line.ends_sentence:
            return None
    return None


def _credits(report: Report) -> Report:
    """Agencies whose copy the report says it uses. A picture's credit and a source in a sentence are none."""
    found: dict[str, str] = {}
    opening = _find_dateline(report)
    if opening and opening.agency:
        for name in _agencies_of(opening.agency, report):
            found.setdefault(name, f'the dateline "{opening.words}"')
    for line in blocks.lines(report.text):
        for name in agencies.all_in(_crediting(line)):
            found.setdefault(name, f'"{line.text[:120]}"')
    for line in (*_head(report), *blocks.lines(report.text)[-_TAIL_LINES:]):
        bare = patterns.BYLINE_LABEL.sub("", line.text).strip(" .()[]—–-")
        if agencies.called(bare):
            found.setdefault(agencies.called(bare), f'the line "{line.text}"')
    for part in urlsplit(report.url).path.lower().split("/"):
        if section(part):
            found.setdefault(section(part), f'the address\'s section "{part}"')
    new = {name: where for name, where in sorted(found.items()) if name not in report.credits}
    report = replace(report, credits=tuple(sorted({*report.credits, *new})))
    return _noted(report, *(f"credit to {name} read from {where}" for name, where in new.items()))


def _crediting(line: Line) -> str:
    """The part of a line that credits agencies: a sign-off, or "with material from ..."; else ""."""
    if is_sign_off(line):
        return line.text
    found = patterns.CREDITING.search(line.text[-_CREDIT_REACH:])
    return found[0] if found else ""


def _agencies_of(written: str, report: Report) -> tuple[str, ...]:
    known = agencies.all_in(written)
    if known:
        return known
    own = outlets.squashed(written) in outlets.squashed(report.outlet + report.url)
    return () if own or not patterns.AGENCY_LIKE.fullmatch(written) else (written.strip(),)


def _corrections(report: Report) -> Report:
    lines = (line for line in blocks.lines(report.text) if is_correction(line))
    return _noted(report, *(f'the report says of itself: "{line.text[:200]}"' for line in lines))


def _people(written: str) -> tuple[str, ...]:
    parts = (part.strip(" .") for part in re.split(r",|;|&|\band\b", written))
    names = (part for part in parts if part and not agencies.called(part) and patterns.PERSON.fullmatch(part))
    return tuple(part.title() if part.isupper() else part for part in names)


def _kept(report: Report) -> list[Line]:
    return [line for line in blocks.lines(report.text) if not report.is_dropped(line.start, line.end)]


def _head(report: Report) -> list[Line]:
    """The lines above the first running prose, at most eight; furniture among them too."""
    head: list[Line] = []
    for line in blocks.lines(report.text)[:_HEAD_LINES]:
        if len(line.words) >= _PROSE_WORDS and line.ends_sentence:
            break
        if line.text != report.title:
            head.append(line)
    return head


def _with(report: Report, field: str, value: str) -> Report:
    return replace(report, updated=value) if field == "updated" else replace(report, published=value)


def _noted(report: Report, *notes: str) -> Report:
    return replace(report, notes=(*report.notes, *notes)) if notes else report
