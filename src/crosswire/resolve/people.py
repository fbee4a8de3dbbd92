"""Persons: which names are one person's.

Full names meet by surname and first name; a bare surname joins the full name of its own report, or the one
that the story has. Two people who share a surname are never one: different first names part them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from crosswire.model.wordlist import words
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
    if same_word(a[-1], b[-1]):
        return _given(a[0], b[0])
    joined = "".join(a), "".join(b)
    if joined[0] == joined[1]:
        return True
    return len(a) == len(b) and min(map(len, joined)) >= 9 and alike(" ".join(a), " ".join(b)) >= 0.92


def _given(a: str, b: str) -> bool:
    """Whether two first names agree: one spelling, an initial, or a short form ("Sam", "Samuel")."""
    if same_word(a, b) or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) >= 3 and long.startswith(short)


def _home(mention: Mention, groups: list[Group]) -> Group | None:
    """The person whom a bare name means: of its own report first, the one named last before it."""
    word = _name(mention)[0]
    fits = [g for g in groups if any(_has(word, _name(m)) for m in g)]
    if not fits:
        return None
    own = [g for g in fits if any(m.report == mention.report for m in g)]
    if own:
        return max(own, key=lambda g: _nearness(mention, g))
    title = mention.title.split()
    by_title = [g for g in fits if title and any(set(title) & set(m.title.split()) for m in g)]
    pool = by_title or fits
    return pool[0] if len(pool) == 1 else _commonest(pool)


def _has(word: str, name: tuple[str, ...]) -> bool:
    """Whether a bare name is the surname of a full one: its last word, or its first (Kim Jong Un)."""
    return len(name) > 1 and (same_word(word, name[-1]) or word == name[0] or word == "".join(name[1:]))


def _nearness(mention: Mention, group: Group) -> tuple[bool, bool, int]:
    """The surname before the first name; a full name given before; the last so named."""
    word = _name(mention)[0]
    surname = any(same_word(word, _name(m)[-1]) for m in group if len(_name(m)) > 1)
    before = [m.start for m in group if m.report == mention.report and m.start <= mention.start]
    return surname, bool(before), max(before, default=0)


def _commonest(groups: list[Group]) -> Group | None:
    """The person the story names most, if clearly so."""
    sizes = Counter({index: len(group) for index, group in enumerate(groups)}).most_common(2)
    return groups[sizes[0][0]] if sizes[0][1] >= 3 * sizes[1][1] else None
