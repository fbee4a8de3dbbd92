"""Whose voice a label is in: the outlet's own, or that of somebody whose words the report gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_scene import Scene
from crosswire.model.claims import Entity, Label, Statement, Voice
from crosswire.model.reading import ReadReport
from crosswire.model.report import Span

QUOTES = "\"“”‘’'«»"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """One report with the words that are somebody's rather than the outlet's."""

    read: ReadReport
    scene: Scene
    quoted: tuple[Span, ...]

    def label(self, span: Span) -> Label:
        report = self.read.report
        voice: Voice = "quoted" if self._is_quoted(span) else "own"
        text = report.slice(span.start, span.end)
        return Label(report=report.id, start=span.start, end=span.end, text=text, voice=voice)

    def _is_quoted(self, span: Span) -> bool:
        if any(q.start <= span.start and span.end <= q.end for q in self.quoted):
            return True
        text = self.read.report.text
        around = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
        return around[0] in tuple(QUOTES) and any(mark in around[1] for mark in QUOTES)


def voices_of(read: ReadReport, statements: Sequence[Statement], entities: Sequence[Entity]) -> Voices:
    """A report with the entities that it names and the contents of its statements."""
    report = read.report.id
    cast = sorted(
        ((m.span, e) for e in entities for m in e.mentions if m.report == report),
        key=lambda pair: (pair[0], pair[1].id),
    )
    scene = Scene(report=report, tree=Clauses.of(read), cast=tuple(cast), times=(), places=(), claimed=())
    quoted = tuple(s.content for s in statements if s.report == report)
    return Voices(read=read, scene=scene, quoted=quoted)


def distinct(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Of one wording one label in each voice."""
    seen: dict[tuple[str, Voice], Label] = {}
    for label in sorted(labels):
        seen.setdefault((bare(label.text), label.voice), label)
    return tuple(sorted(seen.values()))


def bare(text: str) -> str:
    """A wording in lower case without its article."""
    words = text.lower().split()
    return " ".join(words[1:] if words and words[0] in ("the", "a", "an") and len(words) > 1 else words)
