"""One event for all its mentions: mentions are put together by kind, day, place, parties and words.

Mentions are taken in order of what they tell, the best founded first; each joins the event that it fits
best or, if it may found one and fits none, begins its own. Evidence is weighed, not counted: a differing
day or a differing pair of parties outweighs a shared word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from crosswire.extract.events_args import Told
from crosswire.extract.events_main import recent
from crosswire.extract.events_when import span
from crosswire.extract.plover import HARM, HARMED, OTHER

Embed = Callable[[Sequence[str]], Sequence[Sequence[float]]]

Likeness = Callable[[Told, Told], float]

BYGONE = 120
"""Days after which what a lead tells without a day is no longer what was dated then."""
JOIN = 1.0
"""Least weight at which a founding mention joins an event."""
JOIN_GROUPS = 1.0
"""The same for two groups."""
JOIN_LOOSE = 1.0
"""The least weight for a mention that could not found one."""
ECHOED = 3
"""Reports that name in passing what none tells, and that yet took place ("the clashes")."""
BY_PARTY = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "CONCEDE", "AID"})
"""Roots whose events are told apart by who acts: two leaders' appeals are two events."""
OWN = frozenset({"speech", "phone", "visit", "arrive", "appoint", "charge"})
"""Modes told apart by who acts."""
ASIDE = OWN | {"investigate", "police", "rescue", "medical", "search", "result", "flee"}
"""Modes of what costs no lives."""


@dataclass(slots=True)
class Group:
    """The mentions put together so far, most telling first."""

    members: list[Told] = field(default_factory=list)

    @property
    def root(self) -> str:
        return next((m.code.root for m in self.members if not m.code.harm), "NONE")

    @property
    def uncoded(self) -> bool:
        """Whether no mention of it is of a kind that the lexicon knows."""
        return all(m.code in (OTHER, HARMED) for m in self.members)

    @property
    def modes(self) -> frozenset[str]:
        return frozenset(m.code.mode for m in self.members if m.code.mode)

    @property
    def dates(self) -> Counter[str]:
        return Counter(m.date for m in self.members if m.date)

    @property
    def actors(self) -> frozenset[str]:
        return frozenset(a for m in self.members for a in m.actors)

    @property
    def recipients(self) -> frozenset[str]:
        return frozenset(a for m in self.members for a in m.recipients)

    @property
    def reports(self) -> frozenset[str]:
        return frozenset(m.evidence.report for m in self.members)


def merge(mentions: Sequence[Told], likeness: Likeness | None = None) -> list[Group]:
    """The mentions in groups, one an event. `likeness` gives the cosine of two clauses, if known."""
    groups: list[Group] = []
    for mention in sorted(mentions, key=_telling):
        scored = [(weigh(mention, group, likeness), -n) for n, group in enumerate(groups)]
        best, order = max(scored, default=(-9.0, 0))
        if best >= (JOIN if mention.founding else JOIN_LOOSE):
            groups[-order].members.append(mention)
        elif mention.code != HARMED:
            groups.append(Group([mention]))
    return _joined([g for g in groups if _founded(g)], likeness)


def _founded(group: Group) -> bool:
    """Whether some mention may found an event, or reports enough name it in passing."""
    return any(m.founding for m in group.members) or len(group.reports) >= ECHOED


def _joined(groups: Sequence[Group], likeness: Likeness | None) -> list[Group]:
    """A second look: a group of which some founding mention now fits an earlier one goes into it."""
    kept: list[Group] = []
    for group in sorted(groups, key=lambda g: (-len(g.members), g.members[0].evidence)):
        scored = [(_fit(group, other, likeness), -n) for n, other in enumerate(kept)]
        best, order = max(scored, default=(-9.0, 0))
        if best >= JOIN_GROUPS:
            kept[-order].members += group.members
        else:
            kept.append(group)
    return kept


def _fit(group: Group, other: Group, likeness: Likeness | None) -> float:
    """How well the smaller group's mentions, told as one, fit the larger group."""
    first = group.members[0]
    whole = replace(
        first,
        actors=group.actors,
        recipients=group.recipients,
        date=min(group.dates, key=lambda d: (-group.dates[d], -len(d), d), default=""),
        founding=True,
    )
    return weigh(whole, other, likeness)


def _telling(m: Told) -> tuple[object, ...]:
    slots = bool(m.actors) + bool(m.date) + bool(m.place) + bool(m.recipients)
    return (not m.founding, m.code.harm, -slots - m.headline, m.sentence, m.evidence)


