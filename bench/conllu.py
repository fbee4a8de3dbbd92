"""CoNLL-U files (universaldependencies.org/format.html) as sentences of syntactic words.

Shared by the benches and the training; neither is part of the package.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

FEATS = frozenset(
    [
        *("Tense", "VerbForm", "Number", "Voice", "Mood", "Person", "Degree", "Polarity", "PronType"),
        *("Poss", "Case", "Gender", "NumType", "Definite", "Reflex"),
    ]
)
"""Names of the features that the reader gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A syntactic word: `surface` is its share of the text, `head` an index into the sentence."""

    surface: str
    spaced: bool
    lemma: str
    upos: str
    feats: tuple[str, ...]
    head: int
    deprel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """`document` and `paragraph` say whether it begins one."""

    words: tuple[Word, ...]
    document: bool
    paragraph: bool


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a gzipped file, in order."""
    comments: list[str] = []
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in (*map(str.rstrip, lines), ""):
            if line.startswith("#"):
                comments.append(line)
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield Sentence(
                    words=tuple(_words(rows)),
                    document=any(c.startswith("# newdoc") for c in comments),
                    paragraph=any(c.startswith("# newpar") for c in comments),
                )
                comments, rows = [], []


def documents(path: Path) -> list[list[Sentence]]:
    """The sentences by document."""
    found: list[list[Sentence]] = []
    for sentence in sentences(path):
        if sentence.document or not found:
            found.append([])
        found[-1].append(sentence)
    return found


def _words(rows: Sequence[Sequence[str]]) -> Iterator[Word]:
    """The words of a sentence; a contraction's surface is shared out among its words."""
    shared: dict[str, tuple[str, bool]] = {}
    places = [row[0] for row in rows if row[0].isdigit()]
    for row in rows:
        place, spaced = row[0], "SpaceAfter=No" not in row[9]
        if "-" in place:
            first, last = map(int, place.split("-"))
            parts = [r[1] for r in rows if r[0].isdigit() and first <= int(r[0]) <= last]
            for offset, surface in enumerate(_shares(row[1], parts)):
                shared[str(first + offset)] = (surface, spaced and first + offset == last)
        elif "." not in place:
            surface, spaced = shared.get(place, (row[1], spaced))
            yield Word(
                surface=surface,
                spaced=spaced,
                lemma=row[2],
                upos=row[3],
                feats=tuple(f for f in row[5].split("|") if f.split("=")[0] in FEATS),
                head=places.index(place if row[6] == "0" else row[6]),
                deprel=row[7],
            )


def _shares(surface: str, parts: Sequence[str]) -> Iterator[str]:
    """The surface cut into as many pieces as there are parts, by their lengths, none empty."""
    at = 0
    for index, part in enumerate(parts):
        left = len(parts) - 1 - index
        end = len(surface) if not left else max(at + 1, min(at + len(part), len(surface) - left))
        yield surface[at:end]
        at = end
