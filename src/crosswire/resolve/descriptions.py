"""Descriptions of groups and offices: "the separatists", "police in Delta", "the president's office"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosswire.extract.tree import Tree
from crosswire.model.reading import ReadReport
from crosswire.model.report import Span
from crosswire.model.states import demonym, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.lexicon import BODY_ENDS, BODY_NOUNS, HOLDERS, OFFICES, PLACES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.nouns import ANYBODY, GROUPS, PERSONS
from crosswire.resolve.phrases import BORDERS, bare_place, is_definite, kept
from crosswire.resolve.variants import plain

_GROUP_NOUNS = frozenset(GROUPS)
_COLLECTIVE = words(
    """police media population people community army military force leadership delegation press caravan crew
    team brigade staff family"""
)
#: Classes that are bodies rather than people.
BODIES = frozenset({"authority", "police", "prosecutor", "media", "office"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A noun phrase for a group or an office.

    `kind` is its class (`lexicon.GROUPS`, or "office", "government", or a place's: "region", "city",
    "country"), `codes` the states (alpha-3) its adjectives name, `held` the names inside it, `owner` the
    name that possesses an office, `beside` the name of the person described where one stands next to the
    words ("a clerk, Ines Okoro"), `definite` whether "the" or a possessive opens it, `age` the years given to
    one person ("" where none are), `other` whether it is told to be another than those before, `whose`
    that a pronoun tells whose it is ("her office").
    """

    mention: Mention
    kind: str
    head: int
    codes: frozenset[str]
    held: tuple[Mention, ...] = ()
    owner: Mention | None = None
    beside: Mention | None = None
    definite: bool = False
    age: str = ""
    other: bool = False
    whose: bool = False


def descriptions(
    read: ReadReport, order: int, tree: Tree, named: Sequence[Mention]
) -> tuple[Description, ...]:
    """The descriptions of one report, in text order, none in what was set aside."""
    found = []
    for index, token in enumerate(tree.tokens):
        kind = _kind(tree, index)
        if not kind or read.report.is_dropped(token.start, token.end):
            continue
        if any(m.start <= token.start < m.end and not is_generic(m) for m in named):
            continue
        span = tree.phrase(index)
        if any(
            tree.tokens[i].upos in ("VERB", "AUX") for i in tree.within(span.start, span.end) if i != index
        ):
            span = Span(start=token.start, end=token.end)
        if "\n" in tree.words(span) or span.end - span.start > 140:
            span = Span(start=token.start, end=token.end)
        if kind in PLACES.values():
            span = Span(start=span.start, end=token.end)
        span = kept(tree, span, token.end, named)
        held = [m for m in named if span.start <= m.start and m.end <= span.end]
        if kind == "office" and not (held or states_in(tree.words(span)) or is_definite(tree, span)):
            continue
        if any(m.label == "PERSON" and m.end > token.start for m in held) and kind != "office":
            continue
        if kind in PLACES.values() and (not bare_place(tree, span) or _OF_NAME.match(tree.text, token.end)):
            continue
        if not held and _QUANTIFIED.match(tree.words(span)):
            continue
        beside = _beside(tree, span, kind, named)
        fresh = held and kind == "body" and token.text.lower() not in ("party", "office", "agency")
        if kind == "body" and _OTHER.match(tree.words(span)):
            continue
        told = beside or fresh or is_definite(tree, span)
        if kind in ("body", "role") and not told:
            continue
        made = _description(tree, order, read.report.id, (index, kind, span, held))
        found.append(replace(made, beside=beside))
    return tuple(found)


def _beside(tree: Tree, span: Span, kind: str, named: Sequence[Mention]) -> Mention | None:
    """The person whose apposition the phrase is, or whose name follows it ("the boy, named as Lu").

    For a body the name right behind its noun ("the newspaper Lowland Mail").
    """
    if kind in ("body", "media"):
        return next((m for m in named if m.label == "ORG" and m.start == span.end + 1), None)
    if kind != "role" and not kind.startswith("one "):
        return None
    for mention in named:
        if mention.label != "PERSON":
            continue
        if mention.beside and mention.beside.start <= span.start < mention.beside.end:
            return mention
        between = tree.text[span.end : mention.wide.start] if span.end < mention.start < span.end + 60 else ""
        if _NAMED_AS.fullmatch(between):
            return mention
    return None


#: Behind a place's kind: which one it is ("the old mining town of Varesk").
_OF_NAME = re.compile(r"\sof\s(?:the\s)?[A-Z]")
_NAMED_AS = re.compile(
    r",?\s(?:who\s(?:was|is|has\sbeen)\s)?(?:named|identified|known|called|nicknamed)(?:\s[a-z]+){0,4}\s|,\s"
)


def describes(text: str) -> bool:
    """Whether words taken for a name are a phrase about a group ("Representatives of Varesk")."""
    return _COMMON_LEAD.match(text) is not None


def is_generic(mention: Mention) -> bool:
    """Whether what the reader took for a name only describes: "Kenyan army", "Lowland Kenyans"."""
    last = mention.text.split()[-1]
    if mention.text.lower() in GROUPS or last.lower() in BORDERS:
        return True
    if mention.label == "GROUP":
        return last.endswith("s") and not last.endswith("ss") and demonym(last) is not None
    rest = set(plain(mention.text).split()) - _FORCE_WORDS
    bare = " ".join(w for w in mention.text.split() if plain(w) in rest)
    return mention.label == "ORG" and last.lower() in _FORCES and (not bare or demonym(bare) is not None)


