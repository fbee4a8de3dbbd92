"""From attributions to statements: who said what, in which words, carried by whom.

The reader's attributions (source, cue, content; Pareti 2016) are the main way; `statements_rules` adds
plain patterns that it missed. Here they become statements: one content span each, in the form and with
the stance its words show, its carriers in order, inside the statement that tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_calls import quoted_as
from crosswire.extract.statements_carriage import abroad, carried_on, relayed, with_carriers
from crosswire.extract.statements_content import fitted
from crosswire.extract.statements_draft import Draft, broken_off, distinct, fresh, garden_path, read_drafts
from crosswire.extract.statements_ends import ended, parted
from crosswire.extract.statements_lines import tails, topic, two_acts
from crosswire.extract.statements_nest import nested
from crosswire.extract.statements_none import is_none
from crosswire.extract.statements_nouns import peeled, told_by_noun
from crosswire.extract.statements_quotes import Quote, form, quotes, trim
from crosswire.extract.statements_rules import by_rule
from crosswire.extract.statements_stance import Cue, read_cue, stance
from crosswire.extract.statements_teller import speaks, with_tellers
from crosswire.extract.statements_turns import going_on
from crosswire.extract.tree import Tree
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Report, Span

_NO_CUE = Cue(stance="asserts", word=None, lemma="", negated=False)


def statements(read: ReadReport) -> tuple[Statement, ...]:
    """Every statement of somebody other than the outlet, in text order.

    `speaker_name` holds the source's own words, `speaker` is None until `resolve.named`; `via` the
    carriers' own words, nearest the speaker first, ending with those of the statements around it.
    """
    tree = Tree.of(read)
    report, names = read.report, read.reading.names
    marked = quotes(report.text)
    drafts = read_drafts(tree, read.reading.attributions, marked)
    told_last = [*tails(tree, names), *quoted_as(tree)]
    drafts = [peeled(tree, d) for d in drafts]
    first = [*told_last, *(d for d in told_by_noun(tree) if fresh(d, told_last))]
    drafts = [*first, *(d for d in drafts if fresh(d, first))]
    drafts += [d for d in by_rule(tree, names, marked) if fresh(d, drafts) and not garden_path(tree, d)]
    drafts = [relayed(tree, names, d) for d in drafts]
    drafts = two_acts(tree, with_tellers(tree, names, drafts))
    drafts += going_on(tree, drafts, marked)
    drafts = [d for d in drafts if speaks(tree, names, d) and not topic(tree, names, d.source, d.content)]
    drafts = [d for d in drafts if not is_none(tree, d)]
    drafts = [d for d in drafts if not report.is_dropped(d.content.start, d.content.end)]
    drafts = [replace(d, content=_content(tree, d, drafts, marked)) for d in drafts]
    drafts = [d for d in drafts if not broken_off(tree, d, marked)]
    drafts = distinct(tree, [part for d in drafts for part in parted(tree, d, marked)])
    drafts = carried_on(tree, abroad(report, [with_carriers(tree, names, d, drafts) for d in drafts]))
    plain = tuple(_statement(tree, report, d, marked) for d in drafts)
    return nested(tree, names, drafts, plain)


def _content(tree: Tree, draft: Draft, drafts: list[Draft], marked: tuple[Quote, ...]) -> Span:
    """The content made whole, cut where its speaker tells on ("said A, adding that B"), and trimmed."""
    content = draft.content
    if draft.cue and not draft.by_rule:
        telling = (draft.cue, draft.source) if draft.source else (draft.cue,)
        content = fitted(tree, content, telling, marked)
    content = _until_told_on(tree, replace(draft, content=content), drafts)
    content = ended(tree, replace(draft, content=content), marked)
    return trim(content, tree.text, marked)


def _until_told_on(tree: Tree, draft: Draft, drafts: list[Draft]) -> Span:
    """The content up to where its own speaker tells on by another cue ("said A and called on B")."""
    content = draft.content
    own = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    for other in drafts:
        verb = tree.head(other.cue.start, other.cue.end) if other.cue else None
        if own is None or verb is None or other.cue is None:
            continue
        if content.start + 12 < other.cue.start < content.end and _tells_on(tree, draft, other, (own, verb)):
            told = tree.text[content.start : other.cue.start]
            content = replace(content, end=content.start + len(_TRAILING.sub("", told)))
    return content


_TRAILING = re.compile(r"[\s,;]+(?:(?:and|but)(?:\s(?:also|then|later|has|had))?\s*)?$")


def _tells_on(tree: Tree, draft: Draft, other: Draft, verbs: tuple[int, int]) -> bool:
    """Whether the other's cue is the same speaker's, told beside the first and not within it."""
    own, verb = verbs
    token = tree.tokens[verb]
    if token.deprel == "acl" and token.text.endswith("ing"):
        return other.source == draft.source
    if token.head == own and token.deprel in ("advcl", "conj"):
        return tree.child(verb, "nsubj") is None or other.source == draft.source
    return _of_itself(tree, draft, other, verb)


def _of_itself(tree: Tree, draft: Draft, other: Draft, verb: int) -> bool:
    """Whether the other tells on for the same source or the content's own "it": "said it was closing and
    called on X"."""
    itself = other.source and tree.words(other.source).lower() in ("it", "he", "she", "they")
    same = other.source is not None and other.source == draft.source
    return bool(itself or same) and tree.tokens[verb].deprel == "conj"


def _statement(tree: Tree, report: Report, draft: Draft, marked: tuple[Quote, ...]) -> Statement:
    cue = read_cue(tree, draft.cue) if draft.cue else _NO_CUE
    source = " ".join(tree.words(draft.source).split()) if draft.source else ""
    return Statement(
        report=report.id,
        speaker=None,
        speaker_name=source,
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        form=form(draft.content, marked),
        stance=stance(tree, cue, draft.content, source),
    )