def weigh(m: Told, group: Group, likeness: Likeness | None) -> float:
    """How well the mention fits the event; below 0: it speaks of another."""
    if not m.code.harm and m.code.root != group.root:
        return -9.0
    if m.code.harm and group.root not in ("ASSAULT", "NONE"):
        return -9.0
    total = _kind(m, group) + _day(m, group) + _parties(m, group) + _spot(m, group)
    total += _closeness(m, group) + _outlook(m, group)
    if likeness is not None:
        nearest = max(likeness(m, other) for other in group.members)
        total += max(-0.5, min(0.8, 2.0 * (nearest - 0.5)))
    return total


def _kind(m: Told, group: Group) -> float:
    """One root and one mode speak for one event; so do shared words."""
    if m.code.harm:
        return 0.5
    if m.lemma in HARM and group.root == "ASSAULT":
        return 0.8
    if m.lemma in HARM and group.root == "NONE" and not group.modes & ASIDE:
        return 1.5
    if m.code.mode and group.modes and m.code.mode not in group.modes and not _retells(m, group):
        return {"NONE": -1.5, "PROTEST": 0.0}.get(m.code.root, -1.0)
    total = 0.2
    if m.code.mode in group.modes:
        total = 0.45 if m.code == OTHER else 0.7
    total += 0.4 if any(m.lemma == other.lemma for other in group.members) else 0.0
    return total + 1.2 * max(_shared(m.words, other.words) for other in group.members)


def _shared(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / (1 + min(len(a), len(b)))


def _day(m: Told, group: Group) -> float:
    if not m.date or not group.dates:
        return -1.5 if _bygone(m, group) else 0.0
    if m.date in group.dates:
        return 1.2 if len(m.date) == 10 else 0.8
    first, last = span(m.date)
    overlap = any(first <= end and start <= last for start, end in map(span, group.dates))
    return 0.4 if overlap else -2.5


def _bygone(m: Told, group: Group) -> bool:
    """Whether one is the day's news and the other is dated long before."""
    if m.date:
        since = recent(min((o.news for o in group.members if o.news), default=""), BYGONE)
        return span(m.date)[1] < since
    since = recent(m.news, BYGONE)
    return bool(group.dates) and all(span(d)[1] < since for d in group.dates)


def _parties(m: Told, group: Group) -> float:
    mine, theirs = m.actors | m.recipients, group.actors | group.recipients
    if not mine or not theirs:
        return 0.0
    if m.actors and group.actors and not m.actors & group.actors:
        if _retells(m, group):
            return 0.0
        if m.lands & frozenset(land for other in group.members for land in other.lands):
            return 0.0
        return -2.0 if m.code.root in BY_PARTY or m.code.mode in OWN else -0.8
    if m.recipients and group.recipients and not m.recipients & group.recipients:
        return -0.5
    return 0.8 * min(2, len(m.actors & group.actors)) + 0.6 * min(1, len(m.recipients & group.recipients))


def _spot(m: Told, group: Group) -> float:
    names = {other.place.name for other in group.members if other.place is not None}
    if m.place is None or not names:
        return 0.0
    return 0.6 if m.place.name in names else -0.4


def _outlook(m: Told, group: Group) -> float:
    """What is yet to come is seldom what took place."""
    if not m.founding or m.code.root not in ("CONSULT", "PROTEST", "MOBILIZE"):
        return 0.0
    coming = sum(o.status == "planned" for o in group.members if o.founding)
    told = sum(o.status != "planned" for o in group.members if o.founding)
    return -0.6 if (m.status == "planned") != (coming > told) else 0.0


def _closeness(m: Told, group: Group) -> float:
    """A definite back-reference most often takes up what its own report told just before."""
    if m.headline and any(_leads(o, m) for o in group.members):
        return 2.0
    if _retells(m, group):
        return 1.0
    if m.founding:
        return 0.4 if m.definite else 0.0
    gaps = [m.sentence - o.sentence for o in group.members if o.evidence.report == m.evidence.report]
    near = [g for g in gaps if g >= 0]
    return (0.8 if near and min(near) <= 2 else 0.4 if near else 0.0) + 0.05 * min(6, len(group.members))


def _leads(lead: Told, headline: Told) -> bool:
    """Whether a report's first sentences tell in the same word what its headline tells."""
    same = lead.evidence.report == headline.evidence.report and lead.lemma == headline.lemma
    return same and lead.sentence <= 2


def _retells(m: Told, group: Group) -> bool:
    """Whether headline and first sentences of one report tell it: it is one event, however it is put."""
    if not m.founding or m.code.root == "NONE" or m.sentence > 2:
        return False
    return any(
        o.founding and o.evidence.report == m.evidence.report and o.sentence <= 2 and o.headline != m.headline
        for o in group.members
    )
