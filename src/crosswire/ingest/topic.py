"""How far a line is from the rest of its report: by the names and the content words they share."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crosswire.ingest import furniture_patterns, word_lists
from crosswire.ingest.patterns import any_of

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPTION = any_of(furniture_patterns.CAPTION_CREDITS)
_ATTRIBUTES = re.compile(rf"\b(?:{'|'.join(word_lists.SAYING)})\b|[\"“”]", re.IGNORECASE)
_OTHER_DAY = any_of((furniture_patterns.OTHER_DAY,))
_STEM = 5
_MIN_NAMES = 4
_MIN_CONTENT = 4
_FEW, _SOME = 0.2, 0.34


def words(text: str) -> frozenset[str]:
    """The content words of `text`, cut to their first letters so that "talks" meets "talk"."""
    found = (word.lower() for word in _WORD.findall(text))
    return frozenset(
        word[:_STEM] for word in found if len(word) > 2 and word not in word_lists.FUNCTION_WORDS
    )


def names(text: str) -> frozenset[str]:
    """The words in `text` that begin with a capital and are no months, days or agencies."""
    found = (re.sub(r"['’]s$", "", word) for word in _WORD.findall(text))
    return frozenset(
        word
        for word in found
        if len(word) > 2 and word[0].isupper() and word.lower() not in word_lists.NOT_NAMES
    )


def attributes(text: str) -> bool:
    """Whether the text quotes or attributes: other articles' blurbs seldom do."""
    return bool(_ATTRIBUTES.search(text))


def is_caption(text: str) -> bool:
    """Whether a picture's credit or label marks the line as a caption."""
    return len(text) < 600 and bool(_CAPTION.search(text))


def is_foreign_caption(text: str, rest: str, named_in: Mapping[str, int]) -> bool:
    """Whether a caption is of another matter: its names stand neither in the report nor in the others.

    `named_in` says how many reports hold a name, the caption's own report among them.
    """
    bare = _CAPTION.sub("", _CAPTION.sub("", text))  # twice: "Image: Jane Roe (Agency)"
    own, content = names(bare), words(bare)
    if len(own) < 2 or len(content) < _MIN_CONTENT:
        return False
    if sum(named_in.get(name, 0) > 1 for name in own) >= 0.5 * len(own):
        return False
    known = own & names(rest)
    shared = len(content & words(rest)) / len(content)
    if len(own) < _MIN_NAMES:  # so few names tell little: the caption must also be of another day
        return not known and shared <= _FEW and bool(_OTHER_DAY.search(text))
    return len(known) <= 0.15 * len(own) and shared <= _SOME


def is_foreign_headline(text: str, rest: str) -> bool:
    """Whether a headline-like line shares no content word with the rest (one, if it has seven or more)."""
    content = words(text)
    if len(content) < _MIN_CONTENT:
        return False
    return len(content & words(rest)) <= (1 if len(content) >= 7 else 0)
