"""The role of what is counted: killed, wounded, arrested ..., or "other:" and the name of what is counted.

Whole phrases speak first, then the parse (`figures_govern`), then the nearest fitting word of the
sentence (`figures_near`), then the noun itself. Measures are named by `figures_measures`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_govern import NONE, governed
from crosswire.extract.figures_measures import measured
from crosswire.extract.figures_near import near
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_words import VICTIMS
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree
from crosswire.model.reading import Sentence

_JOINING = re.compile(
    r"[\w\s,-]{0,80}?\b(?:took part in|take part in|taking part in|joined|joining|involved in|helped|"
    r"searched|searching|scrambled|sent|dispatched|deployed|in attendance|at the scene|responded|tackl\w+)\b"
)
_HAVE = r"\s+(?:(?:had|have|has|were|was|are|is|been)\s+)*"
# What stands before the number, what stands behind the noun, and the role that both together give people.
_PHRASES = tuple(
    (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE), part)
    for before, after, part in (
        (
            r"\b(?:brought|brings?|bringing|taken|took|ferried|carried|plucked|winched|pulled|lifted)\s+(?:the\s+)?$",
            r"\s+(?:\w+ly\s+)?(?:ashore|to (?:safety|shore|land)|alive|from the (?:water|sea|roof\w*))\b",
            "other:rescued",
        ),
        (
            r"\b(?:(?:village|town|city|settlement|hamlet|island|community)\s+of|population\s+of|home\s+to)\s+$",
            "",
            "other:inhabitants",
        ),
        (
            "",
            rf"{_HAVE}(?:took part|take part|taken part|taking part|turned out|showed up)\b",
            "participated",
        ),
        ("", rf"{_HAVE}lost their (?:\w+\s)?lives\b", "killed"),
        ("", rf"{_HAVE}lost their (?:\w+\s)?(?:homes|houses)\b", "displaced"),
        (
            r"\b(?:driv\w+|drove|forc\w+|chas\w+|uproot\w+)\s+(?:away\s+|out\s+)?$",
            r"\s+(?:from|out of|off|to (?:flee|leave)) their (?:\w+\s)?(?:homes?|houses|villages|land)\b",
            "displaced",
        ),
        (
            "",
            r"\s+(?:[\w,]+\s+){0,4}?in (?:(?:a|an|the)\s+)?"
            r"(?:critical|serious|stable|grave|intensive|satisfactory|hospital)\b",
            "wounded",
        ),
        (
            r"\bcarr(?:y|ies|ied|ying)\s+(?:the\s+)?(?:[\w,-]+\s+){0,3}?(?:and\s+)?$",
            r"(?!\s+(?:to|into|away|off|out)\b)",
            "other:aboard",
        ),
        ("", rf"{_HAVE}(?:on ?board|aboard)\b", "other:aboard"),
    )
)
_GATHERING = re.compile(
    r"\b(?:protest\w*|march(?:es|ed|ers|ing)?|rall(?:y|ies)|caravans?|demonstrat\w+|processions?|pickets?"
    r"|sit-ins?|strik(?:e|es|ing|ers)|vigils?|parades?)\b"
)
_MOVING = re.compile(
    r"\b(?:came|come|coming|arriv\w+|travel\w*|walk\w*|head(?:ed|ing)|mov(?:ed|ing)|set off|cross\w*"
    r"|fill(?:ed|ing)|pack(?:ed|ing)|gather\w*|block\w*|join\w*|turned out|on foot)\b"
)
_OFTEN, _CROWD = 3, 20
_LOOKED_FOR = re.compile(r"\b(?:look|search)(?:ing|ed|es)?\s+for\s+(?:the\s+|another\s+)?$", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*(?:[—–:(]|--|\s-)\s*(?:including\s+|among them\s+)?|,?\s+(?:including|among them|of whom)\s+",
    re.IGNORECASE,
)
_AND_PART = re.compile(r",?\s+(?:and\s+)?(?:\w+\s+){0,2}?(?:and\s+)?|[^.;:]{1,30}?\s+and\s+")


def role(tree: Tree, quantity: Quantity, noun: Counted) -> str:
    """killed, wounded, ... or "other:" and a word: the kind of measure, a governing word, the noun."""
    if noun.kind == "age":
        return "other:age"
    if noun.kind not in ("people", "things"):
        return measured(tree.text, quantity, noun)
    sentence = tree.sentence_at(quantity.number)
    if sentence is None:
        return _otherwise(noun)
    return (
        _phrased(tree.text[sentence.start : sentence.end], sentence.start, quantity, noun)
        or _by_words(tree, sentence, quantity, noun)
        or _otherwise(noun)
    )


def _by_words(tree: Tree, sentence: Sentence, quantity: Quantity, noun: Counted) -> str:
    """The role by the parse or, where it says nothing, by the nearest word or the noun itself; or ""."""
    parsed = governed(tree, quantity, noun)
    if parsed == NONE or (parsed and _fits(parsed, noun)):
        return parsed
    found = near(tree.tokens[sentence.first : sentence.last], sentence, quantity, noun)
    return found or words.WORD_ROLES.get(noun.head, "")


def _fits(part: str, noun: Counted) -> bool:
    """Whether those counted can bear the role: things are not killed, people not destroyed."""
    if noun.kind == "people":
        return part != "other:destroyed"
    return part not in words.VICTIM_ROLES or part == "evacuated"


def _phrased(sentence: str, start: int, quantity: Quantity, noun: Counted) -> str:
    """The role that a whole phrase gives: looked for, brought ashore, aboard, sent to help; "" if none."""
    before, after = sentence[: quantity.start - start], sentence[noun.end - start :]
    if noun.head in words.RESPONDERS and _JOINING.match(after):
        return "deployed"
    if noun.kind != "people" or noun.head in words.WORD_ROLES:
        return ""
    if _LOOKED_FOR.search(before) and noun.head not in words.SOUGHT:
        return "missing"
    found = (part for left, right, part in _PHRASES if left.search(before) and right.match(after))
    return next(found, "")


def settle(text: str, found: Sequence[tuple[str, Quantity, Counted]]) -> tuple[str, ...]:
    """The roles of one report's figures in text order, each given with what its own sentence says.

    Parts have their whole's role ("four crewmen - two Danes and two Swedes"; "200 people, including 14
    children"), and "victims" and "patients" that stand without a word of harm are what the report's other
    victims are.
    """
    harmed = Counter(part for part, _, _ in found if part in ("killed", "wounded"))
    usual = max(harmed, key=lambda part: (harmed[part], part), default="wounded")
    settled: list[str] = []
    parted = False
    gathering = len(_GATHERING.findall(text)) >= _OFTEN
    for at, (said, quantity, noun) in enumerate(found):
        part = said
        gap = text[found[at - 1][2].end : quantity.start] if at else ""
        parted = bool(at) and bool(_PARTS.fullmatch(gap) or (parted and _AND_PART.fullmatch(gap)))
        if part.startswith("other:") and noun.kind == "people":
            if noun.head in VICTIMS:
                part = usual
            elif parted and found[at - 1][2].kind == "people" and part == _otherwise(noun):
                part = settled[-1]
            elif gathering and part == _otherwise(noun) and _is_of_gathering(text, quantity, noun):
                part = "participated"
        settled.append(part)
    return tuple(settled)


def _is_of_gathering(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether a crowd is counted that a report of a march, rally or strike speaks of as taking part."""
    begin = max(text.rfind("\n", 0, quantity.start), text.rfind(". ", 0, quantity.start)) + 1
    sentence = text[begin : noun.end + 120].partition(". ")[0]
    large = max(quantity.low or 0, quantity.high or 0) >= _CROWD
    told = _GATHERING.search(sentence) or _MOVING.search(sentence)
    return large and noun.head in words.CROWDS and bool(told)


def _otherwise(noun: Counted) -> str:
    return words.NOUN_ROLES.get(noun.head) or f"other:{noun.head or noun.unit}"
