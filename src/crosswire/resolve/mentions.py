"""Mentions: the names of a report, each with its title and its words round it, and who is told to speak."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosswire.extract.tree import Tree
from crosswire.model.reading import Name, ReadReport
from crosswire.model.report import Span
from crosswire.model.states import capital, demonym, state, state_name, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.lexicon import ACRONYMS, HONORIFICS, IGO, ROLES
from crosswire.resolve.variants import plain

_PRONOUNS = words("he she it they we i you him her them us his its their who which that this those these")
NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "GROUP", "FACILITY"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name or description in a report.

    `start..end` is the name alone, `wide` the name with title and determiners, `title` the words before it
    and `after` those of an apposition behind it, lower-cased; `country` (alpha-3) comes from an adjective
    or a possessive among those words. `full` takes in the apposition. `label` is the reader's, or NOUN for a
    description.
    """

    report: str
    order: int
    start: int
    end: int
    text: str
    label: str
    wide: Span
    title: str = ""
    after: str = ""
    country: str = ""
    full: Span | None = None

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(plain(self.text).split())


def mentions(read: ReadReport, order: int, tree: Tree, names: Sequence[Name]) -> tuple[Mention, ...]:
    """The named mentions of one report, in text order, none in what was set aside."""
    found = []
    for name in names:
        if name.label in NAMED and not read.report.is_dropped(name.start, name.end):
            for part in _parts(read.report.text, name):
                mention = _mention(read, order, tree, part)
                if mention:
                    found.append(mention)
    return tuple(found)


def _parts(text: str, name: Name) -> list[Name]:
    """Two persons or places joined by "and" are two, if each begins with a capital and none is a state."""
    whole = text[name.start : name.end]
    joint = re.search(r"\s+and\s+(?:the\s+)?(?=[A-Z])", whole)
    if name.label == "ORG" and joint and not (state(whole[: joint.start()]) or state(whole[joint.end() :])):
        return [name]
    if joint is None or state_name(whole) or not whole[:1].isupper():
        return [name]
    return [
        replace(name, end=name.start + joint.start()),
        replace(name, start=name.start + joint.end()),
    ]


def _mention(read: ReadReport, order: int, tree: Tree, name: Name) -> Mention | None:
    start, end = _core(read.report.text, name)
    text = read.report.text[start:end]
    bare = text if text.isupper() else text.lower()
    if not re.search(r"\w\w|\w\.\w", text) or bare in _PRONOUNS or bare in ROLES or bare in HONORIFICS:
        return None
    head = tree.head(start, end)
    wide = _wide(tree, head, Span(start=start, end=end)) if head is not None else Span(start=start, end=end)
    before = tree.text[wide.start : start]
    beside = _apposition(tree, head, end) if head is not None else None
    after = tree.words(beside).lower() if beside else ""
    return Mention(
        report=read.report.id,
        order=order,
        start=start,
        end=end,
        text=text,
        label=name.label,
        wide=wide,
        title=before.lower().strip(" ,’'"),
        after=after,
        country=_country(before) or _country(after),
        full=Span(start=start, end=beside.end) if beside else None,
    )


def _core(text: str, name: Name) -> tuple[int, int]:
    """The name without a determiner, titles before a person's, a place's kind, a possessive, marks."""
    start, end = name.start, name.end
    found = re.match(
        r"(?:(?:the|a|an)\s+)?(?:(?:anti|pro|ex|non)[-–\s]+(?=[A-Z]))?", text[start:end], re.IGNORECASE
    )
    start += found.end() if found else 0
    owned = re.search(r"['’]s\s+(?=[a-z])", text[start:end])
    if name.label == "PERSON" and owned:
        end = start + owned.start()
    if name.label == "PERSON":
        start += _titles(text[start:end])
    if name.label in ("GPE", "LOC", "FACILITY") and (kind := _KIND_OF.match(text[start:end])):
        start += kind.end()
    if name.label in ("GPE", "LOC", "FACILITY") and (owner := _OWNED_BY.match(text[start:end])):
        start += owner.end() if state_name(owner["state"]) else 0
    if name.label == "ORG" and (kind := _KIND_BEFORE.match(text[start:end])):
        start += kind.end()
    tail = re.search(r"(?:['’]s?|[\s.,;:\"“”()]+)$", text[start:end])
    if tail and not re.search(r"\b(?:\w\.)+$", text[start:end]) and tail.start() > 0:
        end = start + tail.start()
    return start, end


_LEAD = re.compile(r"(?:(?:the|a|an)\s+)?(?:(?:anti|pro|ex|non)[-–\s]+)?", re.IGNORECASE)
_KIND_OF = re.compile(
    r"(?:[\w-]+\s){0,2}?(?:city|town|village|port|province|region|district|state|island|suburb|capital)\sof\s(?=[A-Z])"
    r"|(?:downtown|central)\s(?=[A-Z])"
)


_OWNED_BY = re.compile(r"(?P<state>[A-Z][\w ]+?)['’]s\s(?=[A-Z])")
_KIND_BEFORE = re.compile(
    r"(?:[\w-]+\s){0,2}?(?:operator|owner|broker|shipbroker|company|firm|bank|airline|agency|newspaper|broadcaster"
    r"|daily|union|charity|watchdog|group|maker|giant|retailer|regulator)\s(?=[A-Z])"
)


