"""The words of a label: a noun phrase without its clauses, a verb with its particle and short object."""

from __future__ import annotations

from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.model.report import Span

LONGEST = 60
"""Characters of the longest label; a longer phrase is cut to its head and what stands before it."""
LEADING = frozenset({"det", "amod", "compound", "nummod", "nmod", "flat", "advmod", "punct", "nmod:poss"})
AFTER = frozenset({"of", "in", "from", "for", "on", "with", "against"})
OUTSIDE = CLAUSAL | {"appos", "punct", "case", "cc", "mark", "cop", "advmod"}


def phrase(tree: Clauses, i: int) -> Span:
    """The noun phrase at `i`: what leads up to its head without a gap, and one short phrase after it."""
    first = i
    for k in sorted((k for k in tree.dependents[i] if k < i), reverse=True):
        arm = sorted(tree.subtree(k, OUTSIDE - {"case"}))
        if tree.relation(k) not in LEADING or arm[-1] < first - 2:
            break
        first = min(first, arm[0])
    last = max((i, *tree.below(i, "flat")))
    span = tree.span(range(first, last + 1))
    after = [k for k in tree.below(i, "nmod") if k > last and tree.preposition(k) in AFTER]
    if after:
        longer = tree.span(range(first, max(tree.subtree(after[0], OUTSIDE - {"case"} | {"conj"})) + 1))
        span = longer if longer.end - longer.start <= LONGEST else span
    whole = span.end - span.start <= LONGEST and "\n" not in tree.base.words(span)
    return _with_marks(tree, span) if whole else tree.span([i])


MARKS = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»"}


def _with_marks(tree: Clauses, span: Span) -> Span:
    """The span with the quotation mark that it lacks of a pair: "the “toll road" takes the one behind it."""
    text, words = tree.base.text, tree.base.words(span)
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    for left, right in MARKS.items():
        alone = words.count(left) % 2 if left == right else words.count(left) != words.count(right)
        if alone and after == right and left in words:
            return Span(start=span.start, end=span.end + 1)
        if alone and before == left and right in words:
            return Span(start=span.start - 1, end=span.end)
    return span


def deed(tree: Clauses, i: int) -> Span:
    """A nominal's phrase; a verb with its particle and a short object ("opened fire")."""
    if tree.tokens[i].upos != "VERB":
        return phrase(tree, i)
    words = [i, *(k for k in tree.dependents[i] if tree.tokens[k].deprel == "compound:prt")]
    for k in tree.below(i, "obj"):
        bare = not tree.dependents[k] and tree.tokens[k].upos == "NOUN"
        words += [k] if bare and k - i <= 2 else []
    return tree.span(words)
