"""What a statement does: asserts, denies, confirms, accuses, demands, promises, asks or warns.

The cue's words decide first ("denied", "called on"); under a plain cue ("said") the content's own do:
who is made answerable for what, what its speaker undertakes, what it sets right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.extract import statements_cues as cues
from crosswire.extract.tree import Tree
from crosswire.extract.wordforms import base_forms
from crosswire.model.claims import Stance
from crosswire.model.report import Span
from crosswire.model.states import states_in

_BY_CUE: tuple[tuple[Stance, frozenset[str]], ...] = (
    ("demands", cues.DEMANDS),
    ("denies", cues.DENIES),
    ("accuses", cues.ACCUSES),
    ("warns", cues.WARNS),
    ("asks", cues.ASKS),
    ("promises", cues.PROMISES),
    ("confirms", cues.CONFIRMS),
    ("asserts", cues.ASSERTS),
)
_TELLS_TO = frozenset({"ask", "tell", "challenge", "ask to"})
_REFUSING = frozenset({"refuse", "decline", "fail", "unable"})
_OWN = frozenset({"i", "we", "he", "she", "it", "they", "who"})
_OWNED = frozenset({"my", "our", "his", "her", "its", "their"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What a cue says: its stance ("" for words that make no statement), its verb, whether negated."""

    stance: Stance | None
    word: int | None
    lemma: str
    negated: bool


def read_cue(tree: Tree, span: Span) -> Cue:
    """The first telling word of a cue; a verb with its particle or preposition tells before a bare one."""
    inside = tree.within(span.start, span.end)
    plain: tuple[int, str] | None = None
    for index in inside:
        if _aspect(tree, index):
            continue
        for stance, entries in _BY_CUE:
            pair = _pair(tree, index, inside, entries)
            word = pair or tree.one_of(index, entries)
            if word and (pair or stance != "asserts"):
                return Cue(stance=stance, word=index, lemma=word, negated=_negated(tree, index))
            if word and plain is None:
                plain = index, word
    if plain:
        return Cue(stance="asserts", word=plain[0], lemma=plain[1], negated=_negated(tree, plain[0]))
    head = tree.head(span.start, span.end)
    other = tree.one_of(head, cues.NO_STATEMENT) if head is not None else ""
    return Cue(stance=None, word=head, lemma=other, negated=head is not None and _negated(tree, head))


def _aspect(tree: Tree, index: int) -> bool:
    """ "continue to insist": a verb of going on, not of telling."""
    after = tree.tokens[index + 1 : index + 2]
    return bool(after) and after[0].text.lower() == "to" and bool(tree.one_of(index, frozenset({"continue"})))


def _pair(tree: Tree, index: int, inside: range, entries: frozenset[str]) -> str:
    """The entry that the word makes with a particle or preposition right behind it, or within the cue."""
    near = tree.tokens[index + 1 : index + 5]
    behind = [t.text.lower() for place, t in enumerate(near) if place == 0 or index + 1 + place in inside]
    bases = {tree.tokens[index].lemma.lower(), *base_forms(tree.tokens[index].text)}
    found = {f"{base} {word}" for base in bases for word in behind} & entries
    return min(found, default="")


