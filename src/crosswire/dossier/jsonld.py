"""The dossier as JSON-LD in schema.org's terms: NewsArticle, Quotation, Claim, Event.

ClaimReview is for verdicts and crosswire gives none, so findings are plain Claims; their status and
their independent origins stand under the project's own terms (`crosswire:`).
"""

from __future__ import annotations

from typing import Any

from crosswire.dossier.codec import json_bytes
from crosswire.dossier.lookup import NARRATOR, Lookup, web_link
from crosswire.model.claims import Entity, Event, Statement
from crosswire.model.findings import Dossier, Finding, Position
from crosswire.model.report import Evidence, Report

Node = dict[str, Any]
_CONTEXT = {"@vocab": "https://schema.org/", "crosswire": "urn:crosswire:terms:"}
_KIND = {"person": "Person", "organization": "Organization", "group": "Organization", "place": "Place"}


def as_jsonld(dossier: Dossier) -> bytes:
    """UTF-8 JSON-LD: one graph of articles, names, quotations, claims and events."""
    look = Lookup.of(dossier)
    graph = [
        *(_article(look, report) for report in dossier.reports),
        *(_entity(entity) for entity in dossier.entities),
        *(_quotation(look, statement) for statement in dossier.statements),
        *(_claim(look, finding) for finding in dossier.findings),
        *(_event(look, event) for event in dossier.events),
    ]
    data = {"@context": _CONTEXT, "@graph": [_without_gaps(node) for node in graph]}
    return json_bytes(data)


def _urn(name: str) -> str:
    return f"urn:crosswire:{name}"


def _ref(name: str) -> Node:
    return {"@id": _urn(name)}


def _without_gaps(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in (None, "", [], {})}


def _article(look: Lookup, report: Report) -> Node:
    return {
        "@type": "NewsArticle",
        "@id": _urn(report.id),
        "headline": report.title,
        "datePublished": report.published,
        "dateModified": report.updated,
        "inLanguage": report.language,
        "url": web_link(report.url),
        "author": [{"@type": "Person", "name": name} for name in report.byline],
        "publisher": {"@type": "NewsMediaOrganization", "name": look.outlet(report.id)},
        "creditText": ", ".join(report.credits),
        "locationCreated": {"@type": "Place", "name": report.dateline} if report.dateline else None,
    }


def _entity(entity: Entity) -> Node:
    geo = entity.geo
    return {
        "@type": _KIND[entity.kind],
        "@id": _urn(entity.id),
        "name": entity.name,
        "geo": {"@type": "GeoCoordinates", "latitude": geo.lat, "longitude": geo.lon} if geo else None,
    }


def _quotation(look: Lookup, statement: Statement) -> Node:
    """A statement quoted directly is a Quotation, one in the report's words a Claim."""
    speaker = _ref(statement.speaker) if statement.speaker else {"name": statement.speaker_name}
    return {
        "@type": "Claim" if statement.form == "indirect" else "Quotation",
        "@id": _urn(statement.id),
        "text": look.words(statement.evidence),
        "creator": speaker if statement.speaker or statement.speaker_name else None,
        "isPartOf": _ref(statement.report),
        "crosswire:stance": statement.stance,
        "crosswire:via": list(statement.via),
        **_offsets(statement.evidence),
    }


def _claim(look: Lookup, finding: Finding) -> Node:
    return {
        "@type": "Claim",
        "@id": _urn(finding.id),
        "text": finding.title,
        "crosswire:kind": finding.kind,
        "crosswire:status": finding.status,
        "crosswire:why": finding.why,
        "crosswire:independentOrigins": len(look.finding_origins(finding)),
        "hasPart": [_position(look, position) for position in finding.positions],
    }


def _position(look: Lookup, position: Position) -> Node:
    return {
        "@type": "Claim",
        "text": position.label,
        "author": [{"name": name} for name in look.names(position.claimants) if name != NARRATOR],
        "crosswire:interested": position.interested,
        "crosswire:origins": list(look.origin_names(position)),
        "appearance": [
            {"@type": "Quotation", "text": look.words(e), "isPartOf": _ref(e.report), **_offsets(e)}
            for e in sorted(position.evidence)
        ],
    }


def _event(look: Lookup, event: Event) -> Node:
    place = event.place
    return {
        "@type": "Event",
        "@id": _urn(event.id),
        "name": look.words(min(event.mentions)),
        "startDate": event.date,
        "location": {"@type": "Place", "name": place.name} if place else None,
        "actor": [_ref(who) if who in look.entities else {"name": who} for who in event.actors],
        "crosswire:recipient": [
            _ref(who) if who in look.entities else {"name": who} for who in event.recipients
        ],
        "crosswire:plover": event.type,
        "crosswire:status": event.status,
        "crosswire:main": event.id == look.dossier.story.main_event,
        "subjectOf": [{**_ref(m.report), **_offsets(m)} for m in sorted(event.mentions)],
    }


def _offsets(evidence: Evidence) -> Node:
    return {"crosswire:start": evidence.start, "crosswire:end": evidence.end}
