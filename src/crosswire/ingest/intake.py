"""What loading gives back, its options, and the errors that stop a run.

    IngestError            no account can be made of what was named
    ├── NothingNamedError       no path was given
    └── NothingReadableError    paths were given and not one of them gave a report; `rejections` says why

Everything less than that is a `Rejection`: one sentence on one input, which never costs the others.
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.report import Rejection, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How inputs are read.

    `max_bytes` is the size of the largest file, or of the largest line of a .jsonl file, that is read.
    `language` is the one language that is read (ISO 639-1). `today` is an ISO date; a report dated later
    gets a note. Empty means that dates are not compared with the day of the run, which keeps the same
    input giving the same bytes.
    """

    max_bytes: int = 20_000_000
    language: str = "en"
    today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The reports that could be read, by source, and one rejection for every input that could not."""

    reports: tuple[Report, ...]
    rejections: tuple[Rejection, ...]


class IngestError(Exception):
    """No account can be made of what was named; the message says what to do."""


class NothingNamedError(IngestError):
    """No path was given."""

    def __init__(self) -> None:
        super().__init__("No input was named: give files, folders, or - for standard input.")


class NothingReadableError(IngestError):
    """Paths were given and not one of them gave a report."""

    def __init__(self, rejections: tuple[Rejection, ...]) -> None:
        self.rejections = rejections
        reasons = "".join(f"\n  {rejection.source}: {rejection.reason}" for rejection in rejections)
        super().__init__(
            "No report could be read: give .txt, .html, .htm, .json or .jsonl files, or folders that hold"
            f" some.{reasons}"
        )
