"""Persons: which names are one person's.

Full names meet by surname and first name; a bare surname joins the full name of its own report, or the one
that the story has. Two people who share a surname are never one: different first names part them, and so
do "Jr." and "Sr.", and words that tell a man from a woman.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.resolve.full_names import name_key, same_person, suffix
from crosswire.resolve.lexicon import FEMALE, HOLDERS, KIN, MALE, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import same_word

Group = list[Mention]


def people(found: Sequence[Mention]) -> list[Group]:
    """Groups of mentions, one a person, in order of first mention."""
    full = [m for m in found if len(_name(m)) > 1]
    bare = [m for m in found if len(_name(m)) == 1]
    groups: list[Group] = []
    for mention in full:
        home = next((g for g in groups if _joins(mention, g)), None)
        if home is None:
            groups.append([mention])
        else:
            home.append(mention)
    loners: dict[str, Group] = {}
    for mention in bare:
        home = _home(mention, groups)
        if home is not None:
            home.append(mention)
        else:
            key = next((k for k in loners if same_word(k, _name(mention)[0])), _name(mention)[0])
            loners.setdefault(key, []).append(mention)
    every = groups + list(loners.values())
    return sorted(every, key=lambda g: min((m.order, m.start) for m in g))


def _name(mention: Mention) -> tuple[str, ...]:
    return name_key(mention.words)


def _joins(mention: Mention, group: Group) -> bool:
    """Whether a full name is one of the group's, and nothing tells the two apart."""
    own = suffix(mention.words)
    parted = own and any(suffix(other.words) not in ("", own) for other in group)
    return not parted and any(same_person(mention.words, other.words) for other in group)


def _home(mention: Mention, groups: list[Group]) -> Group | None:
    """The person whom a bare name means: by title, then who was named before it in its own report.

    Of several so named the one last called by the bare name, then who bears it most in full, then who was
    named last. Across reports an unclear name is nobody's.
    """
    word = _name(mention)[0]
    fits = [g for g in groups if any(_has(word, _name(m)) for m in g)]
    fits = fits or [g for g in groups if any(word in _name(m)[1:-1] for m in g)]  # Ana Ruiz Soto, "Ruiz"
    fits = [g for g in fits if {_sex([mention]), _sex(g)} != {"m", "f"}]
    own = [g for g in fits if any(m.report == mention.report for m in g)]
    for pool in (own, fits):
        titled = [g for g in pool if _title(mention) & {w for m in g for w in _title(m)}]
        if len(titled) == 1:
            return titled[0]
    sexed = [g for g in own if _sex(g) and _sex(g) == _sex([mention])]
    before = [g for g in own if _named_before(mention, g)]
    pool = sexed if len(sexed) == 1 else _leading(before or own or fits)
    if len(pool) < 2:
        return pool[0] if pool else None
    last = max(before, key=lambda g: _named_before(mention, g), default=None)
    if last and _last_is_bare(mention, last):
        return last
    main = _main(word, pool)
    return main if main or not own else max(pool, key=lambda g: _nearness(mention, g))


def _leading(groups: list[Group]) -> list[Group]:
    """Those not brought in as somebody's kin ("her husband, Jon Vol"), who seldom go by surname alone."""
    return [g for g in groups if not any(KIN & set(m.title.split()) for m in g)] or groups


def _has(word: str, name: tuple[str, ...]) -> bool:
    """Whether a bare name is the surname of a full one: its last word, or its first (Hwang Jin Ae)."""
    return len(name) > 1 and (same_word(word, name[-1]) or word == name[0] or word == "".join(name[1:]))


def _title(mention: Mention) -> frozenset[str]:
    """The roles and forms of address before a name."""
    return frozenset(w.strip(".,") for w in mention.title.split()) & _TITLES


_TITLES = frozenset(ROLES) | HOLDERS | FEMALE | MALE


def _sex(mentions: Sequence[Mention]) -> str:
    """ "m" or "f" where the words before names tell the one alone, else ""."""
    told = frozenset(word for mention in mentions for word in _title(mention))
    return "m" if told & MALE and not told & FEMALE else "f" if told & FEMALE and not told & MALE else ""


def _named_before(mention: Mention, group: Group) -> int:
    """Where the report last named the person before the mention (from 1 on), 0 if it did not."""
    here = (m.start + 1 for m in group if m.report == mention.report and m.start <= mention.start)
    return max(here, default=0)


def _last_is_bare(mention: Mention, group: Group) -> bool:
    """Whether the person's last mention before was a bare name too."""
    here = [m for m in group if m.report == mention.report and m.start <= mention.start]
    return len(_name(max(here, key=lambda m: m.start))) == 1


def _nearness(mention: Mention, group: Group) -> tuple[bool, int]:
    """The surname before the first name; then the last so named."""
    word = _name(mention)[0]
    surname = any(same_word(word, _name(m)[-1]) for m in group if len(_name(m)) > 1)
    return surname, _named_before(mention, group)


def _main(word: str, groups: list[Group]) -> Group | None:
    """The bearer of a surname whom the story names in full at least twice as often as any other."""
    bearers = [g for g in groups if any(same_word(word, _name(m)[-1]) for m in g if len(_name(m)) > 1)]
    ranked = sorted(bearers or groups, key=_named_in_full, reverse=True)
    if len(ranked) == 1:
        return ranked[0]
    return ranked[0] if _named_in_full(ranked[0]) >= 2 * _named_in_full(ranked[1]) else None


def _named_in_full(group: Group) -> int:
    return sum(len(_name(m)) > 1 for m in group)
