"""Time expressions against a corpus, scored as TempEval-3 does (UzZaman et al. 2013).

    python bench/times.py ../shared/corpora/time/te3-platinum.jsonl.gz [--half 0|1] [--misses]

Strict: same span; relaxed: the spans overlap; value F1: of the relaxed matches those with the same
value. HeidelTime's published value F1 on the platinum set is .776.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from typing import Any

from crosswire.extract.times import day, find
from crosswire.extract.times_tense import tense

Span = tuple[int, int, str, str]


def f1(hits: int, system: int, gold: int) -> tuple[float, float, float]:
    p, r = hits / system if system else 0.0, hits / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def score(path: Path, half: int | None, misses: bool) -> dict[str, float]:
    strict = relaxed = valued = typed = system = gold = 0
    with gzip.open(path, "rt", encoding="utf8") as lines:
        records = [json.loads(line) for line in lines]
    for number, record in enumerate(records):
        if half is not None and number % 2 != half:
            continue
        got = list(
            find(record["text"], day(record.get("dct") or ""), lambda at, r=record: tense(r["text"], at))
        )
        want = expected(record)
        got = [g for g in got if g[0] < record.get("annotated_end", len(record["text"]))]
        system, gold = system + len(got), gold + len(want)
        used: set[int] = set()
        for item in want:
            pairs = [j for j, g in enumerate(got) if j not in used and g[0] < item[1] and item[0] < g[1]]
            hit = got[pairs[0]] if pairs else None
            if hit:
                used.add(pairs[0])
                strict, relaxed = strict + (hit[:2] == item[:2]), relaxed + 1
                typed, valued = typed + (hit[2] == item[2]), valued + (hit[3] == item[3])
            if misses and (hit is None or hit[3] != item[3]):
                show("missed" if hit is None else "value", record, item, hit)
        if misses:
            for j, g in enumerate(got):
                if j not in used:
                    show("extra", record, g, None)
    names = {"strict": strict, "relaxed": relaxed, "type": typed, "value": valued}
    return {
        f"{name} {part}": round(value, 3)
        for name, hits in names.items()
        for part, value in zip("PRF", f1(hits, system, gold), strict=True)
    }


def expected(record: dict[str, Any]) -> list[Span]:
    limit = record.get("annotated_end") or len(record["text"])
    spans = [(t["start"], t["end"], t["type"], t.get("value") or "") for t in record["timex"]]
    return [s for s in spans if s[0] < limit]


def show(kind: str, record: dict[str, Any], item: Span, hit: Span | None) -> None:
    text = record["text"]
    around = text[max(0, item[0] - 40) : item[1] + 25].replace("\n", " ")
    got = f" got {text[hit[0] : hit[1]]!r} {hit[2]} {hit[3]}" if hit else ""
    print(f"{kind}: {text[item[0] : item[1]]!r} {item[2]} {item[3]}{got}", end="  ")
    print(f"dct {record.get('dct')}  ...{around}...")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1), help="only every other article")
    parser.add_argument("--misses", action="store_true", help="also list what is wrong")
    options = parser.parse_args()
    result = score(options.corpus, options.half, options.misses)
    print("  ".join(f"{name}={value}" for name, value in result.items()))


if __name__ == "__main__":
    main()
