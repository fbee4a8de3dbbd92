"""Contested findings over the stories of `training/stories`, and over story folders with a gold.json.

    python -m bench.contests [--misses] [--stories DIR ...] [--kept FILE]

Found: facts of two positions of which some finding opposes two mentions. Right: contested findings that
oppose two positions of some fact. As the shared scorer counts them. `--kept` remembers what the layers below
extracted, for work on alignment alone.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from pathlib import Path
from typing import Any

from tests.align import invented
from training.align_input import aligned
from training.align_pairs import same

from bench import remembered
from crosswire import ingest
from crosswire.align import AlignInput, findings
from crosswire.model.findings import Finding
from crosswire.model.report import Evidence

CONTESTED = ("denied", "disputed", "updated")
Sides = tuple[tuple[Evidence, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A story's name, what alignment gets of it, and its contests: status and positions."""

    name: str
    given: AlignInput
    gold: tuple[tuple[str, Sides], ...]


def from_invented(name: str, reader: Any) -> Case:
    story = invented.load(name)
    gold = tuple(
        (f.status, f.positions) for f in story.facts if f.status in CONTESTED and len(f.positions) > 1
    )
    return Case(name=name, given=aligned([r.report for r in story.reads], reader), gold=gold)


def from_folder(folder: Path, reader: Any) -> Case:
    reports = ingest.load((folder,)).reports
    stems = {Path(r.source).stem: r for r in reports} | {Path(r.source).name: r for r in reports}
    facts = json.loads((folder / "gold.json").read_text("utf8"))["facts"]

    def placed(mention: dict[str, str]) -> Evidence | None:
        report = stems.get(mention["report"])
        at = report.text.find(mention["quote"]) if report else -1
        return (
            Evidence(report=report.id, start=at, end=at + len(mention["quote"]))
            if report and at >= 0
            else None
        )

    gold = tuple(
        (f["status"], tuple(tuple(e for m in p["mentions"] if (e := placed(m))) for p in f["positions"]))
        for f in facts
        if f["status"] in CONTESTED and len(f["positions"]) > 1
    )
    return Case(name=folder.name, given=aligned(reports, reader), gold=gold)


def opposes(ours: Sides, gold: Sides) -> bool:
    """Whether two of our positions hold mentions of two of the gold's."""
    held = [[any(same(e, m) for e in side for m in other) for other in gold] for side in ours]
    pairs = product(range(len(ours)), repeat=2)
    return any(
        held[u][a] and held[v][b] for u, v in pairs if u != v for a, b in combinations(range(len(gold)), 2)
    )


def score(case: Case) -> tuple[int, int, int, list[Finding], list[int]]:
    """Gold contests, found ones, our contests, false ones, missed ones."""
    ours = [f for f in findings(case.given) if f.status in CONTESTED]
    sides = [tuple(p.evidence for p in f.positions) for f in ours]
    missed = [i for i, (_, gold) in enumerate(case.gold) if not any(opposes(s, gold) for s in sides)]
    false = [f for f, s in zip(ours, sides, strict=True) if not any(opposes(s, g) for _, g in case.gold)]
    return len(case.gold), len(case.gold) - len(missed), len(ours), false, missed


def told(case: Case, sides: Sequence[Sequence[Evidence]]) -> str:
    text = {r.report.id: (r.report.outlet or r.report.source, r.report.text) for r in case.given.reads}
    return "\n".join(
        f"   {n + 1} {text[e.report][0][:12]}: {text[e.report][1][e.start : e.end]!r}"
        for n, side in enumerate(sides)
        for e in side[:4]
    )


def cases(options: argparse.Namespace) -> Sequence[Case]:
    reader = remembered.load()
    if options.kept and options.kept.exists():
        kept: list[Case] = pickle.loads(options.kept.read_bytes())
    else:
        kept = [from_folder(f, reader) for f in options.stories or ()] or [
            from_invented(n, reader) for n in invented.names()
        ]
        if options.kept:
            bare = [replace(c, given=replace(c.given, embed=None)) for c in kept]  # type: ignore[arg-type]
            options.kept.write_bytes(pickle.dumps(bare))
    return [replace(c, given=replace(c.given, embed=reader.embed)) for c in kept]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--stories", type=Path, nargs="*")
    parser.add_argument("--kept", type=Path)
    options = parser.parse_args()
    total = [0, 0, 0, 0]
    for case in cases(options):
        gold, found, made, false, missed = score(case)
        total = [a + b for a, b in zip(total, (gold, found, made, made - len(false)), strict=True)]
        print(f"{case.name:14} found {found}/{gold}  right {made - len(false)}/{made}")
        if options.misses:
            for i in missed:
                print(f"  missed {case.gold[i][0]}\n{told(case, case.gold[i][1])}")
            for finding in false:
                print(f"  FALSE {finding.kind} {finding.status} | {finding.title} | {finding.why[:110]}")
                print(told(case, [p.evidence for p in finding.positions]))
    gold, found, made, right = total
    share = f"{found / max(1, gold):.3f}  right {right}/{made} {right / max(1, made):.3f}"
    print(f"{'all':14} found {found}/{gold} {share}")


if __name__ == "__main__":
    main()
