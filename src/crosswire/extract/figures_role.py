"""The role of what is counted: killed, wounded, arrested ..., from the words that govern the number.

With a parse, the word must govern the counted noun, modify it or be its conjunct's; without one, the
nearest fitting word of the sentence serves, each clause boundary between counting as distance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.extract import figures_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.numbers import Quantity
from crosswire.extract.numbers_words import UNITS
from crosswire.model.reading import ReadReport, Sentence, Token

_FAR = 14.0
_PASSIVE = frozenset(
    ("was", "were", "been", "be", "being", "are", "is", "got", "reported", "feared", "confirmed")
)
_OBJECT = frozenset(
    (
        "the",
        "a",
        "an",
        "more",
        "about",
        "its",
        "his",
        "their",
        *UNITS[1:],
        "ten",
        "dozens",
        "hundreds",
        "scores",
    )
)
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "of", "-", "their", "its", "mass", "peaceful"))

_LOOKED_FOR = re.compile(r"\b(?:look|search)(?:ing|ed|es)?\s+for\s+(?:the\s+|another\s+)?$", re.IGNORECASE)
_BROUGHT = re.compile(
    r"\b(?:brought|brings?|bringing|taken|took|ferried|carried|plucked|winched|pulled|lifted)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ASHORE = re.compile(
    r"\s+(?:\w+ly\s+)?(?:ashore|to (?:safety|shore|land)|alive|from the (?:water|sea|roof\w*))\b"
)
_CARRYING = re.compile(
    r"\bcarr(?:y|ies|ied|ying)\s+(?:the\s+)?(?:[\w,-]+\s+){0,3}?(?:and\s+)?$", re.IGNORECASE
)
_ABOARD = re.compile(r"\s+(?:(?:had|have|has|were|was|are|is|been)\s+)*(?:on ?board|aboard)\b")
_JOINING = re.compile(
    r"[\w\s,-]{0,80}?\b(?:took part in|take part in|taking part in|joined|joining|involved in|helped|"
    r"searched|searching|scrambled|sent|dispatched|deployed)\b"
)


def role(read: ReadReport, quantity: Quantity, noun: Counted) -> str:
    """killed, wounded, ... or "other:" and a word: the kind of measure, a governing word, the noun."""
    if noun.kind in ("duration", "distance", "money", "age"):
        return f"other:{noun.kind}"
    if noun.kind in ("percent", "mass"):
        return f"other:{noun.head}"
    own = words.WORD_ROLES.get(noun.head)
    sentence = next((s for s in read.reading.sentences if s.start <= quantity.number < s.end), None)
    if sentence is None:
        return _otherwise(noun)
    tokens = read.reading.tokens[sentence.first : sentence.last]
    phrased = _phrased(read.report.text, sentence, quantity, noun)
    if phrased:
        return phrased
    best = min(_triggers(tokens, sentence, quantity, noun), default=None)
    if best is not None and best[0] <= _FAR:
        return best[2]
    return own or _otherwise(noun)


def _phrased(text: str, sentence: Sentence, quantity: Quantity, noun: Counted) -> str:
    """The role that a whole phrase gives: looked for, brought ashore, aboard, sent to help; "" if none."""
    before, after = text[sentence.start : quantity.start], text[noun.end : sentence.end]
    if noun.head in words.RESPONDERS and _JOINING.match(after):
        return "deployed"
    if noun.kind != "people" or noun.head in words.WORD_ROLES:
        return ""
    if _LOOKED_FOR.search(before) and noun.head not in words.SOUGHT:
        return "missing"
    if _BROUGHT.search(before) and _ASHORE.match(after):
        return "other:rescued"
    to_hospital = re.match(r"\s+(?:to|into|away|off)\b", after)
    carried = _CARRYING.search(before) and not to_hospital and not re.match(r"\s+out\b", after)
    return "other:aboard" if carried or _ABOARD.match(after) else ""


def settle(parts: Sequence[tuple[str, Counted]]) -> tuple[str, ...]:
    """The roles of one report's figures, where "victims" and "patients" that stand without a word of
    harm are what the report's other victims are."""
    harmed = Counter(part for part, _ in parts if part in ("killed", "wounded"))
    usual = max(harmed, key=lambda part: (harmed[part], part), default="wounded")
    return tuple(
        usual if noun.head in words.VICTIMS and part.startswith("other:") else part for part, noun in parts
    )


