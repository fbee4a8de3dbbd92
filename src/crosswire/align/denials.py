"""Denials bound to what they deny.

A denial that says again what it denies ("denied that the ship was overloaded") is bound to the claims of
others that have its predicate and most of its words, in whatever report, and to the words in which it says
itself that others claim it; a general one ("rejected the accusations") to the accusation or hearsay that
its own report tells before it. Denials and negations of one content are one position. A denial that nothing
fits stays unbound: a missed contest is better than a false one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.align.claims import Claim
from crosswire.align.content import Content, negated
from crosswire.align.links import Links
from crosswire.align.word_lists import GENERAL, HEDGES
from crosswire.align.words import words
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

_COVERED = 0.5
_COVERED_BARE = 0.7
_SYNONYM = 0.7
_WINDOW = 4
_TELLING = 2
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """What is asserted (claims by index, and passages) and the passages that deny it.

    `voices` names who speaks in a passage where that is not who speaks in the claim that holds it.
    """

    asserted: tuple[int, ...]
    passages: tuple[Evidence, ...]
    denials: tuple[Evidence, ...]
    voices: tuple[tuple[Evidence, str], ...]


@dataclass(slots=True, kw_only=True)
class _Contest:
    """A contest in the making: what may still join it."""

    asserted: set[int]
    passages: dict[Evidence, str]
    denials: dict[Evidence, str]


def bind(
    links: Links,
    groups: Sequence[tuple[int, ...]],
    statements: Sequence[Statement],
    reads: Sequence[ReadReport],
) -> tuple[Denied, ...]:
    """Every denial that can be bound; those that share what they deny are one position."""
    of = {read.report.id: read for read in reads}
    contests: list[_Contest] = []
    for statement in sorted(statements, key=lambda s: (s.content, s.speaker_name, s.id)):
        home = _home(statement, links.told)
        if statement.stance != "denies" or home is None or statement.report not in of:
            continue
        contest = _contest(statement, home, links, groups, (statements, of[statement.report]))
        if not (contest.asserted or contest.passages):
            continue
        for other in [c for c in contests if _same(c, contest)]:
            contests.remove(other)
            contest.asserted |= other.asserted
            contest.passages |= other.passages
            contest.denials |= other.denials
        contests.append(contest)
    return tuple(sorted((_settled(c) for c in contests), key=lambda d: (d.asserted, d.passages, d.denials)))


def _same(a: _Contest, b: _Contest) -> bool:
    return bool(a.asserted & b.asserted or a.denials.keys() & b.denials.keys())


def _settled(contest: _Contest) -> Denied:
    kept: dict[Evidence, str] = {}
    for passage, voice in sorted(contest.denials.items(), key=lambda item: item[0].end - item[0].start):
        if not any(
            p.report == passage.report and p.start < passage.end and passage.start < p.end for p in kept
        ):
            kept[passage] = voice
    return Denied(
        asserted=tuple(sorted(contest.asserted)),
        passages=tuple(sorted(contest.passages)),
        denials=tuple(sorted(kept)),
        voices=tuple(sorted((contest.passages | kept).items())),
    )


def _contest(
    denial: Statement,
    home: int,
    links: Links,
    groups: Sequence[tuple[int, ...]],
    story: tuple[Sequence[Statement], ReadReport],
) -> _Contest:
    """One denial and what it denies, nothing where it fits nothing."""
    statements, read = story
    told = links.told
    made = _Contest(asserted=set(), passages={}, denials={_words(denial): _who(denial)})
    inner = _contradicted(denial, told[home], statements)
    if inner is not None:
        made.passages[inner.evidence] = _who(inner)
        return made
    if _general(denial, told[home]):
        target = _accusation(denial, home, links, groups)
        if target is not None:
            made.asserted = {i for i in _group(target, groups) if i == target or _charged(told[i])}
            made.asserted |= set(_breath(target, told))
        return made
    content = Content.of(denial, read)
    for index, claim in enumerate(told):
        meeting = _meets(content, index, links)
        if index == home or meeting is None:
            continue
        if claim.denies or negated(claim.text, meeting):
            if claim.statement is not None:
                made.denials[claim.evidence] = claim.speaker
        elif _other(claim, denial):
            made.asserted.add(index)
    if content.passage and not (content.bare and made.asserted):
        made.passages[content.passage] = content.teller
    return made


def _meets(content: Content, index: int, links: Links) -> tuple[str, ...] | None:
    """The claim's words for the denied predicates, None if it does not tell the denied content."""
    lexicon = links.wording.lexicon
    reached = {word: lexicon.reached(word, index) for word in content.words}
    weight = sum(lexicon.weight(word) for word in content.words)
    covered = sum(lexicon.weight(word) * near for word, (near, _) in reached.items())
    least = _COVERED if content.predicates and not content.negated else _COVERED_BARE
    if not weight or covered < least * weight:
        return None
    hits = tuple(
        reached[w][1] for w in content.words if reached[w][0] >= _SYNONYM and w in content.predicates
    )
    if content.predicates and not hits:
        return None
    return hits or tuple(found for near, found in reached.values() if near >= _SYNONYM)


