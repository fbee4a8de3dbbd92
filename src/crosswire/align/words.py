"""The words of a claim that tell it from another: lower case, function words left out, lightly stemmed.

The stemmer strips English inflection only (after Harman's S-stemmer, with -ing and -ed), and works on
the text alone, so that the pair scorer's weights do not hang on a reader's tags.
"""

from __future__ import annotations

import re

from crosswire.align.word_lists import FUNCTION_WORDS

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_][^\W_]*(?:[-'’][^\W_]+)*")
_ENDINGS = ("ingly", "edly", "ing", "ed", "es", "s", "ly")
_SHORTEST_STEM = 4


def words(text: str) -> tuple[str, ...]:
    """The telling words of `text`, lower case, each once, in the order they first come."""
    found = (match.group().lower().replace("’", "'") for match in _WORD.finditer(text))
    return tuple(dict.fromkeys(word for word in map(_bare, found) if _tells(word)))


def stem(word: str) -> str:
    """`word` (lower case) without its inflection.

    >>> stem("talks"), stem("reported"), stem("gas")
    ('talk', 'report', 'gas')
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'")


def _tells(word: str) -> bool:
    return bool(word) and word not in FUNCTION_WORDS and (len(word) > 1 or word.isdigit())


__all__ = ["stem", "words"]
