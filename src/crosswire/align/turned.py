"""Claims that tell two states of one thing: contact was lost, and contact is back.

By wording they are alike, and belong in no common position. Told one after the other, the later updates
the earlier; told at once by two voices, they are in dispute. A plan that was carried out contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from crosswire.align.groups import Pair
from crosswire.align.links import Links
from crosswire.align.opposites import DEEDS, STATES
from crosswire.align.propositions import Proposition, within
from crosswire.align.words import stem, words
from crosswire.extract.events_lemmas import IRREGULAR
from crosswire.extract.wordforms import base_forms

LEAST = 0.4
"""Probability from which two claims are of one thing."""
_BESIDE = 250
"""Characters between two claims of one report that answer each other."""

Sided = frozenset[tuple[int, int]]
"""Lines of opposites, each with the side that is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Claims (by index) that tell the one state, and those that tell the other; `beside` in one report."""

    sides: tuple[tuple[int, ...], tuple[int, ...]]
    beside: bool

    @property
    def pairs(self) -> Iterator[Pair]:
        one, other = self.sides
        return ((min(i, j), max(i, j)) for i in one for j in other)


def _table(lines: str) -> Mapping[str, Sided]:
    found: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(lines.strip().splitlines()):
        for side, listed in enumerate(line.split("|")):
            for word in listed.split():
                found.setdefault(word, set()).add((number, side))
    return MappingProxyType({word: frozenset(sides) for word, sides in found.items()})


_STATES, _DEEDS = _table(STATES), _table(DEEDS)


def turns(links: Links, likely: Mapping[Pair, float]) -> tuple[Turn, ...]:
    """All turns of a story; pairs that share a claim on the same side of one line are one turn."""
    state = [_sides(_told(links, i), _STATES) for i in range(len(links.told))]
    found: dict[tuple[int, bool], list[tuple[set[int], set[int]]]] = {}
    for pair, beside in (*((p, False) for p, v in sorted(likely.items()) if v >= LEAST), *_answers(links)):
        for line in sorted(_opposed(state[pair[0]], state[pair[1]])):
            i, j = pair if (line, 0) in state[pair[0]] else pair[::-1]
            if not any(_one_thing(p, q) for p in _of(i, line, links) for q in _of(j, line, links)):
                continue
            turned = found.setdefault((line, beside), [])
            joined = [t for t in turned if i in t[0] or j in t[1]]
            turned[:] = [t for t in turned if t not in joined]
            turned.append(
                ({i}.union(*(t[0] for t in joined)), {j}.union(*(t[1] for t in joined))),
            )
    return tuple(
        Turn(sides=(tuple(sorted(one)), tuple(sorted(other))), beside=beside)
        for (_, beside), turned in sorted(found.items())
        for one, other in turned
    )


def _of(index: int, line: int, links: Links) -> Iterator[Proposition]:
    """What the claim tells by a word of one line of states."""
    for p in _told(links, index):
        if any(line == known for word in (p.predicate, p.word) for known, _ in _word(word, True)):
            yield p


def _one_thing(a: Proposition, b: Proposition) -> bool:
    """Whether the two are done by, with or to one party or thing."""
    mine, theirs = ((*p.subjects, *p.objects) for p in (a, b))
    return any(x.joins(y) for x in mine for y in theirs if not (x.vague or y.vague))


def undone(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether verbs of one passage do what those of another undo, or do with it something else.

    >>> undone(["withdrew"], ["returned"]), undone(["withdrew"], ["took"])
    (True, False)
    """
    first, second = ({s for word in words_ for s in _word(word, False)} for words_ in (a, b))
    return bool(_opposed(frozenset(first), frozenset(second)))


def _answers(links: Links) -> Iterator[tuple[Pair, bool]]:
    """Claims of two voices that stand near each other in one report and share a telling word."""
    told = links.told
    stems = [{stem(word) for word in words(claim.core)} for claim in told]
    for j, later in enumerate(told):
        for i in range(max(0, j - 4), j):
            earlier = told[i]
            if (
                earlier.report == later.report
                and 0 <= later.start - earlier.end <= _BESIDE
                and earlier.statement is not None
                and later.statement is not None
                and earlier.voices.isdisjoint(later.voices)
                and stems[i] & stems[j]
            ):
                yield (i, j), True


def _told(links: Links, index: int) -> Sequence[Proposition]:
    claim = links.told[index]
    return [p for p in within(links.propositions.get(claim.report, ()), claim.start, claim.end) if p.real]


def _sides(told: Sequence[Proposition], table: Mapping[str, Sided]) -> Sided:
    """The sides that the predicates tell, less lines of which both are told; a negation turns the side."""
    found = {
        (line, side ^ p.negated)
        for p in told
        for word in (p.predicate, p.word)
        for line, side in _word(word, table is _STATES)
    }
    return frozenset((line, side) for line, side in found if (line, 1 - side) not in found)


@lru_cache(maxsize=16384)
def _word(word: str, states: bool) -> Sided:
    table = _STATES if states else _DEEDS
    forms = {word, IRREGULAR.get(word, word), *base_forms(word)}
    return frozenset().union(*(table.get(form, frozenset()) for form in forms))


def _opposed(a: Sided, b: Sided) -> frozenset[int]:
    return frozenset(line for line, side in a if (line, 1 - side) in b and (line, side) not in b)


__all__ = ["Turn", "turns", "undone"]
