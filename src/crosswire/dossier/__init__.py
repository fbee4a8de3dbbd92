"""Composing the account; JSON, HTML, Markdown, CSV, Parquet, PLOVER, JSON-LD, the terminal."""

from crosswire.dossier.codec import DossierError, as_json, from_json, json_schema
from crosswire.dossier.compose import Parts, compose
from crosswire.dossier.html import as_html
from crosswire.dossier.write import FORMATS, TABLES, format_of, render, write

__all__ = [
    "FORMATS",
    "TABLES",
    "DossierError",
    "Parts",
    "as_html",
    "as_json",
    "compose",
    "format_of",
    "from_json",
    "json_schema",
    "render",
    "write",
]
