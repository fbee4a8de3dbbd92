"""Findings as cards: what leads, what each side says, and the independent origins it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.dossier import labels
from crosswire.dossier.lookup import NARRATOR, one_line, unique
from crosswire.dossier.views.common import Chip, Passage, Tags, Views
from crosswire.dossier.views.headings import Heading, Headings
from crosswire.model.claims import Figure
from crosswire.model.findings import Finding, Position
from crosswire.model.report import Evidence


@dataclass(frozen=True, slots=True)
class Root:
    """An independent origin and the reports that rest on it.

    `told` says how an outlet is the origin (its own voice, a text it shares); it is "" for speakers and
    agencies, which have a `name`.
    """

    kind: str
    name: str
    told: str
    chips: tuple[Chip, ...]

    def say(self, most: int = 99) -> str:
        """ "Ana Bell (Vell Courier, Orvia Post)", "Vell Courier in its own voice"; `most` outlets by name."""
        names = unique(chip.outlet for chip in self.chips)
        more = f" and {len(names) - most} more" if len(names) > most else ""
        outlets = ", ".join(names[:most]) + more
        if self.name:
            return f"{self.name} ({outlets})"
        return f"{self.told} {outlets}" if self.shared else f"{outlets} {self.told}".rstrip()

    @property
    def shared(self) -> bool:
        """Whether outlets are one origin because they share its text."""
        return self.kind == "outlet" and len(self.chips) > 1


@dataclass(frozen=True, slots=True)
class Side:
    """A position: its words or value, who else claims it, its origins, the passages behind it.

    `lead` says how it stands to the others ("Denied", "Before"); `value` is the range of a count, else "".
    """

    lead: str
    value: str
    label: str
    verbatim: bool
    claimants: tuple[str, ...]
    own_voice: bool
    origins: int
    roots: tuple[Root, ...]
    quotes: tuple[Passage, ...]
    more: tuple[Passage, ...]
    interested: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A finding. `counted` names the quantity of a figure ("Killed"), else "".

    `sentences` are those that its passages stand in, as bare words.
    """

    id: str
    kind: str
    status: str
    counted: str
    heading: Heading
    why: str
    sides: tuple[Side, ...]
    tags: Tags
    doubtful: bool
    sentences: frozenset[str]

    @property
    def leads(self) -> Side | None:
        """The side that the heading itself tells, so that it needs no line of its own."""
        first = self.sides[0]
        told = not first.value and self.heading.words.startswith(first.label)
        return first if told or len(self.sides) == 1 else None

    @property
    def told_below(self) -> bool:
        """Whether the quantity is heading enough: each count stands below in its own sentence."""
        return bool(self.counted) and all(side.value and side.quotes for side in self.rows) and not self.leads

    @property
    def rows(self) -> tuple[Side, ...]:
        """The sides that stand below the heading."""
        return self.sides[1:] if self.leads else self.sides


def cards(views: Views) -> tuple[Card, ...]:
    """Every finding, in the dossier's order; no two cards lead with the same words where they can help it."""
    return tuple(_Cards(views).all())


