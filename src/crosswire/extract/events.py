"""Who did what to whom, when and where: PLOVER events, one for all the mentions of all the reports.

Roots as in PLOVER (Halterman et al. 2023); the stages: `events_find` (triggers in asserted clauses),
`events_args` (their slots), `events_merge` (one event for all its mentions).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from crosswire.extract import events_args, events_find, events_lead, events_main, events_merge, events_settle
from crosswire.extract.events_args import Told
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_main import main_event
from crosswire.extract.events_merge import Embed, Group
from crosswire.extract.events_opening import LEAD, is_headline, numbered
from crosswire.extract.events_scene import Scene
from crosswire.extract.events_settle import Site
from crosswire.extract.plover import HARM, OTHER, Code
from crosswire.model.claims import (
    Entity,
    Event,
    PlaceMention,
    Statement,
    TimeMention,
)
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

STANCES = {"accuses": "ACCUSE", "demands": "REQUEST", "denies": "REJECT"}
SOFT = frozenset(
    "AGREE SUPPORT CONSULT CONCEDE RETREAT REQUEST REJECT PROTEST MOBILIZE NONE".split()  # noqa: SIM905
)
"""Roots whose words tell of lasting attitudes as readily as of deeds."""
YIELDING = frozenset({"RETREAT", "CONCEDE"})
"""Roots of what a party gives up, news already when it is to do so."""
UNCODED = 0.7
"""How much a clause that the lexicon has no code for weighs against one that it codes."""


__all__ = ["EventInput", "events", "main_event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInput:
    """What the events of one story are read from. `embed` gives unit vectors of texts, if at hand."""

    reads: tuple[ReadReport, ...]
    statements: tuple[Statement, ...] = ()
    entities: tuple[Entity, ...] = ()
    times: tuple[TimeMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    embed: Embed | None = None


def events(given: EventInput) -> tuple[Event, ...]:
    """The story's events, each with every mention found, sorted by date and first mention."""
    mentions: list[Told] = []
    for read in sorted(given.reads, key=lambda r: r.report.id):
        mentions += _mentions(read, given)
    groups = events_merge.merge(mentions, _likeness(mentions, given))
    made = [(group, _event(group, given)) for group in groups]
    kept = _news([(group, event) for group, event in made if not _weak(group, event)], given)
    return tuple(sorted(kept, key=lambda e: (e.date or "9999", e.mentions[0], e.id)))


def _weak(group: Group, event: Event) -> bool:
    """Told once and of no day: a plan, a deed of nobody's at no place; or, outside the leads, a promise, or
    a word of attitude that does not say who did it to whom."""
    if len(group.members) > 1 or event.date:
        return False
    only = group.members[0]
    told = event.actors or event.recipients or event.place or only.whole
    if event.status == "planned":
        return event.type not in YIELDING
    if not (told or only.voiced):
        return True
    if only.sentence < LEAD or only.voiced or event.type not in SOFT:
        return False
    if event.type == "PROTEST":
        return event.status != "happened"
    return event.type == "AGREE" or not (event.actors and event.recipients)


def _news(made: Sequence[tuple[Group, Event]], given: EventInput) -> list[Event]:
    """The coded events, and the uncoded one that headlines and leads make the main event, if one is."""
    scored = events_main.scores([event for _, event in made], given.reads)
    shared = min(2, len(given.reads))
    ranked = [
        (scored[event.id] * (UNCODED if group.uncoded else 1.0), event.id)
        for group, event in made
        if not group.uncoded or len(group.reports) >= shared
    ]
    lead = max(ranked)[1] if ranked else None
    kept = {event.id: (group, event) for group, event in made if not group.uncoded or event.id == lead}
    events = [event for _, event in kept.values()]
    main = main_event(events, given.reads)
    if main is None:
        return events
    group, told = kept[main]
    told = events_settle.settled(told, group, Site(reads=given.reads, places=given.places))
    return [told, *(events_main.beside(event, told) for event in events if event.id != main)]


