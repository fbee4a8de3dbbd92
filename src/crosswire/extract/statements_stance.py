"""What a statement does: asserts, denies, confirms, accuses, demands, promises, asks or warns.

The cue's words decide first ("denied", "called on"); under a plain cue ("said") the content's own do
(`statements_acts`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_acts import by_content
from crosswire.extract.statements_blame import charged, misnamed
from crosswire.extract.tree import Tree
from crosswire.extract.wordforms import base_forms
from crosswire.model.claims import Stance
from crosswire.model.report import Span

_TELLS_TO = frozenset({"ask", "tell", "challenge", "ask to"})
_REFUSING = frozenset({"refuse", "decline", "fail", "unable"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What a cue says: its stance ("" for words that make no statement), its verb, whether negated."""

    stance: Stance | None
    word: int | None
    lemma: str
    negated: bool


def read_cue(tree: Tree, span: Span) -> Cue:
    """The first telling word of a cue; a verb with its particle or preposition tells before a bare one."""
    inside = tree.within(span.start, span.end)
    plain: tuple[int, str] | None = None
    for index in inside:
        if _aspect(tree, index) or _brings(tree, index, inside):
            continue
        plea = _plea(tree, index)
        if plea:
            return Cue(stance=plea, word=index, lemma="plead", negated=False)
        for stance, entries in cues.BY_CUE:
            pair = _pair(tree, index, inside, entries)
            word = pair or tree.one_of(index, entries)
            if word and (pair or stance != "asserts"):
                return Cue(stance=stance, word=index, lemma=word, negated=_negated(tree, index))
            if word and plain is None:
                plain = index, word
    if plain:
        return Cue(stance="asserts", word=plain[0], lemma=plain[1], negated=_negated(tree, plain[0]))
    head = tree.head(span.start, span.end)
    other = tree.one_of(head, cues.NO_STATEMENT) if head is not None else ""
    return Cue(stance=None, word=head, lemma=other, negated=head is not None and _negated(tree, head))


def _plea(tree: Tree, index: int) -> Stance | None:
    """ "pleaded guilty" confirms, "pleaded not guilty" denies."""
    if not tree.one_of(index, frozenset({"plead"})):
        return None
    plea = re.match(r"\s(?P<no>not\s)?guilty\b", tree.text[tree.tokens[index].end :][:14])
    if plea is None:
        return None
    return "denies" if plea["no"] else "confirms"


def _aspect(tree: Tree, index: int) -> bool:
    """ "continue to insist": a verb of going on, not of telling."""
    after = tree.tokens[index + 1 : index + 2]
    return bool(after) and after[0].text.lower() == "to" and bool(tree.one_of(index, frozenset({"continue"})))


def _brings(tree: Tree, index: int, inside: range) -> bool:
    """ "Offered sharp criticism": the noun tells, not the verb that brings it."""
    brought = tree.child(index, "obj") if tree.one_of(index, frozenset({"offer"})) else None
    if brought is None or brought not in inside:
        return False
    return bool(tree.one_of(brought, cues.ACCUSES | cues.CONFIRMS | cues.DENIES))


def _pair(tree: Tree, index: int, inside: range, entries: frozenset[str]) -> str:
    """The entry that the word makes with a particle or preposition right behind it, or within the cue."""
    near = tree.tokens[index + 1 : index + 5]
    behind = [t.text.lower() for place, t in enumerate(near) if place == 0 or index + 1 + place in inside]
    if behind[:1] == ["on"] and tree.child(index, "ccomp") is not None:
        behind = behind[1:]
    bases = {tree.tokens[index].lemma.lower(), *base_forms(tree.tokens[index].text)}
    found = {f"{base} {word}" for base in bases for word in behind} & entries
    return min(found, default="")


def _negated(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    refusing = token.deprel == "xcomp" and bool(tree.one_of(token.head, _REFUSING))
    as_nothing = [c for c in tree.children[index] if tree.tokens[c].text.lower() == "nothing"]
    called = bool(as_nothing) and tree.tokens[as_nothing[0]].deprel.startswith("obl")
    return (tree.negated(index) and not called) or refusing


def stance(tree: Tree, cue: Cue, content: Span, source: str = "") -> Stance:
    """The stance of a content told by a cue (`cue.stance` None or "asserts": the content decides).

    `source`: the speaker's words, to tell blame on others from an admission of one's own.
    """
    if cue.stance in (None, "asserts", "asks") and cue.lemma in _TELLS_TO and _told_to(tree, cue, content):
        return "demands"
    if cue.lemma in cues.VOICING and cues.FELT.match(tree.words(content)):
        return "confirms" if "apolog" in tree.words(content)[:25] else "asserts"
    if cue.lemma in cues.DERIDING and _AS_BEFORE.search(tree.text, 0, content.start):
        return "accuses"
    if cue.stance in (None, "asserts"):
        return _plainly_told(tree, cue, content, source)
    return "confirms" if cue.stance == "denies" and cue.negated else cue.stance


def _plainly_told(tree: Tree, cue: Cue, content: Span, source: str) -> Stance:
    text = tree.words(content).strip(" \"'“”‘’")
    if cue.lemma == "claim" and "responsibility" in text.lower():
        return "confirms"
    if cue.lemma in cues.NAMES and misnamed(tree, content):
        return "accuses"
    if cue.lemma in cues.WORRYING and _MAY_COME.search(text):
        return "warns"
    if _gainsaid(tree, cue, content):
        return "denies"
    if charged(tree, content, source):
        return "accuses"
    asking = text.endswith("?") or re.match(r"(?:I|we)\s(?:would|'d|’d)\slike\sto\s(?:know|ask)\b", text)
    return "asks" if asking else by_content(tree, content, source)


_AS_CLAIMED = re.compile(
    r",?\s(?:as|contrary\sto)\s(?:[\w'’.-]+\s){0,4}"
    r"(?:claim(?:s|ed)?|alleg(?:es?|ed|ations)|report(?:s|ed)?|suggest(?:s|ed)?|rumou?rs)\b"
)


def _gainsaid(tree: Tree, cue: Cue, content: Span) -> bool:
    """Whether it is said not to be so "as newspapers claimed"."""
    root = tree.head(content.start, content.end)
    told_before = cue.word is not None and tree.tokens[cue.word].start < content.start
    negated = root is not None and tree.negated(root)
    return told_before and negated and _AS_CLAIMED.match(tree.text, content.end) is not None


_AS_BEFORE = re.compile(r"\bas\s[\"“'‘]?$")
_MAY_COME = re.compile(r"\b(?:could|may|might|will|would)\b")


def _told_to(tree: Tree, cue: Cue, content: Span) -> bool:
    """Whether the content is what somebody is asked or told *to* do."""
    inside = tree.within(content.start, content.end)
    for index in inside[:12] if len(inside) else ():
        token = tree.tokens[index]
        if token.text.lower() == "to" and token.upos == "PART":
            verb = tree.tokens[token.head]
            return verb.deprel in ("xcomp", "ccomp", "advcl", "acl") and (
                cue.word is None or verb.head == cue.word or verb.head in inside
            )
        if token.upos in ("AUX", "SCONJ") or "VerbForm=Fin" in token.feats:
            return False
    return False
