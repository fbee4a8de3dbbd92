"""Invented news with every name and attribution known, from `invented_stories` and `invented_news`."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from crosswire.reader.layout import rule_starts
from crosswire.reader.words import words
from training import invented_news as more
from training import invented_stories as data
from training.attributions import over
from training.documents import Document, Link, gaps_of
from training.gazetteer import PEOPLES, settled

_SLOT = re.compile(r"\{([A-Z]+)\}")
_MARK = re.compile(r"<([sqc]\d?) |(>)|\{([A-Z]+)\}")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SENTENCES = (*data.SENTENCES, *more.STANCES, *more.CUES, *more.ENCYCLOPEDIC, *more.REPORTED)
HEADLINES = (*data.HEADLINES, *more.HEADLINES)
GIVEN = (*data.GIVEN, *more.GIVEN)
SURNAMES = (*data.SURNAMES, *more.SURNAMES)
PEOPLE = sorted(people.title() for people in PEOPLES if not people.endswith("s"))
ROLE = {"s": "source", "q": "cue", "c": "content"}


@dataclass(slots=True)
class _Draft:
    """A text under way with the spans of its names and of each attribution's roles."""

    text: str = ""
    names: list[tuple[int, int, str]] = field(default_factory=list)
    links: list[dict[str, list[tuple[int, int]]]] = field(default_factory=list)


def invented(count: int, seed: int) -> list[Document]:
    """`count` short reports of a headline, some sentences and some furniture each."""
    chance = random.Random(f"invented-{seed}")
    return [_document(chance) for _ in range(count)]


def _document(chance: random.Random) -> Document:
    draft = _Draft()
    _line(draft, chance.choice(HEADLINES), chance)
    if chance.random() < 0.4:
        draft.text += "\n\n"
        _line(draft, chance.choice(data.FURNITURE), chance)
    for index in range(chance.randint(2, 6)):
        draft.text += "\n\n" if not index or chance.random() < 0.6 else " "
        if not index:
            _line(draft, chance.choice(data.DATELINES), chance)
        _line(draft, chance.choice(SENTENCES), chance)
    for _ in range(chance.choice((0, 0, 1, 2))):
        draft.text += "\n\n"
        _line(draft, chance.choice(data.FURNITURE), chance)
    return _finished(draft)


def _line(draft: _Draft, template: str, chance: random.Random) -> None:
    open_marks: list[tuple[str, int]] = []
    links: dict[str, dict[str, list[tuple[int, int]]]] = {}
    at = 0
    if chance.random() < 0.3:
        template = template.replace("“", '"').replace("”", '"').replace("’", "'")
    for mark in _MARK.finditer(template):
        draft.text += template[at : mark.start()]
        at = mark.end()
        if mark[1]:
            open_marks.append((mark[1], len(draft.text)))
        elif mark[2]:
            kind, start = open_marks.pop()
            link = links.setdefault(kind[1:], {"source": [], "cue": [], "content": []})
            link[ROLE[kind[0]]].append((start, len(draft.text)))
        else:
            _slot(draft, mark[3], chance)
    draft.text += template[at:]
    draft.links.extend(link for link in links.values() if link["content"])


def _slot(draft: _Draft, kind: str, chance: random.Random) -> None:
    value = SLOTS[kind](chance)
    start = len(draft.text)
    draft.text += value
    label = LABELLED.get(kind)
    if label:
        start += 3 * value.startswith("on ") or 3 * value.startswith("in ") or 4 * value.startswith("the ")
        draft.names.append((start, len(draft.text), label))


def _filled(options: tuple[str, ...]) -> Callable[[random.Random], str]:
    def fill(chance: random.Random) -> str:
        return _SLOT.sub(lambda slot: PARTS[slot[1]](chance), chance.choice(options))

    return fill


def _town(chance: random.Random) -> str:
    if chance.random() < 0.5:
        return chance.choice(chance.choice(settled()))
    return chance.choice(data.PLACES_A) + chance.choice(data.PLACES_B)


