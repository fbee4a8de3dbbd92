"""What two claims have in common beside their wording: counts, names and times; and what holds them apart.

A slot that only one claim fills tells nothing; slots that both fill either meet or clash.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from crosswire.align.amounts import agree
from crosswire.align.claims import Claim
from crosswire.align.given import AlignInput
from crosswire.align.propositions import Argument, Proposition, within
from crosswire.align.similarity import Floats, Indices
from crosswire.model.claims import Figure

SLOTS = ("figures_meet", "figures_conflict", "names_shared", "names_apart", "times_meet", "times_clash")

HARM = frozenset({"killed", "wounded", "missing", "displaced", "arrested"})
_DATES = ("DATE", "TIME")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d){0,2}(?:T.*)?")
"""Years, months and days; weeks, seasons and durations are not held against them."""

Keys = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """The slots of every claim of a story, by its index.

    `names` are entity ids, `times` ISO values, `mains` what each claim says of whom (None without trees).
    """

    names: tuple[Keys, ...]
    speakers: tuple[Keys, ...]
    times: tuple[Keys, ...]
    figures: tuple[tuple[Figure, ...], ...]
    mains: tuple[Proposition | None, ...]
    people: Keys
    rarity: Mapping[str, float]

    @classmethod
    def of(
        cls, told: Sequence[Claim], given: AlignInput, propositions: Mapping[str, tuple[Proposition, ...]]
    ) -> Slots:
        """`propositions` are those of each report, by its id."""
        names = _inside(told, [(n.id, m.report, m.start, m.end) for n in given.entities for m in n.mentions])
        counted = {f.id: f for f in given.figures}
        figures = _inside(told, [(f.id, f.report, f.start, f.end) for f in given.figures])
        dated = [(t.value, t.report, t.start, t.end) for t in given.times if t.type in _DATES]
        spread: dict[str, int] = {}
        for found in names:
            for name in found:
                spread[name] = spread.get(name, 0) + 1
        return cls(
            names=names,
            speakers=tuple(c.voices for c in told),
            times=_inside(told, dated),
            figures=tuple(tuple(counted[f] for f in sorted(found)) for found in figures),
            mains=tuple(_main(claim, propositions.get(claim.report, ())) for claim in told),
            people=frozenset(n.id for n in given.entities if n.kind == "person"),
            rarity={name: float(np.log((len(told) + 1) / (n + 0.5))) for name, n in sorted(spread.items())},
        )

    def features(self, left: Indices, right: Indices) -> Floats:
        """One row of `SLOTS` a pair."""
        rows = [self._row(i, j) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
        return np.array(rows, dtype=np.float32).reshape(len(rows), len(SLOTS))

    def common(self, i: int, j: int) -> int:
        """How many entities two claims share, less who speaks in both; one more if they give one count."""
        meet, _ = self._figures(i, j)
        return len((self.names[i] & self.names[j]) - (self.speakers[i] & self.speakers[j])) + meet

    def conflict(self, i: int, j: int) -> bool:
        """Whether the claims count the same thing differently, and nothing alike."""
        meet, differ = self._figures(i, j)
        return differ and not meet

    def opposed(self, i: int, j: int) -> bool:
        """Whether the claims cannot tell the same.

        They give other counts, or count another event's or others harmed, one negates the predicate that the
        other has, other named persons do it or bear it, or it happened on days that lie apart.
        """
        if (
            self.conflict(i, j)
            or self._other_scope(i, j)
            or self._others_harmed(i, j)
            or self._days_apart(i, j)
        ):
            return True
        a, b = self.mains[i], self.mains[j]
        if a is None or b is None:
            return False
        return (
            (a.negated != b.negated and a.predicate == b.predicate)
            or self._strangers((a.subjects, b.subjects), i, j)
            or self._strangers((a.objects, b.objects), i, j)
        )

    def _days_apart(self, i: int, j: int) -> bool:
        """Whether both name days, months or years, and none of the one's comes near one of the other's."""
        mine, theirs = ([t for t in sorted(self.times[k]) if _CALENDAR.fullmatch(t)] for k in (i, j))
        return bool(mine and theirs) and not any(_near_time(a, b) for a in mine for b in theirs)

    def _other_scope(self, i: int, j: int) -> bool:
        """Whether both count the same thing, and nothing of it in one event: "17 died" and "700 in 2000"."""
        scopes = [{(f.role, f.unit.lower()): f.scope.lower() for f in self.figures[k]} for k in (i, j)]
        shared = scopes[0].keys() & scopes[1].keys()
        return bool(shared) and all(scopes[0][counted] != scopes[1][counted] for counted in shared)

    def _others_harmed(self, i: int, j: int) -> bool:
        """Whether both count people harmed, and in no common way: "five died" and "four are missing"."""
        mine, theirs = ({f.role for f in self.figures[k]} & HARM for k in (i, j))
        return bool(mine and theirs) and mine.isdisjoint(theirs)

    def _strangers(self, role: tuple[Sequence[Argument], Sequence[Argument]], i: int, j: int) -> bool:
        """Whether both claims fill the role with persons, and neither names the other's."""
        first, second = (frozenset(n for a in filled for n in a.names) & self.people for filled in role)
        return bool(first and second) and not (first & self.names[j] or second & self.names[i])

    def _row(self, i: int, j: int) -> tuple[float, ...]:
        meet, differ = self._figures(i, j)
        shared = self._weight(self.names[i] & self.names[j])
        least = min(self._weight(self.names[i]), self._weight(self.names[j]))
        times = [_same_time(x, y) for x in self.times[i] for y in self.times[j]]
        return (
            float(meet),
            float(differ and not meet),
            shared / least if least else 0.0,
            float(least > 0 and shared == 0),
            float(any(times)),
            float(bool(times) and not any(times)),
        )

    def _weight(self, names: Keys) -> float:
        return sum(self.rarity[name] for name in sorted(names))

    def _figures(self, i: int, j: int) -> tuple[bool, bool]:
        pairs = [
            agree(a, b)
            for a in self.figures[i]
            for b in self.figures[j]
            if (a.role, a.unit.lower(), a.scope.lower()) == (b.role, b.unit.lower(), b.scope.lower())
        ]
        return any(pairs), not all(pairs)


