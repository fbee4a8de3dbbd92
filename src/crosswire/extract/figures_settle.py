"""The roles of one report's figures, each read in the light of the others.

A part has its whole's role, what is told in one breath one role, and one count of a report one role
wherever the report gives it. A crowd that a report of a march or strike counts takes part in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_role import by_noun, fits
from crosswire.extract.figures_words import VICTIMS
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree

Found = tuple[str, Quantity, Counted]
"""The role that its own sentence gives, the number and what it counts."""

_GATHERING = re.compile(
    r"\b(?:protest\w*|march(?:es|ed|ers|ing)?|rall(?:y|ies)|caravans?|demonstrat\w+|processions?|pickets?"
    r"|sit-ins?|strik(?:e|es|ing|ers)|vigils?|parades?)\b"
)
_MOVING = re.compile(
    r"\b(?:came|come|coming|arriv\w+|travel\w*|walk\w*|head(?:ed|ing)|mov(?:ed|ing)|set off|cross\w*"
    r"|fill(?:ed|ing)|pack(?:ed|ing)|gather\w*|block\w*|join\w*|turned out|on foot)\b"
)
_OFTEN, _CROWD, _MANY = 3, 20, 5
_PARTS = re.compile(
    r"\s*(?:[—–:(]|--|\s-)\s*(?:including\s+|among them\s+)?|,?\s+(?:including|among them|of whom)\s+",
    re.IGNORECASE,
)
_AND_PART = re.compile(r",?\s+(?:and\s+)?(?:\w+\s+){0,2}?(?:and\s+)?|[^.;:]{1,30}?\s+and\s+")
_DEFINITE = re.compile(r"\b(?:the|these|those|all|its|their)\s+$", re.IGNORECASE)


def settle(tree: Tree, found: Sequence[Found]) -> tuple[str, ...]:
    """The roles of one report's figures in text order, each given with what its own sentence says.

    Parts have their whole's role ("four crewmen - two Danes and two Swedes"; "200 people, including 14
    children"), and "victims" and "patients" that stand without a word of harm are what the report's other
    victims are.
    """
    harmed = Counter(part for part, _, _ in found if part in ("killed", "wounded"))
    usual = max(harmed, key=lambda part: (harmed[part], part), default="wounded")
    settled: list[str] = []
    parted = False
    gathering = len(_GATHERING.findall(tree.text)) >= _OFTEN
    for at, (said, quantity, noun) in enumerate(found):
        part = said
        gap = tree.text[found[at - 1][2].end : quantity.start] if at else ""
        parted = bool(at) and bool(_PARTS.fullmatch(gap) or (parted and _AND_PART.fullmatch(gap)))
        if noun.again == "count":
            same = [
                told for told, (_, _, other) in zip(settled, found, strict=False) if other.unit == noun.unit
            ]
            part = same[-1]
        elif part.startswith("other:") and noun.kind == "people":
            if noun.head in VICTIMS and part not in words.DONE_TO:
                part = usual
            elif parted and found[at - 1][2].kind == "people" and part == by_noun(noun):
                part = settled[-1]
            elif gathering and part == by_noun(noun) and _is_of_gathering(tree.text, quantity, noun):
                part = "participated"
        bare = part == "other:percent" and bool(at) and "." not in gap
        if bare and found[at - 1][2].kind == "percent":
            part = settled[-1]  # "52 percent of the vote against 44 percent"
        if part == "participated" and noun.head in words.RESCUERS:
            part = "deployed"
        if part == by_noun(noun) and noun.head in words.POLICE and (quantity.low or 0) >= _CROWD:
            part = "deployed"
        settled.append(part if part != by_noun(noun) else _conjunct(tree, found[: at + 1], settled))
    return tuple(_told_elsewhere(tree.text, found, settled, at) for at in range(len(found)))


def _conjunct(tree: Tree, found: Sequence[Found], settled: Sequence[str]) -> str:
    """The role of the figure to which the last of `found` is joined by "and": "14 men and two banks"."""
    _, quantity, noun = found[-1]
    head = tree.head(quantity.number, noun.end)
    while head is not None and tree.tokens[head].deprel == "conj":
        head = tree.tokens[head].head
        at = tree.tokens[head].start
        for part, (_, whole, first) in zip(settled, found, strict=False):
            alike = whole.number <= at < first.end and first.kind in ("people", "things")
            if alike and part != f"other:{first.head}" and fits(part, noun):
                return part if first.head not in words.NOUN_ROLES or part == "deployed" else by_noun(noun)
    return by_noun(noun)


def _told_elsewhere(text: str, found: Sequence[Found], settled: Sequence[str], at: int) -> str:
    """The role that the report gives the same count elsewhere, if it gives it one role only."""
    _, quantity, noun = found[at]
    if noun.kind not in ("people", "things") or settled[at] != by_noun(noun):
        return settled[at]
    definite = bool(_DEFINITE.search(text[max(0, quantity.start - 8) : quantity.start]))
    roles = {
        part
        for part, (_, other, counted) in zip(settled, found, strict=True)
        if part != by_noun(counted) and fits(part, noun) and _is_one_count(quantity, other)
        and (counted.head == noun.head or (definite and counted.kind == noun.kind == "people"))
    }  # fmt: skip
    return roles.pop() if len(roles) == 1 else settled[at]


def _is_one_count(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities give one number, large enough not to be met by chance."""
    first, second = (q.low if q.low is not None else q.high for q in (one, other))
    return first == second and (first or 0) >= _MANY and one.vague == other.vague


def _is_of_gathering(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether a crowd is counted that a report of a march, rally or strike speaks of as taking part."""
    begin = max(text.rfind("\n", 0, quantity.start), text.rfind(". ", 0, quantity.start)) + 1
    sentence = text[begin : noun.end + 120].partition(". ")[0]
    large = max(quantity.low or 0, quantity.high or 0) >= _CROWD
    told = _GATHERING.search(sentence) or _MOVING.search(sentence)
    return large and noun.head in words.CROWDS and bool(told)
