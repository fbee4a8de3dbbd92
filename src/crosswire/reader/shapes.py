"""What the encoder cannot see in lower-cased subwords: how a word is written and what stands before it."""

from __future__ import annotations

from functools import lru_cache

SHAPES = ("", "lower", "Title", "UPPER", "U", "mIxed", "123", "1a", ".,", "other", "mark")
"""Ways of writing; the index is what the network takes. 0 is kept for plain texts to embed."""

GAPS = ("", "joined", "space", "line", "paragraph", "inside", "mark")
"""What stands between a word and the one before it. 0 is kept for plain texts to embed."""

MARK_SHAPE, MARK_GAP, INSIDE_GAP = SHAPES.index("mark"), GAPS.index("mark"), GAPS.index("inside")


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> int:
    """The index into `SHAPES` of the way a word is written."""
    if word.isalpha():
        return SHAPES.index(_letters(word))
    if word.isdigit():
        return SHAPES.index("123")
    if any(char.isdigit() for char in word):
        return SHAPES.index("1a")
    letters = "".join(char for char in word if char.isalpha())
    return SHAPES.index(_letters(letters) if letters else ".,")


def _letters(word: str) -> str:
    if word.islower():
        return "lower"
    if len(word) == 1:
        return "U" if word.isupper() else "other"
    if word.isupper():
        return "UPPER"
    return "Title" if word.istitle() or (word[0].isupper() and word[1:].islower()) else "mIxed"


@lru_cache(maxsize=1 << 10)
def gap(between: str) -> int:
    """The index into `GAPS` of the white space before a word (a text's first word opens a paragraph)."""
    if not between:
        return GAPS.index("joined")
    lines = between.count("\n")
    return GAPS.index("space" if not lines else "line" if lines == 1 else "paragraph")
