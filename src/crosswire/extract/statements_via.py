"""Carriers: who brought a statement from its speaker to the outlet, nearest the speaker first."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_draft import Draft
from crosswire.extract.tree import NOMINAL, Tree
from crosswire.model.agencies import PLATFORM, SOCIAL, is_carrier, is_outlet
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.states import state

#: Words after which a carrier may stand; the carrier's phrase must follow at once.
_BEFORE_CARRIER = re.compile(
    r"""\b(?:
      t(?:old|ells?|elling)
    | interview(?:ed)?\s(?:\w+\s){0,2}?(?:with|by|on|to|for)
    | (?:spoke|speaks?|speaking|talk(?:ed|ing)?|said|says|saying)\s(?:\w+\s)?(?:to|with|on)
    | (?:statement|remarks?|comments?|email|message|letter|reply|response)\s(?:sent\s|emailed\s)?to
    | (?:quoted|cited)\s(?:\w+\s){0,4}?(?:by|on|in)
    | (?:carried|published|broadcast|aired|reported|relayed|distributed|posted|released|shared|read\sout)
      \s(?:\w+\s){0,2}?(?:by|on|in|via)
    | (?:op-?ed|article|essay|column|commentary|piece|editorial)\s(?:\w+\s){0,2}?(?:for|in)
    | (?:wrote|writ(?:es|ing)|said|says|saying|post(?:ed|ing)?|announced|added|tweeted|video|statement)\s
      (?:\w+\s){0,4}?(?:on|via|in)
    | (?:wrote|writ(?:es|ing))\s?,\s(?:in|for)
    )\s+""",
    re.IGNORECASE | re.VERBOSE,
)
#: Papers shown to a carrier: "court papers seen by Kyodo".
_SEEN_BY = re.compile(
    r",?\s(?:a\scopy\sof\swhich\swas\s)?(?:seen|reviewed|obtained|viewed|examined|verified)\sby\s"
)
#: Who writes or speaks in a carrier's name: "a columnist in the Courier".
_WRITES_FOR = re.compile(
    r"\b(?:commentator|columnist|correspondent|contributor|editorialist|reader|writer)s?"
    r"\s(?:\w+\s)?(?:in|for|of|with|at|on)\s"
)
_NO_CARRIER = frozenset({"PERSON", "DATE", "TIME", "QUANTITY", "MONEY"})
_TWEET = re.compile(r"\b(?:re)?tweet(?:s|ed|ing)?\b", re.IGNORECASE)
_IN_TWEET = re.compile(r"\b(?:in|on)\s(?:a|an|his|her|its|their|another)\s(?:\w+\s)?tweet\b", re.IGNORECASE)
_CITING = re.compile(r"\b(?:citing|quoting)\s+(?!(?:him|her|it|them)\b)", re.IGNORECASE)
#: Audiences that are nobody's carrier though their noun is one.
_AUDIENCE = re.compile(
    r"(?:(?:the|foreign|local|international|some|news|assembled|other)\s)*"
    r"(?:media|press|outlets|journalists|reporters|newspapers)",
    re.IGNORECASE,
)
_PLATFORM = rf"(?P<name>{PLATFORM}|X(?=[,.\s]))"
_SOCIAL_NAME = re.compile(
    r"\b(?:[Oo]n|via|to|[Ii]n)\s(?:(?:his|her|its|their|the|a|an|official|personal|own|verified|popular)\s)*"
    r"(?:(?:social\s(?:media|network(?:ing)?)\s?(?:platform|site|network|app)?)\s)?" + _PLATFORM
)
_SOCIAL_ACCOUNT = re.compile(
    r"\b(?:on|via)\s(?:[\w'’-]+\s){0,5}?" + _PLATFORM + r"\s(?:account|page|feed|channel)"
)


def carriers(tree: Tree, names: tuple[Name, ...], around: tuple[Span, ...], cue: Span) -> tuple[str, ...]:
    """Carriers named in the telling words `around` a content (its sentence without the content)."""
    found: list[str] = []
    for span in around:
        text = tree.words(span)
        for before in _BEFORE_CARRIER.finditer(text):
            told = before.group().lower().startswith("t")
            open_ = told or before.group().lower().startswith("interview")
            at = Span(start=span.start + before.end() - 1, end=span.end)
            carrier = carrier_at(tree, names, at) or (_confidant(tree, names, at) if open_ else "")
            if carrier and not (told and _AUDIENCE.fullmatch(carrier)):
                found.append(carrier)
        social = _SOCIAL_NAME.search(text) or _SOCIAL_ACCOUNT.search(text)
        if social:
            found.append(social["name"])
    if _TWEET.search(tree.words(cue)) or any(_IN_TWEET.search(tree.words(span)) for span in around):
        found.append("Twitter")
    return tuple(dict.fromkeys(found))


def beside_source(tree: Tree, names: tuple[Name, ...], draft: Draft) -> tuple[str, ...]:
    """Carriers that the source's own phrase names: "the charge sheet, seen by Kyodo", "a columnist in X"."""
    if draft.source is None or draft.cue is None:
        return ()
    source, cue = draft.source, draft.cue
    found = [
        tree.text[name.start : name.end]
        for match in _WRITES_FOR.finditer(tree.text, source.start, source.end)
        for name in names
        if match.end() <= name.start
        and name.end <= source.end
        and (name.label == "ORG" or _called_carrier(tree, name, name.end))
    ]
    end = cue.start if cue.start > source.end else source.end + 60
    shown = _SEEN_BY.search(tree.text, source.start, end)
    if shown and "," not in tree.text[source.end : shown.start()]:
        found.append(carrier_at(tree, names, Span(start=shown.end(), end=end)))
    return tuple(words for words in found if words)


