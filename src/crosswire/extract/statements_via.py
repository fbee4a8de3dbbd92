"""Carriers: who brought a statement from its speaker to the outlet, nearest the speaker first."""

from __future__ import annotations

import re

from crosswire.extract.tree import Tree
from crosswire.model.agencies import SOCIAL, is_carrier, is_outlet
from crosswire.model.reading import Name
from crosswire.model.report import Span

#: Words after which a carrier may stand; the carrier's phrase must follow at once.
_BEFORE_CARRIER = re.compile(
    r"""\b(?:
      t(?:old|ells?|elling)
    | interview(?:ed)?\s(?:\w+\s){0,2}?(?:with|by|on|to|for)
    | (?:spoke|speaks?|speaking|talk(?:ed|ing)?)\s(?:\w+\s)?(?:to|with|on)
    | (?:statement|remarks?|comments?|email|message|letter|reply|response)\s(?:sent\s|emailed\s)?to
    | (?:quoted|cited)\s(?:\w+\s){0,4}?(?:by|on|in)
    | (?:carried|published|broadcast|aired|reported|relayed|distributed|posted|released|shared|read\sout)
      \s(?:\w+\s){0,2}?(?:by|on|in|via)
    | (?:op-?ed|article|essay|column|commentary|piece|editorial)\s(?:\w+\s){0,2}?(?:for|in)
    | (?:wrote|writ(?:es|ing)|said|says|saying|post(?:ed|ing)?|announced|added|tweeted|video|statement)\s
      (?:\w+\s){0,4}?(?:on|via|in)
    )\s+""",
    re.IGNORECASE | re.VERBOSE,
)
_NO_CARRIER = frozenset({"PERSON", "DATE", "TIME", "QUANTITY", "MONEY"})
_TWEET = re.compile(r"\b(?:re)?tweet(?:s|ed|ing)?\b", re.IGNORECASE)
_SOCIAL_NAME = re.compile(
    r"\b(?:on|via|to|in)\s(?:(?:his|her|its|their|the|a|an|official|personal|own|verified|popular)\s)*"
    r"(?:(?:social\s(?:media|network(?:ing)?)\s?(?:platform|site|network|app)?)\s)?"
    r"(?P<name>Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|Weibo|WeChat|VKontakte|LinkedIn|Mastodon"
    r"|Bluesky|Threads|Truth\sSocial|WhatsApp|X(?=[,.\s]))"
)


def carriers(tree: Tree, names: tuple[Name, ...], around: tuple[Span, ...]) -> tuple[str, ...]:
    """Carriers named in the telling words `around` a content (its sentence without the content)."""
    found: list[str] = []
    for span in around:
        text = tree.words(span)
        for before in _BEFORE_CARRIER.finditer(text):
            carrier = carrier_at(tree, names, Span(start=span.start + before.end() - 1, end=span.end))
            if carrier:
                found.append(carrier)
        social = _SOCIAL_NAME.search(text)
        if social:
            found.append(social["name"])
        elif _TWEET.search(text):
            found.append("Twitter")
    return tuple(dict.fromkeys(found))


def carrier_at(tree: Tree, names: tuple[Name, ...], span: Span) -> str:
    """The carrier whose phrase opens `span`, or ""."""
    inside = tree.within(span.start, span.end)
    if not len(inside):
        return ""
    start = tree.tokens[inside[0]].start
    head = tree.climb(inside[0])
    reach = min(span.end, max(tree.tokens[inside[0]].end, tree.phrase(head).end if head in inside else 0))
    for name in names:
        opens = start <= name.start <= reach or _leads_to(tree.text[start : name.start])
        if opens and start <= name.start and name.end <= span.end and name.label not in _NO_CARRIER:
            words = tree.text[name.start : name.end]
            if is_outlet(words) or _called_carrier(tree, name, reach):
                return words
    words = tree.text[start:reach]
    return clean_carrier(words) if is_carrier(words) else ""


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


def carrying_source(tree: Tree, names: tuple[Name, ...], source: Span) -> str:
    """The carrier a source names where it is one ("Russia's Orel news agency"), or ""."""
    text = tree.words(source)
    if text.lower() in SOCIAL:
        return text
    head = tree.head(source.start, source.end)
    phrase = tree.phrase(head) if head is not None else source
    inside = Span(
        start=max(source.start, phrase.start), end=min(source.end, max(phrase.end, phrase.start + 1))
    )
    for name in names:
        if source.start <= name.start and name.end <= source.end and name.label in ("ORG", "MISC", "GPE"):
            words = tree.text[name.start : name.end]
            if is_outlet(words) and (head is None or inside.start <= name.start < inside.end):
                return words
            if name.label != "GPE" and _called_carrier(tree, name, source.end) and is_carrier(text):
                return words
    words = tree.words(inside)
    return clean_carrier(words) if is_carrier(words) else ""
