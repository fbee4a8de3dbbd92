"""Invented stories with hard names (stories.txt), read by the shipped reader: one entity each, nobody merged.

A block: "# what is hard", "= key canonical name" for each entity, "--- Outlet" before each report.
`[words/key]` marks a mention of an entity; unmarked mentions are left open.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crosswire.extract import places, statements
from crosswire.model.claims import Entity
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Report
from crosswire.resolve import resolve

_MARKED = re.compile(r"\[([^\]/]+)/(\w+)\]")
BLOCKS = {
    block.split("\n")[0].removeprefix("# "): block
    for block in re.split(r"\n(?=# )", (Path(__file__).parent / "stories.txt").read_text("utf8").strip())
}


@pytest.mark.parametrize("name", BLOCKS)
def test_one_entity_each(name: str, shipped_reader: Reader) -> None:
    head, *parts = re.split(r"^--- ", BLOCKS[name], flags=re.MULTILINE)
    names = dict(re.findall(r"^= (\w+) (.+)$", head, flags=re.MULTILINE))
    told = [part.split("\n", 1) for part in parts]
    texts = [(outlet, re.sub(r"\n+", "\n\n", marked.strip())) for outlet, marked in told]
    reports = [
        Report(source=f"{outlet}.txt", text=_MARKED.sub(r"\1", marked), outlet=outlet, published="2024-03-04")
        for outlet, marked in texts
    ]
    reads = [
        ReadReport(report=r, reading=reading)
        for r, reading in zip(reports, shipped_reader.read(reports), strict=True)
    ]
    said = tuple(s for read in reads for s in statements.statements(read))
    entities = resolve(reads, said, places.places(reads)).entities
    found: dict[str, set[str]] = {}
    for report, (_, marked) in zip(reports, texts, strict=True):
        for start, end, key in _marks(marked):
            found.setdefault(key, set()).add(_named(entities, report.id, (start, end)))
    assert found == {key: {name} for key, name in names.items()}


def _marks(marked: str) -> list[tuple[int, int, str]]:
    found, shift = [], 0
    for mark in _MARKED.finditer(marked):
        start = mark.start() - shift
        found.append((start, start + len(mark[1]), mark[2]))
        shift += len(mark.group()) - len(mark[1])
    return found


def _named(entities: tuple[Entity, ...], report: str, span: tuple[int, int]) -> str:
    """The name of the entity that has the mention nearest to a span, "" where none shares half of it."""
    near = [
        (shared / (max(m.end, span[1]) - min(m.start, span[0])), e.name)
        for e in entities
        for m in e.mentions
        if m.report == report
        and (shared := min(m.end, span[1]) - max(m.start, span[0])) * 2
        >= min(m.end - m.start, span[1] - span[0])
    ]
    return max(near, default=(0.0, ""))[1]
