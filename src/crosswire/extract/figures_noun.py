"""The noun phrase or the unit of measure behind a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Literal

from crosswire.extract import figures_role_words as role_words
from crosswire.extract import figures_words as words
from crosswire.extract import times_words
from crosswire.extract.gazetteer import load
from crosswire.extract.numbers import Quantity
from crosswire.model.reading import ReadReport, Token

Kind = Literal["people", "duration", "distance", "money", "mass", "percent", "things", "age"]

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_VAGUE_OF = re.compile(r"\s+of(?=\s)(?:\s+(?:the|its|their|these|those)(?=\s))?")
_PART_OF = re.compile(
    r"\s+of(?:\s+(?:the|its|their|his|her|my|our|your|these|those|all))+(?=\s)"
    r"(?:\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?=\s))?"
)
_OF_THEM = re.compile(r"\s+of (?:them|whom)(?: were| are)? (?P<who>[a-z]+)")
_OF_WHOSE = re.compile(r"\s+of\s+[^.,;]{0,40}['’]s?\s")
_NEAR = 60
# "Gazans", "Muscovites", "Israelis": peoples by their endings, where no list has them.
_FOLK = re.compile(r"^[A-Z][a-z]{2,}(?:ans|landers|ites|ese|[lmnq]is)$")
_PAST = re.compile(times_words.PAST)
_PARTICIPLE = re.compile(r"\w+(?:ed|ing)$|critical\w*$|seriously$")
_MEASURED_OF = re.compile(r"\s+of\s+(?:(?:the|its|all|their|his|her)\s+)*")
_MEASURED = re.compile(
    r"\s+(cut|rise|increase|drop|fall|decline|jump|share|stake|cap|tariff|majority|turnout|discount"
    r"|raise|tax)\b",
    re.IGNORECASE,
)
_LONG_NAME = 4
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_MODIFYING = ("amod", "compound", "conj", "nmod")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is counted: `unit` in the text's own words, `head` its noun in lower case ("" where the
    number stands alone), `kind`, where the phrase ends, what makes it a `ceiling` or "", and what a number
    without a noun says `again` of the figure before it: its noun, or the whole count."""

    unit: str
    head: str
    kind: Kind
    end: int
    ceiling: str = ""
    again: Literal["", "noun", "count"] = ""


def measure(read: ReadReport, unit: str, end: int) -> Counted:
    """A measured quantity; what is measured, if the text says it ("tons of rice"), is its head."""
    text, kind, head = read.report.text, words.MEASURES[unit], unit
    if unit in ("pound", "pounds") and _weighs(text, end):
        kind = "mass"
    if kind == "duration" and re.search(r"\blight[ -]$", text[end - len(unit) - 6 : end - len(unit)]):
        kind, unit = "distance", f"light {unit}"
    if kind in ("mass", "percent"):
        head = measured_thing(read, end) or unit
    after = re.compile(r"\s+(\w+)").match(text, end)
    ceiling = after.group(1).lower() if after and after.group(1).lower() in words.CEILINGS else ""
    return Counted(unit=unit, head=ceiling or head, kind=kind, end=end, ceiling=ceiling)


def _weighs(text: str, end: int) -> bool:
    """Whether pounds are of weight: "weighed 80 pounds", "a 500-pound bomb", "12 pounds (5 kg)"."""
    return bool(_WEIGHING.search(text[max(0, end - 60) : end]) or _IN_KILOS.match(text, end))


_WEIGHING = re.compile(r"\bweigh\w*\b[^.;]*$|\d-pound$")
_IN_KILOS = re.compile(r"\s\((?:about |around )?[\d.,]+\s?(?:kg|kilo)")


def measured_thing(read: ReadReport, end: int) -> str:
    """The noun after "tons of", "percent of the" or "89 percent": its last word before a break."""
    text = read.report.text
    of = _MEASURED_OF.match(text, end)
    if of is None:
        named = _MEASURED.match(text, end)
        return named.group(1).lower() if named else ""
    verbs = {t.start for t in read.reading.tokens if t.upos == "VERB" and t.deprel not in _MODIFYING}
    listed: list[str] = []
    at = of.end()
    for match in _WORD.finditer(text, at, at + _NEAR):
        gap = text[at : match.start()].strip()
        broken = (gap and not (gap == "." and listed and _ABBREVIATED.fullmatch(listed[-1]))) or (
            match.group().lower() in words.STOP
        )
        if broken or match.start() in verbs or len(listed) == _LONG_NAME:
            break
        listed.append(match.group())
        at = match.end()
    thing = listed[-1].lower().replace("’", "'").removesuffix("'s") if listed else ""
    return words.SAME_THING.get(thing, thing)


