"""From drafts to reports: the furniture set aside, and what nobody gave read from the text itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from crosswire.ingest import blocks
from crosswire.ingest.furniture import set_aside
from crosswire.model.report import Report

_MAX_HEADLINE_WORDS = 40


def finish(drafts: Sequence[Report]) -> tuple[Report, ...]:
    """Fill in what nobody gave, each with a note on how it was found."""
    return tuple(_filled(report) for report in set_aside(drafts))


def _filled(report: Report) -> Report:
    report = replace(report, title=report.title or headline(report))
    if not report.outlet:
        stem = PurePosixPath(report.source).stem
        note = "outlet taken from the file's name"
        report = replace(report, outlet=stem, notes=(*report.notes, note))
    return replace(report, owner=report.owner or report.outlet, language=report.language or "en")


def headline(report: Report) -> str:
    """The first line that was not set aside, where a blank line follows it; else ""."""
    kept = [line for line in blocks.lines(report.text) if not report.is_dropped(line.start, line.end)]
    if len(kept) < 2 or kept[0].paragraph == kept[1].paragraph or len(kept[0].words) > _MAX_HEADLINE_WORDS:
        return ""
    return kept[0].text
