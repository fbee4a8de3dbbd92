"""Render the page: templates, style and script put into one file under a strict policy."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from crosswire.dossier import labels
from crosswire.dossier.html import safe
from crosswire.dossier.html.atlas import HEIGHT, WIDTH, maps
from crosswire.dossier.html.descent import drawing
from crosswire.dossier.html.texts import data, set_aside, texts
from crosswire.dossier.lookup import Lookup, one_line, say_date, say_range, storable
from crosswire.dossier.views.cards import Card, cards
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.happenings import days, happenings
from crosswire.dossier.views.kin import Group, grouped, leading
from crosswire.dossier.views.naming import naming
from crosswire.dossier.views.pledges import pledges
from crosswire.dossier.views.strips import strips
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
            data=safe.data_block(data(look)),
            **_sections(look),
        )
    )
    return storable(page)


def _sections(look: Lookup) -> dict[str, Any]:
    """Everything the templates name."""
    dossier, views = look.dossier, Views(look)
    found = cards(views)
    first = leading(grouped(found))
    shown = {card.id for group in first for card in group.all}
    dated, undated = happenings(views)
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
        "by_status": [(key, n) for key in labels.STATUS if (n := sum(c.status == key for c in found))],
        "unsure": Counter(card.status for card in found if card.doubtful),
        "cards": found,
        "leading": first,
        "further": _by_status([card for card in found if card.id not in shown]),
        "contested": [_in_time(card) for card in found if card.status in CONTESTED],
        "strips": strips(views),
        "descent": drawing(look),
        "reuse": _reuse(look, views),
        "pledges": pledges(views),
        "naming": naming(views),
        "dated": dated,
        "days": days(dated),
        "undated": undated,
        "maps": maps(look),
        "map_size": (WIDTH, HEIGHT),
        "reports": texts(views),
        "facets": views.facets,
        "rejections": dossier.rejections,
        "set_aside": set_aside(look),
        "labels": labels,
        "contested_statuses": CONTESTED,
        "say_date": say_date,
    }


def _all_origins(look: Lookup) -> list[tuple[str, int]]:
    """How many origins of each kind the whole account rests on."""
    cited = {o for finding in look.dossier.findings for p in finding.positions for o in p.origins}
    counted = Counter(o.kind for o in look.dossier.origins if not cited or o.id in cited)
    return [(kind, counted[kind]) for kind in ("speaker", "agency", "outlet") if counted[kind]]


def _in_time(card: Card) -> Card:
    """An update's earlier figure or account before its latest, so that the sides read as time goes."""
    return replace(card, sides=card.sides[::-1]) if card.status == "updated" else card


def _by_status(cards: Sequence[Card]) -> list[tuple[str, int, tuple[Group, ...]]]:
    listed = ((status, [card for card in cards if card.status == status]) for status in labels.STATUS)
    return [(status, len(chosen), grouped(chosen)) for status, chosen in listed if chosen]


def _reuse(look: Lookup, views: Views) -> list[dict[str, Any]]:
    """Shared passages, longest first; one of every two reports, with how many they share, before more."""
    pairs: list[dict[str, Any]] = [
        {
            "kind": reuse.kind,
            "a": views.passage(reuse.a),
            "b": views.passage(reuse.b),
            "similarity": reuse.similarity,
            "tags": views.facets.tags((reuse.a.report, reuse.b.report)),
        }
        for reuse in look.dossier.reuse
    ]
    pairs.sort(key=lambda p: (p["kind"] == "same_quote", -len(p["a"].words), p["a"].href))
    alike: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for pair in pairs:
        alike[frozenset((pair["a"].report, pair["b"].report))].append(pair)
    first = [{**same[0], "others": len(same) - 1} for same in alike.values()]
    return first + [{**pair, "others": 0} for same in alike.values() for pair in same[1:]]


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
