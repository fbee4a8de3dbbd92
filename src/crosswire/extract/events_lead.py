"""What leads a report though the lexicon has no word for it: news of every kind has a main clause.

A story need not be about anything that PLOVER codes (a product, a record, a cure). The main clauses of
headlines and leads are then mentions of kind `plover.OTHER`; those that several reports tell alike may
become the main event, of type NONE.
"""

from __future__ import annotations

from crosswire.extract import plover
from crosswire.extract import plover_lexicon as lexicon
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_status import clause_status
from crosswire.model.reading import Sentence

IDLE = lexicon.listed("idle")
SAYING = lexicon.listed("saying")


def find(tree: Clauses, sentence: Sentence, *, headline: bool = False) -> tuple[Found, ...]:
    """The sentence's main clause, or what it says that somebody said, where it tells of a deed; else ()."""
    if tree.is_question(sentence):
        return ()
    roots = [i for i in range(sentence.first, sentence.last) if tree.head(i) is None]
    at = roots[:1]
    if at and tree.lemma(at[0]) in SAYING:
        at = list(tree.below(at[0], "ccomp")[:1])
    return tuple(f for i in at if (f := _clause(tree, i, headline)) is not None)


def _clause(tree: Clauses, i: int, headline: bool) -> Found | None:
    token = tree.tokens[i]
    if token.upos != "VERB" or tree.lemma(i) in IDLE or not _named(tree, i):
        return None
    status = clause_status(tree, i, headline=headline)
    if status is None or (status == "happened" and not headline and not _past(tree, i)):
        return None
    return Found(token=i, predicate=i, code=plover.OTHER, status=status, founding=True)


def _named(tree: Clauses, i: int) -> bool:
    """Whether a noun says who did it or to whom it was done."""
    arguments = (*tree.subjects(i), *tree.objects(i))
    return any(tree.tokens[k].upos in ("NOUN", "PROPN") for k in arguments)


def _past(tree: Clauses, i: int) -> bool:
    """Past, or a perfect ("has unveiled")."""
    if tree.has_feature(i, "Tense=Past"):
        return True
    return any(tree.has_feature(k, "Tense=Past") for k in tree.below(i, "aux"))