def _people(chance: random.Random) -> str:
    if chance.random() < 0.5:
        return chance.choice(PEOPLE)
    return (
        chance.choice(data.PLACES_A)
        + chance.choice(("al", "ov", "en", "or", "ir"))
        + chance.choice(data.PEOPLES_B)
    )


def _person(chance: random.Random) -> str:
    given = chance.choice(GIVEN)
    middle = f" {chance.choice('ABCDEFGHJKLMN')}." if chance.random() < 0.08 else ""
    return f"{given}{middle} {chance.choice(SURNAMES)}" if chance.random() < 0.8 else chance.choice(SURNAMES)


def _number(chance: random.Random) -> str:
    return str(chance.choice((2, 3, 5, 8, 12, 15, 20, 40, 75, 120, 300)))


PARTS: dict[str, Callable[[random.Random], str]] = {
    "X": _town,
    "S": lambda chance: chance.choice(SURNAMES),
    "P": lambda chance: chance.choice(GIVEN),
    "D": lambda chance: str(chance.randint(1, 28)),
    "M": lambda chance: chance.choice(MONTHS),
    "Y": lambda chance: str(chance.randint(1988, 2025)),
    "H": lambda chance: str(chance.randint(1, 12)),
    "MM": lambda chance: f"{chance.randint(0, 59):02d}",
    "N": _number,
}
SLOTS: dict[str, Callable[[random.Random], str]] = {
    "PERSON": _person,
    "GPE": _town,
    "GPEUP": lambda chance: _town(chance).upper(),
    "GROUP": _people,
    "LOC": _filled((*data.LOCS, *more.LOCS)),
    "FACILITY": _filled(data.FACILITIES),
    "ORG": _filled((*data.ORGS, *more.ORGS)),
    "ORGUP": lambda chance: "".join(chance.choice("ABCEFIKNPRSTX") for _ in range(chance.randint(2, 4))),
    "EVENT": _filled(data.EVENTS),
    "DATE": _filled(data.DATES),
    "DAY": _filled(data.DAYS),
    "M": PARTS["M"],
    "Y": PARTS["Y"],
    "DATESHORT": lambda chance: f"{chance.choice(MONTHS)[:3]} {chance.randint(1, 28)}",
    "TIME": _filled(data.TIMES),
    "QUANTITY": _filled(data.QUANTITIES),
    "PERCENT": lambda chance: _number(chance) + chance.choice(("%", " percent", " per cent")),
    "MONEY": _filled(data.MONIES),
    "WEAPON": lambda chance: chance.choice(data.WEAPONS),
    "N": lambda chance: chance.choice(data.NUMBERS),
    "RANK": lambda chance: chance.choice(data.RANKS),
    "EVENTWORD": lambda chance: chance.choice(data.EVENTWORDS),
}
LABELLED = {
    **{
        kind: kind
        for kind in (
            "PERSON",
            "GPE",
            "GROUP",
            "LOC",
            "FACILITY",
            "ORG",
            "EVENT",
            "DATE",
            "TIME",
            "QUANTITY",
            "MONEY",
            "WEAPON",
        )
    },
    "GPEUP": "GPE",
    "ORGUP": "ORG",
    "DATESHORT": "DATE",
    "DAY": "DATE",
    "M": "DATE",
    "Y": "DATE",
    "PERCENT": "QUANTITY",
}


def _finished(draft: _Draft) -> Document:
    text = draft.text.strip()
    spans = words(text)
    tags = [frozenset({"O"})] * len(spans)
    for start, end, label in draft.names:
        inside = sorted(over(spans, [(start, end)]))
        for i in inside:
            place = "S" if len(inside) == 1 else "B" if i == inside[0] else "E" if i == inside[-1] else "I"
            tags[i] = frozenset({f"{place}-{label}"})
    links = [Link(**{role: over(spans, parts) for role, parts in link.items()}) for link in draft.links]
    return Document(
        kind="invented",
        words=[text[s:e] for s, e in spans],
        gaps=gaps_of(text, spans),
        starts=rule_starts(text, spans),
        names=tags,
        links=[link for link in links if link.cue and link.content],
    )
