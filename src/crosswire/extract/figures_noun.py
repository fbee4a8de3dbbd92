"""What a number counts: the noun after it, a unit of measure, a sign; ages are told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import dropwhile
from typing import Literal

from crosswire.extract import figures_words as words
from crosswire.extract import times_words
from crosswire.extract.gazetteer import load
from crosswire.extract.numbers import Quantity
from crosswire.model.reading import ReadReport, Token

Kind = Literal["people", "duration", "distance", "money", "mass", "percent", "things", "age"]

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_OLD = re.compile(
    r"[\s\u00a0-]*(?P<unit>year|month|week|day)s?[\s\u00a0-](?P<old>old)\b(?:\s(?P<who>(?!and\b|was\b|who\b|is\b)[a-z]+|[A-Z]\w+))?"
)
_AGE_CLOSED = re.compile(r"\s*[,.;)]|\s+(?:was|is|of|from)\b")
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s+(?:between\s+|from\s+)?$", re.IGNORECASE)
_AGED_NAME = re.compile(r"(?P<who>(?:[A-Z][\w’'-]+\s){0,2}[A-Z][\w’'-]+),\s*(?:aged?\s+)?$")
_PAST = re.compile(times_words.PAST)
_PARTICIPLE = re.compile(
    r"\w+(?:ed|ing)$|dead$|hurt$|shot$|missing$|injured$|held$|ill$|critical\w*$|seriously$"
)
_UNIT = "|".join(w for w, kind in words.MEASURES.items() if kind == "duration")
_A_UNIT = re.compile(
    r"\b(?P<phrase>(?P<low>at least|more than|over|just over|well over)"
    r"|(?P<high>less than|under|within|up to|nearly|almost)|(?P<about>about|around))"
    rf"\s+(?P<one>an?)\s+(?P<unit>{_UNIT})\b",
    re.IGNORECASE,
)
_PLURAL_UNIT = re.compile(
    r"\b(?P<for>for|within|in|after|over)\s+(?P<unit>seconds|minutes|hours|days|weeks|months|years"
    r"|decades|centuries)\b"
    r"(?!\s+(?:to come|ahead|of age))",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s+(?:of\s+(?:the\s+|its\s+|all\s+|their\s+|his\s+|her\s+)?((?:[\w’'-]+\s?){1,4}?)(?=[,.;:)]"
    r"|\s(?:and|to|in|on|at|from|for|with|since"
    r"|by|that|was|were|is|are|had|has)\b|$)"
    r"|(cut|rise|increase|drop|fall|decline|jump|share|stake|cap|tariff|majority|turnout|discount"
    r"|raise|tax)\b)",
    re.IGNORECASE,
)
_MAGNITUDE_BEFORE = re.compile(r"\bmagnitude[\s-](?:of\s)?$", re.IGNORECASE)
_MAGNITUDE = re.compile(r"[\s-]magnitude\b", re.IGNORECASE)
_ORDINAL = "|".join(list(times_words.ORDINALS)[1:])
_NTH = re.compile(
    rf"\b(?:for (?:a|the)|(?:for|in) (?:its|their)) (?P<nth>{_ORDINAL}|\d+(?:nd|rd|th))"
    r"(?: straight| consecutive| successive)? (?P<unit>day|night|week|month|year)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is counted: `unit` in the text's own words, `head` its noun in lower case ("" where the
    number stands alone), `kind`, where the phrase ends, and what makes it a `ceiling` or ""."""

    unit: str
    head: str
    kind: Kind
    end: int
    ceiling: str = ""


def counted(read: ReadReport, quantity: Quantity) -> Counted | None:
    """What `quantity` counts, or None where nothing shows that it counts anything."""
    text = read.report.text
    if quantity.sign:
        unit = words.SIGNS.get(quantity.sign.lstrip("AUCNZHKSRT") or quantity.sign, quantity.sign)
        if unit == "percent":
            return Counted(
                unit=unit, head=_measured(text, quantity.end) or unit, kind="percent", end=quantity.end
            )
        return Counted(unit=unit, head=unit, kind="money", end=quantity.end)
    aged = _age(text, quantity)
    if aged is not None:
        return aged
    if (
        quantity.end > quantity.number
        and text[quantity.number : quantity.end].lower().split()[-1] in words.MEASURES
    ):
        return _measure(text, text[quantity.number : quantity.end].lower().split()[-1], quantity.end)
    if _MAGNITUDE_BEFORE.search(text[: quantity.start][-16:]) or _MAGNITUDE.match(text, quantity.end):
        return Counted(unit="magnitude", head="magnitude", kind="things", end=quantity.end)
    return _after(read, quantity) or _alone(text, quantity)


