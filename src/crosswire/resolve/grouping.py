"""Groups, offices and places known by description, joined with the names of the story.

A description means a named body, person or place where one fits ("the ministry", "the region"); what is
left makes sides of its own, and a side of one person joins the name that is told to be that person's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from crosswire.model.states import states_in
from crosswire.resolve import actors
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import BODIES, Description
from crosswire.resolve.lexicon import BODY_ENDS, BODY_NOUNS, CALLED, LEADERS, PLACES, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.persons import person_of, persons_of
from crosswire.resolve.sides import sides
from crosswire.resolve.variants import plain

#: Words of a head of state's own office.
_PRESIDENCY = frozenset({"presidency", "presidential", "president", "presidents", "office"})
_Spots = dict[tuple[int, int], str]


def grouped(described: Sequence[Description], made: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The named clusters with what describes them, and new clusters for groups, bodies and offices."""
    kinds = {cluster.key: cluster for cluster in made}
    home: _Spots = {(m.order, m.start): c.key for c in made for m in c.mentions}
    added: dict[str, list[Mention]] = {}
    left: list[tuple[Description, frozenset[str]]] = []
    spoken_of: dict[tuple[str, int], set[str]] = {}
    for item in described:
        names = _names(item, home)
        alike = spoken_of.setdefault((item.kind, item.mention.order), set())
        key = _named_key(item, names, kinds, home)
        key = next(iter(alike)) if not key and len(alike) == 1 and _bare(item) else key
        if key:
            alike.add(key)
            added.setdefault(key, []).append(item.mention)
        elif item.kind not in _NAMED_ONLY:
            left.append((item, names))
    found = sides(left)
    for number, side in enumerate(found):
        told = persons_of(side, home)
        other = person_of(side, found, made) or f"{side.kind}|{','.join(sorted(side.names))}|{number}"
        for item in side.items:
            added.setdefault(told.get(item, other), []).append(item.mention)
    for key, mentions in sorted(added.items()):
        old = kinds.get(key)
        joined = tuple(sorted((*(old.mentions if old else ()), *mentions), key=lambda m: (m.order, m.start)))
        kinds[key] = replace(old, mentions=joined) if old else _group(key, joined)
    return tuple(sorted(kinds.values(), key=lambda c: (c.kind, c.name, c.key)))


def _bare(item: Description) -> bool:
    """Whether "the government", "the office" may mean the one the report has spoken of."""
    return (
        item.kind in ("government", "office")
        and item.definite
        and not item.whose
        and " " not in item.mention.text
    )


#: Classes that mean something named or nothing.
_NAMED_ONLY = frozenset({"government", "office", "role", "named body", *PLACES.values()})


def _names(item: Description, home: _Spots) -> frozenset[str]:
    """Keys of the states and places among a description's words, whose somebody is, and the age."""
    held = {home.get((m.order, m.start), "") for m in item.held if m.label != "PERSON" or m is item.owner}
    told = {f"state:{code}" for code in item.codes} | {key for key in held if key}
    if item.kind in ("authority", "force") and _NO_STATE.search(item.mention.text):
        told = {key for key in told if not key.startswith("state:")}
    if item.kind.startswith("one "):
        told = {key for key in told if key.startswith("person:")} | (
            {f"age:{item.age}"} if item.age else set()
        )
    return frozenset(told)


#: Before a people's adjective: not the state's ("ethnic Kenyan authorities", "pro-Kenyan forces").
_NO_STATE = re.compile(r"\b(?:ethnic|pro|anti)\b", re.IGNORECASE)


def _named_key(item: Description, names: frozenset[str], kinds: dict[str, Cluster], home: _Spots) -> str:
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


def _name_beside(item: Description, home: _Spots) -> str:
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


