"""What is told by a noun: "X's claim that C", "repeated their warning that C", "issued a demand that C"."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_calls import preposition
from crosswire.extract.statements_draft import Draft, finite, ruled
from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from crosswire.model.wordlist import words

#: Nouns that tell by themselves. Reports and rumours are left out: nobody in particular tells those.
TELLING = words(
    """claim allegation accusation warning threat demand promise pledge vow suggestion proposal offer denial
    assertion insistence contention admission announcement complaint belief fear hope request plea appeal
    prediction assurance commitment call conclusion declaration confirmation"""
)
#: Verbs that bring such a noun with its words: "issued a warning that C".
_BRINGS = words(
    """issue repeat renew make give include contain deliver send voice carry reiterate express raise restate
    publish bring post add"""
)
_SPEECHES = words(
    """speech address statement letter remark comment message tweet post note report interview"""
)
_HIS = frozenset({"his", "her", "its", "their"})


def told_by_noun(tree: Tree) -> list[Draft]:
    """Every draft that a telling noun gives, where the parse shows whose it is."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "NOUN" or not tree.one_of(index, TELLING):
            continue
        clause = _clause(tree, index) or _object(tree, index)
        source = _whose(tree, index) if clause else None
        if clause is None or source is None:
            continue
        content = _without_case(tree, clause)
        if content.end - content.start > 12:
            found.append(ruled(source, Span(start=token.start, end=token.end), content))
    return found


def _clause(tree: Tree, noun: int) -> int | None:
    """The clause that says what is claimed: with "that", or with "to" behind a promise or a demand."""
    for child in tree.children[noun]:
        if child < noun or tree.tokens[child].deprel not in ("acl", "ccomp", "xcomp"):
            continue
        marks = {tree.tokens[c].text.lower() for c in tree.children[child] if tree.tokens[c].deprel == "mark"}
        owned = tree.child(noun, "nmod:poss") is not None
        if "that" in marks or ("to" in marks and owned):
            return child
    return None


_OF = {
    **dict.fromkeys(("demand", "call", "request", "plea", "appeal"), "for"),
    **dict.fromkeys(("warning", "threat", "accusation", "allegation", "claim", "denial", "promise"), "of"),
}


def _object(tree: Tree, noun: int) -> int | None:
    """What a noun with its possessor aims at: "the union's demand for higher pay"."""
    if tree.child(noun, "nmod:poss") is None:
        return None
    wanted = _OF.get(tree.one_of(noun, TELLING))
    found = (c for c in tree.children[noun] if c > noun and tree.tokens[c].deprel == "nmod")
    return next((c for c in found if preposition(tree, c) == wanted), None)


def _without_case(tree: Tree, head: int) -> Span:
    """What hangs on a word, without the preposition that leads to it."""
    inside = tree.subtree(head, ("parataxis",))
    led = tree.tokens[head].deprel == "nmod" and tree.tokens[inside[0]].deprel == "case"
    return tree.span(inside[1:] if led else inside)


def _whose(tree: Tree, noun: int) -> Span | None:
    """Whose word it is: the possessor, or the subject of the verb that brings it."""
    owner = tree.child(noun, "nmod:poss")
    token = tree.tokens[noun]
    if owner is not None and tree.tokens[owner].text.lower() not in _HIS:
        return _possessor(tree, owner)
    brought = token.deprel == "obj" and tree.one_of(token.head, _BRINGS)
    subject = tree.subject(token.head) if brought and not tree.negated(token.head) else None
    if subject is None:
        return None
    owner = tree.child(subject, "nmod:poss")
    if tree.one_of(subject, _SPEECHES) and owner is not None:
        return _possessor(tree, owner)
    return tree.phrase(subject)


def _possessor(tree: Tree, owner: int) -> Span:
    """The possessor's words without the "'s"."""
    span = tree.phrase(owner)
    return replace(span, end=span.start + len(_GENITIVE.sub("", tree.words(span))))


_GENITIVE = re.compile(r"\s?['’]s?$")
_PEELED = re.compile(
    r"(?:(?:an?|the|his|her|its|their|this|earlier|repeated|previous|new|fresh|recent)\s){0,3}"
    r"(?P<noun>[a-z]+)\s(?:to\s(?:[\w'’]+\s){1,3})?that\s"
)


def peeled(tree: Tree, draft: Draft) -> Draft:
    """Of "repeated their warning that C" the statement C, told by "warning"."""
    match = _PEELED.match(tree.text, draft.content.start, draft.content.end)
    noun = tree.head(match.start("noun"), match.end("noun")) if match else None
    if match is None or noun is None or not tree.one_of(noun, TELLING):
        return draft
    content = Span(start=match.end(), end=draft.content.end)
    if draft.by_rule or not finite(tree, content):
        return draft
    return replace(draft, cue=Span(start=match.start("noun"), end=match.end("noun")), content=content)
