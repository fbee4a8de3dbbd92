"""Invented stories with their known answer, for the golden tests and for training the pair scorer.

A file of `training/stories/` holds one story told by several invented outlets. It opens with `:: facts`, one
line a fact (`number status`); each report follows under `:: name | outlet | published`. Marks in the
text are taken out when it is read and may be nested:

    [2a|words]              a mention of fact 2, position a (no letter: the fact has one position)
    [s=Speaker;stance|words] the content of a statement
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosswire.model.claims import Stance, Statement
from crosswire.model.reading import Reading, ReadReport, Sentence
from crosswire.model.report import Evidence, Report, Span

FOLDER = Path(__file__).parents[2] / "training" / "stories"
_MARK = re.compile(r"\[(?:(?P<fact>\d+)(?P<side>[a-z]?)|s=(?P<who>[^;|\]]+);(?P<stance>\w+))\|")
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?][\"”’')]*(?=\s)|(?=\n)|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What the outlets tell in common, or contest: its status and, a position each, its mentions."""

    number: int
    status: str
    positions: tuple[tuple[Evidence, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """One invented story."""

    name: str
    reads: tuple[ReadReport, ...]
    statements: tuple[Statement, ...]
    facts: tuple[Fact, ...]


def load(name: str) -> Invented:
    """The story `training/stories/NAME.txt`; ValueError where a mark is left open."""
    head, *bodies = re.split(r"^:: ", (FOLDER / f"{name}.txt").read_text("utf8"), flags=re.M)[1:]
    status = {int(number): word for number, word in (line.split() for line in head.splitlines()[1:])}
    mentions: dict[tuple[int, str], list[Evidence]] = {}
    reads, statements = [], []
    for body in bodies:
        line, _, marked = body.partition("\n")
        source, outlet, published = (part.strip() for part in line.split("|"))
        text, marks = _unmark(marked.strip())
        report = Report(source=f"{source}.txt", text=text, outlet=outlet, published=published)
        reads.append(ReadReport(report=report, reading=reading(report)))
        for mark, start, end in marks:
            if mark["fact"]:
                place = Evidence(report=report.id, start=start, end=end)
                mentions.setdefault((int(mark["fact"]), mark["side"] or "a"), []).append(place)
            else:
                statements.append(_statement(report, mark, start, end))
    facts = tuple(
        Fact(
            number=number,
            status=word,
            positions=tuple(tuple(mentions[key]) for key in sorted(mentions) if key[0] == number),
        )
        for number, word in sorted(status.items())
    )
    return Invented(name=name, reads=tuple(reads), statements=tuple(statements), facts=facts)


def names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


def _unmark(marked: str) -> tuple[str, list[tuple[re.Match[str], int, int]]]:
    text, at, size = [], 0, 0
    open_marks: list[tuple[re.Match[str], int]] = []
    marks = []
    while at < len(marked):
        opening = _MARK.match(marked, at)
        if opening:
            open_marks.append((opening, size))
            at = opening.end()
        elif marked[at] == "]":
            mark, start = open_marks.pop()
            marks.append((mark, start, size))
            at += 1
        else:
            text.append(marked[at])
            size, at = size + 1, at + 1
    if open_marks:
        raise ValueError(f"mark left open: {open_marks[-1][0].group()}")
    return "".join(text), marks


def _statement(report: Report, mark: re.Match[str], start: int, end: int) -> Statement:
    stance: Stance = mark["stance"]  # type: ignore[assignment]
    return Statement(
        report=report.id,
        speaker=None,
        speaker_name=mark["who"],
        source=None,
        cue=None,
        content=Span(start=start, end=end),
        form="indirect",
        stance=stance,
    )


def reading(report: Report) -> Reading:
    """Sentences alone, cut by rule."""
    sentences = tuple(
        Sentence(start=start, end=end, first=0, last=0) for start, end in _sentences(report.text)
    )
    return Reading(report=report.id, tokens=(), sentences=sentences, names=(), attributions=())


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words)
            yield start, start + len(words)


__all__ = ["FOLDER", "Fact", "Invented", "load", "names", "reading"]
