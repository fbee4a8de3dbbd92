"""Where an event took place: the place that its clause names under a locative preposition."""

from __future__ import annotations

from crosswire.extract import plover
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_scene import Scene
from crosswire.model.claims import EventPlace, PlaceMention

WHERE = frozenset(
    {"in", "at", "near", "outside", "inside", "off", "across", "around", "within", "throughout", "along"}
)
LOCAL = plover.CLASSES["PLACE"] | plover.CLASSES["ROUTE"] | plover.CLASSES["LOCALITY"]
TARGETED = frozenset({"ASSAULT", "COERCE", "NONE"})


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
