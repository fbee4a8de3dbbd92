"""Who is blamed: wrongs laid at somebody's door, ill names, charges; and wrongs owned up to."""

from __future__ import annotations

import re

from crosswire.extract import statements_act_patterns as turns
from crosswire.extract import statements_act_words as acts
from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from crosswire.model.states import states_in

_CHARGING = re.compile(
    r"\b(?:prosecutors?|indictment|complaint|affidavit|charge\ssheet|charg(?:es|ing)|lawsuit|plaintiffs?)\b"
    r"(?!\s(?:general|office))(?!['’]s\soffice)",
    re.IGNORECASE,
)


def forms(tree: Tree, index: int, *relations: str) -> set[str]:
    """The words, in lower case, that hang on a word by some relations."""
    return {tree.tokens[c].text.lower() for c in tree.children[index] if tree.tokens[c].deprel in relations}


def misnamed(tree: Tree, content: Span) -> bool:
    """Whether a content that only names something gives it an ill name."""
    named = re.sub(r"^(?:was|were|is|are)\s", "", tree.words(content))
    inside = tree.within(content.end - len(named), content.end)
    bare = not any("VerbForm=Fin" in tree.tokens[i].feats for i in inside)
    named = re.split(r"\b(?:against|from|despite)\b", named)[0]
    return bare and turns.ILL_NAMES.search(named) is not None


def charged(tree: Tree, content: Span, source: str) -> bool:
    """Whether charging papers list what they charge ("counts of assault")."""
    listed = not any(
        "VerbForm=Fin" in tree.tokens[i].feats for i in tree.within(content.start, content.end)[:8]
    )
    return _CHARGING.search(source) is not None and listed


def is_ill(tree: Tree, root: int) -> bool:
    """Whether somebody or something is said to be an ill: "this is a disgrace"."""
    copula = tree.child(root, "cop") is not None and not tree.negated(root)
    if not copula or "no" in forms(tree, root, "det"):
        return False
    return bool(tree.one_of(root, acts.ILLS)) or any(
        tree.one_of(c, acts.ILLS)
        for c in tree.children[root]
        if tree.tokens[c].deprel in ("amod", "compound")
    )


def owns_up(tree: Tree, inside: range, own: set[str]) -> bool:
    """Whether a wrong is told of which the speaker's own side is the doer."""
    if not own:
        return False
    wrongs = (i for i in inside if tree.one_of(i, acts.WRONGS) and not tree.negated(i))
    return any(own & _states(tree, doer) for i in wrongs for doer in _doers(tree, i))


def accuses(tree: Tree, inside: range, source: str, own: set[str]) -> bool:
    """Whether wrongs are laid at another's door; prosecutors and complaints do so by any act they tell."""
    charging = bool(_CHARGING.search(source))
    if _SELF_DEFENCE.search(tree.text, tree.tokens[inside[0]].start, tree.tokens[inside[-1]].end):
        return False
    for index in inside:
        if tree.negated(index) or "allegedly" in forms(tree, index, "advmod") or _warded_off(tree, index):
            continue
        suspected = tree.tokens[index].text.lower() == "suspected" and tree.tokens[index].upos == "VERB"
        if suspected or tree.one_of(index, acts.GRAVE_WRONGS):
            return True
        if charging and tree.tokens[index].upos == "VERB" and tree.child(index, "nsubj") is not None:
            return True
        laid = tree.one_of(index, acts.WRONGS) and _answerable(tree, index, own)
        if laid or (tree.one_of(index, acts.NEGLECTS) and _neglecting(tree, index)):
            return True
    return False


def _warded_off(tree: Tree, index: int) -> bool:
    """Whether a wrong is only feared, fought or guarded against: "a fear of persecution"."""
    token = tree.tokens[index]
    return token.deprel == "nmod" and bool(tree.one_of(token.head, acts.SHIELDS))


def _neglecting(tree: Tree, index: int) -> bool:
    """Whether a body that answers for it neglects something: "the ministry ignored three warnings"."""
    return any(
        tree.one_of(doer, acts.INSTITUTIONS) and not forms(tree, doer, "nmod:poss") & _OWNED
        for doer in _doers(tree, index)
    )


def _answerable(tree: Tree, index: int, own: set[str]) -> bool:
    """Whether a named party, or a party to strife, that is not the speaker's own does it."""
    return any(
        _named(tree, doer) and not own & _states(tree, doer) and not forms(tree, doer, "nmod:poss") & _OWNED
        for doer in _doers(tree, index)
    )


_SELF_DEFENCE = re.compile(r"\bself-defen[cs]e\b")
_OWNED = frozenset({"my", "our", "his", "her", "its", "their"})


def _doers(tree: Tree, index: int) -> list[int]:
    """Who does a verb: its active subject or "by" agent."""
    if tree.tokens[index].upos != "VERB":
        return []
    passive = any(tree.tokens[c].deprel in ("nsubj:pass", "aux:pass") for c in tree.children[index])
    if not passive:
        subject = tree.subject(index)
        return [] if subject is None else [subject]
    agents = [c for c in tree.children[index] if tree.tokens[c].deprel.startswith("obl")]
    return [c for c in agents if "by" in forms(tree, c, "case")]


def _states(tree: Tree, index: int) -> set[str]:
    """States named in the noun phrase of a word."""
    return {state.alpha3 for state in states_in(tree.words(tree.phrase(index)))}


def _named(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    below = [tree.tokens[c] for c in tree.children[index] if tree.tokens[c].deprel in ("amod", "compound")]
    if token.upos == "NOUN" and tree.one_of(index, acts.PARTIES):
        return True
    return token.upos == "PROPN" or any(
        t.text[:1].isupper() and t.start > 0 and t.upos in ("PROPN", "ADJ") for t in below
    )
