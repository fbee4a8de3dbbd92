"""The main event of whole small stories, as the shipped reader reads them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crosswire import ingest, pipeline
from crosswire.model.reading import Reader
from tests.extract.main_event_cases import STORIES, Story


@pytest.mark.parametrize("case", STORIES, ids=[name for name, _, _ in STORIES])
def test_type_day_and_place(case: Story, shipped_reader: Reader, tmp_path: Path) -> None:
    _, told, expected = case
    known = {}
    for n, (day, title, lead) in enumerate(told):
        (tmp_path / f"report{n}.txt").write_text(f"{title}\n\n{lead}\n", encoding="utf8")
        known[f"report{n}"] = {"outlet": f"Outlet {n}", "published": day, "title": title}
    (tmp_path / "reports.json").write_text(json.dumps(known), encoding="utf8")
    reports = ingest.load((tmp_path,)).reports
    dossier = pipeline.story(pipeline.read(reports, shipped_reader, lambda *_: None), shipped_reader)
    main = next(e for e in dossier.events if e.id == dossier.story.main_event)
    place = main.place.name if main.place else ""
    assert (main.type, main.date, place.find(expected[2]) >= 0) == (*expected[:2], True), f"at {place!r}"
