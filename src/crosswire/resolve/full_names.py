"""Full names of persons: what counts of one, and whether two may be one person's."""

from __future__ import annotations

from rapidfuzz import fuzz

from crosswire.extract.gazetteer import load
from crosswire.model.wordlist import words
from crosswire.resolve.given_names import one_name
from crosswire.resolve.lexicon import SUFFIXES
from crosswire.resolve.variants import alike, same_word, skeleton

#: Words before a surname that are part of it ("al-Sayed").
_PARTICLES = words("al el van von de da di der bin ibn abu le la mac mc")
_ARTICLES = words("al el")
#: "Servant of": one name with what follows, however it is parted ("Abd al-Qadir", "Abdelkader").
_SERVANT = words("abd abdul abdel abdal abdoul")


def name_key(own: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that tell: no "Jr.", no Arabic article, "Abd" with what follows.

    >>> name_key(("abd", "al", "qadir", "el", "sayed", "jr"))
    ('abdqadir', 'sayed')
    """
    bare = [word for word in own if word not in SUFFIXES] or list(own)
    if len(bare) == 2 and bare[0] in _PARTICLES:
        return (bare[1],)
    if len(bare) > 2:
        bare = [word for word in bare if word not in _ARTICLES] or bare
    joined: list[str] = []
    for word in bare:
        if joined and joined[-1] in _SERVANT:
            joined[-1] = "abd" + word
        else:
            joined.append(_without_article(word))
    return tuple(joined)


def _without_article(word: str) -> str:
    """One word that holds "Abd" and an article: "abdelkader" is "abdkader"."""
    lead = next((s for s in ("abdoul", "abdel", "abdul", "abdal") if word.startswith(s)), "")
    return "abd" + word[len(lead) :] if lead and len(word) > len(lead) + 2 else word


def home_of(before: str, name: str) -> int:
    """How much of a name is the place of an office: "Ohio " in "senator from Ohio Ines Okoro".

    >>> home_of("the senator from ", "Ohio Ines Okoro"), home_of("the senator ", "Ohio Ines Okoro")
    (5, 0)
    """
    own = name.split()
    for width in (2, 1) if before.endswith((" of ", " from ", " for ", " of the ")) else ():
        lead = " ".join(own[:width])
        known = any(place.kind in ("country", "division") for place in load().find(lead))
        if known and len(own) > width + 1 and name.startswith(lead + " "):
            return len(lead) + 1
    return 0


def suffix(own: tuple[str, ...]) -> str:
    """ "jr", "sr" or a number behind a name, else ""."""
    return next((word for word in own[1:] if word in _GENERATIONS), "")


_GENERATIONS = words("jr sr ii iii iv")


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: last and first words agree, in whatever order."""
    a, b = name_key(a), name_key(b)
    if sorted(a) == sorted(b):
        return True
    short, long = sorted((a, b), key=len)
    ends = short[-1] == long[-1] or (len(long) > 2 and short[0] == long[0])
    if len(short) > 1 and ends and set(short) < set(long):
        return True
    if same_word(a[-1], b[-1]):
        return _given(a[0], b[0])
    joined = "".join(a), "".join(b)
    if joined[0] == joined[1] or (same_word(a[0], b[0]) and _sounds_as(a[-1], b[-1])):
        return True
    return len(a) == len(b) and min(map(len, joined)) >= 9 and alike(" ".join(a), " ".join(b)) >= 0.92


def _given(a: str, b: str) -> bool:
    """Whether two first names agree: one spelling, an initial, or a short form ("Sam", "Samuel")."""
    if same_word(a, b) or one_name(a, b) or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) >= 3 and long.startswith(short)


def _sounds_as(a: str, b: str) -> bool:
    """Whether short surnames may be spellings of one, where the first names agree ("Sayed", "Sayyid")."""
    sound = skeleton(a)
    return len(sound) > 1 and sound == skeleton(b) and min(len(a), len(b)) > 3 and fuzz.ratio(a, b) >= 70
