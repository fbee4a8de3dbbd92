"""The reports whole: what the texts' section shows, and what the script tells of each marked passage."""

from __future__ import annotations

from typing import Any

from crosswire.dossier import labels
from crosswire.dossier.html.segments import body, marks
from crosswire.dossier.lookup import Lookup, anchor, one_line, say_date, web_link
from crosswire.dossier.views.common import Views


def texts(views: Views) -> list[dict[str, Any]]:
    """Every report with its fields as shown and its text as marked HTML."""
    look = views.look
    places = marks(look.dossier)
    jumps = _jumps(look)
    return [
        {
            "report": report,
            "outlet": look.report_name(report.id),
            "link": web_link(report.url),
            "published": say_date(report.published),
            "updated": say_date(report.updated),
            "body": body(report, places.get(report.id, ()), sorted(jumps.get(report.id, ()))),
            "counts": _layer_counts(look, report.id),
            "tags": views.facets.tags((report.id,), _speakers_in(look, report.id)),
        }
        for report in look.dossier.reports
    ]


def set_aside(look: Lookup) -> list[tuple[str, list[tuple[str, str]]]]:
    """Reason -> the passages set aside for it (outlet, where)."""
    reasons: dict[str, list[tuple[str, str]]] = {}
    for report in look.dossier.reports:
        for part in report.dropped:
            where = (look.report_name(report.id), anchor(report.id, part.start, part.end))
            reasons.setdefault(part.reason, []).append(where)
    return sorted(reasons.items())


def data(look: Lookup) -> dict[str, Any]:
    """What the script tells of a piece of text: per layer, a line of fixed labels and names an item."""
    dossier = look.dossier
    return {
        "reports": {r.id: [look.report_name(r.id), say_date(r.published)] for r in dossier.reports},
        "s": [
            [
                s.id,
                look.name(s.speaker or s.speaker_name),
                labels.STANCE[s.stance],
                labels.FORM[s.form],
                [*s.via],
            ]
            for s in dossier.statements
        ],
        "f": [
            [
                f.id,
                labels.role(f.role),
                labels.bounds(f),
                f.unit,
                f.scope,
                look.name(f.claimant or f.claimant_name),
            ]
            for f in dossier.figures
        ],
        "e": [
            [e.id, labels.event_kind(e), labels.EVENT_STATUS[e.status][0], say_date(e.date)]
            for e in dossier.events
        ],
        "c": [[c.id, c.status, one_line(c.title)] for c in dossier.findings],
        "u": [
            [labels.REUSE[u.kind][0], *(anchor(side.report, side.start, side.end) for side in (u.a, u.b))]
            for u in dossier.reuse
        ],
        "d": {r.id: [part.reason for part in r.dropped] for r in dossier.reports if r.dropped},
        "status": {key: [label, sign, help_] for key, (label, sign, help_) in labels.STATUS.items()},
    }


def _jumps(look: Lookup) -> dict[str, set[tuple[int, int]]]:
    """Report id -> spans that something on the page jumps to though no layer marks them."""
    spans: dict[str, set[tuple[int, int]]] = {}
    for framing in look.dossier.framing:
        for label in framing.labels:
            spans.setdefault(label.report, set()).add((label.start, label.end))
    for entity in look.dossier.entities:
        if entity.geo is not None:
            first = entity.mentions[0]
            spans.setdefault(first.report, set()).add((first.start, first.end))
    return spans


def _layer_counts(look: Lookup, report: str) -> list[tuple[str, int]]:
    dossier = look.dossier
    return [
        ("statement", sum(s.report == report for s in dossier.statements)),
        ("figure", sum(f.report == report for f in dossier.figures)),
        ("event", sum(any(m.report == report for m in e.mentions) for e in dossier.events)),
    ]


def _speakers_in(look: Lookup, report: str) -> set[str]:
    said = (s for s in look.dossier.statements if s.report == report)
    return {look.name(s.speaker or s.speaker_name) for s in said}
