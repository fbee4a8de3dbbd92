"""What leads a report though the lexicon has no word for it: news of every kind has a main clause.

A story need not be about anything that PLOVER codes (a product, a record, a cure). The main clauses of
headlines and leads are then mentions of kind `plover.OTHER`; those that several reports tell alike may
become the main event, of type NONE.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.extract import plover
from crosswire.extract import plover_lexicon as lexicon
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_status import clause_status, infinitive
from crosswire.model.reading import Sentence

IDLE = lexicon.listed("idle")
ANNOUNCING = lexicon.listed("announcing")
SAYING = lexicon.listed("saying")
AFTER = frozenset({"after"})
"""What marks the news that the rest of a sentence follows upon."""


def find(tree: Clauses, sentence: Sentence, *, headline: bool = False) -> tuple[Found, ...]:
    """The sentence's main clause, or what it says that somebody said, where it tells of a deed; in a
    headline also what went along with it ("as factory shuts"), and what it followed upon; else ()."""
    if tree.is_question(sentence):
        return ()
    roots = [i for i in range(sentence.first, sentence.last) if tree.head(i) is None][:1]
    if headline and (coming := [f for i in roots for f in _coming(tree, i)]):
        return tuple(coming)
    roots = [k for i in roots for k in _past_dateline(tree, i)]
    at = [k for i in roots for k in _deeds(tree, i)]
    under = [j for i in roots for j in (i, *tree.below(i, "acl"))]
    marks = AFTER | {"as"} if headline else AFTER
    at += [k for j in (*under, *at) for k in tree.below(j, "advcl") if _marked(tree, k, marks)]
    return tuple(f for i in dict.fromkeys(at) if (f := _clause(tree, i, headline)) is not None)


def _past_dateline(tree: Clauses, i: int) -> tuple[int, ...]:
    """The clause that a dateline stands before, where the parser hung it there: "LIMA - It opened"."""
    if tree.tokens[i].upos != "PROPN":
        return (i,)
    verbs = tuple(k for k in tree.below(i, "parataxis") if tree.tokens[k].upos == "VERB")
    return verbs[:1] or (i,)


def _coming(tree: Clauses, i: int) -> Iterator[Found]:
    """A headline's "Ministry to ban it": what is yet to come."""
    nominal = tree.tokens[i].upos in ("NOUN", "PROPN")
    for k in tree.below(i, "acl", "advcl", "xcomp") if nominal else ():
        if infinitive(tree, k) and tree.tokens[k].upos == "VERB" and tree.below(k, "obj", "obl"):
            yield Found(token=k, predicate=k, code=plover.OTHER, status="planned", founding=True)


def _deeds(tree: Clauses, i: int) -> tuple[int, ...]:
    """The clause itself, what is said in it, or what the first one to do it did."""
    said = [k for k in tree.below(i, "ccomp") if tree.tokens[k].upos == "VERB"]
    if tree.lemma(i) in SAYING and said:
        return tuple(said[:1])
    if (first := [k for j in (i, *tree.below(i, "xcomp", "obj")) for k in tree.below(j, "acl")]) and (
        tree.lemma(i) in IDLE or tree.tokens[i].upos != "VERB"
    ):
        return tuple(first[:1])
    return (i,)


def _marked(tree: Clauses, i: int, marks: frozenset[str]) -> bool:
    return any(tree.lemma(k) in marks for k in tree.below(i, "mark"))


def _clause(tree: Clauses, i: int, headline: bool) -> Found | None:
    token = tree.tokens[i]
    if token.upos != "VERB" or not _named(tree, i):
        return None
    told = _announced(tree, i) if tree.lemma(i) in IDLE else i
    status = clause_status(tree, i, headline=headline)
    if told is None or status is None or (status == "happened" and not headline and not _past(tree, i)):
        return None
    return Found(token=told, predicate=i, code=plover.OTHER, status=status, founding=True)


def _announced(tree: Clauses, i: int) -> int | None:
    """What somebody made known: "announced the closure of its plant"."""
    objects = tree.below(i, "obj", "ccomp") if tree.lemma(i) in ANNOUNCING and tree.subjects(i) else ()
    return next((k for k in objects if tree.tokens[k].upos == "NOUN"), None)


def _named(tree: Clauses, i: int) -> bool:
    """Whether a noun says who did it or to whom it was done."""
    arguments = (*tree.subjects(i), *tree.objects(i))
    return any(tree.tokens[k].upos in ("NOUN", "PROPN") for k in arguments)


def _past(tree: Clauses, i: int) -> bool:
    """Past, or a perfect ("has unveiled")."""
    if tree.has_feature(i, "Tense=Past"):
        return True
    return any(tree.has_feature(k, "Tense=Past") for k in tree.below(i, "aux"))
