"""Figures that count the same thing: one account, several, or one that replaced another.

Two figures meet only within one role, unit and scope, and only as ranges: "at least 200" and "more than
180" are compatible, 60 and 23 are not. Of incompatible ones the later as-of time updates the earlier;
with no order in time they are disputed. "At least 8" on Friday and 17 on Sunday do not contradict each
other, but a toll that rose is an update. A part of a whole ("31 hurt, two of them badly", "two men" of
five people) is no count of its own, and nobody contradicts himself in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from crosswire.align.amounts import agree, compatible, high, low, number
from crosswire.align.counted import COURSE, OF_PEOPLE, PARTS, unit
from crosswire.align.counted import meet as units_meet
from crosswire.model.claims import Figure

Outcome = Literal["agreed", "disputed", "updated"]

_HOURS = 3
_SENTENCE = 160
_GROWTH = {"killed": 2.0, "wounded": 2.0}
_GROWTH_ELSE = 5.0
"""How many times larger another office's later count is at most: those who fight count the dead by leaps."""
_SCALE = 20.0
"""How many times larger one count of a thing is at most than another one."""
_EXPLICIT = frozenset(
    [
        "",
        "at least",
        "more than",
        "over",
        "about",
        "around",
        "some",
        "nearly",
        "almost",
        "approximately",
        "up to",
    ]
)
"""Comparators beside a number that is given; "dozens" or "several" give none."""
_BOTH = 2
_MANY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Figures of one role, unit and scope: compatible ones together, the latest side first."""

    sides: tuple[tuple[Figure, ...], ...]
    outcome: Outcome


def counts(
    figures: Sequence[Figure], published: Mapping[str, str], akin: Callable[[Figure, Figure], bool]
) -> tuple[Count, ...]:
    """The figures that two or more places give, by what they count.

    `published` gives each report's date; a figure without an as-of time is as of its report's. Only
    figures that are `akin` (told in like words) contest each other. Where all else is equal, the order of
    `figures` decides.
    """
    alike: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in _wholes(figures):
        counted = "" if figure.role in OF_PEOPLE else unit(figure)
        alike.setdefault((figure.role, counted, figure.scope.lower()), []).append(figure)
    found = []
    for _, group in sorted(alike.items()):
        given = _sides(group, akin)
        for contest in [[side] for side in given] if _several(group) else _contests(given, akin, published):
            sides = [side for side in contest if len(contest) == 1 or not _within(side, group)]
            ordered = sorted(sides, key=lambda side: _time(side, published))
            outcome = _outcome(ordered, published) if len(ordered) > 1 else "agreed"
            found.append(Count(sides=tuple(tuple(side) for side in reversed(ordered)), outcome=outcome))
    return tuple(found)


def _wholes(figures: Sequence[Figure]) -> list[Figure]:
    """The figures less the parts of others."""
    kept: list[Figure] = []
    for figure in figures:
        confirmed = any(
            agree(figure, f) and f.role == figure.role and f.report != figure.report for f in figures
        )
        if not any(_part(figure, other, confirmed) for other in figures):
            kept.append(figure)
    return kept


def _part(figure: Figure, whole: Figure, confirmed: bool) -> bool:
    """Whether a figure is part of a whole of its report: persons of a sex or age, or second in its sentence.

    A larger one after a smaller ("two more bodies, bringing the toll to five") counts if another report
    gives it too (`confirmed`), else it counts something else.
    """
    if figure.role != whole.role or figure.scope.lower() != whole.scope.lower() or compatible(figure, whole):
        return False
    if figure.report != whole.report:
        return False
    if figure.unit.lower() in PARTS and whole.unit.lower() not in PARTS:
        return high(figure) < high(whole)
    return (
        figure.claimant_name == whole.claimant_name
        and not figure.role.startswith("other")
        and not (confirmed and high(figure) > high(whole))
        and 0 < figure.start - whole.start <= _SENTENCE
    )


def _within(side: Sequence[Figure], group: Sequence[Figure]) -> bool:
    """Whether most reports of the side give a larger count of the group too: a part, then, not a rival."""
    reports = {figure.report for figure in side}
    larger = {
        figure.report
        for figure in side
        for f in group
        if f.report == figure.report and low(f) > high(figure) and not _parties([f], [figure])
    }
    return not side[0].role.startswith("other") and 2 * len(larger) > len(reports)


def _several(group: Sequence[Figure]) -> bool:
    """Whether figures of one role are plainly of several things (prices, shares): one report gives many."""
    if not group[0].role.startswith("other") or unit(group[0]) == "people":
        return False
    by_report: dict[str, set[float]] = {}
    for figure in group:
        by_report.setdefault(figure.report, set()).add(number(figure))
    return len(by_report) == 1 or max(map(len, by_report.values())) >= _MANY


def _opposed(a: Figure, b: Figure, akin: Callable[[Figure, Figure], bool]) -> bool:
    if a.report == b.report and a.claimant_name == b.claimant_name:
        return False
    small, large = sorted((number(a), number(b)))
    return not compatible(a, b) and (not small or large <= small * _SCALE) and akin(a, b)


def _succeeds(a: Figure, b: Figure, published: Mapping[str, str]) -> bool:
    """Whether one of two compatible counts is the other, gone on: a later day, a number further on."""
    if a.role not in COURSE or not compatible(a, b) or not {a.comparator, b.comparator} <= _EXPLICIT:
        return False
    earlier, later = sorted((a, b), key=lambda f: _time([f], published))
    if not _later(_time([earlier], published), _time([later], published)) or agree(a, b):
        return False
    return (number(later) - number(earlier)) * COURSE[a.role] > 0


def _contests(
    sides: Sequence[list[Figure]],
    akin: Callable[[Figure, Figure], bool],
    published: Mapping[str, str],
) -> list[list[list[Figure]]]:
    """Sides that contest or succeed each other together, the largest first; the others alone."""

    def meet(a: Figure, b: Figure) -> bool:
        if unit(a) != unit(b) and not _same_people(a, b, published):
            return False
        return _opposed(a, b, akin) or (_succeeds(a, b, published) and akin(a, b))

    apart: list[list[list[Figure]]] = []
    for side in sorted(sides, key=len, reverse=True):
        for contest in apart:
            if all(
                any(meet(a, b) for a in side for b in other) and _rivals(side, other) for other in contest
            ):
                contest.append(side)
                break
        else:
            apart.append([side])
    return apart


def _rivals(side: Sequence[Figure], other: Sequence[Figure]) -> bool:
    """Whether two sides count one thing: where several reports or one counter have both numbers, two things.

    Not so people: police and organisers count one crowd.
    """
    people = unit(side[0]) == "people" and side[0].role != "other:people"
    if people or not side[0].role.startswith("other"):
        return True
    first, second = ({(f.report, f.claimant_name) for f in s} for s in (side, other))
    both = {report for report, _ in first} & {report for report, _ in second}
    return len(both) < _BOTH and first.isdisjoint(second)


def _sides(group: Sequence[Figure], akin: Callable[[Figure, Figure], bool]) -> list[list[Figure]]:
    """The group parted so that each side gives one number; exact figures found the sides."""
    sides: list[list[Figure]] = []
    for figure in sorted(group, key=lambda f: (not f.exact, high(f) - low(f))):
        for side in sides:
            if all(agree(figure, other) and units_meet(unit(figure), unit(other)) for other in side) and (
                not figure.role.startswith("other") or any(akin(figure, other) for other in side)
            ):
                side.append(figure)
                break
        else:
            sides.append([figure])
    return sides


def _outcome(ordered: Sequence[Sequence[Figure]], published: Mapping[str, str]) -> Outcome:
    """Updated if each side is clearly later than the one before, and not another party's count.

    Another office may well carry a count on, if it goes the way such counts go and not by leaps.
    """
    for earlier, later in pairwise(ordered):
        if not _later(_time(earlier, published), _time(later, published)):
            return "disputed"
        if any(compatible(a, b) for a in earlier for b in later):
            continue
        if _parties(earlier, later) and not _carries_on(earlier[0], later[0]):
            return "disputed"
    return "updated"


def _carries_on(earlier: Figure, later: Figure) -> bool:
    before, after = number(earlier), number(later)
    if COURSE.get(earlier.role, 0) < 0:
        before, after = after, before
    return earlier.role in COURSE and before < after <= before * _GROWTH.get(earlier.role, _GROWTH_ELSE)


def _later(before: str, after: str) -> bool:
    """Whether `after` is a later day, or `_HOURS` later on the same day (both ISO 8601, "" if unknown)."""
    if not before or not after or before[:10] != after[:10]:
        return bool(before) and before[:10] < after[:10]
    first, second = before[11:13], after[11:13]
    return first.isdigit() and second.isdigit() and int(second) - int(first) >= _HOURS


def _parties(a: Sequence[Figure], b: Sequence[Figure]) -> bool:
    """Whether each side has a named claimant, none in common, and the outlets' own voice is not on both."""
    first, second = ({f.claimant_name for f in side} for side in (a, b))
    if "narrator" in first & second:
        return False
    first, second = first - {"narrator"}, second - {"narrator"}
    return bool(first and second and first.isdisjoint(second))


def _same_people(a: Figure, b: Figure, published: Mapping[str, str]) -> bool:
    """Whether counts of other units are of the same people: some of all are fewer, unless the toll rose.

    Who counts supporters and who counts people, if they are two, count one crowd.
    """
    if not units_meet(unit(a), unit(b)) or "people" not in (unit(a), unit(b)):
        return units_meet(unit(a), unit(b))
    some, every = (b, a) if unit(a) == "people" else (a, b)
    if number(some) > number(every) or _parties([a], [b]):
        return number(some) > number(every) or a.role == "participated"
    rising = COURSE.get(a.role, 0) > 0
    return rising and _later(_time([some], published), _time([every], published))


def _time(side: Sequence[Figure], published: Mapping[str, str]) -> str:
    return min(figure.as_of or published.get(figure.report, "") for figure in side)


__all__ = ["Count", "Outcome", "counts"]
