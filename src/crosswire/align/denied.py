"""Which claims a denial's words fit: one proposition of one party, or the accusations against the denier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crosswire.align.akin import akin
from crosswire.align.claims import Claim
from crosswire.align.content import Content, negated
from crosswire.align.links import Links
from crosswire.align.propositions import Argument, Proposition, within
from crosswire.align.word_lists import GENERAL, HEDGES, OWN_DEEDS
from crosswire.align.words import words
from crosswire.model.claims import Entity, Statement
from crosswire.model.reading import ReadReport
from crosswire.model.states import states_in

_COVERED = 0.5
_COVERED_BARE = 0.7
_SYNONYM = 0.7
_NEAR = 0.45
_STATE = ("GOV", "MIL", "COP")
"""Sectors whose members answer for their state."""
_WINDOW = 700
"""Characters before a general denial within which an accusation that does not name the denier is meant."""
_WORD = re.compile(r"[a-z]+")
_OPEN = re.compile(r"\b(?:whether|if)\b|\?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a denial is held against: the claims, and what their reports say of whom."""

    links: Links = field(repr=False)
    groups: Sequence[tuple[int, ...]]
    said: Mapping[str, tuple[Statement, ...]]
    reads: Mapping[str, ReadReport]
    told: Mapping[str, tuple[Proposition, ...]]
    entities: Mapping[str, Entity]

    @classmethod
    def of(
        cls,
        links: Links,
        groups: Sequence[tuple[int, ...]],
        statements: Sequence[Statement],
        reads: Sequence[ReadReport],
        entities: Sequence[Entity],
    ) -> Story:
        said: dict[str, list[Statement]] = {}
        for statement in sorted(statements, key=lambda s: (s.content, s.speaker_name, s.id)):
            said.setdefault(statement.report, []).append(statement)
        return cls(
            links=links,
            groups=groups,
            said={report: tuple(found) for report, found in said.items()},
            reads={read.report.id: read for read in reads},
            told=links.propositions,
            entities={entity.id: entity for entity in entities},
        )

    def party(self, statement: Statement) -> Argument:
        """The speaker as a party to what he speaks of."""
        entity = self.entities.get(statement.speaker or "")
        country = {entity.actor.country} if entity and entity.actor and entity.actor.country else set()
        telling = words(statement.speaker_name)
        return Argument(
            head=telling[-1] if telling else "",
            words=telling,
            names=frozenset({statement.speaker} if statement.speaker else ()),
            states=frozenset({s.alpha3 for s in states_in(statement.speaker_name)} | country),
            vague=not telling,
        )

    def denied(self, told: Proposition) -> bool:
        """Whether the proposition stands in what somebody denies."""
        return self.denial(told.report, told.at, told.at + 1) is not None

    def denial(self, report: str, start: int, end: int) -> Statement | None:
        """The denial whose content shares words with a passage."""
        return next(
            (
                s
                for s in self.said.get(report, ())
                if s.stance == "denies" and s.content.start < end and start < s.content.end
            ),
            None,
        )

    def within(self, index: int) -> tuple[Proposition, ...]:
        """The propositions of a claim."""
        claim = self.links.told[index]
        return within(self.told.get(claim.report, ()), claim.start, claim.end)


def who(statement: Statement) -> str:
    return statement.speaker or statement.speaker_name


def meets(content: Content, denial: Statement, index: int, story: Story) -> bool | None:
    """Whether a claim tells the denied content (True) or denies it too (False); None if it does neither."""
    claim = story.links.told[index]
    reached = {word: story.links.wording.lexicon.reached(word, index) for word in content.words}
    known = bool(content.predicates or content.main) and not (content.negated or content.flat)
    if covered(content, index, story) < (_COVERED if known else _COVERED_BARE):
        return None
    if content.parsed and story.reads[claim.report].reading.tokens:
        return _told(content, denial, index, story)
    hits = [found for w, (value, found) in reached.items() if value >= _SYNONYM and w in content.predicates]
    if content.predicates and not hits:
        return None
    return not (claim.denies or negated(claim.text, hits or [found for _, found in reached.values()]))


def covered(content: Content, index: int, story: Story) -> float:
    """The share of the denied content's words, by rarity, that the claim has in some form, 0..1."""
    lexicon, spoken = story.links.wording.lexicon, _spoken(story.links.told[index], story)
    weight = sum(lexicon.weight(word) for word in content.words)
    if not weight:
        return 0.0
    near = {word: max(lexicon.reached(word, index)[0], float(akin(word, spoken))) for word in content.words}
    return sum(lexicon.weight(word) * near[word] for word in content.words) / weight


def _spoken(claim: Claim, story: Story) -> frozenset[str]:
    """The words of the claim's sentence, lower case: what a clause leaves unsaid stands beside it."""
    text = story.reads[claim.report].report.text
    return frozenset(_WORD.findall(text[claim.sentence.start : claim.sentence.end].lower()))


def _told(content: Content, denial: Statement, index: int, story: Story) -> bool | None:
    """As `meets`, by the claim's first proposition with the denied predicate and compatible parties."""
    main, claim = content.main, story.links.told[index]
    text = story.reads[claim.report].report.text
    if main is None or content.idle:
        return None
    subjects = [_spoken_for(a, denial, story) for a in main.subjects] or [story.party(denial)]
    for p in story.within(index):
        if not (_predicated(main, p, story) and _lacks(main, claim, story)):
            continue
        parties = not main.subjects or _compatible(subjects, p.subjects)
        if parties and (_compatible(main.objects, p.objects) or _alike(main.objects, p.objects, story)):
            if not _joined(main, subjects, p):
                continue
            if story.denied(p) or p.negated != content.negated:
                return False
            return True if p.real and not _OPEN.search(text, claim.sentence.start, claim.end) else None
    return None