def _measure(text: str, unit: str, end: int) -> Counted:
    """A measured quantity; what is measured, if the text says it ("tons of rice"), is its head."""
    kind = words.MEASURES[unit]
    head = unit
    if kind in ("mass", "percent"):
        head = _measured(text, end) or unit
    after = re.compile(r"\s+(\w+)").match(text, end)
    ceiling = after.group(1).lower() if after and after.group(1).lower() in words.CEILINGS else ""
    return Counted(unit=unit, head=ceiling or head, kind=kind, end=end, ceiling=ceiling)


def _measured(text: str, end: int) -> str:
    """The noun after "tons of", "percent of the" or "89 percent": its last word before a break."""
    match = _OF.match(text, end)
    if match is None:
        return ""
    listed = [w for w in _WORD.findall(match.group(1) or match.group(2)) if w.lower() not in words.STOP]
    return listed[-1].lower().replace("’", "'").removesuffix("'s") if listed else ""


def _age(text: str, quantity: Quantity) -> Counted | None:
    """The number as somebody's age, with whose it is in the unit, so that only ages of one meet:
    "three-year-old boy" gives years (boy), "Ada Holm, 34," years (Ada Holm)."""
    if quantity.high is None or quantity.high > 120:
        return None
    head, tail = text[max(0, quantity.start - 40) : quantity.start], text[quantity.end : quantity.end + 40]
    old = _OLD.match(tail)
    if old:
        who = old["who"] or ""
        return _aged(quantity.end + old.end("old"), who, f"{old['unit'].lower()}s")
    named = _AGED_NAME.search(head)
    if _AGE_BEFORE.search(head) or (named and _AGE_CLOSED.match(tail)):
        return _aged(quantity.end, named["who"] if named else "", "years")
    return None


def _aged(end: int, who: str, unit: str) -> Counted:
    return Counted(unit=f"{unit} ({who})" if who else unit, head="age", kind="age", end=end)


def _after(read: ReadReport, quantity: Quantity) -> Counted | None:
    """The noun phrase after the number, as far as it goes: "farm workers", "shipping companies"."""
    text = read.report.text
    tags = {t.start: t for t in read.reading.tokens if quantity.end <= t.start < quantity.end + 90}
    taken: list[tuple[str, int]] = []
    at = quantity.end
    for match in _WORD.finditer(text, at, at + 90):
        word, gap = match.group(), text[at : match.start()]
        if word.lower() == "of" and quantity.vague and not taken:
            at = match.end()
            continue
        if len(taken) == 6 or not _goes_on(word, gap, tags.get(match.start()), [w for w, _ in taken]):
            break
        taken.append((word, match.end()))
        at = match.end()
        measure = _measure_in(word)
        if measure:
            return _measure(text, measure, at)
    while taken and (not _is_noun(taken[-1][0]) or _is_participle(taken[-1][0], tags.get(at))):
        taken.pop()
    return _phrase(taken) if taken else None


def _goes_on(word: str, gap: str, tag: Token | None, taken: list[str]) -> bool:
    """Whether `word` belongs to the noun phrase whose words `taken` came before it."""
    lower = word.lower()
    joined = bool(taken) and taken[-1].lower().endswith("ing") and lower in ("and", "or")
    joined = joined and taken[-1].lower() not in words.WORD_ROLES
    if re.search(r"[^\s\u00a0-]", gap) or "\n" in gap or (lower in words.STOP and not joined):
        return False
    if word[0].isdigit() or lower in words.NUMBERS or (taken and lower in words.ABOUT):
        return False
    if not taken or joined or taken[-1] in ("and", "or"):
        return True
    if tag is not None and tag.upos in ("VERB", "AUX", "ADP", "SCONJ", "PRON", "DET", "ADV"):
        return tag.deprel in ("amod", "compound", "conj") and tag.upos == "VERB"
    if tag is None or tag.upos in ("X", ""):
        return not _PAST.fullmatch(lower) and not _is_participle(word, tag)
    return not _is_participle(word, tag) or lower.endswith("ing")


def _is_participle(word: str, tag: Token | None) -> bool:
    lower = word.lower()
    if lower in words.PEOPLE or (tag is not None and tag.upos in ("NOUN", "PROPN")):
        return False
    return bool(_PARTICIPLE.match(lower))


def _measure_in(word: str) -> str:
    """The unit of measure in "hours", "foot-deep", "barrel"; "" for "hour-glass"."""
    parts = word.lower().split("-")
    measure = next((part for part in parts if part in words.MEASURES), "")
    return measure if parts[-1] in (measure, *words.DIMENSIONS) else ""


