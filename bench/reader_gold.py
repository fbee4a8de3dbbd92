"""Gold data for `bench/reader.py`, brought to raw text and offsets."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conllu import Sentence, documents


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


def records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def trees(path: Path) -> list[Tree]:
    """The documents of a treebank as raw text with gold words."""
    return [_tree(document) for document in documents(path)]


def _tree(document: Sequence[Sentence]) -> Tree:
    text = ""
    words: list[Word] = []
    sentences: list[tuple[int, int]] = []
    for sentence in document:
        text = text.rstrip() + ("\n\n" if sentence.paragraph else " ") if text else ""
        spans: list[tuple[int, int]] = []
        for each in sentence.words:
            spans.append((len(text), len(text) + len(each.surface)))
            text += each.surface + " " * each.spaced
        words += [
            Word(
                start=start,
                end=end,
                lemma=each.lemma,
                upos=each.upos,
                feats=each.feats,
                head=spans[each.head],
                deprel=each.deprel,
            )
            for (start, end), each in zip(spans, sentence.words, strict=True)
        ]
        sentences.append((spans[0][0], spans[-1][1]))
    return Tree(text=text.rstrip(), words=tuple(words), sentences=tuple(sentences))


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
