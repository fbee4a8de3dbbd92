"""Numbers whose noun is left out ("12 dead", "injuring 30"), and spans of time without a numeral."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crosswire.extract import figures_role_words as role_words
from crosswire.extract import figures_words as words
from crosswire.extract import times_words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree

_UNIT = "|".join(w for w, kind in words.MEASURES.items() if kind == "duration")
_A_UNIT = re.compile(
    r"\b(?P<phrase>(?P<low>at least|more than|over|just over|well over)"
    r"|(?P<high>less than|under|within|up to)|(?P<about>about|around|nearly|almost))"
    rf"\s+(?P<one>an?)\s+(?P<unit>{_UNIT})\b",
    re.IGNORECASE,
)
_PLURAL_UNIT = re.compile(
    r"\b(?:for|within)\s+(?P<unit>seconds|minutes|hours|days|weeks|months)\b"
    r"(?!\s+(?:to come|ahead|of age))",
    re.IGNORECASE,
)
_ORDINAL = "|".join(list(times_words.ORDINALS)[1:])
_NTH = re.compile(
    rf"\b(?:for (?:a|the)|(?:for|in) (?:its|their)) (?P<nth>{_ORDINAL}|\d+(?:nd|rd|th))"
    r"(?: straight| consecutive| successive)? (?P<unit>day|night|week|month|year)\b",
    re.IGNORECASE,
)


_FILLED = re.compile(
    r"[\s\u00a0]+(?:(?:of\s+(?:the|them|its|their)|others?|more|were|was|are|is|have|had|has|been"
    r"|being|be|feared"
    r"|seriously|reported|presumed|confirmed|of|the|still|\w+ly)[\s\u00a0]+)*([\w-]+)"
)
_DOING = re.compile(
    r"\s+(?:(?:of\s+(?:them|whom)|others|more|already)\s+)?(?:have|has|had|are|were|was|will|would|could|may|might|must|should|there|came|went|remain|lost|fled|took|left|[a-z]{3,}ed)\b"
)
_BORNE = "|".join(
    word
    for word, role in role_words.WORD_ROLES.items()
    if role in role_words.PERSONAL_ROLES | role_words.DONE_TO | {"evacuated"}
    and re.search("(?:ed|ing|s)$", word)
)
_UNDERGONE = re.compile(
    rf"\b((?:{_BORNE}|drew)"
    r"|(?:toll|number\sof)\b[^.;]{0,30}?\b(?:to|at|of|is|was|reached|hit|passed|surpassed|stands at)"
    r"|(?:toll|number\sof)\b[^.;]{0,60}\bit\s(?:stood|was|had)\s(?:at|been|reached))\s+$",
    re.IGNORECASE,
)


_NUMBERING = re.compile(
    r"\b(?:number(?:ed|ing|s)?(?:\s+at)?|total(?:l?ed|l?ing|s)?"
    r"|(?:grew|grown|swelled|swollen|dwindled|shrank|shrunk|risen|rose|dropped|fallen|fell)\s+to"
    r"|estimated\s+at|put\s+(?:the|its|their)\s+(?:crowd|turnout|attendance|number|total)\s+at|crowds?\s+of|groups?\s+of|convoy\s+of|population\s+of)\s+$",
    re.IGNORECASE,
)

_COUNTING = frozenset(
    ("count", "estimate", "put", "place", "number", "reckon", "value", "report", "cite", "give")
)
_COUNTING_BY = frozenset((("bring", "to"), ("speak", "of"), ("talk", "of")))
_COUNTABLE = frozenset(("people", "things", "money", "percent"))
_ALONE = ("obj", "nsubj", "nsubj:pass", "obl:unmarked")
_COMPARED = re.compile(r"\b(?:up|down) from\s+$", re.IGNORECASE)
_ONE_THING = re.compile(r"\s+(?:was|is|has)\b")
_CREW = re.compile(r"\bcrew of\s+$", re.IGNORECASE)


def alone(text: str, quantity: Quantity) -> Counted | None:
    """A number without a noun: "12 dead", "hundreds were held", "injuring 30", "the toll rose to 61";
    people, where a word beside it is one that people undergo."""
    after = _FILLED.match(text, quantity.end)
    word = after.group(1).lower() if after else ""
    number = text[quantity.number : quantity.end]
    before = text[max(0, quantity.start - 60) : quantity.start]
    if text[quantity.end :].startswith(("-strong", " strong")):
        return Counted(unit="people", head="", kind="people", end=quantity.end + len("-strong"))
    if quantity.low != 1 and not re.fullmatch(r"(?:19|20)\d\d", number) and _NUMBERING.search(before):
        return Counted(unit="people", head="", kind="people", end=quantity.end)
    if _CREW.search(before):
        return Counted(unit="crew", head="crew", kind="people", end=quantity.end)
    undergone = _UNDERGONE.search(before)
    named = before.endswith("the ") and _ONE_THING.match(text, quantity.end)
    many = max(quantity.low or 0, quantity.high or 0) >= 100
    large = many and not named and _DOING.match(text, quantity.end)
    of = text[quantity.end : quantity.end + 4] == " of "
    if not (
        word in role_words.WORD_ROLES or word in words.PEOPLE or quantity.vague or undergone or large or of
    ):
        return None
    end = after.end() if after and word in role_words.WORD_ROLES and not undergone else quantity.end
    return Counted(unit="people", head="", kind="people", end=end)


_OF_THOSE = (" of those", " of these", " of them")
_EMERGENCY = ("911", "999", "112")


def carried(tree: Tree, quantity: Quantity, found: Sequence[Counted]) -> Counted | None:
    """The noun of the figure before it, for a number that stands alone as subject or object ("attacked nearly
    100 vessels and hijacked 40"), and its whole count, for one that gives it anew: "34 ships, up from about
    30", "the union puts them at 120 million"."""
    sentence = tree.sentence_at(quantity.number)
    words_of = tree.within(quantity.number, quantity.end)
    before = next((each for each in reversed(found) if each.kind in _COUNTABLE), None)
    if before is None or sentence is None or not words_of or (quantity.high or 2) < 2:
        return None
    if tree.text[quantity.number : quantity.end] in _EMERGENCY:
        return None
    last = words_of[-1]
    here = "\n" not in tree.text[before.end : quantity.start]
    if here and _gives_anew(tree, last):
        return replace(before, end=quantity.end, ceiling="", again="count")
    opens = here and quantity.start == sentence.start
    opens = opens and (before.kind == "people" or tree.text[quantity.end :].startswith(_OF_THOSE))
    if before.kind not in ("people", "things") or (before.end <= sentence.start and not opens):
        return None
    compared = _COMPARED.search(tree.text[max(0, quantity.start - 16) : quantity.start])
    if compared or (tree.tokens[last].upos == "NUM" and tree.tokens[last].deprel in _ALONE):
        return replace(before, end=quantity.end, ceiling="", again="count" if compared else "noun")
    return None


def _gives_anew(tree: Tree, index: int) -> bool:
    """Whether a number says how many somebody counts: "police counted 12,000", "put it at 14 billion"."""
    token = tree.tokens[index]
    verb = tree.tokens[token.head]
    if token.upos != "NUM" or token.deprel not in ("obj", "obl"):
        return False
    case, counted = tree.child(index, "case"), tree.child(token.head, "obj")
    if case is None:
        return counted == index and verb.lemma in _COUNTING
    by = tree.tokens[case].text.lower()
    if (verb.lemma, by) in _COUNTING_BY:
        return True  # "bringing the total to 40", "spoke of more than 400"
    at = by == "at" and verb.lemma in _COUNTING and counted is not None
    return at and (counted == index or tree.tokens[counted or 0].upos == "PRON")


def plain_measures(text: str) -> tuple[Quantity, ...]:
    """Spans of time without a numeral: "less than a minute", "for months", "for a third day"."""
    found = []
    for match in _A_UNIT.finditer(text):
        low = None if match["high"] else 1.0
        high = None if match["low"] else 1.0
        found.append(
            Quantity(start=match.start(), end=match.end(), number=match.start("one"), low=low, high=high,
                     comparator=match["phrase"].lower(), exact=False)
        )  # fmt: skip
    for match in _PLURAL_UNIT.finditer(text):
        found.append(
            Quantity(start=match.start("unit"), end=match.end(), number=match.start("unit"), low=2.0,
                     high=None, comparator=match["unit"].lower(), exact=False, vague=True)
        )  # fmt: skip
    for match in _NTH.finditer(text):
        nth = match["nth"].lower()
        value = float(times_words.ORDINALS.get(nth) or re.sub(r"\D", "", nth))
        found.append(
            Quantity(start=match.start(), end=match.end(), number=match.start("nth"), low=value, high=value)
        )
    return tuple(found)
