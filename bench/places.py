"""Locating place names: gold spans given, as the literature does (Gritta et al. 2018; EUPEG).

    python bench/places.py ../shared/corpora/places/geovirus.jsonl.gz [--half 0|1] [--misses]

acc@161: share of toponyms with gold coordinates that are put within 161 km (100 miles) of them, those
not found counted as wrong; found: share that the gazetteer knows; median error in kilometres.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from pathlib import Path
from statistics import median

from crosswire.extract import gazetteer
from crosswire.extract.gazetteer import Place
from crosswire.extract.places import distance, locate, toponym

_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\b")


def score(path: Path, half: int | None, misses: bool) -> dict[str, float]:
    gaz = gazetteer.load()
    errors: list[float] = []
    total = 0
    with gzip.open(path, "rt", encoding="utf8") as lines:
        records = [json.loads(line) for line in lines]
    for number, record in enumerate(records):
        if half is not None and number % 2 != half:
            continue
        text = record["text"]
        gold = [t for t in record["toponyms"] if t.get("lat") is not None]
        tops = [toponym(text, t["start"], t["end"]) for t in gold]
        words = [w.group() for w in _CAPITALISED.finditer(text)]
        total += len(gold)
        for item, top, place in zip(gold, tops, locate(tops, words, gaz), strict=True):
            error = distance(place, _point(item)) if place else None
            errors.extend([error] if error is not None else [])
            if misses and (error is None or error > 161):
                near = f"{error:.0f} km {place}" if place and error is not None else "not found"
                print(f"{top.name!r} gold {item['lat']:.2f},{item['lon']:.2f} {near}", end=" ")
                print(f"...{top.before[-30:]}|{top.after[:30]}")
    return {
        "toponyms": total,
        "acc@161": round(sum(e <= 161 for e in errors) / total, 3),
        "found": round(len(errors) / total, 3),
        "median km": round(median(errors), 1),
    }


def _point(item: dict[str, float]) -> Place:
    return Place(kind="town", lat=item["lat"], lon=item["lon"], country="")


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
