"""Figures as strips: every report's value of one quantity on one axis."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.dossier import labels
from crosswire.dossier.lookup import NARRATOR, Lookup, say_date, unique
from crosswire.dossier.views.common import Chip, Passage, Tags, Views, merged
from crosswire.model.claims import Figure

SHAPES = ("circle", "square", "triangle", "diamond", "cross", "bar")
_LEFT, _RIGHT = 3.0, 94.0
LOG_FROM = 60
_AROUND = 70
"""Code points of its sentence on each side of a figure."""
_FATES = tuple(labels.ROLE.values())


@dataclass(frozen=True, slots=True)
class Value:
    """One row: who counts which range, where it lies (percent of the axis), and the reports behind it.

    `claimant` is "" where the outlets count themselves; `when` is the first date of which, or on which, it
    is told. `passage` are the first words in their sentence; `figures` the ids of all figures that the row
    holds.
    """

    claimant: str
    shape: int
    words: tuple[str, ...]
    passage: Passage
    bounds: str
    when: str
    low: float
    high: float
    open: str
    exact: bool
    chips: tuple[Chip, ...]
    figures: tuple[str, ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Strip:
    """One quantity: its label, ticks (percent, text) and rows in order of date."""

    id: str
    role: str
    unit: str
    scope: str
    ticks: tuple[tuple[float, str], ...]
    values: tuple[Value, ...]

    @property
    def several(self) -> bool:
        """Whether there is anything to compare."""
        return len(self.values) > 1

    @property
    def alike(self) -> bool:
        """Whether several reports or several counters give one value."""
        return not self.differ and (self.several or len(self.values[0].chips) > 1)

    @property
    def differ(self) -> bool:
        """Whether there is anything to draw: several values."""
        return len({value.bounds for value in self.values}) > 1


def strips(views: Views) -> tuple[Strip, ...]:
    """One strip a quantity (role, unit, scope); those with most reports first.

    What befell people is one quantity. Prices, terms and the like are many things, of which only those
    are one quantity that a finding holds together.
    """
    together = {
        item: finding.id
        for finding in views.look.dossier.findings
        if finding.kind == "figure"
        for position in finding.positions
        for item in position.evidence
    }
    groups: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in views.look.dossier.figures:
        unit = figure.unit.casefold().removesuffix("s")
        alone = together.get(figure.evidence) or (figure.low, figure.high)
        own = "" if figure.role in labels.ROLE else alone
        groups[figure.role, unit, figure.scope, own].append(figure)
    return tuple(sorted((_strip(views, figures) for figures in groups.values()), key=_rank))


def _rank(strip: Strip) -> tuple[object, ...]:
    """This event first, people's fates before other quantities, then by how many reports count it."""
    fate = _FATES.index(strip.role) if strip.role in _FATES else len(_FATES)
    reports = len({chip.href.partition(".")[0] for value in strip.values for chip in value.chips})
    return (
        not strip.several,
        strip.scope != "this event",
        fate,
        -reports,
        strip.role,
        strip.unit,
        strip.id,
    )


def _strip(views: Views, figures: Sequence[Figure]) -> Strip:
    look = views.look
    bounds = [bound for figure in figures for bound in (figure.low, figure.high) if bound is not None]
    scale = Scale.over(bounds)
    who = unique(_claimant(look, figure) for figure in figures)
    same: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in sorted(figures, key=lambda f: _in_time(look, f)):
        same[figure.low, figure.high, figure.exact, _claimant(look, figure)].append(figure)
    return Strip(
        id="q-" + min(figure.id for figure in figures),
        role=labels.role(figures[0].role),
        unit=figures[0].unit,
        scope=figures[0].scope,
        ticks=tuple((scale.at(tick), labels.number(tick)) for tick in scale.ticks()),
        values=tuple(_value(views, group, scale, who) for group in same.values()),
    )


def _value(views: Views, figures: Sequence[Figure], scale: Scale, who: Sequence[str]) -> Value:
    figure, look = figures[0], views.look
    low = figure.low if figure.low is not None else scale.first
    high = figure.high if figure.high is not None else scale.last
    claimant = _claimant(look, figure)
    return Value(
        claimant=claimant,
        shape=who.index(claimant) % len(SHAPES),
        words=tuple(words for words, _, _ in merged((look.words(item), "") for item in figures)),
        passage=views.passage(figure.evidence, most=_AROUND),
        bounds=labels.bounds(figure),
        when=say_date(_when(look, figure)),
        low=_LEFT if figure.low is None else scale.at(low),
        high=99.0 if figure.high is None else scale.at(high),
        open="low" if figure.low is None else "high" if figure.high is None else "",
        exact=figure.exact or low != high,
        chips=views.chips(item.evidence for item in figures),
        figures=tuple(sorted(item.id for item in figures)),
        tags=views.facets.tags((item.report for item in figures), (claimant,)),
    )


def _in_time(look: Lookup, figure: Figure) -> tuple[object, ...]:
    when = _when(look, figure)
    return (not when, when, figure.low or figure.high or 0.0, look.outlet(figure.report), figure.start)


def _claimant(look: Lookup, figure: Figure) -> str:
    if figure.claimant:
        return look.name(figure.claimant)
    return "" if figure.claimant_name == NARRATOR else figure.claimant_name


def _when(look: Lookup, figure: Figure) -> str:
    """As of which day, else when it was published, "" where neither is known."""
    return figure.as_of or look.reports[figure.report].published[:10]


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
