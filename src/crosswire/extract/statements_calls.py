"""What things are called and counted at, by the parse: "seen as Y by X", "what X called Y", "put at 40"."""

from __future__ import annotations

import re

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_draft import Draft, ruled
from crosswire.extract.statements_teller import passive
from crosswire.extract.statements_via import clean_carrier
from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from crosswire.model.wordlist import words

_WHAT_THEY_CALL = re.compile(
    r"\bwhat\s(?P<source>[\w'’.-]+(?:\s[\w'’.-]+){0,4}?)\s(?:has\s|have\s|had\s)?"
    r"(?P<cue>sa(?:id|ys?)|call(?:ed|s)?|claim(?:ed|s)?|describe[ds]?|estimate[ds]?|believe[ds]?)\s"
    r"(?:(?:was|were|is|are|as|at|to\sbe|to\shave\sbeen)\s)?(?P<content>[^,.;:\n“”\"]{3,120})"
)
_ROLES = ("source", "cue", "content")
_CONTAINS = words("include contain list comprise carry detail")
_COUNTS = words("count charge allegation accusation")
_PAPERS = re.compile(r"\b(?:charge\ssheet|indictment|complaint|lawsuit|affidavit|charges)\b", re.IGNORECASE)


def calls(tree: Tree) -> list[Draft]:
    """Every draft by which something is called, counted or charged."""
    counted = [*_counts(tree), *_put_at(tree), *_spoke_of(tree)]
    return [*_seen_as(tree), *counted, *_what_they_call(tree)]


def _seen_as(tree: Tree) -> list[Draft]:
    """ "was seen as Y by X": X says Y."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, cues.SEEN) or not passive(tree, index):
            continue
        agent = next((c for c in tree.children[index] if c > index and preposition(tree, c) == "by"), None)
        called = next((c for c in tree.children[index] if c > index and preposition(tree, c) == "as"), None)
        if agent is None or called is None or tree.negated(index):
            continue
        leave = [c for c in tree.children[called] if c >= agent and c in tree.subtree(agent)]
        inside = [i for i in tree.subtree(called) if i not in leave and _case_at(tree, called) < i]
        inside = [i for i in inside if (i < agent) == (called < agent)]
        cue = Span(start=token.start, end=token.end)
        if inside:
            found.append(ruled(tree.phrase(agent), cue, tree.span(inside)))
    return found


def _counts(tree: Tree) -> list[Draft]:
    """ "The charge sheet included counts of C": charging papers tell what they charge."""
    found = []
    for index in range(len(tree.tokens)):
        if not tree.one_of(index, _CONTAINS) or tree.tokens[index].upos != "VERB":
            continue
        subject, listed = tree.child(index, "nsubj"), tree.child(index, "obj")
        if subject is None or listed is None or not tree.one_of(listed, _COUNTS):
            continue
        if not _PAPERS.search(tree.words(tree.phrase(subject))):
            continue
        of = [i for c in tree.children[listed] if c > listed for i in tree.subtree(c, ("parataxis",))]
        sentence = tree.sentence_at(tree.tokens[index].start)
        if of and sentence and not tree.negated(index):
            cue = Span(start=tree.tokens[index].start, end=tree.tokens[listed].end)
            start = tree.tokens[of[0]].start
            if tree.tokens[of[0]].text.lower() == "of":
                start = tree.tokens[of[0] + 1].start
            found.append(ruled(told_by(tree, subject), cue, Span(start=start, end=sentence.end)))
    return found


def _put_at(tree: Tree) -> list[Draft]:
    """ "X put the toll at 40": the whole of it is what X says."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, cues.PUT_AT) or passive(tree, index):
            continue
        subject, counted = tree.child(index, "nsubj"), tree.child(index, "obj")
        at = next((c for c in tree.children[index] if c > index and preposition(tree, c) == "at"), None)
        if subject is None or counted is None or at is None or tree.negated(index):
            continue
        number = any(tree.tokens[i].upos == "NUM" for i in tree.subtree(at))
        if number and index < counted < at:
            content = tree.span([*tree.subtree(counted), *tree.subtree(at, ("advcl", "parataxis", "conj"))])
            found.append(ruled(told_by(tree, subject), Span(start=token.start, end=token.end), content))
    return found


def _spoke_of(tree: Tree) -> list[Draft]:
    """ "X spoke of 40": a count, and the words beside it."""
    found = []
    for index, token in enumerate(tree.tokens):
        subject = tree.child(index, "nsubj") if tree.one_of(index, _SPEAK) else None
        of = next((c for c in tree.children[index] if c > index and preposition(tree, c) == "of"), None)
        if subject is None or of is None or tree.negated(index):
            continue
        inside = [i for i in tree.subtree(of, ("advcl", "parataxis", "conj")) if i > _case_at(tree, of)]
        if any(tree.tokens[i].upos == "NUM" for i in inside):
            cue = Span(start=token.start, end=tree.tokens[_case_at(tree, of)].end)
            content = Span(start=cue.end + 1, end=tree.span(inside).end)
            found.append(ruled(told_by(tree, subject), cue, content))
    return found


_SPEAK = frozenset({"speak"})


def quoted_as(tree: Tree) -> list[Draft]:
    """ "C, the agency quoted Y as saying" and "The agency quoted Y as saying C": Y says it."""
    found = []
    for index, token in enumerate(tree.tokens):
        if not tree.one_of(index, _QUOTE) or token.upos != "VERB" or passive(tree, index):
            continue
        carrier, speaker = tree.child(index, "nsubj"), tree.child(index, "obj")
        behind = [c for c in tree.children[index] if c > index]
        saying = next((c for c in behind if tree.tokens[c].text.lower() == "saying"), None)
        sentence = tree.sentence_at(token.start)
        if carrier is None or speaker is None or saying is None or sentence is None:
            continue
        told = next((c for c in tree.children[saying] if c > saying and tree.tokens[c].upos != "PUNCT"), None)
        opening = tree.phrase(carrier)
        if told is not None and tree.tokens[told].deprel in ("ccomp", "parataxis"):
            content = tree.span(tree.subtree(told))
        else:
            content = Span(start=sentence.start, end=opening.start)
        if content.end - content.start > 12:
            cue = Span(start=token.start, end=tree.tokens[saying].end)
            found.append(ruled(tree.phrase(speaker), cue, content, via=(clean_carrier(tree.words(opening)),)))
    return found


_QUOTE = frozenset({"quote", "cite"})


def _what_they_call(tree: Tree) -> list[Draft]:
    """ "what X says was C", "what X called C", in anybody's sentence."""
    found = []
    for match in _WHAT_THEY_CALL.finditer(tree.text):
        source, cue, content = (Span(start=match.start(g), end=match.end(g)) for g in _ROLES)
        verb = tree.head(cue.start, cue.end)
        teller = tree.child(verb, "nsubj") if verb is not None else None
        if teller is not None and source.start <= tree.tokens[teller].start < source.end:
            found.append(ruled(source, cue, content))
    return found


def preposition(tree: Tree, index: int) -> str:
    """The word's preposition in lower case, "" for none."""
    at = _case_at(tree, index)
    return tree.tokens[at].text.lower() if at >= 0 else ""


def _case_at(tree: Tree, index: int) -> int:
    """The word's preposition, -1 for none."""
    return next((c for c in tree.children[index] if tree.tokens[c].deprel in ("case", "mark")), -1)


def told_by(tree: Tree, subject: int) -> Span:
    """A subject with what describes it, without its clauses."""
    leave = ("acl:relcl", "punct", "cc", "advcl", "parataxis")
    return tree.span(tree.subtree(subject, leave))
