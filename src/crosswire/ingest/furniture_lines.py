"""A page as its lines, and what single lines are known by: sign-offs, bylines, dates alone, corrections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.ingest import dates, furniture_patterns
from crosswire.ingest.blocks import Line
from crosswire.ingest.patterns import any_of
from crosswire.model.report import Report

_CORRECTION = any_of(furniture_patterns.CORRECTIONS)
_SIGN_OFF = any_of(furniture_patterns.SIGN_OFFS)
_DATE_LABEL = any_of(furniture_patterns.DATE_LABELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A report as its lines, with what is known of it and of the reports beside it.

    `named_in` counts the reports that hold a name; `repeated` are the lines its outlet prints several times.
    """

    report: Report
    lines: tuple[Line, ...]
    named_in: Mapping[str, int] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()

    def is_title(self, index: int) -> bool:
        title = self.report.title
        return bool(title) and folded(self.lines[index].text) == folded(title)


def is_correction(line: Line) -> bool:
    """Whether the line tells of a correction or update of the report itself: kept, and worth a note."""
    return bool(_CORRECTION.fullmatch(line.text))


def is_sign_off(line: Line) -> bool:
    """Whether the line says who wrote the report or whose copy it used."""
    return bool(_SIGN_OFF.fullmatch(line.text))


def is_byline(line: Line) -> bool:
    """Whether the line names the author, as bylines do."""
    return len(line.words) <= 12 and line.text.lower().startswith(("by ", "written by ", "reported by "))


def date_alone(line: Line) -> str:
    """The ISO date of a line that holds a date and nothing else; else ""."""
    bare = _DATE_LABEL.sub("", line.text, count=1).strip(" .,:|·-–—")
    found = dates.find(bare)
    return found[2] if found and not bare[: found[0]].strip() and not bare[found[1] :].strip() else ""


def folded(text: str) -> str:
    """`text` in lower case, white space made single."""
    return " ".join(text.split()).casefold()
