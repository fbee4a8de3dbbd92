"""thin"""

from __future__ import annotations

from html import escape

from crosswire.model.findings import Dossier


def as_html(dossier: Dossier) -> str:
    """The page."""
    rows = "".join(f"<li><b>{escape(f.status)}</b> {escape(f.title)}</li>" for f in dossier.findings)
    return f"<!doctype html><meta charset=utf-8><title>{escape(dossier.story.title)}</title><h1>{escape(dossier.story.title)}</h1><ol>{rows}</ol>"
