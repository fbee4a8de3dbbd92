"""Accounts that agree but for one thing: where, when, why, or who did it to whom.

Two claims that tell the same, with one predicate and shared parties, are opposed where their places lie
apart, their times exclude each other, or their causes differ; and two parties are opposed who each lay one
act at the other's door. Precision comes first: a town is held only against a town, a day against a day, and
what happens over and over (meetings, visits) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import asin, cos, radians, sin, sqrt
from typing import Literal

from crosswire.align import disputes_words as lists
from crosswire.align.akin import same_act, same_thing
from crosswire.align.denied import Story, who
from crosswire.align.groups import Pair
from crosswire.align.propositions import Argument, Proposition
from crosswire.model.claims import Geo, TimeMention

Slot = Literal["place", "time", "cause", "actor"]

SAME = 0.5
"""Probability from which two claims tell the same, and may then differ in place or time."""
APART = 40.0
"""Kilometres that two towns lie apart to be two places."""
EARTH = 6371.0

_BEFORE = 14
_AT = re.compile(rf"\b(?:{'|'.join(sorted(lists.PLACING))})\s+(?:the\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """Claims (by index) that oppose each other in one slot: two sides, none in both."""

    slot: Slot
    sides: tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cause:
    effect: Argument
    cause: Argument


def disputes(
    story: Story, likely: Mapping[Pair, float], times: Sequence[TimeMention]
) -> tuple[Disputed, ...]:
    """All opposed claims, those of one slot that share a side together; sorted."""
    when: dict[str, list[TimeMention]] = {}
    for mention in times:
        when.setdefault(mention.report, []).append(mention)
    found: list[tuple[Slot, int, int]] = []
    for (i, j), probability in sorted(likely.items()):
        if probability >= SAME and not _own(story, i, j):
            slot = _slot(story, (i, j), when)
            found += [(slot, i, j)] if slot else []
    found += [("cause", i, j) for i, j in _blamed(story)]
    found += [("actor", i, j) for i, j in _accusers(story)]
    return _joined(found)


def _own(story: Story, i: int, j: int) -> bool:
    """Whether one voice speaks in both claims, or somebody denies in one of them."""
    a, b = story.links.told[i], story.links.told[j]
    return a.denies or b.denies or (a.report == b.report and a.speaker == b.speaker)


def _slot(story: Story, pair: Pair, when: Mapping[str, Sequence[TimeMention]]) -> Slot | None:
    """Whether the two claims tell one act at two places, or at two times."""
    mine, theirs = (_told(story, index) for index in pair)
    for p in mine:
        for q in theirs:
            if p.predicate in lists.RECURRENT or not p.same_predicate(q) or not _one(p, q):
                continue
            if _elsewhere(_places(story, p), _places(story, q)):
                return "place"
            if _otherwise(_times(p, when), _times(q, when)):
                return "time"
    return None


def _blamed(story: Story) -> Iterator[Pair]:
    """Claims that give one effect causes that have nothing in common."""
    given = {i: tuple(_causes(_told(story, i))) for i in range(len(story.links.told))}
    for i, j in combinations([i for i, found in given.items() if found], 2):
        pairs = [(a, b) for a in given[i] for b in given[j]]
        agreed = any(_joins(a.cause, b.cause) for a, b in pairs)
        if not agreed and not _own(story, i, j) and any(_differ(a, b) for a, b in pairs):
            yield (i, j)


def _told(story: Story, index: int) -> list[Proposition]:
    return [p for p in story.within(index) if p.real and not p.negated and not story.denied(p)]


def _one(p: Proposition, q: Proposition) -> bool:
    """Whether two propositions of one predicate tell one act: a named party in common, or two arguments."""
    if p.subjects and q.subjects and not any(a.meets(b) for a in p.subjects for b in q.subjects):
        return False
    if p.objects and q.objects and not any(_joins(a, b) for a in p.objects for b in q.objects):
        return False
    beside = [tuple(a for _, a in told.obliques) for told in (p, q)]
    ranks = ((p.subjects, q.subjects), (p.objects, q.objects), (beside[0], beside[1]))
    joined = sum(any(_joins(a, b) for a in mine for b in theirs) for mine, theirs in ranks)
    named = any(a.names & b.names for mine, theirs in ranks[:2] for a in mine for b in theirs)
    return joined > 1 or named


def _joins(a: Argument, b: Argument) -> bool:
    return not (a.vague or b.vague) and a.joins(b)


def _places(story: Story, told: Proposition) -> tuple[Geo, ...]:
    """Where it happened: the places named in its clause after "in", "near" and the like."""
    text = story.reads[told.report].report.text
    return tuple(
        entity.geo
        for entity in story.places
        if entity.geo and entity.geo.country
        for m in entity.mentions
        if m.report == told.report
        and told.start <= m.start
        and m.end <= told.end
        and _AT.search(text[m.start - _BEFORE : m.start])
    )


def _elsewhere(mine: Sequence[Geo], theirs: Sequence[Geo]) -> bool:
    """Whether all of one's places lie apart from all of the other's."""
    return bool(mine and theirs) and all(_apart(a, b) for a in mine for b in theirs)


def _apart(a: Geo, b: Geo) -> bool:
    """Two towns of one state, far from each other: one in another state is rather a name read wrong."""
    towns = a.geonames_id and b.geonames_id and a.country == b.country
    return bool(towns) and distance(a, b) > APART


def distance(a: Geo, b: Geo) -> float:
    """Kilometres between two places on a sphere (haversine)."""
    north, east = radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2
    part = sin(north) ** 2 + cos(radians(a.lat)) * cos(radians(b.lat)) * sin(east) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(part)))


def _times(told: Proposition, when: Mapping[str, Sequence[TimeMention]]) -> tuple[str, ...]:
    """The dates (ISO: days or months) that stand in the proposition's own clause, as its arguments."""
    spans = [(a.start, a.end) for _, a in told.obliques]
    return tuple(
        mention.value
        for mention in when.get(told.report, ())
        if mention.type in ("DATE", "TIME")
        and any(start < mention.end and mention.start < end for start, end in spans)
        and _day(mention.value)
    )


