"""Whose words a passage is, and which of several voices an unnamed one may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.lineage.hearsay import Heard, before
from crosswire.lineage.principals import Key
from crosswire.lineage.speakers import UNKNOWN
from crosswire.model.claims import Statement
from crosswire.model.report import Evidence

HEDGED = re.compile(
    r"\b(?:reportedly|allegedly|purportedly|reports? sa\w+"
    r"|(?:is|are|was|were) (?:said|reported|alleged|understood) to)\b",
    re.IGNORECASE,
)
"""Words by which narration says that it rests on others."""

_OFFICIAL = ("government", "side", "body", "organization")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Whose words a piece of evidence is: its keys, and whether the outlet itself tells it.

    `hedged` narration says that it rests on somebody it does not name ("reportedly").
    """

    evidence: Evidence
    keys: tuple[Key, ...]
    name: str
    narrated: bool
    unnamed: str = ""
    hedged: bool = False


def statement_of(evidence: Evidence, statements: Sequence[Statement]) -> Statement | None:
    """The innermost statement that the evidence belongs to, or None: it is narration.

    What an outlet tells of a speaker, beside his words, is its own.
    """
    size = evidence.end - evidence.start
    best: tuple[int, int, Statement] | None = None
    for s in statements:
        spans = [span for span in (s.source, s.cue, s.content) if span]
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        inside = min(end, evidence.end) - max(start, evidence.start)
        said = max(0, min(s.content.end, evidence.end) - max(s.content.start, evidence.start))
        length = s.content.end - s.content.start
        if not said or (2 * inside < size and (2 * said < length or 3 * said < size)):
            continue
        rank = (-min(said, size // 2), length, s)
        if best is None or (rank[0], rank[1], s.id) < (best[0], best[1], best[2].id):
            best = rank
    return best[2] if best else None


def heard(text: str, statement: Statement, evidence: Evidence) -> Heard | None:
    """Whose word it is that the speaker denies or passes on, None where it is his own."""
    inside = statement.content.start <= evidence.start and evidence.end <= statement.content.end
    first = min(span.end for span in (statement.cue, statement.source, statement.content) if span)
    told = before(text, min(first, statement.content.start), evidence.start) if inside else None
    if statement.stance != "denies" or told is None or text[told.said : evidence.start].strip():
        return None
    return Heard.of(told.teller)


def namesake(voice: Voice, voices: Sequence[Voice]) -> Voice | None:
    """For an unnamed speaker: whom among the others it may well be; the same report's first."""
    fits = {
        "officials": _OFFICIAL,
        "rebels": ("side",),
        "media": ("agency", "outlet"),
        "sources": ("agency", "outlet"),
        UNKNOWN: (*_OFFICIAL, "person", "name", "entity", "agency", "outlet"),
    }.get(voice.unnamed, ())
    named = [v for v in voices if not v.narrated and not v.unnamed]
    others = [v for v in named if any(kind in fits for kind, _ in v.keys)]
    here = voice.evidence
    return min(others, key=lambda v: (v.evidence.report != here.report, v.keys, v.evidence), default=None)


__all__ = ["HEDGED", "Voice", "heard", "namesake", "statement_of"]
