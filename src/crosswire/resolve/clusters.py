"""Who and what a story names: mentions of all its reports gathered, one cluster an entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.claims import Actor, Geo, PlaceMention, Statement
from crosswire.model.reading import ReadReport
from crosswire.model.states import by_alpha3, seat
from crosswire.resolve import actors
from crosswire.resolve.aliases import joined
from crosswire.resolve.bodies import bodies, body
from crosswire.resolve.canonical import body_name, person_name, place_name
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import Description, describes, descriptions, is_generic
from crosswire.resolve.found import letters_of, names_of
from crosswire.resolve.grouping import grouped
from crosswire.resolve.kinds import settle
from crosswire.resolve.lexicon import ROLES
from crosswire.resolve.mentions import NAMED, Mention, mentions
from crosswire.resolve.people import people
from crosswire.resolve.variants import plain
from crosswire.resolve.world import places, state_of, states, usual_name, with_adjectives


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
    own = [
        tuple(
            n
            for n in read.reading.names
            if n.label in NAMED and not describes(read.report.slice(n.start, n.end))
        )
        for read in reads
    ]
    told = {
        (read.report.slice(n.start, n.end), n.label)
        for read, names in zip(reads, own, strict=True)
        for n in names
        if n.score >= 0.6 and n.label in ("PERSON", "ORG", "GPE", "LOC")
    }
    told |= {
        (letters, "ORG") for text, label in told if label == "ORG" for letters in letters_of(text, reads)
    }
    every = [
        mention
        for order, (read, tree, names) in enumerate(zip(reads, trees, own, strict=True))
        for mention in mentions(read, order, tree, names_of(read, tree, names, told))
    ]
    spots = frozenset(plain(p.name) for p in located if p.geo)
    outlets = frozenset(plain(read.report.outlet).removeprefix("the ") for read in reads)
    named = settle(sorted(every, key=lambda m: (m.order, m.start, m.end)), trees, spots, outlets)
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
    names = [m for m in scene.named if not is_generic(m)]
    persons = [m for m in names if m.label == "PERSON" and not seat(m.text)]
    rest = [m for m in names if m.label != "PERSON" or seat(m.text)]
    by_state = states(rest, scene.trees, scene.statements)
    taken = {(m.order, m.start) for group in by_state.values() for m in group}
    rest = [m for m in rest if (m.order, m.start) not in taken]
    governments = [m for m in rest if body(m).words == {"government"} and body(m).country]
    for mention in governments:
        by_state.setdefault(body(mention).country, []).append(mention)
    offices = [m for m in rest if m not in governments and (m.label in ("ORG", "GROUP") or seat(m.text))]
    sites = [m for m in rest if m not in governments and m not in offices and m.label != "ADJECTIVE"]
    made = [
        *(_person(group, i) for i, group in enumerate(joined(people(persons), _texts(scene)))),
        *(_body(group, i) for i, group in enumerate(joined(bodies(offices, _texts(scene)), _texts(scene)))),
        *(
            _place(with_adjectives(group, rest), i, scene.located)
            for i, group in enumerate(places(sites, scene.located))
        ),
    ]
    made += [_state(code, group, scene.located) for code, group in by_state.items()]
    return grouped(scene.described, made)


def _texts(scene: Scene) -> dict[str, str]:
    return {read.report.id: read.report.text for read in scene.reads}


def _person(group: Sequence[Mention], number: int) -> Cluster:
    return Cluster(
        key=f"person:{number}",
        kind="person",
        name=person_name(group),
        mentions=tuple(group),
        actor=actors.person(group),
    )


def _body(group: Sequence[Mention], number: int) -> Cluster:
    labels = Counter(m.label for m in group)
    label = min(labels, key=lambda value: (-labels[value], value))
    name = body_name(group)
    return Cluster(
        key=f"body:{number}",
        kind="group" if label == "GROUP" else "organization",
        name=name,
        mentions=tuple(group),
        actor=actors.organisation(name, group),
    )


def _place(group: Sequence[Mention], number: int, located: Sequence[PlaceMention]) -> Cluster:
    nouns = [m for m in group if m.label != "ADJECTIVE"]
    return Cluster(
        key=f"place:{number}",
        kind="place",
        name=place_name(nouns or group),
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


def role_words(mention: Mention) -> frozenset[str]:
    """The roles in a person's title and apposition ("minister", "spokesman")."""
    return mention.called & frozenset(ROLES)
