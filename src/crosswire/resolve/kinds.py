"""Which kind of thing a name is: votes over its mentions, its own words, and the words beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from crosswire.extract.tree import Tree
from crosswire.model.agencies import agency, is_outlet
from crosswire.model.states import capital, demonym, state_name
from crosswire.resolve.bodies import KINDS, initials
from crosswire.resolve.given_names import FAMILY_NAMES
from crosswire.resolve.lexicon import ACRONYMS, BODY_ENDS, CALENDAR, EVENT_ENDS, IGO, ROLES, SITE_ENDS
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain


def settle(
    every: Sequence[Mention],
    trees: Sequence[Tree],
    located: frozenset[str],
    outlets: frozenset[str] = frozenset(),
) -> tuple[Mention, ...]:
    """One label for each name across reports.

    `located` are the (plain) names the gazetteer placed, `outlets` those of the reports' own outlets.

    A state's name is a place, its adjective a group, known letters (UN, EU) a body; a body's or a site's head
    word tells its kind ("Harbour Board", "Varesk Bridge"); a preposition of place before a name counts for a
    place, a title for a person; the surname of somebody named in full is a person's where no place bears it.
    Names of days, ships, storms and the like are left out; an adjective of no state is labelled ADJECTIVE.
    """
    votes = _votes(every, trees, outlets)
    things = {plain(m.text) for m in every if _as_thing(m, trees[m.order])}
    surnames = {word for m in every if m.label == "PERSON" for word in _surnames(m)}
    families = {m.words[0] for m in every if m.label == "PERSON" and len(m.words) > 1} & FAMILY_NAMES
    placed = {plain(m.text) for m in every if _in_place(m, trees[m.order]) or _as_town(m, trees[m.order])}
    named = {word for word in surnames if word not in located & placed and not capital(word)} | families
    forms = {plain(m.text): m.text for m in reversed(every)}
    labels = {text: _by_votes(forms[text], ballot, located) for text, ballot in votes.items()}
    told = (
        replace(m, label=_label(m, surnames, named, labels)) for m in every if plain(m.text) not in things
    )
    return tuple(
        replace(m, label="ADJECTIVE") if m.label != "PERSON" and _adjective(m, trees[m.order]) else m
        for m in told
    )


def _votes(
    every: Sequence[Mention], trees: Sequence[Tree], outlets: frozenset[str]
) -> dict[str, Counter[str]]:
    """By form of name, how much speaks for each label: the reader, and the words in and beside the name."""
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
    letters = {found for m in every if m.label == "ORG" for found in initials(m.text) if len(found) > 2}
    for text in {m.text for m in every if m.text in letters}:
        votes[plain(text)]["ORG"] += 5
    for text in _bases(every, votes, "ORG"):
        votes[text]["ORG"] += 3
    for text in _bases(every, votes, "PLACE"):
        votes[text]["GPE"] += 2
    for text in outlets & votes.keys():
        votes[text]["ORG"] += 9
    return votes


def _surnames(mention: Mention) -> set[str]:
    """What a person named in full may go by: the last word, with all its hyphens."""
    parts = mention.text.split()
    return {mention.words[-1], plain(parts[-1])} if len(parts) > 1 else set()


def _bases(every: Sequence[Mention], votes: dict[str, Counter[str]], kind: str) -> set[str]:
    """Names told elsewhere with the words for their kind ("Orlin news agency", "Orlin river")."""
    ends = KINDS if kind == "ORG" else SITE_ENDS
    found: set[str] = set()
    for mention in every:
        parts = mention.words
        if own_kind(mention.text) == kind or (mention.label == "ORG" and kind == "ORG"):
            found |= {" ".join(parts[:i]) for i in range(1, len(parts)) if set(parts[i:]) <= ends}
    return found & votes.keys()


def _as_thing(mention: Mention, tree: Tree) -> bool:
    """Whether a name is a day's or a month's, or a ship's, an aircraft's or a storm's."""
    if state_name(mention.text) or demonym(mention.text):
        return False
    parts = mention.text.split()
    event = len(parts) > 1 and parts[-1].lower() in EVENT_ENDS and parts[-1][:1].isupper()
    if event or set(plain(mention.text).split()) <= CALENDAR or _VESSEL.match(mention.text):
        return True
    before = tree.text[max(0, mention.start - 20) : mention.start]
    return re.search(rf"\b(?:{_THINGS})\s[\"“‘']?$", before, re.IGNORECASE) is not None


_VESSEL = re.compile(
    r"(?:[UI]SS?N?S|HMS|HMAS|HMCS|RMS|INS|M/?[VTYS]|SS|Hurricane|Typhoon|Cyclone|Flight|Boeing|Airbus|Tropical)\s[A-Z\d]"
)
_THINGS = (
    "ship|vessel|tanker|ferry|trawler|yacht|warship|destroyer|frigate|submarine|freighter|hurricane|typhoon"
    "|cyclone|storm|missile|rocket|satellite|spacecraft"
)


