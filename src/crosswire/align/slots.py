"""What two claims have in common beside their wording: who does what to whom, where, when, how many; who
speaks, and whether it is said to be so.

A slot that only one claim fills tells nothing; slots that both fill either meet or clash.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.claims import Claim
from crosswire.align.figures import agree
from crosswire.align.frames import Argument
from crosswire.align.given import AlignInput
from crosswire.align.predicates import Predicates
from crosswire.align.similarity import Embed, Floats, Indices
from crosswire.align.word_lists import NEGATIONS
from crosswire.align.words import stem
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
    "predicate_near",
    "predicate_told_low",
    "predicate_told_high",
    "roots_meet",
    "roots_clash",
    "agents_meet",
    "agents_clash",
    "patients_meet",
    "patients_clash",
    "roles_swapped",
    "places_clash",
    "times_meet",
    "times_clash",
    "mode_differs",
)

_WORD = re.compile(r"[a-z]+(?:['’]t)?")
_DATES = ("DATE", "TIME")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d){0,2}(?:T.*)?")
"""Years, months and days; weeks, seasons and durations are not held against them."""

Keys = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """The slots of every claim of a story, by its index.

    `agents` and `patients` are entity ids and stems of head words; `times` ISO values.
    """

    claims: tuple[Claim, ...]
    events: tuple[Keys, ...]
    names: tuple[Keys, ...]
    places: tuple[Keys, ...]
    times: tuple[Keys, ...]
    agents: tuple[Keys, ...]
    patients: tuple[Keys, ...]
    figures: tuple[tuple[Figure, ...], ...]
    people: Keys
    bodies: Keys
    predicates: Predicates
    rarity: Mapping[str, float]

    @classmethod
    def of(cls, told: Sequence[Claim], given: AlignInput, embed: Embed | None = None) -> Slots:
        mentions = [(n.id, m.report, m.start, m.end) for n in given.entities for m in n.mentions]
        names = _inside(told, mentions)
        located = frozenset(n.id for n in given.entities if n.kind == "place")
        counted = {f.id: f for f in given.figures}
        figures = _inside(told, [(f.id, f.report, f.start, f.end) for f in given.figures])
        dated = [(t.value, t.report, t.start, t.end) for t in given.times if t.type in _DATES]
        spread: dict[str, int] = {}
        for found in names:
            for name in found:
                spread[name] = spread.get(name, 0) + 1
        happened = [(e.id, m.report, m.start, m.end) for e in given.events for m in e.mentions]
        named = _by_report(mentions)
        agents = (_filled(c.frame.agents, named.get(c.report, ())) if c.frame else Keys() for c in told)
        patients = (_filled(c.frame.patients, named.get(c.report, ())) if c.frame else Keys() for c in told)
        return cls(
            claims=tuple(told),
            events=_inside(told, happened),
            names=names,
            places=tuple(found & located for found in names),
            times=_inside(told, dated),
            agents=tuple(agents),
            patients=tuple(patients),
            figures=tuple(tuple(counted[f] for f in sorted(found)) for found in figures),
            people=frozenset(n.id for n in given.entities if n.kind == "person"),
            bodies=frozenset(n.id for n in given.entities if n.kind == "organization"),
            predicates=Predicates.of(told, embed or given.embed),
            rarity={name: float(np.log((len(told) + 1) / (n + 0.5))) for name, n in sorted(spread.items())},
        )

    def features(self, left: Indices, right: Indices) -> Floats:
        """One row of `SLOTS` a pair."""
        rows = [self._row(i, j) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
        return np.array(rows, dtype=np.float32).reshape(len(rows), len(SLOTS))

    def common(self, i: int, j: int) -> int:
        """How many entities, events and counts two claims share."""
        meet, _ = self._figures(i, j)
        return len(self.names[i] & self.names[j]) + len(self.events[i] & self.events[j]) + meet

    def conflict(self, i: int, j: int) -> bool:
        """Whether the claims count the same thing differently, and nothing alike."""
        meet, differ = self._figures(i, j)
        return differ and not meet

    def opposed(self, i: int, j: int) -> bool:
        """Whether the claims cannot tell the same.

        They give other counts or count another event's, one says what the other negates, or others do it, or
        on other days.
        """
        a, b = self.claims[i].frame, self.claims[j].frame
        if self.conflict(i, j) or self._other_scope(i, j):
            return True
        if a is None or b is None:
            return False
        days = [[time for time in sorted(self.times[k]) if _CALENDAR.fullmatch(time)] for k in (i, j)]
        return (
            a.negated != b.negated
            or self._strangers(self.agents, i, j, self.people | self.bodies)
            or self._strangers(self.patients, i, j, self.people)
            or (all(days) and not any(_same_time(x, y) for x in days[0] for y in days[1]))
        )

    def _other_scope(self, i: int, j: int) -> bool:
        """Whether both count the same thing, and nothing of it in one event: "17 died" and "700 in 2000"."""
        scopes = [{(f.role, f.unit.lower()): f.scope.lower() for f in self.figures[k]} for k in (i, j)]
        shared = scopes[0].keys() & scopes[1].keys()
        return bool(shared) and all(scopes[0][counted] != scopes[1][counted] for counted in shared)

    def _strangers(self, role: Sequence[Keys], i: int, j: int, kind: Keys) -> bool:
        """Whether both claims fill the role with entities of the kind, and neither names the other's."""
        first, second = role[i] & kind, role[j] & kind
        return bool(first and second) and not (first & self.names[j] or second & self.names[i])

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
            float(_negated(a) != _negated(b)),
            float(a.lead and b.lead),
            *self.predicates.row(i, j),
            *self._framed(i, j),
        )

    def _framed(self, i: int, j: int) -> tuple[float, ...]:
        a, b = self.claims[i].frame, self.claims[j].frame
        if a is None or b is None:
            return (0.0,) * 11
        meet_agents, clash_agents = _compared(self.agents[i], self.agents[j])
        meet_patients, clash_patients = _compared(self.patients[i], self.patients[j])
        swapped = bool(self.agents[i] & self.patients[j] or self.patients[i] & self.agents[j])
        _, apart = _compared(self.places[i], self.places[j])
        times = [_same_time(x, y) for x in self.times[i] for y in self.times[j]]
        return (
            float(bool(a.root) and a.root == b.root),
            float(bool(a.root and b.root) and a.root != b.root),
            float(meet_agents),
            float(clash_agents),
            float(meet_patients),
            float(clash_patients),
            float(swapped),
            float(apart),
            float(any(times)),
            float(bool(times) and not any(times)),
            float(a.mode != b.mode),
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


def _inside(told: Sequence[Claim], places: Sequence[tuple[str, str, int, int]]) -> tuple[Keys, ...]:
    """Which of the places (id, report, start, end) stand at least by half in each claim."""
    by_report = _by_report(places)
    return tuple(
        frozenset(
            name
            for name, start, end in by_report.get(claim.report, ())
            if 2 * (min(end, claim.end) - max(claim.start, start))
            >= min(end - start, claim.end - claim.start)
        )
        for claim in told
    )


def _by_report(places: Sequence[tuple[str, str, int, int]]) -> Mapping[str, list[tuple[str, int, int]]]:
    found: dict[str, list[tuple[str, int, int]]] = {}
    for name, report, start, end in places:
        found.setdefault(report, []).append((name, start, end))
    return found


def _filled(arguments: Sequence[Argument], mentions: Sequence[tuple[str, int, int]]) -> Keys:
    """The entities named in the arguments' phrases, and the stems of their heads."""
    found = {stem(a.lemma) for a in arguments if a.lemma}
    for argument in arguments:
        span = argument.span
        found |= {name for name, start, end in mentions if span.start <= start and end <= span.end}
    return frozenset(found)


def _compared(a: Keys, b: Keys) -> tuple[bool, bool]:
    """Whether two slots meet, and whether they clash."""
    return bool(a & b), bool(a and b and not a & b)


def _same_time(a: str, b: str) -> bool:
    """Whether one ISO value is within the other, or they are one: "2024-05" and "2024-05-03T10"."""
    return a.startswith(b) or b.startswith(a)


def _negated(claim: Claim) -> bool:
    if claim.frame is not None:
        return claim.frame.negated
    found = _WORD.findall(claim.text.lower())
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in found)


__all__ = ["SLOTS", "Slots"]
