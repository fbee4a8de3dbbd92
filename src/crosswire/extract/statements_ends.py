"""What is said and no more: contents cut free of adjuncts of the telling, and parted where told apart."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_cues import NAMES
from crosswire.extract.statements_draft import Draft, finite
from crosswire.extract.statements_quotes import Quote
from crosswire.extract.statements_stance import read_cue
from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from crosswire.model.wordlist import words

_ACCORDING = re.compile(r",?\s+according\s+to\b")
_CITING = re.compile(r",\s(?:citing|quoting)\s")
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+(?:also\s+)?that\s+")
_COMMA = re.compile(r",")
_LINE_END = re.compile(r"\s*\n\s*")
#: Prepositions and conjunctions of adjuncts that tell when or where it was told.
_ADJUNCTS = words("after following amid during before while when despite")
#: What something is told in: "declared victory in a televised address".
_CIRCUMSTANCE = re.compile(r"\s(?:following|amid|after)\s")
_CLAIM_THAT = re.compile(
    r"(?:(?:the|any|all|these|such|media|press|widespread)\s)*"
    r"(?:rumou?rs?|claims?|reports?|allegations?|accusations?|suggestions?|speculation|assertions?)\sthat\s"
)
_AS_THEY_SAY = re.compile(
    r",\sas\s(?:[\w'’.-]+\s){1,4}(?:(?:claim|say|allege|report|insist|suggest|assert)(?:s|ed)?|said)\b"
)
_PREPOSITION = re.compile(r"(?:for|of|about|on|upon|against)\s+(?=\S)")
_OWN_WORDS = re.compile(r",?\s(?:\w+\s)?what\s(?:it|he|she|they)\s(?:said|says?|called|described|claimed)\b")
_OCCASION = re.compile(
    r",?\s(?:in|during|at|on)\s(?:an?|his|her|its|their|the)\s(?:[\w'’-]+\s){0,3}"
    r"(?:interview|statement|speech|address|posts?|tweet|letter|e-?mail|news\sconference|press\sconference"
    r"|briefing|broadcast|phone\scall|telephone\scall|remarks|message)\b"
)


def ended(tree: Tree, draft: Draft, marked: tuple[Quote, ...]) -> Span:
    """The content of a draft without another's telling at its end or an aside before its "that"."""
    content = _after_aside(tree, draft)
    content = _in_its_lines(tree, content, marked)
    content = _cut(tree, content, marked, _ACCORDING, 10)
    content = _cut(tree, content, marked, _CITING, 10)
    content = _cut(tree, content, marked, _OWN_WORDS, 15)
    content = _cut(tree, content, marked, _AS_THEY_SAY, 10)
    content = _behind_preposition(tree, draft, content)
    content = _behind_it(tree, draft, content)
    if in_relative(tree, replace(draft, content=content)):
        content = _cut(tree, content, marked, _COMMA, 5)
    content = _without_adjunct(tree, draft, content, marked)
    if not finite(tree, content):
        content = _cut(tree, content, marked, _OCCASION, 3)
        content = _cut(tree, content, marked, _CIRCUMSTANCE, 5)
    if draft.cue and read_cue(tree, draft.cue).stance == "denies":
        content = _denied_claim(tree, content)
    return content


def _denied_claim(tree: Tree, content: Span) -> Span:
    """Of "denied rumours that C" the claim C."""
    lead = _CLAIM_THAT.match(tree.text, content.start, content.end)
    return replace(content, start=lead.end()) if lead else content


def _behind_preposition(tree: Tree, draft: Draft, content: Span) -> Span:
    """The content from behind the preposition that belongs to the cue ("warned of C", "apologised for C")."""
    beside = draft.cue is not None and 0 <= content.start - draft.cue.end <= 1
    lead = _PREPOSITION.match(tree.text, content.start, content.end) if beside else None
    return replace(content, start=lead.end()) if lead else content


_IT = re.compile(r"(?:it|him|her|them|this)\s+(?=an?\s|the\s|[\"“'‘])")


def _behind_it(tree: Tree, draft: Draft, content: Span) -> Span:
    """Of "calling it a farce" the name alone."""
    lemma = read_cue(tree, draft.cue).lemma if draft.cue else ""
    lead = _IT.match(tree.text, content.start, content.end) if lemma in NAMES else None
    return replace(content, start=lead.end()) if lead else content


def _quoted_at(at: int, marked: tuple[Quote, ...]) -> bool:
    return any(quote.start < at < quote.end for quote in marked)


