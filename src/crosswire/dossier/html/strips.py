"""Figures as strips: every report's value of one quantity on one axis."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.dossier import labels
from crosswire.dossier.lookup import NARRATOR, Lookup, one_line, say_date, unique
from crosswire.model.claims import Figure
from crosswire.model.report import Evidence

SHAPES = ("circle", "square", "triangle", "diamond", "cross", "bar")
_LEFT, _RIGHT = 3.0, 94.0
LOG_FROM = 60
_FATES = tuple(labels.ROLE.values())


@dataclass(frozen=True, slots=True)
class Value:
    """One row: who says which range, where it lies (percent of the axis), and the words behind it."""

    outlet: str
    claimant: str
    shape: int
    words: str
    bounds: str
    as_of: str
    low: float
    high: float
    open: str
    exact: bool
    evidence: tuple[Evidence, ...]
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """One quantity: its label, ticks (percent, text), rows in order of date, and who counted."""

    id: str
    role: str
    unit: str
    scope: str
    ticks: tuple[tuple[float, str], ...]
    values: tuple[Value, ...]
    claimants: tuple[tuple[str, int], ...]
    differ: bool

    @property
    def several(self) -> bool:
        """Whether there is anything to compare."""
        return len(self.values) > 1


def strips(look: Lookup) -> tuple[Strip, ...]:
    """One strip a quantity (role, unit, scope); those with most reports first."""
    groups: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for figure in look.dossier.figures:
        unit = figure.unit.casefold()
        groups[figure.role, unit.removesuffix("s"), figure.scope].append(figure)
    made = [_strip(look, figures) for figures in groups.values()]
    return tuple(sorted(made, key=_rank))


def _rank(strip: Strip) -> tuple[object, ...]:
    """This event first, people's fates before other quantities, then by how many reports count it."""
    fate = _FATES.index(strip.role) if strip.role in _FATES else len(_FATES)
    return (
        not strip.several,
        strip.scope != "this event",
        fate,
        -_weight(strip),
        strip.role,
        strip.unit,
        strip.id,
    )


def _weight(strip: Strip) -> int:
    return len({evidence.report for value in strip.values for evidence in value.evidence})


def _strip(look: Lookup, figures: Sequence[Figure]) -> Strip:
    scale = Scale.over(
        [bound for figure in figures for bound in (figure.low, figure.high) if bound is not None]
    )
    who = unique(_claimant(look, figure) for figure in figures)
    same: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in sorted(
        figures, key=lambda f: (_when(look, f), f.low or f.high or 0.0, look.outlet(f.report), f.start)
    ):
        same[figure.report, figure.low, figure.high, figure.exact, _claimant(look, figure)].append(figure)
    values = tuple(_value(look, group, scale, who) for group in same.values())
    first = figures[0]
    return Strip(
        id="q-" + min(figure.id for figure in figures),
        role=labels.role(first.role),
        unit=first.unit,
        scope=first.scope,
        ticks=tuple((scale.at(tick), labels.number(tick)) for tick in scale.ticks()),
        values=values,
        claimants=tuple((name, at % len(SHAPES)) for at, name in enumerate(who)),
        differ=len({value.bounds for value in values}) > 1,
    )


def _value(look: Lookup, figures: Sequence[Figure], scale: Scale, who: Sequence[str]) -> Value:
    figure = figures[0]
    low = figure.low if figure.low is not None else scale.first
    high = figure.high if figure.high is not None else scale.last
    return Value(
        outlet=look.outlet(figure.report),
        claimant=_claimant(look, figure),
        shape=who.index(_claimant(look, figure)) % len(SHAPES),
        words=one_line(look.words(figure)),
        bounds=labels.bounds(figure),
        as_of=say_date(figure.as_of),
        low=_LEFT if figure.low is None else scale.at(low),
        high=99.0 if figure.high is None else scale.at(high),
        open="low" if figure.low is None else "high" if figure.high is None else "",
        exact=figure.exact or low != high,
        evidence=tuple(sorted({item.evidence for item in figures})),
        figures=tuple(sorted(item.id for item in figures)),
    )


def _claimant(look: Lookup, figure: Figure) -> str:
    if figure.claimant:
        return look.name(figure.claimant)
    return "" if figure.claimant_name == NARRATOR else figure.claimant_name


def _when(look: Lookup, figure: Figure) -> str:
    return figure.as_of or look.reports[figure.report].published[:10] or "9999"


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear or, over a wide range, logarithmic axis from `first` to `last`."""

    first: float
    last: float
    log: bool

    @classmethod
    def over(cls, values: Sequence[float]) -> Scale:
        low, high = min(values), max(values)
        log = low > 0 and high / low > LOG_FROM
        if log:
            return cls(10 ** math.floor(math.log10(low)), high * 1.15, True)
        if low > 0.55 * high and high > low:
            margin = (high - low) * 0.35
            return cls(max(0.0, low - margin), high + margin, False)
        return cls(min(0.0, low), high * 1.12 or 1.0, False)

    def at(self, value: float) -> float:
        """Where a value lies, in percent of the drawing's width."""
        if self.log:
            part = math.log(value / self.first) / math.log(self.last / self.first)
        else:
            part = (value - self.first) / (self.last - self.first)
        return round(_LEFT + part * (_RIGHT - _LEFT), 2)

    def ticks(self) -> tuple[float, ...]:
        """Three to six round values within the axis."""
        if self.log:
            powers = range(math.ceil(math.log10(self.first)), math.floor(math.log10(self.last)) + 1)
            return tuple(10.0**power for power in powers)[-6:]
        step = 10 ** math.floor(math.log10((self.last - self.first) / 3))
        step = next(step * by for by in (1, 2, 5, 10) if (self.last - self.first) / (step * by) <= 5)
        count = math.floor(self.last / step)
        return tuple(
            round(n * step, 9) for n in range(math.ceil(self.first / step), count + 1) if step >= 1 or n
        )
