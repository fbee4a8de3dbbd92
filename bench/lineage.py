"""How well, and how fast, shared passages are found.

    python bench/lineage.py [--speed N] [--misses]

Quality on the annotated stories (the scorer's own reuse score) and on the pairs of ../shared/corpora/reuse;
`--speed N` compares N invented reports with each other.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import random
import re
import resource
import sys
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from crosswire.lineage.reuse import reuse
from crosswire.model.findings import Reuse
from crosswire.model.report import Report

SHARED = Path(__file__).resolve().parents[2] / "shared"
OPEN = ("yevlakh", "oil-transfer", "seattle-shooting")
HELD = ("caravan", "china-well", "indictment")


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score_dossier", SHARED / "score" / "score_dossier.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def story_reports(folder: Path) -> tuple[Report, ...]:
    """The plain texts of a story with what its manifest says of them."""
    facts = json.loads((folder / "reports.json").read_text("utf8"))
    return tuple(
        Report(
            source=f"{name}.txt",
            text=(folder / f"{name}.txt").read_text("utf8"),
            outlet=f["outlet"],
            title=f.get("title", ""),
            url=f.get("url", ""),
            published=f.get("published", "").replace(" ", "T"),
        )
        for name, f in sorted(facts.items())
    )


def as_json(found: tuple[Reuse, ...]) -> list[dict[str, Any]]:
    side = lambda e: {"report": e.report, "start": e.start, "end": e.end}  # noqa: E731
    return [{"a": side(r.a), "b": side(r.b), "kind": r.kind, "similarity": r.similarity} for r in found]


def stories(show_misses: bool) -> None:
    score, total = scorer(), []
    for name in (*OPEN, *HELD):
        folder = SHARED / "stories" / name
        reports = story_reports(folder)
        found = reuse(reports)
        dossier = {
            "reports": [{"id": r.id, "source": r.source, "text": r.text} for r in reports],
            "reuse": as_json(found),
        }
        misses: list[str] = []
        story = score.Story(dossier, folder)
        result = score.score_reuse(story, misses)
        total.append(result["f1"])
        print(f"{name:18} {result} found {len(found)}")
        if show_misses and name in OPEN:
            print(*misses, sep="\n")
            print(*extras(score, story, reports, found), sep="\n")
    print(f"{'mean F1':18} {sum(total) / len(total):.3f}")


def extras(score: Any, story: Any, reports: tuple[Report, ...], found: tuple[Reuse, ...]) -> Iterator[str]:
    text = {r.id: r.text for r in reports}
    gold = [
        (a, b)
        for x in story.gold["reuse"]
        if (a := story.place(x["a"]["report"], x["a"]["quote"]))
        and (b := story.place(x["b"]["report"], x["b"]["quote"]))
    ]
    for item in found:
        a, b = ((story.name_of[e.report], e.start, e.end) for e in (item.a, item.b))
        hit = any(
            (score.same(g, a) and score.same(h, b)) or (score.same(g, b) and score.same(h, a))
            for g, h in gold
        )
        if item.kind != "same_quote":
            mark = "right" if hit else "extra"
            print_a, print_b = (text[e.report][e.start : e.end] for e in (item.a, item.b))
            yield f"{mark} {item.kind} {item.similarity}\n   {a[0]}: {print_a}\n   {b[0]}: {print_b}"


def pairs() -> None:
    """Share of the copied passages found, and of ours that are copied, on pairs of news articles.

    The copied passages were computed (runs of six words), so they know no edited copy: two passages
    meet where half of the shorter one is shared, as the scorer has it. A passage that an article
    prints twice is found once; the second row takes it for found also where the other place is only
    a part of it (a headline that has words of the first sentence).
    """
    shared = SHARED / "corpora"
    texts = {d["id"]: d["text"] for d in _lines(shared / "stories" / "news-cluster-dev.jsonl.gz")}
    rows = []
    for row in _lines(shared / "reuse" / "news-cluster-dev-pairs.jsonl.gz"):
        two = {k: Report(source=k, text=texts[row[k]], outlet=k) for k in "ab"}
        got = [(r.a, r.b) if r.a.report == two["a"].id else (r.b, r.a) for r in reuse(tuple(two.values()))]
        mine = [((a.start, a.end), (b.start, b.end)) for a, b in got]
        rows.append(
            ([tuple(map(tuple, p)) for p in row["passages"]], mine, (texts[row["a"]], texts[row["b"]]))
        )
    for label, meet in (("by place", _meet), ("reprints once", _again)):
        gold = found = right = ours = 0
        for want, mine, both in rows:
            twins = _twins(want, both[0])
            found += sum(any(meet(w, m, both) for w in same for m in mine) for same in twins)
            right += sum(any(meet(w, m, both) for w in want) for m in mine)
            gold, ours = gold + len(twins), ours + len(mine)
        print(
            f"news-cluster pairs {label:14} recall {found / gold:.3f} of {gold}"
            f"  precision {right / ours:.3f} of {ours}"
        )


def _twins(want: list[Any], a: str) -> list[list[Any]]:
    """Passages, those with the same words together."""
    groups: dict[str, list[Any]] = {}
    for passage in want:
        groups.setdefault(" ".join(_words(a, passage[0])), []).append(passage)
    return list(groups.values())


def _meet(a: Any, b: Any, texts: tuple[str, str]) -> bool:
    """Half of the shorter passage is shared, on both sides."""
    return _half(a[0], b[0]) and _half(a[1], b[1])


def _again(a: Any, b: Any, texts: tuple[str, str]) -> bool:
    """The same, or on one side only, and on the other one has all words of the other at another place."""
    sides = [_half(x, y) for x, y in zip(a, b, strict=True)]
    return any(sides) and all(
        same or _within(_words(text, x), _words(text, y))
        for same, text, x, y in zip(sides, texts, a, b, strict=True)
    )


def _half(x: tuple[int, int], y: tuple[int, int]) -> bool:
    return 2 * (min(x[1], y[1]) - max(x[0], y[0])) >= min(x[1] - x[0], y[1] - y[0])


def _within(x: list[str], y: list[str]) -> bool:
    """Whether the words of the shorter stand in a row in the longer."""
    short, long = sorted((x, y), key=len)
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def _words(text: str, span: tuple[int, int]) -> list[str]:
    return re.findall(r"\w+", text[slice(*span)].casefold())


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf8") as file:
        yield from map(json.loads, file)


def invented(count: int, seed: int = 7) -> tuple[Report, ...]:
    """Reports of invented words (Zipf-like), one in three with a few sentences of another, edited or not."""
    chance = random.Random(seed)
    letters = "aeioubcdfglmnprstv"
    vocabulary = ["".join(chance.choices(letters, k=chance.randint(3, 9))) for _ in range(40_000)]
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(vocabulary))))
    reports: list[Report] = []
    pool: list[str] = []
    for number in range(count):
        sentences = [
            " ".join(chance.choices(vocabulary, cum_weights=weights, k=chance.randint(12, 30))).capitalize()
            + "."
            for _ in range(18)
        ]
        if pool and number % 3 == 0:
            sentences[4:7] = chance.sample(pool, 3)
        pool = (pool + sentences[:2])[-3000:]
        reports.append(
            Report(source=str(number), text="\n\n".join(sentences), outlet=f"outlet {number % 200}")
        )
    return tuple(reports)


def speed(count: int) -> None:
    reports = invented(count)
    words = sum(r.text.count(" ") for r in reports)
    begin = time.process_time()
    found = reuse(reports)
    took = time.process_time() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} reports, {words} words: {took:.1f} s, {len(found)} passages, peak {memory:.0f} MiB")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--speed", type=int, default=0, metavar="N")
    parser.add_argument("--misses", action="store_true", help="read the misses of the open stories")
    options = parser.parse_args()
    if options.speed:
        speed(options.speed)
        return 0
    stories(options.misses)
    pairs()
    return 0


if __name__ == "__main__":
    sys.exit(main())
