"""How much of an article's body `ingest` gets out of a saved page, and how little else.

    python bench/boilerplate_pages.py ../shared/corpora/pages/article-extraction-benchmark/pages.jsonl.gz

Word 4-gram precision, recall and F1 against the bodies, averaged over pages: the measure of the corpus's
authors (scrapinghub/article-extraction-benchmark). A page that gives nothing scores 0.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path

from crosswire.ingest import pages
from crosswire.ingest.furniture import set_aside
from crosswire.model.report import Rejection, Report


def grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def kept_text(report: Report) -> str:
    """The report's text without its headline and without what was set aside."""
    text = report.text
    for part in reversed(report.dropped):
        text = text[: part.start] + text[part.end :]
    return text.removeprefix(report.title)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    scores: list[tuple[float, float]] = []
    refused = 0
    with gzip.open(parser.parse_args().pages, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for record in records:
        read = pages.read(record["html"].encode("utf-8"), record["id"])
        if isinstance(read, Rejection):
            refused += 1
            scores.append((0.0, 0.0))
            continue
        got, gold = grams(kept_text(set_aside([read])[0])), grams(record["body"])
        both = (got & gold).total()
        scores.append((both / max(1, got.total()), both / max(1, gold.total())))
    precision, recall = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"{len(scores)} pages, {refused} refused: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"
    )


if __name__ == "__main__":
    main()
