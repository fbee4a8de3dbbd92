"""The dossier as JSON (`crosswire.dossier/1`) and its JSON Schema, both from the types."""

from __future__ import annotations

from typing import Any

import msgspec

from crosswire.dossier.lookup import storable
from crosswire.model.claims import PLOVER
from crosswire.model.findings import Dossier

SCHEMA = "crosswire.dossier/1"
SCHEMA_FILE = "crosswire.dossier-1.schema.json"

Json = Any
"""Plain data: dict, list, str, int, float, bool or None."""


class DossierError(ValueError):
    """A file that is no dossier, or one whose items do not belong together."""


def as_json(dossier: Dossier) -> bytes:
    """UTF-8 JSON, one space of indent, ending in a newline; the same dossier gives the same bytes."""
    return json_bytes(as_data(dossier))


def as_data(dossier: Dossier) -> dict[str, Json]:
    """The dossier as plain data with the contract's keys."""
    data: dict[str, Json] = _tidy(msgspec.to_builtins(dossier))
    for event in data["events"]:
        event["date"] = event["date"] or None
    return {"schema": SCHEMA, **data}


def from_json(data: bytes) -> Dossier:
    """Read a dossier back; extra keys are ignored.

    Raises DossierError, saying what and where, when the data is no dossier or an id does not fit
    the content it stands for (an edited file).
    """
    try:
        raw = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise DossierError(f"not a dossier: {error}") from error
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise DossierError(f'not a dossier: its "schema" is not "{SCHEMA}"')
    for event in _dicts(raw.get("events")):
        event["date"] = event.get("date") or ""
    try:
        dossier = msgspec.convert(raw, Dossier)
    except (msgspec.ValidationError, ValueError) as error:
        raise DossierError(f"not a dossier: {error}") from error
    for layer in ("reports", "entities", "statements", "figures", "events", "origins", "findings"):
        for at, (item, given) in enumerate(zip(getattr(dossier, layer), raw[layer], strict=True)):
            if isinstance(given, dict) and given.get("id", item.id) != item.id:
                raise DossierError(f"{layer}[{at}]: its id {given['id']} does not fit its content")
    return dossier


def json_bytes(data: Json, indent: int = 1) -> bytes:
    """Plain data as UTF-8 JSON ending in a newline; a lone surrogate in a string becomes U+FFFD."""
    try:
        encoded = msgspec.json.encode(data)
    except UnicodeEncodeError:
        encoded = msgspec.json.encode(_storable(data))
    return bytes(msgspec.json.format(encoded, indent=indent)) + b"\n"


def json_schema() -> dict[str, Json]:
    """JSON Schema (2020-12) of `as_json`'s output, generated from the types."""
    _, definitions = msgspec.json.schema_components([Dossier], ref_template="#/$defs/{name}")
    definitions = {name: _close_ids(name, schema) for name, schema in sorted(definitions.items())}
    event = definitions["Event"]["properties"]
    event["type"] = {"enum": sorted(PLOVER)}
    event["date"] = {"anyOf": [{"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?"}, {"type": "null"}]}
    for name in ("Evidence", "Span", "Figure", "Dropped", "Label"):
        definitions[name]["properties"]["start"] = {"type": "integer", "minimum": 0}
        definitions[name]["properties"]["end"] = {"type": "integer", "minimum": 1}
    definitions["Reuse"]["properties"]["similarity"] = {"type": "number", "minimum": 0, "maximum": 1}
    dossier = definitions.pop("Dossier")
    dossier["properties"] = {"schema": {"const": SCHEMA}, **dossier["properties"]}
    dossier["required"] = list(dossier["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": SCHEMA,
        **{key: value for key, value in dossier.items() if key != "title"},
        "$defs": definitions,
    }


def schema_bytes() -> bytes:
    """The schema as the file that is published."""
    return json_bytes(json_schema(), indent=2)


def _close_ids(name: str, schema: Json) -> Json:
    """Every key is always written, so every key is required; defaults are the reader's business."""
    properties = {
        key: {k: v for k, v in value.items() if k != "default"} for key, value in schema["properties"].items()
    }
    if name in _WITH_ID:
        properties["id"] = {"type": "string", "pattern": "^[a-z][0-9a-f]{12}$"}
    return {**schema, "properties": properties, "required": list(properties)}


_WITH_ID = frozenset({"Report", "Entity", "Statement", "Figure", "Event", "Origin", "Finding", "Story"})


def _tidy(value: Json) -> Json:
    """Whole numbers as integers, ids first."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        tidy = {key: _tidy(item) for key, item in value.items()}
        return {"id": tidy.pop("id"), **tidy} if "id" in tidy else tidy
    if isinstance(value, list | tuple):
        return [_tidy(item) for item in value]
    return value


def _storable(value: Json) -> Json:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {key: _storable(item) for key, item in value.items()}
    return [_storable(item) for item in value] if isinstance(value, list | tuple) else value


def _dicts(value: Json) -> list[dict[str, Json]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
