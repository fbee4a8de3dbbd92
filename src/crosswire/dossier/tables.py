"""One table a layer, as CSV or Parquet, written by DuckDB."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from crosswire.dossier.lookup import Lookup, storable
from crosswire.model.findings import Dossier
from crosswire.model.report import Evidence

Cell = str | int | float | bool | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """A layer: its name, its columns ("name TYPE") and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_tables(dossier: Dossier, folder: Path, format: str) -> tuple[Path, ...]:
    """Write one file a layer into `folder`; gives their paths, sorted.

    Lists within a cell are JSON arrays. Parquet holds every word as it is; in CSV a cell that a
    spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
    apostrophe before it. Raises ValueError for a format other than csv or parquet.
    """
    if format not in ("csv", "parquet"):
        raise ValueError(f"unknown table format {format!r}: choose csv or parquet")
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    with duckdb.connect(":memory:", config={"threads": 1}) as base:
        for table in tables(dossier):
            path = folder / f"{table.name}.{format}"
            rows = [_stored(_tame(row) if format == "csv" else row) for row in table.rows]
            base.execute(f"CREATE TABLE {table.name} ({', '.join(table.columns)})")
            if rows:
                base.executemany(
                    f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})", rows
                )
            options = "FORMAT csv, HEADER" if format == "csv" else "FORMAT parquet, COMPRESSION zstd"
            name = str(path).replace("'", "''")
            base.execute(f"COPY {table.name} TO '{name}' ({options})")
            paths.append(path)
    return tuple(sorted(paths))


def tables(dossier: Dossier) -> tuple[Table, ...]:
    """The layers as tables; a row that stands on words carries them, with report, start and end."""
    look = Lookup.of(dossier)
    layers = (_sources, _entities, _claims, _events, _findings, _comparisons)
    return tuple(table for layer in layers for table in layer(look))


_SPAN = "report start:BIGINT end:BIGINT words"


def _span(look: Lookup, evidence: Evidence) -> tuple[Cell, ...]:
    return evidence.report, evidence.start, evidence.end, look.words(evidence)


def _table(name: str, columns: str, rows: Iterable[tuple[Cell, ...]]) -> Table:
    """`columns` are names apart by spaces; "name:TYPE" where the type is not VARCHAR."""
    named = (column.partition(":") for column in columns.split())
    return Table(name, tuple(f'"{column}" {kind or "VARCHAR"}' for column, _, kind in named), tuple(rows))


def _list(items: Iterable[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False)


def _sources(look: Lookup) -> Iterable[Table]:
    reports = look.dossier.reports
    yield _table(
        "reports",
        "id source outlet owner title byline dateline published updated language url credits notes text",
        (
            (
                r.id,
                r.source,
                r.outlet,
                r.owner,
                r.title,
                _list(r.byline),
                r.dateline,
                r.published,
                r.updated,
                r.language,
                r.url,
                _list(r.credits),
                _list(r.notes),
                r.text,
            )
            for r in reports
        ),
    )
    dropped = ((r, part) for r in reports for part in r.dropped)
    yield _table(
        "set_aside",
        f"{_SPAN} reason",
        ((r.id, part.start, part.end, r.slice(part.start, part.end), part.reason) for r, part in dropped),
    )
    yield _table("rejections", "source reason", ((r.source, r.reason) for r in look.dossier.rejections))


def _entities(look: Lookup) -> Iterable[Table]:
    entities = look.dossier.entities
    yield _table(
        "entities",
        "id kind name country sector lat:DOUBLE lon:DOUBLE place_country geonames_id:BIGINT",
        (
            (e.id, e.kind, e.name)
            + ((e.actor.country, e.actor.sector) if e.actor else (None, None))
            + ((e.geo.lat, e.geo.lon, e.geo.country, e.geo.geonames_id) if e.geo else (None,) * 4)
            for e in entities
        ),
    )
    yield _table(
        "mentions", f"entity {_SPAN}", ((e.id, *_span(look, m)) for e in entities for m in e.mentions)
    )


def _claims(look: Lookup) -> Iterable[Table]:
    yield _table(
        "statements",
        f"id {_SPAN} speaker speaker_name form stance via parent",
        (
            (
                s.id,
                *_span(look, s.evidence),
                s.speaker,
                look.name(s.speaker or s.speaker_name),
                s.form,
                s.stance,
                _list(s.via),
                s.parent,
            )
            for s in look.dossier.statements
        ),
    )
    yield _table(
        "figures",
        f"id {_SPAN} role unit low:DOUBLE high:DOUBLE comparator exact:BOOLEAN scope as_of"
        " claimant claimant_name statement",
        (
            (
                f.id,
                *_span(look, f.evidence),
                f.role,
                f.unit,
                f.low,
                f.high,
                f.comparator,
                f.exact,
                f.scope,
                f.as_of,
                f.claimant,
                look.name(f.claimant or f.claimant_name),
                f.statement,
            )
            for f in look.dossier.figures
        ),
    )


def _events(look: Lookup) -> Iterable[Table]:
    events, main = look.dossier.events, look.dossier.story.main_event
    yield _table(
        "events",
        "id type mode date status main:BOOLEAN actors recipients place country lat:DOUBLE lon:DOUBLE",
        (
            (e.id, e.type, e.mode, e.date or None, e.status, e.id == main)
            + (_list(look.names(e.actors)), _list(look.names(e.recipients)))
            + ((e.place.name, e.place.country, e.place.lat, e.place.lon) if e.place else (None,) * 4)
            for e in events
        ),
    )
    mentions = ((e.id, *_span(look, m)) for e in events for m in e.mentions)
    yield _table("event_mentions", f"event {_SPAN}", mentions)


def _findings(look: Lookup) -> Iterable[Table]:
    findings, origins = look.dossier.findings, look.dossier.origins
    yield _table(
        "origins", "id kind name reports", ((o.id, o.kind, o.name, _list(o.reports)) for o in origins)
    )
    yield _table(
        "findings",
        "id rank:BIGINT kind title status origins:BIGINT outlets:BIGINT why",
        (
            (
                f.id,
                rank,
                f.kind,
                f.title,
                f.status,
                len(look.finding_origins(f)),
                len(look.finding_outlets(f)),
                f.why,
            )
            for rank, f in enumerate(findings, 1)
        ),
    )
    positions = [(f, at, p) for f in findings for at, p in enumerate(f.positions, 1)]
    yield _table(
        "positions",
        "finding position:BIGINT label claimants origins interested:BOOLEAN",
        (
            (f.id, at, p.label, _list(look.names(p.claimants)), _list(p.origins), p.interested)
            for f, at, p in positions
        ),
    )
    evidence = ((f.id, at, *_span(look, e)) for f, at, p in positions for e in sorted(p.evidence))
    yield _table("evidence", f"finding position:BIGINT {_SPAN}", evidence)


def _comparisons(look: Lookup) -> Iterable[Table]:
    sides = " ".join(f"report_{x} start_{x}:BIGINT end_{x}:BIGINT words_{x}" for x in "ab")
    reuse = ((r.kind, r.similarity, *_span(look, r.a), *_span(look, r.b)) for r in look.dossier.reuse)
    yield _table("reuse", f"kind similarity:DOUBLE {sides}", reuse)
    yield _table(
        "labels",
        f"party party_name {_SPAN} voice",
        (
            (f.party, look.name(f.party), label.report, label.start, label.end, label.text, label.voice)
            for f in look.dossier.framing
            for label in f.labels
        ),
    )


def _stored(row: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(storable(cell) if isinstance(cell, str) else cell for cell in row)


def _tame(row: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple("'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell for cell in row)