def carrier_at(tree: Tree, names: tuple[Name, ...], span: Span) -> str:
    """The carrier whose phrase opens `span`, or ""."""
    inside = tree.within(span.start, span.end)
    if not len(inside):
        return ""
    start = tree.tokens[inside[0]].start
    head = _climb_within(tree, inside)
    noun = tree.tokens[head].end
    reach = min(span.end, max(noun, tree.phrase(head).end))
    for name in names:
        opens = start <= name.start <= reach or _leads_to(tree.text[start : name.start])
        if opens and start <= name.start and name.end <= span.end and name.label not in _NO_CARRIER:
            words = tree.text[name.start : name.end]
            if is_outlet(words) or (not state(words) and _called_carrier(tree, name, noun)):
                return words
    words = tree.text[start:noun]
    return clean_carrier(words) if is_carrier(words) else ""


#: Bodies that are told things without carrying them.
_HEARING = re.compile(
    r"\b(?:parliament|congress|senate|council|committee|court|commission|assembly|house|ministry|department"
    r"|police|nations|union|board|bank|tribunal|inquiry|party|government|summit|conference|forum|club"
    r"|federation|association|university|chamber|jury|army|force|office|embassy|hospital|company|group|agency"
    r"|authority|investigators|administration|league|alliance|UN|EU|NATO|FBI|CIA|OPEC|IMF|WHO)s?\b",
    re.IGNORECASE,
)


def _confidant(tree: Tree, names: tuple[Name, ...], span: Span) -> str:
    """Whoever is told by name and is neither a person nor a body that hears reports: an outlet."""
    inside = tree.within(span.start, span.end)
    start = tree.tokens[inside[0]].start if len(inside) else span.end
    for name in names:
        opens = start <= name.start < span.end and _leads_to(tree.text[start : name.start])
        if opens and name.label in ("ORG", "MISC"):
            words = tree.text[name.start : name.end]
            return "" if _HEARING.search(words) or state(words) else clean_carrier(words)
    return ""


def _climb_within(tree: Tree, inside: range) -> int:
    """The head of the noun phrase that opens `inside`, not that of a phrase before it."""
    at = inside[0]
    while tree.tokens[at].deprel in NOMINAL and tree.tokens[at].head in inside and tree.tokens[at].head != at:
        at = tree.tokens[at].head
    return at


def cited_source(tree: Tree, around: tuple[Span, ...]) -> Span | None:
    """Whom a carrier cites: the phrase after "citing" or "quoting", or None."""
    for span in around:
        citing = _CITING.search(tree.words(span))
        if citing is None:
            continue
        inside = tree.within(span.start + citing.end(), span.end)
        if len(inside) and tree.tokens[inside[0]].upos != "PUNCT":
            head = tree.climb(inside[0])
            last = tree.phrase(head).end if head in inside else tree.tokens[inside[0]].end
            return Span(start=tree.tokens[inside[0]].start, end=min(last, span.end))
    return None


