"""The map: shipped outlines, cut and projected for the places of one story. No tile server."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from crosswire.dossier.lookup import Lookup, anchor

Point = tuple[float, float]
WIDTH, HEIGHT = 600, 360
_NEAR = 9.0
_LEAST_SPAN = 3.2


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map: pixels, radius by mentions, where its label stands ("" for none)."""

    name: str
    x: float
    y: float
    r: float
    mentions: int
    href: str
    side: str
    main: bool


@dataclass(frozen=True, slots=True)
class Map:
    """One drawn map: land outlines as SVG paths, the spots on it and its scale bar (pixels, km)."""

    land: tuple[str, ...]
    spots: tuple[Spot, ...]
    scale: tuple[float, int]


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    lat: float
    lon: float
    mentions: int
    href: str
    main: bool


def maps(look: Lookup) -> tuple[Map, ...]:
    """The map around the event and, where the story reaches further, one of all its places."""
    places = _places(look)
    if not places:
        return ()
    centre = next((p for p in places if p.main), places[0])
    near = [p for p in places if _apart(p, centre) <= _NEAR]
    drawn = [_draw(near)]
    if len(near) < len(places):
        drawn.append(_draw(places))
    return tuple(drawn)


def _places(look: Lookup) -> list[_Place]:
    """Located places, most mentioned first."""
    event = look.main_event
    main = event.place.name if event and event.place else ""
    found = []
    for entity in look.dossier.entities:
        if entity.geo is None:
            continue
        first = entity.mentions[0]
        found.append(
            _Place(
                entity.name,
                entity.geo.lat,
                entity.geo.lon,
                len(entity.mentions),
                anchor(first.report, first.start, first.end),
                entity.name == main,
            )
        )
    return sorted(found, key=lambda p: (-p.mentions, p.name, p.lat))


def _apart(a: _Place, b: _Place) -> float:
    """Roughly how far two places lie apart, in degrees of latitude."""
    turn = abs(a.lon - b.lon)
    return math.hypot(a.lat - b.lat, min(turn, 360 - turn) * math.cos(math.radians(b.lat)))


@dataclass(frozen=True, slots=True)
class _View:
    """A window on an equirectangular projection that keeps shapes at its middle latitude."""

    west: float
    north: float
    across: float
    down: float

    @classmethod
    def around(cls, places: Sequence[_Place]) -> _View:
        north, south = max(p.lat for p in places), min(p.lat for p in places)
        west, east = min(p.lon for p in places), max(p.lon for p in places)
        squeeze = math.cos(math.radians((north + south) / 2)) or 0.01
        down = max((north - south) * 1.35, (east - west) * squeeze * 1.35 * HEIGHT / WIDTH, _LEAST_SPAN)
        down = min(down, 170.0)
        across = min(down * WIDTH / HEIGHT / squeeze, 360.0)
        return cls((west + east) / 2 - across / 2, (north + south) / 2 + down / 2, across, down)

    def at(self, lon: float, lat: float) -> Point:
        return (lon - self.west) / self.across * WIDTH, (self.north - lat) / self.down * HEIGHT


def _draw(places: Sequence[_Place]) -> Map:
    view = _View.around(places)
    km = view.down * 111.2 / HEIGHT
    round_km = next(
        n for n in (5000, 2000, 1000, 500, 200, 100, 50, 20, 10) if n / km <= WIDTH / 4 or n == 10
    )
    return Map(
        land=tuple(path for rings in _countries() if (path := _path(rings, view))),
        spots=tuple(_spots(places, view)),
        scale=(round(round_km / km, 1), round_km),
    )


def _spots(places: Sequence[_Place], view: _View) -> Iterator[Spot]:
    taken: list[tuple[float, float, float, float]] = []
    dots = [(*view.at(p.lon, p.lat), min(18.0, 3 + 2 * math.sqrt(p.mentions))) for p in places]
    taken += [(x - r, y - r, x + r, y + r) for x, y, r in dots]
    for place, (x, y, r) in zip(places, dots, strict=True):
        side = _label_side(place.name, x, y, r, taken)
        yield Spot(
            place.name, round(x, 1), round(y, 1), round(r, 1), place.mentions, place.href, side, place.main
        )


def _label_side(
    name: str, x: float, y: float, r: float, taken: list[tuple[float, float, float, float]]
) -> str:
    """Where the label finds room: "right", "left", "above", "below", or "" (then only the list names it)."""
    wide, high = 8.8 * len(name), 18
    own = (x - r, y - r, x + r, y + r)
    for side, left, top in (
        ("right", x + r + 4, y - high / 2),
        ("left", x - r - 4 - wide, y - high / 2),
        ("above", x - wide / 2, y - r - high - 3),
        ("below", x - wide / 2, y + r + 3),
    ):
        box = (left, top, left + wide, top + high)
        inside = box[0] > 4 and box[2] < WIDTH - 4 and box[1] > 4 and box[3] < HEIGHT - 4
        if inside and not any(_meet(box, other) for other in taken if other != own):
            taken.append(box)
            return side
    return ""


def _meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _path(rings: Iterable[Sequence[Point]], view: _View) -> str:
    """The visible part of a country as one SVG path, without islands and bends too small to see."""
    parts = []
    for ring in rings:
        for turn in (-360.0, 0.0, 360.0):
            kept = _thin(_clip([view.at(lon + turn, lat) for lon, lat in ring]))
            if len(kept) >= 4:
                parts.append("M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in kept) + "Z")
    return "".join(parts)


def _thin(points: list[Point]) -> list[Point]:
    """The points that lie two pixels or more from the last one kept."""
    kept: list[Point] = []
    for x, y in points:
        if not kept or abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= 2:
            kept.append((x, y))
    return kept


def _clip(ring: list[Point]) -> list[Point]:
    """Sutherland and Hodgman's clipping to the window and a margin."""
    for axis, bound, keep_above in (
        (0, -8.0, True),
        (0, WIDTH + 8.0, False),
        (1, -8.0, True),
        (1, HEIGHT + 8.0, False),
    ):
        if not ring:
            return ring
        out: list[Point] = []
        for a, b in zip([ring[-1], *ring[:-1]], ring, strict=True):
            a_in, b_in = ((p[axis] > bound) == keep_above for p in (a, b))
            if a_in != b_in:
                part = (bound - a[axis]) / (b[axis] - a[axis])
                out.append((a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])))
            if b_in:
                out.append(b)
        ring = out
    return ring


@cache
def _countries() -> tuple[tuple[tuple[Point, ...], ...], ...]:
    """Every country's rings in degrees (longitude, latitude), decoded from the shipped TopoJSON."""
    source = files("crosswire.dossier.html").joinpath("outlines/outlines.json").read_text("utf-8")
    data = json.loads(source)
    (dx, dy), (x0, y0) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * dx + x0, y * dy + y0))
        arcs.append(points)

    def ring(numbers: Sequence[int]) -> tuple[Point, ...]:
        joined: list[Point] = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            joined.extend(arc[1:] if joined else arc)
        return _unwrapped(joined)

    return tuple(tuple(ring(numbers) for numbers in country) for country in data["countries"])


def _unwrapped(points: Sequence[Point]) -> tuple[Point, ...]:
    """A ring that crosses the date line goes on beyond 180 degrees instead of jumping back."""
    turn, out = 0.0, list(points[:1])
    for (before, _), (lon, lat) in pairwise(points):
        turn += 360.0 if before - lon > 180 else -360.0 if lon - before > 180 else 0.0
        out.append((lon + turn, lat))
    return tuple(out)
