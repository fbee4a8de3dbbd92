"""The events in PLOVER's manner, as JSON: root, mode, context, actors with sectors, place, text.

PLOVER: Political Language Ontology for Verifiable Event Records (Halterman, Schrodt et al. 2023).
An occurrence outside its sixteen roots (an accident, a disaster) keeps the type NONE.
"""

from __future__ import annotations

from typing import Any

from crosswire.dossier.codec import json_bytes
from crosswire.dossier.lookup import Lookup
from crosswire.model.claims import Event
from crosswire.model.findings import Dossier


def as_plover(dossier: Dossier) -> bytes:
    """A JSON object with the story's id and one event record each, in the dossier's order."""
    look = Lookup.of(dossier)
    data = {"story": dossier.story.id, "events": [_record(look, event) for event in dossier.events]}
    return json_bytes(data)


def _record(look: Lookup, event: Event) -> dict[str, Any]:
    first = min(event.mentions)
    return {
        "id": event.id,
        "date": event.date or None,
        "event": event.type,
        "mode": event.mode or None,
        "status": event.status,
        "main": event.id == look.dossier.story.main_event,
        "source": [_actor(look, actor) for actor in event.actors],
        "target": [_actor(look, actor) for actor in event.recipients],
        "geo": _place(event),
        "text": look.words(first),
        "mentions": [
            {
                "report": mention.report,
                "publication": look.outlet(mention.report),
                "published": look.reports[mention.report].published or None,
                "url": look.reports[mention.report].url or None,
                "start": mention.start,
                "end": mention.end,
                "text": look.words(mention),
            }
            for mention in sorted(event.mentions)
        ],
    }


def _actor(look: Lookup, who: str) -> dict[str, Any]:
    entity = look.entities.get(who)
    code = entity.actor if entity else None
    return {
        "name": look.name(who),
        "country": (code.country if code else "") or None,
        "sector": (code.sector if code else "") or None,
    }


def _place(event: Event) -> dict[str, Any] | None:
    place = event.place
    if place is None:
        return None
    return {
        "name": place.name,
        "country": place.country or None,
        "lat": place.lat,
        "lon": place.lon,
        "geonames_id": place.geonames_id or None,
    }
