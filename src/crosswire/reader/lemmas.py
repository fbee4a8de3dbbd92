"""Lemmas: edit rules as the network learns them, and grammar where grammar is surer.

A rule says whether to lower the word, how many letters to cut, which to add.
"""

from __future__ import annotations

from functools import lru_cache

from crosswire.reader import inflection

_ADVERBS = {"better": "well", "best": "well", "worse": "badly", "worst": "badly"}
_PRONOUNS = {"i": "I", "an": "a", "whom": "who"}


@lru_cache(maxsize=1 << 14)
def lemma(word: str, upos: str, feats: str, rule: str) -> str:
    """The lemma of a word with this tag and features ("Tense=Past|VerbForm=Fin"); `rule` is the network's.

    Verbs, nouns, and compared adjectives and adverbs go by grammar, as does the case of verbs and nouns;
    all else goes by the network's rule.
    """
    low, plural = word.lower(), "Number=Plur" in feats
    if upos == "PROPN":
        return inflection.noun(word) if plural and word.isalpha() else word
    if not word.replace("-", "").isalpha():
        return apply(rule, word)
    if upos == "VERB":
        return inflection.verb(low, past="Past" in feats or "VerbForm=Part" in feats)
    if upos == "NOUN":
        known_capitals = word.isupper() and rule.startswith("keep")
        return word if known_capitals else inflection.noun(low, plural=plural)
    if upos in {"ADJ", "ADV"}:
        cased = word if rule.startswith("keep") else low
        compared = "Degree=Cmp" in feats or "Degree=Sup" in feats
        return _positive(cased, upos) if compared else cased
    return _PRONOUNS.get(low) or apply(rule, word) if upos in {"PRON", "DET"} else apply(rule, word)


def _positive(form: str, upos: str) -> str:
    return _ADVERBS[form] if upos == "ADV" and form in _ADVERBS else inflection.adjective(form)


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
