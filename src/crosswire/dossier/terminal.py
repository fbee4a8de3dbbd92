"""The short account for the terminal: what, where, when; agreed; contested; set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from crosswire.dossier import labels
from crosswire.dossier.lookup import Lookup, say_date, say_range, seen, without_controls
from crosswire.dossier.views.cards import Card, Side, cards
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.kin import grouped
from crosswire.model.findings import Dossier

SHOWN = 6
BRIEF = 60
"""Words shorter than this (code points) are shown within their sentence."""
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
    found = cards(Views(look))
    parts: list[RenderableType] = list(_header(look))
    parts += _section("AGREED", "two or more independent origins", _findings(found, ("agreed",)))
    parts += _section("CONTESTED", "denied, disputed, updated", _findings(found, _CONTESTED))
    parts += _section("ON ONE ORIGIN ONLY", "not confirmed", _findings(found, ("repeated", "single"), 3))
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
    yield counts
    if story.first_published:
        yield Text("published " + say_range(story.first_published, story.last_published), style="dim")


def _section(title: str, help_: str, lines: list[RenderableType]) -> list[RenderableType]:
    if not lines:
        return []
    head = Text.assemble("\n", (title, "bold"), ("  " + help_, "dim"))
    return [head, *lines]


def _findings(found: Sequence[Card], statuses: tuple[str, ...], most: int = SHOWN) -> list[RenderableType]:
    """The findings of these statuses: one of those that tell the same passage, what is sure first."""
    chosen = [card for card in found if card.status in statuses]
    leads = sorted(grouped(chosen), key=lambda group: _standing(group.lead, statuses))[:most]
    lines: list[RenderableType] = [_finding(group.lead) for group in leads]
    if len(chosen) > len(leads):
        lines.append(_indented(f"and {len(chosen) - len(leads)} more on the page", style="dim"))
    return lines


def _standing(card: Card, statuses: tuple[str, ...]) -> tuple[bool, int]:
    """What is sure first; what several reports repeat before what one says; the contested in its order."""
    return card.doubtful, 0 if statuses == _CONTESTED else statuses.index(card.status)


def _finding(card: Card) -> RenderableType:
    label, sign, _ = labels.STATUS[card.status]
    body: list[RenderableType] = [_heading(card)]
    if card.doubtful:
        body.append(Text(labels.DOUBTFUL[0], style="italic"))
    if card.leads:
        body.append(Text(_support(card.leads), style="dim"))
    for side in card.rows:
        words = Text(f"{side.lead.lower()}: ")
        words.append(f"{side.value} " if side.value else "", style="bold")
        words.append(f"“{seen(side.quotes[0].shown)}”" if side.value else _quoted(side.label, side.verbatim))
        body += [words, Text(_support(side), style="dim")]
    row = Table.grid(padding=(0, 1))
    row.add_column(width=12, no_wrap=True)
    row.add_column(ratio=1)
    row.add_row(Text(f" {sign:<2} {label.lower()}", style=_STYLE[card.status]), Group(*body))
    return row


def _heading(card: Card) -> Text:
    """What is counted, and the leading words with, where they are few, the rest of their sentence."""
    head = card.heading
    text = Text()
    if card.told_below:
        return text.append(seen(card.counted), style="bold")
    if card.counted:
        value = card.leads.value if card.leads else ""
        text.append(f"{seen(card.counted)}: {value}".rstrip() + " ", style="bold")
    if not head.verbatim or len(head.words) >= BRIEF:
        return text.append(_quoted(head.words, head.verbatim))
    before, after = without_controls(head.before), without_controls(head.after)
    text.append("“").append(before, style="dim").append(seen(head.words))
    return text.append(after, style="dim").append("”")


def _support(side: Side) -> str:
    roots = "; ".join(seen(root.say(4)) for root in side.roots[:4])
    more = f"; and {len(side.roots) - 4} more" if len(side.roots) > 4 else ""
    interested = " [a party's word about itself]" if side.interested else ""
    return f"{labels.plural(side.origins, 'origin')}: {roots}{more}{interested}"


def _set_aside(look: Lookup) -> Iterable[RenderableType]:
    reasons = Counter(part.reason for report in look.dossier.reports for part in report.dropped)
    if reasons:
        listed = ", ".join(f"{seen(reason)} {count}" for reason, count in sorted(reasons.items()))
        yield _indented(f"{labels.plural(reasons.total(), 'passage')}: {listed}")
    for rejection in look.dossier.rejections:
        yield _indented(f"{seen(rejection.source)}: {seen(rejection.reason)}")


def _indented(text: str, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 1))


def _quoted(text: str, verbatim: bool) -> str:
    """In quotation marks where a report says exactly this, without them where none does."""
    return f"“{seen(text)}”" if verbatim else seen(text)
