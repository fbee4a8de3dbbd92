"""Coding a word as a PLOVER event: root and mode, by lexicon and by the frame that it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crosswire.extract import plover_lexicon as lexicon
from crosswire.extract.events_clauses import Clauses

AGENTS = frozenset({"PERSON", "ORG", "GPE", "GROUP"})
PERSONAL = frozenset({"he", "she", "they", "him", "her", "them", "who"})


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Code:
    """A PLOVER root ("ASSAULT") and, where the word tells, its mode ("shoot")."""

    root: str
    mode: str = ""

    @property
    def harm(self) -> bool:
        """Whether it is a placeholder for deaths and injuries (`HARMED`, `MOURNED`)."""
        return self.root == HARMED.root

    def fits(self, other: Code) -> bool:
        """Whether both may code one event."""
        return self.root == other.root and (not self.mode or not other.mode or self.mode == other.mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    conditions: tuple[str, ...]
    code: Code | None


def _code(text: str) -> Code | None:
    root, _, mode = text.strip().partition("/")
    return None if root == "-" else Code(root=root, mode=mode)


def _words(table: str) -> Mapping[str, Code]:
    found: dict[str, Code] = {}
    for line in table.strip().splitlines():
        name, _, words = line.partition(":")
        code = _code(name)
        if code is not None:
            found |= {word: code for word in words.split() if word not in found}
    return MappingProxyType(found)


def _frames(table: str) -> Mapping[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for line in table.strip().splitlines():
        lemma, _, rest = line.partition(":")
        conditions, _, code = rest.partition(">")
        frame = Frame(conditions=tuple(conditions.split()), code=_code(code))
        found[lemma] = (*found.get(lemma, ()), frame)
    return MappingProxyType(found)


CLASSES = lexicon.CLASSES
VERBS = _words(lexicon.VERBS)
NOUNS = _words(lexicon.NOUNS)
FRAMES = _frames(lexicon.FRAMES)
MEASURES = lexicon.listed("measures")
HARM = lexicon.listed("harm")
CAUSAL = frozenset({"in", "by", "from", "of", "after", "during", "when"})
HARMED = Code(root="HARM")
"""A placeholder for deaths and injuries whose cause the clause does not name."""
MOURNED = Code(root="HARM", mode="death")
"""The same where somebody is named who died: an event by itself if no other is told as its cause."""
OTHER = Code(root="NONE", mode="other")
"""What leads a report and is of no kind that the lexicon knows."""


def belongs(tree: Clauses, i: int, name: str) -> bool:
    """Whether the word at `i` is of the noun class: by its lemma, or by the name over it."""
    counted = (tree.lemma(i) in MEASURES or tree.tokens[i].upos == "NUM") and any(
        tree.preposition(k) == "of" and tree.lemma(k) in CLASSES[name] for k in tree.below(i, "nmod")
    )
    if counted or tree.lemma(i) in CLASSES[name]:
        return True
    label = tree.labels[i]
    if name == "AGENT":
        speaks = label in AGENTS or tree.lemma(i) in ("i", "we")
        return speaks or any(belongs(tree, i, other) for other in ("PEOPLE", "FORCES", "OFFICE"))
    if name == "PEOPLE":
        limb = tree.lemma(i) in CLASSES["LIMB"] and any(belongs(tree, k, name) for k in tree.below(i, "nmod"))
        person = label == "PERSON" or tree.lemma(i) in PERSONAL
        return limb or person or (tree.tokens[i].upos == "NUM" and not label)
    if name == "AID":
        return label == "MONEY"
    if name == "VIOLENCE" and tree.tokens[i].upos == "NOUN":
        named = noun(tree, i)
        return named is not None and named.root == "ASSAULT"
    return name == "PLACE" and label in ("GPE", "LOC", "FACILITY")


def verb(tree: Clauses, i: int) -> Code | None:
    """The code of the verb at `i` in its frame, None if it names no event."""
    for key in _keys(tree, i):
        if key in HARM:
            return _harm(tree, i)
        for frame in FRAMES.get(key, ()):
            if all(_holds(tree, i, condition) for condition in frame.conditions):
                return frame.code
        if key in VERBS:
            return VERBS[key]
    return None


def noun(tree: Clauses, i: int) -> Code | None:
    """The code of the noun at `i`, with its modifier where the compound has one of its own."""
    lemma = tree.lemma(i)
    for k in tree.below(i, "compound", "amod", "nmod"):
        if (code := NOUNS.get(f"{tree.lemma(k)}_{lemma}")) is not None:
            return code
    return NOUNS.get(lemma) or NOUNS.get(tree.tokens[i].text.lower())


def _keys(tree: Clauses, i: int) -> tuple[str, ...]:
    lemma, particle = tree.lemma(i), tree.particle(i)
    joined = [f"{lemma}_{particle}"] if particle else []
    joined += [f"{lemma}_{tree.lemma(k)}" for k in tree.below(i, "obj", "xcomp")]
    hung = (k for j in tree.below(i, "obj") for k in tree.below(j, "acl"))
    joined += [f"{lemma}_{tree.lemma(k)}" for k in hung if tree.has_feature(k, "VerbForm=Inf")]
    return tuple(joined) if particle in ("out", "off", "in", "over", "down") else (*joined, lemma)


def _holds(tree: Clauses, i: int, condition: str) -> bool:
    if condition.startswith("-"):
        return not _holds(tree, i, condition[1:])
    argument, _, name = condition.partition("=")
    match argument:
        case "passive":
            return tree.passive(i)
        case "active":
            return not tree.passive(i)
        case "comp":
            purpose = [k for k in tree.below(i, "advcl") if tree.has_feature(k, "VerbForm=Inf")]
            heads = (*tree.below(i, "ccomp", "xcomp"), *purpose)
            return any(not name or tree.lemma(k) in CLASSES[name] for k in heads)
        case "obj":
            heads = tree.objects(i)
        case "subj":
            heads = tree.subjects(i)
        case _:
            under = (i, *tree.below(i, "obj"))
            obliques = (pair for j in under for pair in tree.obliques(j))
            heads = tuple(k for case, k in obliques if case == argument and not _is_time(tree, k))
    return any(not name or belongs(tree, k, name) for k in heads)


def _people_hurt(tree: Clauses, i: int) -> bool:
    """ "He injured his ankle", "the bull that he killed": harm, but no assault."""
    return any(belongs(tree, k, "PEOPLE") or tree.labels[k] in AGENTS for k in tree.objects(i))


def _is_time(tree: Clauses, i: int) -> bool:
    return tree.labels[i] in ("DATE", "TIME")


def _harm(tree: Clauses, i: int) -> Code:
    """Killing is an assault if people or arms did it, a calamity's cost if a calamity did."""
    lethal = tree.lemma(i) in ("kill", "die")
    causes = [k for preposition, k in tree.obliques(i) if preposition in CAUSAL]
    active = tree.lemma(i) != "die" and not tree.passive(i)
    if active:
        causes = [*tree.subjects(i), *causes]
    for k in causes:
        if belongs(tree, k, "VIOLENCE"):
            return Code(root="ASSAULT", mode="kill" if lethal else "")
        if belongs(tree, k, "CALAMITY"):
            return Code(root="NONE")
    if active and any(belongs(tree, k, "PEOPLE") for k in causes[:1]) and _people_hurt(tree, i):
        return Code(root="ASSAULT", mode="kill" if lethal else "")
    named = tree.lemma(i) == "die" and any(tree.labels[k] == "PERSON" for k in tree.subjects(i))
    return MOURNED if named else HARMED
