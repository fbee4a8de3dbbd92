"""Findings measured with the extractors' part taken from the gold annotation.

`python -m bench.align STORIES SCORER`: for each story folder under STORIES, statements,
figures, events and entities are built from `gold.json` (what alignment would do on perfect input); the
findings are scored by SCORER (`score_dossier.py`). `--misses NAME` lists the misses of one story.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crosswire import lineage
from crosswire.align import AlignInput, findings
from crosswire.lineage.reuse import reuse
from crosswire.model.claims import PLOVER, Entity, Event, EventPlace, Figure, Statement
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Dropped, Evidence, Report, Span
from crosswire.reader import load


class Folder:
    """One annotated story: its reports, and its gold items as the extractors would give them."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        self.gold = json.loads((folder / "gold.json").read_text("utf8"))
        meta = json.loads((folder / "reports.json").read_text("utf8"))
        texts = {stem: (folder / f"{stem}.txt").read_text("utf8") for stem in meta}
        self.reports: dict[str, Report] = {}
        for stem, known in meta.items():
            dropped = [
                span
                for b in self.gold["boilerplate"]
                if b["report"] == stem
                if (span := place(texts[stem], b["quote"]))
            ]
            self.reports[stem] = Report(
                source=f"{stem}.txt",
                text=texts[stem],
                outlet=known.get("outlet", stem),
                published=known.get("published", ""),
                title=known.get("title", ""),
                dropped=tuple(Dropped(start=s, end=e, reason="furniture") for s, e in sorted(dropped)),
            )

    def evidence(self, stem: str, quote: str) -> Evidence | None:
        span = place(self.reports[stem].text, quote)
        return Evidence(report=self.reports[stem].id, start=span[0], end=span[1]) if span else None

    def entities(self) -> tuple[Entity, ...]:
        made = []
        for item in self.gold["entities"]:
            found = [self.evidence(stem, a) for stem, names in item["aliases"].items() for a in names]
            mentions = tuple(sorted({e for e in found if e}))
            if mentions:
                made.append(Entity(kind=item["kind"], name=item["name"], mentions=mentions))
        return tuple(made)

    def statements(self, ids: dict[str, str]) -> tuple[Statement, ...]:
        made = []
        for item in self.gold["statements"]:
            content = self.evidence(item["report"], item["content"])
            source = self.evidence(item["report"], item["speaker_quote"]) if item["speaker_quote"] else None
            if content:
                made.append(
                    Statement(
                        report=content.report,
                        speaker=ids.get(item["speaker"]),
                        speaker_name=item["speaker"],
                        source=source.span if source else None,
                        cue=None,
                        content=Span(start=content.start, end=content.end),
                        form=item["form"],
                        stance=item["stance"],
                        via=tuple(item["via"]),
                    )
                )
        return tuple(made)

    def figures(self, ids: dict[str, str]) -> tuple[Figure, ...]:
        made = []
        for item in self.gold["figures"]:
            for mention in item["mentions"]:
                at = self.evidence(mention["report"], mention["quote"])
                if at and (item["low"] is not None or item["high"] is not None):
                    made.append(
                        Figure(
                            report=at.report,
                            start=at.start,
                            end=at.end,
                            role=item["role"],
                            unit=item["unit"],
                            low=item["low"],
                            high=item["high"],
                            comparator=item["comparator"] or "",
                            exact=bool(item["exact"]),
                            scope=item["scope"],
                            claimant=ids.get(mention["claimant"]),
                            claimant_name=mention["claimant"],
                        )
                    )
        return tuple(made)

    def events(self, ids: dict[str, str]) -> tuple[Event, ...]:
        made = []
        for item in self.gold["events"]:
            mentions = tuple(
                sorted({e for m in item["mentions"] if (e := self.evidence(m["report"], m["quote"]))})
            )
            if mentions and item["plover"] in PLOVER:
                made.append(
                    Event(
                        type=item["plover"],
                        mentions=mentions,
                        actors=tuple(ids[a] for a in item["actors"] if a in ids),
                        recipients=tuple(ids[a] for a in item["recipients"] if a in ids),
                        place=EventPlace(name=item["place"]) if item["place"] else None,
                        date=item["date"] or "",
                        status=item["status"],
                    )
                )
        return tuple(made)


def place(text: str, quote: str) -> tuple[int, int] | None:
    """Where the quote first stands, its spacing aside."""
    match = re.search(r"\s+".join(re.escape(word) for word in quote.split()), text)
    return match.span() if match else None


def given(folder: Folder, reader: Reader, without: Sequence[str] = ()) -> AlignInput:
    """The input of `align.findings`, gold but for what `without` names ("events", "figures" ...)."""
    reports = tuple(folder.reports.values())
    reads = tuple(ReadReport(report=r, reading=x) for r, x in zip(reports, reader.read(reports), strict=True))
    entities = folder.entities()
    ids = {entity.name: entity.id for entity in entities}
    statements = () if "statements" in without else folder.statements(ids)
    shared = reuse(reports, statements)
    return AlignInput(
        reads=reads,
        statements=statements,
        figures=() if "figures" in without else folder.figures(ids),
        events=() if "events" in without else folder.events(ids),
        entities=entities,
        times=(),
        lineage=lineage.trace(reads, statements, shared),
        embed=reader.embed,
        reuse=shared,
    )


def as_dossier(made: AlignInput) -> dict[str, Any]:
    """As much of a dossier as the scorer of findings looks at."""
    return {
        "reports": [
            {"id": r.report.id, "source": r.report.source, "text": r.report.text} for r in made.reads
        ],
        "findings": [
            {
                "kind": f.kind,
                "title": f.title,
                "status": f.status,
                "why": f.why,
                "positions": [
                    {
                        "label": p.label,
                        "claimants": p.claimants,
                        "origins": list(p.origins),
                        "interested": p.interested,
                        "evidence": [
                            {"report": e.report, "start": e.start, "end": e.end} for e in p.evidence
                        ],
                    }
                    for p in f.positions
                ],
            }
            for f in findings(made)
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--misses", default="")
    parser.add_argument("--dump", type=Path)
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("score_dossier", options.scorer)
    assert spec and spec.loader
    scoring = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scoring)
    reader = Cached(load())
    for path in sorted(options.stories.glob("*/gold.json")):
        if options.only and path.parent.name not in options.only:
            continue
        made = as_dossier(given(Folder(path.parent), reader, options.without))
        misses: list[str] = []
        facts, contests = scoring.score_facts(scoring.Story(made, path.parent), misses)
        print(path.parent.name, json.dumps(facts), json.dumps(contests))
        if options.misses == path.parent.name:
            print(*misses, sep="\n")
        if options.dump:
            options.dump.joinpath(f"{path.parent.name}.json").write_text(json.dumps(made, indent=1), "utf8")


class Cached:
    """A reader that embeds each text once."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.known: dict[str, tuple[float, ...]] = {}
        self.identity = reader.identity

    def read(self, reports: Sequence[Report]) -> Any:
        return self.reader.read(reports)

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        new = [text for text in dict.fromkeys(texts) if text not in self.known]
        self.known.update(zip(new, self.reader.embed(new), strict=True))
        return tuple(self.known[text] for text in texts)


if __name__ == "__main__":
    main()
