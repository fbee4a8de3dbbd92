"""What reports claim: entities, statements, figures, times, events, labels.

The fields follow the dossier contract (docs/contract.md); ids are content hashes over what makes
the item itself, so that a run's order cannot change them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from crosswire.model.ids import content_id
from crosswire.model.report import Evidence, Span

EntityKind = Literal["person", "organization", "group", "place"]
Form = Literal["direct", "indirect", "mixed"]
Stance = Literal["asserts", "denies", "confirms", "accuses", "demands", "promises", "asks", "warns"]
EventStatus = Literal["happened", "claimed", "planned", "denied"]
Voice = Literal["own", "quoted"]

PLOVER = tuple(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN "  # noqa: SIM905
    "PROTEST SANCTION MOBILIZE COERCE ASSAULT NONE".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An actor's code: ISO 3166 alpha-3 country ("" if none) and PLOVER sector (GOV, MIL, REB ...)."""

    country: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Geo:
    """A place on the map: WGS 84 degrees, ISO 3166 alpha-2 country, GeoNames id (0 if none)."""

    lat: float
    lon: float
    country: str
    geonames_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One person, organisation, group or place across all reports of a story."""

    kind: EntityKind
    name: str
    mentions: tuple[Evidence, ...]
    actor: Actor | None = None
    geo: Geo | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if not self.mentions:
            raise ValueError(f"entity {self.name!r} has no mention")
        object.__setattr__(self, "id", content_id("n", self.kind, self.name, *sorted(self.mentions)[:1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Somebody other than the outlet said something (attribution source / cue / content).

    `via` names the carriers between speaker and outlet, nearest the speaker first. `speaker` is an
    entity id or None; `speaker_name` is the entity's name, or the source's own words.
    """

    report: str
    speaker: str | None
    speaker_name: str
    source: Span | None
    cue: Span | None
    content: Span
    form: Form
    stance: Stance
    via: tuple[str, ...] = ()
    parent: str | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", content_id("s", self.report, self.content, self.cue))

    @property
    def evidence(self) -> Evidence:
        return Evidence(report=self.report, start=self.content.start, end=self.content.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity as a range. "at least 200": low 200, high None; "up to 50": low None, high 50.

    `comparator` holds the words that make it a range ("at least", "more than", "about", "hundreds",
    "up to", ...) or "". `scope` is "this event" or the words for what else it counts. `as_of` is an
    ISO date or "". `claimant_name` is "narrator" where the outlet itself counts.
    """

    report: str
    start: int
    end: int
    role: str
    unit: str
    low: float | None
    high: float | None
    comparator: str = ""
    exact: bool = True
    scope: str = "this event"
    as_of: str = ""
    claimant: str | None = None
    claimant_name: str = "narrator"
    statement: str | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a figure needs a low or a high bound")
        low, high = (None if bound is None else float(bound) for bound in (self.low, self.high))
        object.__setattr__(self, "id", content_id("f", self.report, self.start, self.end, low, high))

    @property
    def evidence(self) -> Evidence:
        return Evidence(report=self.report, start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """A time expression and its ISO 8601 value (TIMEX3 type DATE, TIME, DURATION or SET)."""

    report: str
    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """A place name in a report and where it lies (None where the gazetteer cannot tell)."""

    report: str
    start: int
    end: int
    name: str
    geo: Geo | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlace:
    """Where an event happened: the name as the reports give it and, where located, its position."""

    name: str
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    geonames_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to whom, when and where, merged across reports (PLOVER root code)."""

    type: str
    mentions: tuple[Evidence, ...]
    mode: str = ""
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: EventPlace | None = None
    date: str = ""
    status: EventStatus = "happened"
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if not self.mentions:
            raise ValueError("an event has no mention")
        if self.type not in PLOVER:
            raise ValueError(f"{self.type!r} is no PLOVER root code")
        object.__setattr__(self, "id", content_id("e", self.type, self.date, *sorted(self.mentions)))


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Label:
    """What an outlet calls a party or an action, in its own voice or in somebody's mouth."""

    report: str
    start: int
    end: int
    text: str
    voice: Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """All labels for one party (an entity id) or one action (its words)."""

    party: str
    labels: tuple[Label, ...]


__all__ = [
    "PLOVER",
    "Actor",
    "Entity",
    "EntityKind",
    "Event",
    "EventPlace",
    "EventStatus",
    "Figure",
    "Form",
    "Framing",
    "Geo",
    "Label",
    "PlaceMention",
    "Stance",
    "Statement",
    "TimeMention",
    "Voice",
]
