"""Replies: denials that name nothing ("denied it", "“Absurd,” said the prefect"), and what they answer.

News tells an accusation and the answer side by side. A reply denies what another voice says right before it:
in its own sentence, else in the one before. Who replies is read off the statement that holds the reply, else
off the subject of its verb; a reply of nobody in particular is none. Somebody who "insists" or "retorts"
disputes what was said before, too, without denying it in so many words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.align import replies_words as lists
from crosswire.align.claims import Claim
from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import Entity, Statement
from crosswire.model.reading import ReadReport, Sentence
from crosswire.model.report import Evidence, Span

_FLAGS = re.IGNORECASE | re.VERBOSE
_WHAT = rf"(?:(?P<bare>{lists.PRONOUN})|{lists.CHARGE})"
_ENDS = r"(?=\s*(?:[.,;:!?\"”—–)]|$|\b(?:and|but|as|on|again|in|at|saying|yesterday|today|\w+ly)\b))"
_IS = r"(?:is|was|are|were|has\s+been|have\s+been)"
_VERBAL = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        rf"\b(?P<verb>{lists.DENY})\s+{_WHAT}\b{_ENDS}",
        rf"\b(?P<verb>{lists.NAME})\s+{_WHAT}\s+[^.!?]{{0,30}}?\b{lists.FALSE}\b",
        rf"\b(?:(?P<bare>which|{lists.PRONOUN})|{lists.CHARGE})\s+{_IS}\s+(?P<verb>{lists.DENY})\s+by\b",
        rf"\b(?P<bare>which)\s+(?:[\w'’.-]+\s+){{1,5}}?(?P<verb>{lists.DENY})\b{_ENDS}",
    )
)
_WORDED = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        rf"^\W*(?:[\w'’]+\s+){{0,3}}?{lists.FALSE}\b[^.!?,;:\"”]{{0,24}}[.!?,;:\"”]",
        rf"\b{_WHAT}\s+{_IS}\s+(?:\w+\s+)?{lists.FALSE}\b",
        rf"\b{lists.NOTHING}\b",
    )
)
ANSWER = re.compile(rf"\b{lists.ANSWER}\b", _FLAGS)
"""How somebody speaks who answers another."""
_ASKING = ("demands", "asks")
_TELLING = ("asserts", "accuses", "warns")
_LONGEST = 200
"""Characters that a reply's passage has at most ..."""
_NEAR = 250
"""... and that lie between it and what it answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply as a statement, and its passage in its sentence.

    `bare` tells that it denies a pronoun ("denied it"): that may be what the outlet itself has told. `charge`
    tells that it denies all that was laid at somebody's door ("the allegations").
    """

    denial: Statement
    passage: Evidence
    sentence: Span
    bare: bool = False
    charge: bool = False

    @property
    def denier(self) -> str:
        return self.denial.speaker or self.denial.speaker_name

    @property
    def flat(self) -> bool:
        """Whether it says that it is not so, and does not only insist on something else."""
        return self.denial.stance == "denies"


