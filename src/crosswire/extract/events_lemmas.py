"""Lemmas fit to be looked up: the reader's own, or the form less its ending where that is a known word.

A learned lemmatiser errs on rarer verbs ("seiz"); a word that the lexicon knows is then found by the
regular English endings and the common irregular forms. Words unknown to the lexicon are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosswire.extract import labels_words, plover_lexicon
from crosswire.model.reading import Token

WORD = re.compile(r"[a-z][a-z-]*")
IRREGULAR_FORMS = """
met=meet held=hold shot=shoot took=take taken=take fled=flee sent=send said=say told=tell gave=give
given=give led=lead left=leave struck=strike stricken=strike swept=sweep fought=fight sank=sink
sunk=sink broke=break broken=break spoke=speak spoken=speak won=win stole=steal stolen=steal threw=throw
thrown=throw hung=hang burnt=burn beaten=beat fell=fall fallen=fall dealt=deal sought=seek caught=catch
forbade=forbid withdrew=withdraw withdrawn=withdraw withheld=withhold swore=swear sworn=swear
overran=overrun ran=run came=come became=become began=begin begun=begin blew=blow blown=blow
brought=bring made=make laid=lay paid=pay went=go gone=go found=find lost=lose rose=rise risen=rise
overthrew=overthrow overthrown=overthrow retook=retake retaken=retake lit=light tore=tear torn=tear
built=build kept=keep heard=hear saw=see seen=see stood=stand men=man women=woman people=person
children=child forgave=forgive forgiven=forgive
"""
IRREGULAR = dict(pair.split("=") for pair in IRREGULAR_FORMS.split())


def _vocabulary() -> frozenset[str]:
    coded = " ".join((plover_lexicon.VERBS, plover_lexicon.NOUNS, plover_lexicon.FRAMES))
    listed = (plover_lexicon.CLASSES, plover_lexicon.LISTS, labels_words.SORTS)
    plain = (labels_words.ROLES, labels_words.POLITIES, labels_words.TAKEN_UP)
    known = frozenset(WORD.findall(coded)).union(*(t for table in listed for t in table.values()), *plain)
    return frozenset(part for word in known for part in (word, *word.split("-")))


VOCABULARY = _vocabulary()


def lemma(token: Token) -> str:
    """The lower-cased lemma of the token, mended where the lexicon knows the mended one only."""
    given, form = token.lemma.lower(), token.text.lower()
    if form in IRREGULAR:
        return IRREGULAR[form]
    inflected = token.upos == "VERB" and given.endswith(("ed", "ing"))
    if (given in VOCABULARY and not inflected) or token.upos not in ("VERB", "NOUN", "ADJ"):
        return given
    return next((stem for stem in _stems(form) if stem in VOCABULARY), given)


def _stems(form: str) -> Iterator[str]:
    """The form without a regular ending of verb or noun, likeliest first."""
    for ending in ("ing", "ed"):
        if form.endswith(ending):
            bare = form[: -len(ending)]
            yield bare + "e"
            yield bare
            if bare[-1:] == bare[-2:-1]:
                yield bare[:-1]
            if bare.endswith("i"):
                yield bare[:-1] + "y"
    if form.endswith("ies"):
        yield form[:-3] + "y"
    for ending in ("s", "es"):
        if form.endswith(ending):
            yield form[: -len(ending)]
    yield form
