"""Who and what a story names: mentions of all its reports gathered, one cluster an entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.claims import Actor, EntityKind, Geo, PlaceMention, Statement
from crosswire.model.reading import ReadReport
from crosswire.model.states import by_alpha3, seat
from crosswire.resolve import actors
from crosswire.resolve.bodies import bodies, body
from crosswire.resolve.descriptions import BODIES, Description, descriptions
from crosswire.resolve.lexicon import ROLES
from crosswire.resolve.mentions import Mention, mentions, settle_labels
from crosswire.resolve.people import people
from crosswire.resolve.variants import plain
from crosswire.resolve.world import places, state_of, states, usual_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """An entity in the making. `key` tells clusters apart; `spoken` of those who are told to speak."""

    key: str
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]
    actor: Actor | None = None
    geo: Geo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the reports of a story give to resolve, read once."""

    reads: tuple[ReadReport, ...]
    trees: tuple[Tree, ...]
    statements: tuple[Statement, ...]
    located: tuple[PlaceMention, ...]
    named: tuple[Mention, ...]
    described: tuple[Description, ...]


def scene(
    reads: Sequence[ReadReport], statements: Sequence[Statement], located: Sequence[PlaceMention]
) -> Scene:
    """Gather names and descriptions of all reports."""
    trees = tuple(Tree.of(read) for read in reads)
    named = settle_labels(
        [m for order, read in enumerate(reads) for m in mentions(read, order, trees[order])]
    )
    described = tuple(
        d
        for order, read in enumerate(reads)
        for d in descriptions(read, order, trees[order], [m for m in named if m.order == order])
    )
    return Scene(
        reads=tuple(reads),
        trees=trees,
        statements=tuple(statements),
        located=tuple(located),
        named=named,
        described=described,
    )


def clusters(scene: Scene) -> tuple[Cluster, ...]:
    """All clusters of a story, in a fixed order."""
    persons = [m for m in scene.named if m.label == "PERSON" and not seat(m.text)]
    rest = [m for m in scene.named if m.label != "PERSON" or seat(m.text)]
    nations = [m for m in rest if _nation(m)]
    rest = [m for m in rest if not _nation(m)]
    by_state = states(rest, _acting(scene))
    taken = {(m.order, m.start) for group in by_state.values() for m in group}
    rest = [m for m in rest if (m.order, m.start) not in taken]
    governments = [m for m in rest if body(m).words == {"government"} and body(m).country]
    for mention in governments:
        by_state.setdefault(body(mention).country, []).append(mention)
    offices = [m for m in rest if m not in governments and (m.label in ("ORG", "GROUP") or seat(m.text))]
    sites = [m for m in rest if m not in governments and m not in offices]
    made = [
        *(_person(group, i) for i, group in enumerate(people(persons))),
        *(_body(group, i) for i, group in enumerate(bodies(offices, _texts(scene)))),
        *(_place(group, i, scene.located) for i, group in enumerate(places(sites, scene.located))),
    ]
    made += [_state(code, group, scene.located) for code, group in by_state.items()]
    return tuple(_described(scene, made, nations))


def _texts(scene: Scene) -> dict[str, str]:
    return {read.report.id: read.report.text for read in scene.reads}


def _nation(mention: Mention) -> bool:
    """Whether the name is a people's ("Kenyans"), not a state's or its adjective."""
    named = state_of(mention)
    plural = mention.text.endswith("s") and not mention.text.endswith("ss")
    return mention.label == "GROUP" and plural and named is not None and mention.text[:-1] in named.adjectives


def _acting(scene: Scene) -> frozenset[tuple[str, int]]:
    """Names that speak, or are the subject of a verb."""
    found = set()
    for mention in scene.named:
        tree = scene.trees[mention.order]
        head = tree.head(mention.start, mention.end)
        if head is not None and tree.tokens[head].deprel == "nsubj":
            found.add((mention.report, mention.start))
    return frozenset(found)


def _person(group: Sequence[Mention], number: int) -> Cluster:
    return Cluster(
        key=f"person:{number}",
        kind="person",
        name=_fullest(group),
        mentions=tuple(group),
        actor=actors.person(group),
    )


def _fullest(group: Sequence[Mention]) -> str:
    """The name with most words; of its spellings the commonest, of those the first in the alphabet."""
    counts = Counter(" ".join(m.text.split()) for m in group)
    most = max(min(len(name.split()), 4) for name in counts)
    full = [name for name in counts if min(len(name.split()), 4) == most]
    return min(full, key=lambda name: (-counts[name], name))


def _body(group: Sequence[Mention], number: int) -> Cluster:
    labels = Counter(m.label for m in group)
    label = min(labels, key=lambda value: (-labels[value], value))
    name = _longest(group)
    return Cluster(
        key=f"body:{number}",
        kind="group" if label == "GROUP" else "organization",
        name=name,
        mentions=tuple(group),
        actor=actors.organisation(name, group),
    )


def _longest(group: Sequence[Mention]) -> str:
    """The form with most words, the state before it kept where one always stands there."""
    forms = Counter(" ".join(m.text.split()) for m in group)
    return min(forms, key=lambda name: (-min(len(name.split()), 6), -forms[name], name))


