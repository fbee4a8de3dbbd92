"""Organisations: which names are one body's.

A name is its telling words and its state ("Lowland's Defence Ministry", "the Lowland Ministry of Defence").
Different states never meet; a bare "Defence Ministry" joins the one its report has named; letters join the
name they are the initials of, or beside which they stand in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.agencies import agency
from crosswire.model.states import state, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.lexicon import ACRONYMS, BODY_NOUNS, FIRMS, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.nouns import GROUPS
from crosswire.resolve.variants import loosely, plain, same_word

Group = list[Mention]
_SMALL = frozenset({"the", "of", "and", "for", "in", "on", "a", "s", "at", "to"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What makes a body's name: its words without its state, and its state."""

    words: frozenset[str]
    country: str


def body(mention: Mention) -> Body:
    """Read the name, with the state before it ("China's", "the Russian") where one stands there."""
    usual = agency(mention.text)
    if usual:
        return Body(words=frozenset(plain(usual).split()), country="")
    states = states_in(mention.text)
    named = {word for s in states for w in (*s.names, *s.adjectives) for word in plain(w).split()}
    own = plain(mention.text).split()
    rest = [w for w in own if w not in named] if states else own
    words = frozenset(x for w in rest for x in ACRONYMS.get(w, w).split() if x not in _SMALL)
    country = states[0].alpha3 if states else mention.country
    if not words:
        words = frozenset(own)
    if (
        states
        and _CENTRAL.match(mention.text)
        and _first_words(mention.text) not in _TRADING.get(country, ())
    ):
        words = frozenset(("central", "bank"))
    return Body(words=words, country=country)


#: A state's bank that is its central bank, but for those that trade under such a name.
_CENTRAL = re.compile(r"(?:(?:Central|National|Reserve|State|People['’]s)\s)?Bank\sof\s", re.IGNORECASE)
_TRADING = {
    **dict.fromkeys(("CHN", "IRL", "CYP", "USA", "MUS"), ("bank",)),
    **dict.fromkeys(("GRC", "CAN", "EGY", "KWT", "PAK", "OMN", "BHR"), ("national",)),
}


def _first_words(text: str) -> str:
    return plain(text).split()[0]


def initials(text: str) -> frozenset[str]:
    """The letters a name may go by, its state's among them or not ("U.S. Harbour Board": USHB, HB).

    A name that ends in a common word has none ("United Nations schools").
    """
    if not text.rsplit(maxsplit=1)[-1][:1].isupper():
        return frozenset()
    found = set()
    for form in (text, _STATE_LEAD.sub("", text)):
        words = [p for p in re.split(r"[\s-]+", form.replace(".", "")) if p[:1].isupper()]
        letters = "".join(p if p in ("US", "UK", "UN", "EU") else p[0] for p in words)
        found |= {letters} if len(words) > 1 else set()
    return frozenset(found)


_STATE_LEAD = re.compile(r"^(?:U\.?S\.?|U\.?K\.?|the)\s|^[A-Z]\w+['’]s\s")


def bodies(found: Sequence[Mention], texts: dict[str, str]) -> list[Group]:
    """Groups of mentions, one a body, in order of first mention. `texts` by report id."""
    told = {id(m): body(m) for m in found}
    groups: list[Group] = []
    order = sorted(found, key=lambda m: _fullest_first(m, told[id(m)]))
    for mention in order:
        mine = told[id(mention)]
        fits = [g for g in groups if _same(mine, [told[id(o)] for o in g], mention, g)]
        fits += [g for g in groups if g not in fits and _by_letters(mention, g, texts)]
        home = _choose(mention, fits)
        if home is None:
            groups.append([mention])
        else:
            home.append(mention)
    for group in groups:
        group.sort(key=lambda m: (m.order, m.start))
    return sorted(groups, key=lambda g: (g[0].order, g[0].start))


def _fullest_first(mention: Mention, told: Body) -> tuple[int, bool, int, int]:
    return -len(told.words), not told.country, mention.order, mention.start


def _same(mine: Body, theirs: list[Body], mention: Mention, group: Group) -> bool:
    countries = {b.country for b in theirs if b.country}
    if mine.country and countries and mine.country not in countries:
        return False
    if any(mine.words == b.words or _slips(mine.words, b.words) for b in theirs):
        own = not mine.words & COMMON
        return bool(not mine.country or countries or own or len(mine.words) > 2 or _here(mention, group))
    inside = [b for b in theirs if mine.words < b.words]
    alone = not mine.words & COMMON and any(_with_kind(mention, other) for other in group)
    return bool(inside) and (len(mine.words) > 1 or alone or _here(mention, group)) and _tail(mention, group)


def _with_kind(mention: Mention, other: Mention) -> bool:
    """Whether the other name adds what kind of body it is ("Orlin", "Orlin news agency")."""
    short, long = plain(mention.text), plain(other.text)
    rest = long.removeprefix(short + " ").split()
    return rest != long.split() and (set(rest) <= KINDS or rest[-1] in FIRMS)


def _slips(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether the words differ by one misspelt word alone."""
    left, right = a - b, b - a
    return len(left) == len(right) == 1 and same_word(next(iter(left)), next(iter(right)))


def _here(mention: Mention, group: Group) -> bool:
    return any(other.report == mention.report for other in group)


def _tail(mention: Mention, group: Group) -> bool:
    """Whether the shorter name opens or closes a longer one ("Port Authority", "Delta Port Authority")."""
    short = plain(mention.text)
    if short.split()[-1:] and state(short):
        return False
    names = [plain(other.text) for other in group]
    ends = any(
        name.endswith(" " + short) or loosely(mention.text, other.text)
        for name, other in zip(names, group, strict=True)
    )
    return ends or any(_with_kind(mention, other) for other in group)


#: Words that may be left off the end of a body's name.
KINDS = FIRMS | words("department agency news newspaper air party university dept union airline bank firm")
#: Words of bodies that every state has; a name without any is one body's, whatever state stands beside it.
COMMON = frozenset({*ROLES, *GROUPS, *BODY_NOUNS}) | words(
    """foreign interior health finance justice supreme central national federal state parliament
    senate congress house chamber energy transport trade education labor labour emergency security civil red
    cross border coast"""
)


#: A body's letters: "UN", "USHB", "BoE", "NGOs".
LETTERS = re.compile(r"[A-Z]\w{0,5}[A-Z]\w?")


def _by_letters(mention: Mention, group: Group, texts: dict[str, str]) -> bool:
    letters = mention.text.replace(".", "").strip("()")
    if not LETTERS.fullmatch(letters):
        return False
    for other in () if agency(letters) else group:
        behind = texts[other.report][other.end : other.end + len(letters) + 6]
        if re.match(rf"['’]?s?\s*\(\s*(?:the\s)?{re.escape(letters)}\b", behind):
            return True
    return any(letters in initials(other.text) for other in group)


def _choose(mention: Mention, fits: list[Group]) -> Group | None:
    """Of several bodies that fit, the one named last before in the same report; else none if unclear."""
    if len(fits) < 2:
        return fits[0] if fits else None
    place, index = max((_named_at(mention, group), i) for i, group in enumerate(fits))
    if place >= 0:
        return fits[index]
    exact = [g for g in fits if any(plain(o.text) == plain(mention.text) for o in g)]
    return exact[0] if len(exact) == 1 else None


def _named_at(mention: Mention, group: Group) -> int:
    """Where the report last named the body before the mention, -1 if it did not."""
    before = [o.start for o in group if o.report == mention.report and o.start <= mention.start]
    return max(before, default=-1)
