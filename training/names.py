"""Name corpora as documents whose words each carry the set of tags they may have.

A corpus that lumps kinds together (a place that may be a town or a building) or never marks some
kinds (no dates) thus never punishes what it cannot know: the loss is the marginal likelihood of the
set. Tags are BIOES over `LABELS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from crosswire.reader.layout import rule_starts
from crosswire.reader.words import words
from training.attributions import over
from training.documents import Document, gaps_of, records
from training.gazetteer import PEOPLES, kinds_of_place

LABELS = (
    *("PERSON", "ORG", "GPE", "LOC", "GROUP", "FACILITY", "EVENT", "MISC"),
    *("DATE", "TIME", "QUANTITY", "MONEY", "WEAPON"),
)
TAGS = ("O", *(f"{place}-{label}" for label in LABELS for place in "BIES"))
UNMARKED = {
    "gum": {"GROUP", "MISC", "QUANTITY", "MONEY", "WEAPON", "TIME"},
    "meantime": {"GROUP", "EVENT", "WEAPON", "FACILITY"},
    "re3d": {"EVENT", "MISC", "FACILITY"},
    "wikigold": {"DATE", "TIME", "QUANTITY", "MONEY", "WEAPON"},
    "wnut17": {"DATE", "TIME", "QUANTITY", "MONEY", "WEAPON", "EVENT", "GROUP"},
    "uner-ewt-dev": {"DATE", "TIME", "QUANTITY", "MONEY", "WEAPON", "EVENT", "GROUP", "MISC"},
}
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = r"\d+(?:[.,]\d+)*"
_SCALE = r"(?:\s(?:thousand|million|billion|trillion))?"
_SURE = (
    (
        "DATE",
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s\d{{4}})?\b|\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,\s\d{{4}})?\b"
        rf"|\b{_MONTH},?\s\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b",
    ),
    ("DATE", rf"\b(?:(?:last|next|this)\s)?{_DAY}\b|\b(?:yesterday|today|tomorrow)\b"),
    ("DATE", r"(?<=\b[Ii]n\s)(?:19|20)\d\d\b|\b(?:last|next|this)\s(?:week|month|year)\b"),
    ("TIME", r"\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b"),
    (
        "MONEY",
        rf"(?:US|C|A)?[$€£¥]\s?{_NUMBER}{_SCALE}|\b{_NUMBER}{_SCALE}\s(?:dollars|euros|pounds|rubles|roubles|yuan|rupees)\b",
    ),
    (
        "QUANTITY",
        rf"\b{_NUMBER}\s?(?:%|percent\b|per\scent\b|km\b|kilomet(?:er|re)s?\b|miles?\b|met(?:er|re)s?\b|feet\b|tons?\b|tonnes?\b|kg\b|hectares?\b|acres?\b|barrels?\b|lit(?:er|re)s?\b)",
    ),
)


_TITLES = re.compile(
    r"(?:(?:the|former|acting|deputy|vice|interim|first|prime|foreign|defen[cs]e|interior|finance|chief|police|lt|maj|brig"
    r"|mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|king|queen|prince|princess|emperor|pope|saint|st|father"
    r"|president|premier|chancellor|minister|secretary|ambassador|envoy|governor|mayor|senator|sen|rep|congressman"
    r"|congresswoman|representative|judge|justice|sheriff|officer|general|gen|colonel|col|captain|capt|major|lieutenant"
    r"|sergeant|sgt|admiral|adm|commander|cmdr|marshal|field|chairman|director|spokesman|spokeswoman|leader|coach|sheikh"
    r"|imam|ayatollah|bishop|archbishop|cardinal|rabbi|rev|reverend|attorney|state|us|u\.s\.|[A-Z][a-z]+(?:ian|ish|ese|i|an)(?=\s"
    r"(?:President|Prime|Foreign|Defen[cs]e|Interior|Minister|General|King|Ambassador)))\.?\s+)*",
    re.IGNORECASE,
)
"""Titles before a person's name; a name corpus that takes them in is brought to the common manner."""
_PRONOUNS = frozenset(
    "i we us you he she they them it our their his her who this that these those".split()  # noqa: SIM905
)


