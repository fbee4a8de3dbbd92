"""Lemmas as edit rules: whether to lower the word, how many letters to cut, which to add."""

from __future__ import annotations


def rule(word: str, lemma: str) -> str:
    """The rule that makes `lemma` of `word`: `low:1:y` lowers, cuts one letter and adds "y"."""
    case = "keep" if any(char.isupper() for char in lemma) else "low"
    base = word.lower() if case == "low" else word
    kept = 0
    while kept < min(len(base), len(lemma)) and base[kept] == lemma[kept]:
        kept += 1
    return f"{case}:{len(base) - kept}:{lemma[kept:]}"


def apply(rule: str, word: str) -> str:
    """The lemma that a rule makes of a word; the word itself where the rule would cut too much."""
    case, cut, added = rule.split(":", 2)
    base = word.lower() if case == "low" else word
    return base[: len(base) - int(cut)] + added if int(cut) <= len(base) else base
