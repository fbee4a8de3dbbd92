"""Where a report tells of an event: triggers in factual, claimed, planned or denied clauses.

Precision first: what is hypothetical, believed, asked for, negated or generic is passed over. A trigger
that is `founding` may make an event of its own (it is asserted, with somebody, some day or some place);
one that is not only adds a mention to an event founded elsewhere ("the attack", "the talks").
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.extract import plover
from crosswire.extract import plover_lexicon as lexicon
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.events_status import BELIEF, DENIAL, PLAN, UNREAL, clause_status, infinitive, negated
from crosswire.extract.plover import Code
from crosswire.model.claims import EventStatus
from crosswire.model.reading import Sentence

IDLE = lexicon.listed("idle")
LIGHT = lexicon.listed("light")
OCCUR = lexicon.listed("occur")
HEDGED = lexicon.listed("hedged")
COMING = lexicon.listed("coming")
POSSIBLE = lexicon.listed("possible")
HABIT = lexicon.listed("habit")
STATES = lexicon.listed("states")
MEASURE = lexicon.listed("measure")
TEMPORAL = lexicon.listed("temporal")
ASKED = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE"})
SPOKEN = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A trigger: the word that is coded, and the predicate whose clause tells of it."""

    token: int
    predicate: int
    code: Code
    status: EventStatus
    founding: bool


def find(tree: Clauses, sentence: Sentence, *, headline: bool = False) -> tuple[Found, ...]:
    """The triggers of one sentence, in text order. In a headline the present tense tells the past."""
    if tree.is_question(sentence):
        return ()
    found: list[Found] = []
    for i in range(sentence.first, sentence.last):
        upos = tree.tokens[i].upos
        trigger = None
        if upos == "VERB":
            trigger = _verb(tree, i, headline)
        elif upos in ("NOUN", "PROPN") and tree.relation(i) not in ("compound", "flat"):
            trigger = _noun(tree, i, headline)
        if trigger is not None and all(trigger.token != other.token for other in found):
            found.append(trigger)
    return tuple(t for t in found if not any(_same_clause(t, other) for other in found))


def _same_clause(verb: Found, noun: Found) -> bool:
    """The verb of "the quake struck", "a deal was reached" says no more than the noun that it supports."""
    supports = noun.predicate == verb.token and noun.token != verb.token
    return supports and (verb.code.root == noun.code.root or verb.code.harm)


def _verb(tree: Clauses, i: int, headline: bool) -> Found | None:
    code = plover.verb(tree, i)
    if code is None:
        return None
    status = clause_status(tree, i, headline=headline)
    if status is None and code.root in SPOKEN:
        status = _voiced(tree, i, headline)
    if status is None:
        return None
    inner, i = _promised(tree, i, code)
    code, status = (code, status) if inner is code else (inner, "planned")
    anchored = bool(tree.subjects(i) or tree.objects(i)) and (headline or not _timeless(tree, i, code))
    anchored = anchored and not _habit(tree, i, code) and not (code.mode == "arrive" and _passing(tree, i))
    anchored = anchored and not (status == "happened" and _gerund(tree, i))
    return Found(token=i, predicate=i, code=code, status=status, founding=anchored)


def _voiced(tree: Clauses, i: int, headline: bool) -> EventStatus | None:
    """ "rallied to demand", "took the floor to deny": a purpose that is a speech act was carried out."""
    head = tree.head(i)
    purpose = tree.relation(i) in ("advcl", "acl") and infinitive(tree, i) and not negated(tree, i)
    if head is None or not purpose or tree.tokens[head].upos != "VERB":
        return None
    return clause_status(tree, head, headline=headline)


def _timeless(tree: Clauses, i: int, code: Code) -> bool:
    """The simple present tells habits and views ("supports the bid"), but speech acts too ("denies it")."""
    helpers = tree.below(i, "aux")
    state = tree.passive(i) and len(helpers) == 1 and tree.has_feature(helpers[0], "Tense=Pres")
    present = tree.has_feature(i, "Tense=Pres") and tree.has_feature(i, "VerbForm=Fin") and not helpers
    present = present and not tree.tokens[i].text.endswith("ed")
    if tree.relation(i) == "acl" and tree.past_participle(i):
        return not tree.below(i, "obl")
    return (present or state) and code.root not in SPOKEN