def after(read: ReadReport, quantity: Quantity) -> Counted | None:
    """The noun phrase after the number, as far as it goes: "farm workers", "seven of its villages".

    None where there is none, and for what a hyphen makes a mere property ("a three-way race").
    """
    text = read.report.text
    tags = {t.start: t for t in read.reading.tokens if quantity.end <= t.start < quantity.end + 90}
    taken: list[_Word] = []
    at = begin = _behind_of(read, quantity)
    for match in _WORD.finditer(text, at, at + 90):
        word = _Word(text=match.group(), end=match.end(), tag=tags.get(match.start()))
        if len(taken) == 6 or not _goes_on(word, text[at : match.start()], taken):
            break
        taken.append(word)
        at = match.end()
        unit = _measure_in(word.text)
        if unit:
            return measure(read, unit, at)
    while taken and _is_no_head(taken):
        taken.pop()
    if not taken or (text[begin] == "-" and taken[0].text.lower() not in words.PEOPLE):
        return None
    return _phrase(taken, _counted_noun(read, quantity, taken[-1]) or _shared_noun(read, taken[-1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    text: str
    end: int
    tag: Token | None

    @property
    def lower(self) -> str:
        return self.text.lower()

    def is_a(self, *upos: str) -> bool:
        return self.tag is not None and self.tag.upos in upos


def _behind_of(read: ReadReport, quantity: Quantity) -> int:
    """Where the noun may begin: behind "of" in "dozens of", "seven of its", "two of the six", "five of the
    region's nine mayors"."""
    text = read.report.text
    part = _OF_THEM.match(text, quantity.end)
    if part and part["who"].lower() in words.PEOPLE:
        return part.start("who")
    part = (_VAGUE_OF if quantity.vague else _PART_OF).match(text, quantity.end)
    if _OF_WHOSE.match(text, quantity.end) if part else text[quantity.end : quantity.end + 4] == " of ":
        return _of_whom(read.reading.tokens, quantity)
    return part.end() if part else quantity.end


def _of_whom(tokens: Sequence[Token], quantity: Quantity) -> int:
    """Where the noun begins that the parse hangs on a number by "of", else the number's end."""
    for token in tokens:
        number = tokens[token.head]
        within = quantity.number <= number.start and number.end <= quantity.end
        if within and token.start > quantity.end and token.upos == "NOUN" and token.deprel == "nmod":
            return token.start
    return quantity.end


def _goes_on(word: _Word, gap: str, taken: list[_Word]) -> bool:
    """Whether `word` belongs to the noun phrase whose words `taken` came before it."""
    joined = bool(taken) and word.lower in ("and", "or") and _may_join(taken[-1])
    if taken and word.lower in ("last", "this", "next", "past"):
        return False  # "24 animal deaths last year"
    if not _is_joined(gap, taken) or (word.lower in words.STOP and not joined):
        return False
    if (
        word.text[0].isdigit()
        or word.lower.split("-")[0] in words.NUMBERS
        or (taken and word.lower in words.ABOUT)
    ):
        return False
    if not taken:
        return word.lower in words.PEOPLE or not _is_verb(word)
    return joined or taken[-1].text in ("and", "or") or _is_of_phrase(word, taken[-1])


def _is_joined(gap: str, taken: list[_Word]) -> bool:
    """Whether nothing but space, a hyphen or a quotation mark parts a word from those `taken` before it."""
    if taken and _ABBREVIATED.fullmatch(taken[-1].text):
        gap = gap.removeprefix(".")  # "U.N. inspectors"
    return not re.search(r"[^\s\u00a0‘’“”\"-]|\n", gap)


def _is_of_phrase(word: _Word, last: _Word) -> bool:
    """Whether a word behind `last` is one that a noun phrase can hold, by its tag or its form."""
    if last.lower in words.PEOPLE and (word.lower.endswith("ing") or _opens_clause(word, last)):
        return False
    if word.is_a("VERB", "AUX", "ADP", "SCONJ", "PRON", "DET", "ADV"):
        return word.is_a("VERB") and not _is_verb(word)
    participle = _is_participle(word.text, word.tag)
    if word.tag is None or word.is_a("X", ""):
        return not participle and not _PAST.fullmatch(word.lower)
    return not participle or word.lower.endswith("ing")


def _opens_clause(word: _Word, last: _Word) -> bool:
    """Whether the word is the subject of another clause: "three people police arrested"."""
    subject = word.tag is not None and word.tag.deprel.startswith(("nsubj", "appos"))
    return subject and last.tag is not None and last.tag.deprel != "compound"


def _is_verb(word: _Word) -> bool:
    """Whether the word is tagged as a verb, and does not stand before the noun as a modifier."""
    if word.tag is None or not word.is_a("VERB", "AUX"):
        return False
    if "VerbForm=Fin" in word.tag.feats:
        return True
    return word.tag.deprel.split(":")[0] not in ("amod", "compound", "conj", "nmod")


def _may_join(last: _Word) -> bool:
    """Whether "and" goes on behind the word: "mining and trading firms", "Somali and Yemeni men"."""
    if last.lower in role_words.WORD_ROLES:
        return False
    return last.lower.endswith("ing") or last.is_a("ADJ")


def _is_no_head(taken: list[_Word]) -> bool:
    """Whether the last of `taken` cannot be the counted noun: "deaths due", "survivors seriously"."""
    last = taken[-1]
    if last.lower.endswith(("'s", "’s")):
        return True
    if not _is_noun(last.text) or _is_participle(last.text, last.tag):
        return True
    return len(taken) > 1 and last.is_a("ADJ") and taken[-2].is_a("NOUN", "PROPN")


def _counted_noun(read: ReadReport, quantity: Quantity, last: _Word) -> str:
    """The noun right of the last word that the number counts by the parse ("9 mail-in and spoilt votes")."""
    tokens = read.reading.tokens
    numbers = [t for t in tokens if quantity.number <= t.start < quantity.end and t.deprel == "nummod"]
    return _right_of(read, tokens[numbers[0].head], last) if numbers else ""


def _shared_noun(read: ReadReport, last: _Word) -> str:
    """The noun to the right that the last word modifies: "12 Dutch and 11 Danish men"; "" if none."""
    if last.tag is None or last.tag.deprel not in ("amod", "compound", "conj"):
        return ""
    return _right_of(read, read.reading.tokens[last.tag.head], last)


def _right_of(read: ReadReport, above: Token, last: _Word) -> str:
    right = last.end < above.start < last.end + _NEAR and above.upos in ("NOUN", "PROPN")
    between = read.report.text[last.end : above.start]
    return above.text if right and not re.search(r"[.;:\n]", between) else ""


def _is_participle(word: str, tag: Token | None) -> bool:
    lower = word.lower()
    if lower in words.PEOPLE:
        return False
    noun = tag is not None and tag.upos in ("NOUN", "PROPN")
    return lower in words.UNDERGONE or (not noun and bool(_PARTICIPLE.match(lower)))


def _measure_in(word: str) -> str:
    """The unit of measure in "hours", "foot-deep", "barrel"; "" for "hour-glass"."""
    parts = word.lower().split("-")
    measure = next((part for part in parts if part in words.MEASURES), "")
    return measure if parts[-1] in (measure, *words.DIMENSIONS) else ""


def _phrase(taken: list[_Word], shared: str) -> Counted:
    demonyms = load().demonyms
    last = shared or taken[-1].text
    head = last.lower().replace("’", "'").removesuffix("'s")
    people = head in words.PEOPLE or head.rsplit("-")[-1] in words.PEOPLE
    folk = head in demonyms or head.removesuffix("s") in demonyms or _FOLK.search(last)
    people = people or (last[0].isupper() and bool(folk)) or head in words.PLAIN_PEOPLE
    idle = words.NO_NOUNS | role_words.WORD_ROLES.keys() if people else words.NO_NOUNS
    named = list(dropwhile(lambda word: word.lower() in idle, (word.text for word in taken)))
    unit = " ".join([*(named or [taken[-1].text]), *([shared] if shared else [])])
    if unit.lower() in words.PLAIN_PEOPLE:
        unit = "people"
    return Counted(unit=unit, head=head, kind="people" if people else "things", end=taken[-1].end)


def _is_noun(word: str) -> bool:
    lower = word.lower()
    return not (lower.endswith("ly") or lower in words.NO_NOUNS)
