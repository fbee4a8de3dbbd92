"""Figures that count the same thing: one account, several, or one that replaced another.

Two figures meet only within one role, unit and scope, and only as ranges: "at least 200" and "more than
180" are compatible, 60 and 23 are not. Of incompatible ones the later as-of time updates the earlier;
with no order in time they are disputed.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.model.claims import Figure

Outcome = Literal["agreed", "disputed", "updated"]

_TOLERANCE = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Figures of one role, unit and scope: compatible ones together, sides in the order of time."""

    sides: tuple[tuple[Figure, ...], ...]
    outcome: Outcome


def compatible(a: Figure, b: Figure) -> bool:
    """Whether some number fits both: their ranges meet, rounded figures within a tenth."""
    low = max(_low(a), _low(b))
    high = min(_high(a), _high(b))
    return low <= high


def counts(figures: Sequence[Figure], published: Mapping[str, str]) -> tuple[Count, ...]:
    """The figures that two or more places give, by what they count.

    `published` gives each report's date; a figure without an as-of time is as of its report's.
    """
    alike: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in sorted(figures, key=lambda f: (f.report, f.start, f.id)):
        alike.setdefault((figure.role, _unit(figure), figure.scope.lower()), []).append(figure)
    found = []
    for _, group in sorted(alike.items()):
        sides = _sides(group)
        if len(sides) == 1:
            found.append(Count(sides=(tuple(sides[0]),), outcome="agreed"))
            continue
        ordered = sorted(sides, key=lambda side: (_time(side, published), side[0].report, side[0].start))
        found.append(Count(sides=tuple(tuple(s) for s in ordered), outcome=_outcome(ordered, published)))
    return tuple(found)


def _sides(group: Sequence[Figure]) -> list[list[Figure]]:
    """The group parted so that within each side all are compatible; exact figures found the sides."""
    sides: list[list[Figure]] = []
    for figure in sorted(group, key=lambda f: (not f.exact, _high(f) - _low(f), f.report, f.start)):
        home = next((side for side in sides if all(compatible(figure, other) for other in side)), None)
        if home is None:
            sides.append([figure])
        else:
            home.append(figure)
    return [sorted(side, key=lambda f: (f.report, f.start)) for side in sides]


def _outcome(ordered: Sequence[Sequence[Figure]], published: Mapping[str, str]) -> Outcome:
    """Updated if every side is later than the one before it, disputed if two stand at one time."""
    times = [_time(side, published) for side in ordered]
    falls = any(a >= b for a, b in itertools.pairwise(times))
    return "disputed" if falls else "updated"


def _time(side: Sequence[Figure], published: Mapping[str, str]) -> str:
    return min(figure.as_of or published.get(figure.report, "") for figure in side)


def _unit(figure: Figure) -> str:
    return figure.unit.lower()


def _low(figure: Figure) -> float:
    if figure.low is None:
        return float("-inf")
    return figure.low if figure.exact or figure.high is None else figure.low * (1 - _TOLERANCE)


def _high(figure: Figure) -> float:
    if figure.high is None:
        return float("inf")
    return figure.high if figure.exact or figure.low is None else figure.high * (1 + _TOLERANCE)


__all__ = ["Count", "Outcome", "compatible", "counts"]
