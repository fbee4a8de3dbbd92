"""Where a name begins and ends: without titles and articles, and with what belongs before and behind it."""

from __future__ import annotations

import re

from crosswire.extract.tree import Tree
from crosswire.model.agencies import agency
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.states import capital, demonym, state, state_name
from crosswire.model.wordlist import words
from crosswire.resolve.full_names import home_of
from crosswire.resolve.lexicon import HOLDERS, HONORIFICS, PLACES, ROLES
from crosswire.resolve.nouns import GROUPS
from crosswire.resolve.variants import plain

_LEAD = re.compile(r"(?:(?:[Tt]he|THE|[Aa]n?)\s+)?(?:(?:anti|pro|ex|non)[-–\s]+(?=[A-Z]))?")
_SIDED = re.compile(r"(?:Anti|Pro|Ex|Non)[-–\s]+(?=[A-Z])")
_KIND_OF = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:[Cc]ity|[Tt]own|[Vv]illage|port|[Pp]rovince|[Rr]egion|[Dd]istrict|state|[Ii]sland|suburb"
    r"|capital|county|hamlet|municipality|borough|area|enclave|waters|coast)\sof\s(?=[A-Z])"
    r"|(?:downtown|central)\s(?=[A-Z])"
)
_OWNED_BY = re.compile(r"(?P<state>[A-Z][\w ]+?)['’]s\s(?=[A-Z])")
_KIND_BEFORE = re.compile(
    r"(?:[\w-]+\s){0,2}?(?:operator|owner|broker|shipbroker|company|firm|bank|airline|agency|newspaper|broadcaster"
    r"|daily|union|charity|watchdog|group|maker|giant|retailer|regulator)\s(?=[A-Z])"
)
_SITES = ("GPE", "LOC", "FACILITY")


def parts(text: str, name: Name) -> list[Span]:
    """A name in its lines; two persons or places joined by "and" or a stroke are two.

    So are a place and its state behind a comma, and two states with a hyphen. Bodies keep their "and"
    ("Ministry of Trade and Industry") unless a state stands on one side.
    """
    found = []
    for line in re.finditer(r"[^\n]+", text[name.start : name.end]):
        whole, at = line.group(), name.start + line.start()
        joints = () if state_name(whole) or not whole[:1].isupper() else _JOINT.finditer(whole)
        joint = next((j for j in joints if _parts_two(whole, j, name.label)), None)
        if joint is None:
            found.append(Span(start=at, end=at + len(whole)))
        else:
            found.append(Span(start=at, end=at + joint.start()))
            found.append(Span(start=at + joint.end(), end=at + len(whole)))
    return [span for span in found if text[span.start : span.end].strip()]


_JOINT = re.compile(
    r"\s+and\s+(?:the\s+)?(?=[A-Z])|(?<=[a-z])/(?=[A-Z])|,\s(?=[A-Z])|(?<=[\w.])[-–](?=[A-Z])"
)


def _parts_two(whole: str, joint: re.Match[str], label: str) -> bool:
    before, behind = whole[: joint.start()], whole[joint.end() :]
    mark = joint.group().strip()
    if mark in ("-", "–"):
        return label != "ORG" and state(before) is not None and state(behind) is not None
    if mark == ",":
        return label in _SITES and (state(behind) is not None or capital(behind) is not None)
    return label != "ORG" or state(before) is not None or state(behind) is not None


def core(text: str, span: Span, label: str) -> Span:
    """The name without a determiner, titles before a person's, a place's kind, a possessive, marks."""
    name = text[span.start : span.end]
    owned = re.search(r"['’]s\s+(?=[a-z])", name) if label == "PERSON" else None
    name = name[: owned.start()] if owned else name
    start = span.start + (home_of(text[: span.start], name) if label == "PERSON" else 0)
    name = name[start - span.start :]
    start, span = start + _front(name, label), Span(start=start, end=span.end)
    return Span(start=start, end=start + _length(name[start - span.start :], label))


def _front(name: str, label: str) -> int:
    """How much stands before the name proper: "the", "pro-", a title, "town of", a state that owns it."""
    at = _end(_LEAD, name)
    if label == "PERSON":
        at += _end(_SIDED, name[at:])
        letters = _LETTERS.match(name[at:])
        at += letters.end() if letters and agency(letters.group().strip()) else 0
        at += _end(_COMMON_LEAD, name[at:])
        return at + _titles(name[at:])
    at += _end(_COMMON_LEAD if label == "ORG" else _SIDED, name[at:])
    if label in _SITES:
        at += _end(_KIND_OF, name[at:])
    owner = _OWNED_BY.match(name[at:])
    at += owner.end() if owner and state_name(owner["state"]) else 0
    return at + (_end(_KIND_BEFORE, name[at:]) if label == "ORG" else 0)


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def _length(name: str, label: str) -> int:
    """Where a name without its front ends: before a part or kind of it, its people, a possessive, marks."""
    end = _of_what(name) if label == "PERSON" else len(name)
    aside = _ASIDE[label == "PERSON"].search(name, 1, end)
    end = aside.start() if aside else end
    behind = _PART_OF if label in _SITES else _KIND_BEHIND if label == "ORG" else None
    if behind and (kind := behind.search(name[:end])):
        end = kind.start()
    folk = re.search(r"\s([a-z]+)$", name[:end]) if label in ("ORG", "GROUP") else None
    end = folk.start() if folk and folk[1] in _FOLK else end
    tail = re.search(r"(?:['’]s?|[\s.,;:\"“”()]+)$", name[:end])
    if tail and not re.search(r"\b(?:\w\.|[JS]r\.)+$", name[:end]) and tail.start() > 0:
        end = tail.start()
    return end


