"""The slots of an event mention: who, to whom, when and where, from the clause that tells of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.extract import plover
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_opening import LEAD
from crosswire.extract.events_scene import Scene
from crosswire.extract.events_when import date
from crosswire.extract.events_where import around, where
from crosswire.extract.plover import Code
from crosswire.model.claims import Entity, EventPlace, EventStatus
from crosswire.model.report import Evidence, Span

TOWARDS = frozenset({"with", "against", "to", "on", "at", "for", "upon", "from", "into", "toward", "towards"})
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
OF_DEEDS = frozenset({"SUPPORT", "REJECT", "ACCUSE", "CONCEDE"})
"""Roots of what is done to somebody by way of a deed of theirs: "rejected Kenya's offer"."""
AT_STATES = frozenset({"ASSAULT", "SANCTION", "COERCE", "THREATEN", "REQUEST", "ACCUSE"})
VOICED = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN", "CONCEDE", "PROTEST"})
"""Roots of what a party does by its voice: told once, it still is a deed of theirs."""
ATTITUDES = frozenset({"oppose", "resist", "defy", "insist"})
"""Verbs of what a party is for or against all along."""
LONGEST = 400
"""Characters of the longest mention: past them the core of the clause alone is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mention of an event with all that its clause tells. Actors and recipients are entity ids.

    `lands` are the countries of the actors (ISO 3166); `news` is the report's day where a lead tells of
    no other, "" elsewhere; `placed` is false of a place that only stands in the event's name; `whole`
    says that the clause itself says who did it to whom, be it in common nouns; `voiced` that somebody voices
    something, and not to one person; `near` are the places
    that a leading sentence puts something at.
    """

    evidence: Evidence
    code: Code
    lemma: str
    words: frozenset[str]
    status: EventStatus
    founding: bool
    definite: bool
    actors: frozenset[str]
    lands: frozenset[str]
    recipients: frozenset[str]
    date: str
    place: EventPlace | None
    sentence: int
    headline: bool
    news: str = ""
    placed: bool = True
    whole: bool = False
    voiced: bool = False
    near: tuple[EventPlace, ...] = ()


def told(scene: Scene, found: Found, sentence: int, headline: bool) -> Told:
    """The mention with its slots filled."""
    tree = scene.tree
    first, second = participants(scene, found)
    span = mention(tree, found)
    status = found.status
    if status == "happened" and any(c.start <= tree.tokens[found.token].start < c.end for c in scene.claimed):
        status = "claimed"
    day = date(scene, found)
    place, placed = where(scene, found)
    leads = sentence < LEAD and found.founding and not day and status != "planned"
    news = sentence < LEAD and found.founding and tree.relation(found.predicate) != "advcl"
    return Told(
        evidence=Evidence(report=scene.report, start=span.start, end=span.end),
        code=found.code,
        lemma=tree.lemma(found.token),
        words=frozenset(_content(tree, found)),
        status=status,
        founding=found.founding,
        definite=any(tree.lemma(k) in ("the", "this", "these") for k in tree.below(found.token, "det")),
        actors=frozenset(first),
        lands=frozenset(scene.land(i) for i in first) - {""},
        recipients=frozenset(second),
        date=day,
        place=place,
        sentence=sentence,
        headline=headline,
        news=scene.published if leads else "",
        placed=placed,
        whole=_whole(tree, found.predicate),
        voiced=found.code.root in VOICED and status == "happened" and _voiced(tree, found.predicate),
        near=around(scene, found) if news else (),
    )


def mention(tree: Clauses, found: Found) -> Span:
    """The words of the event: its clause, or the nominal phrase that names it."""
    whole = tree.span(tree.clause(found.predicate))
    if whole.end - whole.start <= LONGEST:
        return whole
    core = [found.predicate, found.token]
    for k in tree.below(found.predicate, "nsubj", "obj", "obl", "aux"):
        core += tree.subtree(k, frozenset({"acl", "appos", "conj", "parataxis", "nmod"}))
    span = tree.span(core)
    head = tree.tokens[found.predicate]
    return span if span.end - span.start <= LONGEST else Span(start=head.start, end=head.end)


def participants(scene: Scene, found: Found) -> tuple[set[str], set[str]]:
    """(actors, recipients) as entity ids; of a mutual event both sides stand in both."""
    tree, code = scene.tree, found.code
    actors: set[str] = set()
    recipients: set[str] = set()
    if tree.tokens[found.predicate].upos == "VERB":
        actors |= _ids(scene, (k for k in tree.subjects(found.predicate) if k != found.token))
        objects = [k for k in tree.objects(found.predicate) if k != found.token]
        recipients |= _ids(scene, objects)
        recipients |= _doers(scene, objects) if code.root in OF_DEEDS else set()
        recipients |= _towards(scene, found.predicate, code)
    if found.token != found.predicate or tree.tokens[found.token].upos != "VERB":
        poss, others = _nominal(scene, found.token, code)
        actors |= poss
        recipients |= others
    if code.root in MUTUAL:
        actors = recipients = actors | recipients
    return actors, recipients - (actors if code.root not in MUTUAL else set())


def _ids(scene: Scene, heads: Iterable[int]) -> set[str]:
    found = set()
    for i in heads:
        entity = scene.entity(i) or _stand_in(scene, i)
        if entity is not None:
            found.add(entity.id)
    return found


def _stand_in(scene: Scene, i: int) -> Entity | None:
    """ "officials from Baku", "Baku officials": the named party that a role word stands for."""
    if not plover.belongs(scene.tree, i, "PEOPLE") and not plover.belongs(scene.tree, i, "FORCES"):
        return None
    for k in scene.tree.below(i, "nmod", "amod", "compound", "appos", "flat"):
        if (entity := scene.entity(k)) is not None:
            return entity
    return None


def _doers(scene: Scene, deeds: Iterable[int]) -> set[str]:
    """Whose deeds they are: "Kenya's offer", "the Kenyan offer", "the offer by Kenya"."""
    tree = scene.tree
    owners = []
    for i in deeds:
        if scene.entity(i) is None:
            owners += [k for k in tree.dependents[i] if tree.tokens[k].deprel == "nmod:poss"]
            owners += [k for k in tree.below(i, "amod") if tree.labels[k]]
            owners += [k for p, k in tree.obliques(i) if p in ("by", "from")]
    return _ids(scene, owners)


def _towards(scene: Scene, i: int, code: Code) -> set[str]:
    """Those towards whom it is done: a place is a party only of what can be done to a state."""
    heads = []
    for preposition, k in scene.tree.obliques(i):
        party = scene.place(k) is None or (code.root in AT_STATES and preposition not in ("at", "from"))
        if preposition in TOWARDS and party:
            heads.append(k)
    return _ids(scene, heads)


def _nominal(scene: Scene, i: int, code: Code) -> tuple[set[str], set[str]]:
    tree = scene.tree
    owners = [k for k in tree.dependents[i] if tree.tokens[k].deprel == "nmod:poss"]
    owners += [k for k in tree.below(i, "amod", "compound") if tree.labels[k] and not _aside(scene, k)]
    owners += [k for p, k in tree.obliques(i) if p in ("by", "between", "among")]
    return _ids(scene, owners), _towards(scene, i, code)


def _aside(scene: Scene, i: int) -> bool:
    """The broker of a "Swiss-brokered" deal and the venue of "the Geneva talks" are no parties."""
    tree = scene.tree
    if i + 1 < len(tree.tokens) and tree.tokens[i + 1].text == "-":
        return True
    entity = scene.entity(i)
    return tree.relation(i) == "compound" and entity is not None and entity.kind == "place"


def _whole(tree: Clauses, i: int) -> bool:
    """Whether the clause says in nouns who did it to whom, or who was brought where."""
    own = [k for k in tree.below(i, "nsubj") if tree.tokens[k].upos in ("NOUN", "PROPN")]
    second = tree.below(i, "obj") or (tree.below(i, "aux") and tree.passive(i) and tree.below(i, "obl"))
    return bool(own and second) and tree.relation(i) != "acl"


def _voiced(tree: Clauses, i: int) -> bool:
    """ "She asked the council to meet", "the union called for talks"; not "the doctor urged him to rest"."""
    whom = tree.below(i, "obj", "iobj")
    what = tree.below(i, "obj", "obl", "xcomp", "ccomp")
    private = any(tree.tokens[k].upos == "PRON" for k in whom)
    return bool(tree.subjects(i) and what) and not private and tree.lemma(i) not in ATTITUDES


def _content(tree: Clauses, found: Found) -> Iterable[str]:
    """What the clause is about; of a deed of unknown kind only the deed, who did it and to what."""
    words = tree.clause(found.predicate)
    if found.code == plover.OTHER:
        core = (found.predicate, *tree.below(found.predicate, "nsubj", "obj", "xcomp"))
        words = tuple({j for k in core for j in (k, *tree.below(k, "compound", "flat", "amod"))})
        words = (*words, *tree.below(found.token, "nmod")) if found.token != found.predicate else words
    for k in words:
        if tree.tokens[k].upos in ("NOUN", "PROPN", "VERB") and not tree.labels[k].startswith(
            ("DATE", "TIME")
        ):
            yield tree.lemma(k)
