"""Place names of a story, located by the story's own context.

A name may stand for many places. What decides, strongest first: what the text itself adds ("Arden,
Oregon"; "the Norwegian port of Arden"), which countries and divisions the story names, how near the
other places of the story lie (Leidner 2007, spatial minimality), and last how many people live there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import asin, cos, exp, log10, radians, sin, sqrt

from crosswire.extract import gazetteer
from crosswire.extract.gazetteer import Gazetteer, Place
from crosswire.model.claims import Geo, PlaceMention
from crosswire.model.reading import Name, ReadReport
from crosswire.model.wordlist import words

_LABELS = ("GPE", "LOC", "FACILITY")
_MAYBE = ("MISC", "ORG")
_LOCATIVE = re.compile(r"\b(?:in|near|outside|around|across|from|to)\s+$")
_GENERIC = (
    r"(?:province|state|county|parish|oblast|krai|region|prefecture|governorate|district|department"
    r"|municipality"
    r"|city|township|borough|island|islands|metropolitan area|area|territory|canton|voivodeship"
    r"|airport|international airport"
    r"|peninsula|mountains|valley|desert|coast|port|harbou?r|suburb|village|town)"
)
_SUFFIX = re.compile(rf"\s+{_GENERIC}$", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:the|downtown|central|greater|northern|southern|eastern|western|north|south|east|west"
    r"|north-?east(?:ern)?"
    r"|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|mainland|inner|outer|upper|lower"
    r"|port of|city of"
    r"|town of|village of|county of|state of|province of|republic of|kingdom of|commonwealth of)\s+",
    re.IGNORECASE,
)
_OF = re.compile(r"^.*\b(?:city|town|village|port|province|region|district|state|republic) of\s+(?=[A-Z])")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,4}")
# Words of place that name none by themselves.
_NO_PLACE = words("north south east west city central capital peninsula gulf border region state")
_DIVISION = re.compile(
    r"^\s+(?:province|state|county|parish|oblast|krai|region|prefecture|governorate|department)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r"^\s*,\s+(?:in\s+)?(?:the\s+)?((?:[A-Z][\w.’'-]+)(?:\s+[A-Z][\w.’'-]+){0,3})")
_BRACKET = re.compile(r"^\s*\(([A-Z][\w.’' -]+)\)")
_WITHIN = re.compile(
    r"^\s+(?:in|of)\s+(?:(?:the|northern|southern|eastern|western|central|north-?eastern"
    r"|north-?western|south-?eastern"
    r"|south-?western)\s+)*((?:[A-Z][\w.’'-]+)(?:\s+[A-Z][\w.’'-]+){0,2})"
)
# "the Norwegian port of", "Norway's coastal town of", "Norway's"; no preposition may stand between.
_BEFORE = re.compile(
    r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)(?:['’]s?\s+|\s+)"
    r"(?:(?!(?:and|or|to|from|with|in|at|on|by|near|for|the|that|into|of)\b)[a-z-]+\s+){0,3}(?:of\s+)?$"
)


Key = tuple[str, frozenset[tuple[str, str]]]
"""A folded name and where the text beside it says it lies: (country, division code or "")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place name found in a text: what it reads and what the text says beside it."""

    name: str
    before: str = ""
    after: str = ""

    @property
    def key(self) -> Key:
        """Toponyms of one key are one place: the same name with the same hint."""
        return gazetteer.fold(self.name), hint(self)


def places(reads: Sequence[ReadReport]) -> tuple[PlaceMention, ...]:
    """Every place name of a story's reports, sorted by report and position, located where it can be."""
    gaz = gazetteer.load()
    found = [(read.report.id, name, toponym(read.report.text, name.start, name.end))
             for read in reads for name in _candidates(read, gaz)]  # fmt: skip
    words = [w.group() for read in reads for w in _CAPITALISED.finditer(read.report.text)]
    located = locate([top for _, _, top in found], words, gaz)
    return tuple(
        PlaceMention(report=report, start=name.start, end=name.end, name=top.name, geo=_geo(place))
        for (report, name, top), place in sorted(
            zip(found, located, strict=True), key=lambda item: (item[0][0], item[0][1].start)
        )
    )


