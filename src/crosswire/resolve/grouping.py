"""Groups, offices and places known by description, joined with the names of the story.

A description means a named body, person or place where one fits ("the ministry", "the region"); what is
left makes sides of its own, and a side of one person joins the name that is told to be that person's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crosswire.resolve import actors
from crosswire.resolve.canonical import group_name
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import BODIES, Description
from crosswire.resolve.lexicon import PLACES
from crosswire.resolve.meant import Spots, named_key
from crosswire.resolve.mentions import Mention
from crosswire.resolve.persons import person_of, persons_of
from crosswire.resolve.sides import sides


def grouped(described: Sequence[Description], made: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The named clusters with what describes them, and new clusters for groups, bodies and offices."""
    kinds = {cluster.key: cluster for cluster in made}
    home: Spots = {(m.order, m.start): c.key for c in made for m in c.mentions}
    added: dict[str, list[Mention]] = {}
    left: list[tuple[Description, frozenset[str]]] = []
    spoken_of: dict[tuple[str, int], set[str]] = {}
    for item in described:
        names = _names(item, home)
        alike = spoken_of.setdefault((item.kind, item.mention.order), set())
        key = named_key(item, names, kinds, home)
        key = next(iter(alike)) if not key and len(alike) == 1 and _bare(item) else key
        if key:
            alike.add(key)
            added.setdefault(key, []).append(item.mention)
        elif item.kind not in _NAMED_ONLY and not item.mention.text.lower().endswith("party"):
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


def _names(item: Description, home: Spots) -> frozenset[str]:
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


def _group(key: str, found: tuple[Mention, ...]) -> Cluster:
    kind = key.partition("|")[0]
    name = group_name(found)
    country = next((m.country for m in found if m.country), "")
    if kind == "border":
        return Cluster(key=key, kind="place", name=name, mentions=found)
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
