"""The main event of a story: what the headlines and leads of most reports tell as news."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from crosswire.extract.events_opening import lead_end
from crosswire.model.claims import Event
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

Weight = Callable[[Evidence], float]

RESPONSES = frozenset(
    {"rescue", "medical", "evacuate", "police", "investigate", "search", "cordon", "speech"}
)
"""Modes of what follows upon an event: seldom the main event themselves."""
AT_ONCE = frozenset({"rescue", "search", "medical", "police", "cordon", "flee"})
"""Modes of what is done on the spot."""
RESCUE = frozenset({"rescue", "search", "evacuate", "medical"})
CALAMITY = frozenset(
    {"crash", "fall", "trap", "collapse", "fire", "quake", "flood", "storm", "blast", "missing", "crush"}
)
"""Modes of what calls for rescue."""
RECENT = 21
"""Days before the first report within which news happened: what is older is told as background."""
STEM = re.compile(r"\b\w{4,5}")
"""The first letters of a longer word, enough to know it again in another form."""


def main_event(found: Sequence[Event], reads: Sequence[ReadReport]) -> str | None:
    """The id of the event that most headlines and leads tell as their main clause; None without events."""
    scored = scores(found, reads)
    ranked = [(scored[event.id], len(event.mentions), event.id) for event in found]
    return max(ranked)[2] if ranked else None


def scores(found: Sequence[Event], reads: Sequence[ReadReport]) -> Mapping[str, float]:
    """How likely each event, by id, is what the story is about (no probability: larger is likelier)."""
    weights = {read.report.id: _prominence(read) for read in reads}
    told = {event.id: _told(event, weights) for event in found}
    ends = {read.report.id: lead_end(read)[1] for read in reads}
    news = frozenset(m for event in found for m in event.mentions if m.start < ends.get(m.report, 0))
    for event in found:
        cause = _quelled(event, found) or _answered(event, found) or _presupposed(event, found, news)
        if cause is not None:
            told[cause.id] += told[event.id]
            told[event.id] *= 0.6
    since = _since(reads)
    return {event.id: told[event.id] * _newsworth(event, since) for event in found}


def _newsworth(event: Event, since: str) -> float:
    """What happened, of late, weighs more than what is said, planned or remembered."""
    firm = (1.2 if event.date else 1.0) * (1.0 if event.status == "happened" else 0.75)
    firm *= 0.6 if event.type == "REJECT" or event.mode in RESPONSES else 1.0
    return firm * (0.3 if event.date and event.date < since[: len(event.date)] else 1.0)


def beside(event: Event, main: Event) -> Event:
    """What answers the main event at once (rescue, flight) is of its day and place, if it says none; so
    is violence of its day of its place."""
    if event.type in ("ASSAULT", "PROTEST") and not event.place and event.date == main.date:
        return replace(event, place=main.place)
    shared = {m.report for m in event.mentions} & {m.report for m in main.mentions}
    grave = main.type in ("ASSAULT", "PROTEST") or main.mode in CALAMITY
    if event.mode not in AT_ONCE or event.status == "planned" or not shared or not grave:
        return event
    return replace(event, date=event.date or main.date, place=event.place or main.place)


def _since(reads: Sequence[ReadReport]) -> str:
    """The first day that still is news to the first report, as an ISO day; "" if no report is dated."""
    days = [read.report.published[:10] for read in reads if read.report.published]
    return recent(min(days, default=""))


def recent(day: str, days: int = RECENT) -> str:
    """The first day that is still news on `day`, as ISO days; "" where `day` is none."""
    try:
        return (datetime.date.fromisoformat(day) - datetime.timedelta(days=days)).isoformat()
    except ValueError:
        return ""


def _told(event: Event, weights: Mapping[str, Weight]) -> float:
    """How prominently the reports tell the event; of one report each further mention counts half,
    and what many reports share counts more than what one repeats."""
    told: dict[str, list[float]] = {}
    for m in event.mentions:
        weight = weights[m.report](m) if m.report in weights else 0.0
        told.setdefault(m.report, []).append(weight)
    whole = sum(w * 0.5**n for ws in told.values() for n, w in enumerate(sorted(ws, reverse=True)))
    return whole * float(len(told) ** 0.5)


def _quelled(event: Event, found: Sequence[Event]) -> Event | None:
    """The protest of which arrests or dispersals on its day tell as well."""
    if event.type != "COERCE" or not event.date:
        return None
    that_day = [o for o in found if o.type == "PROTEST" and o.date == event.date]
    return max(that_day, key=lambda o: (len(o.mentions), o.id), default=None)


def _answered(event: Event, found: Sequence[Event]) -> Event | None:
    """The calamity that rescue, search or treatment answer, where about as many reports tell of it."""
    if event.mode not in RESCUE:
        return None
    causes = [o for o in found if o.mode in CALAMITY]
    best = max(causes, key=lambda o: (_reports(o), len(o.mentions), o.id), default=None)
    return best if best is not None and 2 * _reports(best) >= _reports(event) else None


def _presupposed(event: Event, found: Sequence[Event], news: frozenset[Evidence]) -> Event | None:
    """What the opening of the only report to tell an event takes as known ("was held over the fire",
    "hailed the accord"), where other reports open with it too. `news` are the mentions in openings."""
    if _reports(event) > 1:
        return None
    leads = [m for m in event.mentions if m in news]
    known = [o for o in found if any(_inside(part, lead) for lead in leads for part in o.mentions)]
    older = [o for o in known if len({m.report for m in news & set(o.mentions)}) > 1]
    return max(older, key=lambda o: (_reports(o), len(o.mentions), o.id), default=None)


def _inside(part: Evidence, whole: Evidence) -> bool:
    """Whether a mention stands inside another, as a part of it."""
    within = part.report == whole.report and whole.start <= part.start and part.end <= whole.end
    return within and part != whole


def _reports(event: Event) -> int:
    return len({m.report for m in event.mentions})


def _prominence(read: ReadReport) -> Weight:
    """How prominently the report tells what a mention tells: headline, lead, main clause, title's words."""
    title, lead = lead_end(read)
    tokens = read.reading.tokens
    roots = [t.start for i, t in enumerate(tokens) if t.head == i or t.deprel in ("ccomp", "parataxis")]
    titled = frozenset() if title else _stems(read.report.title)

    def weight(mention: Evidence) -> float:
        main = any(mention.start <= at < mention.end for at in roots)
        where = 3.0 if mention.start < title else 2.0 if mention.start < lead else 0.3
        shared = titled & _stems(read.report.slice(mention.start, mention.end))
        return (where if main else where / 3) + (2.0 * len(shared) / len(titled) if titled else 0.0)

    return weight


def _stems(text: str) -> frozenset[str]:
    return frozenset(match.group() for match in STEM.finditer(text.lower()))