def _otherwise(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return bool(mine and theirs) and all(_exclude(a, b) for a in mine for b in theirs)


def _exclude(a: str, b: str) -> bool:
    """Whether two ISO dates exclude each other: other months, or days more than one apart.

    A day more or less is how time zones and "overnight" tell one night.
    """
    if len(a) >= 10 and len(b) >= 10:
        first, second = _day(a), _day(b)
        return first is not None and second is not None and abs((first - second).days) > 1
    return a[:7] != b[:7] and len(a) >= 7 and len(b) >= 7


def _day(value: str) -> date | None:
    """The day (or first of the month) of an ISO value, None for weeks, seasons and open references."""
    try:
        return date.fromisoformat(value[:10] if len(value) >= 10 else f"{value}-01")
    except ValueError:
        return None


def _causes(told: Sequence[Proposition]) -> Iterator[_Cause]:
    """Effect and cause of each proposition that gives one."""
    for p in told:
        marked = dict(reversed(p.obliques))
        if p.predicate in lists.CAUSES:
            pairs = [(effect, cause) for effect in p.objects for cause in p.subjects]
        else:
            at = [marked[of] for verb, of in sorted(lists.LAID_AT) if verb == p.predicate and of in marked]
            of = [marked[by] for verb, by in sorted(lists.BLAMED_FOR) if verb == p.predicate and by in marked]
            pairs = [(effect, cause) for effect in p.objects for cause in at]
            pairs += [(effect, cause) for effect in of for cause in p.objects]
            pairs += [(_itself(p), a) for preposition, a in p.obliques if preposition in lists.CAUSING]
        for effect, cause in pairs:
            if not (cause.vague or effect.vague or {cause.head, effect.head} & lists.IDLE):
                yield _Cause(effect=effect, cause=cause)


def _itself(p: Proposition) -> Argument:
    """What happened, as the effect of its cause."""
    parties = (*p.subjects, *p.objects)
    return Argument(
        head=p.predicate,
        words=(p.predicate, *(word for a in parties for word in a.words)),
        names=frozenset(name for a in parties for name in a.names),
        states=frozenset(state for a in parties for state in a.states),
    )


def _differ(a: _Cause, b: _Cause) -> bool:
    """Whether two causes of one effect (by its kind, and a name or another word) have nothing in common."""
    named = a.effect.names & b.effect.names or a.effect.states & b.effect.states
    shared = sum(any(same_thing(word, other) for other in b.effect.words) for word in a.effect.words)
    same = same_thing(a.effect.head, b.effect.head) or same_act(a.effect.head, b.effect.head)
    return bool(same and (named or shared > 1)) and not a.cause.joins(b.cause)


def _accusers(story: Story) -> Iterator[Pair]:
    """Claims in which two speakers each lay one act at the other's door."""
    told = story.links.told
    spoken = [i for i, c in enumerate(told) if c.statement and c.statement.stance in ("accuses", "asserts")]
    laid = [(i, p) for i in spoken for p in _told(story, i) if p.predicate in lists.STARTED and p.subjects]
    for (i, p), (j, q) in combinations(laid, 2):
        one, other = told[i].statement, told[j].statement
        if i == j or one is None or other is None or who(one) == who(other) or not p.same_predicate(q):
            continue
        if _side(story.party(one), q) and _side(story.party(other), p):
            yield (i, j)


def _side(party: Argument, told: Proposition) -> bool:
    """Whether the party, or its state's people, did what is told."""
    return any(not a.vague and (a.names & party.names or a.states & party.states) for a in told.subjects)


def _joined(found: Sequence[tuple[Slot, int, int]]) -> tuple[Disputed, ...]:
    """Pairs of one slot with a claim in common as one dispute, as far as no claim stands on both sides."""
    made: list[tuple[Slot, set[int], set[int]]] = []
    for slot, i, j in found:
        for known, left, right in made:
            if known != slot or not {i, j} & (left | right):
                continue
            a, b = (i, j) if i in left or j in right else (j, i)
            if a not in right and b not in left:
                left.add(a)
                right.add(b)
                break
        else:
            made.append((slot, {i}, {j}))
    return tuple(
        Disputed(slot=slot, sides=(tuple(sorted(left)), tuple(sorted(right)))) for slot, left, right in made
    )


__all__ = ["Disputed", "Slot", "disputes", "distance"]
