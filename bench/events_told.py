"""Events of invented three-report stories of many kinds, against the marks in their text.

    python -m bench.events_told [--misses]

`bench/told/*.txt`: first the events (id, PLOVER root, day, place; "-" where the text gives none; E1 is the
main event, its place has " / " between names that do as well), then the reports (`:: outlet | day`, headline,
text) with every mention of an event marked: `[E2|police arrested the owner]`. An event is found when one of
its type touches one of its mentions.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bench import remembered
from crosswire import pipeline
from crosswire.model.claims import Event
from crosswire.model.report import Evidence, Report

FOLDER = Path(__file__).resolve().parent / "told"
MARK = re.compile(r"\[(E\d+)\||\]|[^\[\]]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as marked: what it is, when and where, and its mentions."""

    root: str
    day: str
    places: tuple[str, ...]
    mentions: tuple[Evidence, ...]


def load(path: Path) -> tuple[tuple[Report, ...], tuple[Told, ...]]:
    """The reports of one story file and its events, the main one first."""
    head, *parts = re.split(r"^:: ", path.read_text("utf8"), flags=re.MULTILINE)
    reports, mentions = [], []
    for part in parts:
        opening, _, marked = part.partition("\n")
        outlet, _, day = opening.partition(" | ")
        text, spans = _unmark(marked.strip())
        report = Report(source=f"{path.stem}-{outlet}", text=text, outlet=outlet, published=day.strip())
        reports.append(report)
        mentions += [(name, Evidence(report=report.id, start=a, end=b)) for name, a, b in spans]
    events = []
    for line in head.strip().splitlines():
        name, root, day, place = line.split(None, 3)
        places = tuple(place.strip("- ").split(" / "))
        events.append(
            Told(
                root=root,
                day=day.strip("-"),
                places=places,
                mentions=tuple(m for told, m in mentions if told == name),
            )
        )
    return tuple(reports), tuple(events)


def _unmark(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and (event, start, end) of each."""
    text, opened, spans = "", list[tuple[str, int]](), []
    for match in MARK.finditer(marked):
        if match[1]:
            opened.append((match[1], len(text)))
        elif match[0] == "]":
            name, start = opened.pop()
            spans.append((name, start, len(text)))
        else:
            text += match[0]
    return text, spans


def found(gold: Told, given: Event) -> bool:
    """Whether the event is of the type and touches a mention."""
    return given.type == gold.root and any(
        a.report == b.report and a.start < b.end and b.start < a.end
        for a in gold.mentions
        for b in given.mentions
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="also list the events not found")
    options = parser.parse_args()
    reader, count = remembered.load(), Counter[str]()
    for path in sorted(FOLDER.glob("*.txt")):
        reports, gold = load(path)
        reads = pipeline.read(reports, reader, lambda *_: None)
        dossier = pipeline.story(reads, reader)
        left = list(dossier.events)
        for told in gold:
            match = next((e for e in left if found(told, e)), None)
            if match is not None:
                left.remove(match)
            elif options.misses:
                at = told.mentions[0]
                text = next(r.slice(at.start, at.end) for r in reports if r.id == at.report)
                print(f"{path.stem}: {told.root} {text}")
            count["found"] += match is not None
        count.update(gold=len(gold), given=len(dossier.events), stories=1)
        main = next((e for e in dossier.events if e.id == dossier.story.main_event), None)
        place = main.place.name if main is not None and main.place is not None else ""
        count["type"] += main is not None and main.type == gold[0].root
        count["day"] += main is not None and (main.date or "").startswith(gold[0].day)
        count["place"] += any(name in place for name in gold[0].places)
    precision, recall = count["found"] / count["given"], count["found"] / count["gold"]
    print(f"events: precision {precision:.3f} recall {recall:.3f} on {count['gold']}")
    right = (f"{mark} {count[mark] / count['stories']:.2f}" for mark in ("type", "day", "place"))
    print(f"main event of {count['stories']} stories: {', '.join(right)}")


if __name__ == "__main__":
    main()
