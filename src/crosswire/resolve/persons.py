"""The name of somebody described: by an age that only one person has, or a word only one is called by."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crosswire.resolve.cluster import Cluster
from crosswire.resolve.descriptions import Description, age_in
from crosswire.resolve.lexicon import FEMALE, MALE
from crosswire.resolve.nouns import ANYBODY, PERSONS
from crosswire.resolve.sides import Side


def person_of(side: Side, every: Sequence[Side], made: Sequence[Cluster]) -> str:
    """The key of the one named person that a side of one person is; "" where none or several may be.

    Two sides of one class never both join by a word; an age counts before a word.
    """
    if not side.kind.startswith("one "):
        return ""
    persons = [c for c in made if c.kind == "person" and c.key not in side.names]
    ages = {name.removeprefix("age:") for name in side.names if name.startswith("age:")}
    aged = [c for c in persons if ages & _ages(c) and not _other_sex(side, c)]
    if len(aged) == 1:
        return aged[0].key
    if aged or sum(other.kind == side.kind for other in every) > 1:
        return ""
    nouns = _NOUNS[side.kind]
    called = [c for c in persons if any(nouns & m.called for m in c.mentions) and not (ages and _ages(c))]
    return called[0].key if len(called) == 1 else ""


def persons_of(side: Side, home: Mapping[tuple[int, int], str]) -> dict[Description, str]:
    """For the phrases of one person: the person named beside them, or beside others of their report.

    `home` gives a name's key by report and place. Where a report names several, each phrase keeps to its own;
    a report that names none follows the others where they agree.
    """
    if not side.kind.startswith("one "):
        return {}
    own = {item: key for item in side.items if (key := _beside(item, home))}
    everywhere = set(own.values())
    found = dict(own)
    for item in side.items:
        here = {key for other, key in own.items() if other.mention.order == item.mention.order} or everywhere
        if item not in own and len(here) == 1:
            found[item] = next(iter(here))
    return found


def _beside(item: Description, home: Mapping[tuple[int, int], str]) -> str:
    return home.get((item.beside.order, item.beside.start), "") if item.beside else ""


_NOUNS = {
    f"one {kind}": frozenset(noun for noun, of in (PERSONS | ANYBODY).items() if of == kind)
    for kind in {*PERSONS.values(), *ANYBODY.values()}
}


def _ages(cluster: Cluster) -> set[str]:
    """The ages given beside a person's names: "Ines Okoro, 16," or "16-year-old Ines Okoro"."""
    found = set()
    for mention in cluster.mentions:
        behind = re.match(r"(?:aged\s)?(\d{1,2})(?:$|,|\s*-?year)", mention.after)
        found |= {age_in(mention.title), behind[1] if behind else ""}
    return found - {""}


def _other_sex(side: Side, cluster: Cluster) -> bool:
    """Whether the words for the two tell of a man and of a woman."""
    own = {word for m in side.mentions for word in m.text.lower().split()}
    theirs = {word for m in cluster.mentions for word in m.called}
    return bool((own & MALE and theirs & FEMALE) or (own & FEMALE and theirs & MALE))
