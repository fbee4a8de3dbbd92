"""Bodies that a text names: runs of capitals with a body's head word, and those written small.

"the Kenyan defence ministry", "its central bank", "Ashford police" are names as much as "Port Authority".
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.extract.tree import Tree
from crosswire.model.states import demonym, state_name
from crosswire.resolve.lexicon import BODY_HEADS, FIELDS, JOINS, SMALL_HEADS


def capital_bodies(tree: Tree) -> Iterator[tuple[int, int, str]]:
    """Runs of capitalised words that end in a body's head ("Defence Ministry", "Port Authority")."""
    for index, token in enumerate(tree.tokens):
        if token.text not in BODY_HEADS:
            continue
        first = index
        while first > 0 and _runs_on(tree, first - 1):
            first -= 1
        while tree.tokens[first].text.lower() in JOINS:
            first += 1
        if first < index:
            yield tree.tokens[first].start, token.end, "ORG"


def _runs_on(tree: Tree, index: int) -> bool:
    token, after = tree.tokens[index], tree.tokens[index + 1]
    named = token.text[:1].isupper() and token.upos in ("PROPN", "NOUN", "ADJ")
    return tree.text[token.end : after.start] == " " and named and _no_state(token.text)


def _no_state(word: str) -> bool:
    return demonym(word) is None and state_name(word) is None


def small_bodies(tree: Tree) -> Iterator[tuple[int, int, str]]:
    """Bodies whose head is written small: "foreign ministry", "ministry of defence", "Ashford police"."""
    for index, token in enumerate(tree.tokens):
        if token.text == "police":
            first = _place_before(tree, index)
        else:
            first = _field_before(tree, index, SMALL_HEADS.get(token.text, frozenset()))
        if first < index:
            yield tree.tokens[first].start, token.end, "ORG"
        elif token.text == "ministry" and (last := _fields_behind(tree, index)) > index:
            yield token.start, tree.tokens[last].end, "ORG"


def _beside(tree: Tree, index: int) -> bool:
    """Whether a blank alone stands between a word and the next."""
    return tree.text[tree.tokens[index].end : tree.tokens[index + 1].start] == " "


def _field_before(tree: Tree, index: int, fields: frozenset[str]) -> int:
    first = index
    while first > 0 and index - first < 4 and fields and _beside(tree, first - 1):
        word = tree.tokens[first - 1].text.lower()
        joined = word == "and" and first < index and first > 1 and _is(tree, first - 2, fields)
        if word not in fields and not joined:
            break
        first -= 1
    return first


def _is(tree: Tree, index: int, fields: frozenset[str]) -> bool:
    return tree.tokens[index].text.lower() in fields


def _fields_behind(tree: Tree, index: int) -> int:
    """The last word of "ministry of trade and industry"."""
    last = at = index
    while at + 1 < len(tree.tokens) and at - index < 5 and _beside(tree, at):
        word = tree.tokens[at + 1].text.lower()
        if word not in FIELDS and word not in JOINS:
            break
        at += 1
        last = at if word in FIELDS else last
    return last


def _place_before(tree: Tree, index: int) -> int:
    """The first of up to three names right before "police", none of them a state's."""
    first = index
    while first > 0 and index - first < 3 and _beside(tree, first - 1):
        token = tree.tokens[first - 1]
        if token.upos != "PROPN" or not token.text[:1].isupper() or not _no_state(token.text):
            break
        first -= 1
    return first
