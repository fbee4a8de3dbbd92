"""What has the shape of a statement and is none: a thing withheld, a claim only gainsaid or supposed."""

from __future__ import annotations

import re

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_draft import Draft
from crosswire.extract.tree import Tree
from crosswire.model.wordlist import words


def is_none(tree: Tree, draft: Draft) -> bool:
    """Whether a draft's cue tells nothing that its source says."""
    verb = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    if verb is None:
        return False
    if tree.text[: tree.tokens[verb].start].endswith("worth "):
        return True
    if draft.cue and _STIRRED.search(tree.words(draft.cue)):
        return True
    acted = _withheld(tree, verb) or _turned_away(tree, verb) or _won(tree, verb)
    return acted or _gainsaid(tree, verb) or _supposed(tree, verb) or _in_question(tree, verb)


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


#: "The case has increased calls for patrols": who calls is not told.
_STIRRED = re.compile(
    r"\b(?:increased?|prompt(?:ed|s)?|spark(?:ed|s)?|fuel(?:l?ed|s)?|trigger(?:ed|s)?|provoked?s?|drawn?|drew"
    r"|attract(?:ed|s)?|stir(?:red|s)?|faced?s?)\s(?:[a-z]+\s)?(?:calls|criticism|complaints|demands|warnings|claims)\b"
)


def _turned_away(tree: Tree, verb: int) -> bool:
    """ "Rejects 70 applicants", "had been rejected for a visa": persons turned away, nothing denied."""
    if tree.tokens[verb].upos != "VERB" or not tree.one_of(verb, _REJECT):
        return False
    whom = tree.child(verb, "obj", "nsubj:pass")
    relative = whom is not None and tree.tokens[whom].text.lower() == "who"
    return whom is not None and (relative or bool(tree.one_of(whom, _TURNED_AWAY)))


_REJECT = frozenset({"reject"})
_TURNED_AWAY = words(
    "applicant candidate customer client patient student pupil migrant refugee recruit volunteer buyer"
)


def _won(tree: Tree, verb: int) -> bool:
    """ "Claimed the title", "claimed 40 lives": won or taken."""
    if tree.tokens[verb].upos != "VERB" or not tree.one_of(verb, _CLAIMS) or tree.child(verb, "ccomp"):
        return False
    taken = tree.child(verb, "obj")
    return taken is not None and bool(tree.one_of(taken, _WINNINGS))


_CLAIMS = frozenset({"claim"})
_WINNINGS = words(
    """title trophy cup medal crown win victory triumph prize spot place berth bye scalp life victim lives
    gold silver bronze lead seat top benefit asylum refund compensation"""
)


def _in_question(tree: Tree, verb: int) -> bool:
    """ "Did the papers report the theft?": nobody says that they did."""
    sentence = tree.sentence_at(tree.tokens[verb].start)
    subject = tree.child(verb, "nsubj")
    if sentence is None or subject is None or not tree.text[: sentence.end].rstrip(' ”"’').endswith("?"):
        return False
    opening = tree.within(sentence.start, sentence.end)[:2]
    return any(tree.tokens[i].upos == "AUX" and tree.tokens[i].head == verb and i < subject for i in opening)


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
