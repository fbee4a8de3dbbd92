"""What the mentions of one event settle on: its place, its day, and whether it happened.

Reports vote: what one report repeats counts once, what it tells in its lead counts double. A place is made
as exact as the reports agree on: a country gives way to a district or town of it that enough of them name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crosswire.extract import gazetteer
from crosswire.extract.events_args import Told
from crosswire.extract.events_merge import Group
from crosswire.extract.events_opening import LEAD, lead_end
from crosswire.extract.events_when import month
from crosswire.extract.events_where import event_place
from crosswire.model.claims import Event, EventPlace, EventStatus, PlaceMention
from crosswire.model.reading import ReadReport
from crosswire.model.report import Report
from crosswire.model.states import by_alpha3, state_name

SPOKEN = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})
"""Roots of what is done by words, unless a mode says more (a charge is brought in court)."""
AT_HOME = frozenset({"test", "drill", "speech"})
"""Modes of what a state does on its own ground."""
Key = tuple[float, float, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The story that the event belongs to: its reports, and the places that they name."""

    reads: tuple[ReadReport, ...]
    places: tuple[PlaceMention, ...]


def place(group: Group, site: Site) -> EventPlace | None:
    """Where most reports put the event; where none says, what the leads that tell it name most (the
    parties aside), where they were written, or the land of who did it."""
    spoken = _spoken_at(group, site) if group.root in SPOKEN and not group.modes else None
    if spoken is not None:
        return spoken
    told = [
        (m.evidence.report, m.place, 2 if m.sentence < LEAD else 1)
        for m in group.members
        if m.place and m.placed
    ]
    named = [(m.evidence.report, m.place, 1) for m in group.members if m.place and not m.placed]
    leads = [(m.evidence.report, spot, 1) for m in _leading(group, site) for spot in m.near]
    best = _elected(told) or _elected(named) or _elected(leads)
    best = best or _written_at(group, site) or _home(group, site)
    if best is None:
        return None
    near = [*_in_clauses(group, site), *leads]
    quorum = len({m.evidence.report for m in group.members if m.founding})
    for needed in (quorum / 3, quorum / 2):
        best = _finer(best, near, needed) or best
    return best


def settled(event: Event, group: Group, site: Site) -> Event:
    """The main event, which is of the day and the place of its news where no clause says another: the day
    of the first report to lead with it, the town that is written from, the land of who did it, or what the
    openings name."""
    told = {m.evidence.report for m in group.members if m.sentence < LEAD and m.status != "planned"}
    days = [r.report.published[:10] for r in site.reads if r.report.id in told and r.report.published]
    towns = Counter(p for r in site.reads if r.report.id in told and (p := _dateline(r.report, site)))
    town = min(towns, key=lambda p: (-towns[p], p.name), default=None)
    lands = Counter(land for m in group.members if m.founding for land in m.lands)
    land = by_alpha3(min(lands, key=lambda x: (-lands[x], x))) if lands else None
    home = town or (_located(land.name, site) if land is not None else _opened_at(site))
    return replace(event, date=event.date or min(days, default=""), place=event.place or home)


def _opened_at(site: Site) -> EventPlace | None:
    """The place that the openings of most reports name, if not one alone of several does."""
    ends = {read.report.id: lead_end(read)[1] for read in site.reads}
    named = [(p.report, event_place(p), 1) for p in site.places if p.geo and p.start < ends.get(p.report, 0)]
    best = _elected(named)
    reports = {report for report, spot, _ in named if best is not None and _key(spot) == _key(best)}
    return best if len(reports) >= min(2, len(site.reads)) else None


def _elected(told: Iterable[tuple[str, EventPlace, int]]) -> EventPlace | None:
    """The place with most votes, the more exact of equals, under the name it is most called."""
    votes: Counter[Key] = Counter()
    names: dict[Key, Counter[EventPlace]] = {}
    for (_, key), (spot, weight) in _ballots(told).items():
        votes[key] += weight
        names.setdefault(key, Counter())[spot] += 1
    if not votes:
        return None
    best = min(votes, key=lambda k: (-votes[k], -_scale(min(names[k], key=_by_name)), k))
    return min(names[best], key=lambda p: (-names[best][p], len(p.name), p.name))


def _ballots(told: Iterable[tuple[str, EventPlace, int]]) -> dict[tuple[str, Key], tuple[EventPlace, int]]:
    """For each report and place the heaviest mention."""
    cast: dict[tuple[str, Key], tuple[EventPlace, int]] = {}
    for report, spot, weight in told:
        at = (report, _key(spot))
        if at not in cast or weight > cast[at][1]:
            cast[at] = (spot, weight)
    return cast


def _key(spot: EventPlace) -> Key:
    """One place under its several names: where it lies, or else its name."""
    if spot.lat is None or spot.lon is None:
        return 0.0, 0.0, spot.name.lower()
    return spot.lat, spot.lon, ""


def _by_name(spot: EventPlace) -> str:
    return spot.name


def _scale(spot: EventPlace) -> int:
    """How exact a place is: 0 a country, a continent or unlocated, 1 a region or district, 2 a town."""
    if spot.geonames_id:
        return 2
    return 0 if spot.lat is None or not spot.country or state_name(spot.name) is not None else 1


