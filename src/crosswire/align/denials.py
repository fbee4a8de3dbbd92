"""Denials bound to what they deny.

A denial that says again what it denies ("denied that the ship was overloaded") is bound to the claims of
others that have its predicate and most of its words, in whatever report, and to the words in which it says
itself that others claim it; a general one ("rejected the accusations") to the accusation or hearsay that
its own report tells before it. Denials and negations of one content are one position. A denial that nothing
fits stays unbound: a missed contest is better than a false one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.align.akin import akin
from crosswire.align.beside import addressed, before, named
from crosswire.align.claims import Claim
from crosswire.align.content import Content
from crosswire.align.contrary import Contrary, contrary
from crosswire.align.denied import Story, accused, breath, charged, covered, group, meets, who
from crosswire.align.replies import ANSWER, Reply, answered, replies
from crosswire.align.word_lists import GENERAL
from crosswire.align.words import words
from crosswire.model.claims import Statement
from crosswire.model.report import Evidence

PER_REPORT = 2
"""Claims of one report that a contest takes in at most."""
_TELLING = 2
_AGAINST = re.compile(r"\b(?:though|although|while|whereas|despite|contrary|but|after|as)\b", re.IGNORECASE)
_WITHHELD = re.compile(
    r"den(?:y|ies|ied|ying)\s+(?:us|them|him|me|you|entry|access|bail|asylum|visas?|permission|treatment)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """What is asserted (claims by index, and passages) and the passages that deny it.

    `flat` tells that somebody says it is not so, and does not only insist on something else. `voices`
    names who speaks in a passage where that is not who speaks in the claim that holds it.
    """

    asserted: tuple[int, ...]
    passages: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    flat: bool
    voices: tuple[tuple[Evidence, str], ...]


@dataclass(slots=True, kw_only=True)
class _Contest:
    """A contest in the making: what may still join it, each claim with how well it fits."""

    asserted: dict[int, float]
    passages: dict[Evidence, str]
    denials: dict[Evidence, str]
    flat: bool = True


def bind(story: Story) -> tuple[Denied, ...]:
    """Every denial that can be bound; those that share what they deny are one position."""
    told = story.links.told
    statements = [statement for said in story.said.values() for statement in said]
    contests: list[_Contest] = []
    replied = list(_replied(story))
    made = [contest for _, contest in replied]
    for statement in sorted(statements, key=lambda s: (s.content, s.speaker_name, s.id)):
        home = _home(statement, told)
        if statement.stance != "denies" or home is None or statement.report not in story.reads:
            continue
        if not any(_held(statement, reply) for reply, _ in replied):
            made.append(_contest(statement, home, story))
    made += [_told_by_the_way(found, told) for found in contrary(story)]
    made += _insisted(statements, [reply for reply, _ in replied], story)
    for contest in made:
        if not (contest.asserted or contest.passages):
            continue
        for other in [c for c in contests if _same(c, contest)]:
            contests.remove(other)
            contest.asserted |= other.asserted
            contest.passages |= other.passages
            contest.denials |= other.denials
            contest.flat |= other.flat
        contests.append(contest)
    settled = [d for d in (_settled(c, told) for c in contests) if d.asserted or d.passages]
    return tuple(sorted(settled, key=lambda d: (d.asserted, d.passages, d.denials)))


def _insisted(statements: Sequence[Statement], replied: Sequence[Reply], story: Story) -> Iterator[_Contest]:
    """Who insists on something, though another says otherwise in the same sentence, disputes it."""
    told = story.links.told
    for statement in statements:
        home = _home(statement, told) if statement.report in story.reads else None
        if home is None or statement.stance == "denies" or any(_held(statement, reply) for reply in replied):
            continue
        text, cue = story.reads[statement.report].report.text, statement.cue
        inner = (
            _contradicted(statement, told[home], story)
            if cue and ANSWER.search(text, cue.start, cue.end)
            else None
        )
        if inner is not None:
            yield _Contest(
                asserted={},
                passages={inner.evidence: who(inner)},
                denials={_words(statement): who(statement)},
                flat=False,
            )


def _told_by_the_way(found: Contrary, told: Sequence[Claim]) -> _Contest:
    """A contest of two passages of one sentence; whoever claims it is not the one who denies it."""
    said = [
        c.statement for c in told if c.report == found.denial.report and c.start <= found.denial.start < c.end
    ]
    others = [s for s in said if s and not (s.cue and found.passage.start <= s.cue.start < found.passage.end)]
    return _Contest(
        asserted={},
        passages={found.passage: found.teller},
        denials={found.denial: who(others[0]) if others else "narrator"},
    )


def _replied(story: Story) -> Iterator[tuple[Reply, _Contest]]:
    """Each reply that answers something, with what it answers and what says the same elsewhere."""
    told = story.links.told
    hedged = [charged(claim, story) for claim in told]
    for report, read in story.reads.items():
        for reply in replies(read, story.said.get(report, ()), story.entities):
            answers = [i for i in answered(reply, told, hedged) if reply.flat or _parted(reply, i, story)]
            if not answers:
                continue
            also = {k for i in answers for k in group(i, story.groups) if not told[k].denies}
            made = _Contest(
                asserted={k: 0.5 for k in also if reply.denier not in told[k].voices},
                passages={},
                denials={reply.passage: reply.denier},
                flat=reply.flat,
            )
            if reply.charge:
                made.asserted |= dict.fromkeys(breath(answers[0], told), 0.9)
            made.asserted |= dict.fromkeys(answers, 1.0)
            yield reply, made


def _parted(reply: Reply, index: int, story: Story) -> bool:
    """Whether whoever insists does not speak for the state whose claim it is."""
    statement = story.links.told[index].statement
    mine = story.party(reply.denial).states
    return statement is None or mine.isdisjoint(story.party(statement).states)


def _held(statement: Statement, reply: Reply) -> bool:
    passage = reply.passage
    return statement.report == passage.report and passage.start <= statement.content.start < passage.end


def _same(a: _Contest, b: _Contest) -> bool:
    """Whether two contests are one: half of what the smaller one asserts, or a denial, is in both."""
    shared, least = len(a.asserted.keys() & b.asserted.keys()), min(len(a.asserted), len(b.asserted))
    return bool((shared and 2 * shared >= least) or a.denials.keys() & b.denials.keys())


def _settled(contest: _Contest, told: Sequence[Claim]) -> Denied:
    kept: dict[Evidence, str] = {}
    for passage, voice in sorted(contest.denials.items(), key=lambda item: item[0].end - item[0].start):
        if not any(
            p.report == passage.report and p.start < passage.end and passage.start < p.end for p in kept
        ):
            kept[passage] = voice
    deniers = set(contest.denials.values())
    others = {i: fit for i, fit in contest.asserted.items() if told[i].voices.isdisjoint(deniers)}
    return Denied(
        asserted=_best(others, told),
        passages=tuple(sorted(contest.passages)),
        denials=tuple(sorted(kept)),
        flat=contest.flat,
        voices=tuple(sorted((contest.passages | kept).items())),
    )


def _best(asserted: Mapping[int, float], told: Sequence[Claim]) -> tuple[int, ...]:
    """The `PER_REPORT` claims of each report that fit best."""
    kept: list[int] = []
    for index in sorted(asserted, key=lambda i: (-asserted[i], i)):
        if sum(told[other].report == told[index].report for other in kept) < PER_REPORT:
            kept.append(index)
    return tuple(sorted(kept))


def _contest(denial: Statement, home: int, story: Story) -> _Contest:
    """One denial and what it denies, nothing where it fits nothing."""
    told = story.links.told
    made = _Contest(asserted={}, passages={}, denials={_words(denial): who(denial)})
    if _refused(denial, story):
        return made
    inner = _contradicted(denial, told[home], story)
    if inner is not None:
        made.passages[inner.evidence] = who(inner)
        return made
    if _general(denial, told[home], story.reads[denial.report].report.text):
        made.asserted = {index: 1.0 / order for order, index in enumerate(accused(denial, home, story), 1)}
    content = Content.of(denial, story.reads[denial.report], story.told[denial.report])
    if not made.asserted:
        _specific(made, denial, home, content, story)
    if not (made.asserted or made.passages or content.idle):
        answers = (
            addressed(denial, home, story) or named(denial, story) or before(denial, home, content, story)
        )
        made.asserted = dict.fromkeys(answers, 0.5)
    return made


def _specific(made: _Contest, denial: Statement, home: int, content: Content, story: Story) -> None:
    """Add what tells, in whatever report, the content that is denied, and who denies it too."""
    told = story.links.told
    for index, claim in enumerate(told):
        meeting = None if index == home else meets(content, denial, index, story)
        if meeting is False and claim.statement is not None:
            other = story.denial(claim.report, claim.start, claim.end)
            made.denials[_words(other) if other else claim.evidence] = who(other or claim.statement)
        elif meeting and _other(claim, denial):
            made.asserted[index] = covered(content, index, story)
    if content.passage and content.bare and not made.asserted:
        made.asserted = dict.fromkeys(_told_at_length(content, denial, story), 0.5)
    if content.passage and not (content.bare and (made.asserted or len(content.words) < _TELLING)):
        made.passages[content.passage] = content.teller


def _told_at_length(content: Content, denial: Statement, story: Story) -> Iterator[int]:
    """What others say in whose words all that is denied by its nouns stands ("claims of overloading")."""
    for index, claim in enumerate(story.links.told):
        told = claim.statement and not claim.denies and _other(claim, denial)
        if told and content.words and all(akin(word, words(claim.core)) for word in content.words):
            yield index


def _refused(denial: Statement, story: Story) -> bool:
    """Whether somebody is denied something ("deny us our rights"), which denies no claim."""
    text, cue = story.reads[denial.report].report.text, denial.cue
    return cue is not None and bool(_WITHHELD.match(text, cue.start))


def _home(statement: Statement, told: Sequence[Claim]) -> int | None:
    """The claim that holds most of the denial, else the last one before it."""
    inside = {
        index: min(claim.end, statement.content.end) - max(claim.start, statement.content.start)
        for index, claim in enumerate(told)
        if claim.report == statement.report
    }
    best = max(inside, key=lambda index: (inside[index], -index), default=None)
    if best is not None and inside[best] > 0:
        return best
    return max((i for i in inside if told[i].start <= statement.content.start), default=None)


def _words(statement: Statement) -> Evidence:
    """Who denies and what, in one passage; the content alone where the source stands elsewhere."""
    start = min(part.start for part in (statement.source, statement.content) if part)
    if statement.content.start - start > 2 * (statement.content.end - statement.content.start) + 80:
        start = statement.content.start
    return Evidence(report=statement.report, start=start, end=statement.content.end)


def _contradicted(denial: Statement, home: Claim, story: Story) -> Statement | None:
    """What another speaker asserts against it in the denial's own sentence ("though rebels said ...")."""
    text = story.reads[denial.report].report.text
    for other in story.said.get(denial.report, ()):
        first, second = sorted((denial.content, other.content))
        opposed = other.stance == "accuses" or bool(_AGAINST.search(text, first.end, second.start))
        if (
            other.stance in ("asserts", "accuses")
            and who(other) != who(denial)
            and first.end <= second.start
            and opposed
            and home.sentence.start <= other.content.start
            and other.content.end <= home.sentence.end
        ):
            return other
    return None


def _other(claim: Claim, denial: Statement) -> bool:
    return who(denial) not in claim.voices


def _general(denial: Statement, home: Claim, text: str) -> bool:
    """Whether a denial leaves unsaid what it denies."""
    start, end = denial.content.start, denial.content.end
    if home.start < end and start < home.end:
        start, end = max(start, home.start), min(end, home.end)
    return len([word for word in words(text[start:end]) if word not in GENERAL]) < _TELLING


__all__ = ["Denied", "bind"]