def _joined(main: Proposition, subjects: Sequence[Argument], other: Proposition) -> bool:
    """Whether an argument of the denied proposition is one of the other's too."""
    mine = (*subjects, *main.objects, *(a for _, a in main.obliques))
    theirs = (*other.subjects, *other.objects, *(a for _, a in other.obliques))
    return any(
        not a.vague and not b.vague and (a.joins(b) or a.states & b.states) for a in mine for b in theirs
    )


def _lacks(main: Proposition, claim: Claim, story: Story) -> bool:
    """What is denied as done "without" something is told only where the claim speaks of it."""
    missing = [a for preposition, a in main.obliques if preposition == "without"]
    return all(any(akin(word, _spoken(claim, story)) for word in a.words) for a in missing)


def _predicated(main: Proposition, other: Proposition, story: Story) -> bool:
    if main.same_predicate(other):
        return True
    lexicon = story.links.wording.lexicon
    places = [lexicon.place.get(word) for word in (main.word, other.word)]
    return None not in places and float(lexicon.near[places[0], places[1]]) >= _SYNONYM


def _spoken_for(argument: Argument, denial: Statement, story: Story) -> Argument:
    """The denied subject; where it is the denier ("it", "its troops"), the denier."""
    if not (argument.vague or argument.own):
        return argument
    party = story.party(denial)
    if argument.vague:
        return party
    return Argument(
        head=argument.head,
        words=argument.words,
        names=argument.names | party.names,
        states=argument.states | party.states,
    )


def _compatible(mine: Sequence[Argument], theirs: Sequence[Argument]) -> bool:
    """Whether the arguments may be one: one pair meets, or one side names none."""
    return not mine or not theirs or any(a.meets(b) for a in mine for b in theirs)


def _alike(mine: Sequence[Argument], theirs: Sequence[Argument], story: Story) -> bool:
    """Whether two things are near in meaning ("rifles", "weapons"), and no state holds them apart."""
    lexicon = story.links.wording.lexicon
    for a in mine:
        for b in theirs:
            pairs = [(lexicon.place.get(v), lexicon.place.get(w)) for v in a.words for w in b.words]
            near = [float(lexicon.near[v, w]) for v, w in pairs if v is not None and w is not None]
            if max(near, default=0.0) >= _NEAR and not (
                a.states and b.states and a.states.isdisjoint(b.states)
            ):
                return True
    return False


def accused(denial: Statement, home: int, story: Story) -> Iterator[int]:
    """What a general denial denies: accusations and hearsay before it in its own report.

    If some have a word that it names ("any part in the raid"), or are against the denier, only these; else
    the nearest, unless it names what none of them tells, or is about the denier's own deeds ("denied
    any wrongdoing"). With each comes what says the same, and what the accuser says right before it.
    """
    told = story.links.told
    charges = [
        i
        for i in range(home + 1)
        if told[i].report == denial.report
        and told[i].sentence.end <= min(p.start for p in (denial.source, denial.content) if p)
        and not told[i].denies
        and who(denial) not in told[i].voices
        and charged(told[i], story)
    ]
    text = story.reads[denial.report].report.text[denial.content.start : denial.content.end]
    named = [word for word in words(text) if word not in GENERAL]
    named_in = [i for i in charges if any(akin(word, _spoken(told[i], story)) for word in named)]
    charges, elsewhere = named_in or charges, bool(named and not named_in)
    hostile = [i for i in charges if against(i, denial, story)]
    near = [i for i in charges if told[home].start - told[i].end <= _WINDOW]
    if elsewhere or not OWN_DEEDS.isdisjoint(words(text)):
        near = []
    target = max(
        hostile or near,
        key=lambda i: (accuses(told[i]), _hedged(told[i].text), len(group(i, story.groups)), i),
        default=None,
    )
    if target is None:
        return
    yield target
    for i in group(target, story.groups):
        if i != target and charged(told[i], story) and (not hostile or against(i, denial, story)):
            yield i
    yield from breath(target, told)


def against(index: int, denial: Statement, story: Story) -> bool:
    """Whether the denier is somebody of whom the claim tells something."""
    party = story.party(denial)
    if party.names & story.links.slots.names[index]:
        return True
    entity = story.entities.get(denial.speaker or "")
    sector = entity.actor.sector if entity and entity.actor else ""
    private = entity is not None and entity.kind != "place" and sector not in _STATE
    if not party.states or private:
        return False
    told = story.within(index)
    return any(party.states & a.states for p in told for a in (*p.subjects, *p.objects))


def breath(target: int, told: Sequence[Claim]) -> Iterator[int]:
    """What the accuser says right before the accusation: a denial of "the allegations" means that too."""
    for index in range(target - 1, -1, -1):
        claim = told[index]
        same = claim.report == told[target].report and not claim.voices.isdisjoint(told[target].voices)
        if not same or claim.denies:
            return
        yield index


def group(target: int, groups: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """The largest group that holds the claim, or the claim alone."""
    return max((g for g in groups if target in g), key=lambda g: (len(g), g), default=(target,))


def accuses(claim: Claim) -> bool:
    return claim.statement is not None and claim.statement.stance == "accuses"


def charged(claim: Claim, story: Story) -> bool:
    """Whether the claim is an accusation or told as hearsay, by its words or those that bring it in."""
    if accuses(claim) or _hedged(claim.text):
        return True
    text = story.reads[claim.report].report.text[claim.sentence.start : claim.sentence.end]
    return claim.statement is not None and _hedged(text)


def _hedged(text: str) -> bool:
    return not HEDGES.isdisjoint(_WORD.findall(text.lower().replace("the accused", "")))


__all__ = ["Story", "accused", "accuses", "against", "breath", "charged", "covered", "group", "meets", "who"]
