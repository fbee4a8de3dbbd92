"""Who tells: the source that a cue's grammar shows, where the reader left it out or took another.

A passive tells by its agent ("was condemned by X"); its subject tells nothing. A participle tells for whom
the telling before it told ("said A, adding B"), an infinitive for the object of the verb above it ("the
seizure led X to accuse Y"), a relative clause for what it describes ("X, who said").
"""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_act_words import CLAIM_NOUNS
from crosswire.extract.statements_draft import Draft
from crosswire.extract.statements_source import mute
from crosswire.extract.statements_stance import read_cue
from crosswire.extract.statements_via import carrying_source
from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.wordlist import words

#: Passives whose subject does speak: "X was quoted as saying", "X was heard shouting".
_HEARD = words("quote cite hear overhear")
_RELATIVES = words("who which that whom")
_TRAILING_RELATIVE = re.compile(r",?\s(?:who|which)$")
_OBJECT_PROMISED = words("promise vow pledge swear use")


def with_tellers(tree: Tree, names: tuple[Name, ...], drafts: list[Draft]) -> list[Draft]:
    """The drafts with their sources; left out where neither the reader nor the grammar names one."""
    found: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: ((d.cue or d.content).start, d.by_rule)):
        if draft.cue is None:
            found.append(draft)
            continue
        word = read_cue(tree, draft.cue).word
        source = _by_grammar(tree, draft, word) if word is not None else draft.source
        own = tree.child(word, "nsubj") if word is not None else None
        if own is not None and source is not None and mute(tree, names, source):
            source = tree.phrase(own)
        if word is not None and own is None:
            source = _outlet_behind(tree, names, word) or source
        if source is None and word is not None and _open_participle(tree, word):
            source = _told_before(tree, draft, found)
        if source is None and word is not None:
            source = _right_behind(tree, draft, word)
        if source is not None and word is not None and carrying_source(tree, names, source):
            source = _not_the_carrier(tree, word, source)
        if source is not None and source.start < source.end:
            found.append(replace(draft, source=_by_name(tree, names, source)))
    return found


_ONLY_AS = re.compile(
    r",?\s(?:(?:who\s)?(?:gave|giving)\s(?:his|her|their)\s(?:first\s)?name\s(?:only\s)?as"
    r"|(?:who\s(?:was\s|is\s|asked\sto\sbe\s)?)?(?:identified|named|known)\s(?:only\s)?(?:as|by))\s"
)


def _by_name(tree: Tree, names: tuple[Name, ...], source: Span) -> Span:
    """ "One victim, identified only as Jana": Jana."""
    given = _ONLY_AS.search(tree.text, source.start, source.end + 60)
    if given is None or given.start() > source.end:
        return source
    called = next((n for n in names if n.start == given.end() and n.label == "PERSON"), None)
    return Span(start=called.start, end=called.end) if called else source


def _outlet_behind(tree: Tree, names: tuple[Name, ...], word: int) -> Span | None:
    """The outlet right behind the cue of what stands before it ("C, reported the BBC")."""
    behind = tree.child(word, "obj")
    first = behind is not None and tree.phrase(behind).start - tree.tokens[word].end <= 1
    if behind is None or not first or not tree.text[: tree.tokens[word].start].endswith((", ", "” ", '" ')):
        return None
    told = tree.one_of(word, _REPORTED) and tree.tokens[word].deprel in ("parataxis", "root")
    phrase = tree.phrase(behind)
    return phrase if told and carrying_source(tree, names, phrase) else None


_REPORTED = words("report say write")
_INVERTED = words("say add write tweet ask reply")


def _right_behind(tree: Tree, draft: Draft, word: int) -> Span | None:
    """The noun phrase right behind the cue of a content before it ("C, said the statement, carried by X")."""
    beside = 0 <= tree.tokens[word].start - draft.content.end <= 3 and tree.one_of(word, _INVERTED)
    after = tree.tokens[word + 1 : word + 2]
    if not beside or not after or after[0].upos not in ("DET", "NOUN", "PROPN", "ADJ"):
        return None
    return tree.phrase(tree.climb(word + 1))


