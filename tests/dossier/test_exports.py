from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from crosswire.dossier import FORMATS, TABLES, Parts, compose, render, write
from crosswire.dossier.jsonld import as_jsonld
from crosswire.dossier.labels import DOUBTFUL
from crosswire.dossier.markdown import as_markdown, words
from crosswire.dossier.plover import as_plover
from crosswire.dossier.tables import tables
from tests.dossier import hostile, sample

csv.field_size_limit(10_000_000)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("made", [sample.dossier, hostile.dossier], ids=["sample", "hostile"])
def test_every_format_gives_the_same_bytes_twice(format: str, made: object, tmp_path: Path) -> None:
    first, second = (write(made(), tmp_path / name, format) for name in ("a", "b"))  # type: ignore[operator]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert all(path.stat().st_size for path in first)


@pytest.mark.parametrize("format", FORMATS)
def test_what_utf8_cannot_hold_breaks_no_format(format: str, tmp_path: Path) -> None:
    odd = [replace(report, byline=("\ud800",), url="\udfff") for report in sample.REPORTS.values()]
    bare = Parts(reports=tuple(odd), reader="none")
    assert write(compose(bare), tmp_path / "x", format)


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"unknown format 'doc'.*html, json, md"):
        write(sample.dossier(), tmp_path / "x", "doc")


def test_a_table_a_layer(tmp_path: Path) -> None:
    for format in TABLES:
        paths = write(sample.dossier(), tmp_path / format, format)
        assert [path.stem for path in paths] == sorted(table.name for table in tables(sample.dossier()))


def test_parquet_and_csv_hold_the_exact_words(tmp_path: Path) -> None:
    write(sample.dossier(), tmp_path, "parquet")
    write(sample.dossier(), tmp_path, "csv")
    for kind in ("parquet", "csv"):
        text_of = dict(duckdb.sql(f"SELECT id, text FROM '{tmp_path}/reports.{kind}'").fetchall())
        rows = duckdb.sql(
            f'SELECT report, "start", "end", words FROM \'{tmp_path}/evidence.{kind}\''
        ).fetchall()
        assert rows
        for report, start, end, said in rows:
            assert text_of[report][start:end] == said


def test_open_bounds_are_null(tmp_path: Path) -> None:
    write(sample.dossier(), tmp_path, "parquet")
    found = duckdb.sql(f"SELECT count(*) FROM '{tmp_path}/figures.parquet' WHERE high IS NULL").fetchall()
    assert found == [(3,)]


def test_no_csv_cell_runs_in_a_spreadsheet(tmp_path: Path) -> None:
    for path in write(hostile.dossier(), tmp_path, "csv"):
        with path.open(newline="", encoding="utf-8") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("plain words, 9 dead", "plain words, 9 dead"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("[x](javascript:1)", r"\[x\](javascript:1)"),
        ("a|b\nc", r"a\|b c"),
        ("# not a heading", r"\# not a heading"),
        ("https://bad.example", "https:&#47;&#47;bad.example"),
        ("1. list", r"1\. list"),
        ("harbour-post.txt (in the harbour)", "harbour-post.txt (in the harbour)"),
        ("- no item", r"\- no item"),
    ],
)
def test_markdown_words_are_no_markup(said: str, shown: str) -> None:
    assert words(said) == shown


def test_markdown_tells_every_finding_and_report() -> None:
    text = as_markdown(sample.dossier())
    for finding in sample.FINDINGS:
        assert words(finding.title) in text
        assert words(finding.why) in text
    assert "[Ferry runs aground off Tarn Island, four dead](<https://gazette.example/ferry>)" in text


def test_markdown_links_no_hostile_address() -> None:
    assert "](<" not in as_markdown(hostile.dossier())


def test_plover_events_keep_root_actors_and_words() -> None:
    events = json.loads(as_plover(sample.dossier()))["events"]
    threat = next(event for event in events if event["event"] == "THREATEN")
    assert threat["source"] == [{"name": "The seafarers' union", "country": None, "sector": "LAB"}]
    assert threat["text"] == "She threatened a strike on all Sound Lines ships"
    assert [event["main"] for event in events].count(True) == 1


def test_jsonld_gives_claims_and_no_verdict() -> None:
    graph = json.loads(as_jsonld(sample.dossier()))["@graph"]
    kinds = {node["@type"] for node in graph}
    assert {"NewsArticle", "Claim", "Quotation", "Event", "Person", "Place"} <= kinds
    assert "ClaimReview" not in kinds


def test_jsonld_refers_only_to_what_it_holds() -> None:
    graph = json.loads(as_jsonld(sample.dossier()))["@graph"]
    known = {node["@id"] for node in graph}

    def refs(value: object) -> set[str]:
        if isinstance(value, dict):
            own = {value["@id"]} if "@id" in value else set()
            return own.union(*(refs(item) for item in value.values()))
        return set().union(*(refs(item) for item in value)) if isinstance(value, list) else set()

    assert refs(graph) <= known


def test_jsonld_links_no_hostile_address() -> None:
    graph = json.loads(as_jsonld(hostile.dossier()))["@graph"]
    assert not [node for node in graph if "url" in node]


@pytest.mark.parametrize("format", ["html", "md"])
def test_a_doubtful_finding_says_so(format: str) -> None:
    plain = sample.dossier()
    unsure = replace(plain, findings=tuple(replace(f, doubtful=True) for f in plain.findings))
    assert DOUBTFUL[0].encode() not in render(plain, format)
    assert render(unsure, format).count(DOUBTFUL[0].encode()) >= len(plain.findings)