class _Cards:
    def __init__(self, views: Views) -> None:
        self.views, self.look = views, views.look
        self._figures = {figure.evidence: figure for figure in self.look.dossier.figures}
        self._speakers: dict[Evidence, list[str]] = defaultdict(list)
        for said in self.look.dossier.statements:
            self._speakers[said.evidence].append(self.look.name(said.speaker or said.speaker_name))
        self._headings = Headings(views)

    def all(self) -> Iterable[Card]:
        return map(self._card, self.look.dossier.findings)

    def _card(self, finding: Finding) -> Card:
        evidence = [e for position in finding.positions for e in position.evidence]
        speakers = {name for p in finding.positions for name in self.look.names(p.claimants)}
        speakers |= {name for e in evidence for name in self._speakers.get(e, ())}
        return Card(
            id=finding.id,
            kind=finding.kind,
            status=finding.status,
            counted=_quantity(self._counts(evidence)) if finding.kind == "figure" else "",
            heading=self._headings.of(finding),
            why=finding.why,
            sides=tuple(self._side(finding, at) for at in self._order(finding)),
            tags=self.views.facets.tags({e.report for e in evidence}, speakers, finding.status),
            doubtful=finding.doubtful,
            sentences=frozenset(map(self.views.sentence, evidence)),
        )

    def _order(self, finding: Finding) -> Sequence[int]:
        """The positions as they stand; those of an update from the latest told to the first."""
        places = range(len(finding.positions))
        if finding.status != "updated":
            return places
        return sorted(places, key=lambda at: self._told(finding.positions[at]), reverse=True)

    def _told(self, position: Position) -> str:
        """The last date on which a position is told, or of which it tells."""
        counted = [figure.as_of for figure in self._counts(position.evidence)]
        published = [self.look.reports[e.report].published[:10] for e in position.evidence]
        return max(filter(None, counted), default=max(published))

    def _counts(self, evidence: Iterable[Evidence]) -> list[Figure]:
        return [self._figures[item] for item in evidence if item in self._figures]

    def _side(self, finding: Finding, at: int) -> Side:
        position = finding.positions[at]
        names = self.look.names(position.claimants)
        roots = tuple(self._roots(position))
        told = {root.name for root in roots}
        quotes, more = self._quotes(position)
        return Side(
            lead=labels.side(finding.status, self._order(finding).index(at))
            if len(finding.positions) > 1
            else "",
            value=_value(self._counts(position.evidence)) if finding.kind == "figure" else "",
            label=one_line(position.label),
            verbatim=self.look.is_verbatim(position.label),
            claimants=tuple(name for name in names if name != NARRATOR and name not in told),
            own_voice=NARRATOR in names,
            origins=len(position.origins),
            roots=roots,
            quotes=quotes,
            more=more,
            interested=position.interested,
        )

    def _roots(self, position: Position) -> Iterable[Root]:
        """The origins, those that most reports carry first; then reports that no origin accounts for."""
        origins = [self.look.origins[o] for o in position.origins if o in self.look.origins]
        for origin in sorted(origins, key=lambda o: (-len(o.reports), o.kind, o.name)):
            chips = self.views.chips(e for e in position.evidence if e.report in origin.reports)
            own = origin.kind == "outlet"
            told = labels.OUTLET_ORIGIN[len(chips) > 1] if own else ""
            yield Root(origin.kind, "" if own else one_line(origin.name), told, chips)
        known = {report for origin in origins for report in origin.reports}
        if rest := self.views.chips(e for e in position.evidence if e.report not in known):
            yield Root("none", "", "", rest)

    def _quotes(self, position: Position) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
        """One telling passage a report, and the further ones; the same words in one report once."""
        first: list[Passage] = []
        more: list[Passage] = []
        of: dict[str, dict[str, Passage]] = defaultdict(dict)
        for item in self.views.in_order(position.evidence):
            passage = self.views.passage(item)
            of[item.report].setdefault(passage.shown, passage)
        for found in of.values():
            fullest = max(found.values(), key=lambda p: len(p.shown))
            first.append(fullest)
            more += [passage for passage in found.values() if passage is not fullest]
        return tuple(first), tuple(more)


def _quantity(figures: Sequence[Figure]) -> str:
    """What is counted: "Killed", "Deployed, helicopters"; "" where the figures do not say one thing."""
    named = unique(labels.quantity(figure.role, figure.unit) for figure in figures)
    return named[0] if named else ""


def _value(figures: Sequence[Figure]) -> str:
    """The ranges that a side gives, the most often given first; no "about 30" beside "30"."""
    plain = {(figure.low, figure.high) for figure in figures if figure.exact}
    ranges = [
        labels.bounds(figure) for figure in figures if figure.exact or (figure.low, figure.high) not in plain
    ]
    return ", ".join(sorted(set(ranges), key=lambda text: (-ranges.count(text), ranges.index(text)))[:3])
