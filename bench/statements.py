"""Statements and entities of the annotated stories, scored as the shared scorer scores a dossier.

    python -m bench.statements [STORY ...] [--misses WORD]

Reads each story with the shipped reader, extracts and resolves, and prints F1, speaker, stance and via of
statements and F1 and found of entities, a row a story and their mean. Needs ../shared.
"""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from crosswire import ingest, reader, resolve
from crosswire.extract import places
from crosswire.extract.statements import statements
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport

SHARED = Path(__file__).resolve().parents[2] / "shared"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "stories", nargs="*", default=sorted(p.name for p in (SHARED / "stories").iterdir() if p.is_dir())
    )
    parser.add_argument("--misses", metavar="WORD", nargs="?", const="")
    options = parser.parse_args()
    scorer = _scorer()
    loaded = reader.load()
    rows = []
    for name in options.stories:
        folder = SHARED / "stories" / name
        reports = ingest.load([folder]).reports
        reads = tuple(
            ReadReport(report=report, reading=reading)
            for report, reading in zip(reports, loaded.read(reports), strict=True)
        )
        story = scorer.Story(_dossier(reads), folder)
        misses: list[str] = []
        told = scorer.score_statements(story, misses)
        known = scorer.score_entities(story)
        row = {k: told[k] for k in ("p", "r", "f1", "speaker", "stance", "via")}
        row |= {"entities": known["f1"], "ep": known["p"], "er": known["r"], "found": known["found"]}
        rows.append(row)
        print(f"{name:18}", _line(row))
        if options.misses is not None:
            print(*(miss for miss in misses if options.misses in miss), sep="\n")
    mean = {k: sum(r[k] or 0 for r in rows) / max(1, sum(r[k] is not None for r in rows)) for k in rows[0]}
    print(f"{'mean':18}", _line(mean))


def _line(row: dict[str, Any]) -> str:
    return "  ".join(f"{k} {v:.3f}" if v is not None else f"{k}   -  " for k, v in row.items())


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_dossier", SHARED / "score" / "score_dossier.py")
    if spec is None or spec.loader is None:
        raise SystemExit("the scorer is not at hand: bench/statements needs ../shared")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _dossier(reads: tuple[ReadReport, ...]) -> dict[str, Any]:
    """As much of a dossier as statements and entities need."""
    told = tuple(s for read in reads for s in statements(read))
    found = resolve.resolve(reads, told, places.places(reads))
    said, _ = resolve.named(told, (), found)
    return {
        "reports": [{"id": r.report.id, "source": r.report.source, "text": r.report.text} for r in reads],
        "statements": [_statement(s) for s in said],
        "entities": [
            {
                "id": e.id,
                "mentions": [{"report": m.report, "start": m.start, "end": m.end} for m in e.mentions],
            }
            for e in found.entities
        ],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "report": statement.report,
        "speaker_name": statement.speaker_name,
        "content": {"start": statement.content.start, "end": statement.content.end},
        "stance": statement.stance,
        "via": list(statement.via),
    }


if __name__ == "__main__":
    main()
