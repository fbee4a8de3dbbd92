"""What two claims have in common beside their wording: events, figures, names, speakers, polarity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.claims import Claim
from crosswire.align.figures import compatible
from crosswire.align.given import AlignInput
from crosswire.align.similarity import Floats, Indices
from crosswire.align.word_lists import NEGATIONS
from crosswire.model.claims import Figure

SLOTS = (
    "same_event",
    "same_speaker",
    "other_speaker",
    "figures_meet",
    "figures_conflict",
    "names_shared",
    "names_apart",
    "polarity_differs",
    "both_lead",
)

_WORD = re.compile(r"[a-z]+(?:['’]t)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """The slots of every claim of a story, by its index."""

    claims: tuple[Claim, ...]
    events: tuple[frozenset[str], ...]
    names: tuple[frozenset[str], ...]
    figures: tuple[tuple[Figure, ...], ...]
    rarity: dict[str, float]

    @classmethod
    def of(cls, told: Sequence[Claim], given: AlignInput) -> Slots:
        events = _inside(told, [(e.id, m.report, m.start, m.end) for e in given.events for m in e.mentions])
        names = _inside(told, [(n.id, m.report, m.start, m.end) for n in given.entities for m in n.mentions])
        counted = {f.id: f for f in given.figures}
        figures = _inside(told, [(f.id, f.report, f.start, f.end) for f in given.figures])
        spread: dict[str, int] = {}
        for found in names:
            for name in found:
                spread[name] = spread.get(name, 0) + 1
        return cls(
            claims=tuple(told),
            events=events,
            names=names,
            figures=tuple(tuple(counted[f] for f in sorted(found)) for found in figures),
            rarity={name: float(np.log((len(told) + 1) / (n + 0.5))) for name, n in sorted(spread.items())},
        )

    def features(self, left: Indices, right: Indices) -> Floats:
        """One row of `SLOTS` a pair."""
        rows = [self._row(i, j) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
        return np.array(rows, dtype=np.float32).reshape(len(rows), len(SLOTS))

    def conflict(self, i: int, j: int) -> bool:
        """Whether the claims count the same thing differently, and nothing alike."""
        meet, differ = self._figures(i, j)
        return differ and not meet

    def _row(self, i: int, j: int) -> tuple[float, ...]:
        a, b = self.claims[i], self.claims[j]
        spoken = a.statement is not None and b.statement is not None
        meet, differ = self._figures(i, j)
        shared = self._weight(self.names[i] & self.names[j])
        least = min(self._weight(self.names[i]), self._weight(self.names[j]))
        return (
            float(bool(self.events[i] & self.events[j])),
            float(spoken and a.speaker == b.speaker),
            float(spoken and a.speaker != b.speaker),
            float(meet),
            float(differ and not meet),
            shared / least if least else 0.0,
            float(least > 0 and shared == 0),
            float(_negated(a.text) != _negated(b.text)),
            float(a.lead and b.lead),
        )

    def _weight(self, names: frozenset[str]) -> float:
        return sum(self.rarity[name] for name in sorted(names))

    def _figures(self, i: int, j: int) -> tuple[bool, bool]:
        pairs = [
            compatible(a, b)
            for a in self.figures[i]
            for b in self.figures[j]
            if (a.role, a.unit.lower(), a.scope.lower()) == (b.role, b.unit.lower(), b.scope.lower())
        ]
        return any(pairs), not all(pairs)


def _inside(told: Sequence[Claim], places: Sequence[tuple[str, str, int, int]]) -> tuple[frozenset[str], ...]:
    """Which of the places (id, report, start, end) stand at least by half in each claim."""
    by_report: dict[str, list[tuple[str, int, int]]] = {}
    for name, report, start, end in places:
        by_report.setdefault(report, []).append((name, start, end))
    return tuple(
        frozenset(
            name
            for name, start, end in by_report.get(claim.report, ())
            if 2 * (min(end, claim.end) - max(start, claim.start))
            >= min(end - start, claim.end - claim.start)
        )
        for claim in told
    )


def _negated(text: str) -> bool:
    found = _WORD.findall(text.lower())
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in found)


__all__ = ["SLOTS", "Slots"]
