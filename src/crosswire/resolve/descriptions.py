"""Descriptions of groups and offices: "the separatists", "police in Delta", "the president's office"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.reading import ReadReport
from crosswire.model.report import Span
from crosswire.resolve.lexicon import GROUPS, OFFICES
from crosswire.resolve.mentions import Mention, states_in
from crosswire.resolve.variants import plain

#: Classes that are bodies rather than people.
BODIES = frozenset({"authority", "police", "prosecutor", "media", "office"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A noun phrase for a group or an office.

    `kind` is its class (`lexicon.GROUPS`, or "office", "government"), `names` the states (alpha-3) and
    other names inside it, `owner` the name that possesses an office.
    """

    mention: Mention
    kind: str
    head: int
    names: frozenset[str]
    owner: Mention | None = None


def descriptions(
    read: ReadReport, order: int, tree: Tree, named: Sequence[Mention]
) -> tuple[Description, ...]:
    """The descriptions of one report, in text order, none in what was set aside."""
    found = []
    for index, token in enumerate(tree.tokens):
        kind = _kind(tree, index)
        if not kind or read.report.is_dropped(token.start, token.end):
            continue
        inside = [m for m in named if m.start <= token.start < m.end]
        if inside:
            continue
        span = tree.phrase(index)
        if "\n" in tree.words(span) or span.end - span.start > 140:
            span = Span(start=token.start, end=token.end)
        held = [m for m in named if span.start <= m.start and m.end <= span.end]
        if kind == "office" and not (held or states_in(tree.words(span))):
            continue
        if any(m.label == "PERSON" and m.end > token.start for m in held) and kind != "office":
            continue
        found.append(_description(tree, order, read.report.id, (index, kind, span, held)))
    return tuple(found)


def _kind(tree: Tree, index: int) -> str:
    token = tree.tokens[index]
    if token.upos not in ("NOUN", "PROPN") or token.deprel in ("compound", "flat"):
        return ""
    lemma = token.lemma.lower()
    if lemma == "government":
        return "government"
    if lemma in OFFICES:
        return "office"
    plural = "Number=Plur" in token.feats or lemma in ("police", "media", "population", "community", "army")
    kind = GROUPS.get(lemma, "")
    return kind if plural or (kind in ("force", "authority") and lemma != "official") else ""


_Found = tuple[int, str, Span, list[Mention]]


def _description(tree: Tree, order: int, report: str, found: _Found) -> Description:
    index, kind, span, held = found
    text = tree.words(span)
    article = re.match(r"(?:the|a|an|some|many|several|two|three|its|his|her|their)\s+", text, re.IGNORECASE)
    start = span.start + (article.end() if article else 0)
    core = tree.words(Span(start=start, end=span.end))
    codes = {s.alpha3 for s in states_in(core)}
    others = {plain(m.text) for m in held if m.label not in ("PERSON",) and not states_in(m.text)}
    possessors = [m for m in held if _owns(tree, m, index)]
    mention = Mention(
        report=report,
        order=order,
        start=start,
        end=span.end,
        text=core,
        label="NOUN",
        wide=span,
        country=next(iter(sorted(codes)), ""),
    )
    return Description(
        mention=mention,
        kind=kind,
        head=index,
        names=frozenset(codes | others),
        owner=possessors[0] if possessors else None,
    )


def _owns(tree: Tree, mention: Mention, index: int) -> bool:
    """Whether the name possesses the head ("Vol's office", "the office of Kira Vol")."""
    at = tree.head(mention.start, mention.end)
    seen = 0
    while at is not None and at != index and seen < 6:
        relation = tree.tokens[at].deprel
        if tree.tokens[at].head == index:
            return relation.startswith("nmod") or relation in ("compound", "amod")
        at, seen = tree.tokens[at].head, seen + 1
    return False
