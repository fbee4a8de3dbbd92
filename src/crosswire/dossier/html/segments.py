"""A report's text cut where items begin and end, so that each piece knows every item it belongs to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from crosswire.dossier.html.safe import text_block
from crosswire.dossier.lookup import anchor
from crosswire.model.findings import Dossier
from crosswire.model.report import Report

_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """An item's place in one report: `ref` is its layer's letter and its number in that layer.

    The letter is also a piece's class: s statements, f figures, e events, c findings, u reuse, d set aside.
    """

    start: int
    end: int
    ref: str


def marks(dossier: Dossier) -> dict[str, tuple[Mark, ...]]:
    """Report id -> every item's place in that report, in text order."""
    found: dict[str, set[Mark]] = defaultdict(set)
    for number, statement in enumerate(dossier.statements):
        content = statement.content
        found[statement.report].add(Mark(content.start, content.end, f"s{number}"))
    for number, figure in enumerate(dossier.figures):
        found[figure.report].add(Mark(figure.start, figure.end, f"f{number}"))
    for number, event in enumerate(dossier.events):
        for mention in event.mentions:
            found[mention.report].add(Mark(mention.start, mention.end, f"e{number}"))
    for number, finding in enumerate(dossier.findings):
        for position in finding.positions:
            for evidence in position.evidence:
                found[evidence.report].add(Mark(evidence.start, evidence.end, f"c{number}"))
    for number, reuse in enumerate(dossier.reuse):
        for side in (reuse.a, reuse.b):
            found[side.report].add(Mark(side.start, side.end, f"u{number}"))
    for report in dossier.reports:
        for number, part in enumerate(report.dropped):
            found[report.id].add(Mark(part.start, part.end, f"d{number}"))
    return {report: tuple(sorted(places)) for report, places in found.items()}


def body(report: Report, places: Sequence[Mark], extra: Sequence[tuple[int, int]] = ()) -> Markup:
    """The whole text as HTML: its text content is `report.text`, each line in a `p`.

    `extra` are spans that only need a place to jump to (labels of the naming section). Every span's
    first piece carries its anchor, `REPORT.START-END`.
    """
    spans = sorted({(mark.start, mark.end) for mark in places} | set(extra))
    anchors: dict[int, list[int]] = defaultdict(list)
    for start, end in spans:
        anchors[start].append(end)
    cuts = sorted({0, len(report.text), *(cut for span in spans for cut in span)})
    out: list[Markup] = []
    for start, end, is_break in _lines(report.text):
        if is_break:
            out.extend(_place(report, at, stop) for at in range(start, end) for stop in anchors.get(at, ()))
            out.append(text_block(report.text[start:end]))
            continue
        out.append(Markup("<p>"))
        inner = [start, *(cut for cut in cuts if start < cut < end), end]
        out.extend(_piece(report, a, b, places, anchors) for a, b in pairwise(inner))
        out.append(Markup("</p>"))
    return Markup("").join(out)


def _place(report: Report, start: int, end: int) -> Markup:
    """A place to jump to without words of its own."""
    return Markup('<a id="{}"></a>').format(anchor(report.id, start, end))


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    at = 0
    for match in _BREAK.finditer(text):
        if match.start() > at:
            yield at, match.start(), False
        yield match.start(), match.end(), True
        at = match.end()
    if at < len(text):
        yield at, len(text), False


def _piece(
    report: Report, start: int, end: int, places: Sequence[Mark], anchors: dict[int, list[int]]
) -> Markup:
    here = [mark for mark in places if mark.start < end and start < mark.end]
    ids = [anchor(report.id, start, stop) for stop in anchors.get(start, ())]
    words = text_block(report.text[start:end])
    if not here and not ids:
        return words
    first = Markup("").join(_place(report, start, stop) for stop in anchors.get(start, [])[1:])
    name = Markup(' id="{}"').format(ids[0]) if ids else Markup("")
    letters = sorted({mark.ref[0] for mark in here})
    layers = Markup("").join(Markup(" l{}").format(letter) for letter in letters) + _joins(here, start, end)
    return first + Markup('<span class="g{}" data-s="{}" data-e="{}" data-i="{}"{}>{}</span>').format(
        layers, start, end, " ".join(sorted({mark.ref for mark in here})), name, words
    )


def _joins(here: Sequence[Mark], start: int, end: int) -> Markup:
    """Classes that leave out a figure's frame where the figure goes on in the piece before or after."""
    figures = [mark for mark in here if mark.ref[0] == "f"]
    before = Markup(" fl") if any(mark.start < start for mark in figures) else Markup("")
    return before + (Markup(" fr") if any(mark.end > end for mark in figures) else Markup(""))
