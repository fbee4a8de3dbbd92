"""Whole dossiers, scored: the annotated stories beside the repository, then those invented here.

    python -m bench.dossiers [--stories DIR ...] [--keep DIR] [--gate] [--lower]

`--gate` fails (exit 1) when a mean falls below its floor in bench/floors.json. Floors are pinned to
the hash of the stories they were measured on; `--lower` re-pins them and wants a changelog line.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from bench import remembered
from crosswire import dossier as dossiers
from crosswire import ingest, pipeline

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = ROOT / "bench" / "floors.json"
SLACK = 0.01
OURS = sorted(path.parent for path in (ROOT / "bench" / "stories").glob("*/gold.json"))
"""Invented stories with their right answers, written for this project: never used to read misses from."""

COLUMNS: dict[str, tuple[str, float | None]] = {
    "boilerplate.f1": ("furniture F1", 0.80),
    "entities.f1": ("entities F1", 0.80),
    "entities.found": ("entities found", 0.90),
    "statements.f1": ("statements F1", 0.75),
    "statements.speaker": ("speaker", 0.85),
    "statements.stance": ("stance", 0.90),
    "statements.via": ("via", 0.70),
    "figures.f1": ("figures F1", 0.80),
    "figures.role": ("role", 0.85),
    "figures.claimant": ("claimant", 0.80),
    "facts.f1": ("facts F1", 0.58),
    "facts.p": ("facts precision", 0.62),
    "facts.origins_overcounted": ("origins overcounted", 0.15),
    "facts.origin_error": ("origin error", 0.6),
    "contests.r": ("contests found", 0.50),
    "contests.p": ("contests precision", 0.50),
    "contests.status": ("contest status", 0.80),
    "reuse.f1": ("reuse F1", 0.80),
    "framing.r": ("labels found", 0.55),
    "framing.voice": ("label voice", 0.85),
    "events.f1": ("events F1", 0.45),
    "events.p": ("events precision", 0.80),
    "main.type": ("main event type", None),
    "main.date": ("main event date", None),
    "main.place": ("main event place", None),
}
"""Score path to its name and target. Lower is better for the two origin columns."""

LOWER_IS_BETTER = {"facts.origins_overcounted", "facts.origin_error"}


def scorer() -> ModuleType:
    """The shared scorer as a module; raises FileNotFoundError where it is not at hand."""
    path = SHARED / "score" / "score_dossier.py"
    if not path.exists():
        raise FileNotFoundError(f"no scorer at {path}: the annotated stories are not at hand")
    spec = importlib.util.spec_from_file_location("score_dossier", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def value(score: dict[str, Any], path: str) -> float | None:
    """The number at `path` ("facts.f1"; "main.*" are the main event's three marks)."""
    layer, key = path.split(".")
    found = score["events"]["main_event"][key] if layer == "main" else score[layer][key]
    return None if found is None else float(found)


def measure(stories: Iterable[Path], keep: Path) -> dict[str, dict[str, Any]]:
    """Run the main job on each story folder, keep the dossier in `keep`, and score it."""
    judge, model, table = scorer(), remembered.load(), {}
    for folder in stories:
        intake = ingest.load((folder,))
        done = pipeline.account(intake.reports, model, rejections=intake.rejections)
        path = keep / f"{folder.name}.json"
        dossiers.write(done.dossiers[0], path, "json")
        table[folder.name], misses = judge.score(json.loads(path.read_bytes()), folder)
        (keep / f"{folder.name}.misses").write_text("\n".join(misses), "utf8")
        if len(done.dossiers) > 1 or done.strays:
            print(f"{folder.name}: {len(done.dossiers)} stories, {len(done.strays)} strays", file=sys.stderr)
    return table


def means(table: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Mean over the stories where the score is defined."""
    out = {}
    for path in COLUMNS:
        numbers = [n for score in table.values() if (n := value(score, path)) is not None]
        out[path] = round(sum(numbers) / len(numbers), 3) if numbers else 0.0
    return out


def show(table: dict[str, dict[str, Any]]) -> None:
    """Print one row a figure: mean, target, then each story."""
    names = list(table)
    mean = means(table)
    print(f"{'':22}{'mean':>7}{'target':>8}" + "".join(f"{name[:12]:>14}" for name in names))
    for path, (label, target) in COLUMNS.items():
        row = [value(table[name], path) for name in names]
        cells = "".join(f"{'-' if n is None else format(n, '.3f'):>14}" for n in row)
        whole = "-" if all(n is None for n in row) else f"{mean[path]:.3f}"
        print(f"{label:22}{whole:>7}{'' if target is None else format(target, '.2f'):>8}{cells}")
    for name, score in table.items():
        if "warnings" in score:
            print(f"warning {name}: {score['warnings']}")


def fingerprint(stories: Iterable[Path]) -> str:
    """SHA-256 over every file of the stories, so that a floor names what it was measured on."""
    digest = hashlib.sha256()
    for folder in stories:
        for file in sorted(folder.iterdir()):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def gate(mean: dict[str, float], key: str, *, lower: bool) -> int:
    """0 when every mean holds its floor; floors rise by themselves only with `lower` (a re-pin)."""
    pinned = json.loads(FLOORS.read_text("utf8")) if FLOORS.exists() else {}
    if lower or not pinned:
        FLOORS.write_text(json.dumps({"stories": key, "floors": mean}, indent=1) + "\n", "utf8")
        print("floors pinned anew: add a line to CHANGELOG.md")
        return 0
    if pinned["stories"] != key:
        print("the stories changed since the floors were pinned; measure, then re-pin with --lower")
        return 1
    below = [
        path
        for path, floor in pinned["floors"].items()
        if (mean[path] > floor + SLACK if path in LOWER_IS_BETTER else mean[path] < floor - SLACK)
    ]
    for path in below:
        print(f"below its floor: {COLUMNS[path][0]} {mean[path]} (floor {pinned['floors'][path]})")
    return 1 if below else 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stories", type=Path, nargs="+", help="story folders (default: all annotated ones)")
    parser.add_argument("--keep", type=Path, help="keep dossiers and misses here")
    parser.add_argument("--gate", action="store_true", help="fail below the pinned floors")
    parser.add_argument("--lower", action="store_true", help="re-pin the floors to what was measured")
    options = parser.parse_args()
    annotated = sorted(path.parent for path in SHARED.glob("stories/*/gold.json"))
    if not SHARED.exists():
        print("the annotated stories and their scorer are not at hand: nothing measured")
        return 0
    groups = [options.stories] if options.stories else [annotated, OURS]
    with tempfile.TemporaryDirectory() as scratch:
        keep = options.keep or Path(scratch)
        keep.mkdir(parents=True, exist_ok=True)
        tables = [measure(group, keep) for group in groups]
    for table in tables:
        show(table)
        print()
    if options.gate or options.lower:
        return gate(means(tables[0]), fingerprint(groups[0]), lower=options.lower)
    return 0


if __name__ == "__main__":
    sys.exit(main())
