"""Figures against the annotated stories: only the figure layer of `score_dossier.py`.

    python bench/figures.py ../shared/stories/NAME ... [--misses]

Without a reader: words and sentences by rule, gold statements as the statements (so that claimants
measure what figures does, not what statements does).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

from crosswire.extract.figures import figures
from crosswire.extract.times import times
from crosswire.model.claims import Statement
from crosswire.model.reading import Reading, ReadReport, Sentence, Token
from crosswire.model.report import Dropped, Report, Span


def plain(report: Report) -> ReadReport:
    """A reading by rule alone: words, sentences, no parse."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for line in re.finditer(r"[^\n]+?(?:[.!?][\"”’')]*(?=\s+[\"“‘']?[A-Z])|(?=\n)|$)", report.text):
        first = len(tokens)
        for word in re.finditer(r"\w+(?:[-'’.,]\w+)*|[^\w\s]", line.group()):
            at = line.start() + word.start()
            tokens.append(
                Token(start=at, end=at + len(word.group()), text=word.group(), lemma=word.group().lower(),
                      upos="X", feats=(), head=len(tokens), deprel="root")
            )  # fmt: skip
        if len(tokens) > first:
            sentences.append(
                Sentence(start=tokens[first].start, end=tokens[-1].end, first=first, last=len(tokens))
            )
    reading = Reading(
        report=report.id, tokens=tuple(tokens), sentences=tuple(sentences), names=(), attributions=()
    )
    return ReadReport(report=report, reading=reading)


def dossier(folder: Path) -> dict[str, Any]:
    """A dossier of the story with figures and nothing else."""
    gold = json.loads((folder / "gold.json").read_text("utf8"))
    reports, found = [], []
    for name, meta in json.loads((folder / "reports.json").read_text("utf8")).items():
        text = (folder / f"{name}.txt").read_text("utf8")
        dropped = [Dropped(start=at, end=at + len(b["quote"]), reason="gold") for b in gold["boilerplate"]
                   if b["report"] == name and (at := text.find(b["quote"])) >= 0]  # fmt: skip
        report = Report(source=name, text=text, outlet=meta["outlet"], published=meta.get("published") or "",
                        dropped=tuple(dropped))  # fmt: skip
        read = plain(report)
        said = [
            _statement(report, s) for s in gold["statements"] if s["report"] == name and s["content"] in text
        ]
        found += [asdict(f) for f in figures(read, said, times(read))]
        reports.append({"id": report.id, "source": f"{name}.txt", "text": text})
    empty: dict[str, Any] = {
        "entities": [],
        "statements": [],
        "events": [],
        "findings": [],
        "reuse": [],
        "framing": [],
    }
    return {"reports": reports, "figures": found, "story": {"main_event": None}, **empty}


def _statement(report: Report, gold: dict[str, Any]) -> Statement:
    at = report.text.find(gold["content"])
    content = Span(start=at, end=at + len(gold["content"]))
    return Statement(report=report.id, speaker=None, speaker_name=gold["speaker"], source=None, cue=None,
                     content=content, form="indirect", stance="asserts")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=Path, nargs="+")
    parser.add_argument("--misses", action="store_true", help="also list what was missed or extra")
    options = parser.parse_args()
    where = options.stories[0].resolve().parents[1] / "score" / "score_dossier.py"
    spec = importlib.util.spec_from_file_location("score_dossier", where)
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    rows = []
    for folder in options.stories:
        misses: list[str] = []
        rows.append(scorer.score_figures(scorer.Story(dossier(folder), folder), misses))
        print(folder.name, rows[-1])
        if options.misses:
            print(*misses, sep="\n")
    for key in ("p", "r", "f1", "role", "claimant"):
        print(f"mean {key} {sum(row[key] for row in rows) / len(rows):.3f}", end="  ")
    print()


if __name__ == "__main__":
    main()
