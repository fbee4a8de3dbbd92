"""The role of what is counted, from the parse: the word that governs it, modifies it or says what it is.

Universal Dependencies: the counted noun is climbed from, through conjuncts, appositions, "of" phrases and
"including", to the predicate whose patient it is. Agents ("12 gunmen killed 30"), what is negated and what
is only attempted get no role from the predicate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.extract import figures_role_words as words
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_words import PEOPLE
from crosswire.extract.numbers import Quantity
from crosswire.extract.tree import Tree
from crosswire.model.reading import Token

NONE = ""
"""The parse shows that no word gives a role: the counted act, or nothing happened to them."""

_DEEP = 6
_BESIDE = ("conj", "appos", "dep", "list", "parataxis", "orphan")


def governed(tree: Tree, quantity: Quantity, noun: Counted) -> str | None:
    """The role, `NONE` where the parse rules one out, or None where it says nothing."""
    inside = tree.within(quantity.start, noun.end)
    head = tree.head(quantity.number, noun.end)
    if head is None or all(tree.tokens[i].head == i for i in inside):
        return None
    for index in inside:
        own = _named(tree, index)
        person = tree.tokens[index].text.lower() in words.PERSONS_BY_ROLE
        if noun.head == "lives" and _are_saved(tree, quantity, noun):
            return "other:rescued"
        if own and not person and (noun.kind == "people" or not own.startswith("other:")):
            return own
    return _of(tree, head)


def _are_saved(tree: Tree, quantity: Quantity, noun: Counted) -> bool:
    """Whether lives are counted that were saved."""
    at = tree.head(quantity.number, noun.end)
    near = () if at is None else (tree.tokens[at].head, *tree.children[at])
    return any(tree.tokens[index].lemma == "save" for index in near)


def _of(tree: Tree, index: int, deep: int = 0) -> str | None:
    """The role of the noun at `index`: from a participle right behind it ("the 57 people arrested on
    Friday"), else from what governs it, else from what modifies it."""
    if deep > _DEEP:
        return None
    behind = index + 1 if index + 1 < len(tree.tokens) else index
    if tree.tokens[behind].head == index and tree.tokens[behind].deprel == "acl":
        role = _clause(tree, behind)
        if role:
            return role
    found = _from_above(tree, index, deep)
    return _from_below(tree, index) if found is None else found


def _from_above(tree: Tree, index: int, deep: int) -> str | None:
    token = tree.tokens[index]
    above, relation = token.head, token.deprel.split(":")[0]
    if above == index:
        return None
    if relation == "nummod" or (relation in ("compound", "amod") and token.upos == "NUM"):
        return _of(tree, above, deep + 1)
    if relation in _BESIDE:
        return _of(tree, above, deep + 1) if tree.tokens[above].upos != "VERB" else None
    behind = relation in ("nmod", "obl", "obj") and tree.child(index, "case") is not None
    if token.deprel in _BY_RELATION and not behind:
        return _BY_RELATION[token.deprel](tree, above)
    return _behind_preposition(tree, index, deep) if behind else None


def _behind_preposition(tree: Tree, index: int, deep: int) -> str | None:
    """The role in "the deaths of 12", "a crowd of 300", "including 14", "put the toll at 40"."""
    token = tree.tokens[index]
    above = tree.tokens[token.head]
    case = tree.child(index, "case")
    by = tree.tokens[case].text.lower() if case is not None else ""
    if by == "to" and (_is_refusal(tree, token.head) or _is_refusal(tree, above.head)):
        return "other:banned"  # "denied port access to four ships"
    if above.upos == "VERB":
        reached = by in ("to", "at", "from") and above.lemma in words.REACHING
        return _reached(tree, token.head) if reached else _agent(above) if by == "by" else None
    if by == "of":
        return _in_group(tree, token.head, deep)
    if by in ("on", "against") and (borne := _named(tree, token.head)).startswith("other:"):
        return borne  # "sanctions on four firms", "charges against six officers"
    return _of(tree, token.head, deep + 1) if by in ("including", "among", "like") else None


def _agent(verb: Token) -> str:
    """The role of those by whom something is done: "attended by thousands"; else none."""
    return "participated" if verb.lemma in words.JOINING_VERBS else NONE


def _reached(tree: Tree, verb: int) -> str | None:
    """The role in what stands at, rises to or is put at a number, be it named "it" or "that"."""
    put = tree.tokens[verb].lemma in ("put", "estimate")
    counted = tree.child(verb, "obj" if put else "nsubj")
    if counted is None or tree.tokens[counted].upos != "PRON":
        return None if counted is None else _counted_by(tree, counted)
    if tree.tokens[verb].deprel == "acl:relcl":
        return _counted_by(tree, tree.tokens[verb].head)  # "a crowd that police put at 6,000"
    sentence = tree.sentence_at(tree.tokens[counted].start)
    before = range(sentence.first if sentence else counted, counted)
    named = [role for index in before if (role := _named(tree, index)) and tree.tokens[index].upos == "NOUN"]
    return named[-1] if named else None


def _in_group(tree: Tree, index: int, deep: int) -> str | None:
    """The role in "the deaths of", "a village of", "a group of" those counted."""
    text = tree.tokens[index].text.lower()
    if text in words.POPULATED:
        return "other:inhabitants"
    if text in ("none", "neither"):
        return NONE
    grouped = text in words.GROUPS or text in PEOPLE
    return _named(tree, index) or (_of(tree, index, deep + 1) if grouped else None)


def _counted_by(tree: Tree, index: int) -> str | None:
    """The role in the subject of "rose to 40": "the death toll", "the number of injured dockers"."""
    named = (_named(tree, word) for word in tree.subtree(index, ("acl:relcl", "conj", "appos")))
    return next((role for role in named if role), None)


def _from_below(tree: Tree, index: int) -> str | None:
    """The role from a participle, a relative clause or "with injuries" behind the noun."""
    for child in tree.children[index]:
        token = tree.tokens[child]
        relation = token.deprel.split(":")[0]
        role: str | None = None
        if relation == "amod":
            role = _named(tree, child)
        elif relation == "acl":
            role = _clause(tree, child)
        elif relation in ("nmod", "obl"):
            role = words.STATES.get(token.text.lower())
        if role:
            return role
    return None


def _clause(tree: Tree, verb: int) -> str | None:
    """The role in "killed in the fire", "who were trapped", "whom police arrested", "who died"."""
    if tree.tokens[verb].deprel == "acl:relcl":
        subject = tree.child(verb, "nsubj")
        relative = subject is not None and tree.tokens[subject].text.lower() in ("who", "that", "which")
        return _subject(tree, verb) if relative else _patient(tree, verb)
    acting = tree.tokens[verb].text.lower().endswith("ing")
    return _subject(tree, verb) if acting else _patient(tree, verb)


def _subject(tree: Tree, verb: int) -> str | None:
    """The role of a predicate's subject."""
    if tree.child(verb, "aux:pass") is not None:
        return _patient(tree, verb)
    state = _state(tree, verb)
    if state:
        return NONE if tree.negated(verb) else state
    things = {tree.tokens[c].text.lower() for c in tree.children[verb] if tree.tokens[c].deprel == "obj"}
    suffered = next((words.SUFFERED[t] for t in sorted(things) if t in words.SUFFERED), "")
    if suffered and tree.tokens[verb].lemma in words.SUFFERING:
        return NONE if tree.negated(verb) else suffered
    if _undone(tree, verb):
        return NONE
    if any(_is_crowding(tree, each) for each in _with_conjuncts(tree, verb)):
        return "participated"
    return _by_verb(tree, verb, bool(things))


def _by_verb(tree: Tree, verb: int, acts: bool) -> str | None:
    """The role that the verb itself gives its subject, unless the subject `acts` on others by it."""
    text = tree.tokens[verb].text.lower()
    if text in words.TRANSITIVE and (acts or tree.child(verb, "ccomp") is not None):
        return NONE
    undergone = words.UNDERGONE.get(text) if not acts else None
    return undergone or _strongest(tree, _with_conjuncts(tree, verb))


def _patient(tree: Tree, verb: int) -> str | None:
    """The role of what is done to the subject of a passive."""
    state = _state(tree, verb)
    if state:
        return NONE if tree.negated(verb) else state
    if _undone(tree, verb):
        return NONE
    undergone = words.UNDERGONE.get(tree.tokens[verb].text.lower())
    return undergone or _strongest(tree, _with_conjuncts(tree, verb))


def _is_crowding(tree: Tree, verb: int) -> bool:
    """Whether the verb makes a crowd of its subject: "filled the square", "took to the streets"."""
    lemma = tree.tokens[verb].lemma
    beside = {tree.tokens[child].text.lower() for child in tree.children[verb]}
    return lemma in words.CROWDING or bool(beside & words.CROWDING_WITH.get(lemma, frozenset()))


def _is_refusal(tree: Tree, verb: int) -> bool:
    refused = tree.child(verb, "obj")
    return (
        tree.tokens[verb].lemma in words.REFUSING
        and refused is not None
        and tree.tokens[refused].text.lower() in words.REFUSED
        and not tree.negated(verb)
    )


def _object(tree: Tree, verb: int) -> str | None:
    subject = tree.child(verb, "nsubj")
    if tree.tokens[verb].lemma in words.REACHING and subject is not None:
        return _counted_by(tree, subject)
    state = _state(tree, verb)
    if state:
        return state
    if tree.tokens[verb].lemma in words.JOINING_VERBS:
        return None
    if tree.tokens[verb].lemma == "include" and subject is not None:
        return _counted_by(tree, subject)  # "the dead include four children"
    if _undone(tree, verb):
        return NONE
    text = tree.tokens[verb].text.lower()
    return words.UNDERGONE[text] if text in words.HANDLED else _strongest(tree, (verb,))


def _state(tree: Tree, verb: int) -> str:
    """The state in which the predicate leaves those counted: "dead", "in custody", "to hospital"; else ""."""
    for child in (verb, *tree.children[verb]):
        token = tree.tokens[child]
        text = token.text.lower()
        placed = token.deprel.split(":")[0] in ("obl", "xcomp", "nmod") or child == verb
        if placed and text in words.STATES:
            return words.STATES[text]
        if child != verb and placed and tree.tokens[verb].lemma in words.PLACING:
            put = next((role for word in tree.subtree(child) if (role := _named(tree, word))), "")
            if put:
                return put
        if child != verb and token.deprel == "xcomp" and (role := _named(tree, child)):
            return role
        if text == "alive" and tree.tokens[verb].lemma in words.BRINGING:
            return "other:rescued"
    return ""


def _undone(tree: Tree, verb: int) -> bool:
    """Whether what the verb says is denied or only attempted."""
    above = tree.tokens[verb].head
    tried = above != verb and tree.tokens[above].lemma in words.ATTEMPTS
    return tree.negated(verb) or (tried and tree.tokens[verb].deprel in ("xcomp", "advcl", "acl", "ccomp"))


def _with_conjuncts(tree: Tree, verb: int) -> tuple[int, ...]:
    """The verb and those that share its subject: "were shot and killed"."""
    return (
        verb,
        *(
            child
            for child in tree.children[verb]
            if tree.tokens[child].deprel == "conj" and tree.child(child, "nsubj") is None
        ),
    )


def _strongest(tree: Tree, verbs: Iterable[int]) -> str | None:
    """The gravest role that the verbs name: who was shot and killed was killed."""
    return min(_roles(tree, verbs), key=words.GRAVITY.index, default=None)


def _roles(tree: Tree, verbs: Iterable[int]) -> Iterator[str]:
    for verb in verbs:
        if role := _named(tree, verb) or _with_particle(tree, verb):
            yield role


def _with_particle(tree: Tree, verb: int) -> str:
    """The role that the verb gives with another word: "swept away", "laid off"; "" if none."""
    beside = (f"{tree.tokens[verb].lemma} {tree.tokens[child].text.lower()}" for child in tree.children[verb])
    return next((words.WITH_PARTICLE[pair] for pair in beside if pair in words.WITH_PARTICLE), "")


def _named(tree: Tree, index: int) -> str:
    return words.WORD_ROLES.get(tree.tokens[index].text.lower(), "")


_BY_RELATION = {
    "nsubj": _subject,
    "nsubj:pass": _patient,
    "obj": _object,
    "iobj": _object,
    "obl:unmarked": _object,
}
