"""Statements in the making, and those that the reader's attributions give (Pareti 2016)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_quotes import Quote, form
from crosswire.extract.statements_source import whole_phrase
from crosswire.extract.statements_stance import read_cue
from crosswire.extract.tree import Tree
from crosswire.model.reading import Attribution
from crosswire.model.report import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A statement in the making: spans of source, cue and content, carriers, how it was found.

    `whole` reaches over all that tells it. `by_rule`: its content was found by a rule and needs no fitting.
    """

    source: Span | None
    cue: Span | None
    content: Span
    whole: Span
    via: tuple[str, ...] = ()
    by_rule: bool = False


def ruled(source: Span | None, cue: Span | None, content: Span, via: tuple[str, ...] = ()) -> Draft:
    """A draft found by a rule."""
    parts = [span for span in (source, cue, content) if span]
    whole = Span(start=min(p.start for p in parts), end=max(p.end for p in parts))
    return Draft(source=source, cue=cue, content=content, whole=whole, via=via, by_rule=True)


def overlap(a: Span, b: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def read_drafts(tree: Tree, given: tuple[Attribution, ...], marked: tuple[Quote, ...]) -> list[Draft]:
    """A draft for each attribution whose cue tells something; two where it holds words told and quoted."""
    made = [draft for each in given if each.content and each.cue for draft in _drafts(tree, each, marked)]
    return [draft for draft in made if _tells(tree, draft, marked) and not garden_path(tree, draft)]


def _drafts(tree: Tree, attribution: Attribution, marked: tuple[Quote, ...]) -> list[Draft]:
    cue = Span(start=attribution.cue[0].start, end=attribution.cue[-1].end)
    if cue.end - cue.start > 80:
        cue = attribution.cue[0]
    source = whole_phrase(tree, attribution.source[0], cue) if attribution.source else None
    source = source if source and tree.text[source.start].isalnum() else None
    every = (*attribution.source, *attribution.cue, *attribution.content)
    whole = Span(start=min(s.start for s in every), end=max(s.end for s in every))
    clause = as_clause(tree, cue)
    if clause is not None:
        return [Draft(source=source, cue=cue, content=clause, whole=whole, by_rule=True)]
    called = called_as(tree, cue)
    if called is not None:
        return [Draft(source=source, cue=cue, content=called, whole=whole, by_rule=True)]
    content = _piece(tree, attribution, marked)
    return [
        Draft(source=source, cue=cue, content=part, whole=whole) for part in _parts(tree, content, marked)
    ]


def as_clause(tree: Tree, cue: Span) -> Span | None:
    """C of "C, as X says"; None for other cues."""
    verb = tree.head(cue.start, cue.end)
    if verb is None or tree.tokens[verb].deprel != "advcl" or not tree.one_of(verb, cues.PLAIN):
        return None
    marks = {tree.tokens[c].text.lower() for c in tree.children[verb] if tree.tokens[c].deprel == "mark"}
    bare = tree.child(verb, "ccomp", "obj", "xcomp") is None and tree.child(verb, "nsubj") is not None
    above = tree.tokens[verb].head
    if marks != {"as"} or not bare or above > verb:
        return None
    first = min(tree.subtree(verb))
    told = tree.child(above, "ccomp") if tree.one_of(above, cues.PLAIN) else None
    above = told if told is not None and told < verb else above
    clause = tree.span([i for i in tree.subtree(above, ("parataxis",)) if i < first])
    return clause if clause.end - clause.start > 12 else None


#: Cues under which "as" and a quotation tell what something is called.
_AS_QUOTED = re.compile(
    r"\sas\s(?P<content>(?:(?:an?|the|not)\s)?(?:“[^”\n]+”|\"[^\"\n]+\")(?:\sand\s“[^”\n]+”)?)"
)


_DISMISS = frozenset({"dismiss"})


def called_as(tree: Tree, cue: Span) -> Span | None:
    """What something is called: Y of "hailed X as Y"; None for other cues."""
    verb = tree.head(cue.start, cue.end)
    if verb is None or not tree.one_of(verb, cues.CALLING) or tree.tokens[verb].upos != "VERB":
        return None
    said = tree.child(verb, "obj")
    if said is not None and tree.one_of(verb, _DISMISS) and tree.one_of(said, cues.DISPUTABLE):
        return None
    for index in tree.within(cue.end, cue.end + 150):
        token = tree.tokens[index]
        case = token.text.lower() == "as" and token.deprel in ("case", "mark")
        if case and verb in (token.head, tree.tokens[token.head].head):
            inside = [i for i in tree.subtree(token.head, ("parataxis",)) if i > index]
            return tree.span(inside) if inside and token.head > index else None
    sentence = tree.sentence_at(cue.end)
    plain = tree.one_of(verb, cues.DESCRIBING) and sentence
    reach = min(sentence.end, cue.end + 150) if sentence else cue.end
    quoted = _AS_QUOTED.search(tree.text, cue.end, reach) if plain else None
    return Span(start=quoted.start("content"), end=quoted.end("content")) if quoted else None


def _piece(tree: Tree, attribution: Attribution, marked: tuple[Quote, ...]) -> Span:
    """The longest piece of the content; pieces parted by marks and small words alone are one.

    A piece that is neither quoted nor in the cue's sentence counts only where there is no other.
    """
    pieces: list[Span] = []
    for span in attribution.content:
        gap = tree.text[pieces[-1].end : span.start] if pieces else ""
        if pieces and _goes_on(attribution, pieces[-1], span, gap):
            pieces[-1] = Span(start=pieces[-1].start, end=span.end)
        else:
            pieces.append(span)
    cue = attribution.cue[0]
    near = [p for p in pieces if form(p, marked) != "indirect" or _told_here(tree, p, cue)]
    best = max(pieces, key=lambda span: span.end - span.start)
    nearest = max(near, key=lambda span: span.end - span.start, default=best)
    quoted = form(nearest, marked) != "indirect" and form(best, marked) == "indirect"
    return nearest if quoted or nearest.end - nearest.start > 20 else best


def _goes_on(attribution: Attribution, piece: Span, after: Span, gap: str) -> bool:
    """Whether a piece goes on in the next: marks or few words between, none of them of the telling."""
    if len(gap.strip(" ,.;:\n\"'“”‘’")) <= 4 and "\n\n" not in gap:
        return True
    telling = (*attribution.source, *attribution.cue)
    between = any(piece.end <= span.start < after.start for span in telling)
    return len(gap) <= 30 and not between and re.search(r"[.!?;:\n]", gap) is None


def _told_here(tree: Tree, piece: Span, cue: Span) -> bool:
    """Whether a piece stands in the cue's sentence."""
    return tree.sentence_number(piece.start) == tree.sentence_number(cue.start)


_SENTENCE_END = re.compile(r"[.!?][”\"’')]*\s+$")


def _parts(tree: Tree, content: Span, marked: tuple[Quote, ...]) -> list[Span]:
    """A content whose one sentence is told and whose next is quoted, in two; any other as it is."""
    for quote in marked:
        told = tree.text[content.start : quote.start]
        if not content.start < quote.start < content.end or not _SENTENCE_END.search(told):
            continue
        before = Span(start=content.start, end=quote.start)
        after = Span(start=quote.start, end=max(content.end, quote.end))
        long = min(before.end - before.start, quote.end - quote.start) > 25
        if long and form(before, marked) == "indirect":
            return [before, after]
    return [content]


def _tells(tree: Tree, draft: Draft, marked: tuple[Quote, ...]) -> bool:
    """Whether the cue tells a statement; one that no list knows does if its content is quoted."""
    if draft.cue is None:
        return True
    cue = read_cue(tree, draft.cue)
    quoted = form(draft.content, marked) != "indirect"
    if cue.stance is None:
        return quoted and cue.lemma not in cues.NO_STATEMENT
    if cue.negated and cue.stance not in ("denies", "asks"):
        return False
    if cue.lemma.split(" ")[0] in _ASKED and cue.word is not None and _asked_in_passing(tree, cue.word):
        return False
    return called_as(tree, draft.cue) is not None or _filled(tree, draft, cue.lemma, quoted)


_ASKED = frozenset({"ask", "question", "press", "quiz", "challenge"})


def _asked_in_passing(tree: Tree, word: int) -> bool:
    """ "Asked about the fires, the mayor said": a question that only leads to its answer."""
    token = tree.tokens[word]
    bare = tree.child(word, "nsubj", "aux", "obj") is None
    return bare and token.text.lower().endswith("ed") and token.deprel in ("advcl", "acl")


#: What sources ask of reporters tells nothing of the story.
_NOT_NAMED = re.compile(r"(?:for\s)?(?:not\sto\sbe\s(?:named|identified|quoted)|anonymity\b)")


def _claimlike(tree: Tree, content: Span, lemma: str) -> bool:
    """Whether what is dismissed or disputed is something said: not a manager, not a border."""
    head = tree.head(content.start, content.end)
    if head is None:
        return True
    if lemma == "dismiss":
        return tree.tokens[head].upos != "PROPN" and not tree.one_of(head, cues.DISMISSABLE)
    return bool(tree.one_of(head, cues.DISPUTABLE))


#: What is left where a content lost its head; and an oath that another takes.
_BROKEN_OFF = re.compile(r"(?:and|or|of|after|before|during|following|amid|while)\b")
_SWORN_IN = re.compile(r"(?:[\w.’'-]+\s){1,4}?in\b")
_QUESTION = re.compile(r"(?:whether|if|how|who|what|why)\b")


def _filled(tree: Tree, draft: Draft, lemma: str, quoted: bool) -> bool:
    """Whether the content is what the cue's verb needs to tell something."""
    content = tree.words(draft.content)
    aside = lemma in cues.ACCUSES and content.startswith("over ")
    if aside or _NOT_NAMED.match(content) or (lemma == "swear" and _SWORN_IN.match(content)):
        return False
    clause = quoted or finite(tree, draft.content)
    if lemma in ("dismiss", "dispute") and not clause:
        return _claimlike(tree, draft.content, lemma)
    felt = lemma in cues.VOICING and cues.FELT.match(content)
    called = lemma in ("identify", "name") and " as " in content
    bidden = lemma in cues.DEMANDS | cues.ASKS and re.search(r"\S\sto\s\w", content)
    if lemma in cues.WEAK and not (clause or felt or called or bidden):
        return False
    if lemma == "warn" and not clause:
        return re.search(r"\b(?:of|about|against|over|to)\b", tree.words(draft.whole)) is not None
    if lemma in cues.ABOUT and not _QUESTION.match(content):
        return False
    return not (lemma in cues.WISHES and re.match(r"to\b", content))


_UNMARKED_PASSIVES = (
    ("find rule judge", r"\s*guilty\b"),
    ("believe think say report allege suspect know consider", r"\s*to\s(?:be|have)\b"),
    ("accuse suspect convict acquit", r"\s*of\b"),
    ("charge", r"\s*with\b"),
    ("confirmation", r"\s*hearings?\b"),
)


def broken_off(tree: Tree, draft: Draft, marked: tuple[Quote, ...]) -> bool:
    """Whether the content lost its head and is only a circumstance ("after the fire")."""
    content = tree.words(draft.content)
    if finite(tree, draft.content) or form(draft.content, marked) != "indirect":
        return False
    return len(content) < 3 or _BROKEN_OFF.match(content) is not None


def garden_path(tree: Tree, draft: Draft) -> bool:
    """Whether a past participle was taken for telling: "a man believed to be the driver"."""
    cue = read_cue(tree, draft.cue) if draft.cue else None
    if cue is None or cue.word is None:
        return False
    after, content = tree.text[tree.tokens[cue.word].end :][:20], tree.words(draft.content)
    return any(
        cue.lemma in verbs.split() and (re.match(start, after) or re.match(start, content))
        for verbs, start in _UNMARKED_PASSIVES
    )


def finite(tree: Tree, content: Span) -> bool:
    """Whether a finite verb stands in the content."""
    return any("VerbForm=Fin" in tree.tokens[i].feats for i in tree.within(content.start, content.end))


def fresh(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether no draft tells the same content, or by the same cue, already."""
    for other in drafts:
        shared = overlap(draft.content, other.content)
        union = max(draft.content.end, other.content.end) - min(draft.content.start, other.content.start)
        within = draft.cue is not None and overlap(draft.cue, other.content) > 0
        within = within or bool(other.cue and overlap(other.cue, draft.content))
        if shared and shared / union > 0.3 and not within:
            return False
        if draft.cue and other.cue and overlap(draft.cue, other.cue):
            return False
    return True


def distinct(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """One draft for each content and teller, in text order; what the reader found goes before a rule's."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.by_rule, d.content, d.source or d.content)):
        if not any(_twins(tree, draft, other) for other in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: (d.content.start, -d.content.end))


def _twins(tree: Tree, a: Draft, b: Draft) -> bool:
    """Whether two drafts are one: the same content by the same cue, or much the same by the same source."""
    shared = overlap(a.content, b.content)
    union = max(a.content.end, b.content.end) - min(a.content.start, b.content.start)
    near = a.cue and b.cue and abs(a.cue.start - b.cue.start) < 12
    if near and a.content == b.content:
        return True
    told = a.source and b.source and tree.words(a.source).lower() == tree.words(b.source).lower()
    apart = not any(cue and overlap(cue, of.content) for cue, of in ((a.cue, b), (b.cue, a)))
    return bool(told) and apart and shared >= 0.7 * union