def replies(read: ReadReport, said: Sequence[Statement], entities: Mapping[str, Entity]) -> Iterator[Reply]:
    """The replies of one report in text order, at most one a sentence. `said` are its statements."""
    if not read.reading.tokens:
        return
    finder = _Finder(read=read, tree=Clauses.of(read), said=said, entities=entities)
    for sentence in read.reading.sentences:
        if not read.report.is_dropped(sentence.start, sentence.end):
            found = finder.verbal(sentence) or finder.worded(sentence) or finder.insisted(sentence)
            if found:
                yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finder:
    read: ReadReport
    tree: Clauses
    said: Sequence[Statement]
    entities: Mapping[str, Entity]

    def verbal(self, sentence: Sentence) -> Reply | None:
        """By a verb of denial, or one that calls what was said untrue."""
        text = self.read.report.text[sentence.start : sentence.end]
        found = next((m for pattern in _VERBAL if (m := pattern.search(text))), None)
        if found is None:
            return None
        at = Span(start=sentence.start + found.start(), end=sentence.start + found.end())
        verb = Span(start=sentence.start + found.start("verb"), end=sentence.start + found.end("verb"))
        denial = self._told(at, verb) or self._read_off(at, verb, sentence)
        if denial is None:
            return None
        bare = bool(found["bare"])
        made = self._reply(denial, Span(start=at.start, end=sentence.end), sentence)
        return replace(made, bare=bare, charge=not bare)

    def worded(self, sentence: Sentence) -> Reply | None:
        """By the words of a quotation: "Nonsense", "no such letter"."""
        text = self.read.report.text[sentence.start : sentence.end]
        found = next((m for pattern in _WORDED if (m := pattern.search(text))), None)
        if found is None:
            return None
        at = Span(start=sentence.start + found.start(), end=sentence.start + found.end())
        for s in self.said:
            if s.content.start < at.end and at.start < s.content.end and s.speaker_name:
                whole = Span(start=at.start, end=max(at.end, min(s.content.end, sentence.end)))
                return self._reply(replace(s, stance="denies"), whole, sentence)
        return None

    def insisted(self, sentence: Sentence) -> Reply | None:
        """By a verb of answering, whatever is answered."""
        for s in self.said:
            cued = s.cue and ANSWER.search(self.read.report.text, s.cue.start, s.cue.end)
            if cued and s.speaker_name and s.stance not in _ASKING and self._holds(sentence, s.content):
                return self._reply(s, s.content, sentence)
        return None

    def _holds(self, sentence: Sentence, content: Span) -> bool:
        return sentence.start <= content.start < sentence.end

    def _told(self, at: Span, verb: Span) -> Statement | None:
        """The statement that the verb brings in, or in which it stands."""
        for s in self.said:
            cued = s.cue is not None and s.cue.start <= verb.start < s.cue.end
            if s.speaker_name and (cued or (s.stance == "denies" and self._inside(at, s.content))):
                return replace(s, stance="denies")
        return None

    def _inside(self, at: Span, content: Span) -> bool:
        return content.start <= at.start < content.end

    def _read_off(self, at: Span, verb: Span, sentence: Sentence) -> Statement | None:
        """A statement of the verb's subject, or its agent, where these are no pronouns."""
        tree, report = self.tree, self.read.report
        order = range(sentence.first, sentence.last)
        i = next((k for k in order if tree.tokens[k].start == verb.start), None)
        if i is None:
            return None
        agents = tuple(k for preposition, k in tree.obliques(i) if preposition == "by")
        for k in agents or tree.subjects(i):
            if tree.tokens[k].upos in ("PRON", "DET"):
                continue
            phrase, head = tree.base.phrase(k), tree.tokens[k].start
            named = min((e for e in self.entities.values() if self._mentions(e, head)), key=_id, default=None)
            return Statement(
                report=report.id,
                speaker=named.id if named else None,
                speaker_name=named.name if named else report.text[phrase.start : phrase.end],
                source=Span(start=phrase.start, end=phrase.end),
                cue=verb,
                content=at,
                form="indirect",
                stance="denies",
            )
        return None

    def _mentions(self, entity: Entity, at: int) -> bool:
        return any(m.report == self.read.report.id and m.start <= at < m.end for m in entity.mentions)

    def _reply(self, denial: Statement, words: Span, sentence: Sentence) -> Reply:
        before = [p.start for p in (denial.source, denial.cue) if p and sentence.start <= p.start < words.end]
        start = min([words.start, *before])
        return Reply(
            denial=denial,
            passage=Evidence(report=denial.report, start=start, end=min(words.end, start + _LONGEST)),
            sentence=Span(start=sentence.start, end=sentence.end),
        )


def answered(reply: Reply, told: Sequence[Claim], charged: Sequence[bool]) -> tuple[int, ...]:
    """The claims (by index) that a reply denies; `charged` tells which are accusations or hearsay.

    What the outlet tells in its own voice is denied only by the denial of a pronoun.
    """
    before = [i for i, claim in enumerate(told) if _precedes(claim, reply)]
    last = max((told[i].sentence.start for i in before), default=0)
    here = [i for i in before if told[i].sentence.start == last]
    if last < reply.sentence.start and any(reply.denier in told[i].voices for i in here):
        return ()
    ours = [i for i in here if not told[i].denies and reply.denier not in told[i].voices]
    spoken = {i for i in ours if _asserted(told[i]) or charged[i]}
    whole = {told[i].statement for i in spoken} - {None}
    spoken |= {i for i in before if told[i].statement in whole}
    return tuple(sorted(spoken)) or (tuple(ours) if reply.bare else ())


def _precedes(claim: Claim, reply: Reply) -> bool:
    gap = reply.passage.start + 1 - claim.end
    return claim.report == reply.denial.report and 0 <= gap <= _NEAR


def _asserted(claim: Claim) -> bool:
    return claim.statement is not None and claim.statement.stance in _TELLING


def _id(entity: Entity) -> str:
    return entity.id


__all__ = ["ANSWER", "Reply", "answered", "replies"]
