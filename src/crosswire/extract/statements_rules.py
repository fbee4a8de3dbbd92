"""Plain ways of telling, found by the parse and the quotation marks, for where the reader misses one."""

from __future__ import annotations

import re

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_calls import calls, preposition, told_by
from crosswire.extract.statements_draft import Draft, as_clause, ruled
from crosswire.extract.statements_lines import headlines, posts
from crosswire.extract.statements_quotes import Quote
from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.telling import ACTS
from crosswire.model.wordlist import words


def by_rule(tree: Tree, names: tuple[Name, ...], marked: tuple[Quote, ...]) -> tuple[Draft, ...]:
    """Every draft that the plain patterns give, in text order."""
    drafts = [
        *_according(tree),
        *_verbs(tree, marked),
        *_acts(tree),
        *_as_they_say(tree),
        *calls(tree),
        *headlines(tree, names),
        *posts(tree),
    ]
    return tuple(sorted(drafts, key=lambda draft: (draft.content.start, draft.content.end)))


def _according(tree: Tree) -> list[Draft]:
    """ "According to X, C" and "C, according to X"."""
    found = []
    for index, token in enumerate(tree.tokens[:-1]):
        after = tree.tokens[index + 1]
        if token.text.lower() != "according" or after.text.lower() != "to":
            continue
        sentence = tree.sentence_at(token.start)
        head = next((i for i in (token.head, after.head) if i > index + 1), None)
        if sentence is None or head is None:
            continue
        source = tree.span([i for i in tree.subtree(head, ("punct",)) if i > index + 1])
        if tree.words(source).lower() in _BY_PLAN:
            continue
        cue = Span(start=token.start, end=after.end)
        if token.start - sentence.start < 15:
            start, end = source.end, sentence.end
        else:
            start, end = sentence.start, token.start
        if end - start > 15 and source.end <= sentence.end:
            found.append(ruled(source, cue, Span(start=start, end=end)))
    return found


#: "All went according to plan": nobody tells it.
_BY_PLAN = words("plan plans schedule custom tradition design need needs taste")


def _verbs(tree: Tree, marked: tuple[Quote, ...]) -> list[Draft]:
    """ "X said (that) C" and "C, X said"."""
    found = []
    for index, token in enumerate(tree.tokens):
        plain = tree.one_of(index, cues.PLAIN) or (tree.one_of(index, _NAMING) and token.text.endswith("ing"))
        if token.upos != "VERB" or not plain or tree.negated(index):
            continue
        if tree.tokens[index].text.lower().endswith("ing"):
            found += _participle(tree, index)
            continue
        subject = _teller(tree, index)
        if subject is None or tree.tokens[subject].deprel == "nsubj:pass":
            continue
        if tree.tokens[subject].text.lower() in ("i", "you", "we", "that", "which", "what", "it's"):
            continue
        source = told_by(tree, subject)
        content = _content(tree, index, subject, marked)
        if content and content.end - content.start > 12:
            found.append(ruled(source, Span(start=token.start, end=token.end), content))
    return found


def _teller(tree: Tree, verb: int) -> int | None:
    """The verb's subject; of "argues that A and questions how B", where the second hangs on A's verb, that of
    the first."""
    own = tree.child(verb, "nsubj")
    token = tree.tokens[verb]
    if own is not None or token.deprel != "conj" or tree.child(verb, "ccomp") is None:
        return own
    above = tree.tokens[token.head]
    over = above.head if above.deprel == "ccomp" else token.head
    present = "Tense=Pres" in token.feats and "Tense=Pres" in tree.tokens[over].feats
    return tree.child(over, "nsubj") if above.deprel == "ccomp" and present else _doer(tree, verb)


def _participle(tree: Tree, index: int) -> list[Draft]:
    """ "..., adding that C": its source is found with the telling before it."""
    clause = tree.child(index, "ccomp")
    if tree.child(index, "nsubj", "aux") is None and tree.one_of(index, _NAMING):
        return _calling(tree, index)
    if tree.child(index, "nsubj", "aux") is not None or clause is None or clause < index:
        return []
    content = tree.span(tree.subtree(clause, ("parataxis",)))
    cue = Span(start=tree.tokens[index].start, end=tree.tokens[index].end)
    return (
        [ruled(None, cue, content)] if content.start >= cue.end and content.end - content.start > 12 else []
    )


_NAMING = words("call label dub brand describe")
_CALLING_IT = re.compile(
    r"\s(?:it|him|her|them|this|that|[\w'’ -]{3,40}?)\s(?:as\s)?"
    r"(?P<content>(?:(?:an?|the)\s)?(?:“[^”\n]+”|\"[^\"\n]+\")|an?\s[^,.;:\n]{4,60})"
)


def _calling(tree: Tree, index: int) -> list[Draft]:
    """ "..., calling it a C": what it is called."""
    token = tree.tokens[index]
    named = _CALLING_IT.match(tree.text, token.end)
    if token.deprel not in ("advcl", "acl", "conj", "parataxis") or named is None:
        return []
    content = Span(start=named.start("content"), end=named.end("content"))
    return [ruled(None, Span(start=token.start, end=token.end), content)]