def _otherwise(noun: Counted) -> str:
    return words.NOUN_ROLES.get(noun.head) or f"other:{noun.head or noun.unit}"


def _triggers(
    tokens: tuple[Token, ...], sentence: Sentence, quantity: Quantity, noun: Counted
) -> Iterator[tuple[float, int, str]]:
    """(cost, position, role) of every word of the sentence that could give the role."""
    inside = [i for i, t in enumerate(tokens) if quantity.start <= t.start < noun.end]
    if not inside:
        return
    first, last = inside[0], inside[-1]
    for at, token in enumerate(tokens):
        named = words.WORD_ROLES.get(token.text.lower())
        if named is None or (first <= at <= last and token.text.lower() not in words.WORD_ROLES):
            continue
        if noun.kind != "people" and named in words.VICTIM_ROLES and named != "evacuated":
            continue
        if _is_agent(tokens, at, first, last) or (
            first > 0 and tokens[first - 1].text.lower() == "by" and at < first
        ):
            continue
        if named == "participated" and at > last and tokens[at - 1].text.lower() in _DETERMINERS:
            continue  # "close to the protest"
        cost = _cost(tokens, at, first, last)
        if cost <= _reach(named, at, first, last):
            yield cost + _weak(tokens, at), at, named


def _reach(named: str, at: int, first: int, last: int) -> float:
    """How far from the number a word of that role still speaks of it."""
    if named == "participated":
        return 6.0 if at > last or at >= first else 2.0
    return 5.0 if named.startswith("other:") else _FAR


def _weak(tokens: tuple[Token, ...], at: int) -> float:
    """What "shot" loses to "killed" near it ("shot and killed", "shot dead")."""
    near = {t.text.lower() for t in tokens[at + 1 : at + 4]}
    return (
        4.0
        if tokens[at].text.lower() in ("shot", "wounds") and near & {"dead", "killed", "died", "death"}
        else 0.0
    )


def _is_agent(tokens: tuple[Token, ...], at: int, first: int, last: int) -> bool:
    """Whether the counted act on others through the verb: "12 gunmen killed 30 people"."""
    verb = tokens[at].text.lower()
    if at <= last or verb not in words.TRANSITIVE or at + 1 >= len(tokens):
        return False
    if {t.text.lower() for t in tokens[last + 1 : at]} & _PASSIVE:
        return False
    follows = tokens[at + 1].text.lower()
    if follows == "at":
        return at + 2 < len(tokens) and tokens[at + 2].text.lower() in ("least", "most")
    return follows in _OBJECT or follows[0].isdigit()


def _cost(tokens: tuple[Token, ...], at: int, first: int, last: int) -> float:
    """How far a word is from the counted phrase; what governs it in the parse is next to it."""
    if first <= at <= last:
        return 0.0
    between = tokens[last + 1 : at] if at > last else tokens[at + 1 : first]
    cost = float(len(between)) * (1.0 if at > last else 1.1)
    for token in between:
        lower = token.text.lower()
        if lower in (";", ":", "—", "–"):
            cost += 6
        elif lower in (
            "but",
            "while",
            "when",
            "after",
            "before",
            "because",
            "although",
            "who",
            "which",
            "that",
        ):
            cost += 3
        elif lower == ",":
            cost += 1
        elif re.fullmatch(r"\d[\d,.]*", lower):
            cost += 1.5
        elif lower in words.WORD_ROLES:
            cost += 2
    return cost
