"""Whose side a clause is on: whether it speaks of its own speaker, and for which state a speaker speaks."""

from __future__ import annotations

import re

from crosswire.extract import statements_act_patterns as turns
from crosswire.extract import statements_act_words as acts
from crosswire.extract.tree import Tree
from crosswire.model.states import states_in

_OWN = frozenset({"i", "we", "he", "she", "it", "they", "who"})
_OWNED = frozenset({"my", "our", "his", "her", "its", "their"})


def owns(tree: Tree, root: int, source: str = "") -> bool:
    """Whether the clause speaks of its speaker: "we", "he", "its troops".

    "he" and "she" are not the speaker where a body or several persons (`source`) speak, nor where something
    will be done to them ("police said he would be charged").
    """
    subject = tree.subject(root)
    if subject is None:
        return False
    word = tree.tokens[subject].text.lower()
    if word in ("he", "she") and acts.BODIES.search(source):
        return False
    if word in _OWN:
        return True
    owned = any(tree.tokens[c].text.lower() in _OWNED for c in tree.children[subject])
    return owned and bool(tree.one_of(subject, acts.OWN_BODIES))


def own_states(tree: Tree, source: str) -> set[str]:
    """States (ISO alpha-3) for which a source speaks: those it names, or before its name in the report
    ("Lowland Foreign Minister Ines Brandt")."""
    found = {state.alpha3 for state in states_in(source)}
    surname = source.rsplit(maxsplit=1)[-1] if source else ""
    if found or not surname[:1].isupper():
        return found
    titled = re.compile(
        rf"(?P<state>(?:[A-Z][\w’'-]+\s){{1,3}})(?:[\w-]+\s){{0,2}}?{turns.TITLES}\s(?:[A-Z][\w.’'-]+\s){{0,3}}"
        rf"{re.escape(surname)}\b"
    )
    return {state.alpha3 for match in titled.finditer(tree.text) for state in states_in(match["state"])}
