"""Where a statement's content begins and ends: whole quotations, whole clauses, nothing of the telling.

A reader's spans may miss a clause's first or last words. The quotation marks, the cue's complement in the
parse, and the side of the cue on which the content stands say where it should reach.
"""

from __future__ import annotations

import re

from crosswire.extract.statements_quotes import Quote
from crosswire.extract.tree import Tree
from crosswire.model.report import Span

_LONGEST_QUOTE = 2500


def fitted(tree: Tree, content: Span, telling: tuple[Span, ...], marked: tuple[Quote, ...]) -> Span:
    """The content extended to whole quotations and clauses; `telling` are the spans of source and cue.

    The first of `telling` is the cue. The result never touches any of them.
    """
    quoted = _whole_quotes(content, telling, marked)
    inside_quote = any(q.start <= content.start and content.end <= q.end for q in marked)
    if inside_quote and quoted != content:
        return quoted
    if inside_quote:
        return _clear(quoted, telling)
    cue = telling[0]
    reach = _before(tree, quoted, telling) if quoted.end <= cue.start else _after(tree, quoted, cue)
    return _clear(_whole_quotes(reach, telling, marked), telling)


def _whole_quotes(content: Span, telling: tuple[Span, ...], marked: tuple[Quote, ...]) -> Span:
    """The content with every quotation that it cuts made whole."""
    start, end = content.start, content.end
    for quote in marked:
        shared = min(end, quote.end) - max(start, quote.start)
        mostly = 2 * shared >= content.end - content.start or shared >= min(12, quote.end - quote.start)
        if shared <= 2 or not mostly or quote.end - quote.start > _LONGEST_QUOTE:
            continue
        if any(quote.start < span.end and span.start < quote.end for span in telling):
            continue
        start, end = min(start, quote.start), max(end, quote.end)
    return Span(start=start, end=end)


def _before(tree: Tree, content: Span, telling: tuple[Span, ...]) -> Span:
    """A content told after it ("C, X said"): from its sentence's start to the telling words."""
    sentence = tree.sentence_at(content.start)
    first = min((s.start for s in telling if s.start >= content.end - 2), default=content.end)
    gap = tree.text[content.end : first]
    end = first if len(gap) <= 60 and "\n" not in gap and not re.search(r"[.!?]\s", gap) else content.end
    told_here = sentence is not None and tree.sentence_number(first) == tree.sentence_number(content.start)
    if (
        sentence is None
        or not told_here
        or any(s.end <= content.start and s.start >= sentence.start for s in telling)
    ):
        return Span(start=content.start, end=end)
    lead = tree.text[sentence.start : content.start]
    parted = re.search(r"[;:”\"]|\bsaid\b|\bwhile\b", lead)
    return Span(start=content.start if parted else sentence.start, end=end)


def _after(tree: Tree, content: Span, cue: Span) -> Span:
    """A content told before it ("X said C"): the cue's clausal complement, whole."""
    verb = tree.head(cue.start, cue.end)
    if verb is None:
        return content
    start, end = content.start, content.end
    whole = False
    for child in tree.children[verb]:
        if tree.tokens[child].deprel not in ("ccomp", "xcomp") or child < verb:
            continue
        clause = tree.span(tree.subtree(child, ("parataxis",)))
        shared = min(end, clause.end) - max(start, clause.start)
        if shared * 2 >= end - start and clause.start >= cue.end:
            start, end = min(start, clause.start), max(end, clause.end)
            whole = end == clause.end and tree.tokens[verb].deprel == "acl"
    end = _within_line(tree, start, end if whole else _to_boundary(tree, start, end))
    return Span(start=_after_that(tree, cue, start), end=_before_adjunct(tree, verb, start, end))


def _within_line(tree: Tree, start: int, end: int) -> int:
    """The end brought back to the end of its line where the next begins a sentence of its own."""
    turn = re.search(r"\s*\n\s*(?=[A-Z“\"‘'])", tree.text[start:end])
    return start + turn.start() if turn and turn.start() > 15 else end


def _before_adjunct(tree: Tree, verb: int, start: int, end: int) -> int:
    """The end brought back before a clause of the telling verb's own: "said A, hinting at B"."""
    for child in tree.children[verb]:
        at = tree.tokens[child].start
        first = tree.tokens[min(tree.subtree(child))].start
        own = tree.tokens[child].deprel == "advcl" and first > start + 12 and at < end
        if own and tree.text[:first].rstrip().endswith(","):
            return len(tree.text[:first].rstrip()) - 1
    return end


def _after_that(tree: Tree, cue: Span, start: int) -> int:
    """The place after a "that" between cue and content, if the content lost its clause's first words."""
    between = tree.text[cue.end : start]
    that = re.search(r"\bthat\s+(?=\S)", between)
    return (
        cue.end + that.end() if that and len(between) < 120 and not re.search(r"[.!?\n]", between) else start
    )


_BOUNDARY = re.compile(
    r"""\s*(?:[,.;:!?)\]—–”"]|\n|$
      |\b(?:and|but|while|although|though|as|after|when|before|or)\b
      |\bin\san?\s(?:\w+\s){0,2}(?:interview|statement|speech|address|post|tweet|letter|report|article|call|email)\b
      |\b(?:on|in)\s(?:Twitter|Facebook|Telegram|Instagram)\b|\bon\s\w+day\b)""",
    re.VERBOSE,
)


def _to_boundary(tree: Tree, start: int, end: int) -> int:
    """The end moved on, within the sentence, to where a clause may end."""
    sentence = tree.sentence_at(start)
    if sentence is None or end >= sentence.end or _BOUNDARY.match(tree.text, end):
        return end
    for index in tree.within(end, sentence.end):
        if _BOUNDARY.match(tree.text, tree.tokens[index].end):
            return tree.tokens[index].end
    return end


def _clear(content: Span, telling: tuple[Span, ...]) -> Span:
    """The content cut back where it runs into the telling words."""
    start, end = content.start, content.end
    for span in telling:
        if span.start <= start < span.end:
            start = span.end
        elif start < span.start < end and span.start - start >= end - span.end:
            end = span.start
        elif start < span.end < end:
            start = span.end
    return Span(start=start, end=end) if start < end else content
