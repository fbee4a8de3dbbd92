"""`python -m training.finish RUN CORPORA DATE`: from a run's last checkpoint to the shipped files.

Writes into RUN/release the int8 model, its `reader.json` and its model card; into RUN/exact the fp32
model, to be compared with. Both are measured by `bench/reader.py`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from training.card import card
from training.release import release

BENCH = Path(__file__).parents[1] / "bench" / "reader.py"


def finish(run: Path, corpora: Path, date: str) -> Path:
    """Release, measure and describe; gives the folder of the files to ship."""
    scores = {}
    for name, folder, quantise in (("int8", "release", True), ("fp32", "exact", False)):
        release(run, run / folder, quantise=quantise)
        measured = run / folder / "scores.json"
        asked = [str(corpora), "--model", str(run / folder), "--json", str(measured)]
        subprocess.run([sys.executable, str(BENCH), *asked], check=True)
        scores[name] = json.loads(measured.read_text(encoding="utf-8"))
    facts = json.loads((run / "release" / "reader.json").read_text(encoding="utf-8"))
    (run / "release" / "model-card.md").write_text(card(scores, facts, date), encoding="utf-8")
    (run / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    return run / "release"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.finish", description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("date", help="the date to put on the card, YYYY-MM-DD")
    asked = parser.parse_args()
    print(finish(asked.run, asked.corpora, asked.date))


if __name__ == "__main__":
    main()
