"""Which language a text is in (py3langid: Lui and Baldwin 2012, naive Bayes over byte n-grams)."""

from __future__ import annotations

from functools import cache
from typing import Any

from py3langid import langid  # type: ignore[import-untyped]

from crosswire.ingest import word_lists

_MIN_LETTERS = 200
_MAX_OWN = 0.05
_NEAR = frozenset({"pcm", "sco", "jam"})  # English's own kin: a clumsy English text may look like them
_SAMPLE = 2000


def foreign(text: str, language: str) -> str:
    """The ISO 639-1 code of the language `text` is in, where that is surely not `language`; else "".

    A text of fewer than 200 letters is never called foreign: there is too little to tell by.
    """
    if sum(map(str.isalpha, text)) < _MIN_LETTERS:
        return ""
    ranked = dict(_identifier().rank(text[:_SAMPLE]))
    code = next(iter(ranked))
    kin = language == "en" and code in _NEAR
    return "" if code == language or kin or ranked.get(language, 0.0) > _MAX_OWN else code


def name(code: str) -> str:
    """The English name of a language, or its code."""
    return word_lists.LANGUAGES.get(code, code)


@cache
def _identifier() -> Any:
    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
