"""How a clause is put forward: as happened, claimed, planned or denied, or as nothing that took place."""

from __future__ import annotations

from crosswire.extract import plover
from crosswire.extract import plover_lexicon as lexicon
from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import EventStatus

PLAN = lexicon.listed("plan")
SAYING = lexicon.listed("saying")
UNREAL = lexicon.listed("unreal")
REAL = lexicon.listed("real")
BELIEF = lexicon.listed("belief")
CLAIM = lexicon.listed("claim")
DENIAL = lexicon.listed("denial")
ALLEGED = lexicon.listed("alleged")
CHARGES = lexicon.listed("charges")
CONDITION = lexicon.listed("condition")
MODALS = lexicon.listed("modals")
ABSENT = frozenset({"without", "from"})
"""What governs a deed left undone: "without waiting", "banned from travelling"."""
RANKS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "last", "latest", "only", "youngest", "oldest"}
)
PLANNED_MODALS = frozenset({"will", "shall", "wo", "'ll", "’ll"})


def clause_status(tree: Clauses, i: int, *, headline: bool) -> EventStatus | None:
    """How the clause of the verb at `i` is put forward, None where it is not said to have happened."""
    status = _own_status(tree, i, headline)
    at, steps = i, 0
    while status is not None and (head := tree.head(at)) is not None and steps < 12:
        status = _under(tree, at, head, status)
        at, steps = head, steps + 1
    return status


def _own_status(tree: Clauses, i: int, headline: bool) -> EventStatus | None:
    auxiliaries = tree.below(i, "aux")
    helpers = {tree.lemma(k) for k in auxiliaries} | {tree.tokens[k].text.lower() for k in auxiliaries}
    coming = bool(helpers & PLANNED_MODALS) or ("would" in helpers and _reported(tree, i))
    infinitive = tree.has_feature(i, "VerbForm=Inf") and tree.relation(i) == "root"
    if negated(tree, i) or tree.has_feature(i, "Mood=Imp") or (helpers & MODALS and not coming):
        return None
    if infinitive and not helpers:
        return "planned" if headline else None
    if not headline and not helpers and _habitual(tree, i):
        return None
    if any(tree.lemma(k) in ALLEGED for k in tree.below(i, "advmod")):
        return "claimed"
    return "planned" if coming else "happened"


def _reported(tree: Clauses, i: int) -> bool:
    """Whether somebody is reported to say it: "said they would leave", "said so and would leave"."""
    head = tree.head(i)
    return tree.relation(i) == "ccomp" or (head is not None and tree.lemma(head) in SAYING)


def _habitual(tree: Clauses, i: int) -> bool:
    """A subordinate clause in the simple present says what is so, not what happened."""
    present = tree.has_feature(i, "Tense=Pres") and tree.has_feature(i, "VerbForm=Fin")
    return present and tree.relation(i) in ("acl", "advcl")


def negated(tree: Clauses, i: int) -> bool:
    """Whether the clause of the verb at `i` denies itself: "not", "never", "no one"."""
    for k in tree.dependents[i]:
        if tree.lemma(k) in ("not", "n't", "n’t", "never", "nor") and tree.relation(k) in ("advmod", "cc"):
            return True
        if tree.relation(k) in ("nsubj", "obj") and any(
            tree.lemma(d) in ("no", "neither") for d in tree.below(k, "det")
        ):
            return True
    return any(tree.lemma(k) in ("nobody", "none") for k in tree.below(i, "nsubj"))


def _under(tree: Clauses, i: int, head: int, status: EventStatus) -> EventStatus | None:
    """The status of a clause at `i` once its governor has had its say."""
    marks = {tree.lemma(k) for k in tree.below(i, "mark", "case")}
    match tree.relation(i):
        case "conj":
            return _shared(tree, i, head, status)
        case "advcl" | "acl" | "ccomp" | "xcomp" | "csubj" if marks & (CONDITION | ABSENT):
            return None
        case "advcl" | "acl":
            return _attached(tree, i, head, status)
        case "ccomp" | "xcomp" | "csubj":
            return _complement(tree, i, head, status)
    return status


def _attached(tree: Clauses, i: int, head: int, status: EventStatus) -> EventStatus | None:
    """Adverbial and adnominal clauses: a purpose is no event, "an agreement to meet" is a plan."""
    lemma = tree.lemma(head)
    if infinitive(tree, i):
        if tree.relation(i) == "acl" and _first(tree, head):
            return status
        planned = tree.relation(i) == "acl" and (lemma in PLAN or lemma in plover.CLASSES["DEAL"])
        return "planned" if planned else None
    if lemma in CHARGES:
        return "claimed" if status == "happened" else status
    gerund = tree.has_feature(i, "VerbForm=Ger") or tree.tokens[i].text.endswith("ing")
    return _governed(lemma, status) if gerund else status


def _first(tree: Clauses, i: int) -> bool:
    """ "the first country to ban it": what the first, last or only one does was done."""
    return any(tree.lemma(k) in RANKS or "NumType=Ord" in tree.tokens[k].feats for k in tree.below(i, "amod"))


def _complement(tree: Clauses, i: int, head: int, status: EventStatus) -> EventStatus | None:
    """What is said, planned, begun, wanted: only some governors leave it an event."""
    lemma = tree.lemma(head)
    if negated(tree, head):
        return None
    if infinitive(tree, i) and tree.relation(i) == "xcomp":
        if lemma not in REAL and lemma not in PLAN:
            return None
        status = "planned" if lemma in PLAN else status
    return _governed(lemma, status)


def infinitive(tree: Clauses, i: int) -> bool:
    """Whether the verb at `i` is an infinitive."""
    return tree.has_feature(i, "VerbForm=Inf") or any(tree.lemma(k) == "to" for k in tree.below(i, "mark"))


def _shared(tree: Clauses, i: int, head: int, status: EventStatus) -> EventStatus | None:
    """A second verb without helper or subject of its own shares those of the first."""
    if tree.below(i, "aux", "nsubj") or tree.tokens[i].upos != "VERB":
        return status
    first = {tree.lemma(k) for k in tree.below(head, "aux")}
    if first & PLANNED_MODALS:
        return "planned"
    return None if first & MODALS else status


def _governed(lemma: str, status: EventStatus) -> EventStatus | None:
    if lemma in DENIAL:
        return "denied"
    if lemma in PLAN and status == "planned":
        return status
    if lemma in UNREAL or lemma in BELIEF:
        return None
    return "claimed" if lemma in CLAIM and status == "happened" else status
