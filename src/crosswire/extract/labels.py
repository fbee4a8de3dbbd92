"""What each outlet calls each main party and each main action, in its own voice or in somebody's mouth.

Parties are the entities that act, or are acted upon, in the events that most reports tell; their labels
are the noun phrases that denote them: names with what goes before them, role words with a party's name
beside them, appositions, definite descriptions. Actions are those events themselves: the verbs and
nominals that reports use for them. What else the reports speak of is a theme (`labels_themes`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from crosswire.extract import events_args, events_find, events_main, labels_words
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_scene import Scene
from crosswire.extract.labels_phrases import deed, phrase
from crosswire.extract.labels_quoted import with_quoted
from crosswire.extract.labels_themes import heads, themes
from crosswire.extract.labels_voices import Voices, bare, distinct, voices_of
from crosswire.extract.numbers_words import TEENS, TENS, UNITS
from crosswire.model.claims import Entity, Event, Framing, Label, Statement
from crosswire.model.reading import ReadReport

PARTIES = 6
SORTED = 3
ACTIONS = 5
"""At most so many of each: a reader compares them at a glance."""

ROLES = labels_words.ROLES
BECOMING = labels_words.BECOMING
MAKING = BECOMING | labels_words.CALLING
TAKEN_UP = labels_words.TAKEN_UP
POLITIES = labels_words.POLITIES
COUNTED = labels_words.COUNTED
_NUMBERS = frozenset((*UNITS, *TEENS, *TENS, "dozens", "hundreds"))
SORTS = labels_words.SORTS
NEGATIVE = frozenset({"no", "neither", "any"})


def framing(
    reads: Sequence[ReadReport],
    statements: Sequence[Statement],
    entities: Sequence[Entity],
    events: Sequence[Event],
) -> tuple[Framing, ...]:
    """The labels of the main parties (by entity id) and main actions (by their commonest words).

    Labels are in the order of reports given and of the text; of one wording a report gives one label
    in each voice. Parties come first, the most involved leading.
    """
    voices = [voices_of(read, statements, entities) for read in reads]
    parties = main_parties(entities, events)
    found: list[Framing] = []
    for party in parties:
        labels = [label for v in voices for label in distinct(_party_labels(v, party))]
        if labels:
            found.append(Framing(party=party.id, labels=tuple(labels)))
    named = {(label.report, label.start) for framing in found for label in framing.labels}
    for sort in _main_sorts(voices, events):
        labels = [label for v in voices for label in distinct(_sort_labels(v, sort))]
        labels = [label for label in labels if (label.report, label.start) not in named]
        if labels:
            found.append(Framing(party=_title(labels), labels=tuple(labels)))
    main = events_main.main_event(events, reads)
    for event in main_actions(events):
        labels = [label for v in voices for label in distinct(_deeds(v, event, main=event.id == main))]
        if labels:
            found.append(Framing(party=_title(labels), labels=tuple(labels)))
    return with_quoted(voices, (*found, *_themes(voices, found)))


def _themes(voices: Sequence[Voices], found: Sequence[Framing]) -> Iterator[Framing]:
    """What the reports speak of besides; a theme that only one report is left with is not compared."""
    named = {(label.report, label.start) for framing in found for label in framing.labels}
    for theme in themes([(v.read, v.scene.tree) for v in voices]):
        labels = [label for v in voices for label in distinct(_theme_labels(v, theme))]
        labels = [label for label in labels if (label.report, label.start) not in named]
        if len({label.report for label in labels}) > 1:
            yield Framing(party=theme, labels=tuple(labels))


def _theme_labels(voices: Voices, theme: str) -> Iterator[Label]:
    tree = voices.scene.tree
    return (voices.label(phrase(tree, i)) for i in heads(voices.read, tree, theme))


def main_parties(entities: Sequence[Entity], events: Sequence[Event]) -> tuple[Entity, ...]:
    """The entities most involved in the most told events."""
    weight: Counter[str] = Counter()
    for event in events:
        told = len({m.report for m in event.mentions}) + len(event.mentions)
        for entity in {*event.actors, *event.recipients}:
            weight[entity] += told
    involved = [e for e in entities if weight[e.id]]
    ranked = sorted(involved, key=lambda e: (-weight[e.id] * _spread(e), -len(e.mentions), e.id))
    return tuple(ranked[:PARTIES])


def _spread(entity: Entity) -> int:
    return len({m.report for m in entity.mentions})


def main_actions(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events told most: by reports, then by mentions."""

    def rank(event: Event) -> tuple[object, ...]:
        return -len({m.report for m in event.mentions}), -len(event.mentions), event.id

    told = [e for e in events if len(e.mentions) > 1]
    return tuple(sorted(told, key=rank)[:ACTIONS])


def _party_labels(voices: Voices, party: Entity) -> Iterator[Label]:
    tree, scene = voices.scene.tree, voices.scene
    for sentence in tree.sentences:
        if voices.read.report.is_dropped(sentence.start, sentence.end):
            continue
        for i in range(sentence.first, sentence.last):
            if tree.tokens[i].upos not in ("NOUN", "PROPN") or tree.relation(i) in ("flat", "compound"):
                continue
            if _denotes(scene, i, party):
                yield voices.label(phrase(tree, i))