#: What is told behind a name that is none of it: "(D", and of a person ", R-Dover".
_ASIDE = (re.compile(r"\s[(\[]"), re.compile(r"\s[(\[]|,\s(?![JS]r\b|I+\b)"))
_LETTERS = re.compile(r"[A-Z]{2,5}\s(?=[A-Z][a-z])")
#: What a name is, said behind it in small letters.
_KIND_BEHIND = re.compile(r"\s(?:company|firm|airline|daily|newspaper|broadcaster|conglomerate)$")
_PART_OF = re.compile(r"\s(?:side|half|part|end|outskirts|suburbs|streets)$")
#: People of a body, who are no part of its name ("Norlink engineers", "Norlink spokesman").
_FOLK = (
    HOLDERS
    | frozenset(noun + "s" for noun in (*GROUPS, *HOLDERS))
    | words("colleagues engineers executives members negotiators supporters employees staff crew crews teams")
) - frozenset({"police", "head", "chief"})


#: Letters in brackets, a clause or a new line behind a name describe nobody.
_NO_APPOSITION = re.compile(
    r"^\s?[(\[]|^,\s[A-Z]{1,3}-[A-Z]|^\W*(?:who|which|whose|that|where)\b|\n|,\sand\s"
)


#: Another's name, which describes nobody ("an ex-wife of Vol's, Ines Okoro").
_NAME_ALONE = re.compile(r"(?:(?:[A-Z][\w.’'-]+|bin|al|de|van|von|el|der)\s?){1,5}")
_TITLED = HOLDERS | frozenset(ROLES)
#: Common words before a person's name, particles of names not among them.
_COMMON_LEAD = re.compile(r"(?:(?!(?:al|el|de|van|von|bin|da|di|ibn|ben|la|le)\b)[a-z]+\s)+(?=[A-Z])")


def _titles(text: str) -> int:
    """How many characters of a person's name are titles before it: all up to the last role, names after.

    A state's adjective before a title or a full name is no part of it ("Kenyan President Ines Okoro").
    """
    people = re.match(r"([A-Z]\w+)\s+(?=[A-Z]\S+\s+[A-Z])", text)
    cut = people.end() if people and demonym(people[1]) else 0
    for word in re.finditer(r"[^\s]+\s+", text):
        bare = word.group().strip().lower().rstrip(".,")
        rest = text[word.end() :].split()
        titled = bare in HONORIFICS or bare in ROLES or bare in HOLDERS
        if titled and rest and all(w[:1].isupper() or w.startswith(_PARTICLES) for w in rest[:2]):
            cut = word.end()
        elif titled and len(rest) > 3 and rest[0] in ("of", "for") and rest[-2][:1].isupper():
            cut = text.rindex(" ".join(rest[-2:])) if " ".join(rest[-2:]) in text else cut
    return cut


_PARTICLES = ("al-", "el-", "de", "van", "von", "bin", "da", "di", "ibn", "ben")


def _of_what(text: str) -> int:
    """Where a person's name ends before a preposition ("Ines Okoro of the Harbour Board")."""
    behind = re.search(r"\s(?:of|from|at|for|in|who|via)\s", text)
    return behind.start() if behind and len(text[: behind.start()].split()) > 1 else len(text)


def wide(tree: Tree, span: Span, label: str) -> Span:
    """The name with the words before it that only describe it: titles, adjectives, a place's kind.

    "Kenyan Transport Minister Ines Okoro", "the village of Varesk", "the disputed Varesk region" (without the
    article); never a phrase that means something else ("residents of Varesk", "the airport in Varesk").
    """
    if label in _SITES:
        head = tree.head(span.start, span.end)
        behind = _kind_behind(tree, head, span) if head is not None else None
        kind = _kind_lead(tree, span.start)
        own = kind is None and (head is None or not _qualifies(tree, head, span))
        start = _modifiers(tree, span, label) if own else kind or span.start
        return Span(start=start, end=behind or span.end)
    return Span(start=_roles_before(tree, _modifiers(tree, span, label)), end=span.end)


def _qualifies(tree: Tree, head: int, span: Span) -> bool:
    """Whether the name only qualifies a noun behind it ("the local Varesk police")."""
    token = tree.tokens[head]
    return token.deprel in ("compound", "amod", "nmod:poss") and tree.tokens[token.head].start >= span.end


