"""The claims of a story: what its reports say, clause by clause, in whosever voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.align.clauses import TELLING, Clause, clauses
from crosswire.align.word_lists import SPEECH
from crosswire.align.words import words
from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport, Sentence, Token
from crosswire.model.report import Evidence, Span

_UPDATED = re.compile(
    r"(?:last\s+|first\s+)?(?:updated|published|posted|modified)\b[^.!?]{0,12}\d[^.!?]{0,40}$", re.IGNORECASE
)
_LEAD_SENTENCES = 3
_SPOKEN = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One clause of one report.

    `text` is verbatim, `sense` what it says when read alone (with the subject that it shares), `core` that
    without the words that only say who says it. `statement` is
    the one whose content makes up most of it, None in the outlet's own voice. `voices` are all who say
    something in it; `denies` tells that it holds a denial, `lead` that it stands in the headline or one of
    the first sentences, `sentence` is where it stands.
    """

    report: str
    start: int
    end: int
    text: str
    sense: str
    core: str
    statement: Statement | None
    voices: frozenset[str]
    denies: bool
    lead: bool
    sentence: Span
    complete: bool = True

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
        own = tuple(said.get(read.report.id, ()))
        found.extend(_Report(read=read, tree=Clauses.of(read), said=own).claims())
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """One report and what is said in it."""

    read: ReadReport
    tree: Clauses
    said: tuple[Statement, ...]

    def claims(self) -> Iterator[Claim]:
        report = self.read.report
        known: set[tuple[str, ...]] = set()
        kept = [s for s in self.read.reading.sentences if not report.is_dropped(s.start, s.end)]
        for order, sentence in enumerate(kept):
            for clause in self._clauses(sentence):
                telling = words(clause.sense)
                if telling not in known and self._tells(clause, headline=order == 0):
                    known.add(telling)
                    yield self._claim(clause, sentence, lead=order < _LEAD_SENTENCES)

    def _clauses(self, sentence: Sentence) -> tuple[Clause, ...]:
        found = clauses(self.tree, sentence, self.read.report.text)
        if sentence.first < sentence.last:
            return found
        text = self.read.report.slice(sentence.start, sentence.end)
        return (
            Clause(start=sentence.start, end=sentence.end, head=-1, tokens=(), sense=text, complete=True),
        )

    def _core(self, clause: Clause, said: Statement | None) -> str:
        """The clause's sense less the words that say whose it is ("..., police chief Holm told us")."""
        if said is None or not clause.tokens:
            return clause.sense
        outer = (span for span in (said.cue, said.source) if span and not _within(span, said.content))
        tokens = self.tree.tokens
        if not any(_at(tokens[i], span) for span in outer for i in clause.tokens):
            return clause.sense
        return " ".join(tokens[i].text for i in clause.tokens if _at(tokens[i], said.content))

    def _tells(self, clause: Clause, *, headline: bool) -> bool:
        """Whether the clause says something of something: a headline may do so without a verb.

        Datelines, bylines, the date of an update and the words that only bring in a speaker do not.
        """
        if len(words(clause.sense)) < (TELLING if clause.tokens else 2):
            return False
        if _UPDATED.match(self.read.report.text[clause.start : clause.end]):
            return False
        tags = {self.tree.tokens[i].upos for i in clause.tokens}
        if clause.tokens and not headline and tags.isdisjoint(("VERB", "AUX")):
            return False
        return not self._introduces(clause)

    def _introduces(self, clause: Clause) -> bool:
        """Whether the clause only says that somebody speaks, and what is said stands in other clauses."""
        if not clause.tokens:
            return False
        head = self.tree.tokens[clause.head]
        own = [self.tree.tokens[i].start for i in clause.tokens]
        for statement in self.said:
            cue = statement.cue
            if cue is None or not cue.start <= head.start < cue.end:
                continue
            content = statement.content
            inside = sum(content.start <= at < content.end for at in own)
            if 3 * inside < len(own) and (self.tree.lemma(clause.head) in SPEECH or not inside):
                return True
        return False

    def _claim(self, clause: Clause, sentence: Sentence, *, lead: bool) -> Claim:
        start, end = clause.start, clause.end
        held = [s for s in self.said if _mostly(s, start, end)]
        spoken = _spoken(self.said, start, end)
        return Claim(
            report=self.read.report.id,
            start=start,
            end=end,
            text=self.read.report.slice(start, end),
            sense=clause.sense,
            core=self._core(clause, spoken),
            statement=spoken,
            voices=frozenset(s.speaker or s.speaker_name for s in held),
            denies=any(s.stance == "denies" for s in held),
            lead=lead,
            sentence=Span(start=sentence.start, end=sentence.end),
            complete=clause.complete,
        )


def _at(token: Token, span: Span) -> bool:
    return span.start <= token.start < span.end


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


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


__all__ = ["Claim", "claims"]