def _negated(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    refusing = token.deprel == "xcomp" and bool(tree.one_of(token.head, _REFUSING))
    return tree.negated(index) or refusing


def stance(tree: Tree, cue: Cue, content: Span, source: str = "") -> Stance:
    """The stance of a content told by a cue (`cue.stance` None or "asserts": the content decides).

    `source`: the speaker's words, to tell blame on others from an admission of one's own.
    """
    if cue.stance in (None, "asserts", "asks") and cue.lemma in _TELLS_TO and _told_to(tree, cue, content):
        return "demands"
    if cue.stance in (None, "asserts"):
        return _plainly_told(tree, cue, content, source)
    return "confirms" if cue.stance == "denies" and cue.negated else cue.stance


def _plainly_told(tree: Tree, cue: Cue, content: Span, source: str) -> Stance:
    text = tree.words(content).strip(" \"'“”‘’")
    if cue.lemma == "claim" and "responsibility" in text.lower():
        return "confirms"
    asking = text.endswith("?") or re.match(r"(?:I|we)\s(?:would|'d|’d)\slike\sto\s(?:know|ask)\b", text)
    return "asks" if asking else _by_content(tree, content, source)


def _told_to(tree: Tree, cue: Cue, content: Span) -> bool:
    """Whether the content is what somebody is asked or told *to* do."""
    inside = tree.within(content.start, content.end)
    for index in inside[:12] if len(inside) else ():
        token = tree.tokens[index]
        if token.text.lower() == "to" and token.upos == "PART":
            verb = tree.tokens[token.head]
            return verb.deprel in ("xcomp", "ccomp", "advcl", "acl") and (
                cue.word is None or verb.head == cue.word or verb.head in inside
            )
        if token.upos in ("AUX", "SCONJ") or "VerbForm=Fin" in token.feats:
            return False
    return False


def _by_content(tree: Tree, content: Span, source: str) -> Stance:
    inside = tree.within(content.start, content.end)
    sentence = tree.sentence_at(content.start)
    root = tree.head(content.start, min(content.end, sentence.end) if sentence else content.end)
    if root is None:
        return "asserts"
    roots = _clauses(tree, root, inside)
    signs: tuple[tuple[Stance, bool], ...] = (
        ("denies", any(_denies(tree, at) for at in _main(tree, root, inside)) or _no_wrong(tree, inside)),
        ("denies", _gainsays(tree, root, inside)),
        ("accuses", _caught(tree, content)),
        ("promises", any(_promises(tree, at) or _for_body(tree, at, source) for at in roots)),
        ("demands", any(_demands(tree, at) for at in roots)),
        ("warns", _warns(tree, inside)),
        ("accuses", _accuses(tree, inside, source)),
    )
    return next((stance for stance, shown in signs if shown), "asserts")


def _main(tree: Tree, root: int, inside: range) -> list[int]:
    """The main clause, and complements told in the content that deny what is said to be."""
    told = [i for i in inside if tree.tokens[i].deprel == "ccomp" and tree.one_of(i, cues.UNREAL)]
    return [root, *told]


def _caught(tree: Tree, content: Span) -> bool:
    return re.search(r"\bred[- ]handed\b", tree.words(content), re.IGNORECASE) is not None


def _clauses(tree: Tree, root: int, inside: range) -> list[int]:
    """The content's main clause and those coordinate with it."""
    joined = [
        c for c in tree.children[root] if tree.tokens[c].deprel in ("conj", "parataxis") and c in inside
    ]
    return [root, *(c for c in joined if tree.tokens[c].upos in ("VERB", "ADJ", "AUX"))]


def _forms(tree: Tree, index: int, *relations: str) -> set[str]:
    return {tree.tokens[c].text.lower() for c in tree.children[index] if tree.tokens[c].deprel in relations}


def _own_subject(tree: Tree, root: int) -> bool:
    """Whether the clause speaks of its speaker: "we", "he", "its troops"."""
    subject = tree.subject(root)
    if subject is None:
        return False
    token = tree.tokens[subject]
    if token.text.lower() in _OWN:
        return True
    return any(tree.tokens[c].text.lower() in _OWNED for c in tree.children[subject])


def _denies(tree: Tree, root: int) -> bool:
    words = {root, *(c for c in tree.children[root] if tree.tokens[c].deprel in ("xcomp", "ccomp"))}
    negated = tree.negated(root)
    subject = tree.subject(root)
    of_claim = subject is not None and bool(tree.one_of(subject, cues.CLAIM_NOUNS))

    def among(entries: frozenset[str]) -> bool:
        return any(tree.one_of(i, entries) for i in words)

    if not negated:
        return among(cues.UNTRUE)
    return of_claim or among(cues.UNREAL) or (among(cues.DENIABLE) and _own_subject(tree, root))


def _promises(tree: Tree, root: int) -> bool:
    token = tree.tokens[root]
    willing = tree.one_of(root, cues.WILLING)
    if not _own_subject(tree, root) and not tree.one_of(root, cues.PROMISES) and not willing:
        return False
    future = _forms(tree, root, "aux") & {"will", "would", "shall", "'ll", "’ll"}
    if willing and tree.child(root, "xcomp", "advcl", "ccomp") is not None:
        return not tree.negated(root)
    return bool(future) and token.upos == "VERB" and not tree.one_of(root, cues.MENTAL)


def _for_body(tree: Tree, root: int, source: str) -> bool:
    """Whether an officer speaks of what the own body will do: a minister of the government."""
    subject = tree.subject(root)
    future = _forms(tree, root, "aux") & {"will", "would", "shall"}
    if subject is None or not future or tree.tokens[root].upos != "VERB" or tree.negated(root):
        return False
    roles = cues.OFFICERS.get(tree.tokens[subject].text.lower(), frozenset())
    surname = source.rsplit(maxsplit=1)[-1] if source else ""
    if not roles or "the" not in _forms(tree, subject, "det") or not surname:
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
        if other.head != index and tree.one_of(other.head, cues.CLAIM_NOUNS | cues.DENIES | cues.ACCUSES):
            return above.upos in ("NOUN", "VERB")
    return False


def _demands(tree: Tree, root: int) -> bool:
    if "Mood=Imp" in tree.tokens[root].feats and tree.subject(root) is None:
        return True
    aux = [c for c in tree.children[root] if tree.tokens[c].deprel == "aux"]
    forms = {tree.tokens[i].text.lower() for c in aux for i in (c, *tree.children[c])}
    if not forms & cues.OBLIGATION:
        has_to = (
            tree.tokens[root].text.lower() in ("have", "has")
            and tree.tokens[min(root + 1, len(tree.tokens) - 1)].text == "to"
        )
        if not has_to:
            return False
    subject = tree.subject(root)
    return subject is not None and tree.tokens[subject].text.lower() not in ("i", "we", "it", "there")


def _warns(tree: Tree, inside: range) -> bool:
    if any(tree.one_of(i, cues.MENACES) for i in inside):
        return True
    return any(tree.tokens[i].text.lower() == "if" for i in inside) and any(
        tree.one_of(i, cues.DIRE) for i in inside
    )


def _no_wrong(tree: Tree, inside: range) -> bool:
    """ "There was no violation": a wrong that did not happen."""
    return any(
        tree.one_of(i, cues.GRAVE_WRONGS | cues.NO_SUCH) and "no" in _forms(tree, i, "det", "advmod")
        for i in inside
    )


def _accuses(tree: Tree, inside: range, source: str) -> bool:
    """Whether wrongs are laid at another's door; prosecutors and complaints do so by any act they tell."""
    own = {state.alpha3 for state in states_in(source)}
    charging = bool(_CHARGING.search(source))
    for index in inside:
        if tree.negated(index) or "allegedly" in _forms(tree, index, "advmod"):
            continue
        if tree.one_of(index, cues.GRAVE_WRONGS):
            return True
        if tree.tokens[index].text.lower() == "suspected" and tree.tokens[index].upos == "VERB":
            return True
        if charging and tree.tokens[index].upos == "VERB" and tree.child(index, "nsubj") is not None:
            return True
        if tree.one_of(index, cues.WRONGS) and _answerable(tree, index, own):
            return True
    return False


_CHARGING = re.compile(
    r"\b(?:prosecutors?|indictment|complaint|affidavit|charg(?:es|ing)|lawsuit|plaintiffs?)\b(?!\s(?:general|office))"
    r"(?!['’]s\soffice)",
    re.IGNORECASE,
)


def _answerable(tree: Tree, index: int, own: set[str]) -> bool:
    """Whether a named party, not the speaker's own, does it: active subject or "by" agent."""
    if tree.tokens[index].upos != "VERB":
        return False
    passive = any(tree.tokens[c].deprel in ("nsubj:pass", "aux:pass") for c in tree.children[index])
    if passive:
        agents = [c for c in tree.children[index] if tree.tokens[c].deprel.startswith("obl")]
        doers = [c for c in agents if "by" in _forms(tree, c, "case")]
    else:
        subject = tree.subject(index)
        doers = [] if subject is None else [subject]
    return any(_named(tree, doer) and not own & _states(tree, doer) for doer in doers)


def _states(tree: Tree, index: int) -> set[str]:
    """States named in the noun phrase of a word."""
    return {state.alpha3 for state in states_in(tree.words(tree.phrase(index)))}


def _named(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    below = [tree.tokens[c] for c in tree.children[index] if tree.tokens[c].deprel in ("amod", "compound")]
    return token.upos == "PROPN" or any(
        t.text[:1].isupper() and t.start > 0 and t.upos in ("PROPN", "ADJ") for t in below
    )
