"""Character-level precision, recall and F1 of what `ingest` sets aside, on stories annotated by hand.

    python bench/boilerplate.py ../shared/stories/* [--show]

White space is not counted. `--show` prints what was set aside wrongly (+) and what was kept wrongly (-).
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from crosswire import ingest
from crosswire.model.report import Report


def gold_of(report: Report, boilerplate: list[dict[str, str]]) -> set[int]:
    """The offsets that the annotators set aside in `report` (white space in a quotation may differ)."""
    places: set[int] = set()
    for item in boilerplate:
        if item["report"] == Path(report.source).stem:
            pattern = r"\s+".join(re.escape(word) for word in item["quote"].split())
            at = report.text.find(item["quote"])
            span = (at, at + len(item["quote"])) if at >= 0 else None
            found = re.search(pattern, report.text)
            start, end = span or (found.span() if found else (0, 0))
            places |= set(range(start, end))
    return places


def runs(places: set[int], text: str) -> list[str]:
    """The passages that `places` make up."""
    out: list[list[int]] = []
    for place in sorted(places):
        if out and not text[out[-1][1] : place].strip():
            out[-1][1] = place + 1
        else:
            out.append([place, place + 1])
    return [text[start:end] for start, end in out]


def score(folder: Path, show: bool) -> float:
    """F1 of one story."""
    gold_file = json.loads((folder / "gold.json").read_text("utf-8"))
    right = wrong = missed = 0
    for report in ingest.load([folder]).reports:
        blank = {i for i, c in enumerate(report.text) if c.isspace()}
        gold = gold_of(report, gold_file["boilerplate"]) - blank
        got = {i for part in report.dropped for i in range(part.start, part.end)} - blank
        right, wrong, missed = right + len(gold & got), wrong + len(got - gold), missed + len(gold - got)
        for sign, places in (("+", got - gold), ("-", gold - got)):
            for passage in runs(places, report.text) if show else ():
                print(f"  {sign} {report.source}: {passage[:150]!r}")
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    print(f"{folder.name:20} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    return f1


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    folders = [folder for folder in arguments.stories if (folder / "gold.json").is_file()]
    scores = [score(folder, arguments.show) for folder in folders]
    print(f"{'mean':20} F1 {sum(scores) / len(scores):.3f}")


if __name__ == "__main__":
    main()