def _modifiers(tree: Tree, span: Span, label: str) -> int:
    """The start of the run of words before a name that belong to it ("US Secretary of State")."""
    inside = tree.within(span.start, span.end)
    first = at = inside.start
    while at > 0 and _belongs(tree, at - 1, range(at, inside.stop), label):
        at -= 1
    while at < first and tree.tokens[at].upos not in ("ADJ", "NOUN", "PROPN"):
        at += 1
    lead = [plain(tree.tokens[i].text) for i in range(at, first)]
    joined = max((i for i, word in enumerate(lead) if word in _LINKS), default=-1)
    if joined >= 0 and not any(word in ROLES for word in lead[:joined]):
        at += joined + 1
    return min(span.start, tree.tokens[at].start)


_LINKS = ("of", "for", "and")


def _belongs(tree: Tree, index: int, run: range, label: str) -> bool:
    """Whether the word before the run hangs on it, or is part of a person's title."""
    token, after = tree.tokens[index], tree.tokens[index + 1]
    if tree.text[token.end : after.start] not in ("", " "):
        return False
    if token.upos not in ("ADJ", "NOUN", "PROPN", "PART") and token.text.lower() not in ("-", *_LINKS):
        return False
    if token.upos == "PART":
        return token.head == index - 1 and tree.tokens[index - 1].head in run
    if token.head in run:
        return token.upos != "ADP" or label == "PERSON"
    return label == "PERSON" and _in_title(tree, index, run)


def _in_title(tree: Tree, index: int, run: range) -> bool:
    """Whether a role holds the name up, or hangs on it, and the word is that role or its own."""
    above, head = tree.tokens[run.start].head, tree.tokens[index].head
    if tree.tokens[head].head in run and head < index:
        return bool(tree.one_of(head, _ROLE_NOUNS))
    near = above <= index <= above + 6 and bool(tree.one_of(above, _ROLE_NOUNS))
    return near and (above in (index, head) or tree.tokens[index].text.lower() in _LINKS)


_ROLE_NOUNS = frozenset(ROLES)


def _roles_before(tree: Tree, start: int) -> int:
    """Titles that the parse left out: capitalised roles and adjectives of states right before."""
    while True:
        lead = re.search(r"([\w’'-]+\.?)[^\S\n]\Z", tree.text[max(0, start - 30) : start])
        if not lead:
            return start
        word = plain(lead[1])
        known = word in ROLES or word in HONORIFICS or demonym(lead[1]) is not None
        ends = lead[1].endswith(".") and word not in _SHORT
        if not known or ends or not (lead[1][0].isupper() or word in ROLES):
            return start
        start -= len(lead.group())


_SHORT = words("mr mrs ms dr prof rev sen rep gov gen lt col maj capt sgt adm cmdr brig cpl st")


def _kind_lead(tree: Tree, start: int) -> int | None:
    """Where a place's kind begins before it: "West Bank village of", "city of"."""
    before = tree.text[max(0, start - 60) : start]
    found = _OF_KIND.search(before)
    if found is None or "\n" in found[1]:
        return None
    words = re.match(r"(?:the|a|an|in|at|to|from|near|of|his|her|their)\s", found[1], re.IGNORECASE)
    return start - len(found[1]) + (words.end() if words else 0)


_KINDS = "|".join(sorted(PLACES))
_OF_KIND = re.compile(rf"(?:^|[^\w-])((?:[A-Z][\w-]+\s){{0,2}}(?:[a-z-]+\s)?(?:{_KINDS})\sof\s(?:the\s)?)$")


def _kind_behind(tree: Tree, head: int, span: Span) -> int | None:
    """Where the kind ends that closes a place's name ("the Varesk region")."""
    found = re.match(rf"\s(?:{_KINDS})\b(?!['’]s)", tree.text[span.end :][:20])
    token = tree.tokens[head]
    inside = found and token.deprel in ("compound", "amod", "nmod", "nmod:poss", "flat")
    return span.end + found.end() if found and inside else None


def apposition(tree: Tree, span: Span) -> Span | None:
    """An apposition right behind the name ("X, a lawmaker from Y", "X, 61,"), the name left out."""
    aged = re.match(r"[’']?s?,\s(?=(\d{1,2})[,.;)])", tree.text[span.end :][:8])
    if aged:
        at = span.end + aged.end()
        return Span(start=at, end=at + len(aged[1]))
    head = tree.head(span.start, span.end)
    if head is None:
        return None
    for index in (head, tree.climb(head)):
        child = tree.child(index, "appos")
        if child is not None:
            leave = ("punct", "acl:relcl", "appos", "conj", "cc", "parataxis")
            found = tree.span(tree.subtree(child, leave))
            near = span.end <= found.start <= span.end + 4 and found.end - found.start < 100
            own = tree.words(found).split()
            named = _NAME_ALONE.fullmatch(" ".join(own)) and (
                len(own) == 1 or not _TITLED & set(map(plain, own))
            )
            if near and not named and not _NO_APPOSITION.search(tree.text[span.end : found.end]):
                return found
    return None