#: "Representatives of", "People of": a phrase the reader took for a name.
_COMMON_LEAD = re.compile(rf"(?:{'|'.join(sorted(GROUPS))})s?\s(?:of|from|in|at)\s", re.IGNORECASE)
_FORCES = words("army military forces troops soldiers")
_FORCE_WORDS = _FORCES | words("armed defense defence security naval")


def _kind(tree: Tree, index: int) -> str:
    token = tree.tokens[index]
    word = token.text.lower()
    if token.upos not in ("NOUN", "PROPN") or token.deprel in ("compound", "flat"):
        return ""
    if word in _KIND_OF:
        return _KIND_OF[word]
    if word in HOLDERS:
        return "role"
    if word.endswith("-year-old") and token.upos == "NOUN":
        return "one child" if age_in(word) and int(age_in(word)) < 18 else ""
    return _group_kind(tree, index, word)


def _group_kind(tree: Tree, index: int, word: str) -> str:
    if word == "members":
        return _members_of(tree, index)
    if demonym(tree.tokens[index].text) and word.endswith("s") and not word.endswith("ss"):
        return "people"
    if word in ("workers", "services", "personnel", "teams") and _RESCUE & _before(tree, index):
        return "rescuer"
    base = tree.one_of(index, _GROUP_NOUNS)
    plural = base != word or base in _COLLECTIVE
    return GROUPS[base] if base and plural else ""


_RESCUE = words("rescue emergency fire relief")


def _before(tree: Tree, index: int) -> frozenset[str]:
    return frozenset(tree.tokens[child].text.lower() for child in tree.children[index] if child < index)


def _members_of(tree: Tree, index: int) -> str:
    """The class of a group by its members ("members of the caravan", "crew members")."""
    below = [tree.one_of(child, _GROUP_NOUNS) for child in tree.children[index]]
    return next((GROUPS[noun] for noun in below if noun), "")


_KIND_OF = {
    **dict.fromkeys(BODY_NOUNS, "body"),
    **{word: f"one {kind}" for word, kind in (PERSONS | ANYBODY).items()},
    **PLACES,
    **dict.fromkeys(BODY_ENDS - BODY_NOUNS - OFFICES - frozenset(GROUPS), "named body"),
    **dict.fromkeys(OFFICES, "office"),
    **dict.fromkeys(BORDERS, "border"),
    "government": "government",
    "side": "government",
}


#: What opens a phrase that means nobody in particular: "any troops", "four people", "not passengers".
_QUANTIFIED = re.compile(
    r"(?:(?:about|around|over|nearly|almost|some|at least|more than|up to)\s)*(?:not|no|any|each"
    r"|every|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds|thousands|dozens)\s",
    re.IGNORECASE,
)
_Found = tuple[int, str, Span, list[Mention]]


def _description(tree: Tree, order: int, report: str, found: _Found) -> Description:
    index, kind, span, held = found
    text = tree.words(span)
    article = re.match(
        r"(?:(?:to|by|from|of|in|at(?!\sleast)|for|with|not|the|a|an|any|some|many|several|its|his|her|their|that|this|these|those|about|other|\d[\d,]*)\s+)+",
        text,
        re.IGNORECASE,
    )
    start = span.start + (article.end() if article else 0)
    core = tree.words(Span(start=start, end=span.end))
    codes = [s.alpha3 for s in states_in(core.replace("-", " ") if kind == "border" else core)]
    possessors = [m for m in held if _owns(tree, m, index)]
    mention = Mention(
        report=report,
        order=order,
        start=start,
        end=span.end,
        text=core,
        label="NOUN",
        wide=span,
        country=codes[0] if codes else "",
    )
    return Description(
        mention=mention,
        kind=kind,
        head=index,
        codes=frozenset(codes),
        held=tuple(held),
        owner=next(iter(possessors or [m for m in held if m.label == "PERSON"]), None),
        definite=re.match(r"(?:the|its|his|her|their|this|that)\s", text, re.IGNORECASE) is not None,
        whose=re.match(r"(?:its|his|her|their|my|our)\s", text, re.IGNORECASE) is not None,
        other=_OTHER.match(text) is not None,
        age=age_in(text) if kind.startswith("one ") else "",
    )


_OTHER = re.compile(r"(?:the\s)?(?:another|other|second|third|fellow|one\sof)\b", re.IGNORECASE)


def age_in(text: str) -> str:
    """The years of "a 16-year-old girl" or "the boy, aged 7", else ""."""
    found = re.search(r"\b(\d{1,2}|[a-z]+)[-\s]years?[-\s]old\b|\baged\s(\d{1,2}|[a-z]+)\b", text.lower())
    told = (found[1] or found[2]) if found else ""
    return told if told.isdigit() else str(_SMALL_NUMBERS.index(told)) if told in _SMALL_NUMBERS else ""


_SMALL_NUMBERS = (  # noqa: SIM905
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()


def _owns(tree: Tree, mention: Mention, index: int) -> bool:
    """Whether the name possesses the head ("Vol's office", "the office of Kira Vol")."""
    at = tree.head(mention.start, mention.end)
    seen = 0
    while at is not None and at != index and seen < 6:
        relation = tree.tokens[at].deprel
        if tree.tokens[at].head == index:
            return relation.startswith("nmod") or relation in ("compound", "amod")
        at, seen = tree.tokens[at].head, seen + 1
    return False
