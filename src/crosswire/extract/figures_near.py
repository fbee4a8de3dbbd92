"""The role of what is counted from the nearest fitting word of its sentence, where the parse gives none.

Every word between costs a little, a clause boundary more; each kind of role has a reach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.numbers import Quantity
from crosswire.extract.numbers_words import UNITS
from crosswire.model.reading import Token
from crosswire.model.wordlist import words as _set

_FAR = 14.0
_PASSIVE = _set("was were been be being are is got reported feared confirmed")
_OBJECT = frozenset(UNITS[1:]) | _set("the a an more about its his their ten dozens hundreds scores")
_DETERMINERS = _set("the a an this that of - their its mass peaceful")
_TURNS = _set("but while when after before because although who which that")


def near(tokens: tuple[Token, ...], quantity: Quantity, noun: Counted) -> str:
    """The role that the nearest fitting word of the sentence's `tokens` gives, or ""."""
    best = min(_triggers(tokens, quantity, noun), default=None)
    return best[2] if best is not None and best[0] <= _FAR else ""


def _triggers(
    tokens: tuple[Token, ...], quantity: Quantity, noun: Counted
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
        if noun.kind != "people" and named in words.PERSONAL_ROLES:
            continue
        if _is_agent(tokens, at, last) or (
            first > 0 and tokens[first - 1].text.lower() == "by" and at < first
        ):
            continue
        if named == "participated" and at > last and tokens[at - 1].text.lower() in _DETERMINERS:
            continue  # "close to the protest"
        charged = at > 0 and token.upos == "NOUN" and tokens[at - 1].text.lower() in ("for", "with")
        if charged and named != "wounded" and not first <= at <= last:
            continue  # "three defendants are on trial for murder"
        if token.deprel == "compound" and not first <= at <= last:
            continue  # "a murder case with three defendants"
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


def _is_agent(tokens: tuple[Token, ...], at: int, last: int) -> bool:
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
        if lower == ";":
            cost += _FAR
        elif lower in (":", "—", "–"):
            cost += 6
        elif lower in _TURNS:
            cost += 3
        elif lower == ",":
            cost += 1
        elif re.fullmatch(r"\d[\d,.]*", lower):
            cost += 1.5
        elif lower in words.WORD_ROLES:
            cost += 2
    return cost
