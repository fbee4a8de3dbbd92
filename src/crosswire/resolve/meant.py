"""Which named body, person, place or state a description means ("the ministry", "the region")."""

from __future__ import annotations

import re
from collections import Counter

from crosswire.extract.gazetteer import load
from crosswire.model.states import capital, states_in
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import Description
from crosswire.resolve.lexicon import BODY_ENDS, BODY_NOUNS, CALLED, LEADERS, PLACES, ROLES, SITE_ENDS
from crosswire.resolve.variants import plain

Spots = dict[tuple[int, int], str]
"""A mention's report and place to the key of its cluster."""

#: Words of a head of state's own office.
_PRESIDENCY = frozenset({"presidency", "presidential", "president", "presidents", "office"})


def named_key(item: Description, names: frozenset[str], kinds: dict[str, Cluster], home: Spots) -> str:
    """The named cluster a description means: a government's state, an office, the place spoken of."""
    if item.beside and not item.kind.startswith("one "):
        return home.get((item.beside.order, item.beside.start), "")
    if item.kind == "office":
        return _office(item, names, kinds, home) or _last_body(item, kinds)
    if item.kind in PLACES.values():
        return _place_meant(item, kinds)
    if item.kind in ("body", "media") and (beside := _name_beside(item, home)):
        return beside
    find = {
        "government": _government,
        "police": _police,
        "body": _last_body,
        "named body": _last_body,
        "role": _person_meant,
    }
    return find[item.kind](item, kinds) if item.kind in find else ""


def _name_beside(item: Description, home: Spots) -> str:
    """The body named beside its noun: "the newspaper Lowland Mail", "the Orlin news agency"."""
    at = item.mention
    keys = [
        home.get((m.order, m.start), "")
        for m in item.held
        if m.end >= at.end or (m.start == at.start and _CARRIER.fullmatch(at.text[len(m.text) :]))
    ]
    return next((key for key in keys if key.startswith("body:")), "")


#: Nouns that only say what the body named before them is.
_CARRIER = re.compile(
    r"\s(?:(?:news|press)\s)?(?:agency|newspaper|broadcaster|airline|magazine|daily|network|television|TV|company)",
    re.IGNORECASE,
)


def _government(item: Description, kinds: dict[str, Cluster]) -> str:
    """The one state named by the words before "government" or "side", or that holds the capital named."""
    states = sorted(f"state:{code}" for code in item.codes if f"state:{code}" in kinds)
    return states[0] if len(states) == 1 else ""


def _police(item: Description, kinds: dict[str, Cluster]) -> str:
    return _body_named(item, kinds, "police")


def _office(item: Description, names: frozenset[str], kinds: dict[str, Cluster], home: Spots) -> str:
    """The office of a person or a state; a head of state's office is that of the state."""
    owner = home.get((item.owner.order, item.owner.start), "") if item.owner else ""
    person = kinds.get(owner)
    if person and person.kind == "person":
        leads = any({"president", "presidents"} & set(m.title.split()) for m in person.mentions)
        country = person.actor.country if person.actor else ""
        return f"office|state:{country}" if leads and country else f"office|{owner}"
    if not names and (holder := _office_holder(item, kinds)):
        return holder
    text = _without_states(item)
    whose = ",".join(sorted(names))
    return f"office|{whose}{'' if text <= _PRESIDENCY else ' ' + ' '.join(sorted(text))}" if whose else ""


def _office_holder(item: Description, kinds: dict[str, Cluster]) -> str:
    """The office of whoever the report gave the role that owns it ("the president's office")."""
    text = item.mention.text.lower()
    if not re.search(r"\b(?:president|premier|minister|mayor|governor|chancellor)['’]s\soffice$", text):
        return ""
    holder = kinds.get(_person_meant(item, kinds))
    if holder is None:
        return ""
    country = holder.actor.country if holder.actor and "president" in text else ""
    return f"office|state:{country}" if country else f"office|{holder.key}"


def _body_named(item: Description, kinds: dict[str, Cluster], noun: str) -> str:
    """The one named body of that noun that the description's words allow, its own report's first."""
    own = set(plain(item.mention.text).split()) - {"the", "in", "of", "at", "from"}
    named = [c for c in kinds.values() if c.key.startswith("body:") and noun in plain(c.name).split()]
    fits = [c for c in named if own <= set(plain(c.name).split())]
    here = [c for c in fits if any(m.order == item.mention.order for m in c.mentions)]
    pool = here or fits
    return pool[0].key if len(pool) == 1 else ""


def _last_body(item: Description, kinds: dict[str, Cluster]) -> str:
    """The body that the report named last before with the description's words in its name."""
    at = item.mention
    own = set(plain(at.text).split()) - {"the", "own", "local"}
    fits = [c for c in kinds.values() if _is_body(c) and any(own <= set(m.words) for m in c.mentions)]
    named = [(m.start, c.key) for c in fits for m in c.mentions if m.order == at.order and m.start < at.start]
    if not item.definite or item.whose:
        return ""
    if named:
        return max(named)[1]
    told = _body_spoken_of(item, kinds) if item.kind == "body" else ""
    only = len(fits) == 1 and not own & _ANY_BODY
    return told or (fits[0].key if only else "")


def _is_body(cluster: Cluster) -> bool:
    """Whether a cluster is a named body's, or a built site's that acts like one ("Delta Hospital")."""
    return cluster.key.startswith("body:") or (
        cluster.key.startswith("place:") and any(BODY_NOUNS & set(m.words) for m in cluster.mentions)
    )


