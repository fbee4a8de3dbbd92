"""The annotated stories: each is one story, and any two mixed come apart."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from crosswire import ingest, stories
from crosswire.model.reading import Reader, Reading, ReadReport


def _reads(folder: Path) -> tuple[ReadReport, ...]:
    return tuple(
        ReadReport(
            report=report,
            reading=Reading(report=report.id, tokens=(), sentences=(), names=(), attributions=()),
        )
        for report in ingest.load([folder]).reports
    )


@pytest.mark.shared
def test_a_folder_of_one_event_stays_one_story_and_two_mixed_come_apart(
    shared: Path, shipped_reader: Reader
) -> None:
    folders = {
        path.parent.name: _reads(path.parent) for path in sorted((shared / "stories").glob("*/gold.json"))
    }
    everything = stories.split([read for reads in folders.values() for read in reads], shipped_reader)
    assert everything.strays == ()
    assert {frozenset(story) for story in everything.stories} == {frozenset(r) for r in folders.values()}
    for a, b in list(combinations(sorted(folders), 2))[:3]:
        mixed = stories.split([*folders[a], *folders[b]], shipped_reader)
        assert {frozenset(story) for story in mixed.stories} == {frozenset(folders[a]), frozenset(folders[b])}