def _home(statement: Statement, told: Sequence[Claim]) -> int | None:
    """The claim that holds most of the denial."""
    inside = {
        index: min(claim.end, statement.content.end) - max(claim.start, statement.content.start)
        for index, claim in enumerate(told)
        if claim.report == statement.report
    }
    best = max(inside, key=lambda index: (inside[index], -index), default=None)
    return best if best is not None and inside[best] > 0 else None


def _words(statement: Statement) -> Evidence:
    """Who denies and what, in one passage; the content alone where the source stands elsewhere."""
    start = min(part.start for part in (statement.source, statement.content) if part)
    if statement.content.start - start > 2 * (statement.content.end - statement.content.start) + 80:
        start = statement.content.start
    return Evidence(report=statement.report, start=start, end=statement.content.end)


def _contradicted(denial: Statement, home: Claim, statements: Sequence[Statement]) -> Statement | None:
    """What another speaker asserts in the denial's own sentence, apart from the denial's content."""
    for other in sorted(statements, key=lambda s: (s.content, s.speaker_name, s.id)):
        apart = other.content.end <= denial.content.start or denial.content.end <= other.content.start
        if (
            other.report == denial.report
            and other.stance in ("asserts", "accuses")
            and _who(other) != _who(denial)
            and apart
            and home.start <= other.content.start
            and other.content.end <= home.end
        ):
            return other
    return None


def _accusation(denial: Statement, home: int, links: Links, groups: Sequence[tuple[int, ...]]) -> int | None:
    """The accusation or hearsay before a general denial in its own report, None if there is none.

    It must be near, or name the denier.
    """
    told = links.told

    def signs(index: int) -> tuple[int, int, int]:
        found = (_accuses(told[index]), _named(index, denial, links), home - index <= _WINDOW)
        return sum(found), len(_group(index, groups)), index

    before = [
        i
        for i in range(home)
        if told[i].report == denial.report
        and not told[i].denies
        and _other(told[i], denial)
        and _charged(told[i])
        and (_named(i, denial, links) or home - i <= _WINDOW)
    ]
    return max(before, key=signs, default=None)


def _breath(target: int, told: Sequence[Claim]) -> Iterator[int]:
    """What the accuser says right before the accusation: a denial of "the allegations" means that too."""
    for index in range(target - 1, -1, -1):
        claim = told[index]
        same = claim.report == told[target].report and not claim.voices.isdisjoint(told[target].voices)
        if not same or claim.denies:
            return
        yield index


def _group(target: int, groups: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """The largest group that holds the claim, or the claim alone."""
    return max((g for g in groups if target in g), key=lambda g: (len(g), g), default=(target,))


def _other(claim: Claim, denial: Statement) -> bool:
    return _who(denial) not in claim.voices


def _who(statement: Statement) -> str:
    return statement.speaker or statement.speaker_name


def _named(index: int, denial: Statement, links: Links) -> bool:
    return denial.speaker is not None and denial.speaker in links.slots.names[index]


def _accuses(claim: Claim) -> bool:
    return claim.statement is not None and claim.statement.stance == "accuses"


def _charged(claim: Claim) -> bool:
    """Whether the claim is an accusation or told as hearsay."""
    return _accuses(claim) or not HEDGES.isdisjoint(_WORD.findall(claim.text.lower()))


def _general(denial: Statement, home: Claim) -> bool:
    """Whether a denial leaves unsaid what it denies."""
    start = max(denial.content.start, home.start) - home.start
    end = min(denial.content.end, home.end) - home.start
    return len([word for word in words(home.text[start:end]) if word not in GENERAL]) < _TELLING


__all__ = ["Denied", "bind"]
