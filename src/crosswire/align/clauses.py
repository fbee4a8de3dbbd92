"""The clauses of a sentence, each a claim of its own: cut by the dependency tree (Universal Dependencies v2).

A clause is a predicate with what hangs on it, less the clauses that hang on it in turn: coordinated verbs,
relative, adverbial and complement clauses. "Police arrested two men who had fled to the coast and are
looking for a third" holds three.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosswire.align.word_lists import QUESTIONS
from crosswire.align.words import words
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.model.reading import Sentence

TELLING = 3
"""The least number of telling words of a clause, its subject among them; a clause with fewer is no claim."""
OWN = 8
"""The least number of telling words, less the subject, of a clause that hangs on another ..."""
BESIDE = 3
"""... and of one beside it; a clause with fewer is part of the one above."""
_UNFINITE = frozenset({"VerbForm=Inf", "VerbForm=Part", "VerbForm=Ger"})
_EDGES = frozenset({"PUNCT", "CCONJ", "SCONJ"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """`text[start:end]` holds the clause, and maybe another one within it.

    `tokens` are its own words and `head` its predicate (indices of the reading's tokens); `sense` is what it
    says when read alone: its own words with the subject that it shares with the clause above, where it has
    none of its own (is not `complete`).
    """

    start: int
    end: int
    head: int
    tokens: tuple[int, ...]
    sense: str
    complete: bool


def clauses(tree: Clauses, sentence: Sentence, text: str) -> tuple[Clause, ...]:
    """The sentence's clauses in the order of their predicates; none where there are no tokens.

    `text` is the report's. A sentence without a verb is one clause.
    """
    heads = [i for i in range(sentence.first, sentence.last) if _predicate(tree, i)]
    if not heads:
        return ()
    owned = _owned(tree, sentence, heads)
    for head in sorted(heads, key=lambda i: -_depth(tree, i)):
        above = _governor(tree, head, owned)
        own = [i for i in owned[head] if tree.relation(i) != "nsubj"]
        least = BESIDE if tree.relation(head) in ("conj", "parataxis") else OWN
        if above is not None and len(words(_joined(tree, own, text))) < least:
            owned[above] = sorted((*owned[above], *owned.pop(head)))
    found = (_clause(tree, head, owned[head], text) for head in sorted(owned))
    return tuple(clause for clause in found if clause is not None)


def _predicate(tree: Clauses, i: int) -> bool:
    """Whether a token heads a clause of its own."""
    head = tree.head(i)
    if head is None:
        return True
    relation = tree.relation(i)
    if relation not in CLAUSAL or not _verbal(tree, i) or _asks(tree, i):
        return False
    if relation == "conj":
        return _verbal(tree, head) and tree.relation(head) != "xcomp"
    if relation in ("acl", "advcl") and _bare(tree, i):
        return relation == "advcl" and not tree.below(i, "mark") and bool(tree.below(i, "obj"))
    return True


def _bare(tree: Clauses, i: int) -> bool:
    """Whether the predicate is an infinitive or a participle without a finite helper ("hoping to cross").

    What such a clause says depends on the one above; alone it makes strangers agree.
    """
    helped = any("VerbForm=Fin" in tree.tokens[k].feats for k in tree.below(i, "aux", "cop"))
    return not helped and not _UNFINITE.isdisjoint(tree.tokens[i].feats)


def _asks(tree: Clauses, i: int) -> bool:
    """Whether a complement leaves open what is so ("how many were on board", "whether it was armed")."""
    first = min(tree.subtree(i))
    return tree.relation(i) in ("ccomp", "csubj") and tree.lemma(first) in QUESTIONS


def _verbal(tree: Clauses, i: int) -> bool:
    return tree.tokens[i].upos == "VERB" or bool(tree.below(i, "nsubj", "cop"))


def _depth(tree: Clauses, i: int) -> int:
    return tree.base.depth(i)


def _owned(tree: Clauses, sentence: Sentence, heads: Sequence[int]) -> dict[int, list[int]]:
    """Each token of the sentence with the nearest predicate above it."""
    owned: dict[int, list[int]] = {head: [] for head in heads}
    for i in range(sentence.first, sentence.last):
        at, steps = i, 0
        while at not in owned and steps < 60:
            at, steps = tree.tokens[at].head, steps + 1
        if at in owned:
            owned[at].append(i)
    return owned


def _governor(tree: Clauses, head: int, owned: Iterable[int]) -> int | None:
    known, at = frozenset(owned), tree.head(head)
    while at is not None and at not in known:
        at = tree.head(at)
    return at


def _clause(tree: Clauses, head: int, own: Sequence[int], text: str) -> Clause | None:
    inner = _trimmed(tree, own, head)
    if not inner:
        return None
    said = [i for i in inner if tree.tokens[i].upos != "SCONJ" or tree.relation(i) != "mark"]
    sense = _joined(tree, said, text)
    subject = _shared_subject(tree, head, inner)
    if subject:
        sense = f"{subject} {sense}"
    return Clause(
        start=tree.tokens[inner[0]].start,
        end=tree.tokens[inner[-1]].end,
        head=head,
        tokens=tuple(inner),
        sense=sense,
        complete=not subject and _complete(tree, head),
    )


def _complete(tree: Clauses, head: int) -> bool:
    """Whether the clause names its own subject and hangs on no noun: it may stand alone as a title."""
    subjects = tree.below(head, "nsubj")
    named = all(tree.tokens[i].upos not in ("PRON", "DET") for i in subjects)
    return bool(subjects) and named and tree.relation(head) != "acl"


def _shared_subject(tree: Clauses, head: int, own: Sequence[int]) -> str:
    """The words of the subject (or a participle's antecedent) that stands outside the clause, "" if none."""
    mine = set(own)
    first = tree.objects(head) if tree.passive(head) else tree.subjects(head)
    for i in first[:1]:
        if i not in mine:
            span = tree.base.phrase(i)
            return tree.base.words(span)
    return ""


def _trimmed(tree: Clauses, own: Sequence[int], head: int) -> list[int]:
    """The tokens without the punctuation and conjunctions at either end; quotation marks stay in pairs."""
    kept = list(own)
    while kept and kept[0] != head and tree.tokens[kept[0]].upos in _EDGES:
        kept.pop(0)
    while kept and kept[-1] != head and tree.tokens[kept[-1]].upos in _EDGES:
        kept.pop()
    return kept


def _joined(tree: Clauses, own: Iterable[int], text: str) -> str:
    """The tokens' words, runs of neighbours as they stand in the text."""
    return " ".join(text[start:end] for start, end in _runs(tree, own))


def _runs(tree: Clauses, own: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for i in own:
        if first is not None and last is not None and i == last + 1:
            last = i
            continue
        if first is not None and last is not None:
            yield tree.tokens[first].start, tree.tokens[last].end
        first = last = i
    if first is not None and last is not None:
        yield tree.tokens[first].start, tree.tokens[last].end


__all__ = ["OWN", "TELLING", "Clause", "clauses"]
