"""Statements inside statements: what each is told within, and who of those only carries it."""

from __future__ import annotations

from dataclasses import replace

from crosswire.extract.statements_draft import Draft, overlap
from crosswire.extract.statements_ends import in_relative
from crosswire.extract.statements_via import carrying_source
from crosswire.extract.tree import Tree
from crosswire.model.claims import Statement
from crosswire.model.reading import Name


def nested(
    tree: Tree, names: tuple[Name, ...], drafts: list[Draft], plain: tuple[Statement, ...]
) -> tuple[Statement, ...]:
    """The statements (`plain`, one a draft) with parents and the carriers of the statements around them.

    Mere carriage ("Kyodo reported" around somebody else's words) is no statement.
    """
    around = tuple(_around(tree, draft, drafts) for draft in drafts)
    carried = {
        outer: carrier
        for outer, draft in enumerate(drafts)
        if draft.source
        and (carrier := carrying_source(tree, names, draft.source))
        and _only_carries(draft, [drafts[i] for i, up in enumerate(around) if up == outer])
    }
    made: dict[int, Statement] = {}
    for index in sorted(range(len(drafts)), key=lambda i: drafts[i].content.start - drafts[i].content.end):
        if index in carried:
            continue
        chain = _chain(index, around)
        via = [*drafts[index].via]
        for up in chain:
            outer = carried.get(up) or " ".join(plain[up].speaker_name.split())
            via += [name for name in (outer, *drafts[up].via) if name and name not in via]
        parent = next((made[up].id for up in chain if up in made), None)
        made[index] = replace(plain[index], via=tuple(via), parent=parent)
    return tuple(sorted(made.values(), key=lambda s: (s.content.start, s.content.end, s.id)))


def _chain(index: int, around: tuple[int | None, ...]) -> list[int]:
    """The drafts around a draft, from the inside out."""
    chain: list[int] = []
    up = around[index]
    while up is not None and up not in chain and up != index:
        chain.append(up)
        up = around[up]
    return chain


def _around(tree: Tree, draft: Draft, drafts: list[Draft]) -> int | None:
    """The smallest content that holds this draft's cue and content, or None."""
    best: tuple[int, int] | None = None
    if in_relative(tree, draft):
        return None
    for index, other in enumerate(drafts):
        if other is draft or other.cue == draft.cue or draft.cue is None:
            continue
        outer, inner = other.content, draft.content
        holds = outer.start <= draft.cue.start and draft.cue.end <= outer.end
        shared = overlap(outer, inner) >= 0.8 * (inner.end - inner.start)
        if holds and shared:
            size = (outer.end - outer.start, index)
            best = size if best is None or size < best else best
    return best[1] if best else None


def _only_carries(outer: Draft, inner: list[Draft]) -> bool:
    """Whether the statements inside fill the outer content."""
    filled = sum(overlap(outer.content, draft.whole) for draft in inner)
    return bool(inner) and filled >= 0.6 * (outer.content.end - outer.content.start)
