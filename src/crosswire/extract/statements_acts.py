"""What a content does by its own words, where the cue is plain ("said"): who is made answerable for what,
what its speaker undertakes, what it sets right.
"""

from __future__ import annotations

import re

from crosswire.extract import statements_act_patterns as turns
from crosswire.extract import statements_act_words as acts
from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_blame import accuses, forms, is_ill, owns_up
from crosswire.extract.statements_own import own_states, owns
from crosswire.extract.tree import Tree
from crosswire.model.claims import Stance
from crosswire.model.report import Span
from crosswire.model.states import states_in


def by_content(tree: Tree, content: Span, source: str) -> Stance:
    """The stance that the words of a content show; "asserts" where they show none."""
    inside = tree.within(content.start, content.end)
    sentence = tree.sentence_at(content.start)
    root = tree.head(content.start, min(content.end, sentence.end) if sentence else content.end)
    if root is None:
        return "asserts"
    text = tree.words(content)
    roots = _clauses(tree, root, inside)
    every = [root, *_further_roots(tree, content)]
    own = own_states(tree, source)
    performed = next((act for at in roots if (act := _performed(tree, at))), None)
    answered = _ANSWER.match(text)
    if performed or answered:
        return performed or ("confirms" if answered and answered["yes"] else "denies")
    if _LEFT_ALONE.search(text):
        return "accuses"
    signs: tuple[tuple[Stance, bool], ...] = (
        ("denies", any(_denies(tree, at) for first in every for at in _main(tree, first, inside))),
        (
            "denies",
            _no_wrong(tree, inside)
            or _nobody_did(tree, root)
            or _gainsays(tree, root, inside)
            or any(_has_none(tree, at) for at in roots)
            or bool(turns.NOT_EVER.search(text) or turns.NOTHING_SHOWS.search(text)),
        ),
        ("accuses", re.search(r"\bred[- ]handed\b", text, re.IGNORECASE) is not None),
        (
            "warns",
            any(_threatens(tree, at, source, own) for at in roots) or bool(turns.IF_YOU.search(text)),
        ),
        (
            "promises",
            any(_promises(tree, at, source, own) or _serves(tree, at) for at in roots)
            or bool(turns.PLANNED.search(text)),
        ),
        ("demands", any(_demands(tree, at) for at in [*roots, *every[1:]]) or bool(turns.NEEDED.match(text))),
        ("warns", _warns(tree, inside) or bool(turns.THREATS.search(text))),
        ("confirms", owns_up(tree, inside, own)),
        ("accuses", any(is_ill(tree, at) for at in roots)),
        ("accuses", accuses(tree, inside, source, own) or bool(turns.MALICE.search(text))),
    )
    return next((stance for stance, shown in signs if shown), "asserts")


#: "Yes, I signed it" and "No, we did not".
_ANSWER = re.compile(r"[“\"'‘]?(?:(?P<yes>[Yy]es)|[Nn]o),\s")
#: Whom nobody warned or helped complains of it.
_LEFT_ALONE = re.compile(
    r"\b[Nn]o(?:body|\sone)\s(?:\w+\s){0,2}?(?:told|warned|helped|asked|informed)\s(?:us|me|them)\b"
)


def _has_none(tree: Tree, root: int) -> bool:
    """ "Had no right to", "has no role in", "we never bought a ticket"."""
    held = tree.child(root, "obj")
    none = held is not None and tree.one_of(held, acts.NONE_HAD) and "no" in forms(tree, held, "det")
    if none and tree.one_of(root, frozenset({"have", "play", "take", "pose", "present"})):
        return True
    never = "never" in {tree.tokens[c].text.lower() for c in tree.children[root]}
    done = tree.tokens[root].upos == "VERB" and not tree.one_of(root, acts.MENTAL)
    past = "Tense=Past" in tree.tokens[root].feats and not forms(tree, root, "aux") & {"would", "should"}
    return never and done and past and owns(tree, root)


def _serves(tree: Tree, root: int) -> bool:
    """Whether something will be done for others: "nurses would be on hand", "refunds will be paid"."""
    will = forms(tree, root, "aux") & {"will", "would", "'ll", "’ll"}
    if not will or tree.negated(root) or forms(tree, root, "aux") & {"have"}:
        return False
    subject = tree.subject(root)
    there = tree.child(root, "expl") is not None and subject is not None and tree.one_of(subject, acts.SERVES)
    held = tree.child(root, "nsubj:pass", "aux:pass", "cop") is not None
    return bool(there) or (held and bool(tree.one_of(root, acts.SERVES)))