def _titles(text: str) -> int:
    """How many characters of a person's name are titles before it: all up to the last role, names after."""
    cut = 0
    for word in re.finditer(r"[^\s]+\s+", text):
        bare = word.group().strip().lower().rstrip(".,")
        rest = text[word.end() :].split()
        if (bare in HONORIFICS or bare in ROLES) and rest and all(w[:1].isupper() for w in rest[:2]):
            cut = word.end()
        elif bare in ROLES and len(rest) > 3 and rest[0] in ("of", "for"):
            cut = text.rindex(" ".join(rest[-2:])) if " ".join(rest[-2:]) in text else cut
    return cut


def _wide(tree: Tree, head: int, core: Span) -> Span:
    """The name with the title, adjectives and possessors that stand before it in its own phrase."""
    phrase = tree.phrase(tree.climb(head))
    start = core.start
    if phrase.start < core.start and phrase.end <= core.end + 3:
        start = phrase.start
    elif phrase.start < core.start < phrase.end:
        start = phrase.start if _title_like(tree.text[phrase.start : core.start]) else core.start
    lead = tree.text[start : core.start]
    if "\n" in lead or ";" in lead or len(lead) > 120:
        start = core.start
    article = re.match(r"(?:the|a|an|and|or)\s+", tree.text[start : core.start], re.IGNORECASE)
    start += article.end() if article else 0
    return Span(start=_role_before(tree, start), end=core.end)


def _title_like(text: str) -> bool:
    parts = plain(text).split()
    return bool(parts) and parts[-1] in ROLES


def _role_before(tree: Tree, start: int) -> int:
    """Titles that the parse left out: capitalised roles and adjectives of states right before."""
    while True:
        lead = re.search(r"([\w’'.-]+)\s$", tree.text[max(0, start - 30) : start])
        if not lead:
            return start
        word = plain(lead[1])
        known = word in ROLES or word in HONORIFICS or demonym(lead[1]) is not None
        if not known or not (lead[1][0].isupper() or word in ROLES):
            return start
        start -= len(lead.group())


def _apposition(tree: Tree, head: int, end: int) -> Span | None:
    """An apposition right behind the name ("X, a lawmaker from Y")."""
    for index in (head, tree.climb(head)):
        child = tree.child(index, "appos")
        if child is not None:
            leave = ("punct", "acl:relcl", "appos", "conj", "cc", "parataxis")
            span = tree.span(tree.subtree(child, leave))
            if end <= span.start <= end + 4 and span.end - span.start < 100:
                return span
    return None


def _country(text: str) -> str:
    """The state named in the words of a title, the last one where there are several."""
    found = states_in(text)
    return found[-1].alpha3 if found else ""


def settle_labels(every: Sequence[Mention], trees: Sequence[Tree]) -> tuple[Mention, ...]:
    """One label for each name across reports: what most mentions say, and what stands around them.

    A state's name is a place, its adjective a group, known letters (UN, EU) a body; a preposition of place
    before a name counts for a place, a title for a person.
    """
    votes: dict[str, Counter[str]] = {}
    for mention in every:
        ballot = votes.setdefault(plain(mention.text), Counter())
        ballot[mention.label] += 1
        if _in_place(mention, trees[mention.order]):
            ballot["GPE"] += 1
        if _as_body(mention, trees[mention.order]):
            ballot["ORG"] += 3
        if mention.label == "PERSON" and any(word in ROLES for word in mention.title.split()):
            ballot["PERSON"] += 1
    surnames = {m.words[-1] for m in every if m.label == "PERSON" and len(m.words) > 1}
    return tuple(replace(m, label=_label(m, votes[plain(m.text)], surnames)) for m in every)


def _in_place(mention: Mention, tree: Tree) -> bool:
    before = tree.text[max(0, mention.start - 12) : mention.start]
    return re.search(r"\b(?:in|near|outside|inside|across)\s(?:the\s)?$", before) is not None


def _as_body(mention: Mention, tree: Tree) -> bool:
    """Whether the words beside a name are a company's or a union's: "X spokesman", "operated by X"."""
    if state_name(mention.text) or demonym(mention.text) or capital(mention.text):
        return False
    before, after = tree.text[max(0, mention.start - 30) : mention.start], tree.text[mention.end :][:24]
    run = re.search(
        r"\b(?:operated|owned|run)\sby\s(?:the\s)?$|\b(?:company|operator|firm|airline)\s$", before
    )
    return bool(run) or re.match(r"\s(?:spokes(?:man|woman|person)|company|airline)\b", after) is not None


def _label(mention: Mention, votes: Counter[str], surnames: set[str]) -> str:
    if state_name(mention.text):
        return "GPE"
    if demonym(mention.text):
        return "GROUP"
    if plain(mention.text) in IGO or plain(mention.text) in ACRONYMS:
        return "ORG"
    if plain(mention.text) in surnames and not capital(mention.text) and 3 * votes["PERSON"] >= votes.total():
        return "PERSON"
    return min(votes, key=lambda label: (-votes[label], label))
