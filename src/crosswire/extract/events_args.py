"""The slots of an event mention: who, to whom, when and where, from the clause that tells of it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.extract import plover, plover_lexicon
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_main import LEAD
from crosswire.extract.plover import Code
from crosswire.model.claims import Entity, EventPlace, EventStatus, PlaceMention, TimeMention
from crosswire.model.report import Evidence, Span

TOWARDS = frozenset({"with", "against", "to", "on", "at", "for", "upon", "from", "into", "toward", "towards"})
BETWEEN = frozenset({"between", "among", "with"})
WHERE = frozenset(
    {"in", "at", "near", "outside", "inside", "off", "across", "around", "within", "throughout", "along"}
)
LOCAL = plover.CLASSES["PLACE"] | plover.CLASSES["ROUTE"] | plover.CLASSES["LOCALITY"]
UNDATED = frozenset({"since", "until", "till", "by"})
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
AT_STATES = frozenset({"ASSAULT", "SANCTION", "COERCE", "THREATEN", "REQUEST", "ACCUSE"})
TARGETED = frozenset({"ASSAULT", "COERCE", "NONE"})
DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
WEEK = re.compile(r"(\d{4})-W(\d{2})")
SAYING = plover_lexicon.listed("saying")
LONGEST = 400
"""Characters of the longest mention: past them the core of the clause alone is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mention of an event with all that its clause tells. Actors and recipients are entity ids.

    `lands` are the countries of the actors (ISO 3166); `news` is the report's day where a lead tells of
    no other, "" elsewhere.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What one report offers to fill slots from; spans in text order. `published` is an ISO day or ""."""

    report: str
    published: str = ""
    tree: Clauses
    cast: tuple[tuple[Span, Entity], ...]
    times: tuple[TimeMention, ...]
    places: tuple[PlaceMention, ...]
    claimed: tuple[Span, ...]

    def headed(self, i: int) -> Entity | None:
        """The entity of which the token heads a mention, the longest one counting."""
        tree = self.tree.base
        token = self.tree.tokens[i]
        over = [(s, e) for s, e in self.cast if s.start <= token.start and token.end <= s.end]
        over = [(s, e) for s, e in over if tree.head(s.start, s.end) == i]
        over.sort(key=lambda pair: (pair[0].start - pair[0].end, pair[1].kind == "place", pair[1].id))
        return over[0][1] if over else None

    def entity(self, i: int) -> Entity | None:
        """The entity that the token stands for: it heads a mention, or stands inside a name of one."""
        if (headed := self.headed(i)) is not None:
            return headed
        token = self.tree.tokens[i]
        if token.upos != "PROPN":
            return None
        over = [(s, e) for s, e in self.cast if s.start <= token.start and token.end <= s.end]
        over.sort(key=lambda pair: (pair[0].end - pair[0].start, pair[1].id))
        return over[0][1] if over else None

    def land(self, entity: str) -> str:
        """The country an entity belongs to, "" if none is known."""
        known = next((e for _, e in self.cast if e.id == entity), None)
        return known.actor.country if known is not None and known.actor is not None else ""

    def place(self, i: int) -> PlaceMention | None:
        token = self.tree.tokens[i]
        return next((p for p in self.places if p.start <= token.start and token.end <= p.end), None)


def told(scene: Scene, found: Found, sentence: int, headline: bool) -> Told:
    """The mention with its slots filled."""
    tree = scene.tree
    first, second = participants(scene, found)
    span = mention(tree, found)
    status = found.status
    if status == "happened" and any(c.start <= tree.tokens[found.token].start < c.end for c in scene.claimed):
        status = "claimed"
    day = date(scene, found)
    leads = sentence < LEAD and found.founding and not day and status != "planned"
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
        place=where(scene, found),
        sentence=sentence,
        headline=headline,
        news=scene.published if leads else "",
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
        recipients |= _ids(scene, (k for k in tree.objects(found.predicate) if k != found.token))
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


def date(scene: Scene, found: Found) -> str:
    """The ISO day, month or year that the clause gives, or its governor, or else the sentence."""
    tree = scene.tree
    reach = []
    if found.token != found.predicate:
        reach.append(set(tree.subtree(found.token, CLAUSAL)))
    reach.append(set(tree.subtree(found.predicate, CLAUSAL)))
    head = tree.head(found.predicate)
    if head is not None and tree.relation(found.predicate) in ("xcomp", "conj"):
        reach.append(set(tree.subtree(head, CLAUSAL)))
    for tokens in reach:
        values = [v for v in (_value(scene, time, tokens) for time in scene.times) if v]
        if values:
            return max(values, key=len)
    return _lone_date(scene, found)


def _lone_date(scene: Scene, found: Found) -> str:
    """The only day that the sentence gives, unless it says when somebody spoke."""
    tree = scene.tree
    sentence = next(s for s in tree.sentences if s.first <= found.token < s.last)
    inside = set(range(sentence.first, sentence.last))
    values = {v for v in (_value(scene, time, inside) for time in scene.times) if v}
    if len(values) != 1:
        return ""
    above = {found.predicate, *_ancestors(tree, found.predicate)}
    dated = [i for t in scene.times for i in tree.base.within(t.start, t.end) if i in inside]
    paths = [(i, *_ancestors(tree, i)) for i in dated]
    aside = any(tree.relation(k) in CLAUSAL - {"conj"} and k not in above for path in paths for k in path)
    verbs = {next((tree.lemma(k) for k in path if tree.tokens[k].upos == "VERB"), "") for path in paths}
    value = values.pop()
    return "" if aside or verbs & SAYING or len(value) < len("2000-01-01") else value


def _ancestors(tree: Clauses, i: int) -> tuple[int, ...]:
    """The governors of a word, nearest first."""
    found: list[int] = []
    head = tree.head(i)
    while head is not None and head not in found:
        found.append(head)
        head = tree.head(head)
    return tuple(found)


def _value(scene: Scene, time: TimeMention, tokens: set[int]) -> str:
    if time.type not in ("DATE", "TIME"):
        return ""
    inside = [i for i in tokens if time.start <= scene.tree.tokens[i].start < time.end]
    if not inside or any(_since(scene.tree, i, tokens) for i in inside):
        return ""
    value = iso(time.value)
    return "" if time.type == "TIME" and value == scene.published else value


def _since(tree: Clauses, i: int, tokens: set[int]) -> bool:
    """Whether the expression bounds the event ("since 1991", "since the fall of the wall in 1989")."""
    at: int | None = i
    while at is not None and at in tokens:
        if tree.preposition(at) in UNDATED:
            return True
        at = tree.head(at)
    return False


def iso(value: str) -> str:
    """The day, month or year of a TIMEX3 value; a week's month where it lies in one; "" for others."""
    if week := WEEK.match(value):
        try:
            ends = [datetime.date.fromisocalendar(int(week[1]), int(week[2]), day) for day in (1, 7)]
        except ValueError:
            return ""
        return f"{ends[0]:%Y-%m}" if ends[0].month == ends[1].month else ""
    day = DAY.match(value)
    return day.group() if day else ""


