"""From names to entities, and from sources to speakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from crosswire.extract.tree import Tree
from crosswire.model.claims import Entity, Figure, PlaceMention, Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence, Span
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.clusters import Scene, clusters, scene
from crosswire.resolve.lexicon import DOCUMENTS
from crosswire.resolve.speakers import speakers
from crosswire.resolve.variants import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """One entity for everybody and everything named, and who speaks.

    `speakers`: statement id to entity id, for the statements whose speaker is an entity; `unnamed`:
    statement id to the words for a speaker who is none. `names`: a name or description as a report has it
    (folded) to the id of the one entity that bears it.
    """

    entities: tuple[Entity, ...]
    speakers: Mapping[str, str]
    unnamed: Mapping[str, str]
    names: Mapping[str, str]


def resolve(
    reads: Sequence[ReadReport], statements: Sequence[Statement], places: Sequence[PlaceMention]
) -> Resolution:
    """One entity per person, organisation, group and place across a story's reports.

    `statements` are those of all the reports, `places` the gazetteer's finds; entities come sorted by kind
    and name, their mentions by report and position.
    """
    story = scene(reads, statements, places)
    found = clusters(story)
    told = speakers(story, found)
    spoken = {sid: who.key for sid, who in told.items() if who.key}
    sources = _sources(story, spoken)
    kept = {c.key: _entity(c, sources.get(c.key, ())) for c in found if _tells(c, frozenset(spoken.values()))}
    names: dict[str, set[str]] = {}
    for cluster in found:
        if cluster.key in kept:
            for mention in cluster.mentions:
                names.setdefault(plain(mention.text), set()).add(kept[cluster.key].id)
    return Resolution(
        entities=tuple(sorted(kept.values(), key=lambda e: (e.kind, e.name, e.id))),
        speakers=MappingProxyType({sid: kept[key].id for sid, key in sorted(spoken.items())}),
        unnamed=MappingProxyType({sid: who.words for sid, who in sorted(told.items()) if not who.key}),
        names=MappingProxyType({name: min(ids) for name, ids in sorted(names.items()) if len(ids) == 1}),
    )


def _tells(cluster: Cluster, spoken: frozenset[str]) -> bool:
    """Whether a cluster is worth an entity: a name, a speaker, or a description with a name or used twice."""
    if any(m.label != "NOUN" for m in cluster.mentions) or cluster.key in spoken:
        return True
    kind, _, names = cluster.key.partition("|")
    named = bool(names.rpartition("|")[0]) and not kind.startswith("one ")
    return named or len(cluster.mentions) > 1


def _sources(story: Scene, spoken: Mapping[str, str]) -> dict[str, list[Evidence]]:
    """The sources of statements that describe their speaker, by cluster key; pronouns are left out."""
    trees = {read.report.id: tree for read, tree in zip(story.reads, story.trees, strict=True)}
    found: dict[str, list[Evidence]] = {}
    for statement in story.statements:
        source, key = statement.source, spoken.get(statement.id)
        if (
            source
            and key
            and 6 < source.end - source.start < 120
            and _tells_who(trees[statement.report], source)
        ):
            at = Evidence(report=statement.report, start=source.start, end=source.end)
            found.setdefault(key, []).append(at)
    return found


def _tells_who(tree: Tree, source: Span) -> bool:
    """Whether the source's words are for the speaker, not for a document ("the decree")."""
    head = tree.head(source.start, source.end)
    return head is None or not tree.one_of(head, DOCUMENTS)


def _entity(cluster: Cluster, sources: Sequence[Evidence]) -> Entity:
    found = set(sources)
    for mention in cluster.mentions:
        for span in (mention.span, mention.wide, mention.beside or mention.wide):
            found.add(Evidence(report=mention.report, start=span.start, end=span.end))
    return Entity(
        kind=cluster.kind,
        name=cluster.name,
        mentions=tuple(sorted(found)),
        actor=cluster.actor,
        geo=cluster.geo,
    )


def named(
    statements: Sequence[Statement], figures: Sequence[Figure], resolution: Resolution
) -> tuple[tuple[Statement, ...], tuple[Figure, ...]]:
    """Statements and figures with speakers, claimants and carriers by the entities' ids and names.

    Where no entity is known the source's own words stay. Ids of statements and figures do not change.
    """
    by_id = {entity.id: entity for entity in resolution.entities}
    parents = {statement.id: statement for statement in statements}
    told = tuple(_spoken(statement, by_id, parents, resolution) for statement in statements)
    by_statement = {statement.id: statement for statement in told}
    counted = tuple(_claimed(figure, by_statement, by_id, resolution) for figure in figures)
    return told, counted


def _spoken(
    statement: Statement,
    by_id: Mapping[str, Entity],
    parents: Mapping[str, Statement],
    resolution: Resolution,
) -> Statement:
    """A statement with its speaker's name, and its carriers by theirs."""
    entity = by_id.get(resolution.speakers.get(statement.id, ""))
    name = entity.name if entity else resolution.unnamed.get(statement.id, statement.speaker_name)
    outer = parents.get(statement.parent or "")
    via = []
    for words in statement.via:
        if outer and words == outer.speaker_name:
            above = by_id.get(resolution.speakers.get(outer.id, ""))
            via.append(above.name if above else resolution.unnamed.get(outer.id, words))
        else:
            via.append(_canonical(words, by_id, resolution))
    return replace(
        statement,
        speaker=entity.id if entity else None,
        speaker_name=name,
        via=tuple(dict.fromkeys(carrier for carrier in via if carrier != name)),
    )


def _canonical(words: str, by_id: Mapping[str, Entity], resolution: Resolution) -> str:
    known = resolution.names.get(plain(words)) or resolution.names.get(plain(words).removeprefix("the "))
    return by_id[known].name if known else words


def _claimed(
    figure: Figure,
    by_statement: Mapping[str, Statement],
    by_id: Mapping[str, Entity],
    resolution: Resolution,
) -> Figure:
    statement = by_statement.get(figure.statement or "")
    if statement is not None:
        return replace(figure, claimant=statement.speaker, claimant_name=statement.speaker_name)
    if figure.claimant_name == "narrator":
        return figure
    known = resolution.names.get(plain(figure.claimant_name))
    return replace(figure, claimant=known, claimant_name=by_id[known].name) if known else figure
