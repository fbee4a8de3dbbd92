"""Who carried whose words, as a graph to draw: speakers and agencies, their carriers, the outlets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.lineage.credits import Credit
from crosswire.lineage.principals import owner_key
from crosswire.lineage.speakers import Speaker
from crosswire.model.agencies import agency
from crosswire.model.claims import Statement
from crosswire.model.findings import Reuse
from crosswire.model.report import Report

NodeKind = Literal["speaker", "agency", "outlet"]
EdgeKind = Literal["says", "credits", "copies", "shares"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Node:
    """A speaker, an agency (or other carrier) or an outlet; `id` is unique in the graph."""

    id: str
    kind: NodeKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edge:
    """`source`'s words stand in `target`, `count` times.

    says: a speaker is carried. credits: the target names the agency. copies: the target has text of
    the source, which credit or time shows to be the earlier. shares: the same, direction unknown.
    """

    source: str
    target: str
    kind: EdgeKind
    count: int


def graph(
    reports: Sequence[Report],
    statements: Sequence[Statement],
    said: Mapping[str, Speaker],
    credited: Mapping[str, Credit],
    reuse: Sequence[Reuse],
) -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    """Nodes and edges, sorted."""
    by_id = {report.id: report for report in reports}
    nodes: set[Node] = set()
    count: Counter[tuple[str, str, EdgeKind]] = Counter()

    def node(kind: NodeKind, key: str, name: str) -> str:
        nodes.add(Node(id=f"{kind}:{key}", kind=kind, name=name))
        return f"{kind}:{key}"

    outlet = {r.id: node("outlet", owner_key(r.outlet)[1], _first_name(reports, r)) for r in reports}
    names = _speaker_names(statements, said)
    for s in statements:
        if s.report not in by_id:
            continue
        speaker = said[s.id]
        chain = [node("speaker", "/".join(speaker.keys[0]), names[speaker.keys[0]])]
        chain += [node("agency", agency(v) or v.casefold(), agency(v) or v) for v in s.via]
        for source, target in zip(chain, [*chain[1:], outlet[s.report]], strict=True):
            count[source, target, "says"] += 1
    for report in reports:
        for name in credited[report.id].agencies:
            count[node("agency", name, name), outlet[report.id], "credits"] += 1
    for item in reuse:
        first, second = by_id[item.a.report], by_id[item.b.report]
        if item.kind == "same_quote" or outlet[first.id] == outlet[second.id]:
            continue
        origin = earlier(first, second, credited)
        if origin is second:
            first, second = second, first
        ends = outlet[first.id], outlet[second.id]
        count[(*ends, "copies") if origin else (min(ends), max(ends), "shares")] += 1
    edges = (Edge(source=s, target=t, kind=k, count=n) for (s, t, k), n in count.items())
    return tuple(sorted(nodes)), tuple(sorted(edges))


def earlier(a: Report, b: Report, credited: Mapping[str, Credit]) -> Report | None:
    """The report that the other one has its text from, where a credit or the time of publication tells."""
    for source, target in ((a, b), (b, a)):
        names = {owner_key(n) for n in credited[target.id].outlets}
        names |= {owner_key(n) for n in credited[target.id].agencies}
        if owner_key(source.outlet) in names and owner_key(target.outlet) != owner_key(source.outlet):
            return source
    if set(credited[a.id].agencies) & set(credited[b.id].agencies) or not (a.published and b.published):
        return None
    length = min(len(a.published), len(b.published))
    if a.published[:length] == b.published[:length]:
        return None
    return a if a.published[:length] < b.published[:length] else b


def _first_name(reports: Sequence[Report], report: Report) -> str:
    key = owner_key(report.outlet)
    return min(r.outlet for r in reports if owner_key(r.outlet) == key)


def _speaker_names(
    statements: Sequence[Statement], said: Mapping[str, Speaker]
) -> Mapping[tuple[str, str], str]:
    """The commonest name of each principal (of equals the longest, then the first by letters)."""
    seen: dict[tuple[str, str], Counter[str]] = {}
    for s in statements:
        seen.setdefault(said[s.id].keys[0], Counter())[said[s.id].name] += 1
    return {key: min(c, key=lambda name: (-c[name], -len(name), name)) for key, c in seen.items()}


__all__ = ["Edge", "EdgeKind", "Node", "NodeKind", "earlier", "graph"]