def corpus(folder: Path, name: str) -> list[Document]:
    """The training documents of one name corpus; parts marked as test are left out."""
    found = [r for r in records(folder / f"{name}.jsonl.gz") if r.get("split") != "test"]
    return [_document(name, record) for record in found if record["text"].strip()]


def _document(name: str, record: dict[str, Any]) -> Document:
    text = record["text"][: record.get("annotated_end") or None]
    spans = [(s, e) for s, e in record.get("tokens") or () if e <= len(text)] or _own(text)
    return Document(
        kind="names",
        words=[text[s:e] for s, e in spans],
        gaps=gaps_of(text, spans),
        starts=rule_starts(text, spans),
        names=tag_sets(name, text, spans, record["entities"]),
    )


def _own(text: str) -> list[tuple[int, int]]:
    return words(text)


def tag_sets(
    name: str, text: str, spans: Sequence[tuple[int, int]], entities: Iterable[dict[str, Any]]
) -> list[frozenset[str]]:
    """For each word the set of tags that the corpus's marks leave open."""
    loose = _loose(frozenset(UNMARKED[name]))
    sets: list[frozenset[str]] = [loose] * len(spans)
    taken = [False] * len(spans)
    for start, end, kinds, firm in _marks(name, text, entities):
        inside = sorted(over(spans, [(start, end)]))
        if not inside or any(taken[i] for i in inside):
            continue
        for i in inside:
            taken[i] = True
            place = "S" if len(inside) == 1 else "B" if i == inside[0] else "E" if i == inside[-1] else "I"
            tags = frozenset(f"{place}-{kind}" for kind in kinds)
            sets[i] = tags if firm else loose | tags | frozenset(f"{p}-{k}" for p in "BIES" for k in kinds)
    for i, (s, e) in enumerate(spans):
        if not taken[i] and text[s].isupper() and text[s:e].lower() in PEOPLES and name != "uner-ewt-dev":
            sets[i] = frozenset({"S-GROUP"})
    return sets


@cache
def _loose(kinds: frozenset[str]) -> frozenset[str]:
    return frozenset({"O"}) | {f"{place}-{kind}" for place in "BIES" for kind in kinds}


def _marks(
    name: str, text: str, entities: Iterable[dict[str, Any]]
) -> list[tuple[int, int, frozenset[str], bool]]:
    """(start, end, kinds, firm) longest first; a mark that is not firm only opens possibilities."""
    marks = []
    for entity in entities:
        start, end = entity["start"], entity["end"]
        if end > len(text):
            continue
        kinds = frozenset({entity["mapped"] or "OTHER", *(entity.get("mapped_alt") or ())})
        timed = kinds & {"DATE", "TIME", "MONEY", "QUANTITY"}
        if name == "gum" and entity.get("head") and entity["named"]:
            start, end = entity["head"][0][0], entity["head"][-1][1]
        if text[start : start + 4].lower() == "the ":
            start += 4
        if "PERSON" in kinds:
            start += len(_TITLES.match(text[start:end] + " ")[0])
            if start >= end or not text[start].isupper():
                marks.append((entity["start"], end, kinds, False))
                continue
        surface = text[start:end]
        firm = "OTHER" not in kinds and entity.get("named", True) and entity.get("confidence", 1) > 0
        if name == "re3d" and not timed and not re.search(r"\b[A-Z]\w*$|\b[A-Z]\w+ \w+$", surface):
            firm = False
        if surface.lower() in _PRONOUNS or (name == "re3d" and "QUANTITY" in kinds and " " not in surface):
            continue
        if name == "meantime" and timed:
            firm = True
        elif not entity.get("named", True) and not timed:
            continue
        if {"GPE", "LOC", "FACILITY"} <= kinds and "OTHER" not in kinds:
            kinds = kinds_of_place(surface)
        if surface.lower() in PEOPLES and name != "uner-ewt-dev":
            kinds = frozenset({"GROUP"})
        marks.append((start, end, kinds - {"OTHER"} or frozenset({"MISC"}), firm))
    marks.sort(key=lambda mark: (not mark[3], mark[0] - mark[1], mark[0]))
    sure = [
        (m.start(), m.end(), frozenset({kind}), True)
        for kind, pattern in _SURE
        for m in re.finditer(pattern, text, re.IGNORECASE if kind == "QUANTITY" else 0)
    ]
    return [m for m in marks if m[3]] + sure + [m for m in marks if not m[3]]
