"""Put the parts of one story together: header, order, timeline. Adds no word of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire import __version__
from crosswire.model.claims import Entity, Event, Figure, Framing, Statement
from crosswire.model.findings import Dossier, Finding, Origin, Reuse, Run, Story, TimelineEntry
from crosswire.model.ids import content_id
from crosswire.model.report import Evidence, Rejection, Report

_WORD = re.compile(r"[^\W\d_]{3,}")
_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
_CUT = re.compile(r"(?:\.{3}|…)$")
LONGEST_TITLE = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the stages found about one story.

    `findings` stand in the order in which they lead the account; every origin that a position
    names stands in `origins`; `main_event` is the id of one of `events`, or None;
    `main_origins` says on how many independent origins its mentions rest (0: not known). `reader` is the
    reader's identity and `settings` every choice of the user's that can change the outcome.
    """

    reports: tuple[Report, ...]
    reader: str
    settings: tuple[tuple[str, str], ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    main_event: str | None = None
    main_origins: int = 0
    origins: tuple[Origin, ...] = ()
    findings: tuple[Finding, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    framing: tuple[Framing, ...] = ()
    rejections: tuple[Rejection, ...] = ()


def compose(parts: Parts) -> Dossier:
    """The dossier of one story; the same parts in any order give the same dossier.

    Only the findings keep their given order, which is the account's, after the one that tells the
    main event; `story.origins` counts the main event's independent origins. Raises ValueError when there
    is no report, or when an item cites a report, an event or an origin that is not there.
    """
    if not parts.reports:
        raise ValueError("a dossier needs at least one report")
    _check(parts)
    order = {report.id: at for at, report in enumerate(sorted(parts.reports, key=_by_publication))}
    return Dossier(
        story=_story(parts),
        run=_run(parts),
        reports=tuple(sorted(parts.reports, key=lambda r: order[r.id])),
        entities=tuple(sorted(parts.entities, key=lambda e: (e.kind, e.name, e.id))),
        statements=tuple(sorted(parts.statements, key=lambda s: (order[s.report], s.content, s.id))),
        figures=tuple(sorted(parts.figures, key=lambda f: (order[f.report], f.start, f.end, f.id))),
        events=tuple(sorted(parts.events, key=lambda e: (e.date or "9999", e.type, e.id))),
        origins=tuple(sorted(set(parts.origins), key=lambda o: (o.kind, o.name, o.id))),
        findings=_led_by_main_event(parts),
        reuse=tuple(sorted(parts.reuse, key=lambda r: (order[r.a.report], r.a, r.b, r.kind))),
        framing=tuple(sorted(parts.framing, key=lambda f: (f.party, f.labels))),
        timeline=timeline(parts.events),
        rejections=tuple(sorted(parts.rejections, key=lambda r: (r.source, r.reason))),
    )


def timeline(events: Iterable[Event]) -> tuple[TimelineEntry, ...]:
    """The dated events, earliest first ("2024" before "2024-03"), on one date the most told first."""
    dated = (event for event in events if _DATE.fullmatch(event.date))
    return tuple(
        TimelineEntry(date=event.date, event=event.id)
        for event in sorted(dated, key=lambda e: (e.date, -len(e.mentions), e.id))
    )


def main_finding(findings: Iterable[Finding], event: Event | None) -> Finding | None:
    """The finding that tells the main event: one that holds at least half of the event's mentions.

    An event's finding goes before a claim's; a figure's never tells an event. None where no finding
    tells enough of it.
    """
    spans = [(m.report, m.start, m.end) for m in event.mentions] if event else []

    def told(finding: Finding) -> int:
        cited = {(e.report, e.start, e.end) for p in finding.positions for e in p.evidence}
        return sum(any(r == s and a < d and c < b for s, c, d in cited) for r, a, b in spans)

    telling = [
        (finding.kind == "event", told(finding), -at, finding)
        for at, finding in enumerate(findings)
        if finding.kind != "figure"
    ]
    enough = [each for each in telling if each[1] and each[1] * 2 >= len(spans)]
    return max(enough, key=lambda each: each[:3])[3] if enough else None


def _led_by_main_event(parts: Parts) -> tuple[Finding, ...]:
    first = main_finding(parts.findings, _main_event(parts))
    return tuple(sorted(parts.findings, key=lambda finding: finding is not first))


def _main_event(parts: Parts) -> Event | None:
    return next((event for event in parts.events if event.id == parts.main_event), None)


def _origin_count(parts: Parts) -> int:
    """The main event's independent origins; where they are not known, those of all findings."""
    cited = {origin for each in parts.findings for position in each.positions for origin in position.origins}
    return parts.main_origins or len(cited) or len({origin.id for origin in parts.origins})


def _run(parts: Parts) -> Run:
    choices = content_id("h", __version__, parts.reader, *sorted(parts.settings))
    return Run(version=__version__, reader=parts.reader, config_hash=choices)


def _story(parts: Parts) -> Story:
    published = sorted(report.published for report in parts.reports if report.published)
    return Story(
        title=_title(parts),
        first_published=published[0] if published else "",
        last_published=published[-1] if published else "",
        main_event=parts.main_event,
        outlets=len({report.owner or report.outlet for report in parts.reports}),
        origins=_origin_count(parts),
        id=content_id("y", *sorted(report.id for report in parts.reports)),
    )


def _title(parts: Parts) -> str:
    """The most central headline: one not cut short, that no later count overtook, where there is one.

    Without headlines the main event's words, then the leading finding's.
    """
    titled = [report for report in parts.reports if report.title.strip()]
    overtaken = _overtaken(parts)
    headlines = sorted({_one_line(r.title) for r in titled if r.id not in overtaken})
    headlines = headlines or sorted({_one_line(report.title) for report in titled})
    headlines = [title for title in headlines if not _CUT.search(title)] or headlines
    event_words = [_one_line(words) for words in _main_event_words(parts)]
    if headlines:
        return _most_central(headlines, event_words)
    fitting = [words for words in event_words if len(words) <= LONGEST_TITLE]
    if fitting:
        return _most_central(sorted(set(fitting)), [])
    if parts.findings:
        return _one_line(parts.findings[0].title)
    return min(report.source for report in parts.reports)


def _overtaken(parts: Parts) -> frozenset[str]:
    """The reports (by id) whose headlines give a count that another report's later one updates."""
    ends = {r.id: r.text.find(r.title) + len(r.title) for r in parts.reports if r.title and r.title in r.text}
    before = (
        evidence
        for finding in parts.findings
        if finding.kind == "figure" and finding.status == "updated"
        for position in finding.positions[1:]
        for evidence in position.evidence
    )
    return frozenset(e.report for e in before if e.end <= ends.get(e.report, 0))


def _most_central(candidates: Sequence[str], context: Sequence[str]) -> str:
    """The candidate that shares most of its words with the others and with the context."""
    counts = Counter(word for text in (*candidates, *context) for word in _words(text))

    def centrality(text: str) -> float:
        words = _words(text)
        return sum(counts[word] - 1 for word in words) / (len(words) + 2)

    return max(candidates, key=lambda text: (centrality(text), -len(text), text))


def _main_event_words(parts: Parts) -> list[str]:
    texts = {report.id: report.text for report in parts.reports}
    event = _main_event(parts)
    return [texts[m.report][m.start : m.end] for m in event.mentions] if event else []


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _by_publication(report: Report) -> tuple[str, str, str]:
    return (report.published or "9999", report.outlet, report.id)


def _check(parts: Parts) -> None:
    lengths = {report.id: len(report.text) for report in parts.reports}
    for what, evidence in _all_evidence(parts):
        if evidence.report not in lengths:
            raise ValueError(f"{what} cites report {evidence.report}, which is not in this story")
        if evidence.end > lengths[evidence.report]:
            raise ValueError(f"{what} ends at {evidence.end}, beyond report {evidence.report}")
    if parts.main_event is not None and parts.main_event not in {event.id for event in parts.events}:
        raise ValueError(f"the main event {parts.main_event} is not among the events")
    known = {origin.id for origin in parts.origins}
    for finding in parts.findings:
        for position in finding.positions:
            if missing := sorted(set(position.origins) - known):
                raise ValueError(f"finding {finding.id} names origin {missing[0]}, which is not given")


def _all_evidence(parts: Parts) -> Iterable[tuple[str, Evidence]]:
    for entity in parts.entities:
        yield from ((f"entity {entity.id}", mention) for mention in entity.mentions)
    for statement in parts.statements:
        yield f"statement {statement.id}", statement.evidence
    for figure in parts.figures:
        yield f"figure {figure.id}", figure.evidence
    for event in parts.events:
        yield from ((f"event {event.id}", mention) for mention in event.mentions)
    for finding in parts.findings:
        for position in finding.positions:
            yield from ((f"finding {finding.id}", evidence) for evidence in position.evidence)
    for reuse in parts.reuse:
        yield from (("a shared passage", side) for side in (reuse.a, reuse.b))
    for framing in parts.framing:
        for label in framing.labels:
            yield "a label", Evidence(report=label.report, start=label.start, end=label.end)
