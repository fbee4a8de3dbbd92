"""Where an event took place: the place that its clause names under a locative preposition."""

from __future__ import annotations

import re

from crosswire.extract import plover
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_scene import Scene
from crosswire.model import states
from crosswire.model.claims import EventPlace, PlaceMention

WHERE = frozenset(
    {"in", "at", "near", "outside", "inside", "off", "across", "around", "within", "throughout", "along"}
)
LOCAL = plover.CLASSES["PLACE"] | plover.CLASSES["ROUTE"] | plover.CLASSES["LOCALITY"]
TARGETED = frozenset({"ASSAULT", "COERCE", "NONE"})
ON = TARGETED | {"PROTEST"}
"""Roots of what takes place on an island or a border, or where it strikes ("an attack on the town")."""
OWNED = frozenset({"NONE", "PROTEST"})
"""Roots of what has no doer, so that its owner is a place: "Chile's election"."""
ABOUT = frozenset({"from", "for", "over", "about", "despite"})
GENERIC = re.compile(r"(?: [a-z]+)+$")
"""What a description adds to an adjective: "Kenyan border"."""
GOALS = {
    "AID": frozenset({"to", "into"}),
    "MOBILIZE": frozenset({"to", "into", "on"}),
    "RETREAT": frozenset({"from"}),
}
"""Prepositions that lead to or from where it is done: "sent food to the island"."""


def where(scene: Scene, found: Found) -> tuple[EventPlace | None, bool]:
    """Where the clause puts the event, and whether it says so: a locative phrase first, else the place
    that was its target; a place in the event's name ("the Geneva talks") does not quite say it."""
    tree = scene.tree
    options: list[tuple[int, int, int, PlaceMention]] = []
    for anchor in dict.fromkeys((found.token, found.predicate)):
        for k in tree.subtree(anchor, CLAUSAL):
            place = scene.place(k)
            rank = None if place is None else _rank(scene, found, k, place)
            if place is not None and rank is not None:
                options.append((rank, abs(k - anchor), place.start, place))
    if not options:
        return None, False
    rank, _, _, best = min(options, key=lambda option: option[:3])
    return event_place(best), rank < 2


def around(scene: Scene, found: Found) -> tuple[EventPlace, ...]:
    """Every located place that the sentence names in a locative phrase."""
    tree = scene.tree
    sentence = next(s for s in tree.sentences if s.first <= found.token < s.last)
    spots = []
    for i in range(sentence.first, sentence.last):
        place = scene.place(i)
        if place is None or place.geo is None:
            continue
        if _locative(tree, i)[0] in WHERE | {"on"}:
            spots.append(event_place(place))
    return tuple(dict.fromkeys(spots))


def _rank(scene: Scene, found: Found, i: int, place: PlaceMention) -> int | None:
    """How plainly the name at `i` says where: 0 in a locative phrase, 1 as goal or target, 2 in the
    event's own name; None if it does not."""
    tree = scene.tree
    preposition, top = _locative(tree, i)
    root = found.code.root
    if root not in GOALS and _aloof(tree, found, top):
        return None
    if preposition in WHERE or (preposition == "on" and root in ON and place.geo is not None):
        return 0
    if place.geo is None:
        return None
    party = root == "COERCE" and states.state_name(place.name) is not None
    target = tree.relation(top) == "obj" and root in TARGETED and not party
    if target or preposition in GOALS.get(root, ()):
        return 1
    owner = tree.tokens[i].deprel == "nmod:poss" and root in OWNED
    return 2 if tree.head(i) == found.token and (owner or tree.relation(i) == "compound") else None


def _aloof(tree: Clauses, found: Found, i: int) -> bool:
    """Whether what stands there is only what the deed is about: "banned from the games in Osaka"."""
    for _ in range(6):
        head = tree.head(i)
        if head is None or head in (found.token, found.predicate):
            return False
        i = head
        if tree.relation(i) in ("obl", "nmod") and tree.preposition(i) in ABOUT:
            return True
    return False


def _locative(tree: Clauses, i: int) -> tuple[str, int]:
    """The preposition over a place name, and the word it stands over: also through "the town of X",
    "X hospital" and "X, a town"."""
    at, preposition = i, tree.preposition(i)
    for _ in range(3):
        head = tree.head(at)
        if preposition in WHERE or head is None:
            break
        within = tree.lemma(head) in LOCAL and tree.relation(at) in ("nmod", "compound")
        named = tree.relation(at) in ("appos", "flat", "conj")
        if not (within or named or (tree.relation(at) == "compound" and tree.preposition(head) in WHERE)):
            break
        at, preposition = head, tree.preposition(head)
    return preposition, at


def event_place(place: PlaceMention) -> EventPlace:
    """The place as an event's: a dateline's capitals are lowered ("MAPUTO"), and what is described by an
    adjective ("the Kenyan border") is of that country."""
    name = place.name.title() if place.name.isupper() and len(place.name) > 4 else place.name
    if (land := states.demonym(GENERIC.sub("", name))) is not None:
        name = land.names[0]
    if place.geo is None:
        return EventPlace(name=name)
    geo = place.geo
    return EventPlace(name=name, country=geo.country, lat=geo.lat, lon=geo.lon, geonames_id=geo.geonames_id)
