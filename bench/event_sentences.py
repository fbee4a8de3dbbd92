"""One PLOVER root for a whole sentence, as coders of single sentences give it.

Here an undertaking is its own event (PLOVER, like CAMEO, codes "will provide aid" as AGREE, "will attack"
as THREATEN, "must withdraw" as REQUEST, "will not meet" as REJECT), whereas `extract.events` gives the
act itself as planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.extract import plover, plover_lexicon
from crosswire.extract.events_clauses import Clauses
from crosswire.extract.plover import Code
from crosswire.model.reading import Sentence

FRIENDLY = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE", "REJECT", "ACCUSE", "THREATEN"})
OFFERED = frozenset({"ready", "prepared", "willing"})
GRANTING = frozenset(
    {"allow", "permit", "accept", "provide", "give", "let", "help", "attend", "join", "return"}
)
VOICED = frozenset({"REQUEST", "ACCUSE", "REJECT"})
TEMPORAL = frozenset({"after", "during", "following", "amid", "since", "before"})
PLAN = plover_lexicon.listed("plan") - {"announce"}
WILL = frozenset({"will", "would", "shall", "wo", "'ll", "’ll"})
CROWDS = frozenset({"hundred", "thousand", "crowd", "mob", "dozen", "score"})
MANY = 20
"""How many people who voice a thing together are a crowd."""
WISHING = frozenset({"want", "need", "expect", "insist"})
COMING = WILL | {"may", "might", "could"}
MUST = frozenset({"must", "should", "ought"})
SAYING = plover_lexicon.listed("saying")


def code(tree: Clauses, sentence: Sentence) -> Code | None:
    """The code of the word nearest the root that names an event, with its modality; None if none does."""
    for i in _downwards(tree, sentence):
        found = _coded(tree, i)
        if found is not None and found.root in VOICED and any(_crowd(tree, k) for k in tree.subjects(i)):
            return Code(root="PROTEST")
        if found is not None and found.root in VOICED and _protest(tree, sentence):
            return Code(root="PROTEST")
        if found is not None:
            return Code(root="ACCUSE", mode="investigate") if found.mode == "investigate" else found
    return None


def _crowd(tree: Clauses, i: int) -> bool:
    """Demonstrators, or a crowd of hundreds: what they voice they voice in the street."""
    counted = [tree.tokens[k].text.replace(",", "") for k in tree.below(i, "nummod")]
    many = any(int(n) >= MANY for n in counted if n.isdecimal()) and plover.belongs(tree, i, "PEOPLE")
    return many or plover.belongs(tree, i, "PROTESTER") or tree.lemma(i) in CROWDS


def _protest(tree: Clauses, sentence: Sentence) -> bool:
    """A demand, a charge or a refusal voiced in a demonstration is the demonstration's."""
    for i in range(sentence.first, sentence.last):
        upos = tree.tokens[i].upos
        named = plover.verb(tree, i) if upos == "VERB" else plover.noun(tree, i) if upos == "NOUN" else None
        if (
            named is not None
            and named.root == "PROTEST"
            and tree.preposition(i) in ("", "in", "at", "by", "with")
        ):
            return tree.relation(i) not in ("obj", "compound") and not tree.below(i, "aux")
    return False


def _downwards(tree: Clauses, sentence: Sentence) -> Iterator[int]:
    """The sentence's words from the root down, level by level, verbs before nouns."""
    roots = [i for i in range(sentence.first, sentence.last) if tree.head(i) is None]
    level = roots
    while level:
        yield from sorted(level, key=lambda i: (tree.tokens[i].upos not in ("VERB", "ADJ"), i))
        level = [k for i in level for k in tree.dependents[i]]


def _coded(tree: Clauses, i: int) -> Code | None:
    match tree.tokens[i].upos:
        case "VERB":
            return _told(tree, i)
        case "ADJ" if tree.lemma(i) in OFFERED and tree.below(i, "xcomp", "ccomp", "advcl"):
            return Code(root="AGREE")
        case "ADJ" if tree.lemma(i) == "opposed":
            return Code(root="REJECT")
        case "NOUN" if tree.preposition(i) not in TEMPORAL:
            return plover.noun(tree, i)
    return None


def _told(tree: Clauses, i: int) -> Code | None:
    """A verb's code with its modality; harm without a cause is taken for an assault's."""
    if tree.lemma(i) == "fail" and tree.below(i, "xcomp"):
        return Code(root="REJECT")
    if tree.lemma(i) == "warn":
        return Code(root="THREATEN")
    if tree.lemma(i) in WISHING and tree.below(i, "xcomp", "ccomp") and tree.below(i, "obj"):
        return Code(root="REQUEST")
    if tree.lemma(i) in PLAN and (meant := _planned(tree, i)) is not None:
        return meant
    found = plover.verb(tree, i)
    modal = {tree.lemma(k) for k in tree.below(i, "aux")}
    return (
        Code(root="ASSAULT", mode="kill")
        if found is not None and found.harm
        else _meant(tree, i, found, modal)
    )


def _planned(tree: Clauses, i: int) -> Code | None:
    """ "plans to ban" is a threat, "plans to send aid" an undertaking."""
    for k in tree.below(i, "xcomp", "ccomp"):
        inner = plover.verb(tree, k) if tree.tokens[k].upos == "VERB" else None
        if inner is not None and tree.lemma(i) != "agree":
            return Code(root="THREATEN" if inner.root in HOSTILE else "AGREE")
    return None


def _meant(tree: Clauses, i: int, found: Code | None, modal: set[str]) -> Code | None:
    unless = any(tree.lemma(m) == "unless" for k in tree.below(i, "advcl") for m in tree.below(k, "mark"))
    if found is not None and found.root in HOSTILE | {"RETREAT", "CONSULT"} and modal & COMING and unless:
        return Code(root="THREATEN")
    negated = any(tree.lemma(k) in ("not", "n't", "never") for k in tree.below(i, "advmod"))
    if modal & MUST:
        return Code(root="REQUEST")
    if modal & WILL:
        if negated:
            return Code(root="REJECT") if tree.lemma(i) not in SAYING else None
        if tree.lemma(i) in GRANTING or (found is not None and found.root in FRIENDLY):
            return Code(root="AGREE")
        return Code(root="THREATEN") if found is not None and found.root in HOSTILE else found
    return None if negated else found