def _further_roots(tree: Tree, content: Span) -> list[int]:
    """The main words of the content's later sentences."""
    first = tree.sentence_number(content.start)
    last = tree.sentence_number(max(content.start, content.end - 1))
    heads = (tree.head(s.start, min(s.end, content.end)) for s in tree.sentences[first + 1 : last + 1])
    return [head for head in heads if head is not None]


def _main(tree: Tree, root: int, inside: range) -> list[int]:
    """The main clause, and complements told in the content that deny what is said to be."""
    told = [i for i in inside if tree.tokens[i].deprel == "ccomp" and tree.one_of(i, acts.UNREAL)]
    return [root, *told]


def _clauses(tree: Tree, root: int, inside: range) -> list[int]:
    """The content's main clause and those coordinate with it."""
    joined = [
        c for c in tree.children[root] if tree.tokens[c].deprel in ("conj", "parataxis") and c in inside
    ]
    return [root, *(c for c in joined if tree.tokens[c].upos in ("VERB", "ADJ", "AUX"))]


def _denies(tree: Tree, root: int) -> bool:
    words = {root, *(c for c in tree.children[root] if tree.tokens[c].deprel in ("xcomp", "ccomp"))}
    negated = tree.negated(root)
    subject = tree.subject(root)
    of_claim = subject is not None and bool(tree.one_of(subject, acts.CLAIM_NOUNS))

    def among(entries: frozenset[str]) -> bool:
        return any(tree.one_of(i, entries) for i in words)

    if not negated:
        return among(acts.UNTRUE)
    return of_claim or among(acts.UNREAL) or (among(acts.DENIABLE) and owns(tree, root))


def _promises(tree: Tree, root: int, source: str, own: set[str]) -> bool:
    """Whether the clause tells what its speaker, or the speaker's own side, will do."""
    willing = tree.one_of(root, acts.WILLING)
    mine = owns(tree, root, source) or _of_state(tree, root, own) or _for_body(tree, root, source)
    if not mine and not tree.one_of(root, acts.PROMISED) and not willing:
        return False
    if willing and tree.child(root, "xcomp", "advcl", "ccomp", "obl") is not None:
        subject = tree.subject(root)
        other = subject is not None and tree.tokens[subject].upos == "PROPN" and not mine
        return not tree.negated(root) and not other
    if any(tree.tokens[c].deprel in ("nsubj:pass", "aux:pass") for c in tree.children[root]):
        return _of_state(tree, root, own)
    done = _to_be_done(tree, root)
    return done is not None and tree.tokens[done].upos == "VERB" and not tree.one_of(done, acts.MENTAL)


def _to_be_done(tree: Tree, root: int) -> int | None:
    """The verb of what will be done: "will close", "is going to close"; None for what is or was."""
    auxiliaries = forms(tree, root, "aux")
    if auxiliaries & {"will", "would", "shall", "'ll", "’ll"}:
        return None if auxiliaries & {"have", "'ve", "’ve"} else root
    going = tree.tokens[root].text.lower() == "going" and tree.child(root, "aux") is not None
    return tree.child(root, "xcomp") if going else None


def _threatens(tree: Tree, root: int, source: str, own: set[str]) -> bool:
    """Whether what the speaker's own side will do is to somebody's harm."""
    done = _to_be_done(tree, root)
    hostile = done is not None and tree.one_of(done, acts.HOSTILE) and not tree.negated(root)
    return bool(hostile) and _promises(tree, root, source, own)


def _of_state(tree: Tree, root: int, own: set[str]) -> bool:
    """Whether the clause's subject is the state for which its speaker speaks."""
    subject = tree.subject(root)
    if subject is None or not own or tree.tokens[subject].upos != "PROPN":
        return False
    return bool(own & {state.alpha3 for state in states_in(tree.tokens[subject].text)})


def _for_body(tree: Tree, root: int, source: str) -> bool:
    """Whether an officer speaks of the own body: a minister of the government."""
    subject = tree.subject(root)
    if subject is None or tree.negated(root):
        return False
    roles = acts.OFFICERS.get(tree.tokens[subject].text.lower(), frozenset())
    surname = source.rsplit(maxsplit=1)[-1] if source else ""
    if not roles or "the" not in forms(tree, subject, "det") or not surname:
        return False
    if set(source.lower().split()) & roles:
        return True
    titled = rf"\b(?:{'|'.join(sorted(roles))}),?\s(?:[A-Z][\w.-]+\s){{0,2}}{re.escape(surname)}\b"
    return surname[:1].isupper() and re.search(titled, tree.text, re.IGNORECASE) is not None