def _leads_to(words: str) -> bool:
    """Whether the words may stand before a name in its own phrase: few, and no marks among them."""
    return len(words.split()) <= 4 and re.fullmatch(r"[\w\s'’-]*", words) is not None


def _called_carrier(tree: Tree, name: Name, reach: int) -> bool:
    """Whether "news agency", "newspaper" or the like stands beside the name."""
    around = tree.text[max(0, name.start - 25) : name.start].rsplit("\n", 1)[-1]
    after = tree.text[name.end : max(reach, name.end)]
    return is_carrier(after) or bool(
        re.search(r"(?:agency|newspaper|broadcaster|daily|channel|station)\s$", around)
    )


def clean_carrier(words: str) -> str:
    """A carrier's phrase without its article and trailing marks, white space joined."""
    text = " ".join(words.split()).strip(" ,.;:\"'“”‘’()")
    return re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE)


_ADJECTIVE = re.compile(r"(?:(?:[Tt]he|[Aa]n?)\s)?(?:[a-z-]+\s)?")


def carrying_name(tree: Tree, names: tuple[Name, ...], source: Span) -> str:
    """What is said to report something, by its name alone where one ends it ("the official Orel Gazette")."""
    for name in names:
        ends = source.start <= name.start and name.end == source.end and name.label not in _NO_CARRIER
        if ends and _ADJECTIVE.fullmatch(tree.text, source.start, name.start):
            return clean_carrier(tree.text[name.start : name.end])
    return clean_carrier(tree.words(source))


def carrying_source(tree: Tree, names: tuple[Name, ...], source: Span) -> str:
    """The carrier that a source is ("Russia's Orel news agency", "state media"), or ""."""
    text = tree.words(source)
    if text.lower() in SOCIAL or ("," not in text and len(text.split()) <= 6 and is_outlet(text)):
        return carrying_name(tree, names, source)
    head = tree.head(source.start, source.end)
    if head is None:
        return ""
    token = tree.tokens[head]
    inside = [
        n for n in names if source.start <= n.start and n.end <= source.end and n.label not in _NO_CARRIER
    ]
    for name in inside:
        words = tree.text[name.start : name.end]
        if name.start <= token.start < name.end and (
            is_outlet(words) or _called_carrier(tree, name, name.end)
        ):
            return words
    phrase = tree.phrase(head)
    if not is_carrier(tree.text[phrase.start : token.end]):
        return ""
    for name in inside:
        close = name.start <= phrase.end + 2 and not re.search(r"\bof\b", tree.text[token.end : name.start])
        beside = 0 <= name.start - token.end <= 2
        if close and (beside or is_outlet(tree.text[name.start : name.end])):
            return tree.text[name.start : name.end]
    return clean_carrier(tree.words(phrase))


def reporting(tree: Tree, names: tuple[Name, ...], around: tuple[Span, ...], cue: Span) -> tuple[str, ...]:
    """Carriers that tell the sentence in passing: "..., the Orel agency reported", "according to Kyodo"."""
    found = []
    for span in around:
        for index in tree.within(span.start, span.end):
            token = tree.tokens[index]
            if cue.start <= token.start < cue.end or not tree.one_of(index, _TOLD_BY):
                continue
            if "as" in {tree.tokens[c].text.lower() for c in tree.children[index]}:
                continue
            if token.text.lower() == "according":
                at = index + 2
                head = tree.climb(at) if at < len(tree.tokens) else index
                teller = tree.phrase(head) if head > index else None
                teller = replace(teller, start=max(teller.start, tree.tokens[at].start)) if teller else None
            else:
                subject = tree.child(index, "nsubj")
                teller = tree.phrase(subject) if subject is not None else None
            carrier = carrying_source(tree, names, teller) if teller else ""
            if carrier:
                found.append(carrier)
    return tuple(dict.fromkeys(found))


_TOLD_BY = frozenset({"report", "according", "say", "write"})
