"""Mentions made by hand."""

from __future__ import annotations

from crosswire.model.report import Span
from crosswire.resolve.mentions import Mention


def mentioned(
    text: str, start: int = 0, *, order: int = 0, label: str = "PERSON", country: str = ""
) -> Mention:
    return Mention(
        report=f"r{order}",
        order=order,
        start=start,
        end=start + len(text),
        text=text,
        label=label,
        wide=Span(start=start, end=start + len(text)),
        country=country,
    )
