"""Invented passages of many manners, read by the shipped reader: who says what, how, through whom."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from crosswire import resolve
from crosswire.extract import places
from crosswire.extract.statements import statements
from crosswire.model.claims import Statement
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Report
from tests.extract.statements_cases import CASES, Said

MISSES = {"missed": 4, "extra": 3, "speaker": 3, "stance": 6, "via": 2}
"""At most so many of each are wrong over all passages."""


@pytest.fixture(scope="module")
def wrong(shipped_reader: Reader) -> dict[str, list[str]]:
    reports = [
        Report(source=f"case{n}", text=text, outlet="The Observer of Nowhere", published="2024-05-07")
        for n, (text, _) in enumerate(CASES)
    ]
    found: dict[str, list[str]] = {kind: [] for kind in MISSES}
    for report, reading, (_, wanted) in zip(reports, shipped_reader.read(reports), CASES, strict=True):
        read = ReadReport(report=report, reading=reading)
        told = statements(read)
        named, _ = resolve.named(told, (), resolve.resolve((read,), told, places.places((read,))))
        _compare(report.text, wanted, list(named), found)
    return found


@pytest.mark.parametrize("kind", list(MISSES))
def test_passages(wrong: dict[str, list[str]], kind: str) -> None:
    assert len(wrong[kind]) <= MISSES[kind], "\n".join(wrong[kind])


def _compare(text: str, wanted: tuple[Said, ...], told: list[Statement], found: dict[str, list[str]]) -> None:
    for speaker, content, stance, via in wanted:
        at = text.index(content)
        nearest = max(told, key=lambda s: _shared(s, at, at + len(content)), default=None)
        if nearest is None or _shared(nearest, at, at + len(content)) < 0.6:
            found["missed"].append(f"{speaker}: {content}")
            continue
        told.remove(nearest)
        said, whose = _words(nearest.speaker_name), _words(speaker)
        if not (said <= whose or whose <= said):
            found["speaker"].append(f"{nearest.speaker_name} for {speaker}: {content}")
        if nearest.stance != stance:
            found["stance"].append(f"{nearest.stance} for {stance}: {content}")
        if Counter(map(str.lower, nearest.via)) != Counter(map(str.lower, via)):
            found["via"].append(f"{nearest.via} for {via}: {content}")
    found["extra"] += [f"{s.speaker_name}: {text[s.content.start : s.content.end]}" for s in told]


def _shared(statement: Statement, start: int, end: int) -> float:
    """Intersection over union of a statement's content and a span."""
    inside = min(end, statement.content.end) - max(start, statement.content.start)
    return inside / (max(end, statement.content.end) - min(start, statement.content.start))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(name.lower().replace("’", "'").removesuffix("'s").split()) - {
        "the",
        "a",
        "an",
        "mr",
        "dr",
    }
