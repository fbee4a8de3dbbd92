"""Whether two spellings may be one name: misspellings, transliterations, accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

_FOLDS = (
    ("sch", "s"),
    ("tch", "c"),
    ("kh", "k"),
    ("gh", "k"),
    ("dzh", "j"),
    ("zh", "j"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("sh", "s"),
    ("ch", "c"),
    ("ck", "k"),
    ("q", "k"),
    ("g", "k"),
    ("w", "v"),
    ("x", "ks"),
    ("z", "s"),
    ("y", "i"),
)


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case, no accents, no possessive, hyphens and apostrophes as blanks or nothing."""
    text = re.sub(r"(?:'s|’s|'|’)(?=\s|$)", "", text.strip())
    text = re.sub(r"\b(?:\w\.){2,}", lambda letters: letters.group().replace(".", ""), text)
    letters = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in letters if not unicodedata.combining(c)).lower()
    bare = bare.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss")
    return " ".join(re.sub(r"[-–—_.,\"“”()@]+", " ", bare).replace("'", "").replace("’", "").split())


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The consonants of a word, spellings of one sound made one ("Qadhafi", "Gaddafi": "kdf").

    >>> skeleton("Qadhafi") == skeleton("Gaddafi")
    True
    """
    text = plain(word).replace(" ", "")
    for old, new in _FOLDS:
        text = text.replace(old, new)
    first, rest = text[:1], re.sub(r"[aeiouh]", "", text[1:])
    return re.sub(r"(.)\1+", r"\1", ("a" if first in "aeiou" else first) + rest)


@lru_cache(maxsize=65536)
def same_word(a: str, b: str) -> bool:
    """Whether two words may be spellings of one: equal, one slip apart in six letters, or alike in sound."""
    x, y = plain(a), plain(b)
    if x == y:
        return bool(x)
    short = min(len(x), len(y))
    if short < 4 or (x[:1] != y[:1] and skeleton(x)[:1] != skeleton(y)[:1]):
        return False
    distance = DamerauLevenshtein.distance(x, y)
    if distance <= 1 and short >= 6:
        return True
    alike = skeleton(x) == skeleton(y) and len(skeleton(x)) >= 3
    return alike and (distance <= 1 or fuzz.ratio(x, y) >= 70)


def alike(a: str, b: str) -> float:
    """How alike two names are, 0 to 1, whatever the order of their words."""
    return fuzz.token_sort_ratio(plain(a), plain(b)) / 100


def loosely(a: str, b: str) -> bool:
    """Whether one name is the other without common words in its middle.

    >>> loosely("Delta terminal", "Delta container terminal")
    True
    """
    short, long = sorted((a.split(), b.split()), key=len)
    if len(short) < 2 or len(short) == len(long) or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    middle = long[1:-1]
    extra = [word for word in middle if word not in short[1:-1]]
    return set(short[1:-1]) <= set(middle) and all(word.islower() for word in extra)
