"""Denials bound to what they deny.

A denial that says again what it denies ("denied that the ship was overloaded") is bound to the claim it
resembles most, in whatever report, or to what another says in its own sentence; a general one ("rejected
the accusations") to what its own report tells before it as accusation or hearsay. A denial that nothing
fits stays unbound: a missed contest is better than a false one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.align.claims import Claim
from crosswire.align.links import Links
from crosswire.align.word_lists import GENERAL, HEDGES
from crosswire.align.words import words
from crosswire.model.claims import Statement
from crosswire.model.report import Evidence

RESEMBLES = 0.0
"""Log-odds, with what context adds, from which a claim may be what a denial denies."""
_ACCUSES = 0.8
_NEAR = 0.4
_NAMED = 0.4
_WINDOW = 4
_TELLING = 2
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """What is asserted (a group of claims by index, or one passage) and the passages that deny it."""

    asserted: tuple[int, ...]
    passage: Evidence | None
    denials: tuple[Evidence, ...]


def bind(
    links: Links, groups: Sequence[tuple[int, ...]], statements: Sequence[Statement]
) -> tuple[Denied, ...]:
    """Every denial that can be bound, those of one assertion together."""
    sides: dict[tuple[tuple[int, ...], Evidence | None], dict[tuple[int, int], Evidence]] = {}
    for statement in sorted(statements, key=lambda s: (s.content, s.speaker_name, s.id)):
        home = _home(statement, links.told)
        if statement.stance != "denies" or home is None:
            continue
        inner = _contradicted(statement, links.told[home], statements)
        target = None if inner else _target(statement, home, links, groups)
        if inner:
            sides.setdefault(((), inner), {})[home, 0] = _words(statement)
        elif target is not None:
            sides.setdefault((_group(target, groups), None), {})[home, 1] = links.told[home].evidence
    return tuple(
        Denied(asserted=asserted, passage=passage, denials=tuple(found[key] for key in sorted(found)))
        for (asserted, passage), found in sorted(
            sides.items(), key=lambda item: (item[0][0], str(item[0][1]))
        )
    )


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


def _contradicted(denial: Statement, home: Claim, statements: Sequence[Statement]) -> Evidence | None:
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
            return Evidence(report=other.report, start=other.content.start, end=other.content.end)
    return None


def _target(denial: Statement, home: int, links: Links, groups: Sequence[tuple[int, ...]]) -> int | None:
    """The claim that the denial denies, None where none is likely enough."""
    told = links.told
    options = [i for i in range(len(told)) if i != home and not told[i].denies and _other(told[i], denial)]
    if _general(denial, told[home]):
        before = [i for i in options if told[i].report == denial.report and i < home and _charged(told[i])]

        def fits(index: int) -> tuple[int, int, int]:
            signs = (_accuses(told[index]), _named(index, denial, links), home - index <= _WINDOW)
            return sum(signs), len(_group(index, groups)), index

        return max(before, key=fits, default=None)
    odds = dict(zip(options, links.odds([home] * len(options), options), strict=True))

    def score(index: int) -> float:
        near = told[index].report == denial.report and 0 < home - index <= _WINDOW
        return (
            odds[index]
            + (_NEAR if near else 0.0)
            + (_ACCUSES if _charged(told[index]) else 0.0)
            + (_NAMED if _named(index, denial, links) else 0.0)
        )

    best = max(options, key=lambda i: (score(i), -i), default=None)
    return best if best is not None and score(best) >= RESEMBLES else None


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
