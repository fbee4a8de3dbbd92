"""The claims of a story: what its reports say, piece by piece, in whosever voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.align.clauses import clauses
from crosswire.align.words import words
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

CLAIM_WORDS = 14
"""A sentence is cut only into pieces of at least so many words: shorter ones lose what they are about."""

_UPDATED = re.compile(
    r"(?:last\s+|first\s+)?(?:updated|published|posted|modified)\b[^.!?]{0,12}\d[^.!?]{0,40}$", re.IGNORECASE
)
_CLAUSE_WORDS = 5
_LEAD_SENTENCES = 3
_SPOKEN = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One piece of one report.

    `statement` is the one whose content makes up most of the piece, None in the outlet's own voice.
    `voices` are all who say something in it; `denies` tells that it holds a denial, `lead` that it is the
    headline or one of the first sentences. `room` is the number of its clauses, that is, of findings it
    may belong to.
    """

    report: str
    start: int
    end: int
    text: str
    statement: Statement | None
    voices: frozenset[str]
    denies: bool
    lead: bool
    room: int

    @property
    def evidence(self) -> Evidence:
        return Evidence(report=self.report, start=self.start, end=self.end)

    @property
    def speaker(self) -> str:
        """Who claims it: an entity id, else the name given, else "narrator"."""
        if self.statement is None:
            return "narrator"
        return self.statement.speaker or self.statement.speaker_name or "narrator"


def claims(reads: Sequence[ReadReport], statements: Sequence[Statement]) -> tuple[Claim, ...]:
    """All claims, report by report in text order. What a report says twice is taken where it first stands."""
    said: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda s: (s.content, s.stance, s.speaker_name, s.id)):
        said.setdefault(statement.report, []).append(statement)
    found: list[Claim] = []
    for read in reads:
        found.extend(_of_report(read, said.get(read.report.id, [])))
    return tuple(found)


def _of_report(read: ReadReport, said: Sequence[Statement]) -> Iterator[Claim]:
    report = read.report
    known: set[tuple[str, ...]] = set()
    kept = [s for s in read.reading.sentences if not report.is_dropped(s.start, s.end)]
    for order, sentence in enumerate(kept):
        for start, end in clauses(report.text, sentence.start, sentence.end, CLAIM_WORDS):
            telling = words(report.slice(start, end))
            if len(telling) < 2 or telling in known or not _predicates(read, start, end, order == 0):
                continue
            known.add(telling)
            yield Claim(
                report=report.id,
                start=start,
                end=end,
                text=report.slice(start, end),
                statement=_spoken(said, start, end),
                voices=frozenset(s.speaker or s.speaker_name for s in said if _mostly(s, start, end)),
                denies=any(s.stance == "denies" and _mostly(s, start, end) for s in said),
                lead=order < _LEAD_SENTENCES,
                room=len(clauses(report.text, start, end, _CLAUSE_WORDS)),
            )


def _predicates(read: ReadReport, start: int, end: int, headline: bool) -> bool:
    """Whether the piece says something of something: a headline may do so without a verb.

    Datelines, bylines and the date of an update do not.
    """
    if _UPDATED.match(read.report.text[start:end]):
        return False
    tags = {token.upos for token in read.reading.tokens if start <= token.start < end}
    return headline or not tags or not tags.isdisjoint(("VERB", "AUX"))


def _mostly(statement: Statement, start: int, end: int) -> bool:
    """Whether half of the statement's content stands in the piece, or half of the piece in the content."""
    content = statement.content
    inside = min(end, content.end) - max(start, content.start)
    return 2 * inside >= min(content.end - content.start, end - start)


def _spoken(said: Sequence[Statement], start: int, end: int) -> Statement | None:
    """The statement that makes up most of the piece; of two alike, the inner one."""

    def fits(statement: Statement) -> tuple[int, int]:
        content = statement.content
        return min(end, content.end) - max(start, content.start), content.start - content.end

    held = [statement for statement in said if fits(statement)[0] >= _SPOKEN * (end - start)]
    return max(held, key=fits, default=None)


__all__ = ["CLAIM_WORDS", "Claim", "claims"]
