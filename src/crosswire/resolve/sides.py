"""Groups, bodies and persons known by description alone: which phrases mean the same ones.

"the separatists", "Lowland separatists" and "separatists from the valley" are one group unless states or
places among their words part them; "a 16-year-old girl" and "the teenager" are one person unless ages do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.model.wordlist import words
from crosswire.resolve.descriptions import BODIES, Description
from crosswire.resolve.mentions import Mention
from crosswire.resolve.nouns import ANYBODY

#: Classes of which a story seldom has two that are not told apart by name.
SIDES = words(
    """separatist rebel militant protester peacekeeper representative migrant rescuer passenger
    border hacker hostage victim student worker pirate attackers prisoner survivor"""
)
#: Classes of which a story has many that are not told apart: a phrase about some is not about others.
_ANY_OF = words("people children family tourist voter")
_NOBODY = words("people population community")
_ANYBODY = frozenset(f"one {kind}" for kind in ANYBODY.values())
Told = tuple[Description, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One group, body or person: its class, what names its phrases hold, the phrases.

    Names are keys: "state:KEN", "place:2", "person:0" (whose it is), "age:16".
    """

    kind: str
    names: frozenset[str]
    items: tuple[Description, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        return tuple(item.mention for item in self.items)


def sides(told: Sequence[Told]) -> tuple[Side, ...]:
    """Sides of the descriptions, each with the keys of the names among its words."""
    by_kind: dict[str, list[Told]] = {}
    for item, names in told:
        by_kind.setdefault(_class(item), []).append((item, names))
    made: list[Side] = []
    for kind, items in sorted(by_kind.items()):
        made += _of_one_kind(kind, items)
    return tuple(made)


def _class(item: Description) -> str:
    """A body by description is of its noun: "an Israeli court" and "the court", never "the hospital"."""
    return f"body {item.mention.text.split()[-1].lower()}" if item.kind == "body" else item.kind


def _of_one_kind(kind: str, told: Sequence[Told]) -> list[Side]:
    made: list[Side] = []
    told = [t for t in told if not (t[0].other and kind.startswith("one "))]
    told = [t for t in told if t[1] or kind not in _ANY_OF or _means_some(t[0])]
    named = sorted((t for t in told if t[1]), key=lambda t: (-len(t[1]), *_at(t[0])))
    for item, names in named:
        home = next((i for i, side in enumerate(made) if _agree(kind, side.names, names)), None)
        _add(made, home, (kind, item, names))
    for item, names in sorted((t for t in told if not t[1]), key=lambda t: _at(t[0])):
        home = _same_noun(item, made) if kind in _ANY_OF else _bare_home(kind, item, made)
        if home is not None or _stands_alone(kind):
            _add(made, home, (kind, item, names))
    return made


def _means_some(item: Description) -> bool:
    """Whether a phrase without names means some in particular: "the residents" and, in news, "Residents";
    but not "other residents", "most people", "people"."""
    at = item.mention
    if at.text.lower() in _NOBODY:
        return False
    if item.whose and item.kind != "family":
        return False
    return item.definite or (" " not in at.text and (at.wide.start, at.wide.end) == (at.start, at.end))


def _at(item: Description) -> tuple[int, int]:
    return item.mention.order, item.mention.start


def _add(made: list[Side], home: int | None, new: tuple[str, Description, frozenset[str]]) -> None:
    kind, item, names = new
    old = made[home] if home is not None else Side(kind=kind, names=frozenset(), items=())
    joined = Side(kind=kind, names=old.names | names, items=(*old.items, item))
    if home is None:
        made.append(joined)
    else:
        made[home] = joined


def _agree(kind: str, known: frozenset[str], names: frozenset[str]) -> bool:
    """Whether two sets of names may stand by one: equal, or none at odds and, but for sides, some shared."""
    if known == names:
        return True
    nested = known <= names or names <= known
    ages = _of(known, "age:"), _of(names, "age:")
    if not _ages_agree(*ages, strict=kind in _ANYBODY) or (kind == "border" and not nested):
        return False
    for prefix in ("state:", "place:", "person:"):
        a, b = _of(known, prefix), _of(names, prefix)
        if a and b and not a & b:
            return False
    if kind.startswith("one "):
        return kind not in _ANYBODY or bool(known & names - _states(known))
    if kind in BODIES or kind == "force" or kind.startswith("body "):
        prefix = "state:" if kind == "force" else "place:"
        return bool(_of(known, prefix) & _of(names, prefix))
    return bool(known & names) or kind in SIDES


def _ages_agree(a: frozenset[str], b: frozenset[str], *, strict: bool) -> bool:
    """Equal, or where a story seldom has two such persons a year apart: reports differ on ages."""
    years = [[int(age.removeprefix("age:")) for age in ages] for ages in (a, b)]
    apart = min((abs(x - y) for x in years[0] for y in years[1]), default=0)
    return apart == 0 or (apart == 1 and not strict)


def _of(names: Iterable[str], prefix: str) -> frozenset[str]:
    return frozenset(name for name in names if name.startswith(prefix))


def _states(names: Iterable[str]) -> frozenset[str]:
    return _of(names, "state:")


def _bare_home(kind: str, item: Description, made: Sequence[Side]) -> int | None:
    """Which side a phrase without names means: the one its report spoke of last, else the only one."""
    last = max(((m.start, i) for i, side in enumerate(made) for m in _before(side, item)), default=None)
    if kind in _ANYBODY and (item.beside or " " in item.mention.text):
        return None
    loose = kind in SIDES or (kind.startswith("one ") and kind not in _ANYBODY)
    if last is not None and (item.definite or loose):
        return last[1]
    if kind in _ANYBODY or (kind in ("authority", "expert") and not item.definite) or not made:
        return None
    if len(made) == 1:
        return (
            0
            if loose or item.definite or kind in ("police", "force", "witness") or not made[0].names
            else None
        )
    sizes = sorted(((len(side.items), -i) for i, side in enumerate(made)), reverse=True)
    if loose and sizes[0][0] >= 2 * sizes[1][0]:
        return -sizes[0][1]
    return next((index for index, side in enumerate(made) if not side.names), None)


def _same_noun(item: Description, made: Sequence[Side]) -> int | None:
    """The side called by the phrase's own noun: the last such for "the residents", else the only one."""
    noun = _noun(item)
    alike = [i for i, side in enumerate(made) if any(_noun(other) == noun for other in side.items)]
    return alike[-1] if alike and (len(alike) == 1 or item.definite) else None


def _noun(item: Description) -> str:
    """The noun of a group in the singular: "resident" of "residents of Varesk"."""
    return (
        re.split(r" (?:of|from|in|at|on|near|who|with|for) ", item.mention.text)[0]
        .split()[-1]
        .lower()
        .rstrip("s")
    )


def _before(side: Side, item: Description) -> list[Mention]:
    at = item.mention
    return [m for m in side.mentions if m.order == at.order and m.start < at.start]


def _stands_alone(kind: str) -> bool:
    """Whether a phrase without names or forerunner is somebody: no "officials", "the court" of nowhere."""
    return kind not in ("authority", "expert", "border") and not kind.startswith("body ")
