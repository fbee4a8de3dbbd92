"""The account as Markdown (CommonMark with tables): for a mail, a wiki, a diff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from crosswire.dossier import labels
from crosswire.dossier.lookup import NARRATOR, Lookup, say_date, say_range, seen, web_link
from crosswire.model.claims import Figure
from crosswire.model.findings import Dossier, Finding, Position

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~$^=-]|(?<=\d)\.(?=\s))")
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


def as_markdown(dossier: Dossier) -> str:
    """Every section of the page that can be told in words, and the reports as a list.

    All words of the reports are escaped: none becomes markup, HTML or a link; only http(s)
    addresses of reports are linked.
    """
    look = Lookup.of(dossier)
    blocks = [
        *_header(look),
        *_account(look),
        *_figures(look),
        *_shared(look),
        *_pledges(look),
        *_naming(look),
        *_timeline(look),
        *_reports(look),
        *_aside(look),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def words(text: str) -> str:
    """One line in which no character is markup."""
    escaped = _SPECIAL.sub(r"\\\1", seen(text))
    return escaped.translate(_ENTITIES).replace("://", ":&#47;&#47;")


def _quote(look: Lookup, text: str) -> str:
    return f"“{words(text)}”" if look.is_verbatim(text) else words(text)


def _header(look: Lookup) -> Iterator[str]:
    story, event = look.dossier.story, look.main_event
    yield f"# {words(story.title)}"
    if event:
        parts = (words(labels.event_kind(event)), words(look.where()), words(say_date(event.date)))
        yield " · ".join(part for part in parts if part)
    of_main = " of the main event" if event else ""
    counts = (
        labels.plural(len(look.dossier.reports), "report"),
        labels.plural(story.outlets, "outlet"),
        f"**{labels.plural(story.origins, 'independent origin')}**{of_main}",
    )
    published = say_range(story.first_published, story.last_published)
    yield ", ".join(counts) + (f"; published {words(published)}" if published else "")


def _account(look: Lookup) -> Iterator[str]:
    if look.dossier.findings:
        yield "## The account"
    for finding in look.dossier.findings:
        yield _finding(look, finding)


def _finding(look: Lookup, finding: Finding) -> str:
    label, sign, _ = labels.STATUS[finding.status]
    lines = [f"- **{sign} {label}** {_quote(look, finding.title)}"]
    for position in finding.positions:
        lines.append(f"  - {_position(look, position, finding)}")
        for evidence in sorted(position.evidence) if len(finding.positions) > 1 else ():
            lines.append(f"    - “{words(look.words(evidence))}” ({words(look.outlet(evidence.report))})")
    lines.append(f"  - *Why:* {words(finding.why)}")
    return "\n".join(lines)


def _position(look: Lookup, position: Position, finding: Finding) -> str:
    who = ", ".join(words(name) for name in look.names(position.claimants) if name != NARRATOR)
    said = "" if position.label == finding.title else f": {_quote(look, position.label)}"
    origins = ", ".join(words(name) for name in look.origin_names(position))
    outlets = ", ".join(words(name) for name in look.outlets(position.evidence))
    interested = "; a party's word about itself" if position.interested else ""
    count = labels.plural(len(position.origins), "origin")
    return f"{who or 'the outlet itself'}{said} ({count}: {origins or 'not known'}; in {outlets}{interested})"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def _figures(look: Lookup) -> Iterator[str]:
    if not look.dossier.figures:
        return

    def quantity(figure: Figure) -> tuple[str, str, str]:
        return (figure.role, figure.unit, figure.scope)

    yield "## Figures"
    yield _table(
        ("Quantity", "Value", "As of", "Who counted", "Outlet", "Words"),
        (
            (
                words(" ".join((labels.role(figure.role), figure.unit))),
                labels.bounds(figure),
                words(say_date(figure.as_of)),
                words(_counter(look, figure)),
                words(look.outlet(figure.report)),
                f"“{words(look.words(figure))}”",
            )
            for _, group in groupby(sorted(look.dossier.figures, key=quantity), key=quantity)
            for figure in sorted(group, key=lambda f: (f.as_of, f.report, f.start))
        ),
    )


def _counter(look: Lookup, figure: Figure) -> str:
    name = look.name(figure.claimant or figure.claimant_name)
    return "the outlet itself" if name == NARRATOR else name


def _shared(look: Lookup) -> Iterator[str]:
    if look.dossier.reuse:
        yield "## Shared passages"
        yield "\n".join(
            f"- {labels.REUSE[reuse.kind][0]}: {words(look.outlet(reuse.a.report))} and "
            f"{words(look.outlet(reuse.b.report))}: “{words(look.words(reuse.a))}”"
            for reuse in look.dossier.reuse
        )


def _pledges(look: Lookup) -> Iterator[str]:
    said = [s for s in look.dossier.statements if s.stance in labels.PLEDGES]
    if said:
        yield "## Pledges and demands"
        yield "\n".join(
            f"- **{words(look.name(s.speaker or s.speaker_name)) or 'source not named'}**, "
            f"{labels.PLEDGES[s.stance].lower()}: “{words(look.words(s.evidence))}” "
            f"({words(look.outlet(s.report))})"
            for s in sorted(said, key=lambda s: (look.name(s.speaker or s.speaker_name), s.report, s.content))
        )


def _naming(look: Lookup) -> Iterator[str]:
    if look.dossier.framing:
        yield "## Naming"
    for framing in look.dossier.framing:
        rows = [
            (words(look.outlet(label.report)), labels.VOICE[label.voice], f"“{words(label.text)}”")
            for label in framing.labels
        ]
        yield f"### {words(look.name(framing.party))}"
        yield _table(("Outlet", "Voice", "Label"), sorted(set(rows)))


def _timeline(look: Lookup) -> Iterator[str]:
    lines = []
    for entry in look.dossier.timeline:
        event = look.events[entry.event]
        place = f" in {words(event.place.name)}" if event.place else ""
        lines.append(
            f"- {words(say_date(entry.date))}: {words(labels.event_kind(event))}{place} "
            f"({labels.EVENT_STATUS[event.status][0]}): “{words(look.words(min(event.mentions)))}” "
            f"({', '.join(words(outlet) for outlet in look.outlets(event.mentions))})"
        )
    if lines:
        yield "## Timeline"
        yield "\n".join(lines)


def _reports(look: Lookup) -> Iterator[str]:
    yield "## Reports"
    lines = []
    for report in look.dossier.reports:
        title = words(report.title) or words(report.source)
        address = web_link(report.url)
        linked = f"[{title}](<{address.replace('<', '%3C').replace('>', '%3E')}>)" if address else title
        when = f", {words(say_date(report.published))}" if report.published else ""
        lines.append(f"- {words(look.outlet(report.id))}{when}: {linked} ({words(report.source)})")
    yield "\n".join(lines)


def _aside(look: Lookup) -> Iterator[str]:
    dropped = [(report, part) for report in look.dossier.reports for part in report.dropped]
    lines = [
        f"- {words(look.outlet(report.id))}: {words(part.reason)}: "
        f"“{words(report.slice(part.start, part.end))}”"
        for report, part in dropped
    ]
    lines += [f"- {words(item.source)}: {words(item.reason)}" for item in look.dossier.rejections]
    if lines:
        yield "## Set aside"
        yield "\n".join(lines)