def _cut(tree: Tree, content: Span, marked: tuple[Quote, ...], before: re.Pattern[str], least: int) -> Span:
    """The content up to the first match outside quotation marks that leaves at least `least` characters."""
    for match in before.finditer(tree.text, content.start, content.end):
        if match.start() - content.start >= least and not _quoted_at(match.start() + 1, marked):
            return replace(content, end=match.start())
    return content


def _after_aside(tree: Tree, draft: Draft) -> Span:
    """The content from behind the "that" of the cue's own complement ("said, for its part, that C")."""
    content, cue = draft.content, draft.cue
    if cue is None or content.start < cue.end:
        return content
    for index in tree.within(content.start, min(content.end, content.start + 60)):
        token = tree.tokens[index]
        if token.text.lower() == "that" and token.deprel == "mark":
            own = tree.tokens[token.head].head
            if cue.start <= tree.tokens[own].start < cue.end and token.end < content.end:
                return replace(content, start=token.end)
    return content


def _in_its_lines(tree: Tree, content: Span, marked: tuple[Quote, ...]) -> Span:
    """The longest line of a content that runs over lines outside quotation marks."""
    lines, start = [], content.start
    for turn in _LINE_END.finditer(tree.text, content.start, content.end):
        touching = [q for q in marked if q.open_end and q.end >= turn.start() >= q.start]
        if not touching:
            lines.append(Span(start=start, end=turn.start()))
            start = turn.end()
    lines.append(Span(start=start, end=content.end))
    return max(lines, key=lambda span: span.end - span.start)


_OPEN_RELATIVE = re.compile(r"\b(?:who|which)\s(?:[\w'’-]+\s){1,5}$")


def in_relative(tree: Tree, draft: Draft) -> bool:
    """Whether a relative clause tells it in passing: "a driver, who police said was asleep"."""
    cue, content = draft.cue, draft.content
    if cue is None or not 0 <= content.start - cue.end <= 1:
        return False
    first = tree.within(content.start, content.end)[0]
    relative = _OPEN_RELATIVE.search(tree.text, max(0, cue.start - 60), cue.start)
    return relative is not None and tree.tokens[first].upos in ("AUX", "VERB")


def _without_adjunct(tree: Tree, draft: Draft, content: Span, marked: tuple[Quote, ...]) -> Span:
    """The content without what hangs on the telling verb behind it: "said A after a meeting"."""
    if draft.cue is None or content.start < draft.cue.end:
        return content
    verb = tree.head(draft.cue.start, draft.cue.end)
    for child in tree.children[verb] if verb is not None else ():
        if tree.tokens[child].deprel.split(":")[0] not in ("obl", "advcl"):
            continue
        first = tree.tokens[min(tree.subtree(child))]
        at = first.start
        adjunct = first.text.lower() in _ADJUNCTS or (
            first.text.lower() == "as" and tree.tokens[child].deprel.startswith("advcl")
        )
        if adjunct and content.start + 3 < at < content.end:
            told = tree.text[content.start : at].rstrip(" ,")
            if not _quoted_at(at, marked) and (len(told) > 12 or not finite(tree, content)):
                return replace(content, end=content.start + len(told))
    return content


def parted(tree: Tree, draft: Draft, marked: tuple[Quote, ...]) -> list[Draft]:
    """Two statements told by one cue made two: "said that A and that B"."""
    content = draft.content
    for match in _AND_THAT.finditer(tree.text, content.start, content.end):
        left = Span(start=content.start, end=match.start())
        right = Span(start=match.end(), end=content.end)
        that = tree.within(match.end() - 5, match.end() - 1)
        conjoined = len(that) and _opens_clause(tree, that[-1])
        clauses = finite(tree, left) and finite(tree, right)
        long = min(left.end - left.start, right.end - right.start) > 12
        if conjoined and clauses and long and not _quoted_at(match.start() + 1, marked):
            return [replace(draft, content=left), *parted(tree, replace(draft, content=right), marked)]
    return [draft]


def _opens_clause(tree: Tree, that: int) -> bool:
    """Whether a "that" begins a clause: a conjunction, or a misread one before a clause with its subject."""
    if tree.tokens[that].upos == "SCONJ":
        return True
    after = tree.tokens[that + 1 : that + 2]
    return bool(after) and after[0].upos not in ("VERB", "AUX", "ADV", "PUNCT")
