"""Who a cue speaks of, by the tree: for the cues whose source stands in another clause.

"The spokesman declined to answer but *said* ...", "..., he wrote, *adding* ...", "*Asked* by a reporter ...":
the subject of the cue's verb, or of the verb that it is joined to or controlled by; the agent of a passive;
the possessor of a noun.
"""

from __future__ import annotations

from crosswire.reader.layout import Run
from crosswire.reader.parts import Words

_SUBJECTS = frozenset(("nsubj", "csubj", "nsubj:outer"))
_SHARING = frozenset(("advcl", "conj", "xcomp", "parataxis"))
"""Relations of a verb that may leave its subject to be understood from its governor."""
_CONTENT = frozenset(("VERB", "NOUN", "ADJ", "PROPN"))
_ASIDE = frozenset(("acl", "acl:relcl", "advcl", "parataxis"))
_HIGHEST = 4
"""Verbs on the way up to a subject."""


def speaker(words: Words, cue: Run) -> Run | None:
    """The phrase whose words the cue reports; None where the tree names none."""
    word = _speaker(words, _core(words, cue))
    if word is None or cue[0] <= word < cue[1]:
        return None
    first, last = _phrase(words, word)
    return None if first < cue[1] and cue[0] < last else (first, last)


def _core(words: Words, cue: Run) -> int:
    """The verb or noun of a cue; an auxiliary or preposition gives way to the word it belongs to."""
    tops = [i for i in range(*cue) if not cue[0] <= words.heads[i] < cue[1] or words.heads[i] == i]
    core = next((i for i in tops if words.upos[i] in _CONTENT), tops[0] if tops else cue[0])
    return core if words.upos[core] in _CONTENT else words.heads[core]


def _speaker(words: Words, core: int) -> int | None:
    if words.upos[core] in {"NOUN", "PROPN"}:
        owner = _dependent(words, core, {"nmod:poss"})
        if owner is not None:
            return owner
    for _ in range(_HIGHEST):
        if _passive(words, core):
            return _agent(words, core)
        subject = _dependent(words, core, _SUBJECTS)
        if subject is not None:
            return subject
        above = words.heads[core]
        if words.deprels[core] not in _SHARING or words.upos[above] in {"NOUN", "PROPN", "PRON"}:
            return None
        core = above
    return None


def _dependent(words: Words, head: int, relations: frozenset[str] | set[str]) -> int | None:
    return next((i for i in words.below(head) if words.deprels[i] in relations), None)


def _passive(words: Words, verb: int) -> bool:
    marked = _dependent(words, verb, {"aux:pass", "nsubj:pass"}) is not None
    return marked or "Voice=Pass" in words.feats[verb]


def _agent(words: Words, verb: int) -> int | None:
    """The "by" phrase of a passive."""
    for word in words.below(verb):
        case = _dependent(words, word, {"case"})
        if words.deprels[word].startswith("obl") and case is not None and words.lemmas[case] == "by":
            return word
    return None


def _phrase(words: Words, head: int) -> Run:
    """The stretch around a head that it governs, its clauses and the preposition before it left aside."""
    inside, fresh = {head}, [head]
    while fresh:
        word = fresh.pop()
        below = [i for i in words.below(word) if words.deprels[i] not in _ASIDE]
        if word == head:
            below = [i for i in below if words.deprels[i] != "case" or i > head]
        inside.update(below)
        fresh.extend(below)
    first = last = head
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return first, last + 1
