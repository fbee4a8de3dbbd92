"""A report: one outlet's text about an event, as it came in, and what was set aside of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.model.ids import content_id


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Half-open code-point offsets into one report's text: `report.text[start:end]`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got {self.start}..{self.end}")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Evidence:
    """The exact words an assertion rests on: a span of one report."""

    report: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"evidence needs 0 <= start < end, got {self.start}..{self.end}")

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Dropped:
    """A passage of the text that is no part of the report, and why (navigation, teaser, ...)."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report. `text` is verbatim; every other field says what is known about it.

    `published` and `updated` are ISO 8601 (date, or date and time), as given or as found in the
    text; `notes` tells how each field that was not given was found. `source` is the path or
    address it came from, relative to what the user named.
    """

    source: str
    text: str
    outlet: str
    owner: str = ""
    title: str = ""
    byline: tuple[str, ...] = ()
    dateline: str = ""
    published: str = ""
    updated: str = ""
    language: str = "en"
    url: str = ""
    credits: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError(f"report {self.source!r} has no text")
        for part in self.dropped:
            if not 0 <= part.start < part.end <= len(self.text):
                raise ValueError(
                    f"report {self.source!r}: dropped passage {part.start}..{part.end} is outside"
                )
        object.__setattr__(self, "id", content_id("r", self.outlet, self.url, self.published, self.text))

    def slice(self, start: int, end: int) -> str:
        """The exact words at `start..end`."""
        return self.text[start:end]

    def is_dropped(self, start: int, end: int) -> bool:
        """Whether any part of `start..end` was set aside."""
        return any(part.start < end and start < part.end for part in self.dropped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """An input that gave no report: what, and one sentence on why and what to do."""

    source: str
    reason: str