def _habit(tree: Clauses, i: int, code: Code) -> bool:
    """ "repeatedly urged", "was often blamed", "urging calm": what is done time and again, or in passing."""
    if any(tree.lemma(k) in HABIT for k in tree.below(i, "advmod")):
        return True
    participle = tree.tokens[i].text.endswith("ing") and not tree.below(i, "aux", "nsubj")
    return participle and tree.relation(i) in ("advcl", "acl") and code.root in SPOKEN


def _gerund(tree: Clauses, i: int) -> bool:
    """ "by entering the country", "deporting them costs": the deed is named, not told."""
    bare = tree.tokens[i].text.endswith("ing") and not tree.below(i, "aux", "nsubj")
    own = tree.relation(i) in ("acl", "root", "conj", "parataxis") or tree.lemma(i) in plover.HARM
    return bare and not own


def _passing(tree: Clauses, i: int) -> bool:
    """What someone did in passing: "when she reached the gate", "those who had arrived"."""
    own = [k for k in tree.below(i, "nsubj") if tree.tokens[k].upos != "PRON"]
    return tree.relation(i) in ("advcl", "acl") and not own


def _promised(tree: Clauses, i: int, code: Code) -> tuple[Code, int]:
    """ "agreed to withdraw" tells of a withdrawal to come; the verb in charge gives way to it."""
    if code.root == "AGREE" and tree.lemma(i) in PLAN:
        for k in tree.below(i, "xcomp"):
            inner = plover.verb(tree, k) if tree.tokens[k].upos == "VERB" else None
            if inner is not None and not inner.harm:
                return inner, k
    return code, i


def _noun(tree: Clauses, i: int, headline: bool) -> Found | None:
    code = None if _modifies(tree, i) else plover.noun(tree, i)
    if (
        code is None
        or tree.labels[i] == "DATE"
        or tree.tokens[i].text == "March"
        or not _mentionable(tree, i)
    ):
        return None
    status = _nominal_status(tree, i)
    if status is None:
        return None
    predicate = _support(tree, i)
    supported = predicate is not None
    if predicate is not None:
        told = clause_status(tree, predicate, headline=headline)
        if told is None:
            return None
        status = told if status == "happened" else status
    return Found(
        token=i,
        predicate=i if predicate is None else predicate,
        code=code,
        status=status,
        founding=supported or (_anchored(tree, i, headline) and not _wished(tree, i, headline)),
    )


def _wished(tree: Clauses, i: int, headline: bool) -> bool:
    """Whether the clause around an indefinite noun never took place: "asked for a tent to hold a vote"."""
    if any(tree.lemma(k) in ("the", "this", "these") for k in tree.below(i, "det")):
        return False
    at: int | None = i
    while at is not None and tree.tokens[at].upos != "VERB":
        if tree.preposition(at) in TEMPORAL:
            return False
        at = tree.head(at)
    return at is not None and clause_status(tree, at, headline=headline) is None


def _modifies(tree: Clauses, i: int) -> bool:
    """The first of two nouns side by side modifies the second, whatever the tree says: "a rally shooting"."""
    beside = i + 1 < len(tree.tokens) and tree.tokens[i + 1].upos == "NOUN"
    return beside and plover.noun(tree, i + 1) is not None


def _mentionable(tree: Clauses, i: int) -> bool:
    modifiers = {tree.lemma(k) for k in tree.below(i, "amod", "det", "compound")}
    if tree.lemma(i) in ("sanction", "threat") and not modifiers & {"the", "these", "those"}:
        return _support(tree, i) is not None
    if "no" in modifiers or modifiers & POSSIBLE:
        return False
    head = tree.head(i)
    return head is None or tree.relation(i) not in ("obj", "obl", "nmod") or not _hypothetical(tree, i, head)