def _gainsays(tree: Tree, root: int, inside: range) -> bool:
    """Whether it says flatly that something was not so of which the report tells a claim or a denial."""
    token = tree.tokens[root]
    passive = any(tree.tokens[c].deprel in ("cop", "aux:pass") for c in tree.children[root])
    if token.upos not in ("ADJ", "VERB") or not passive or not tree.negated(root):
        return False
    for index, other in enumerate(tree.tokens):
        if index in inside or other.text.lower() != token.text.lower() or tree.negated(index):
            continue
        above = tree.tokens[other.head]
        if other.head != index and tree.one_of(other.head, acts.CLAIM_NOUNS | cues.DENIES | cues.ACCUSES):
            return above.upos in ("NOUN", "VERB")
    return False


def _nobody_did(tree: Tree, root: int) -> bool:
    """ "Nobody had a knife", "no shots were aimed at boats": that there was no doer or no deed."""
    subject = tree.subject(root)
    if subject is None or forms(tree, root, "aux") & {"should", "must", "would", "will", "can", "could"}:
        return False
    passive = any(tree.tokens[c].deprel in ("nsubj:pass", "aux:pass") for c in tree.children[root])
    if tree.tokens[subject].text.lower() in ("nobody", "none"):
        return not passive and "Tense=Past" in tree.tokens[root].feats
    if tree.tokens[subject].text.lower() == "nothing":
        return passive
    if "no" not in forms(tree, subject, "det"):
        return False
    doer = tree.one_of(subject, acts.PARTIES | acts.OWN_BODIES) and "Tense=Past" in tree.tokens[root].feats
    return bool(doer) if not passive else bool(tree.one_of(subject, acts.DEEDS))


def _performed(tree: Tree, root: int) -> Stance | None:
    """The act that the words themselves do: "we condemn the raid", "I apologise", "blame the board"."""
    subject = tree.subject(root)
    token = tree.tokens[root]
    mine = subject is not None and tree.tokens[subject].text.lower() in ("i", "we")
    bidden = subject is None and "Mood=Imp" in token.feats
    future = tree.child(root, "aux") is not None
    if token.upos != "VERB" or tree.negated(root) or future or not (mine or bidden):
        return None
    acts_done = cues.BY_CUE[:-1] if mine else (("accuses", cues.ACCUSES),)
    return next((act for act, entries in acts_done if tree.one_of(root, entries)), None)


def _demands(tree: Tree, root: int) -> bool:
    if "Mood=Imp" in tree.tokens[root].feats and tree.subject(root) is None:
        return True
    aux = [c for c in tree.children[root] if tree.tokens[c].deprel == "aux"]
    forms = {tree.tokens[i].text.lower() for c in aux for i in (c, *tree.children[c])}
    if not forms & acts.OBLIGATION:
        has_to = (
            tree.tokens[root].text.lower() in ("have", "has")
            and tree.tokens[min(root + 1, len(tree.tokens) - 1)].text == "to"
        )
        if not has_to and not _needs(tree, root):
            return False
    subject = tree.subject(root)
    if subject is None:
        return False
    word = tree.tokens[subject].text.lower()
    doing = tree.tokens[root].upos == "VERB" and tree.child(root, "nsubj:pass", "aux:pass", "expl") is None
    return word not in ("i", "we", "there", "nobody") and (word != "it" or doing)


def _needs(tree: Tree, root: int) -> bool:
    """ "The board needs to act": somebody named has something to do, not something to be done."""
    done, subject = tree.child(root, "xcomp"), tree.subject(root)
    if done is None or subject is None or tree.negated(root) or not tree.one_of(root, frozenset({"need"})):
        return False
    active = tree.child(done, "aux:pass", "cop") is None and tree.tokens[done].upos == "VERB"
    return active and tree.tokens[subject].upos == "PROPN" and not owns(tree, root)


def _warns(tree: Tree, inside: range) -> bool:
    if any(tree.one_of(i, acts.MENACES) for i in inside):
        return True
    return any(tree.tokens[i].text.lower() == "if" for i in inside) and any(
        tree.one_of(i, acts.DIRE) for i in inside
    )


def _no_wrong(tree: Tree, inside: range) -> bool:
    """ "There was no violation": a wrong that did not happen."""
    return any(
        tree.one_of(i, acts.GRAVE_WRONGS | acts.NO_SUCH)
        and ("no" in forms(tree, i, "det", "advmod") or _was_not_there(tree, i))
        for i in inside
    )


def _was_not_there(tree: Tree, index: int) -> bool:
    """ "There had not been problems": the noun of a negated "there is"."""
    over = tree.tokens[index].head if tree.tokens[index].deprel.startswith("nsubj") else index
    return tree.negated(over) and tree.child(over, "expl") is not None
