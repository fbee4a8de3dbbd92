"""English base forms by rule: what verbs, nouns and adjectives are when their endings are taken off.

The endings and what they do to the stem (Quirk et al. 1985, 3.5-3.18, 5.80-5.103, 7.79): a doubled consonant
is single again, y comes back for i, and a silent e where the stem's ending asks for one. Irregular forms
and the exceptions to the rules are in `inflection_words`.
"""

from __future__ import annotations

import re

from crosswire.reader.inflection_words import (
    ALSO_BASES,
    CLOSED,
    COMPARED,
    KEEP_CHE,
    KEEP_DOUBLE,
    KEEP_IE,
    KEEP_OE,
    KEEP_USE,
    OPEN,
    PAST,
    PLURALS,
    PRESENT,
    UNCHANGED,
)

_VOWELS = re.compile(r"(?<!q)u|[aeio]|(?<=[^aeiou])y")
_DOUBLED = re.compile(r"([bdgklmnprtvz])\1$")
_SHORT = re.compile(r"^(?:[^aeiou]*|qu|[^aeiou]*qu)[aeiou][bcdfgjklmnpstvz]$|^[^aeiou]*[aiou]r$")
_SILENT = re.compile(
    r"""(?:
      [^k]c | [dlr]g | (?<=[aeiu])g | v | u | [bcdfgkptz]l | sl
    | (?<![csz])z | (?<!s)s
    | (?<![aeo])at | [iu]at | (?<![ou])ut | (?<!o)ot
    | (?<![aoe])id | (?<![eo])ad | c?ced | (?<![oa])ud | (?<!o)od
    | (?<![aeo])in | (?<![aeo])ir | (?<!o)ur | (?<![eo])ar
    | (?<![eo])ap | (?<!a)ul | (?<![aeo])il | (?<!o)um
    | (?<![eo])[aiou]k | ib
    )$""",
    re.VERBOSE,
)
"""Stem endings that take back an e; the short stems of one syllable ("hop" of "hoping") do so too."""


def verb(form: str, *, past: bool) -> str:
    """The base of a verb form in lower case; `past` says whether it is a past or a participle.

    >>> [verb(form, past=True) for form in ("seized", "denied", "stopped", "left", "fired")]
    ['seize', 'deny', 'stop', 'leave', 'fire']
    """
    if form in PRESENT or form in CLOSED:
        return PRESENT.get(form, form)
    if form in PAST and (past or form not in ALSO_BASES):
        return PAST[form]
    if form.endswith("ing") and _VOWELS.search(form[:-3]):
        return _stem(form[:-3])
    if form.endswith("eed"):
        return form[:-1] if past and form[:-1] in OPEN else form
    if form.endswith("ed") and _VOWELS.search(form[:-2]):
        return _past(form[:-2])
    return _third(form) if form.endswith("s") else form


def noun(form: str, *, plural: bool = True) -> str:
    """The singular of a noun, in the case it is written in; but for odd plurals only with `plural`.

    >>> [noun(form) for form in ("cities", "witnesses", "children", "houses", "viruses", "heroes")]
    ['city', 'witness', 'child', 'house', 'virus', 'hero']
    """
    low = form.lower()
    if low in PLURALS:
        return form[0] + PLURALS[low][1:] if form[0].isupper() else PLURALS[low]
    if low.endswith(("men", "children")) and len(low) > 4:
        return form[:-2] + "an" if low.endswith("men") else form[:-3]
    if not plural or low in UNCHANGED or not low.endswith("s") or low.endswith(("ss", "us")) or len(low) < 3:
        return form
    return form[: -_plural(low)] + ("y" if _plural(low) == 3 else "")


def adjective(form: str) -> str:
    """The positive of a comparative or superlative in lower case.

    >>> [adjective(form) for form in ("larger", "easiest", "biggest", "worse", "youngest")]
    ['large', 'easy', 'big', 'bad', 'young']
    """
    if form in COMPARED:
        return COMPARED[form]
    bare = form[:-2] if form.endswith("er") else form[:-3] if form.endswith("est") else ""
    if not _VOWELS.search(bare):
        return form
    return _stem(bare) if not bare.endswith("i") else bare[:-1] + "y"


def _past(stem: str) -> str:
    if stem.endswith("i"):
        return stem + "e" if stem + "e" in OPEN else stem[:-1] + "y"
    return _stem(stem)


def _stem(stem: str) -> str:
    """A stem without its ending, made a base again."""
    if stem + "e" in OPEN:
        return stem + "e"
    if stem in CLOSED or stem in OPEN or stem.endswith("ee"):
        return stem
    if _DOUBLED.search(stem):
        return _single(stem)
    if stem.endswith(("ick", "ss")) and stem[:-1] in CLOSED:
        return stem[:-1]
    return stem + "e" if _SHORT.search(stem) or _SILENT.search(stem) else stem


def _single(stem: str) -> str:
    """A stem whose last consonant is doubled: by the ending ("stopp"), or of old ("call")."""
    if stem in KEEP_DOUBLE or (stem.endswith("ll") and len(_VOWELS.findall(stem)) == 1):
        return stem
    return stem if stem.endswith("zz") else stem[:-1]


def _third(form: str) -> str:
    if form.endswith("ies"):
        return form[:-1] if form[:-1] in OPEN else form[:-3] + "y"
    if form.endswith(("ss", "us", "is")):
        return form
    if form.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return form[:-1] if form[:-1] in OPEN else form[:-2]
    if form.endswith("oes") and form[:-1] not in OPEN:
        return form[:-2]
    return form[:-2] if form[:-2] in CLOSED else form[:-1]


def _plural(low: str) -> int:
    """How many letters a regular plural has more than its stem: 1, 2 ("es") or 3 ("ies" for y)."""
    if low.endswith("ies"):
        return 1 if low[:-1] in KEEP_IE else 3
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return 1 if low[:-1] in KEEP_CHE else 2
    if low.endswith("oes"):
        return 1 if low[:-1] in KEEP_OE else 2
    if low.endswith("uses"):
        return 1 if low[:-1] in KEEP_USE else 2
    return 1
