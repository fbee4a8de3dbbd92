"""How far a describing phrase goes, and what opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from crosswire.model.states import states_in
from crosswire.resolve.mentions import Mention


def kept(tree: Tree, span: Span, head_end: int, named: Sequence[Mention]) -> Span:
    """The phrase as far as it tells who: no name cut in two, nothing behind a comma or "on Monday"."""
    end = max(
        [span.end, *(m.end for m in named if m.start < span.end <= m.end), *_seated(tree, head_end, named)]
    )
    if tree.text[:head_end].lower().endswith(BORDERS):
        return Span(start=span.start, end=_between(tree, head_end, named))
    collective = tree.text[:head_end].lower().endswith(("police", "army", "military", "media", "navy"))
    for found in _BEHIND.finditer(tree.text[head_end:end]):
        after = head_end + found.end()
        near = any(after <= m.start <= after + 12 for m in named)
        whose = found["of"] and (near or not collective)
        if whose or (found["at"] and near):
            continue
        return Span(start=span.start, end=head_end + found.start())
    return Span(start=span.start, end=end)


BORDERS = ("border", "frontier")


def _between(tree: Tree, head_end: int, named: Sequence[Mention]) -> int:
    """Where "border with Kenya", "border between Kenya and Uganda" ends."""
    end = head_end
    for joint in (r"\s(?:with|between|of)\s(?:the\s)?", r"\sand\s(?:the\s)?"):
        found = re.match(joint, tree.text[end : end + 14])
        near = [m.end for m in named if found and m.start == end + found.end()]
        if not near:
            break
        end = max(near)
    return end


def _seated(tree: Tree, head_end: int, named: Sequence[Mention]) -> list[int]:
    """Where "police in Varesk" ends, whatever the parse hangs the place on."""
    lead = re.search(r"\b(?:police|authorities)\Z", tree.text[:head_end])
    found = re.match(r"\s(?:in|of)\s", tree.text[head_end : head_end + 4])
    if not lead or not found:
        return []
    return [m.end for m in named if m.start == head_end + found.end() and m.label in ("GPE", "LOC")]


_BEHIND = re.compile(
    r"\s(?:(?P<of>of|for)|(?P<at>from|in|at)|on|near|along|with|to|by|during|after|outside|as|around|across|over|against|under|within|inside|between)\s|,"
)


def is_definite(tree: Tree, span: Span) -> bool:
    return re.match(r"(?:the|this|that|his|her|its|their)\s", tree.words(span), re.IGNORECASE) is not None


def bare_place(tree: Tree, span: Span) -> bool:
    """Whether a place is meant by its kind alone: "the region", "the disputed enclave"."""
    text = tree.words(span)
    if re.search(r"\scapital$", text) and states_in(text):
        return re.fullmatch(r"(?:the\s)?(?:[A-Z][\w.’']+\s){1,3}capital", text) is not None
    return re.fullmatch(r"(?:the|this|that)(?:\s[\w-]+){0,2}\s[a-z]+", text, re.IGNORECASE) is not None and (
        re.search(r"\s[A-Z]", text) is None
    )
