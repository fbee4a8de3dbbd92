"""How well reports are grouped into stories.

    python bench/stories.py ../shared

B-cubed precision, recall and F1 (Bagga and Baldwin 1998) on articles grouped by event (news-cluster-dev, for
evaluation only), and on the annotated stories: each folder by itself must stay one story, and any two mixed
must come apart.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from crosswire import ingest, reader
from crosswire.model.reading import Reader, Reading, ReadReport
from crosswire.model.report import Report
from crosswire.stories import Split, split


def unread(reports: Iterable[Report]) -> tuple[ReadReport, ...]:
    """Reports with empty readings: grouping looks at the text and at embeddings alone."""
    return tuple(
        ReadReport(
            report=report,
            reading=Reading(report=report.id, tokens=(), sentences=(), names=(), attributions=()),
        )
        for report in reports
    )


def b_cubed(found: Split, event_of: dict[str, str]) -> tuple[float, float, float]:
    groups = [[r.report.id for r in story] for story in found.stories] + [[r.report.id] for r in found.strays]
    sizes = Counter(event_of.values())
    precision = recall = 0.0
    for group in groups:
        events = Counter(event_of[item] for item in group)
        for item in group:
            precision += events[event_of[item]] / len(group)
            recall += events[event_of[item]] / sizes[event_of[item]]
    precision, recall = precision / len(event_of), recall / len(event_of)
    return precision, recall, 2 * precision * recall / (precision + recall)


def clusters(path: Path, model: Reader) -> None:
    reports: list[Report] = []
    event_of: dict[str, str] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for record in records:
        title = record["title"] or ""
        report = Report(
            source=record["id"],
            text=f"{title}\n\n{record['text']}",
            title=title,
            outlet=record["domain"],
            published=record.get("published") or "",
        )
        reports.append(report)
        event_of[report.id] = str(record["event"])
    precision, recall, f1 = b_cubed(split(unread(reports), model), event_of)
    print(
        f"{path.name}: {len(reports)} articles, B³ precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"
    )


def annotated(folders: Sequence[Path], model: Reader) -> None:
    stories = {folder.name: unread(ingest.load([folder]).reports) for folder in folders}
    for name, reads in stories.items():
        found = split(reads, model)
        print(f"{name}: {len(found.stories)} story, {len(found.strays)} strays of {len(reads)} reports")
    right = 0
    pairs = list(combinations(sorted(stories), 2))
    for a, b in pairs:
        found = split(stories[a] + stories[b], model)
        ids = {frozenset(r.report.id for r in story) for story in found.stories}
        right += not found.strays and ids == {frozenset(r.report.id for r in stories[n]) for n in (a, b)}
    everything = split(tuple(read for reads in stories.values() for read in reads), model)
    print(f"two mixed: {right} of {len(pairs)} come apart exactly; all: {len(everything.stories)} stories")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", type=Path)
    shared = parser.parse_args().shared
    model = reader.load()
    clusters(shared / "corpora" / "stories" / "news-cluster-dev.jsonl.gz", model)
    annotated(sorted(path.parent for path in (shared / "stories").glob("*/gold.json")), model)


if __name__ == "__main__":
    main()
