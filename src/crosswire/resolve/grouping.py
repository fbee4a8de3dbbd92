"""Groups, offices and places known by description, joined with the names of the story.

"the separatists", "Lowland separatists" and "separatists from the valley" are one group unless states or
places among their words part them; "the region" is the region its report speaks of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from crosswire.model.states import states_in
from crosswire.resolve import actors
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import BODIES, Description
from crosswire.resolve.lexicon import PLACES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain
from crosswire.resolve.world import state_of

#: Classes of which a story seldom has two that are not told apart by name.
_SIDES = frozenset(
    {"separatist", "rebel", "militant", "protester", "peacekeeper", "people", "representative"}
)
#: Words of a head of state's own office.
_PRESIDENCY = frozenset({"presidency", "presidential", "president", "presidents", "office"})
_Spots = dict[tuple[int, int], str]


def grouped(
    described: Sequence[Description], nations: Sequence[Mention], made: Sequence[Cluster]
) -> tuple[Cluster, ...]:
    """The named clusters with what describes them, and new clusters for groups and offices."""
    kinds = {cluster.key: cluster for cluster in made}
    home: _Spots = {(m.order, m.start): c.key for c in made for m in c.mentions}
    added: dict[str, list[Mention]] = {}
    sides: dict[str, list[tuple[frozenset[str], str]]] = {}
    settled = [(item, _names(item, home)) for item in described]
    for item, names in sorted(settled, key=lambda pair: -len(pair[1])):
        key = _named_key(item, names, kinds, home) or _side_key(item, names, sides)
        if key:
            added.setdefault(key, []).append(item.mention)
    for mention in nations:
        known = state_of(mention)
        if known:
            added.setdefault(f"nation|state:{known.alpha3}", []).append(mention)
    for key, mentions in sorted(added.items()):
        old = kinds.get(key)
        joined = tuple(sorted((*(old.mentions if old else ()), *mentions), key=lambda m: (m.order, m.start)))
        kinds[key] = replace(old, mentions=joined) if old else _group(key, joined)
    return tuple(sorted(kinds.values(), key=lambda c: (c.kind, c.name, c.key)))


def _names(item: Description, home: _Spots) -> frozenset[str]:
    """Keys of the states and places among a description's words."""
    held = {home.get((m.order, m.start), "") for m in item.held if m.label != "PERSON"}
    return frozenset({f"state:{code}" for code in item.codes} | {key for key in held if key})


def _named_key(item: Description, names: frozenset[str], kinds: dict[str, Cluster], home: _Spots) -> str:
    """The named cluster a description means: a government's state, an office, the place spoken of."""
    if item.kind == "government":
        states = sorted(key for key in names if key.startswith("state:") and key in kinds)
        return states[0] if len(states) == 1 else ""
    if item.kind in PLACES.values():
        return _place_meant(item, kinds)
    if item.kind != "office":
        return ""
    owner = home.get((item.owner.order, item.owner.start), "") if item.owner else ""
    person = kinds.get(owner)
    if person and person.kind == "person":
        leads = any({"president", "presidents"} & set(m.title.split()) for m in person.mentions)
        country = person.actor.country if person.actor else ""
        return f"office|state:{country}" if leads and country else f"office|{owner}"
    text = _without_states(item)
    whose = ",".join(sorted(names))
    return f"office|{whose}{'' if text <= _PRESIDENCY else ' ' + ' '.join(sorted(text))}" if whose else ""


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
        rank = max(here) if item.kind in ("city", "country") else len(here)
        ranked.append((bool(told), rank, key))
    return max(ranked)[2] if ranked else ""


def _told_as(cluster: Cluster) -> str:
    """The kind the reports give a place: "the town of X", "the X region"; "" where they give none."""
    words = [w for m in cluster.mentions for w in f"{m.title} {m.after} {m.text.lower()}".split()]
    kinds = Counter(PLACES[w] for w in words if w in PLACES)
    return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else ""


def _side_key(
    item: Description, names: frozenset[str], sides: dict[str, list[tuple[frozenset[str], str]]]
) -> str:
    """The group of that class that the names allow, the first one made; a new one where none does."""
    if item.kind in PLACES.values() or item.kind in ("government", "office"):
        return ""
    made = sides.setdefault(item.kind, [])
    for index, (known, key) in enumerate(made):
        if _allows(item.kind, known, names):
            made[index] = (known | names, key)
            return key
    if not names and item.kind in ("authority", "expert"):
        return ""
    key = f"{item.kind}|{','.join(sorted(names))}"
    made.append((names, key))
    return key


def _allows(kind: str, known: frozenset[str], names: frozenset[str]) -> bool:
    """Whether two sets of names may stand by one group: equal, or for sides not at odds."""
    if known == names:
        return True
    if kind not in _SIDES:
        return not names and kind in ("police", "force", "witness")
    for prefix in ("state:", "place:"):
        a = {key for key in known if key.startswith(prefix)}
        b = {key for key in names if key.startswith(prefix)}
        if a and b and not a & b:
            return False
    return True


def _group(key: str, found: tuple[Mention, ...]) -> Cluster:
    kind = key.partition("|")[0]
    forms = Counter(" ".join(m.text.split()) for m in found)
    name = min(forms, key=lambda form: (len(form.split()) < 2, -forms[form], len(form), form))
    country = next((m.country for m in found if m.country), "")
    return Cluster(
        key=key,
        kind="organization" if kind in BODIES else "group",
        name=name,
        mentions=found,
        actor=actors.group(kind, name, country),
    )