def _hypothetical(tree: Clauses, i: int, head: int) -> bool:
    """ "called for talks", "the threat of war", "to avoid a strike": nothing took place yet."""
    lemma, preposition = tree.lemma(head), tree.preposition(i)
    if preposition == "without":
        return True
    if tree.tokens[head].upos == "VERB":
        outer = plover.verb(tree, head)
        if outer is not None and outer.root in ASKED and preposition not in TEMPORAL and lemma not in DENIAL:
            return not (outer.root == "AGREE" and outer.mode == "deal")
        return (lemma in UNREAL or lemma in BELIEF) and preposition not in TEMPORAL - {"over"}
    return lemma in UNREAL and preposition in ("of", "for", "on", "against")


def _nominal_status(tree: Clauses, i: int) -> EventStatus | None:
    modifiers = {tree.lemma(k) for k in tree.below(i, "amod")}
    if modifiers & COMING:
        return "planned"
    if modifiers & HEDGED:
        return "claimed"
    head = tree.head(i)
    if head is not None and tree.relation(i) in ("obj", "obl") and tree.tokens[head].upos == "VERB":
        if tree.lemma(head) in DENIAL:
            return "denied"
        if tree.lemma(head) in ("allege", "claim", "suspect"):
            return "claimed"
    return "happened"


def _support(tree: Clauses, i: int) -> int | None:
    """The verb that lends the nominal event its subject, time and place; None if it stands alone."""
    if (
        tree.relation(i) == "nmod"
        and tree.preposition(i) == "of"
        and tree.lemma(tree.tokens[i].head) in MEASURE
    ):
        i = tree.tokens[i].head
    head, relation = tree.head(i), tree.relation(i)
    if head is None or tree.tokens[head].upos != "VERB":
        return None
    keys = {tree.lemma(head), f"{tree.lemma(head)}_{tree.particle(head)}"}
    keys |= {f"{tree.lemma(head)}_{tree.lemma(k)}" for k in tree.below(head, "obj")}
    if relation == "obj" and keys & LIGHT and plover.verb(tree, head) is None:
        return head
    if relation == "nsubj" and keys & (LIGHT if tree.passive(head) else OCCUR):
        return head
    if relation == "nsubj" and _struck(tree, i, head):
        return head
    joining = {"engage", "participate", "join"} & keys or "take_part" in keys
    return head if relation == "obl" and joining and tree.preposition(i) in ("in", "with") else None


def _struck(tree: Clauses, i: int, head: int) -> bool:
    """Whatever a fire or a flood does to others ("forced thousands out"), it took place."""
    if plover.noun(tree, i) is None or not plover.belongs(tree, i, "CALAMITY") or tree.passive(head):
        return False
    outer = plover.verb(tree, head)
    return (
        bool(tree.below(head, "obj"))
        and tree.lemma(head) not in IDLE
        and (outer is None or outer.root == "NONE")
    )


def _anchored(tree: Clauses, i: int, headline: bool) -> bool:
    """Whether the phrase itself says whose, when or which: more than "attacks" or "the attack"."""
    agents = [
        k
        for k in tree.dependents[i]
        if tree.tokens[k].deprel == "nmod:poss" and tree.tokens[k].upos != "PRON"
    ]
    named = [
        k
        for k in tree.below(i, "amod", "compound", "nmod")
        if tree.labels[k] in ("GPE", "GROUP", "ORG", "PERSON")
    ]
    dated = [k for k in tree.subtree(i, frozenset({"acl"})) if tree.labels[k] == "DATE"]
    if tree.lemma(i) in STATES:
        return bool(dated)
    indefinite = any(tree.lemma(k) in ("a", "an") for k in tree.below(i, "det"))
    after = tree.preposition(i) in TEMPORAL - {"in", "over", "despite"}
    return bool(agents or named or dated) or (indefinite and after) or (headline and indefinite)