def where(scene: Scene, found: Found) -> EventPlace | None:
    """Where the clause puts the event: a locative phrase first, else the place that was its target."""
    tree = scene.tree
    options: list[tuple[int, int, PlaceMention]] = []
    for anchor in dict.fromkeys((found.token, found.predicate)):
        for k in tree.subtree(anchor, CLAUSAL):
            place = scene.place(k)
            if place is None:
                continue
            preposition = _locative(tree, k)
            target = tree.relation(k) == "obj" and found.code.root in TARGETED and place.geo is not None
            if (
                preposition in WHERE
                or target
                or (tree.relation(k) == "compound" and tree.head(k) == found.token)
            ):
                options.append((0 if preposition in WHERE else 1, abs(k - anchor), place))
    return event_place(min(options, key=lambda o: (o[0], o[1], o[2].start))[2]) if options else None


def _locative(tree: Clauses, i: int) -> str:
    """The preposition over a place name, also through "the town of X", "X hospital" and "X, a town"."""
    at, preposition = i, tree.preposition(i)
    for _ in range(3):
        head = tree.head(at)
        if preposition in WHERE or head is None:
            return preposition
        within = tree.lemma(head) in LOCAL and tree.relation(at) in ("nmod", "compound")
        named = tree.relation(at) in ("appos", "flat", "conj")
        if not (within or named or (tree.relation(at) == "compound" and tree.preposition(head) in WHERE)):
            return preposition
        at, preposition = head, tree.preposition(head)
    return preposition


def event_place(place: PlaceMention) -> EventPlace:
    """The place as an event's; a dateline's capitals are lowered ("MAPUTO")."""
    name = place.name.title() if place.name.isupper() and len(place.name) > 4 else place.name
    if place.geo is None:
        return EventPlace(name=name)
    geo = place.geo
    return EventPlace(name=name, country=geo.country, lat=geo.lat, lon=geo.lon, geonames_id=geo.geonames_id)


def _content(tree: Clauses, found: Found) -> Iterable[str]:
    for k in tree.clause(found.predicate):
        if tree.tokens[k].upos in ("NOUN", "PROPN", "VERB") and not tree.labels[k].startswith(
            ("DATE", "TIME")
        ):
            yield tree.lemma(k)