def _main(claim: Claim, told: Sequence[Proposition]) -> Proposition | None:
    """The uppermost proposition of the claim, one with a verb first."""
    inside = within(told, claim.start, claim.end)
    return min(inside, key=lambda p: (p.nominal, p.depth, p.at), default=None)


def _inside(told: Sequence[Claim], places: Sequence[tuple[str, str, int, int]]) -> tuple[Keys, ...]:
    """Which of the places (id, report, start, end) stand at least by half in each claim."""
    by_report: dict[str, list[tuple[str, int, int]]] = {}
    for name, report, start, end in places:
        by_report.setdefault(report, []).append((name, start, end))
    return tuple(
        frozenset(
            name
            for name, start, end in by_report.get(claim.report, ())
            if 2 * (min(end, claim.end) - max(claim.start, start))
            >= min(end - start, claim.end - claim.start)
        )
        for claim in told
    )


def _same_time(a: str, b: str) -> bool:
    """Whether one ISO value is within the other, or they are one: "2024-05" and "2024-05-03T10"."""
    return a.startswith(b) or b.startswith(a)


def _near_time(a: str, b: str) -> bool:
    """Whether two ISO values are one, or days next to each other: a night, and time zones, touch two."""
    if _same_time(a, b):
        return True
    first, second = _day(a), _day(b)
    return first is not None and second is not None and abs(first - second) <= 1


def _day(value: str) -> int | None:
    """The number of the day of an ISO value, None for a month, a year or what no calendar has."""
    try:
        return date.fromisoformat(value[: len("2024-05-03")]).toordinal()
    except ValueError:
        return None


__all__ = ["SLOTS", "Slots"]
