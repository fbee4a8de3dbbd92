"""Gold data for `bench/reader.py`, brought to raw text and offsets."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    start: int
    end: int
    lemma: str
    upos: str
    feats: tuple[str, ...]
    head: tuple[int, int]
    deprel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """One document: paragraphs are set apart by blank lines, sentences within them by a space."""

    text: str
    words: tuple[Word, ...]
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    text: str
    names: set[tuple[int, int, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    text: str
    attributions: list[dict[str, list[list[int]]]]


FEATS = frozenset(
    [
        "Tense",
        "VerbForm",
        "Number",
        "Voice",
        "Mood",
        "Person",
        "Degree",
        "Polarity",
        "PronType",
        "Poss",
        "Case",
        "Gender",
        "NumType",
        "Definite",
        "Reflex",
    ]
)


def records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def trees(path: Path) -> list[Tree]:
    """The documents of a treebank as raw text with gold words."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        blocks = lines.read().strip().split("\n\n")
    documents: list[list[list[str]]] = []
    for block in blocks:
        rows = block.split("\n")
        if any(row.startswith("# newdoc") for row in rows) or not documents:
            documents.append([])
        documents[-1].append(rows)
    return [_tree(document) for document in documents]


def _tree(document: list[list[str]]) -> Tree:
    text = ""
    words: list[Word] = []
    sentences: list[tuple[int, int]] = []
    for rows in document:
        opens = any(row.startswith("# newpar") for row in rows)
        text = text.rstrip() + ("\n\n" if opens else " ") if text else ""
        start = len(text)
        spans, fields, text = _laid([r.split("\t") for r in rows if not r.startswith("#")], text)
        for index, f in enumerate(fields):
            head = spans[int(f[6]) - 1] if f[6] != "0" else spans[index]
            feats = tuple(x for x in f[5].split("|") if x.split("=")[0] in FEATS)
            words.append(
                Word(
                    start=spans[index][0],
                    end=spans[index][1],
                    lemma=f[2],
                    upos=f[3],
                    feats=feats,
                    head=head,
                    deprel=f[7],
                )
            )
        sentences.append((start, spans[-1][1]))
    return Tree(text=text.rstrip(), words=tuple(words), sentences=tuple(sentences))


def _laid(rows: list[list[str]], text: str) -> tuple[list[tuple[int, int]], list[list[str]], str]:
    """Spans of the words of one sentence, their columns, and the text with the sentence added."""
    spans: list[tuple[int, int]] = []
    fields: list[list[str]] = []
    inner: dict[str, tuple[int, int]] = {}
    for row in rows:
        spaced = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            low, high = map(int, row[0].split("-"))
            parts = [r[1] for r in rows if r[0].isdigit() and low <= int(r[0]) <= high]
            at = len(text)
            for offset, part in enumerate(parts):
                left = len(parts) - 1 - offset
                stop = len(text) + len(row[1])
                end = stop if not left else max(at + 1, min(at + len(part), stop - left))
                inner[str(low + offset)] = (at, end)
                at = end
            text += row[1] + " " * spaced
        elif row[0] in inner:
            spans.append(inner[row[0]])
            fields.append(row)
        elif "." not in row[0]:
            spans.append((len(text), len(text) + len(row[1])))
            fields.append(row)
            text += row[1] + " " * spaced
    return spans, fields, text


def names(path: Path) -> list[Names]:
    """PER, ORG and LOC of a UNER file, a leading article left out."""
    found = []
    for record in records(path):
        text = record["text"]
        spans = {
            (e["start"] + 4 * text[e["start"] :].lower().startswith("the "), e["end"], e["type"])
            for e in record["entities"]
            if e["type"] in {"PER", "ORG", "LOC"}
        }
        found.append(Names(text=text, names=spans))
    return found


def articles(path: Path) -> list[Article]:
    return [Article(text=r["text"], attributions=r["attributions"]) for r in records(path)]


def similar(path: Path) -> list[tuple[str, str, float]]:
    return [(r["text"], r["other"], float(r["score"])) for r in records(path)]
