"""A general denial, from text to finding: what "the allegations" are, and that nothing else is denied."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosswire import ingest, pipeline
from crosswire.model.findings import Dossier
from crosswire.model.reading import Reader

TEXT = """Tension at the Karsk pit

KARSK, May 6 - The miners of the Karsk pit went back to work on Monday.

Miners said rubber bullets were fired near the pit on Sunday. \
They said the police had violated the agreement. \
The police denied the allegations.
"""


@pytest.fixture(scope="module")
def dossier(shipped_reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    folder = tmp_path_factory.mktemp("pit")
    (folder / "echo.txt").write_text(TEXT, "utf8")
    return pipeline.account(ingest.load((Path(folder),)).reports, shipped_reader).dossiers[0]


def test_the_allegations_are_all_that_the_accusers_said_in_one_breath(dossier: Dossier) -> None:
    (denied,) = [finding for finding in dossier.findings if finding.status == "denied"]
    claimed = " ".join(TEXT[e.start : e.end] for e in denied.positions[0].evidence)
    assert "violated the agreement" in claimed
    assert "rubber bullets" in claimed
    assert "went back to work" not in claimed
