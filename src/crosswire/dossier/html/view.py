"""What the templates show, section by section: plain frozen values, no markup."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.dossier import labels
from crosswire.dossier.html.segments import anchor
from crosswire.dossier.lookup import NARRATOR, Lookup, in_context, one_line, say_date, unique
from crosswire.model.claims import Event
from crosswire.model.findings import Finding, Position
from crosswire.model.report import Evidence

LEADING = 12
BRIEF = 60
"""Words shorter than this (code points) are shown within their sentence."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Exact words in one report, what stands around them if they are few, and where to jump for them."""

    words: str
    before: str
    after: str
    href: str
    outlet: str
    report: str
    published: str


@dataclass(frozen=True, slots=True)
class Tags:
    """What the filters go by: outlet numbers, speaker numbers, a status."""

    outlets: str
    speakers: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """A position: its words, who claims it, the roots it rests on, the passages behind it."""

    label: str
    verbatim: bool
    claimants: tuple[str, ...]
    own_voice: bool
    origins: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]
    outlets: tuple[str, ...]
    interested: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A finding with its sides."""

    id: str
    kind: str
    status: str
    title: str
    verbatim: bool
    why: str
    context: Passage | None
    sides: tuple[Side, ...]
    origins: tuple[tuple[str, str], ...]
    outlets: tuple[str, ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Pledge:
    """Something a party promised, demanded, asked, refused or threatened."""

    id: str
    stance: str
    passage: Passage
    form: str
    via: tuple[str, ...]
    to: tuple[str, ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Called:
    """One outlet's labels for a party: (words, how often, where first) in each voice."""

    outlet: str
    own: tuple[tuple[str, int, str], ...]
    quoted: tuple[tuple[str, int, str], ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the timeline."""

    id: str
    date: str
    when: str
    kind: str
    status: str
    main: bool
    who: tuple[str, ...]
    to: tuple[str, ...]
    place: str
    passages: tuple[Passage, ...]
    tags: Tags


class Facets:
    """Outlets and speakers numbered for the filters."""

    def __init__(self, look: Lookup) -> None:
        self._look = look
        self.outlets = unique(look.outlet(report.id) for report in look.dossier.reports)
        names = Counter(
            look.name(statement.speaker or statement.speaker_name).strip()
            for statement in look.dossier.statements
        )
        self.speakers = tuple(sorted((name for name in names if name), key=lambda n: (n.casefold(), n)))
        self._outlet = {name: at for at, name in enumerate(self.outlets)}
        self._speaker = {name: at for at, name in enumerate(self.speakers)}

    def tags(self, reports: Iterable[str], speakers: Iterable[str] = (), status: str = "") -> Tags:
        """The tags of something that stands in `reports` and is said by `speakers` (names)."""
        outlets = sorted({self._outlet[self._look.outlet(report)] for report in reports})
        known = sorted({self._speaker[name] for name in speakers if name in self._speaker})
        return Tags(_joined(outlets), _joined(known), status)


def _joined(numbers: Iterable[int]) -> str:
    return " ".join(str(number) for number in numbers)


class Views:
    """Builds each section's values from one dossier."""

    def __init__(self, look: Lookup) -> None:
        self.look = look
        self.facets = Facets(look)
        self._speakers_of = self._said_where()

    def passage(self, evidence: Evidence) -> Passage:
        report = self.look.reports[evidence.report]
        before, words, after = in_context(report.text, evidence.start, evidence.end)
        brief = len(words) < BRIEF
        return Passage(
            words=words,
            before=before if brief else "",
            after=after if brief else "",
            href=anchor(evidence.report, evidence.start, evidence.end),
            outlet=self.look.outlet(evidence.report),
            report=report.id,
            published=say_date(report.published),
        )

    def cards(self) -> tuple[Card, ...]:
        return tuple(self._card(finding) for finding in self.look.dossier.findings)

    def pledges(self) -> tuple[tuple[str, tuple[Pledge, ...]], ...]:
        """Party by party, those with most first: what they promised, demanded, asked, refused."""
        parties: dict[str, list[Pledge]] = defaultdict(list)
        addressed = self._recipients()
        for statement in self.look.dossier.statements:
            if statement.stance not in labels.PLEDGES:
                continue
            who = self.look.name(statement.speaker or statement.speaker_name)
            parties[who].append(
                Pledge(
                    id=statement.id,
                    stance=statement.stance,
                    passage=self.passage(statement.evidence),
                    form=statement.form,
                    via=statement.via,
                    to=self.look.names(addressed(statement.evidence)),
                    tags=self.facets.tags((statement.report,), (who,)),
                )
            )
        order = list(labels.PLEDGES)
        return tuple(
            (who, tuple(sorted(items, key=lambda p: (order.index(p.stance), p.passage.published))))
            for who, items in sorted(parties.items(), key=lambda item: (-len(item[1]), item[0]))
        )

    def naming(self) -> tuple[tuple[str, bool, tuple[Called, ...]], ...]:
        """Party by party (name, whether an entity): each outlet's labels, own voice and quoted."""
        rows = []
        for framing in self.look.dossier.framing:
            by_outlet: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
            reports: dict[str, set[str]] = defaultdict(set)
            for label in framing.labels:
                outlet = self.look.outlet(label.report)
                where = anchor(label.report, label.start, label.end)
                by_outlet[outlet][label.voice].append((one_line(label.text), where))
                reports[outlet].add(label.report)
            called = tuple(
                Called(
                    outlet,
                    _counted(by_outlet[outlet]["own"]),
                    _counted(by_outlet[outlet]["quoted"]),
                    self.facets.tags(reports[outlet]),
                )
                for outlet in self.facets.outlets
                if outlet in by_outlet
            )
            if called:
                rows.append((self.look.name(framing.party), framing.party in self.look.entities, called))
        return tuple(sorted(rows, key=lambda row: (-len(row[2]), not row[1], row[0])))

    def happenings(self) -> tuple[tuple[Happening, ...], tuple[Happening, ...]]:
        """The dated events in order, and the undated ones."""
        events = self.look.events
        dated = [events[entry.event] for entry in self.look.dossier.timeline]
        shown = {event.id for event in dated}
        undated = [event for event in self.look.dossier.events if event.id not in shown]
        return tuple(map(self._happening, dated)), tuple(map(self._happening, undated))

    def _card(self, finding: Finding) -> Card:
        reports = {e.report for position in finding.positions for e in position.evidence}
        speakers = {name for p in finding.positions for name in self.look.names(p.claimants)}
        speakers |= {n for p in finding.positions for e in p.evidence for n in self._speakers_of.get(e, ())}
        return Card(
            id=finding.id,
            kind=finding.kind,
            status=finding.status,
            title=one_line(finding.title),
            verbatim=self.look.is_verbatim(finding.title),
            why=finding.why,
            context=self._context(finding),
            sides=tuple(self._side(position) for position in finding.positions),
            origins=tuple((origin.kind, origin.name) for origin in self.look.finding_origins(finding)),
            outlets=self.look.finding_outlets(finding),
            tags=self.facets.tags(reports, speakers, finding.status),
        )

    def _context(self, finding: Finding) -> Passage | None:
        """The sentence that a brief title stands in (None where the title says enough by itself)."""
        every = sorted(e for position in finding.positions for e in position.evidence)
        same = [e for e in every if self.look.words(e) == finding.title]
        shown = self.passage(same[0]) if same else None
        return shown if shown and (shown.before or shown.after) else None

    def _side(self, position: Position) -> Side:
        names = self.look.names(position.claimants)
        origins = (self.look.origins[o] for o in position.origins if o in self.look.origins)
        order = {report.id: at for at, report in enumerate(self.look.dossier.reports)}
        evidence = sorted(position.evidence, key=lambda e: (order[e.report], e))
        return Side(
            label=one_line(position.label),
            verbatim=self.look.is_verbatim(position.label),
            claimants=tuple(name for name in names if name != NARRATOR),
            own_voice=NARRATOR in names,
            origins=tuple((origin.kind, origin.name) for origin in origins),
            passages=tuple(self.passage(item) for item in evidence),
            outlets=self.look.outlets(position.evidence),
            interested=position.interested,
        )

    def _happening(self, event: Event) -> Happening:
        who = self.look.names(event.actors)
        return Happening(
            id=event.id,
            date=event.date,
            when=say_date(event.date),
            kind=labels.event_kind(event),
            status=event.status,
            main=event.id == self.look.dossier.story.main_event,
            who=who,
            to=self.look.names(event.recipients),
            place=event.place.name if event.place else "",
            passages=tuple(self.passage(mention) for mention in sorted(event.mentions)),
            tags=self.facets.tags((mention.report for mention in event.mentions), who),
        )

    def _said_where(self) -> dict[Evidence, tuple[str, ...]]:
        said: dict[Evidence, list[str]] = defaultdict(list)
        for statement in self.look.dossier.statements:
            said[statement.evidence].append(self.look.name(statement.speaker or statement.speaker_name))
        return {evidence: tuple(names) for evidence, names in said.items()}

    def _recipients(self) -> _Addressed:
        return _Addressed(self.look.dossier.events)


class _Addressed:
    """To whom something was said: the recipients of the event that stands in the same words."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._at: dict[str, list[tuple[Evidence, tuple[str, ...]]]] = defaultdict(list)
        for event in events:
            for mention in event.mentions if event.recipients else ():
                self._at[mention.report].append((mention, event.recipients))

    def __call__(self, said: Evidence) -> tuple[str, ...]:
        for mention, recipients in self._at.get(said.report, ()):
            shared = min(said.end, mention.end) - max(said.start, mention.start)
            if shared * 2 >= min(said.end - said.start, mention.end - mention.start):
                return recipients
        return ()


def _counted(labelled: Iterable[tuple[str, str]]) -> tuple[tuple[str, int, str], ...]:
    """Each wording once (whatever its case), with how often and where first; most often first."""
    firsts: dict[str, tuple[str, str]] = {}
    counts: Counter[str] = Counter()
    for words, where in labelled:
        key = words.casefold()
        counts[key] += 1
        firsts.setdefault(key, (words, where))
    return tuple(
        (firsts[key][0], count, firsts[key][1])
        for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
