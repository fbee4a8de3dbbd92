"""Actor codes: a country (ISO 3166-1 alpha-3) and a PLOVER sector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from crosswire.model.agencies import agency, is_outlet
from crosswire.model.claims import Actor
from crosswire.model.offices import CHAIRS, SPOKESPERSONS
from crosswire.model.people import both, people
from crosswire.model.states import seat, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.lexicon import IGO, IGO_PHRASES, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain


def person(group: Sequence[Mention]) -> Actor | None:
    """From the titles and appositions beside a person's names."""
    beside = [part for m in group for part in (m.title, m.after) if part]
    country = _most([m.country for m in group]) or _most(_seats(beside))
    speaks = country and any("spokes" in text for text in beside)
    return _actor(country, _sector(beside) or ("GOV" if speaks else ""))


def organisation(name: str, group: Sequence[Mention]) -> Actor | None:
    """From the words of a body's names."""
    words = plain(name)
    if any(phrase in words for phrase in IGO_PHRASES) or set(words.split()) & IGO:
        return Actor(country="", sector="IGO")
    house = seat(name)
    if house:
        return Actor(country=house.alpha3, sector="MIL" if "pentagon" in words else "GOV")
    country = _most([s.alpha3 for m in group for s in states_in(m.text)] or [m.country for m in group])
    outlet = is_outlet(name) and (agency(name) != "" or "agency" not in words or "news" in words)
    return _actor(country, "JRN" if outlet else _sector([m.text.lower() for m in group]))


def group(kind: str, text: str, country: str) -> Actor | None:
    """From a group's class and the state it belongs to."""
    sector = (
        "COP" if kind == "police" else "GOV" if kind in ("authority", "office") else _sector([text.lower()])
    )
    return _actor(country, sector)


def _actor(country: str, sector: str) -> Actor | None:
    return Actor(country=country, sector=sector) if country or sector else None


def _seats(texts: Iterable[str]) -> list[str]:
    """States whose seats of government the texts name ("kremlin spokesman")."""
    found = []
    for text in texts:
        words = text.split()
        pairs = [" ".join(words[i : i + n]) for n in (1, 2) for i in range(len(words))]
        found += [state.alpha3 for pair in pairs if (state := seat(pair))]
    return found


#: Words of soldiers in the titles of civilians.
_NO_SOLDIERS = (
    "attorney general",
    "secretary general",
    "secretary-general",
    "director general",
    "fire brigade",
    "director-general",
    "consul general",
    "fire captain",
    "solicitor general",
    "surgeon general",
)


#: Words that leave open what sort of office it is.
_PLAIN = (
    both(people("official"))
    | CHAIRS
    | SPOKESPERSONS
    | words(
        """department office agency bureau administration council commission commissioner authority
        executive manager owner"""
    )
)


def _sector(texts: Iterable[str]) -> str:
    """The sector of the last telling role of each text, else of a plain one; the commonest."""
    told: list[str] = []
    plainly: list[str] = []
    for text in texts:
        named = [word for word in plain(text).split() if word in ROLES and not word.startswith("spokes")]
        if any(phrase in text for phrase in _NO_SOLDIERS):
            named = [word for word in named if ROLES[word] != "MIL"] or ["official"]
        told += ["GOV"] if "ministry" in named else [ROLES[w] for w in named if w not in _PLAIN][-1:]
        plainly += [ROLES[word] for word in named][-1:]
    return _most(told) or _most(plainly)


def _most(values: Iterable[str]) -> str:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else ""