def _phrase(taken: list[tuple[str, int]]) -> Counted:
    demonyms = load().demonyms
    last, end = taken[-1]
    head = last.lower().replace("’", "'").removesuffix("'s")
    people = head in words.PEOPLE or head.rsplit("-")[-1] in words.PEOPLE
    people = people or (last[0].isupper() and (head in demonyms or head.removesuffix("s") in demonyms))
    named = list(dropwhile(lambda word: word.lower() in words.NO_NOUNS, (word for word, _ in taken)))
    unit = " ".join(named or [last])
    if unit.lower() in words.PLAIN_PEOPLE:
        unit = "people"
    return Counted(unit=unit, head=head, kind="people" if people else "things", end=end)


def _is_noun(word: str) -> bool:
    lower = word.lower()
    return not (lower.endswith("ly") or lower in words.NO_NOUNS)


_FILLED = re.compile(
    r"[\s\u00a0]+(?:(?:of\s+(?:the|them|its|their)|others?|more|were|was|are|is|have|had|has|been"
    r"|being|be|feared"
    r"|seriously|reported|presumed|confirmed|of|the|still|\w+ly)[\s\u00a0]+)*([\w-]+)"
)
_DOING = re.compile(
    r"\s+(?:(?:of\s+(?:them|whom)|others|more|already)\s+)?(?:have|has|had|are|were|was|will|would|could|there|came|went|remain|[a-z]{3,}ed)\b"
)
_UNDERGONE = re.compile(
    r"\b(killing|killed|kills|injuring|injured|injures|wounding|wounded|wounds|arresting|arrested|detained"
    r"|detaining|displaced|displacing|evacuated|deported|expelled|infected|vaccinated|rescued|hospitali[sz]ed|drew"
    r"|toll\b[^.;]{0,30}?\b(?:to|at|of|is|was|reached|hit|passed|surpassed|stands at))\s+$",
    re.IGNORECASE,
)


_NUMBERING = re.compile(
    r"\b(?:number(?:ed|ing|s)?(?:\s+at)?|total(?:l?ed|l?ing|s)?"
    r"|(?:grew|grown|swelled|swollen|dwindled|shrank|shrunk|risen|rose|dropped|fallen|fell)\s+to"
    r"|estimated\s+at|crowds?\s+of|groups?\s+of|convoy\s+of|population\s+of)\s+$",
    re.IGNORECASE,
)

_CREW = re.compile(r"\bcrew of\s+$", re.IGNORECASE)


def _alone(text: str, quantity: Quantity) -> Counted | None:
    """A number without a noun: "12 dead", "hundreds were held", "injuring 30", "the toll rose to 61";
    people, where a word beside it is one that people undergo."""
    after = _FILLED.match(text, quantity.end)
    word = after.group(1).lower() if after else ""
    number = text[quantity.number : quantity.end]
    before = text[max(0, quantity.start - 60) : quantity.start]
    if text[quantity.end :].startswith("-strong"):
        return Counted(unit="people", head="", kind="people", end=quantity.end + len("-strong"))
    if quantity.low != 1 and not re.fullmatch(r"(?:19|20)\d\d", number) and _NUMBERING.search(before):
        return Counted(unit="people", head="", kind="people", end=quantity.end)
    if _CREW.search(before):
        return Counted(unit="crew", head="crew", kind="people", end=quantity.end)
    undergone = _UNDERGONE.search(before)
    large = max(quantity.low or 0, quantity.high or 0) >= 100 and _DOING.match(text, quantity.end)
    of = text[quantity.end : quantity.end + 4] == " of "
    if not (word in words.WORD_ROLES or word in words.PEOPLE or quantity.vague or undergone or large or of):
        return None
    end = after.end() if after and word in words.WORD_ROLES and not undergone else quantity.end
    return Counted(unit="people", head="", kind="people", end=end)


def plain_measures(text: str) -> tuple[Quantity, ...]:
    """Spans of time without a numeral: "less than a minute", "for months", "for a third day"."""
    found = []
    for match in _A_UNIT.finditer(text):
        low = None if match["high"] else 1.0
        high = None if match["low"] else 1.0
        found.append(
            Quantity(start=match.start(), end=match.end(), number=match.start("one"), low=low, high=high,
                     comparator=match["phrase"].lower(), exact=False)
        )  # fmt: skip
    for match in _PLURAL_UNIT.finditer(text):
        found.append(
            Quantity(start=match.start("unit"), end=match.end(), number=match.start("unit"), low=2.0,
                     high=None, comparator=match["unit"].lower(), exact=False, vague=True)
        )  # fmt: skip
    for match in _NTH.finditer(text):
        nth = match["nth"].lower()
        value = float(times_words.ORDINALS.get(nth) or re.sub(r"\D", "", nth))
        found.append(
            Quantity(start=match.start(), end=match.end(), number=match.start("nth"), low=value, high=value)
        )
    return tuple(found)
