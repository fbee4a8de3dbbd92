"""The clause in which a count stands, and who makes the count in it."""

from __future__ import annotations

from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_role_words import GROUPS
from crosswire.extract.figures_words import NUMBERS
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree
from crosswire.model.bodies import bodies
from crosswire.model.wordlist import words

_DEEP = 6
_SUBJECT_OR_OBJECT = ("nsubj", "nsubj:pass", "obj", "iobj", "obl:unmarked")


def clause(tree: Tree, quantity: Quantity, noun: Counted) -> frozenset[int]:
    """The words of the clause whose subject or object the counted are; none where there is no such."""
    at = tree.head(quantity.number, noun.end)
    for _ in range(_DEEP):
        if at is None or tree.tokens[at].head == at:
            return frozenset()
        token, behind = tree.tokens[at], tree.child(at, "case") is not None
        at = token.head
        if token.deprel in _SUBJECT_OR_OBJECT or (token.deprel == "nmod" and behind and _tells(tree, at)):
            return frozenset(tree.subtree(at))
    return frozenset()


def _tells(tree: Tree, index: int) -> bool:
    """Whether a noun says of what those behind it are: "the abuse of two girls", but not "a group of two"."""
    text = tree.tokens[index].text.lower()
    return tree.tokens[index].upos == "NOUN" and text not in GROUPS and text.removesuffix("s") not in NUMBERS


def counter(tree: Tree, quantity: Quantity, noun: Counted) -> str:
    """Who makes the count, in the text's words; or "": "police" in "police put it at 6,000", "police recorded
    14 assaults"."""
    at = tree.head(quantity.number, noun.end)
    if at is None:
        return ""
    case, verb = tree.child(at, "case"), tree.tokens[at].head
    by = tree.tokens[case].text.lower() if case is not None else ""
    counts = _PUTTING if by == "at" else _RECORDING if not by and tree.tokens[at].deprel == "obj" else ()
    subject = tree.child(verb, "nsubj")
    active = tree.tokens[verb].lemma in counts and tree.child(verb, "aux:pass") is None
    if not active or subject is None or tree.tokens[subject].upos not in ("NOUN", "PROPN"):
        return ""
    if (
        counts is _RECORDING
        and not {tree.tokens[subject].lemma, tree.tokens[subject].text.lower()} & _COUNTERS
    ):
        return ""  # "the band recorded four albums"
    who = tree.words(tree.phrase(subject))
    return "" if _OURS & set(who.lower().split()) else who


_COUNTERS = bodies("government office authority assembly police forces navy union group hospital") | words(
    "official investigator prosecutor rescuer researcher scientist doctor survey agencies service watchdog"
)
_OURS = frozenset(("this", "our"))


_PUTTING = ("put", "estimate", "place")
_RECORDING = ("record", "register", "count", "log", "tally", "document", "report", "estimate")
