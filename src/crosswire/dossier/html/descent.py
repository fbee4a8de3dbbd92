"""Who carried whose words, as a drawing: speakers, carriers (agencies, other media), outlets."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.dossier.lookup import Lookup, anchor, one_line

MOST_SPEAKERS = 14
_ROW, _TOP = 34, 34
_X = {"speaker": 276, "carrier": 448, "outlet": 620}
_ARCS = 846
WIDTH = 980


@dataclass(frozen=True, slots=True)
class Node:
    """A name in one of the three columns."""

    kind: str
    name: str
    x: int
    y: float
    size: float
    note: str


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Something carried from a to b, as an SVG path; `href` is the first passage that shows it."""

    path: str
    width: float
    kind: str
    href: str
    other: str
    title: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole drawing; `left_out` are speakers whose words stand in one outlet only."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    ribbons: tuple[Ribbon, ...]
    sharing: tuple[float, ...]
    left_out: tuple[tuple[str, str, str], ...]


Edge = tuple[str, str]
"""("speaker:NAME", "outlet:NAME"): the two ends of something carried."""


def drawing(look: Lookup) -> Drawing:
    """The drawing of one dossier; only speakers that two outlets or a carrier carry are drawn."""
    carried, firsts = _carried(look)
    reach: dict[str, set[str]] = defaultdict(set)
    for (a, b), _ in carried.items():
        reach[a].add(b)
    speakers = sorted(
        (end for end in reach if end.startswith("speaker:")),
        key=lambda end: (
            -_outlets(end, reach),
            -sum(n for (a, _), n in carried.items() if a == end),
            end,
        ),
    )
    drawn = [end for end in speakers if len(reach[end]) > 1 or _through_carrier(reach[end])][:MOST_SPEAKERS]
    edges = {edge: n for edge, n in carried.items() if edge[0] in drawn or edge[0].startswith("carrier:")}
    edges = {(a, b): n for (a, b), n in edges.items() if not a.startswith("carrier:") or _fed(a, edges, look)}
    columns = _columns(look, edges)
    places = _places(columns)
    nodes = tuple(_node(end, places[end], edges) for column in columns for end in column)
    ribbons = [_ribbon(edge, edges[edge], places, firsts[edge]) for edge in sorted(edges)]
    ribbons += _reuses(look, places)
    left = [end for end in speakers if end not in drawn]
    return Drawing(
        width=WIDTH,
        height=_TOP + 20 + _ROW * max((len(column) for column in columns), default=0),
        nodes=nodes,
        ribbons=tuple(ribbons),
        sharing=_sharing(look, places),
        left_out=tuple(_single(end, reach, firsts) for end in left),
    )


def _carried(look: Lookup) -> tuple[Counter[Edge], dict[Edge, str]]:
    """How many statements go from end to end, and where the first of each stands."""
    carried: Counter[Edge] = Counter()
    firsts: dict[Edge, str] = {}

    def carry(a: str, b: str, href: str) -> None:
        carried[a, b] += 1
        firsts.setdefault((a, b), href)

    for statement in look.dossier.statements:
        name = look.name(statement.speaker or statement.speaker_name).strip()
        outlet = f"outlet:{look.outlet(statement.report)}"
        href = anchor(statement.report, statement.content.start, statement.content.end)
        via = [name for name in map(one_line, statement.via) if f"outlet:{name}" != outlet]
        carrier = f"carrier:{via[0]}" if via else ""
        if carrier:
            carry(carrier, outlet, href)
        if name:
            carry(f"speaker:{one_line(name)}", carrier or outlet, href)
    for origin in look.dossier.origins:
        for report in origin.reports if origin.kind == "agency" else ():
            edge = (f"carrier:{one_line(origin.name)}", f"outlet:{look.outlet(report)}")
            if edge not in carried:
                carry(*edge, report)
    return carried, firsts


def _outlets(end: str, reach: Mapping[str, set[str]]) -> int:
    """How many outlets an end reaches, through carriers too."""
    direct = {b for b in reach[end] if b.startswith("outlet:")}
    through = {c for b in reach[end] if b.startswith("carrier:") for c in reach.get(b, ())}
    return len(direct | through)


def _through_carrier(ends: Iterable[str]) -> bool:
    return any(end.startswith("carrier:") for end in ends)


def _fed(carrier: str, edges: Mapping[Edge, int], look: Lookup) -> bool:
    """A carrier is drawn when a drawn speaker feeds it, or when it is an agency by itself."""
    agencies = {f"carrier:{one_line(o.name)}" for o in look.dossier.origins if o.kind == "agency"}
    return carrier in agencies or any(b == carrier for _, b in edges)


