"""Invented reports for the tests of lineage: a dam that breaks, told by outlets that do not exist."""

from __future__ import annotations

from crosswire.model.claims import Form, Statement
from crosswire.model.reading import Reading, ReadReport
from crosswire.model.report import Dropped, Evidence, Report, Span

COPIED = (
    "Rescue crews in rubber boats pulled stranded farmers from rooftops after the old earthen dam above "
    "the village gave way before dawn."
)
EDITED = (
    "After the old earthen dam above the village gave way shortly before dawn, rescue crews in boats "
    "pulled stranded farmers from their rooftops."
)
OTHER = "Shops along the harbour stayed shut while engineers measured cracks in two bridges."
QUOTE = "“Nobody warned us that the sluice gates were left open all night,”"


def report(outlet: str, text: str, **known: str | tuple[str, ...] | tuple[Dropped, ...]) -> Report:
    return Report(source=f"{outlet}.txt", outlet=outlet, text=text, **known)  # type: ignore[arg-type]


def read(one: Report) -> ReadReport:
    return ReadReport(
        report=one, reading=Reading(report=one.id, tokens=(), sentences=(), names=(), attributions=())
    )


def span(one: Report, words: str) -> Span:
    at = one.text.index(words)
    return Span(start=at, end=at + len(words))


def evidence(one: Report, words: str) -> Evidence:
    found = span(one, words)
    return Evidence(report=one.id, start=found.start, end=found.end)


def said(
    one: Report,
    source: str,
    content: str,
    *,
    cue: str = "said",
    form: Form = "indirect",
    via: tuple[str, ...] = (),
) -> Statement:
    return Statement(
        report=one.id,
        speaker=None,
        speaker_name=source,
        source=span(one, source) if source else None,
        cue=span(one, cue) if cue in one.text else None,
        content=span(one, content),
        form=form,
        stance="asserts",
        via=via,
    )