#: Nouns by which another report may mean some other body than the one the story names.
_ANY_BODY = frozenset(
    {"company", "firm", "group", "office", "agency", "organization", "organisation", "party", "service"}
)


def _body_spoken_of(item: Description, kinds: dict[str, Cluster]) -> str:
    """The body named last, not long before, if it may be called by the bare noun ("the company")."""
    noun = item.mention.text.lower()
    ends = CALLED.get(noun)
    at = item.mention
    near = [
        (m.start, cluster)
        for cluster in kinds.values()
        if cluster.key.startswith("body:") and cluster.kind == "organization"
        for m in cluster.mentions
        if m.order == at.order and at.start - 500 < m.start < at.start
    ]
    if ends is None:
        return ""
    fits = [(start, cluster.key) for start, cluster in near if _may_be_called(cluster, ends)]
    return max(fits)[1] if fits else ""


def _may_be_called(cluster: Cluster, ends: frozenset[str]) -> bool:
    """Whether a body's name ends so, or tells nothing and "" is among the ends."""
    heads = {word for m in cluster.mentions for word in m.words} & BODY_ENDS
    sector = cluster.actor.sector if cluster.actor else ""
    never = ("JRN", "IGO", "GOV") if "company" in ends else ("JRN", "IGO")
    return bool(heads & ends or (not heads and "" in ends)) and sector not in never


def _person_meant(item: Description, kinds: dict[str, Cluster]) -> str:
    """The person last given that role in the report; with a state's adjective, one of that state."""
    at = item.mention
    wanted = {w for w in plain(at.text).split() if w in ROLES or w in LEADERS or w in _RULERS}
    whose = {plain(m.text) for m in item.held if m.label != "PERSON" and m.start > at.start}
    ranked = []
    for key, cluster in kinds.items():
        here = [m for m in cluster.mentions if m.order == at.order and m.start < at.start]
        told = " ".join(plain(f"{m.full} {m.after}") for m in cluster.mentions) if whose else ""
        other = whose and not any(name in told for name in whose) and not item.codes
        if cluster.kind != "person" or not here or not wanted or other:
            continue
        country = cluster.actor.country if cluster.actor else ""
        roles = {word for m in cluster.mentions for word in m.called}
        leads = bool(wanted & _RULERS) and bool(roles & (LEADERS | _RULERS))
        if (wanted <= roles or leads) and (not item.codes or not country or country in item.codes):
            ranked.append((country in item.codes, max(m.start for m in here), key))
    return max(ranked)[2] if ranked else ""


_RULERS = frozenset({"leader", "ruler", "dictator", "strongman"})


def _without_states(item: Description) -> frozenset[str]:
    """The description's telling words but for the names of states."""
    own = {
        w for s in states_in(item.mention.text) for n in (*s.names, *s.adjectives) for w in plain(n).split()
    }
    return frozenset(plain(item.mention.text).split()) - own - {"the", "of", "s", "a"}


def _place_meant(item: Description, kinds: dict[str, Cluster]) -> str:
    """Of the places of that kind in the report: for a city the last named, else the most named."""
    at = item.mention
    if "capital" in at.text.split():
        return _capital(item, kinds)
    noun = at.text.split()[-1]
    if not item.definite or noun == "area":  # where it is, whatever was named
        return ""
    ranked: list[tuple[bool, int, str]] = []
    for key, cluster in kinds.items():
        if cluster.kind != "place" or key.startswith("state:") is not (item.kind == "country"):
            continue
        here = [m.start for m in cluster.mentions if m.order == at.order and m.start < at.start]
        told = _told_as(cluster)
        may_be = {told} if told else _may_be(cluster) if noun != "port" else set()
        if not here or item.kind not in may_be:
            continue
        rank = max(here) if item.kind == "city" else len(here)
        ranked.append((bool(told), rank, key))
    return max(ranked)[2] if ranked else ""


def _may_be(cluster: Cluster) -> set[str]:
    """The kinds a place may be called by that no report calls by one: those the gazetteer has of its name.

    Of a name it lacks, a settlement's may be any; a lake, a road or a building is neither city nor region.
    """
    name = cluster.name
    if cluster.key.startswith("state:"):
        return {"country"}
    if SITE_ENDS & {name.split()[0].lower(), name.split()[-1].lower()}:
        return set()
    if name[:1].islower():
        return {"region"}  # "north Varesk"
    known = {_KIND_OF[place.kind] for place in load().find(name) if place.main}
    labels = {m.label for m in cluster.mentions}
    return known or ({"city", "region"} if "GPE" in labels else {"region"} if "LOC" in labels else set())


_KIND_OF = {"country": "country", "division": "region", "area": "region", "town": "city"}


def _capital(item: Description, kinds: dict[str, Cluster]) -> str:
    """The capital of the state named with it, else the capital that the story names, its own report first."""
    every = [(c, capital(c.name)) for c in kinds.values() if c.key.startswith("place:")]
    fits = [c for c, home in every if home and home.alpha3 in (item.codes or {home.alpha3})]
    here = [c for c in fits if any(m.order == item.mention.order for m in c.mentions)]
    pool = here if here and not item.codes else fits
    return pool[0].key if len(pool) == 1 else ""


def _told_as(cluster: Cluster) -> str:
    """The kind the reports give a place: "the town of X", "the X region"; "" where they give none."""
    told = [w for m in cluster.mentions for w in f"{m.title} {m.after} {m.text.lower()}".split()]
    kinds = Counter(PLACES[w] for w in told if w in PLACES)
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else ""
