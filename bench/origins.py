"""How well independent origins are counted: gold evidence in, count compared with the annotators'.

    python bench/origins.py [--misses] [--unresolved | --read]

The statements are the annotators' own (resolved to canonical names, or with `--unresolved` only as the
text names the speaker), so that what is measured is the counting alone; with `--read` they are those
that the shipped reader finds and the program resolves.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crosswire import reader, resolve
from crosswire.extract import places
from crosswire.extract import statements as extract
from crosswire.lineage import trace
from crosswire.lineage.reuse import reuse
from crosswire.model.claims import Statement
from crosswire.model.reading import Reading, ReadReport
from crosswire.model.report import Evidence, Report, Span
from lineage import HELD, OPEN, SHARED, story_reports


def _place(report: Report, quote: str) -> Span | None:
    at = report.text.find(quote) if quote else -1
    return Span(start=at, end=at + len(quote)) if at >= 0 else None


def _beside(report: Report, quote: str, content: Span) -> Span | None:
    """The place of a source or cue nearest the content."""
    found, at = [], report.text.find(quote) if quote else -1
    while at >= 0:
        found.append(Span(start=at, end=at + len(quote)))
        at = report.text.find(quote, at + 1)
    near = min(found, key=lambda s: min(abs(s.start - content.end), abs(content.start - s.end)), default=None)
    return near if near and min(abs(near.start - content.end), abs(content.start - near.end)) < 300 else None


def gold_statements(gold: dict[str, Any], reports: dict[str, Report], resolved: bool) -> list[Statement]:
    found = []
    for row in gold["statements"]:
        report = reports[row["report"]]
        content = _place(report, row["content"])
        if content is None:
            continue
        found.append(
            Statement(
                report=report.id,
                speaker=row["speaker"] if resolved else None,
                speaker_name=row["speaker"] if resolved else row["speaker_quote"] or row["speaker"],
                source=_beside(report, row["speaker_quote"], content),
                cue=_beside(report, row["cue"], content),
                content=content,
                form=row["form"],
                stance=row["stance"],
                via=tuple(row["via"]),
            )
        )
    return found


def read_statements(reports: Sequence[Report]) -> list[Statement]:
    """The program's own statements, with resolved speakers."""
    network = reader.load()
    reads = [
        ReadReport(report=r, reading=x) for r, x in zip(reports, network.read(tuple(reports)), strict=True)
    ]
    found = [s for one in reads for s in extract.statements(one)]
    resolution = resolve.resolve(reads, found, places.places(reads))
    return list(resolve.named(found, (), resolution)[0])


def story(name: str, options: argparse.Namespace) -> tuple[list[int], int]:
    folder = SHARED / "stories" / name
    gold = json.loads((folder / "gold.json").read_text("utf8"))
    reports = story_reports(folder)
    by_name = {Path(r.source).stem: r for r in reports}
    if options.read:
        statements = read_statements(reports)
    else:
        statements = gold_statements(gold, by_name, not options.unresolved)
    empty = (Reading(report=r.id, tokens=(), sentences=(), names=(), attributions=()) for r in reports)
    reads = [ReadReport(report=r, reading=x) for r, x in zip(reports, empty, strict=True)]
    lineage = trace(reads, statements, reuse(reports, statements))
    errors = []
    for fact in gold["facts"]:
        evidence = _evidence(fact["positions"][0]["mentions"], by_name)
        if not evidence:
            continue
        error = len(lineage.origins(evidence)) - fact["origins"]
        errors.append(error)
        if error and options.misses and name in OPEN:
            print(f"{fact['id']} {error:+d} (gold {fact['origins']}) {fact['summary'][:80]}")
            print(f"     gold: {fact['why'][:200]}\n     ours: {lineage.explain(evidence)}")
    return errors, sum(e > 0 for e in errors)


def _evidence(mentions: Sequence[dict[str, str]], reports: dict[str, Report]) -> list[Evidence]:
    found = []
    for m in mentions:
        span = _place(reports[m["report"]], m["quote"])
        if span:
            found.append(Evidence(report=reports[m["report"]].id, start=span.start, end=span.end))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="read the miscounts of the open stories")
    parser.add_argument("--unresolved", action="store_true", help="speakers only as the text names them")
    parser.add_argument("--read", action="store_true", help="the program's own statements")
    options = parser.parse_args()
    overcounted, error = [], []
    for name in (*OPEN, *HELD):
        errors, over = story(name, options)
        error.append(sum(map(abs, errors)) / len(errors))
        overcounted.append(over / len(errors))
        under = sum(e < 0 for e in errors) / len(errors)
        rates = f"mean error {error[-1]:.2f}  over {overcounted[-1]:.2f}  under {under:.2f}"
        print(f"{name:18} facts {len(errors):3}  {rates}")
    mean = sum(error) / len(error), sum(overcounted) / len(overcounted)
    print(f"{'mean':18} mean error {mean[0]:.2f}  over {mean[1]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