def _columns(look: Lookup, edges: Mapping[Edge, int]) -> list[list[str]]:
    """The three columns, each ordered so that ribbons cross little (two passes of barycentres)."""
    ends = {end for edge in edges for end in edge}
    outlets = list(dict.fromkeys(f"outlet:{look.outlet(report.id)}" for report in look.dossier.reports))
    columns = [
        sorted(end for end in ends if end.startswith("speaker:")),
        sorted(end for end in ends if end.startswith("carrier:")),
        outlets,
    ]
    for _ in range(3):
        for at in (1, 0, 2):
            columns[at] = _by_barycentre(columns, at, edges)
    return columns


def _by_barycentre(columns: Sequence[list[str]], at: int, edges: Mapping[Edge, int]) -> list[str]:
    rank = {
        end: index / max(1, len(column) - 1)
        for other, column in enumerate(columns)
        if other != at
        for index, end in enumerate(column)
    }

    def centre(end: str) -> float:
        near = [(rank[b if a == end else a], n) for (a, b), n in edges.items() if end in (a, b)]
        near = [(r, n) for r, n in near]
        return sum(r * n for r, n in near) / sum(n for _, n in near) if near else 1.0

    return sorted(columns[at], key=lambda end: (round(centre(end), 6), end))


def _places(columns: Sequence[Sequence[str]]) -> dict[str, tuple[int, float]]:
    most = max((len(column) for column in columns), default=1)
    places = {}
    for column in columns:
        gap = _ROW * most / max(1, len(column))
        for index, end in enumerate(column):
            places[end] = (_X[end.split(":", 1)[0]], round(_TOP + gap * (index + 0.5), 1))
    return places


def _node(end: str, place: tuple[int, float], edges: Mapping[Edge, int]) -> Node:
    kind, name = end.split(":", 1)
    count = sum(n for edge, n in edges.items() if end in edge)
    size = round(min(20.0, 6 + 2.2 * math.sqrt(count)), 1)
    return Node(kind, name, place[0], place[1], size, str(count))


def _ribbon(edge: Edge, count: int, places: Mapping[str, tuple[int, float]], href: str) -> Ribbon:
    (x1, y1), (x2, y2) = places[edge[0]], places[edge[1]]
    middle = (x1 + x2) / 2
    names = " → ".join(end.split(":", 1)[1] for end in edge)
    return Ribbon(
        path=f"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}",
        width=round(min(14.0, 1.5 + 1.7 * math.sqrt(count)), 1),
        kind="said" if edge[0].startswith("speaker:") else "carried",
        href=href,
        other="",
        title=f"{names}: {count}",
    )


def _reuses(look: Lookup, places: Mapping[str, tuple[int, float]]) -> list[Ribbon]:
    """Passages that two outlets share, as arcs right of the outlets; one arc a pair and kind."""
    pairs: dict[tuple[str, str, str], list[tuple[str, str, int]]] = defaultdict(list)
    for reuse in look.dossier.reuse:
        a, b = (f"outlet:{look.outlet(side.report)}" for side in (reuse.a, reuse.b))
        hrefs = [anchor(side.report, side.start, side.end) for side in (reuse.a, reuse.b)]
        pairs[a, b, reuse.kind].append((hrefs[0], hrefs[1], reuse.a.end - reuse.a.start))
    arcs = []
    for (a, b, kind), shared in sorted(pairs.items()):
        y1, y2 = places[a][1], places[b][1]
        bend = _ARCS + 30 + min(135, abs(y2 - y1) * 0.55)
        longest = max(shared, key=lambda item: item[2])
        length = sum(size for _, _, size in shared)
        arcs.append(
            Ribbon(
                path=f"M{_ARCS} {y1}C{bend:.1f} {y1} {bend:.1f} {y2} {_ARCS} {y2}",
                width=round(min(16.0, 1.5 + math.sqrt(length) / 5), 1),
                kind=kind,
                href=longest[0],
                other=longest[1],
                title=f"{a.split(':', 1)[1]} ⇄ {b.split(':', 1)[1]}: {len(shared)}",
            )
        )
    return arcs


def _sharing(look: Lookup, places: Mapping[str, tuple[int, float]]) -> tuple[float, ...]:
    """The heights of the outlets that share a passage."""
    reports = {side.report for reuse in look.dossier.reuse for side in (reuse.a, reuse.b)}
    return tuple(sorted({places[f"outlet:{look.outlet(report)}"][1] for report in reports}))


def _single(end: str, reach: Mapping[str, set[str]], firsts: Mapping[Edge, str]) -> tuple[str, str, str]:
    to = sorted(reach[end])[0]
    return end.split(":", 1)[1], to.split(":", 1)[1], firsts[end, to]
