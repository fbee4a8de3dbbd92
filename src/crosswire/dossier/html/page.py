"""Render the page: templates, style and script put into one file under a strict policy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from crosswire.dossier import labels
from crosswire.dossier.html import safe
from crosswire.dossier.html.atlas import HEIGHT, WIDTH, maps
from crosswire.dossier.html.descent import drawing
from crosswire.dossier.html.segments import anchor, body, marks
from crosswire.dossier.html.strips import strips
from crosswire.dossier.html.view import LEADING, Card, Views
from crosswire.dossier.lookup import Lookup, one_line, say_date, say_range, storable, web_link
from crosswire.model.findings import Dossier

STYLES = ("base.css", "account.css", "drawings.css", "texts.css", "print.css")
SCRIPTS = ("page.js", "reading.js", "filter.js", "keys.js", "start.js")
CONTESTED = ("denied", "disputed", "updated")


def as_html(dossier: Dossier) -> str:
    """The page as one string: no address is fetched, nothing but its own script runs.

    The words on it are the reports' own (escaped) or fixed labels. The same dossier gives the same
    page, byte for byte.
    """
    look = Lookup.of(dossier)
    style, script = _style(), _script()
    page = (
        _environment()
        .get_template("page.html.j2")
        .render(
            policy=safe.policy(style, script),
            style=Markup(style),
            script=Markup(script),
            data=safe.data_block(_data(look)),
            **_sections(look),
        )
    )
    return storable(page)


def _sections(look: Lookup) -> dict[str, Any]:
    """Everything the templates name."""
    dossier, views = look.dossier, Views(look)
    cards = views.cards()
    dated, undated = views.happenings()
    return {
        "story": dossier.story,
        "run": dossier.run,
        "title": one_line(dossier.story.title),
        "published": say_range(dossier.story.first_published, dossier.story.last_published),
        "event": look.main_event,
        "event_kind": labels.event_kind(look.main_event) if look.main_event else "",
        "event_when": say_date(look.main_event.date) if look.main_event else "",
        "where": look.where(),
        "origin_kinds": _all_origins(look),
        "by_status": [(key, n) for key in labels.STATUS if (n := sum(c.status == key for c in cards))],
        "cards": cards,
        "leading": cards[:LEADING],
        "further": _by_status(cards[LEADING:]),
        "contested": [card for card in cards if card.status in CONTESTED],
        "strips": strips(look),
        "descent": drawing(look),
        "reuse": _reuse(look, views),
        "pledges": views.pledges(),
        "naming": views.naming(),
        "dated": dated,
        "undated": undated,
        "maps": maps(look),
        "map_size": (WIDTH, HEIGHT),
        "reports": _reports(look, views),
        "facets": views.facets,
        "rejections": dossier.rejections,
        "set_aside": _set_aside(look),
        "labels": labels,
        "say_date": say_date,
    }


def _all_origins(look: Lookup) -> list[tuple[str, int]]:
    """How many origins of each kind the whole account rests on."""
    cited = {o for finding in look.dossier.findings for p in finding.positions for o in p.origins}
    counted = Counter(o.kind for o in look.dossier.origins if not cited or o.id in cited)
    return [(kind, counted[kind]) for kind in ("speaker", "agency", "outlet") if counted[kind]]


def _by_status(cards: Sequence[Card]) -> list[tuple[str, list[Card]]]:
    groups = ((status, [card for card in cards if card.status == status]) for status in labels.STATUS)
    return [(status, chosen) for status, chosen in groups if chosen]


def _reuse(look: Lookup, views: Views) -> list[dict[str, Any]]:
    pairs = [
        {
            "kind": reuse.kind,
            "a": views.passage(reuse.a),
            "b": views.passage(reuse.b),
            "similarity": reuse.similarity,
            "tags": views.facets.tags((reuse.a.report, reuse.b.report)),
        }
        for reuse in look.dossier.reuse
    ]
    return sorted(pairs, key=lambda p: (p["kind"] == "same_quote", -len(p["a"].words), p["a"].href))


def _reports(look: Lookup, views: Views) -> list[dict[str, Any]]:
    places = marks(look.dossier)
    labelled: dict[str, set[tuple[int, int]]] = {}
    for framing in look.dossier.framing:
        for label in framing.labels:
            labelled.setdefault(label.report, set()).add((label.start, label.end))
    for entity in look.dossier.entities:
        if entity.geo is not None:
            mention = entity.mentions[0]
            labelled.setdefault(mention.report, set()).add((mention.start, mention.end))
    return [
        {
            "report": report,
            "outlet": look.outlet(report.id),
            "link": web_link(report.url),
            "published": say_date(report.published),
            "updated": say_date(report.updated),
            "body": body(report, places.get(report.id, ()), sorted(labelled.get(report.id, ()))),
            "counts": _layer_counts(look, report.id),
            "tags": views.facets.tags((report.id,), _speakers_in(look, report.id)),
        }
        for report in look.dossier.reports
    ]


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


def _set_aside(look: Lookup) -> list[tuple[str, list[tuple[str, str]]]]:
    """Reason -> the passages set aside for it (outlet, where)."""
    reasons: dict[str, list[tuple[str, str]]] = {}
    for report in look.dossier.reports:
        for part in report.dropped:
            where = (look.outlet(report.id), anchor(report.id, part.start, part.end))
            reasons.setdefault(part.reason, []).append(where)
    return sorted(reasons.items())


def _data(look: Lookup) -> dict[str, Any]:
    """What the script tells of a piece of text: per layer, a line of fixed labels and names an item."""
    dossier = look.dossier
    return {
        "reports": {
            report.id: [look.outlet(report.id), say_date(report.published)] for report in dossier.reports
        },
        "s": [
            [
                s.id,
                look.name(s.speaker or s.speaker_name),
                labels.STANCE[s.stance],
                labels.FORM[s.form],
                list(s.via),
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
            [
                labels.REUSE[u.kind][0],
                anchor(u.a.report, u.a.start, u.a.end),
                anchor(u.b.report, u.b.start, u.b.end),
            ]
            for u in dossier.reuse
        ],
        "d": {
            report.id: [part.reason for part in report.dropped]
            for report in dossier.reports
            if report.dropped
        },
        "status": {key: [label, sign, help_] for key, (label, sign, help_) in labels.STATUS.items()},
    }


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("crosswire.dossier.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _style() -> str:
    return "".join(_asset(name) for name in STYLES)


@cache
def _script() -> str:
    return '(() => {\n"use strict";\n' + "".join(_asset(name) for name in SCRIPTS) + "})();\n"


def _asset(name: str) -> str:
    return files("crosswire.dossier.html").joinpath("assets", name).read_text("utf-8")
