"""The clause in which a count stands, and who makes the count in it."""

from __future__ import annotations

from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_role_words import GROUPS
from crosswire.extract.figures_words import NUMBERS
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree

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
    """Who puts the count at the number, in the text's words ("police" in "police put it at 6,000"); or ""."""
    at = tree.head(quantity.number, noun.end)
    case = tree.child(at, "case") if at is not None else None
    if at is None or case is None or tree.tokens[case].text.lower() != "at":
        return ""
    verb = tree.tokens[at].head
    subject = tree.child(verb, "nsubj")
    putting = tree.tokens[verb].lemma in ("put", "estimate", "place") and tree.child(verb, "aux:pass") is None
    if not putting or subject is None or tree.tokens[subject].upos not in ("NOUN", "PROPN"):
        return ""
    return tree.words(tree.phrase(subject))
