"""Subword ids for the encoder. The only module that touches the `tokenizers` library."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

FIRST, LAST, UNKNOWN = 101, 102, 100
"""The encoder's own [CLS], [SEP] and [UNK]."""

LONGEST_TEXT = 256
"""Subwords of a text that count for its embedding, marks included (as the encoder was trained)."""


class Subwords:
    """WordPiece over the encoder's vocabulary."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.of_word = lru_cache(maxsize=1 << 16)(self._of_word)

    def _of_word(self, word: str) -> tuple[int, ...]:
        """The ids of one word cut out of its text, never empty; at most 12 (the first of them)."""
        ids = self._tokenizer.encode(word, add_special_tokens=False).ids
        return tuple(ids[:12]) or (UNKNOWN,)

    def of_text(self, text: str) -> list[int]:
        """The ids of a whole text with its marks, cut at `LONGEST_TEXT`."""
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids
        return [FIRST, *ids[: LONGEST_TEXT - 2], LAST]