def _by_grammar(tree: Tree, draft: Draft, word: int) -> Span | None:
    """The source by the cue's grammar; the reader's own where the grammar says no better."""
    source = draft.source
    heard = _heard(tree, word)
    if heard is not None:
        subject = tree.child(heard, "nsubj")
        return tree.phrase(subject) if subject is not None else source
    if passive(tree, word) and not tree.one_of(word, _HEARD):
        return _of_passive(tree, word, source)
    own = tree.child(word, "nsubj")
    addressed = source and _spoken_to(draft) and any(_holds(tree, source, c) for c in _objects(tree, word))
    if source is None or (own is None and addressed):
        subject = None if source is None and _open_participle(tree, word) else _subject(tree, word)
        return tree.phrase(subject) if subject is not None else None
    if own is not None and (_better(tree, word, own, source) or _cut_off(tree, source)):
        return tree.phrase(own)
    if tree.words(source).lower() in _RELATIVES:
        return _antecedent(tree, word, source)
    trailing = _TRAILING_RELATIVE.search(tree.words(source))
    return replace(source, end=source.start + trailing.start()) if trailing else source


def _heard(tree: Tree, word: int) -> int | None:
    """ "Was quoted by Y as saying": the passive whose subject speaks, from either of its verbs."""
    token = tree.tokens[word]
    saying = token.text.lower() == "saying" and token.deprel in ("advcl", "xcomp")
    verb = token.head if saying else word
    return verb if tree.one_of(verb, _HEARD) and passive(tree, verb) else None


def _spoken_to(draft: Draft) -> bool:
    """Whether the source stands between the cue and the content ("asked X to go"), where it is spoken to."""
    source, cue = draft.source, draft.cue
    return bool(source and cue and cue.end <= source.start and source.end <= draft.content.start)


def _of_passive(tree: Tree, word: int, source: Span | None) -> Span | None:
    agent = _agent(tree, word)
    if agent is not None:
        return source if source is not None and _holds(tree, source, agent) else tree.phrase(agent)
    return source if source and not _undergoes(tree, word, source) else None


def _better(tree: Tree, word: int, own: int, source: Span) -> bool:
    """Whether the cue's subject goes before a source that stands on its other side, or within its phrase."""
    behind = own > word and source.end <= tree.tokens[word].start
    phrase = tree.phrase(own)
    part = phrase.start <= source.start and source.end <= phrase.end and not _holds(tree, source, own)
    describing = [c for c in tree.children[own] if tree.tokens[c].deprel == "acl"]
    within = any(tree.tokens[i].start == source.start for c in describing for i in tree.subtree(c))
    return behind or part or within


def _cut_off(tree: Tree, source: Span) -> bool:
    """Whether a source opens with a verb: what is left of "X, which was a bank, said"."""
    first = tree.within(source.start, source.end)[:1]
    return bool(first) and "VerbForm=Fin" in tree.tokens[first[0]].feats


def _holds(tree: Tree, source: Span, index: int) -> bool:
    return source.start <= tree.tokens[index].start < source.end


def _objects(tree: Tree, word: int) -> list[int]:
    """The verb's objects behind it."""
    return [c for c in tree.children[word] if c > word and tree.tokens[c].deprel in ("obj", "iobj")]


def passive(tree: Tree, word: int) -> bool:
    """Whether the word is a verb in the passive, or a past participle that describes a noun."""
    token = tree.tokens[word]
    if token.upos != "VERB":
        return False
    relations = {tree.tokens[c].deprel for c in tree.children[word]}
    if relations & {"aux:pass", "nsubj:pass"} or _after_be(tree, word):
        return True
    past = "VerbForm=Part" in token.feats and "Tense=Past" in token.feats
    bare = past and not relations & {"aux", "nsubj"}
    told_on = token.deprel == "conj" and token.head < word and passive(tree, token.head)
    bidden = told_on and "xcomp" in relations and not relations & {"aux", "nsubj", "obj", "iobj"}
    return bidden or (bare and (token.deprel in ("acl", "amod") or told_on))


_BE = words("be is are was were been being")


def _after_be(tree: Tree, word: int) -> bool:
    """Whether a past participle stands right behind a form of "be", an adverb between them or none."""
    if tree.tokens[word].text.lower().endswith("ing"):
        return False
    before = [token.text.lower() for token in tree.tokens[max(0, word - 2) : word]]
    adverb = len(before) == 2 and tree.tokens[word - 1].upos == "ADV" and before[0] in _BE
    return bool(before) and (before[-1] in _BE or adverb)