def _adjective(mention: Mention, tree: Tree) -> bool:
    """Whether a group's name only qualifies a noun ("Lowland" in "Lowland farmers") and is no state's."""
    at = tree.within(mention.start, mention.end)
    if len(at) != 1 or demonym(mention.text) or not mention.text[-1:].islower():
        return False
    token = tree.tokens[at.start]
    return token.upos == "ADJ" or (token.deprel == "amod" and mention.label == "GROUP")


def _by_votes(form: str, votes: Counter[str], located: frozenset[str]) -> str:
    """What most mentions say; a name's own head word where it is none the gazetteer knows."""
    best = min(votes, key=lambda label: (-votes[label], _FIRST.index(label)))
    own = own_kind(form)
    place = best in _PLACES
    if not own or (place and (own == "PLACE" or plain(form) in located)):
        return best
    return "LOC" if own == "PLACE" else own


#: Which kind a name is of where as many mentions say one as another.
_FIRST = ("PERSON", "ORG", "GPE", "LOC", "GROUP", "FACILITY")
_PLACES = frozenset({"GPE", "LOC", "FACILITY"})


def _label(mention: Mention, surnames: set[str], named: set[str], labels: dict[str, str]) -> str:
    text = plain(mention.text)
    if state_name(mention.text):
        return "GPE"
    if demonym(mention.text) or _people(mention.text):
        return "GROUP"
    if text in IGO or text in ACRONYMS or agency(mention.text) or is_outlet(mention.text):
        return "ORG"
    borne = text in surnames and not capital(mention.text) and labels[text] not in _PLACES
    return "PERSON" if text in named or borne else labels[text]


def own_kind(text: str) -> str:
    """ORG or PLACE where a name of several words tells so itself, else "".

    >>> own_kind("Lowland Harbour Board"), own_kind("Lake Varesk"), own_kind("Ines Okoro")
    ('ORG', 'PLACE', '')
    """
    parts = text.split()
    if len(parts) < 2:
        return ""
    if _DOMAIN.match(text):
        return "PLACE"
    last = plain(parts[-1])
    stem = plain(re.split(r"\s(?:of|for|in|at|on)\s", text)[0].split()[-1])
    if (
        _BODY.search(text)
        or (last in BODY_ENDS and parts[-1][:1].isupper())
        or (stem in BODY_ENDS and stem != last)
    ):
        return "ORG"
    return "PLACE" if last in SITE_ENDS else ""


#: A party by its members, a firm of partners.
_BODY = re.compile(
    r"\b(?:Democrats|Republicans|Conservatives|Greens|Socialists|Liberals|Communists)$"
    r"|\s&\s(?:Sons?|Co|Brothers|Bros|Partners|Company)\b"
)
#: Names of places by their first or last words.
_DOMAIN = re.compile(
    r"(?:(?:islamic |democratic )?republic|kingdom|state|province|city|gulf|strait|bay|isle|island) of \w"
    r"|(?:lake|mount|cape|fort|port|avenida|avenue|rue|calle|plaza|piazza|boulevard) \w"
    r"|.*\b(?:town|city|shopping)\s(?:centre|center)$"
    r"|.*(?:soviet union|west bank)$",
    re.IGNORECASE,
)


def _people(text: str) -> bool:
    """Whether the last of several words is a people's plural ("Lowland Kenyans")."""
    parts = text.split()
    return len(parts) > 1 and parts[-1].endswith("s") and demonym(parts[-1]) is not None


def _in_place(mention: Mention, tree: Tree) -> bool:
    before = tree.text[max(0, mention.start - 12) : mention.start]
    return re.search(r"\b(?:in|near|outside|inside|across)\s(?:the\s)?$", before) is not None


def _as_town(mention: Mention, tree: Tree) -> bool:
    """Whether a name stands as towns do, in datelines and elsewhere: in capitals, before a land or a dash."""
    after = tree.text[mention.end : mention.end + 3]
    return mention.text.isupper() or re.match(r",\s[A-Z]|\s[(–—-]", after) is not None


def _as_body(mention: Mention, tree: Tree) -> bool:
    """Whether the words beside a name are a company's or a union's: "X spokesman", "operated by X"."""
    if state_name(mention.text) or demonym(mention.text) or capital(mention.text):
        return False
    before, after = (
        tree.text[max(0, mention.start - 30) : mention.start],
        tree.text[mention.end : mention.end + 24],
    )
    run = re.search(
        r"\b(?:operated|owned|run)\sby\s(?:the\s)?$|\b[Ss]hares\s(?:in|of)\s$"
        r"|(?:operator|lender|carrier|insurer|maker|manufacturer|producer|builder|retailer|start-?up"
        r"|contractor|publisher|brewer|giant),?\s$|\b(?:company|firm|corporation|airline|broadcaster|newspaper|network"
        r"|channel|group|charity|union|party|agency|watchdog|daily)\s$",
        before,
    )
    return (
        bool(run)
        or re.match(
            r"\s(?:and\sits|spokes(?:man|woman|person)|company|airline|chief\sexecutive|CEO|shares|(?:news\s)?agency|newspaper)\b",
            after,
        )
        is not None
    )
