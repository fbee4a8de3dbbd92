"""An invented story, told by six invented outlets, taken apart by hand: the dossier that tests show.

A ferry runs aground in the invented Aldersound. Two outlets carry one agency's copy; two belong to
one owner; the operator denies what passengers say; the toll is revised; one page carries furniture.
The texts stand in `texts/`, what they say in `sample.toml`; here its rows become the model's types.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from crosswire.dossier.compose import Parts, compose
from crosswire.model.claims import Actor, Entity, Event, EventPlace, Figure, Framing, Geo, Label, Statement
from crosswire.model.findings import Dossier, Finding, Origin, Position, Reuse
from crosswire.model.report import Dropped, Evidence, Rejection, Report, Span

HERE = Path(__file__).parent
TEXTS = {path.stem: path.read_bytes().decode("utf-8") for path in sorted((HERE / "texts").glob("*.txt"))}
TOLD: dict[str, Any] = tomllib.loads((HERE / "sample.toml").read_text("utf-8"))
READER = "none: taken apart by hand"


def _span(name: str, quote: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = TEXTS[name].index(quote, at + 1)
    return Span(start=at, end=at + len(quote))


def _report(name: str, about: dict[str, Any]) -> Report:
    spans = [(_span(name, quote), reason) for quote, reason in TOLD["dropped"].get(name, ())]
    return Report(
        source=f"{name}.txt",
        text=TEXTS[name],
        dropped=tuple(Dropped(start=span.start, end=span.end, reason=reason) for span, reason in spans),
        **{key: tuple(value) if isinstance(value, list) else value for key, value in about.items()},
    )


REPORTS = {name: _report(name, about) for name, about in TOLD["reports"].items()}


def at(name: str, quote: str, nth: int = 0) -> Evidence:
    """The evidence for words of one report."""
    span = _span(name, quote, nth)
    return Evidence(report=REPORTS[name].id, start=span.start, end=span.end)


def _place(words: str) -> Evidence:
    """ "gazette: Voss" and, for the second place of these words, "gazette#1: Voss"."""
    where, _, quote = words.partition(": ")
    name, _, nth = where.partition("#")
    return at(name, quote, int(nth or 0))


def _places(words: Iterable[str]) -> tuple[Evidence, ...]:
    return tuple(sorted(map(_place, words)))


def _entity(row: dict[str, Any]) -> Entity:
    return Entity(
        kind=row["kind"],
        name=row["name"],
        mentions=_places(row["mentions"]),
        actor=Actor(sector=row["sector"]) if "sector" in row else None,
        geo=Geo(lat=row["at"][0], lon=row["at"][1], country="") if "at" in row else None,
    )


ENTITIES = {key: _entity(row) for key, row in TOLD["entities"].items()}


def _statement(row: list[str]) -> Statement:
    name, who, source, cue, content, how, *via = row
    form, stance = how.split()
    return Statement(
        report=REPORTS[name].id,
        speaker=ENTITIES[who].id if who else None,
        speaker_name=ENTITIES[who].name if who else source,
        source=_span(name, source) if source else None,
        cue=_span(name, cue) if cue else None,
        content=_span(name, content),
        form=form,  # type: ignore[arg-type]
        stance=stance,  # type: ignore[arg-type]
        via=tuple(via),
    )


STATEMENTS = {key: _statement(row) for key, row in TOLD["statements"].items()}


def _figure(row: dict[str, Any]) -> Figure:
    known = {key: row[key] for key in ("comparator", "exact", "as_of", "scope") if key in row}
    if said := STATEMENTS.get(row.get("said", "")):
        known |= {"claimant": said.speaker, "claimant_name": said.speaker_name, "statement": said.id}
    elif who := ENTITIES.get(row.get("claimant", "")):
        known |= {"claimant": who.id, "claimant_name": who.name}
    place = _place(row["words"])
    low, high = (None if bound == "" else bound for bound in row["range"])
    return Figure(
        report=place.report,
        start=place.start,
        end=place.end,
        role=row["role"],
        unit=row.get("unit", "people"),
        low=low,
        high=high,
        **known,
    )


FIGURES = {key: _figure(row) for key, row in TOLD["figures"].items()}


def _event(row: dict[str, Any]) -> Event:
    return Event(
        type=row["type"],
        mode=row.get("mode", ""),
        actors=tuple(ENTITIES[who].id for who in row.get("actors", ())),
        recipients=tuple(ENTITIES[who].id for who in row.get("recipients", ())),
        place=EventPlace(name="Tarn Island", lat=58.62, lon=20.9) if row.get("here") else None,
        date=row.get("date", ""),
        status=row.get("status", "happened"),
        mentions=tuple(map(_place, row["mentions"])),
    )


EVENTS = tuple(map(_event, TOLD["events"].values()))
MAIN = EVENTS[0]


def _origin(kind: str, name: str, *reports: str) -> Origin:
    return Origin(kind=kind, name=name, reports=tuple(sorted(REPORTS[r].id for r in reports)))  # type: ignore[arg-type]


ORIGINS = {key: _origin(*row) for key, row in TOLD["origins"].items()}


def _position(row: dict[str, Any]) -> Position:
    return Position(
        label=row["label"],
        claimants=tuple(row["claimants"]),
        origins=tuple(sorted(ORIGINS[key].id for key in row["origins"])),
        evidence=_places(row["evidence"]),
        interested=row.get("interested", False),
    )


FINDINGS = tuple(
    Finding(
        kind=row["kind"],
        title=row["title"],
        status=row["status"],
        why=row["why"],
        positions=tuple(map(_position, row["positions"])),
    )
    for row in TOLD["findings"]
)
REUSE = tuple(
    Reuse(a=_place(row["a"]), b=_place(row["b"]), kind=row["kind"], similarity=1.0) for row in TOLD["reuse"]
)
AGROUND = TOLD["statements"]["g_aground"][4]
"""What two outlets share word for word."""


def _label(words: str, voice: str) -> Label:
    place = _place(words)
    text = words.partition(": ")[2]
    return Label(report=place.report, start=place.start, end=place.end, text=text, voice=voice)  # type: ignore[arg-type]


FRAMING = tuple(
    Framing(
        party=ENTITIES[row["party"]].id if row["party"] in ENTITIES else row["party"],
        labels=tuple(_label(*label) for label in row["labels"]),
    )
    for row in TOLD["framing"]
)
REJECTIONS = (
    Rejection(source="empty.txt", reason="The file is empty; remove it or put the report's text in it."),
)


def parts() -> Parts:
    """The sample story's parts, as the stages would give them."""
    return Parts(
        reports=tuple(REPORTS.values()),
        reader=READER,
        entities=tuple(ENTITIES.values()),
        statements=tuple(STATEMENTS.values()),
        figures=tuple(FIGURES.values()),
        events=EVENTS,
        main_event=MAIN.id,
        main_origins=3,
        origins=tuple(ORIGINS.values()),
        findings=FINDINGS,
        reuse=REUSE,
        framing=FRAMING,
        rejections=REJECTIONS,
    )


def dossier() -> Dossier:
    """The sample dossier."""
    return compose(parts())
