"""Persons: which names are one person's.

Full names meet by surname and first name; a bare surname joins the full name of its own report, or the one
that the story has. Two people who share a surname are never one: different first names part them.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.wordlist import words
from crosswire.resolve.given_names import one_name
from crosswire.resolve.lexicon import SUFFIXES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import alike, same_word

Group = list[Mention]


def people(found: Sequence[Mention]) -> list[Group]:
    """Groups of mentions, one a person, in order of first mention."""
    full = [m for m in found if len(_name(m)) > 1]
    bare = [m for m in found if len(_name(m)) == 1]
    groups: list[Group] = []
    for mention in full:
        home = next((g for g in groups if any(same_person(_name(mention), _name(o)) for o in g)), None)
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
    own = tuple(word for word in mention.words if word not in SUFFIXES) or mention.words
    return own[1:] if len(own) == 2 and own[0] in _PARTICLES else own


#: Words before a surname that are part of it ("al-Sayed").
_PARTICLES = words("al el van von de da di der bin ibn abu ben le la mac mc")


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: last and first words agree, in whatever order."""
    if sorted(a) == sorted(b):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) > 1 and a[-1] == b[-1] and set(short) < set(long):
        return True
    if same_word(a[-1], b[-1]):
        return _given(a[0], b[0])
    joined = "".join(a), "".join(b)
    if joined[0] == joined[1]:
        return True
    return len(a) == len(b) and min(map(len, joined)) >= 9 and alike(" ".join(a), " ".join(b)) >= 0.92


def _given(a: str, b: str) -> bool:
    """Whether two first names agree: one spelling, an initial, or a short form ("Sam", "Samuel")."""
    if same_word(a, b) or one_name(a, b) or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) >= 3 and long.startswith(short)


def _home(mention: Mention, groups: list[Group]) -> Group | None:
    """The person whom a bare name means: by title, then who bears it most in full, then who was named last.

    Those of its own report come first; across reports an unclear name is nobody's.
    """
    word = _name(mention)[0]
    fits = [g for g in groups if any(_has(word, _name(m)) for m in g)]
    if not fits:
        return None
    title = set(mention.title.split())
    own = [g for g in fits if any(m.report == mention.report for m in g)]
    titled = [g for g in own or fits if any(title & set(m.title.split()) for m in g)]
    pool = titled if len(titled) == 1 else own or fits
    if len(pool) == 1:
        return pool[0]
    main = _main(word, pool)
    return main if main or not own else max(own, key=lambda g: _nearness(mention, g))


def _has(word: str, name: tuple[str, ...]) -> bool:
    """Whether a bare name is the surname of a full one: its last word, or its first (Kim Jong Un)."""
    return len(name) > 1 and (same_word(word, name[-1]) or word == name[0] or word == "".join(name[1:]))


def _nearness(mention: Mention, group: Group) -> tuple[bool, bool, int]:
    """The surname before the first name; a full name given before; the last so named."""
    word = _name(mention)[0]
    surname = any(same_word(word, _name(m)[-1]) for m in group if len(_name(m)) > 1)
    before = [m.start for m in group if m.report == mention.report and m.start <= mention.start]
    return surname, bool(before), max(before, default=0)


def _main(word: str, groups: list[Group]) -> Group | None:
    """The bearer of a surname whom the story names in full at least twice as often as any other."""
    bearers = [g for g in groups if any(same_word(word, _name(m)[-1]) for m in g if len(_name(m)) > 1)]
    ranked = sorted(bearers or groups, key=_named_in_full, reverse=True)
    if len(ranked) == 1:
        return ranked[0]
    return ranked[0] if _named_in_full(ranked[0]) >= 2 * _named_in_full(ranked[1]) else None


def _named_in_full(group: Group) -> int:
    return sum(len(_name(m)) > 1 for m in group)
