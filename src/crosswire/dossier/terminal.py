"""The short account for the terminal: what, where, when; agreed; contested; set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from crosswire.dossier import labels
from crosswire.dossier.lookup import NARRATOR, Lookup, in_context, say_date, say_range, seen
from crosswire.model.findings import Dossier, Finding, Position

SHOWN = 6
BRIEF = 40
_STYLE = {
    "agreed": "green",
    "repeated": "cyan",
    "single": "default",
    "disputed": "yellow",
    "denied": "red",
    "updated": "blue",
}
_CONTESTED = ("denied", "disputed", "updated")


def account(dossier: Dossier) -> RenderableType:
    """The account as something rich can print: good at 80 columns, plain text when piped.

    Words in quotation marks are the reports' own; control characters in them are left out, so that
    a report cannot write to the terminal.
    """
    look = Lookup.of(dossier)
    parts: list[RenderableType] = list(_header(look))
    parts += _section("AGREED", "two or more independent origins", _findings(look, ("agreed",)))
    parts += _section("CONTESTED", "denied, disputed, updated", _findings(look, _CONTESTED))
    parts += _section("ON ONE ORIGIN ONLY", "not confirmed", _findings(look, ("repeated", "single"), 3))
    parts += _section("SET ASIDE", "kept, with the reason, on the page", list(_set_aside(look)))
    return Group(*parts)


def _header(look: Lookup) -> Iterable[RenderableType]:
    story, event = look.dossier.story, look.main_event
    yield Text(seen(story.title), style="bold")
    if event:
        what = (labels.event_kind(event), seen(look.where()), say_date(event.date))
        yield Text(" · ".join(part for part in what if part))
    counts = Text()
    counts.append(labels.plural(len(look.dossier.reports), "report"), style="bold")
    counts.append(" · " + labels.plural(story.outlets, "outlet"))
    counts.append(" · " + labels.plural(story.origins, "independent origin"), style="bold")
    if event:
        counts.append(" of the main event")
    if story.first_published:
        counts.append(" · published " + say_range(story.first_published, story.last_published), style="dim")
    yield counts


def _section(title: str, help_: str, lines: list[RenderableType]) -> list[RenderableType]:
    if not lines:
        return []
    head = Text.assemble("\n", (title, "bold"), ("  " + help_, "dim"))
    return [head, *lines]


def _findings(look: Lookup, statuses: tuple[str, ...], most: int = SHOWN) -> list[RenderableType]:
    chosen = [finding for finding in look.dossier.findings if finding.status in statuses]
    lines: list[RenderableType] = [_finding(look, finding) for finding in chosen[:most]]
    if len(chosen) > most:
        lines.append(Text(f"   and {len(chosen) - most} more on the page", style="dim"))
    return lines


def _finding(look: Lookup, finding: Finding) -> RenderableType:
    label, sign, _ = labels.STATUS[finding.status]
    body: list[RenderableType] = [_words(look, finding.title)]
    if context := _context(look, finding):
        body.append(Text(context, style="dim"))
    if len(finding.positions) == 1:
        body.append(Text(_support(look, finding.positions[0]), style="dim"))
    for position in finding.positions if len(finding.positions) > 1 else ():
        who = ", ".join(seen(name) for name in _claimants(look, position))
        side = Text("– ")
        side.append((who or "the reports") + ": ")
        side.append_text(_words(look, position.label))
        side.append(f" ({_support(look, position)})", style="dim")
        body.append(side)
    row = Table.grid(padding=(0, 1))
    row.add_column(width=12, no_wrap=True)
    row.add_column(ratio=1)
    row.add_row(Text(f" {sign:<2} {label.lower()}", style=_STYLE[finding.status]), Group(*body))
    return row


def _context(look: Lookup, finding: Finding) -> str:
    """The sentence around a brief title, "" where the title says enough by itself."""
    if len(finding.title) >= BRIEF:
        return ""
    for evidence in sorted(e for position in finding.positions for e in position.evidence):
        if look.words(evidence) == finding.title:
            around = in_context(look.reports[evidence.report].text, evidence.start, evidence.end, 70)
            return seen("".join(around)) if around[0] or around[2] else ""
    return ""


def _support(look: Lookup, position: Position) -> str:
    outlets = [seen(outlet) for outlet in look.outlets(position.evidence)]
    origins = labels.plural(len(position.origins), "origin")
    interested = "; a party's word about itself" if position.interested else ""
    return f"{origins}; {_list(outlets)}{interested}"


def _claimants(look: Lookup, position: Position) -> tuple[str, ...]:
    return tuple(name for name in look.names(position.claimants) if name != NARRATOR)


def _list(items: list[str], most: int = 4) -> str:
    return ", ".join(items[:most]) + (f" and {len(items) - most} more" if len(items) > most else "")


def _set_aside(look: Lookup) -> Iterable[RenderableType]:
    reasons = Counter(part.reason for report in look.dossier.reports for part in report.dropped)
    if reasons:
        listed = ", ".join(f"{seen(reason)} {count}" for reason, count in sorted(reasons.items()))
        yield _indented(f"{labels.plural(reasons.total(), 'passage')}: {listed}")
    for rejection in look.dossier.rejections:
        yield _indented(f"{seen(rejection.source)}: {seen(rejection.reason)}")


def _indented(text: str) -> RenderableType:
    return Padding(Text(text), (0, 0, 0, 1))


def _words(look: Lookup, text: str) -> Text:
    """In quotation marks where a report says exactly this, without them where none does."""
    return Text(f"“{seen(text)}”" if look.is_verbatim(text) else seen(text))
