"""A plain text file: its own text, unaltered. The headline is its first line when a blank line follows."""

from __future__ import annotations

from crosswire.ingest.decode import NotTextError, decode
from crosswire.model.report import Rejection, Report


def read(data: bytes, source: str) -> Report | Rejection:
    """A draft report (outlet and language still "") of a text file's bytes."""
    try:
        decoded = decode(data)
    except NotTextError as error:
        return Rejection(source=source, reason=f"The file {error}.")
    if not decoded.text.strip():
        return Rejection(source=source, reason="The file is empty: put the report's text into it.")
    if not any(character.isalpha() for character in decoded.text):
        return Rejection(source=source, reason="The file holds no words: put the report's text into it.")
    return Report(source=source, text=decoded.text, outlet="", language="", notes=decoded.notes)