_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\b")


def toponym(text: str, start: int, end: int) -> Toponym:
    return Toponym(
        name=" ".join(text[start:end].split()),
        before=text[max(0, start - 60) : start],
        after=text[end : end + 60],
    )


def _candidates(read: ReadReport, gaz: Gazetteer) -> Iterable[Name]:
    report = read.report
    for name in read.reading.names:
        if report.is_dropped(name.start, name.end) or report.slice(name.start, name.end).islower():
            continue
        if name.label in _LABELS:
            yield name
        elif name.label in _MAYBE and _LOCATIVE.search(report.text[: name.start][-12:]):
            known = gaz.find(report.text[name.start : name.end])
            if known and (
                known[0].kind != "town" or known[0].population > (15_000 if known[0].main else 100_000)
            ):
                yield name


def _geo(place: Place | None) -> Geo | None:
    if place is None:
        return None
    return Geo(lat=place.lat, lon=place.lon, country=place.country, geonames_id=place.geonames_id)


def locate(tops: Sequence[Toponym], words: Iterable[str], gaz: Gazetteer) -> tuple[Place | None, ...]:
    """The place of each toponym of one story, or None where the gazetteer knows none of that name.

    `words` are the story's capitalised words and pairs: demonyms and countries among them weigh.
    """
    keys = [top.key for top in tops]
    counts = Counter(keys)
    options = {key: candidates(top, gaz) for key, top in zip(keys, tops, strict=True)}
    named = Counter(filter(None, (gaz.country_of(word) for word in words)))
    hinted: Counter[tuple[str, str]] = Counter()
    for key, count in counts.items():
        hinted.update(dict.fromkeys(key[1], count))
    chosen: dict[Key, Place] = {}
    for _ in range(3):
        context = _context(chosen, counts, named, hinted)
        chosen = {
            key: max(found, key=lambda p, key=key: (_score(p, key, context), -p.geonames_id))  # type: ignore[misc]
            for key, found in options.items()
            if found
        }
    return tuple(chosen.get(key) for key in keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    """What the story says about where it plays: weights of countries, divisions and chosen places."""

    countries: Counter[str]
    admins: Counter[tuple[str, str]]
    chosen: dict[Key, Place]
    counts: Counter[Key]


def _context(
    chosen: dict[Key, Place],
    counts: Counter[Key],
    named: Counter[str],
    hinted: Counter[tuple[str, str]],
) -> _Context:
    countries: Counter[str] = Counter(named)
    admins: Counter[tuple[str, str]] = Counter()
    for (country, admin), count in hinted.items():
        countries[country] += count
        if admin:
            admins[country, admin] += count
    for key, place in chosen.items():
        if place.kind == "division":
            admins[place.country, place.admin] += counts[key]
            countries[place.country] += counts[key]
    return _Context(countries=countries, admins=admins, chosen=chosen, counts=counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What speaks for a place, in powers of ten of its population."""

    country: float = 9.0
    area: float = 7.5
    division: float = 6.3
    alternate: float = -0.8
    share: float = 2.5
    named: float = 1.0
    admin: float = 1.0
    near: float = 1.5
    reach: float = 150.0
    hint: float = 8.0


WEIGHTS = Weights()


def _score(place: Place, key: Key, context: _Context) -> float:
    w = WEIGHTS
    total = sum(context.countries.values()) or 1
    kinds = {"country": w.country, "area": w.area, "division": w.division}
    score = kinds.get(place.kind) or log10(place.population + 100) + (0 if place.main else w.alternate)
    share = context.countries[place.country] / total if place.country else 0.2
    score += w.share * share + w.named * min(1.0, 5 * share)
    if place.kind == "town":
        score += w.admin * (context.admins[place.country, place.admin] > 0)
    if any(_inside(place, where) for where in key[1]):
        score += w.hint
    near = sum(
        exp(-distance(place, other) / w.reach)
        for other_key, other in context.chosen.items()
        if other_key != key and other.kind in ("town", "division")
    )
    return score + w.near * min(near, 1.3)


def _inside(place: Place, where: tuple[str, str]) -> bool:
    country, admin = where
    return place.country == country and place.kind != "country" and (not admin or place.admin == admin)


def candidates(top: Toponym, gaz: Gazetteer) -> tuple[Place, ...]:
    """Places the toponym may stand for: of its whole name, else of what is left without
    "Province", "northern", "Port of" and their like; a demonym stands for its country."""
    name = re.sub(r"['’]s$", "", top.name)
    for _ in range(4):
        if gazetteer.fold(name) in _NO_PLACE or _ACRONYM.fullmatch(name):
            return tuple(p for p in gaz.find(name) if p.kind != "town")
        country = gaz.country(gaz.country_of(name))
        found = gaz.find(name)
        if country is not None and country not in found:
            found = (country, *found)
        if found:
            return _preferred(found, top)[:60]
        shorter = next((s for s in (p.sub("", name) for p in (_OF, _SUFFIX, _PREFIX)) if s != name), name)
        if shorter == name:
            return ()
        name = shorter
    return ()


def _preferred(found: tuple[Place, ...], top: Toponym) -> tuple[Place, ...]:
    """Only divisions where the text says "province" after the name, if there are any; never otherwise
    a division beside a city of the same name within it."""
    divisions = [p for p in found if p.kind == "division"]
    if divisions and (_DIVISION.match(top.after) or _SUFFIX.search(top.name)):
        return tuple(divisions)
    cities = {(p.country, p.admin) for p in found if p.kind == "town" and p.population > 100_000}
    capitals = {p.country for p in found if p.kind == "town" and p.population > 500_000}
    return tuple(
        p
        for p in found
        if p.kind != "division" or ((p.country, p.admin) not in cities and p.country not in capitals)
    )


def hint(top: Toponym) -> frozenset[tuple[str, str]]:
    """Where the text beside a name says it lies: (country, division code or "")."""
    gaz = gazetteer.load()
    said = [m.group(1) for m in (p.match(top.after) for p in (_COMMA, _BRACKET, _WITHIN)) if m]
    before = _BEFORE.search(top.before)
    if before:
        said.append(before.group(1))
    own = {p.kind for p in gaz.named.get(gazetteer.fold(top.name), ())}
    for part in _parts(said):
        where = _where(part, gaz)
        # "Ohio, Texas" and "China, Japan" are lists: nothing lies in its own like.
        if where and "country" not in own and not (own and all(admin for _, admin in where)):
            return frozenset(where)
    return frozenset()


def _parts(phrases: Iterable[str]) -> Iterator[str]:
    """The phrases and what is left of each without its last, then without its first words."""
    for phrase in phrases:
        words = phrase.rstrip(".,").split()
        for length in range(len(words), 0, -1):
            for first in range(len(words) - length + 1):
                yield " ".join(words[first : first + length])


def _where(phrase: str, gaz: Gazetteer) -> set[tuple[str, str]]:
    if re.fullmatch(r"[A-Z]{2}", phrase) and ("US", phrase) in gaz.codes:
        return {("US", phrase)}
    found = {(p.country, p.admin) for p in gaz.named.get(gazetteer.fold(phrase), ()) if p.country}
    country = gaz.country_of(phrase)
    return found | ({(country, "")} if country else set())


def distance(a: Place, b: Place) -> float:
    """Great-circle distance in kilometres (haversine, mean radius 6371)."""
    lat, lon = radians(b.lat - a.lat), radians(b.lon - a.lon)
    h = sin(lat / 2) ** 2 + cos(radians(a.lat)) * cos(radians(b.lat)) * sin(lon / 2) ** 2
    return 2 * 6371 * asin(min(1.0, sqrt(h)))
