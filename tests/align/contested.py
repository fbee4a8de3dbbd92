"""The contested findings of a story told from text; the reader is the shipped one."""

from __future__ import annotations

from crosswire import pipeline
from crosswire.model.findings import Finding
from crosswire.model.reading import Reader
from crosswire.model.report import Report


def contests(reader: Reader, *texts: str, days: tuple[str, ...] = ()) -> list[Finding]:
    """The contested findings of a story of one report a text; `days` are their dates, else one day."""
    reports = [
        Report(
            source=f"{n}.txt", text=text, outlet=f"Outlet {n}", published=days[n] if days else "2026-03-04"
        )
        for n, text in enumerate(texts)
    ]
    found = pipeline.story(pipeline.read(reports, reader, lambda *_: None), reader).findings
    return [f for f in found if f.status in ("denied", "disputed", "updated")]


__all__ = ["contests"]
