"""Lines that tell by their shape: headlines ("X: C") and posts pasted whole ("C — Name (@handle)")."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_draft import Draft, finite, ruled
from crosswire.extract.statements_source import mute
from crosswire.extract.tree import Tree
from crosswire.model.bodies import bodies
from crosswire.model.offices import RULERS, SPOKESPERSONS
from crosswire.model.people import people
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.wordlist import words


def headlines(tree: Tree, names: tuple[Name, ...]) -> list[Draft]:
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
        if named and finite(tree, content):
            found.append(ruled(source, None, content))
    return found


_TAIL = re.compile(
    r"^(?P<content>[^\n]{15,160}?)(?:,\s(?P<cue>says?)\s|:\s|\s[-–—]\s?|[-–—](?=[A-Z]))"
    r"(?P<source>(?:[\w'’.]+\s){0,3}[\w'’.]+)$",
    re.MULTILINE,
)


def tails(tree: Tree, names: tuple[Name, ...]) -> list[Draft]:
    """Headlines that name their source last: "C: police", "C - ministry", "C, says minister"."""
    found = []
    for line in _TAIL.finditer(tree.text, 0, min(len(tree.text), 400)):
        source, content = (Span(start=line.start(g), end=line.end(g)) for g in ("source", "content"))
        inside = tree.within(source.start, source.end)
        person = any(n.label in ("PERSON", "ORG") and n.end == source.end for n in names)
        told = len(inside) and (tree.one_of(inside[-1], _TELLERS) or (line["cue"] and person))
        if told and finite(tree, content) and not mute(tree, names, source):
            cue = Span(start=line.start("cue"), end=line.end("cue")) if line["cue"] else None
            found.append(ruled(source, cue, content))
    return found


def topic(tree: Tree, names: tuple[Name, ...], source: Span | None, content: Span) -> bool:
    """Whether what stands before a headline's colon only says what it is about."""
    return (
        source is not None
        and tree.text[source.end : content.start].strip() == ":"
        and not _can_speak(tree, names, source, content)
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
_TELLERS = (
    people("official witness survivor prosecutor expert lawyer resident")
    | bodies("police authority court operator forces hospital government")
    | RULERS
    | SPOKESPERSONS
    | words("union company doctor report study poll source family ministry agency")
)


_POST = re.compile(
    r"(?P<content>[^\n]{15,400}?)\s*(?:pic\.twitter\.com/\S+\s*|https?://\S+\s*)*(?:—|--|–|-)\s*"
    r"(?P<source>[^\n()@—]{2,40}?\s\(@\w+\))"
)


def posts(tree: Tree) -> list[Draft]:
    """A post pasted whole: "C — Name (@handle) date"."""
    found = []
    for post in _POST.finditer(tree.text):
        start = _post_start(tree, post.start("content"), post.end("content"))
        end = post.end("content")
        content = Span(start=start, end=end)
        source = Span(start=post.start("source"), end=post.end("source"))
        if end - start > 12:
            found.append(ruled(source, None, content, via=("Twitter",)))
    return found


def _post_start(tree: Tree, start: int, end: int) -> int:
    """A post is at most 280 characters: the first sentence of its line that keeps within that."""
    starts = [s.start for s in tree.sentences if start <= s.start < end]
    within = [at for at in starts if end - at <= 280]
    return within[0] if within and end - start > 280 else start


_OTHER_ACT = re.compile(
    r"(?P<content>[^,\n\"“”.]+?)\s(?:as|while|but)\s(?P<source>(?:[\w'’-]+\s){0,3}[\w'’-]+)"
)


def two_acts(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Two acts that one source was given, made two: "Mayor vows repairs as union blames the board"."""
    made = list(drafts)
    for first, one in enumerate(made):
        for second, other in enumerate(made):
            if one.source is None or one.source != other.source or not (one.cue and other.cue):
                continue
            between = _OTHER_ACT.fullmatch(tree.text[one.cue.end : other.cue.start].strip())
            if between is None:
                continue
            at = tree.text.index(between.group(), one.cue.end)
            teller = Span(start=at + between.start("source"), end=at + between.end("source"))
            inside = tree.within(teller.start, teller.end)
            if len(inside) and tree.tokens[inside[-1]].upos in ("NOUN", "PROPN"):
                content = Span(start=at, end=at + between.end("content"))
                made[first] = replace(
                    one, content=content, whole=Span(start=one.whole.start, end=content.end)
                )
                made[second] = replace(other, source=teller, whole=replace(other.whole, start=teller.start))
    return made
