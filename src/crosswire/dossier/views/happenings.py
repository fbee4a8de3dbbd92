"""The timeline: events by date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from crosswire.dossier import labels
from crosswire.dossier.views.common import Chip, Passage, Tags, Views
from crosswire.model.claims import Event

_FULL = 260
"""Longer passages than this (code points) tell less at a glance."""
_FULL_DAY = 5


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the timeline."""

    id: str
    date: str
    kind: str
    status: str
    main: bool
    who: tuple[str, ...]
    to: tuple[str, ...]
    place: str
    passage: Passage
    chips: tuple[Chip, ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Day:
    """A date, its events, and those that only one report tells where there are many."""

    date: str
    shown: tuple[Happening, ...]
    folded: tuple[Happening, ...]


def happenings(views: Views) -> tuple[tuple[Happening, ...], tuple[Happening, ...]]:
    """The dated events in order, and the undated ones."""
    look = views.look
    dated = [look.events[entry.event] for entry in look.dossier.timeline]
    shown = {event.id for event in dated}
    undated = [event for event in look.dossier.events if event.id not in shown]
    return told_once(_happening(views, e) for e in dated), told_once(_happening(views, e) for e in undated)


def told_once(told: Iterable[Happening]) -> tuple[Happening, ...]:
    """A sentence that the event just before has shown is not shown again around this one's words."""
    found: list[Happening] = []
    shown = ""
    for each in told:
        words = each.passage
        if words.shown == shown and (words.before or words.after):
            brief = replace(words, before="… " if words.before else "", after=" …" if words.after else "")
            found.append(replace(each, passage=brief))
        else:
            found.append(each)
        shown = words.shown
    return tuple(found)


def days(dated: Sequence[Happening]) -> tuple[Day, ...]:
    """The dated events day by day; on a full day those that one report tells stand apart, to be folded."""
    found = []
    for date, items in groupby(dated, key=lambda each: each.date):
        told = tuple(items)
        apart = tuple(each for each in told if len(each.chips) == 1 and not each.main)
        folds = len(told) > _FULL_DAY and len(apart) > 1
        found.append(
            Day(date, tuple(e for e in told if e not in apart) if folds else told, apart if folds else ())
        )
    return tuple(found)


def _telling(passage: Passage) -> tuple[bool, bool, int]:
    """A whole sentence first, then the longest that is still short."""
    shown = passage.shown
    return len(shown) <= _FULL, not (shown.startswith("…") or shown.endswith("…")), len(shown)


def _happening(views: Views, event: Event) -> Happening:
    look = views.look
    who = look.names(event.actors)
    told = [views.passage(mention) for mention in views.in_order(event.mentions)]
    passage = max(told, key=_telling)
    return Happening(
        id=event.id,
        date=event.date,
        kind=labels.event_kind(event),
        status=event.status,
        main=event.id == look.dossier.story.main_event,
        who=who,
        to=tuple(name for name in look.names(event.recipients) if name not in who),
        place=event.place.name if event.place else "",
        passage=passage,
        chips=tuple(sorted(views.chips(event.mentions), key=lambda chip: chip.outlet != passage.outlet)),
        tags=views.facets.tags((mention.report for mention in event.mentions), who),
    )