def _agent(tree: Tree, word: int) -> int | None:
    for child in tree.children[word]:
        by = any(tree.tokens[c].text.lower() == "by" for c in tree.children[child])
        if tree.tokens[child].deprel.startswith("obl") and by and child > word:
            return child
    return None


def _undergoes(tree: Tree, word: int, source: Span) -> bool:
    """Whether the source is the passive's own subject or the noun that its participle describes."""
    token = tree.tokens[word]
    if token.deprel == "conj":
        return True
    subject = tree.child(word, "nsubj")
    if token.deprel == "acl:relcl" and subject is not None and _relative(tree, subject):
        return source.end <= tree.tokens[subject].start
    victim = subject if subject is not None else token.head
    if subject is None and token.deprel.split(":")[0] not in ("acl", "amod", "conj", "advcl", "root"):
        return False
    if subject is None and token.deprel == "root":
        return source.end <= token.start
    return source.start <= tree.tokens[victim].start < source.end or (
        subject is None and source.end <= token.start
    )


def _relative(tree: Tree, index: int) -> bool:
    return tree.tokens[index].text.lower() in _RELATIVES


def _open_participle(tree: Tree, word: int) -> bool:
    """Whether the word is a present participle without a subject of its own ("adding", "saying")."""
    token = tree.tokens[word]
    return token.text.lower().endswith("ing") and token.upos == "VERB" and tree.child(word, "nsubj") is None


def _told_before(tree: Tree, draft: Draft, before: list[Draft]) -> Span | None:
    """The source of the telling before it in the sentence; else the participle's subject by control.

    A participle that describes a report or a rumour tells for it.
    """
    cue = draft.cue or draft.content
    own = tree.head(cue.start, cue.end)
    if own is not None and tree.tokens[own].deprel == "acl":
        described = tree.tokens[own].head
        if tree.one_of(described, CLAIM_NOUNS):
            return tree.phrase(described)
    number = tree.sentence_number(cue.start)
    for other in reversed(before):
        if other.cue and other.source and tree.sentence_number(other.cue.start) == number:
            return other.source
    word = tree.head(cue.start, cue.end)
    subject = _subject(tree, word) if word is not None else None
    return tree.phrase(subject) if subject is not None else None


def _subject(tree: Tree, word: int) -> int | None:
    """The verb's subject; an infinitive's is the object of the verb above it where there is one."""
    token = tree.tokens[word]
    if token.deprel == "xcomp" and tree.child(word, "nsubj") is None and token.head != word:
        controlled = tree.child(token.head, "obj")
        if controlled is not None and not tree.one_of(token.head, _OBJECT_PROMISED) and controlled < word:
            return controlled
    subject = tree.subject(word)
    if subject is None or tree.tokens[subject].deprel == "nsubj:pass":
        return None
    return subject


def _antecedent(tree: Tree, word: int, source: Span) -> Span | None:
    """What a relative clause describes; the pronoun itself where the parse does not say."""
    at = word
    for _ in range(4):
        token = tree.tokens[at]
        if token.deprel == "acl:relcl":
            return tree.phrase(token.head)
        if token.head == at:
            break
        at = token.head
    return source


def _not_the_carrier(tree: Tree, word: int, source: Span) -> Span:
    """The cue's subject where the source given only carries it ("a post on X to accuse Y")."""
    subject = _subject(tree, word)
    if subject is None or source.start <= tree.tokens[subject].start < source.end:
        return source
    own = tree.span((subject,))
    if own.end >= source.start:
        return source
    between = tree.text[own.end : source.start]
    carried = len(between) < 40 and re.search(
        r"\b(?:carried|published|broadcast|aired|posted)\s(?:by|on)\b", between
    )
    beside = re.search(r"\b(?:interview|talking|speaking|post|message|statement)\b[^,.]*$", between)
    return tree.phrase(subject) if carried or beside else source


_SELF = words("i we you me us one anyone anybody")


def speaks(tree: Tree, names: tuple[Name, ...], draft: Draft) -> bool:
    """Whether what is given as the source can speak, and is not "I" in a quotation."""
    if draft.source is None:
        return True
    said = tree.words(draft.source).lower()
    if said in _SELF or _FIRST_PERSON.match(said) or (said in _RELATIVES and said != "who"):
        return False
    return not mute(tree, names, draft.source)


_FIRST_PERSON = re.compile(r"(?:i|we|you)(?:['’]\w+)?\s(?:[a-z]+)$")
