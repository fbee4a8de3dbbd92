"""Plain ways of telling, found by the parse and the quotation marks, for where the reader misses one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_quotes import Quote
from crosswire.extract.statements_source import mute
from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.wordlist import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A statement in the making: spans of source, cue and content, carriers, how it was found."""

    source: Span | None
    cue: Span | None
    content: Span
    whole: Span
    via: tuple[str, ...] = ()
    by_rule: bool = False


def by_rule(tree: Tree, names: tuple[Name, ...], marked: tuple[Quote, ...]) -> tuple[Draft, ...]:
    """Every draft that the plain patterns give, in text order."""
    drafts = [
        *_according(tree),
        *_verbs(tree, marked),
        *_acts(tree),
        *_colon(tree, names),
        *_posts(tree),
    ]
    return tuple(sorted(drafts, key=lambda draft: (draft.content.start, draft.content.end)))


def _draft(source: Span | None, cue: Span | None, content: Span) -> Draft:
    parts = [span for span in (source, cue, content) if span]
    whole = Span(start=min(p.start for p in parts), end=max(p.end for p in parts))
    return Draft(source=source, cue=cue, content=content, whole=whole, by_rule=True)


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
            found.append(_draft(source, cue, Span(start=start, end=end)))
    return found


def _verbs(tree: Tree, marked: tuple[Quote, ...]) -> list[Draft]:
    """ "X said (that) C" and "C, X said"."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, cues.PLAIN) or tree.negated(index):
            continue
        subject = tree.child(index, "nsubj")
        if subject is None or any(t in ("nsubj:pass",) for t in (tree.tokens[subject].deprel,)):
            continue
        if tree.tokens[subject].text.lower() in ("i", "you", "we", "that", "which", "what", "it's"):
            continue
        source = _source(tree, subject)
        content = _content(tree, index, subject, marked)
        if content and content.end - content.start > 12:
            found.append(_draft(source, Span(start=token.start, end=token.end), content))
    return found


def _acts(tree: Tree) -> list[Draft]:
    """Acts of speech with what they aim at: "X accused Y of Z", "X urged Y to Z", "X denied Z"."""
    found = []
    for index, token in enumerate(tree.tokens):
        if token.upos != "VERB" or not tree.one_of(index, _ACTS) or tree.negated(index):
            continue
        subject = tree.child(index, "nsubj")
        if subject is None or tree.tokens[subject].deprel != "nsubj" or subject > index:
            continue
        who = tree.tokens[subject]
        if who.upos == "PRON" and who.text.lower() not in ("he", "she", "they", "it"):
            continue
        parts = [c for c in tree.children[index] if c > index and tree.tokens[c].deprel in _AIMS]
        if parts:
            inside = [i for c in parts for i in tree.subtree(c, ("parataxis",))]
            content = Span(start=tree.tokens[parts[0]].start, end=tree.span(inside).end)
            content = Span(start=min(content.start, tree.span(inside).start), end=content.end)
            found.append(_draft(_source(tree, subject), Span(start=token.start, end=token.end), content))
    return found


_AIMS = words("ccomp xcomp obj iobj obl advcl")
_ACTS = words(
    """accuse deny denounce condemn urge vow pledge promise reject refute acknowledge admit confirm warn blame
    demand insist allege"""
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


def _colon(tree: Tree, names: tuple[Name, ...]) -> list[Draft]:
    """Headlines: "X: C" on a line of its own near the top, X a name."""
    found = []
    for line in re.finditer(
        r"^(?P<source>[^\n:]{2,40}):\s+(?P<content>[^\n]{15,160})$", tree.text, re.MULTILINE
    ):
        if line.start() > 600:
            continue
        source = Span(start=line.start("source"), end=line.end("source"))
        content = Span(start=line.start("content"), end=line.end("content"))
        named = _can_speak(tree, names, source, content)
        if named and _clausal(tree, content):
            found.append(_draft(source, None, content))
    return found


def topic(tree: Tree, names: tuple[Name, ...], source: Span, content: Span) -> bool:
    """Whether what stands before a headline's colon only says what it is about."""
    return tree.text[source.end : content.start].strip() == ":" and not _can_speak(
        tree, names, source, content
    )


def _can_speak(tree: Tree, names: tuple[Name, ...], source: Span, content: Span) -> bool:
    """Whether a person, a body or a collective stands before a headline's colon; a place only where the
    words after it are spoken: in quotation marks, of oneself, or of what must be."""
    if mute(tree, names, source):
        return False
    labels = {n.label for n in names if n.start >= source.start and n.end == source.end}
    if labels & {"PERSON", "ORG"}:
        return True
    text = tree.words(content)
    if "GPE" in labels:
        return _SPOKEN.search(text) is not None
    head = tree.head(source.start, source.end)
    return not labels and head is not None and bool(tree.one_of(head, _TELLERS))


#: Words of a speaker's own in a headline.
_SPOKEN = re.compile(r"[\"“”‘]|\b(?:I|[Ww]e|[Oo]ur|[Mm]y|must|should|will|won['’]t|cannot|never)\b")
#: Collectives that speak in headlines by their common name.
_TELLERS = words(
    """police minister mayor president premier official authority witness survivor prosecutor court union
    company operator army military hospital doctor expert report study poll source lawyer spokesman
    spokeswoman resident family governor government ministry agency"""
)


def _clausal(tree: Tree, span: Span) -> bool:
    """Whether a finite verb stands in the span."""
    return any("VerbForm=Fin" in tree.tokens[i].feats for i in tree.within(span.start, span.end))


_POST = re.compile(
    r"(?P<content>[^\n]{15,400}?)\s*(?:pic\.twitter\.com/\S+\s*|https?://\S+\s*)*(?:—|--|–|-)\s*"
    r"(?P<source>[^\n()@—]{2,40}?\s\(@\w+\))"
)


def _posts(tree: Tree) -> list[Draft]:
    """A post pasted whole: "C — Name (@handle) date"."""
    found = []
    for post in _POST.finditer(tree.text):
        start = _post_start(tree, post.start("content"), post.end("content"))
        end = post.end("content")
        content = Span(start=start, end=end)
        source = Span(start=post.start("source"), end=post.end("source"))
        if end - start > 12:
            draft = _draft(source, None, content)
            via = ("Twitter",)
            found.append(
                Draft(source=source, cue=None, content=content, whole=draft.whole, via=via, by_rule=True)
            )
    return found


def _post_start(tree: Tree, start: int, end: int) -> int:
    """A post is at most 280 characters: the first sentence of its line that keeps within that."""
    starts = [s.start for s in tree.sentences if start <= s.start < end]
    within = [at for at in starts if end - at <= 280]
    return within[0] if within and end - start > 280 else start
