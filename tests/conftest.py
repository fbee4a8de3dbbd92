"""What many tests need: the shared stories, the shipped reader, a dossier of the example."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crosswire import ingest, pipeline, reader
from crosswire.model.findings import Dossier
from crosswire.model.reading import Reader

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "src" / "crosswire" / "demo" / "ferry"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of annotated stories and corpora beside the repository; skips where it is absent."""
    folder = Path(os.environ.get("CROSSWIRE_SHARED", ROOT.parent / "shared"))
    if not (folder / "stories").is_dir():
        pytest.skip(f"the annotated stories are not at hand (no {folder.name}/stories beside the repository)")
    return folder


@pytest.fixture(scope="session")
def shipped_reader() -> Reader:
    """The reader that ships inside the package."""
    return reader.load()


@pytest.fixture(scope="session")
def example(shipped_reader: Reader) -> Dossier:
    """The dossier of the shipped example story."""
    intake = ingest.load((EXAMPLE,))
    (dossier,) = pipeline.account(intake.reports, shipped_reader, rejections=intake.rejections).dossiers
    return dossier
