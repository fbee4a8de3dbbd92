"""Plain ways of telling, found by the parse and the quotation marks, for where the reader misses one."""

from __future__ import annotations

import re

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_draft import Draft, as_clause, ruled
from crosswire.extract.statements_lines import headlines, posts
from crosswire.extract.statements_quotes import Quote
from crosswire.extract.statements_teller import passive
from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.wordlist import words


def by_rule(tree: Tree, names: tuple[Name, ...], marked: tuple[Quote, ...]) -> tuple[Draft, ...]:
    """Every draft that the plain patterns give, in text order."""
    drafts = [
        *_according(tree),
        *_verbs(tree, marked),
        *_acts(tree),
        *_as_they_say(tree),
        *_seen_as(tree),
        *_counts(tree),
        *_put_at(tree),
        *_what_they_call(tree),
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
        cue = Span(start=token.start, end=after.end)
        if token.start - sentence.start < 15:
            start, end = source.end, sentence.end
        else:
            start, end = sentence.start, token.start
        if end - start > 15 and source.end <= sentence.end:
            found.append(ruled(source, cue, Span(start=start, end=end)))
    return found


def _verbs(tree: Tree, marked: tuple[Quote, ...]) -> list[Draft]:
    """ "X said (that) C" and "C, X said"."""
    found = []
    for index, token in enumerate(tree.tokens):
        plain = tree.one_of(index, cues.PLAIN) or (tree.one_of(index, _NAMING) and token.text.endswith("ing"))
        if token.upos != "VERB" or not plain or tree.negated(index):
            continue
        if tree.tokens[index].text.lower().endswith("ing"):
            found += _participle(tree, index, marked)
            continue
        subject = tree.child(index, "nsubj")
        if subject is None or any(t in ("nsubj:pass",) for t in (tree.tokens[subject].deprel,)):
            continue
        if tree.tokens[subject].text.lower() in ("i", "you", "we", "that", "which", "what", "it's"):
            continue
        source = _source(tree, subject)
        content = _content(tree, index, subject, marked)
        if content and content.end - content.start > 12:
            found.append(ruled(source, Span(start=token.start, end=token.end), content))
    return found


def _participle(tree: Tree, index: int, marked: tuple[Quote, ...]) -> list[Draft]:
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
            found.append(ruled(_source(tree, subject), Span(start=token.start, end=token.end), content))
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
    obliques = [c for c in behind if tree.tokens[c].deprel.startswith("obl") and _case(tree, c) in about]
    return sorted({*aims, *obliques, *(c for c in behind if tree.tokens[c].deprel == "xcomp")})


def _broken(tree: Tree, verb: int, subject: int) -> list[Draft]:
    """A clause that the parse has lost ("denied there had been any attack"): up to the next mark."""
    token = tree.tokens[verb]
    mark = re.compile(r"[,.;:\n“”\"]").search(tree.text, token.end)
    end = mark.start() if mark else len(tree.text)
    if end - token.end < 15:
        return []
    content = Span(start=token.end + 1, end=end)
    return [ruled(_source(tree, subject), Span(start=token.start, end=token.end), content)]


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
            found.append(ruled(_source(tree, subject), cue, content))
    return found


def _seen_as(tree: Tree) -> list[Draft]:
    """ "was seen as Y by X": X says Y."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, cues.SEEN) or not passive(tree, index):
            continue
        agent = next((c for c in tree.children[index] if c > index and _case(tree, c) == "by"), None)
        called = next((c for c in tree.children[index] if c > index and _case(tree, c) == "as"), None)
        if agent is None or called is None or tree.negated(index):
            continue
        leave = [c for c in tree.children[called] if c >= agent and c in tree.subtree(agent)]
        inside = [i for i in tree.subtree(called) if i not in leave and _case_at(tree, called) < i]
        inside = [i for i in inside if (i < agent) == (called < agent)]
        cue = Span(start=token.start, end=token.end)
        if inside:
            found.append(ruled(tree.phrase(agent), cue, tree.span(inside)))
    return found


_WHAT_THEY_CALL = re.compile(
    r"\bwhat\s(?P<source>[\w'’.-]+(?:\s[\w'’.-]+){0,4}?)\s(?:has\s|have\s|had\s)?"
    r"(?P<cue>sa(?:id|ys?)|call(?:ed|s)?|claim(?:ed|s)?|describe[ds]?|estimate[ds]?|believe[ds]?)\s"
    r"(?:(?:was|were|is|are|as|at|to\sbe|to\shave\sbeen)\s)?(?P<content>[^,.;:\n“”\"]{3,120})"
)


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


_ROLES = ("source", "cue", "content")


def _put_at(tree: Tree) -> list[Draft]:
    """ "X put the toll at 40": the whole of it is what X says."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, cues.PUT_AT) or passive(tree, index):
            continue
        subject, counted = tree.child(index, "nsubj"), tree.child(index, "obj")
        at = next((c for c in tree.children[index] if c > index and _case(tree, c) == "at"), None)
        if subject is None or counted is None or at is None or tree.negated(index):
            continue
        number = any(tree.tokens[i].upos == "NUM" for i in tree.subtree(at))
        if number and index < counted < at:
            content = tree.span([*tree.subtree(counted), *tree.subtree(at, ("advcl", "parataxis", "conj"))])
            found.append(ruled(_source(tree, subject), Span(start=token.start, end=token.end), content))
    return found


def _case(tree: Tree, index: int) -> str:
    at = _case_at(tree, index)
    return tree.tokens[at].text.lower() if at >= 0 else ""


def _case_at(tree: Tree, index: int) -> int:
    """The word's preposition, -1 for none."""
    return next((c for c in tree.children[index] if tree.tokens[c].deprel in ("case", "mark")), -1)


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
            found.append(ruled(_source(tree, subject), cue, Span(start=start, end=sentence.end)))
    return found


_CONTAINS = words("include contain list comprise carry detail")
_COUNTS = words("count charge allegation accusation")
_PAPERS = re.compile(r"\b(?:charge\ssheet|indictment|complaint|lawsuit|affidavit|charges)\b", re.IGNORECASE)
_AIMS = words("ccomp xcomp obj iobj obl advcl")
_ACTS = words(
    """accuse deny denounce condemn urge vow pledge promise reject refute acknowledge admit confirm warn blame
    demand insist allege apologize apologise"""
)


def _source(tree: Tree, subject: int) -> Span:
    leave = ("acl:relcl", "punct", "cc", "advcl", "parataxis")
    return tree.span(tree.subtree(subject, leave))


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
