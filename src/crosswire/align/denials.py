"""Denials bound to what they deny.

A denial that says again what it denies ("denied that the ship was overloaded") is bound to the claim it
resembles most, in whatever report; a general one ("rejected the accusations") to the accusation told
just before it in its own report. A denial that no claim fits stays unbound.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.align.claims import Claim
from crosswire.align.groups import Pair
from crosswire.align.links import Links
from crosswire.align.word_lists import GENERAL
from crosswire.align.words import words

RESEMBLES = -0.4
"""Log-odds from which a claim may be what a denial denies."""
_ACCUSES = 1.0
_NEAR = 0.8
_WINDOW = 4
_TELLING = 2
_PARTNERS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """Claims (indices) of what is asserted, and of its denials."""

    asserted: tuple[int, ...]
    denied: tuple[int, ...]


def bind(links: Links, likely: Mapping[Pair, float], groups: Sequence[Sequence[int]]) -> tuple[Denied, ...]:
    """Every denial that can be bound, those of one assertion together."""
    told = links.told
    targets = {index: target for index in _denials(told) if (target := _target(index, links)) is not None}
    sides: dict[tuple[int, ...], set[int]] = {}
    for denial, target in sorted(targets.items()):
        home = max(
            (tuple(group) for group in groups if target in group),
            key=lambda group: (len(group), group),
            default=(target,),
        )
        asserted = tuple(i for i in home if not told[i].denies)
        sides.setdefault(asserted, set()).update((denial, *_partners(denial, told, likely)))
    return tuple(
        Denied(asserted=asserted, denied=tuple(sorted(denied))) for asserted, denied in sorted(sides.items())
    )


def _denials(told: Sequence[Claim]) -> Iterable[int]:
    return (index for index, claim in enumerate(told) if claim.denies)


def _partners(denial: int, told: Sequence[Claim], likely: Mapping[Pair, float]) -> Iterable[int]:
    """Denials elsewhere that tell the same as this one."""
    for (i, j), value in sorted(likely.items()):
        if value >= _PARTNERS and denial in (i, j):
            other = j if i == denial else i
            if told[other].denies:
                yield other


def _target(denial: int, links: Links) -> int | None:
    """The claim that `denial` denies, None where none is likely enough."""
    told = links.told
    mine = told[denial]
    options = [
        index
        for index, claim in enumerate(told)
        if not claim.denies and (claim.speaker == "narrator" or claim.speaker != mine.speaker)
    ]
    odds = dict(zip(options, links.odds([denial] * len(options), options), strict=True))
    if _general(mine):
        near = [i for i in options if _before(told, i, denial) and _accuses(told[i])]
        return max(near, key=lambda i: (i, odds[i]), default=None)

    def score(index: int) -> float:
        near = _NEAR if _before(told, index, denial) else 0.0
        return odds[index] + near + (_ACCUSES if _accuses(told[index]) else 0.0)

    best = max(options, key=lambda i: (score(i), -i), default=None)
    return best if best is not None and score(best) >= RESEMBLES else None


def _general(claim: Claim) -> bool:
    """Whether a denial leaves unsaid what it denies."""
    statement = claim.statement
    if statement is None:
        return False
    start = max(statement.content.start, claim.start) - claim.start
    end = min(statement.content.end, claim.end) - claim.start
    return len([word for word in words(claim.text[start:end]) if word not in GENERAL]) < _TELLING


def _accuses(claim: Claim) -> bool:
    return claim.statement is not None and claim.statement.stance == "accuses"


def _before(told: Sequence[Claim], index: int, denial: int) -> bool:
    """Whether the claim is told in the denial's report, a few claims before it."""
    return told[index].report == told[denial].report and 0 < denial - index <= _WINDOW


__all__ = ["Denied", "bind"]