def _place(group: Sequence[Mention], number: int, located: Sequence[PlaceMention]) -> Cluster:
    forms = Counter(" ".join(m.text.split()) for m in group)
    name = min(forms, key=lambda form: (-forms[form], -len(form), form))
    return Cluster(
        key=f"place:{number}",
        kind="place",
        name=name,
        mentions=tuple(group),
        geo=_geo(group, located),
    )


def _geo(group: Sequence[Mention], located: Sequence[PlaceMention]) -> Geo | None:
    """The position that most of the mentions were given."""
    at = {(m.report, m.start) for m in group}
    spots = Counter(p.geo for p in located if p.geo and (p.report, p.start) in at)
    if not spots:
        return None
    return min(spots, key=lambda geo: (-spots[geo], geo.geonames_id, geo.lat, geo.lon))


def _state(code: str, group: Sequence[Mention], located: Sequence[PlaceMention]) -> Cluster:
    known = by_alpha3(code)
    own = [m for m in group if state_of(m)]
    geo = _geo([m for m in own if m.label == "GPE"], located)
    alike = geo if geo and known and geo.country == known.alpha2 else None
    return Cluster(
        key=f"state:{code}",
        kind="place",
        name=usual_name(code, list(group)),
        mentions=tuple(sorted(group, key=lambda m: (m.order, m.start))),
        actor=Actor(country=code, sector="GOV"),
        geo=alike,
    )


def _described(scene: Scene, made: list[Cluster], nations: Sequence[Mention]) -> list[Cluster]:
    """Add groups and offices known by description to the named clusters."""
    home = {(m.order, m.start): c.key for c in made for m in c.mentions}
    kinds = {c.key: c for c in made}
    grouped: dict[str, list[Description]] = {}
    for item in _settled(scene.described):
        key = _key(item, home, kinds)
        if key:
            grouped.setdefault(key, []).append(item)
    peoples: dict[str, list[Mention]] = {}
    for mention in nations:
        named = state_of(mention)
        if named:
            peoples.setdefault(f"people|{named.alpha3}", []).append(mention)
    for key, items in sorted(grouped.items()):
        extra = tuple(d.mention for d in items)
        if key in kinds:
            old = kinds[key]
            joined = sorted((*old.mentions, *extra), key=lambda m: (m.order, m.start))
            kinds[key] = _replaced(old, tuple(joined))
        else:
            also = tuple(peoples.pop(key, ()))
            kinds[key] = _group(key, (*extra, *also), items[0].kind)
    for key, people_ in sorted(peoples.items()):
        kinds[key] = _group(key, tuple(people_), "people")
    return sorted(kinds.values(), key=lambda c: (c.kind, c.name, c.key))


def _replaced(cluster: Cluster, found: tuple[Mention, ...]) -> Cluster:
    return Cluster(
        key=cluster.key,
        kind=cluster.kind,
        name=cluster.name,
        mentions=found,
        actor=cluster.actor,
        geo=cluster.geo,
    )


def _settled(described: Sequence[Description]) -> list[Description]:
    """Bare descriptions ("the rebels") given the names of the last like one in their report, or the story."""
    story: dict[str, Counter[frozenset[str]]] = {}
    for item in described:
        if item.names:
            story.setdefault(item.kind, Counter())[item.names] += 1
    last: dict[tuple[int, str], frozenset[str]] = {}
    settled = []
    for item in described:
        at = (item.mention.order, item.kind)
        names = item.names
        if names:
            last[at] = names
        elif at in last and item.kind != "authority":
            names = last[at]
        elif len(story.get(item.kind, ())) == 1 and item.kind not in ("authority", "office"):
            names = next(iter(story[item.kind]))
        settled.append(
            Description(mention=item.mention, kind=item.kind, head=item.head, names=names, owner=item.owner)
        )
    return settled


def _key(item: Description, home: dict[tuple[int, int], str], kinds: dict[str, Cluster]) -> str:
    """The cluster a description belongs to; "" where it is too bare to tell."""
    if item.kind == "government":
        return f"state:{item.mention.country}" if f"state:{item.mention.country}" in kinds else ""
    names = ",".join(sorted(item.names))
    if item.kind != "office":
        return f"{item.kind}|{names}"
    owner = home.get((item.owner.order, item.owner.start), "") if item.owner else ""
    cluster = kinds.get(owner)
    if cluster and cluster.kind == "person":
        head = any("president" in m.title.split() for m in cluster.mentions)
        country = cluster.actor.country if cluster.actor else ""
        return f"office|{country}" if head and country else f"office|{owner}"
    return f"office|{names}" if names else ""


def _group(key: str, found: tuple[Mention, ...], kind: str) -> Cluster:
    forms = Counter(" ".join(m.text.split()) for m in found)
    name = min(forms, key=lambda form: (-min(len(form.split()), 5), -forms[form], form))
    country = next((m.country for m in found if m.country), "")
    return Cluster(
        key=key,
        kind="organization" if kind in BODIES else "group",
        name=name,
        mentions=tuple(sorted(found, key=lambda m: (m.order, m.start))),
        actor=actors.group(kind, name, country),
    )


def role_words(mention: Mention) -> frozenset[str]:
    """The roles in a person's title and apposition ("minister", "spokesman")."""
    return frozenset(w for w in plain(f"{mention.title} {mention.after}").split() if w in ROLES)
