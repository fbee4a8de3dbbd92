"""From a draft to a report: its language, its furniture, and what its text says about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from crosswire.ingest.intake import Options
from crosswire.model.report import Rejection, Report


def finish(draft: Report, options: Options) -> Report | Rejection:
    """Fill in what nobody gave, each with a note on how it was found."""
    del options
    report = draft
    if not report.outlet:
        stem = PurePosixPath(report.source).stem
        note = "outlet taken from the file's name"
        report = replace(report, outlet=stem, notes=(*report.notes, note))
    return replace(report, owner=report.owner or report.outlet, language=report.language or "en")
