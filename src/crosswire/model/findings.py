"""What the reports together amount to: origins, reuse, findings, the dossier."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from crosswire.model.claims import Entity, Event, Figure, Framing, Statement
from crosswire.model.ids import content_id
from crosswire.model.report import Evidence, Rejection, Report

OriginKind = Literal["speaker", "agency", "outlet"]
FindingKind = Literal["claim", "figure", "event"]
Status = Literal["agreed", "repeated", "single", "disputed", "denied", "updated"]
ReuseKind = Literal["verbatim", "edited", "same_quote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An independent root of information: a speaker and occasion, an agency's copy, an outlet's own."""

    kind: OriginKind
    name: str
    reports: tuple[str, ...]
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("o", self.kind, self.name, *sorted(self.reports)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """A passage two reports share. `similarity` in 0..1; `kind` same_quote is a common speaker."""

    a: Evidence
    b: Evidence
    kind: ReuseKind
    similarity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One side of a finding: who claims it, on how many independent origins, with which words."""

    label: str
    claimants: tuple[str, ...]
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    interested: bool = False

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"position {self.label!r} has no evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One proposition, figure or event across reports, its status and its positions.

    `doubtful` tells that its passages are alike, but may well tell of two things.
    """

    kind: FindingKind
    title: str
    status: Status
    positions: tuple[Position, ...]
    why: str
    doubtful: bool = False
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if not self.positions:
            raise ValueError(f"finding {self.title!r} has no position")
        evidence = sorted(e for position in self.positions for e in position.evidence)
        object.__setattr__(self, "id", content_id("c", self.kind, *evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What made the dossier: no clock, no host."""

    version: str
    reader: str
    config_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The story in one line: title, first and last publication, main event, counts."""

    title: str
    first_published: str
    last_published: str
    main_event: str | None
    outlets: int
    origins: int
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """An event on its date (ISO: a year, month or day)."""

    date: str
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything the page shows of one story; JSON-encoded it is `crosswire.dossier/1`."""

    story: Story
    run: Run
    reports: tuple[Report, ...]
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    origins: tuple[Origin, ...] = ()
    findings: tuple[Finding, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    framing: tuple[Framing, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    rejections: tuple[Rejection, ...] = ()
