"""The annotated stories: what is set aside there, measured as the scorer does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.boilerplate import gold_of

from crosswire import ingest


@pytest.mark.shared
def test_hardly_anything_is_set_aside_wrongly_and_most_furniture_is_found(shared: Path) -> None:
    right = wrong = missed = 0
    for gold_file in sorted((shared / "stories").glob("*/gold.json")):
        boilerplate = json.loads(gold_file.read_text("utf-8"))["boilerplate"]
        for report in ingest.load([gold_file.parent]).reports:
            gold = gold_of(report, boilerplate)
            got = {i for part in report.dropped for i in range(part.start, part.end)}
            blank = {i for i, c in enumerate(report.text) if c.isspace()}
            right += len((gold & got) - blank)
            wrong += len((got - gold) - blank)
            missed += len((gold - got) - blank)
    assert right / (right + wrong) > 0.95
    assert right / (right + missed) > 0.80


@pytest.mark.shared
def test_every_annotated_report_is_read_with_its_own_text(shared: Path) -> None:
    for manifest in sorted((shared / "stories").glob("*/reports.json")):
        names = json.loads(manifest.read_text("utf-8"))
        reports = ingest.load([manifest.parent]).reports
        assert {Path(report.source).stem for report in reports} == set(names)
        for report in reports:
            assert report.text == (manifest.parent / report.source).read_bytes().decode("utf-8")
