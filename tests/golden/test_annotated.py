"""The annotated stories, scored by the shared scorer: every report found, every gold quote in place."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire import dossier as dossiers
from crosswire import ingest, pipeline
from crosswire.model.reading import Reader


@pytest.fixture(scope="module")
def scores(shared: Path, shipped_reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """Story name to its scores."""
    folder = tmp_path_factory.mktemp("scores")
    scorer = shared / "score" / "score_dossier.py"
    table = {}
    for story in sorted(path.parent for path in (shared / "stories").glob("*/gold.json")):
        intake = ingest.load((story,))
        (dossier, *_) = pipeline.account(intake.reports, shipped_reader).dossiers
        out = folder / f"{story.name}.json"
        dossiers.write(dossier, out, "json")
        done = subprocess.run(
            [sys.executable, str(scorer), str(out), str(story), "--json"], capture_output=True, check=True
        )
        table[story.name] = json.loads(done.stdout)
    return table


def test_every_story_is_scored_without_a_warning(scores: dict[str, dict]) -> None:
    assert scores
    assert {name: score["warnings"] for name, score in scores.items() if "warnings" in score} == {}


def test_no_layer_is_empty(scores: dict[str, dict]) -> None:
    for name, score in scores.items():
        for layer in ("entities", "statements", "figures", "facts", "events"):
            assert score[layer]["f1"] > 0, (name, layer)
