"""What a denial answers: the claim of another voice that stands right before it.

News tells a claim and its denial side by side, in whatever words: "villagers say that the pit was never
sealed. The company denied that waste had been left there". Their place alone does not bind the two: the voice
before must be another one, and there must be an accusation, the denier's name, a word of the denial, or a
denial that names nothing ("it never arrived").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.align.akin import akin
from crosswire.align.claims import Claim
from crosswire.align.content import Content
from crosswire.align.denied import Story, accuses, charged, covered, group, who
from crosswire.align.word_lists import GENERAL
from crosswire.align.words import stem, words
from crosswire.model.claims import Statement
from crosswire.model.states import states_in

_NEAR = 300
"""Characters that lie at most between a denial and what it answers."""
_TOLD = ("asserts", "accuses", "warns", "promises")
_SHARED = 0.25
"""Share of the denial's words that the claim has, so that both may tell of one thing ..."""
_SHARED_FLAT = 0.3
"""... of a mere negation, which denies nothing by its verb ..."""
_SHARED_OWN = 0.4
"""... and of a claim that the outlet makes in its own voice."""
_WHOSE = re.compile(
    r"(?:all\s+)?(?:the\s+|these\s+)?(?:[\w'’]+\s+){0,3}?\b(?:accusations?|allegations?|claims?|charges?|assertions?|accounts?|versions?|criticisms?|reports?"
    r"|figures?|numbers?|estimates?|counts?|statements?|findings?|assurances?)\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"(?:there\s+(?:was|were|had\s+been|has\s+been)\s+)?(?:any|all)\s+([\w-]+)", re.IGNORECASE)
_POINTS = re.compile(
    r"\W*(?:that\s+)?(?:there\s+(?:is|was|were|had\s+been|has\s+been)\s+)?"
    r"(?:it|this|that|these|those|(?:any|no)\s+such|such|nothing\s+of\s+the|none)\b",
    re.IGNORECASE,
)


def before(denial: Statement, home: int, content: Content, story: Story) -> tuple[int, ...]:
    """The claims (by index) that a denial answers, and what says the same elsewhere; none if nothing fits."""
    told = story.links.told
    run = _run(denial, home, told)
    if any(_same_voice(told[i], denial) for i in run):
        return ()
    points = _points(denial, content, story)
    fitting = [i for i in run if _fits(i, denial, content, story) or (points and _spoken(told[i]))]
    also = {k for i in fitting for k in group(i, story.groups) if _spoken(told[k]) and not told[k].denies}
    return tuple(sorted(k for k in {*fitting, *also} if who(denial) not in told[k].voices))


def addressed(denial: Statement, home: int, story: Story) -> tuple[int, ...]:
    """The claims of those whose words are denied ("rejected the accusations of the ministry"), by index.

    In the denier's own report what they claim last before it; else what they accuse him of in those that
    were published by then.
    """
    text = story.reads[denial.report].report.text
    if not _WHOSE.match(text, denial.content.start, denial.content.end):
        return ()
    theirs = [i for i in range(len(story.links.told)) if _claims(i, denial, story)]
    told = story.links.told
    ours = [i for i in theirs if told[i].report == denial.report and i < home]
    if ours:
        last = max(ours, key=lambda i: (told[i].statement is not None and accuses(told[i]), i))
        return (last, *(k for k in group(last, story.groups) if k in theirs))
    by_then = story.reads[denial.report].report.published
    return tuple(
        i for i in theirs if accuses(told[i]) and story.reads[told[i].report].report.published <= by_then
    )


def named(denial: Statement, story: Story) -> tuple[int, ...]:
    """The accusations, in whatever report, of the thing that is denied by its noun alone ("any cover-up")."""
    found = _ANY.match(story.reads[denial.report].report.text, denial.content.start, denial.content.end)
    if found is None or found[1].lower() in GENERAL:
        return ()
    word, told = found[1].lower(), story.links.told
    return tuple(
        i
        for i, claim in enumerate(told)
        if charged(claim, story)
        and not claim.denies
        and who(denial) not in claim.voices
        and akin(word, words(claim.text))
    )


def _claims(index: int, denial: Statement, story: Story) -> bool:
    """Whether somebody whom the denial's own words name asserts the claim."""
    claim, content = story.links.told[index], denial.content
    if not _spoken(claim) or claim.denies or claim.statement is None or who(denial) in claim.voices:
        return False
    named = {
        e.id
        for e in story.entities.values()
        for m in e.mentions
        if m.report == denial.report and content.start <= m.start and m.end <= content.end
    }
    states = {
        s.alpha3 for s in states_in(story.reads[denial.report].report.text[content.start : content.end])
    }
    party = story.party(claim.statement)
    return bool(claim.voices & named) or bool(party.states & (states - story.party(denial).states))


def _points(denial: Statement, content: Content, story: Story) -> bool:
    """Whether the denial names what it denies only by a word that points at it ("no such deal").

    What will not be is refused, not denied.
    """
    if content.main is not None and not content.main.real:
        return False
    text, at = story.reads[denial.report].report.text, denial.content.start
    return bool(_POINTS.match(text, at))


def _run(denial: Statement, home: int, told: Sequence[Claim]) -> list[int]:
    """What is told in the last sentence before the denial, or before it in its own, and by that voice."""
    start = min(part.start for part in (denial.source, denial.cue, denial.content) if part)
    ahead = [
        i
        for i, claim in enumerate(told)
        if claim.report == denial.report
        and i != home
        and claim.end <= start + 1
        and start - claim.end <= _NEAR
    ]
    last = max((told[i].sentence.start for i in ahead), default=0)
    here = [i for i in ahead if told[i].sentence.start == last and not told[i].denies]
    voices = {voice for i in here for voice in told[i].voices}
    return [i for i in ahead if i in here or (not told[i].denies and told[i].voices & voices)]


def _fits(index: int, denial: Statement, content: Content, story: Story) -> bool:
    claim, share = story.links.told[index], covered(content, index, story)
    if content.flat and content.main is not None and not content.main.real:
        return False
    if not _spoken(claim):
        return not content.flat and share >= _SHARED_OWN
    if content.flat:
        return share >= _SHARED_FLAT
    return share >= _SHARED or charged(claim, story) or _names(claim, denial)


def _same_voice(claim: Claim, denial: Statement) -> bool:
    """Whether the denier speaks in the claim, under whatever name ("police", "the police chief")."""
    if who(denial) in claim.voices:
        return True
    mine = {stem(word) for word in words(denial.speaker_name)}
    return claim.statement is not None and bool(
        mine & {stem(word) for word in words(claim.statement.speaker_name)}
    )


def _names(claim: Claim, denial: Statement) -> bool:
    """Whether the claim has a word of the denier's name or office."""
    return not {stem(w) for w in words(denial.speaker_name)}.isdisjoint(stem(w) for w in words(claim.core))


def _spoken(claim: Claim) -> bool:
    return claim.statement is not None and claim.statement.stance in _TOLD


__all__ = ["addressed", "before", "named"]
