"""The role of what is counted: killed, wounded, arrested ..., or "other:" and the name of what is counted.

Whole phrases speak first, then the parse (`figures_govern`), then the nearest fitting word of the
sentence (`figures_near`), then the noun itself. Measures are named by `figures_measures`.
"""

from __future__ import annotations

import re

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_clause import clause
from crosswire.extract.figures_govern import NONE, governed
from crosswire.extract.figures_measures import measured
from crosswire.extract.figures_near import near
from crosswire.extract.figures_noun import Counted
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree
from crosswire.model.reading import Sentence

_JOINING = re.compile(
    r"[\w\s,-]{0,80}?\b(?:took part in|take part in|taking part in|joined|joining|involved in|helped|"
    r"searched|searching|scrambled|sent|dispatched|deployed|in attendance|at the scene|responded|tackl\w+)\b"
)
_HAVE = r"\s+(?:(?:had|have|has|were|was|are|is|been)\s+)*"
_MOVED = r"(?:moved|moving|relocated|bus+ed|transferred)"
_TO_SAFETY = r"\s+to (?:safety|safer|higher ground|(?:\w+ )?shelters?)\b"
# What stands before the number, what stands behind the noun, and the role that both together give people.
_PHRASES = tuple(
    (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE), part)
    for before, after, part in (
        (
            r"\b(?:brought|brings?|bringing|taken|took|ferried|carried|plucked|winched|pulled|lifted)\s+(?:the\s+)?$",
            r"\s+(?:\w+ly\s+)?(?:ashore|to (?:safety|shore|land|the surface)|alive"
            r"|from the (?:water|sea|roof\w*))\b",
            "other:rescued",
        ),
        (rf"\b{_MOVED}\s+$", _TO_SAFETY, "evacuated"),
        ("", rf"{_HAVE}{_MOVED}{_TO_SAFETY}", "evacuated"),
        ("", rf"{_HAVE}(?:told|ordered|asked|urged|advised) to (?:leave|evacuate)\b", "evacuated"),
        (r"\b(?:told|ordered|asked|urged|advised)\s+$", r"\s+to (?:leave|evacuate)\b", "evacuated"),
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
        (r"\b(?:shot|shoots?|shooting|left|leav\w+|found)\s+$", r"\s+dead\b", "killed"),
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
            r"\bcarr(?:y|ies|ied|ying)\s+(?!out\b|on\b)(?:the\s+)?(?:[\w,-]+\s+){0,3}?(?:and\s+)?$",
            r"(?!\s+(?:to|into|away|off|out)\b)",
            "other:aboard",
        ),
        ("", rf"{_HAVE}(?:on ?board|aboard)\b", "other:aboard"),
    )
)
_LOST = re.compile(r"\blost\s+$", re.IGNORECASE)
_DISEASE = re.compile(
    r"\b(?:virus|infect\w+|epidemic|pandemic|outbreak|disease|cholera|measles|ebola|fever|flu|influenza|polio"
    r"|malaria|patients)\b",
    re.IGNORECASE,
)
_LOOKED_FOR = re.compile(r"\b(?:look|search)(?:ing|ed|es)?\s+for\s+(?:the\s+|another\s+)?$", re.IGNORECASE)


def role(tree: Tree, quantity: Quantity, noun: Counted) -> str:
    """killed, wounded, ... or "other:" and a word: the kind of measure, a governing word, the noun."""
    if noun.kind == "age":
        return "other:age"
    if noun.kind not in ("people", "things"):
        return measured(tree, quantity, noun)
    if words.NOUN_ROLES.get(noun.head) in words.NAMED_ONLY:
        return words.NOUN_ROLES[noun.head]
    if noun.head == "cases" and _DISEASE.search(tree.text):
        return "other:infected"
    sentence = tree.sentence_at(quantity.number)
    if sentence is None:
        return by_noun(noun)
    return (
        _phrased(tree.text[sentence.start : sentence.end], sentence.start, quantity, noun)
        or _by_words(tree, sentence, quantity, noun)
        or by_noun(noun)
    )


def _by_words(tree: Tree, sentence: Sentence, quantity: Quantity, noun: Counted) -> str:
    """The role by the parse or, where it says nothing, by the nearest word or the noun itself; or ""."""
    parsed = governed(tree, quantity, noun)
    if parsed == NONE or (parsed and fits(parsed, noun)):
        return (parsed and noun.kind == "people" and _right_before(tree, quantity)) or parsed
    beside = clause(tree, quantity, noun) or range(sentence.first, sentence.last)
    tokens = tuple(tree.tokens[i] for i in range(sentence.first, sentence.last) if i in beside)
    found = "" if noun.again else near(tokens, quantity, noun)
    found = found if fits(found, noun) else ""
    return found or (words.WORD_ROLES.get(noun.head, "") if noun.kind == "people" else "")


def _right_before(tree: Tree, quantity: Quantity) -> str:
    """The role of the verb right before a number, whatever the parse says: "killed five and wounded 110"."""
    verb = tree.text[: quantity.start].rstrip().rpartition(" ")[2].lower()
    named = words.WORD_ROLES.get(verb, "") if verb in words.TRANSITIVE else ""
    return named if named in _DONE_BY_VERB and verb not in ("shot", "stabbed") else ""


_DONE_BY_VERB = ("killed", "wounded", "arrested", "displaced", "evacuated")


def fits(part: str, noun: Counted) -> bool:
    """Whether those counted can bear the role: things are not killed, people not destroyed."""
    if noun.kind == "people":
        return part not in ("other:destroyed", "other:damaged", "other:fired", "other:pay")
    return part not in words.PERSONAL_ROLES and (part != "participated" or noun.head in words.VEHICLES)


def _phrased(sentence: str, start: int, quantity: Quantity, noun: Counted) -> str:
    """The role that a whole phrase gives: looked for, brought ashore, aboard, sent to help; "" if none."""
    before, after = sentence[: quantity.start - start], sentence[noun.end - start :]
    if noun.head in words.RESPONDERS and _JOINING.match(after):
        return "deployed"
    if noun.kind != "people" or noun.head in words.WORD_ROLES:
        return ""
    if noun.head in words.LOST and _LOST.search(before):
        return "killed"
    if _LOOKED_FOR.search(before) and noun.head not in words.SOUGHT:
        return "missing"
    found = (part for left, right, part in _PHRASES if left.search(before) and right.match(after))
    return next(found, "")


def by_noun(noun: Counted) -> str:
    """The role that the noun alone gives: "other:" and the noun, mostly."""
    return words.NOUN_ROLES.get(noun.head) or f"other:{noun.head or noun.unit}"
