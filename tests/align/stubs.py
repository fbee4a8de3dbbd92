"""Stand-ins for a lineage and for a reader's vectors."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.align import AlignInput
from crosswire.align.words import stem, words
from crosswire.model.claims import Figure, Statement
from crosswire.model.findings import Origin
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence, Report

SIZE = 48


def embed(texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
    """Unit vectors in which texts are alike as far as they share stems."""
    return tuple(_vector(text) for text in texts)


def _vector(text: str) -> tuple[float, ...]:
    total = [0.0] * SIZE
    for word in words(text) or ("-",):
        digest = hashlib.sha256(stem(word).encode()).digest()
        for place in range(SIZE):
            total[place] += (digest[place % 32] ^ (place * 37 & 255)) / 127.5 - 1.0
    length = math.sqrt(sum(value * value for value in total)) or 1.0
    return tuple(value / length for value in total)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByOwner:
    """A lineage in which every owner of a distinct text is one origin."""

    owners: dict[str, str]

    @classmethod
    def of(cls, reports: Sequence[Report]) -> ByOwner:
        first: dict[str, str] = {}
        for report in sorted(reports, key=lambda r: (r.published, r.outlet)):
            first.setdefault(report.text, report.outlet)
        return cls(owners={report.id: first[report.text] for report in reports})

    def origins(self, evidence: Sequence[Evidence]) -> tuple[Origin, ...]:
        found: dict[str, set[str]] = {}
        for item in evidence:
            found.setdefault(self.owners[item.report], set()).add(item.report)
        return tuple(
            Origin(kind="outlet", name=name, reports=tuple(sorted(reports)))
            for name, reports in sorted(found.items())
        )

    def explain(self, evidence: Sequence[Evidence]) -> str:
        return f"Origins: {', '.join(origin.name for origin in self.origins(evidence))}."


def given(
    reads: Sequence[ReadReport],
    statements: Sequence[Statement] = (),
    figures: Sequence[Figure] = (),
) -> AlignInput:
    return AlignInput(
        reads=tuple(reads),
        statements=tuple(statements),
        figures=tuple(figures),
        events=(),
        entities=(),
        times=(),
        lineage=ByOwner.of([read.report for read in reads]),
        embed=embed,
    )