def _office(item: Description, names: frozenset[str], kinds: dict[str, Cluster], home: _Spots) -> str:
    """The office of a person or a state; a head of state's office is that of the state."""
    owner = home.get((item.owner.order, item.owner.start), "") if item.owner else ""
    person = kinds.get(owner)
    if person and person.kind == "person":
        leads = any({"president", "presidents"} & set(m.title.split()) for m in person.mentions)
        country = person.actor.country if person.actor else ""
        return f"office|state:{country}" if leads and country else f"office|{owner}"
    text = _without_states(item)
    whose = ",".join(sorted(names))
    return f"office|{whose}{'' if text <= _PRESIDENCY else ' ' + ' '.join(sorted(text))}" if whose else ""


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
    if ends is None or not near:
        return ""
    _, cluster = max(near, key=lambda pair: pair[0])
    heads = {word for m in cluster.mentions for word in m.words} & BODY_ENDS
    sector = cluster.actor.sector if cluster.actor else ""
    return (
        cluster.key if (heads & ends or (not heads and "" in ends)) and sector not in ("JRN", "IGO") else ""
    )


def _person_meant(item: Description, kinds: dict[str, Cluster]) -> str:
    """The person last given that role in the report; with a state's adjective, one of that state."""
    at = item.mention
    wanted = {word for word in plain(at.text).split() if word in ROLES or word in LEADERS}
    ranked = []
    for key, cluster in kinds.items():
        here = [m for m in cluster.mentions if m.order == at.order and m.start < at.start]
        if cluster.kind != "person" or not here or not wanted:
            continue
        country = cluster.actor.country if cluster.actor else ""
        roles = {word for m in cluster.mentions for word in m.called}
        leads = "leader" in wanted and bool(roles & LEADERS)
        if (wanted <= roles or leads) and (not item.codes or country in item.codes):
            ranked.append((max(m.start for m in here), key))
    return max(ranked)[1] if ranked else ""


def _without_states(item: Description) -> frozenset[str]:
    """The description's telling words but for the names of states."""
    own = {
        w for s in states_in(item.mention.text) for n in (*s.names, *s.adjectives) for w in plain(n).split()
    }
    return frozenset(plain(item.mention.text).split()) - own - {"the", "of", "s", "a"}


def _place_meant(item: Description, kinds: dict[str, Cluster]) -> str:
    """Of the places of that kind in the report: for a city the last named, else the most named."""
    if not item.definite:
        return ""
    at = item.mention
    ranked: list[tuple[bool, int, str]] = []
    for key, cluster in kinds.items():
        if cluster.kind != "place" or key.startswith("state:") is not (item.kind == "country"):
            continue
        here = [m.start for m in cluster.mentions if m.order == at.order and m.start < at.start]
        told = _told_as(cluster)
        if not here or (told and told != item.kind):
            continue
        rank = max(here) if item.kind == "city" else len(here)
        ranked.append((bool(told), rank, key))
    return max(ranked)[2] if ranked else ""


def _told_as(cluster: Cluster) -> str:
    """The kind the reports give a place: "the town of X", "the X region"; "" where they give none."""
    words = [w for m in cluster.mentions for w in f"{m.title} {m.after} {m.text.lower()}".split()]
    kinds = Counter(PLACES[w] for w in words if w in PLACES)
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else ""


#: What makes a form of a phrase a poor name for its group: a count, whose, which one.
_LOOSE = re.compile(
    r"(?:\d|at least|more|most|many|some|several|only|all|our|my|your|his|her|their|its|another|other|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|about|almost|nearly)\b",
    re.IGNORECASE,
)


def _group(key: str, found: tuple[Mention, ...]) -> Cluster:
    kind = key.partition("|")[0]
    forms = Counter(" ".join(m.text.split()) for m in found)
    name = min(
        forms,
        key=lambda form: (
            _LOOSE.match(form) is not None,
            len(form.split()) < 2,
            -forms[form],
            len(form),
            form,
        ),
    )
    country = next((m.country for m in found if m.country), "")
    return Cluster(
        key=key,
        kind="person"
        if kind.startswith("one ")
        else "organization"
        if kind in BODIES or kind.startswith("body ")
        else "group",
        name=name,
        mentions=found,
        actor=actors.group(kind, name, country),
    )