def _acts(tree: Tree) -> list[Draft]:
    """Acts of speech with what they aim at: "X accused Y of Z", "X urged Y to Z", "X denied Z"."""
    found = []
    for index, token in enumerate(tree.tokens):
        acts = tree.one_of(index, _ACTS) or _pair(tree, index)
        if token.upos != "VERB" or not acts or tree.negated(index):
            continue
        subject = _doer(tree, index)
        if subject is None or tree.tokens[subject].deprel != "nsubj" or subject > index:
            continue
        parts = _aims(tree, index)
        who = tree.tokens[subject]
        if who.upos == "PRON" and who.text.lower() not in ("he", "she", "they", "it"):
            continue
        if not parts and not tree.one_of(index, _CLAUSAL):
            continue
        if not parts:
            found += _broken(tree, index, subject)
        else:
            inside = [i for c in parts for i in tree.subtree(c, ("parataxis",))]
            content = Span(start=tree.tokens[parts[0]].start, end=tree.span(inside).end)
            content = Span(start=min(content.start, tree.span(inside).start), end=content.end)
            found.append(ruled(told_by(tree, subject), Span(start=token.start, end=token.end), content))
    return found


_PAIRED = {
    "call": words("on upon for"),
    "appeal": words("to for"),
    "apologize": words("for to"),
    "apologise": words("for to"),
    "insist": words("on"),
}


def _pair(tree: Tree, index: int) -> bool:
    """Whether the verb's preposition behind it makes it an act of speech ("called on")."""
    behind = tree.tokens[index + 1 : index + 2]
    entry = tree.one_of(index, _PAIR_VERBS)
    return bool(entry and behind) and behind[0].text.lower() in _PAIRED[entry]


_PAIR_VERBS = frozenset(_PAIRED)


def _aims(tree: Tree, verb: int) -> list[int]:
    """What an act of speech aims at: its objects and complements behind it."""
    behind = [c for c in tree.children[verb] if c > verb]
    aims = [c for c in behind if tree.tokens[c].deprel in _AIMS]
    if not _pair(tree, verb):
        return aims
    about = _PAIRED[tree.one_of(verb, _PAIR_VERBS)] - {"to"}
    toward = [c for c in behind if preposition(tree, c) in about and tree.tokens[c].deprel.startswith("obl")]
    return sorted({*aims, *toward, *(c for c in behind if tree.tokens[c].deprel == "xcomp")})


def _broken(tree: Tree, verb: int, subject: int) -> list[Draft]:
    """A clause that the parse has lost ("denied there had been any attack"): up to the next mark."""
    token = tree.tokens[verb]
    mark = re.compile(r"[,.;:\n“”\"]").search(tree.text, token.end)
    end = mark.start() if mark else len(tree.text)
    if end - token.end < 15:
        return []
    content = Span(start=token.end + 1, end=end)
    return [ruled(told_by(tree, subject), Span(start=token.start, end=token.end), content)]


_CLAUSAL = words("deny insist allege warn")


def _doer(tree: Tree, verb: int) -> int | None:
    """The verb's subject, its own or that of the verb before it ("met X and condemned Y")."""
    own = tree.child(verb, "nsubj")
    token = tree.tokens[verb]
    if own is None and token.deprel == "conj" and tree.tokens[token.head].upos == "VERB":
        return tree.child(token.head, "nsubj")
    return own


def _as_they_say(tree: Tree) -> list[Draft]:
    """ "C, as X says": the clause that the "as" hangs on."""
    found = []
    for index, token in enumerate(tree.tokens):
        cue = Span(start=token.start, end=token.end)
        subject = tree.child(index, "nsubj") if token.deprel == "advcl" else None
        content = as_clause(tree, cue) if subject is not None and not tree.negated(index) else None
        if content and subject is not None:
            found.append(ruled(told_by(tree, subject), cue, content))
    return found


_AIMS = words("ccomp xcomp obj iobj obl advcl")
_ACTS = ACTS | words("admit confirm warn insist allege")


def _content(tree: Tree, verb: int, subject: int, marked: tuple[Quote, ...]) -> Span | None:
    clause = tree.child(verb, "ccomp")
    if clause is not None:
        inside = tree.subtree(clause)
        if verb in inside or subject in inside:
            return None
        return tree.span(inside)
    token = tree.tokens[verb]
    if token.deprel == "parataxis" and token.head != verb:
        sentence = tree.sentence_at(token.start)
        own = tree.span(tree.subtree(verb, ("punct",)))
        if sentence and own.start > sentence.start + 12:
            return Span(start=sentence.start, end=own.start)
    beside = [q for q in marked if 0 <= q.start - token.end <= 4 or 0 <= token.start - q.end <= 60]
    clear = [q for q in beside if q.start > token.end or "\n" not in tree.text[q.end : token.start]]
    return clear[0].inner if clear and clear[0].inner.end - clear[0].inner.start > 20 else None
