"""Who does what to whom in a clause, and how far it is said to be so: the slots of a claim.

What a light verb says stands in its noun ("held talks", "the attack took place"); the noun is then the
predicate. Roots are PLOVER's (Halterman et al. 2023).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from crosswire.align.word_lists import AUXILIARY, NEGATIONS, OPEN_MODALS, PLANNED_MODALS, RAISING
from crosswire.extract import plover
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_find import LIGHT, OCCUR
from crosswire.model.report import Span

Mode = Literal["told", "planned", "possible"]

_LIGHT = LIGHT | AUXILIARY
_NOMINAL = ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A participant: its phrase and the lemma of the phrase's head ("" for a pronoun)."""

    span: Span
    lemma: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a clause predicates.

    `predicates` are lemmas (a light verb gives way to its noun), `told` where they stand; `root` is the
    PLOVER root, "" if none; a passive's participants are put the right way round.
    """

    told: tuple[Span, ...]
    predicates: frozenset[str]
    root: str
    agents: tuple[Argument, ...]
    patients: tuple[Argument, ...]
    negated: bool
    mode: Mode


def frame(tree: Clauses, head: int) -> Frame:
    """The frame of the clause with the predicate at `head` (an index of the reading's tokens)."""
    agents, patients = tree.subjects(head), tree.objects(head)
    code = plover.verb(tree, head) if tree.tokens[head].upos == "VERB" else plover.noun(tree, head)
    carried = _carried(tree, head, agents, patients)
    code = code or next((c for i in carried if (c := plover.noun(tree, i))), None)
    inner = [i for i in tree.below(head, "xcomp") if tree.tokens[i].upos in ("VERB", "ADJ", "NOUN")]
    telling = (*(carried or (head,)), *inner)
    return Frame(
        told=tuple(Span(start=tree.tokens[i].start, end=tree.tokens[i].end) for i in telling),
        predicates=frozenset(tree.lemma(i) for i in telling),
        root=code.root if code else "",
        agents=_arguments(tree, (i for i in agents if i not in carried)),
        patients=_arguments(tree, (i for i in patients if i not in carried)),
        negated=_negated(tree, head),
        mode=_mode(tree, head),
    )


def _carried(tree: Clauses, head: int, agents: Iterable[int], patients: Iterable[int]) -> tuple[int, ...]:
    """The nouns that say what happens where the verb does not."""
    lemma, particle = tree.lemma(head), tree.particle(head)
    if lemma in _LIGHT:
        found = tuple(i for i in patients if tree.tokens[i].upos == "NOUN" and plover.noun(tree, i))
        if found or lemma in AUXILIARY:
            return found
    if lemma in OCCUR or f"{lemma}_{particle}" in OCCUR or lemma in ("take", "come"):
        return tuple(i for i in agents if tree.tokens[i].upos == "NOUN" and plover.noun(tree, i))
    return ()


def _arguments(tree: Clauses, heads: Iterable[int]) -> tuple[Argument, ...]:
    return tuple(
        Argument(span=tree.base.phrase(i), lemma=tree.lemma(i) if tree.tokens[i].upos in _NOMINAL else "")
        for i in heads
    )


def _negated(tree: Clauses, head: int) -> bool:
    """Whether "not", "never", "no" hangs on the predicate, or on a verb of seeming or believing above it.

    "It does not appear that the two are linked" says that they are not.
    """
    above = tree.head(head)
    raised = tree.relation(head) in ("ccomp", "xcomp", "csubj")
    if raised and above is not None and tree.lemma(above) in RAISING:
        return _negated(tree, above)
    for k in tree.dependents[head]:
        if tree.tokens[k].text.lower() in NEGATIONS and tree.relation(k) in ("advmod", "cc", "nsubj", "obj"):
            return True
        if tree.relation(k) in ("nsubj", "obj") and any(
            tree.tokens[d].text.lower() in NEGATIONS for d in tree.below(k, "det")
        ):
            return True
    return False


def _mode(tree: Clauses, head: int) -> Mode:
    helpers = {tree.tokens[k].text.lower() for k in tree.below(head, "aux")}
    if helpers & PLANNED_MODALS:
        return "planned"
    return "possible" if helpers & OPEN_MODALS else "told"


__all__ = ["Argument", "Frame", "Mode", "frame"]