def _denotes(scene: Scene, i: int, party: Entity) -> bool:
    """Whether the phrase headed by `i` stands for the party."""
    tree = scene.tree
    if _names_nobody(tree, i):
        return False
    entity = scene.headed(i)
    if entity is not None:
        return entity.id == party.id
    if tree.lemma(i) in ROLES:
        for k in tree.below(i, "nmod", "amod", "compound"):
            beside = scene.headed(k)
            if beside is not None and beside.id == party.id:
                return True
    head = tree.head(i)
    if tree.relation(i) == "appos" and head is not None:
        named = scene.headed(head)
        return named is not None and named.id == party.id
    if _said_of(scene, i, party):
        return True
    return tree.lemma(i) in POLITIES and party.kind == "place" and _taken_up(scene, i) == party.id


def _said_of(scene: Scene, i: int, party: Entity) -> bool:
    """ "X is a hero", "has become a symbol", "hailed X as an icon": what the clause makes of the party."""
    tree, head = scene.tree, scene.tree.head(i)
    bearers: tuple[int, ...] = ()
    if tree.below(i, "cop"):
        bearers = tree.below(i, "nsubj")
    elif head is not None and tree.tokens[head].upos == "VERB":
        if tree.lemma(head) in MAKING and tree.relation(i) in ("xcomp", "obj") and not tree.preposition(i):
            bearers = tree.subjects(head) if tree.lemma(head) in BECOMING else tree.objects(head)
        elif tree.preposition(i) == "as":
            bearers = tree.objects(head)
    named = (scene.headed(k) for k in bearers if k != i)
    return any(entity is not None and entity.id == party.id for entity in named)


def _names_nobody(tree: Clauses, i: int) -> bool:
    """ "no direct threat", "two wars": a phrase that denies or only counts calls nobody anything."""
    if any(tree.lemma(k) in NEGATIVE for k in tree.below(i, "det")):
        return True
    return tree.tokens[i].upos == "NOUN" and bool(tree.below(i, "nummod")) and not tree.below(i, "amod")


def _taken_up(scene: Scene, i: int) -> str | None:
    """The place that "the enclave", "the breakaway region" takes up: the last one named before it."""
    tree = scene.tree
    definite = any(tree.lemma(k) in ("the", "this", "that") for k in tree.below(i, "det"))
    if not definite or tree.below(i, "nmod"):
        return None
    before = [(span, e) for span, e in scene.cast if span.end <= tree.tokens[i].start and e.kind == "place"]
    return before[-1][1].id if before else None


def _main_sorts(voices: Sequence[Voices], events: Sequence[Event]) -> tuple[frozenset[str], ...]:
    """Sorts of unnamed parties that stand in the main events' clauses in two reports or more."""
    told = [m for event in main_actions(events) for m in event.mentions]
    seen: Counter[str] = Counter()
    reports: dict[str, set[str]] = {}
    for v in voices:
        tree = v.scene.tree
        for m in (m for m in told if m.report == v.scene.report):
            for i in tree.base.within(m.start, m.end):
                for name in (n for n, lemmas in SORTS.items() if _of_sort(v.scene, i, lemmas)):
                    seen[name] += 1
                    reports.setdefault(name, set()).add(m.report)
    shared = [n for n in seen if len(reports[n]) > 1 or len(voices) == 1]
    ranked = sorted(shared, key=lambda n: (-len(reports[n]), -seen[n], n))
    return tuple(SORTS[n] for n in ranked[:SORTED])


def _of_sort(scene: Scene, i: int, lemmas: frozenset[str]) -> bool:
    tree = scene.tree
    if tree.lemma(i) not in lemmas or tree.tokens[i].upos not in ("NOUN", "PROPN"):
        return False
    entity = scene.headed(i)
    if tree.relation(i) in ("compound", "flat") or (entity is not None and entity.kind != "person"):
        return False
    return tree.lemma(i) not in COUNTED or bool(tree.below(i, "nummod", "amod", "compound"))


def _sort_labels(voices: Voices, lemmas: frozenset[str]) -> Iterator[Label]:
    tree = voices.scene.tree
    for i in range(len(tree.tokens)):
        at = tree.tokens[i]
        if _of_sort(voices.scene, i, lemmas) and not voices.read.report.is_dropped(at.start, at.end):
            yield voices.label(phrase(tree, i))


def _deeds(voices: Voices, event: Event, *, main: bool) -> Iterator[Label]:
    """The words for the event; for the main one also those that take it up: "the incident"."""
    yield from _action_labels(voices, event)
    tree = voices.scene.tree
    for i in range(len(tree.tokens) if main else 0):
        token = tree.tokens[i]
        definite = any(tree.lemma(k) in ("the", "this", "that", "an", "a") for k in tree.below(i, "det"))
        if tree.lemma(i) not in TAKEN_UP or token.upos != "NOUN" or not definite:
            continue
        if not voices.read.report.is_dropped(token.start, token.end):
            yield voices.label(phrase(tree, i))


def _action_labels(voices: Voices, event: Event) -> Iterator[Label]:
    tree = voices.scene.tree
    wanted = {m.span for m in event.mentions if m.report == voices.scene.report}
    for sentence in tree.sentences:
        if not any(sentence.start < s.end and s.start < sentence.end for s in wanted):
            continue
        for found in events_find.find(tree, sentence, headline=True):
            if _names_nobody(tree, found.token):
                continue
            if found.code.root == event.type and events_args.mention(tree, found) in wanted:
                yield voices.label(deed(tree, found.token))


def _title(labels: Sequence[Label]) -> str:
    """The commonest wording that is no mere count, the shorter of equals: what the group is called."""
    counted: Mapping[str, int] = Counter(bare(label.text) for label in labels)

    def rank(text: str) -> tuple[bool, int, int, str]:
        words = text.lower().replace("-", " ").split()
        counts = any(word[0].isdigit() or word in _NUMBERS for word in words)
        return counts, -counted[text], len(text), text

    return min(counted, key=rank)
