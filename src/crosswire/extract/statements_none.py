"""What has the shape of a statement and is none: a thing withheld, a claim only gainsaid or supposed."""

from __future__ import annotations

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_draft import Draft
from crosswire.extract.tree import Tree
from crosswire.model.wordlist import words


def is_none(tree: Tree, draft: Draft) -> bool:
    """Whether a draft's cue tells nothing that its source says."""
    verb = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    if verb is None:
        return False
    return _withheld(tree, verb) or _gainsaid(tree, verb) or _supposed(tree, verb)


_DENY = frozenset({"deny"})


def _withheld(tree: Tree, verb: int) -> bool:
    """ "denied him entry", "can deny us our rights", "was denied bail": to deny somebody a thing is an act.

    "Denied any access" says that there was none.
    """
    if tree.tokens[verb].upos != "VERB" or not tree.one_of(verb, _DENY):
        return False
    objects = [c for c in tree.children[verb] if tree.tokens[c].deprel in ("obj", "iobj")]
    if len(objects) > 1:
        return True
    thing = objects[0] if objects else None
    if thing is None or not tree.one_of(thing, cues.WITHHELD):
        return False
    return all(tree.tokens[c].text.lower() != "any" for c in tree.children[thing])


_CLAIM = words("claim allege suggest report rumour rumor")


def _gainsaid(tree: Tree, verb: int) -> bool:
    """ "She said that the dam would not be emptied, as newspapers claimed": they claimed the contrary."""
    token = tree.tokens[verb]
    if "as" not in _marks(tree, verb) or not tree.one_of(verb, _CLAIM):
        return False
    above = token.head
    told = tree.child(above, "ccomp") if tree.one_of(above, cues.PLAIN) else None
    return above < verb and tree.negated(told if told is not None and told < verb else above)


def _supposed(tree: Tree, verb: int) -> bool:
    """ "If the inspector finds that the bridge is unsafe": nobody has found it."""
    return not _marks(tree, verb).isdisjoint(("if", "unless"))


def _marks(tree: Tree, verb: int) -> set[str]:
    """The words that make an adverbial clause of the verb's."""
    marks = [c for c in tree.children[verb] if tree.tokens[c].deprel == "mark"]
    return {tree.tokens[c].text.lower() for c in marks} if tree.tokens[verb].deprel == "advcl" else set()


__all__ = ["is_none"]
