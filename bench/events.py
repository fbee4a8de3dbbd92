"""PLOVER roots against the gold standard records, one sentence each.

    python -m bench.events ../shared/corpora/events/plover-gold.jsonl.gz [--half read|unread] [--misses]

The lexicon was written with the `read` half in sight; `unread` (the records whose id hashes to an odd
number) only measures, and its misses are never listed. Older codes are folded into today's sixteen roots.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from bench import event_sentences
from crosswire import reader
from crosswire.extract.events_clauses import Clauses
from crosswire.model.reading import ReadReport
from crosswire.model.report import Report

FOLDED = {"DEMAND": "REQUEST", "FIGHT": "ASSAULT", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}


def half_of(record: dict[str, Any]) -> str:
    digest = hashlib.sha256(str(record["id"]).encode()).hexdigest()
    return "unread" if int(digest, 16) % 2 else "read"


def score(path: Path, half: str, misses: bool) -> tuple[float, Counter[tuple[str, str]], int]:
    """(accuracy, (gold, given) confusions, records) of one half."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        records = [r for r in map(json.loads, lines) if half_of(r) == half]
    reports = [Report(source=r["id"], text=r["text"].strip(" {}"), outlet="gold") for r in records]
    right = 0
    confusions: Counter[tuple[str, str]] = Counter()
    for record, report, reading in zip(records, reports, reader.load().read(reports), strict=True):
        tree = Clauses.of(ReadReport(report=report, reading=reading))
        codes = (event_sentences.code(tree, sentence) for sentence in tree.sentences)
        given = next((code.root for code in codes if code is not None), "-")
        gold = FOLDED.get(record["event"], record["event"])
        right += given == gold
        if given != gold:
            confusions[gold, given] += 1
            if misses and half == "read":
                print(f"{gold:10} given {given:10} {record['event_text']} | {report.text}")
    return right / len(records), confusions, len(records)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--half", choices=("read", "unread"), default="unread")
    parser.add_argument("--misses", action="store_true", help="also list what is wrong (read half only)")
    options = parser.parse_args()
    accuracy, confusions, records = score(options.corpus, options.half, options.misses)
    print(f"root accuracy {accuracy:.3f} on {records} records ({options.half} half)")
    for (gold, given), count in confusions.most_common(12):
        print(f"  {count:3} {gold} given as {given}")


if __name__ == "__main__":
    main()