def _finer(best: EventPlace, near: list[tuple[str, EventPlace, int]], needed: float) -> EventPlace | None:
    """A more exact place in the same country that at least `needed` reports name."""
    least = _scale(best) if best.lat is not None else 1
    exact = [t for t in near if _scale(t[1]) > least and best.country in ("", t[1].country)]
    found = _elected(exact)
    if found is None:
        return None
    reports = {report for report, spot, _ in exact if _key(spot) == _key(found)}
    return found if len(reports) >= needed else None


def _in_clauses(group: Group, site: Site) -> Iterator[tuple[str, EventPlace, int]]:
    """Every place that the event's own mentions name."""
    spans = [m.evidence for m in group.members if m.founding]
    for p in site.places:
        if _written(p, site):
            continue
        if any(p.report == e.report and e.start <= p.start < e.end for e in spans):
            yield p.report, event_place(p), 1


def _written(place: PlaceMention, site: Site) -> bool:
    """Whether the mention stands in its report's dateline."""
    report = next((r.report for r in site.reads if r.report.id == place.report), None)
    if report is None or not report.dateline:
        return False
    at = report.text.find(report.dateline)
    return at <= place.start < at + len(report.dateline)


def _written_at(group: Group, site: Site) -> EventPlace | None:
    """The town of two datelines in three over the leads that tell the event, or else the land all name."""
    told = {m.evidence.report for m in _leading(group, site)}
    lines = [r.report.dateline.split(",") for r in site.reads if r.report.id in told and r.report.dateline]
    for part in (0, 1):
        named = Counter(line[part].strip() for line in lines if part < len(line))
        if named and 3 * max(named.values()) >= 2 * len(lines):
            return _located(min(named, key=lambda n: (-named[n], n)), site)
    return None


def _home(group: Group, site: Site) -> EventPlace | None:
    """The only land of those who spoke, or who did what is done at home."""
    founding = [m for m in group.members if m.founding]
    spoken = group.root in SPOKEN | {"SUPPORT"} and not group.modes
    lands = {land for m in founding for land in m.lands} if spoken or group.modes & AT_HOME else set()
    land = by_alpha3(min(lands)) if len(lands) == 1 else None
    return _located(land.name, site) if land is not None else None


def _spoken_at(group: Group, site: Site) -> EventPlace | None:
    """Where words were spoken: the dateline of a lead that tells of them."""
    told = {m.evidence.report for m in group.members if m.sentence < LEAD and m.founding}
    near = Counter(p for r in site.reads if r.report.id in told and (p := _dateline(r.report, site)))
    return min(near, key=lambda p: (-near[p], p.name), default=None)


def _town(report: Report) -> str:
    return report.dateline.split(",")[0].strip()


def _dateline(report: Report, site: Site) -> EventPlace | None:
    """The town of a report's dateline."""
    return _located(_town(report), site)


def _located(town: str, site: Site) -> EventPlace | None:
    """A place as the reports' places are located, or else by the gazetteer; None if unknown there."""
    same = [p for p in site.places if p.geo is not None and p.name.lower() == town.lower()]
    if same:
        return event_place(same[0])
    town = town.title() if town.isupper() and len(town) > 4 else town
    known = gazetteer.load().find(town)[:1]
    if not known:
        return None
    lat, lon, country = known[0].lat, known[0].lon, known[0].country
    return EventPlace(name=town, lat=lat, lon=lon, country=country, geonames_id=known[0].geonames_id)


def date(group: Group, site: Site) -> str:
    """The day that most reports give, their leads counting double; a day before a month.

    News that leads without a day is of the day: the first report's.
    """
    cast: dict[tuple[str, str], int] = {}
    for m, day in ((m, month(m.date)) for m in group.members):
        if not day:
            continue
        ballot = (m.evidence.report, day)
        cast[ballot] = max(cast.get(ballot, 0), 2 if m.sentence < LEAD else 1)
    weights: Counter[str] = Counter()
    for (_, day), weight in cast.items():
        weights[day] += weight
    ranked = sorted(weights, key=lambda d: (-weights[d], -len(d), d))
    full = [d for d in ranked if len(d) == len("2000-01-01")]
    today = _news_day(group, site)
    if not full and ranked and today.startswith(ranked[0]):
        return today
    return (full or ranked or [today])[0]


def _leading(group: Group, site: Site) -> list[Told]:
    """The mentions that stand in headlines and leads, if those of two reports (or the only one) have some."""
    leading = [m for m in group.members if m.sentence < LEAD and m.status in ("happened", "claimed")]
    return leading if len({m.evidence.report for m in leading}) >= min(2, len(site.reads)) else []


def _news_day(group: Group, site: Site) -> str:
    told = {m.evidence.report for m in _leading(group, site)}
    days = [r.report.published[:10] for r in site.reads if r.report.id in told and r.report.published]
    return min(days, default="")


def status(group: Group) -> EventStatus:
    """Denied if any mention denies it; happened if a third of the founding mentions say so themselves."""
    told = Counter(m.status for m in group.members if m.founding)
    if told["denied"]:
        return "denied"
    if told["happened"] and 3 * told["happened"] >= told.total():
        return "happened"
    return "claimed" if told["claimed"] or not told["planned"] else "planned"
