"""The account as Markdown (CommonMark with tables): for a mail, a wiki, a diff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crosswire.dossier import labels
from crosswire.dossier.lookup import Lookup, say_date, say_range, seen, unique, web_link
from crosswire.dossier.views.cards import Card, Side, cards
from crosswire.dossier.views.common import Chip, Views
from crosswire.dossier.views.happenings import Happening, happenings
from crosswire.dossier.views.kin import grouped
from crosswire.dossier.views.naming import naming
from crosswire.dossier.views.pledges import pledges
from crosswire.dossier.views.strips import Strip, Value, strips
from crosswire.model.findings import Dossier

_SPECIAL = re.compile(r"[\\`*_\[\]|~$]")
_AT_START = re.compile(r"^[#+=-]")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


def as_markdown(dossier: Dossier) -> str:
    """Every section of the page that can be told in words, and the reports as a list.

    All words of the reports are escaped: none becomes markup, HTML or a link; only http(s)
    addresses of reports are linked.
    """
    look = Lookup.of(dossier)
    views = Views(look)
    blocks = [
        *_header(look),
        *_account(views),
        *_figures(views),
        *_shared(look),
        *_pledges(views),
        *_naming(views),
        *_timeline(views),
        *_reports(look),
        *_aside(look),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def words(text: str) -> str:
    """One line in which no character is markup, at the start of a line either."""
    escaped = _SPECIAL.sub(r"\\\g<0>", seen(text))
    escaped = _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\\\g<0>", escaped))
    return escaped.translate(_ENTITIES).replace("://", ":&#47;&#47;")


def _quote(text: str, verbatim: bool) -> str:
    return f"“{words(text)}”" if verbatim else words(text)


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


def _account(views: Views) -> Iterator[str]:
    found = cards(views)
    if found:
        yield "## The account"
    for group in grouped(found):
        yield "\n".join([_finding(group.lead), *map(_kin, (*group.near, *group.folded))])


def _kin(card: Card) -> str:
    """A finding in the passage of the one above, in one line."""
    label, sign, _ = labels.STATUS[card.status]
    doubt = f" ({labels.DOUBTFUL[0]})" if card.doubtful else ""
    value = f" {card.leads.value}" if card.leads and card.leads.value else ""
    counted = f"{words(card.counted)}{value}: " if card.counted else ""
    told = "; ".join(map(_support, card.sides))
    return f"  - {sign} {label}{doubt}: {counted}{_quote(card.heading.shown, card.heading.verbatim)} ({told})"


def _finding(card: Card) -> str:
    label, sign, _ = labels.STATUS[card.status]
    value = f" {card.leads.value}" if card.leads and card.leads.value else ""
    counted = f"{words(card.counted)}{value}: " if card.counted else ""
    doubt = f"({labels.DOUBTFUL[0]}) " if card.doubtful else ""
    told = "" if card.told_below else _quote(card.heading.shown, card.heading.verbatim)
    lines = [f"- **{sign} {label}** {doubt}{counted}{told}".rstrip()]
    if card.leads:
        lines.append(f"  - {_support(card.leads)}")
    for side in card.rows:
        value = f"{side.value} " if side.value else ""
        lines.append(f"  - **{side.lead}** {value}{_quote(side.label, side.verbatim)}")
        lines.append(f"    - {_support(side)}")
        lines += [f"    - “{words(passage.shown)}” ({words(passage.outlet)})" for passage in side.quotes]
    return "\n".join([*lines, f"  - *Why {label.lower()}:* {words(card.why)}"])


def _support(side: Side) -> str:
    who = f"; told by {', '.join(side.claimants)}" if side.claimants else ""
    interested = "; a party's word about itself" if side.interested else ""
    roots = "; ".join(root.say() for root in side.roots)
    return words(f"{labels.plural(side.origins, 'origin')}: {roots}{who}{interested}")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def _figures(views: Views) -> Iterator[str]:
    rows = [(strip, value) for strip in strips(views) for value in strip.values]
    if rows:
        yield "## Figures"
        yield _table(
            ("Quantity", "Value", "When", "According to", "Outlets", "Words"),
            (_figure(strip, value) for strip, value in rows),
        )


def _figure(strip: Strip, value: Value) -> tuple[str, ...]:
    scope = "" if strip.scope == "this event" else f" (other scope: {strip.scope})"
    return (
        words(labels.quantity(strip.role, strip.unit) + scope),
        value.bounds,
        words(value.when),
        words(value.claimant or "the outlet itself"),
        words(_outlets(value.chips)),
        f"“{words(value.passage.shown)}”",
    )


def _outlets(chips: Iterable[Chip]) -> str:
    return ", ".join(unique(chip.outlet for chip in chips))


def _shared(look: Lookup) -> Iterator[str]:
    if look.dossier.reuse:
        yield "## Shared passages"
        yield "\n".join(
            f"- {labels.REUSE[reuse.kind][0]}: {words(look.report_name(reuse.a.report))} and "
            f"{words(look.report_name(reuse.b.report))}: “{words(look.words(reuse.a))}”"
            for reuse in look.dossier.reuse
        )


def _pledges(views: Views) -> Iterator[str]:
    parties = pledges(views)
    if parties:
        yield "## Pledges and demands"
    for who, items in parties:
        lines = [f"- **{words(who) or 'Source not named'}**"]
        for item in items:
            to = f" (to {words(item.to)})" if item.to else ""
            shown = f"“{words(item.passage.shown)}” ({words(_outlets(item.chips))})"
            lines.append(f"  - {labels.PLEDGES[item.stance]}{to}: {shown}")
        yield "\n".join(lines)


def _naming(views: Views) -> Iterator[str]:
    named = naming(views)
    if named:
        yield "## Naming"
    for party in named:
        yield f"### {words(party.name)}"
        yield _table(
            ("Outlet", "In its own voice", "In a quotation"),
            ((words(called.outlet), _said(called.own), _said(called.quoted)) for called in party.called),
        )


def _said(called: Iterable[tuple[str, int, str]]) -> str:
    return ", ".join(f"“{words(text)}”" + (f" ×{count}" if count > 1 else "") for text, count, _ in called)


def _timeline(views: Views) -> Iterator[str]:
    dated, _ = happenings(views)
    if dated:
        yield "## Timeline"
        yield "\n".join(map(_happening, dated))


def _happening(told: Happening) -> str:
    place = f" in {words(told.place)}" if told.place else ""
    status = "" if told.status == "happened" else f" ({labels.EVENT_STATUS[told.status][0]})"
    others = [chip.outlet for chip in told.chips if chip.outlet != told.passage.outlet]
    also = f"; also {', '.join(unique(others))}" if others else ""
    shown = f"“{words(told.passage.shown)}” ({words(told.passage.outlet + also)})"
    return f"- **{words(say_date(told.date))}** {words(told.kind)}{place}{status}: {shown}"


def _reports(look: Lookup) -> Iterator[str]:
    yield "## Reports"
    lines = []
    for report in look.dossier.reports:
        title = words(report.title) or words(report.source)
        address = web_link(report.url)
        linked = f"[{title}](<{address.replace('<', '%3C').replace('>', '%3E')}>)" if address else title
        when = f", {words(say_date(report.published))}" if report.published else ""
        lines.append(f"- {words(look.report_name(report.id))}{when}: {linked} ({words(report.source)})")
    yield "\n".join(lines)


def _aside(look: Lookup) -> Iterator[str]:
    dropped = [(report, part) for report in look.dossier.reports for part in report.dropped]
    lines = [
        f"- {words(look.report_name(report.id))}: {words(part.reason)}: "
        f"“{words(report.slice(part.start, part.end))}”"
        for report, part in dropped
    ]
    lines += [f"- {words(item.source)}: {words(item.reason)}" for item in look.dossier.rejections]
    if lines:
        yield "## Set aside"
        yield "\n".join(lines)