def _likeness(mentions: Sequence[Told], given: EventInput) -> Callable[[Told, Told], float] | None:
    """The cosine of two mentions' words, where an embedding is at hand."""
    if given.embed is None or not mentions:
        return None
    texts = {read.report.id: read.report.text for read in given.reads}
    spans = sorted({m.evidence for m in mentions})
    vectors = given.embed([texts[e.report][e.start : e.end] for e in spans])
    known = dict(zip(spans, vectors, strict=True))
    return lambda a, b: sum(x * y for x, y in zip(known[a.evidence], known[b.evidence], strict=True))


def _mentions(read: ReadReport, given: EventInput) -> list[Told]:
    scene = _scene(read, given)
    found = []
    kept = numbered(read)
    for number, sentence in kept:
        headline = sentence is kept[0][1] and is_headline(read, sentence)
        triggers = events_find.find(scene.tree, sentence, headline=headline)
        if number < LEAD:
            told = {t.predicate for t in triggers}
            leads = events_lead.find(scene.tree, sentence, headline=headline)
            triggers += tuple(t for t in leads if t.predicate not in told)
        for trigger in triggers:
            found.append(events_args.told(scene, trigger, number, headline))
    return [*_costs_last(found), *_spoken(read, given, found)]


def _costs_last(found: Sequence[Told]) -> list[Told]:
    """Deaths and injuries found no event of their own where the report tells what caused them, unless they
    are of a day of their own."""
    causes = [m for m in found if m.founding and m.lemma not in HARM]
    roots, days = {m.code.root for m in causes}, {m.date for m in causes}
    return [
        replace(m, founding=False)
        if m.lemma in HARM and not m.actors and m.code.root in roots and m.date in days | {""}
        else m
        for m in found
    ]


def _spoken(read: ReadReport, given: EventInput, found: Sequence[Told]) -> list[Told]:
    """Statements that accuse, demand or deny: further mentions of such events by the same speaker."""
    spoken = []
    for s in given.statements:
        root = STANCES.get(s.stance)
        if (
            s.report != read.report.id
            or s.speaker is None
            or s.cue is None
            or s.source is None
            or root is None
        ):
            continue
        start, end = min(s.source.start, s.cue.start), max(s.source.end, s.cue.end)
        evidence = Evidence(report=s.report, start=start, end=end)
        if any(m.code.root == root and m.evidence.start < end and start < m.evidence.end for m in found):
            continue
        spoken.append(
            Told(
                evidence=evidence,
                code=Code(root=root),
                lemma=read.report.slice(s.cue.start, s.cue.end).lower(),
                words=frozenset(),
                status="happened",
                founding=False,
                definite=False,
                actors=frozenset({s.speaker}),
                lands=frozenset(),
                recipients=frozenset(),
                date="",
                place=None,
                sentence=99,
                headline=False,
            )
        )
    return spoken


def _scene(read: ReadReport, given: EventInput) -> Scene:
    report = read.report.id
    cast = [(m.span, e) for e in given.entities for m in e.mentions if m.report == report]
    return Scene(
        report=report,
        published=read.report.published[:10],
        tree=Clauses.of(read),
        cast=tuple(sorted(cast, key=lambda pair: (pair[0], pair[1].id))),
        times=tuple(t for t in given.times if t.report == report),
        places=tuple(p for p in given.places if p.report == report),
        claimed=tuple(s.content for s in given.statements if s.report == report),
    )


def _event(group: Group, given: EventInput) -> Event:
    founding = [m for m in group.members if m.founding]
    site = Site(reads=given.reads, places=given.places)
    return Event(
        type=group.root,
        mode=next((m.code.mode for m in founding if m.code.mode and m.code != OTHER), ""),
        actors=_often(i for m in founding for i in m.actors),
        recipients=_often(i for m in founding for i in m.recipients),
        place=events_settle.place(group, site),
        date=events_settle.date(group, site),
        status=events_settle.status(group),
        mentions=_evidence(group),
    )


def _often(ids: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(ids)
    return tuple(sorted(counted, key=lambda i: (-counted[i], i)))


def _evidence(group: Group) -> tuple[Evidence, ...]:
    return tuple(sorted({m.evidence for m in group.members}))
