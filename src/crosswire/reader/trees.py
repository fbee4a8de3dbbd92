"""The best dependency tree under arc scores (Chu & Liu 1965, Edmonds 1967), with exactly one root."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from crosswire.reader.network import Array


def tree(scores: Array) -> list[int]:
    """Heads of the best single-rooted tree; `scores[d, h]` rates head `h` of word `d`, `[d, d]` a root.

    The root is its own head. Ties fall to the lower index.
    """
    heads = _greedy(scores)
    if _is_tree(heads):
        return heads
    return max(_by_root(scores), key=lambda found: found[0])[1]


def _by_root(scores: Array) -> Iterator[tuple[float, list[int]]]:
    """The best tree for each root and its score, while one may still be better than those before."""
    others = scores.astype(np.float64)
    np.fill_diagonal(others, -np.inf)
    most = others.max(axis=1)
    bounds = np.diag(scores) - most + most.sum()
    best = -np.inf
    for root in map(int, np.argsort(-bounds, kind="stable")):
        if bounds[root] <= best:
            return
        order = [root, *(i for i in range(len(scores)) if i != root)]
        found = _spanning(others[order][:, order])
        heads = [root] * len(scores)
        for place in range(1, len(order)):
            heads[order[place]] = order[found[place]]
        total = float(scores[np.arange(len(scores)), heads].sum())
        best = max(best, total)
        yield total, heads


def _greedy(scores: Array) -> list[int]:
    """The best root and every other word's best head; where that is a tree, none is better."""
    others = scores.astype(np.float64)
    np.fill_diagonal(others, -np.inf)
    heads = others.argmax(axis=1)
    root = int((np.diag(scores) - others.max(axis=1)).argmax())
    heads[root] = root
    return [int(head) for head in heads]


def _is_tree(heads: list[int]) -> bool:
    if sum(head == index for index, head in enumerate(heads)) != 1:
        return False
    safe: set[int] = set()
    for start in range(len(heads)):
        path, at = set(), start
        while at not in safe and heads[at] != at:
            if at in path:
                return False
            path.add(at)
            at = heads[at]
        safe |= path
    return True


def _spanning(scores: Array) -> list[int]:
    """Heads of the best arborescence from node 0; `scores[d, h]`."""
    heads = scores.argmax(axis=1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return [int(head) for head in heads]
    inside = np.array(sorted(cycle))
    outside = np.array([node for node in range(len(scores)) if node not in cycle])
    held = scores[inside, heads[inside]]
    into = scores[inside][:, outside] - held[:, None]
    enter = into.argmax(axis=0)
    out = scores[outside][:, inside]
    leave = out.argmax(axis=1)
    smaller = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    smaller[:-1, :-1] = scores[outside][:, outside]
    smaller[-1, :-1] = into.max(axis=0)
    smaller[:-1, -1] = out.max(axis=1)
    smaller[0] = -np.inf
    found = _spanning(smaller)
    new = len(outside)
    for place, node in enumerate(outside):
        head = found[place]
        heads[node] = inside[leave[place]] if head == new else outside[head]
    heads[inside[enter[found[new]]]] = outside[found[new]]
    heads[0] = 0
    return [int(head) for head in heads]


def _cycle(heads: Array) -> set[int]:
    done: set[int] = {0}
    for start in range(len(heads)):
        path: list[int] = []
        at = start
        while at not in done and at not in path:
            path.append(at)
            at = int(heads[at])
        if at in path:
            return set(path[path.index(at) :])
        done.update(path)
    return set()
