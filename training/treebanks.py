"""CoNLL-U treebanks as documents with sentence ends, tags, lemma rules and trees."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from crosswire.reader.lemmas import rule
from crosswire.reader.shapes import GAPS
from training.documents import Document

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
Row = tuple[str, bool, list[str]]


def treebank(path: Path) -> list[Document]:
    """The documents of one CoNLL-U file; each syntactic word is a word."""
    documents: list[Document] = []
    for comments, lines in _sentences(path):
        if any(c.startswith("# newdoc") for c in comments) or not documents:
            documents.append(Document(kind="syntax", words=[], gaps=[], starts=[]))
        _add(documents[-1], _rows(lines), paragraph=any(c.startswith("# newpar") for c in comments))
    return documents


def _sentences(path: Path) -> Iterator[tuple[list[str], list[list[str]]]]:
    comments: list[str] = []
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("#"):
                comments.append(line)
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield comments, rows
                comments, rows = [], []


def _rows(lines: list[list[str]]) -> list[Row]:
    """(surface, space after, columns) of each syntactic word; a contraction's surface is shared out."""
    rows: list[Row] = []
    shared: dict[str, tuple[str, bool]] = {}
    for columns in lines:
        place = columns[0]
        spaced = "SpaceAfter=No" not in columns[9]
        if "-" in place:
            first, last = map(int, place.split("-"))
            inner = [c[1] for c in lines if c[0].isdigit() and first <= int(c[0]) <= last]
            for offset, part in enumerate(_shares(columns[1], inner)):
                shared[str(first + offset)] = (part, spaced and first + offset == last)
        elif "." not in place:
            surface, spaced = shared.get(place, (columns[1], spaced))
            rows.append((surface, spaced, columns))
    return rows


def _shares(surface: str, parts: list[str]) -> list[str]:
    """The surface cut into as many pieces as there are parts, by their lengths, none empty."""
    pieces, at = [], 0
    for index, part in enumerate(parts):
        left = len(parts) - 1 - index
        end = len(surface) if not left else max(at + 1, min(at + len(part), len(surface) - left))
        pieces.append(surface[at:end])
        at = end
    return pieces


def _add(document: Document, rows: list[Row], *, paragraph: bool) -> None:
    first = len(document.words)
    document.starts.append(first)
    opening = GAPS.index("paragraph" if paragraph or not first else "space")
    spaced = True
    for index, (surface, after, columns) in enumerate(rows):
        document.words.append(surface)
        document.gaps.append(opening if not index else GAPS.index("space" if spaced else "joined"))
        spaced = after
        head = int(columns[6])
        document.upos.append(columns[3])
        document.feats.append("|".join(f for f in columns[5].split("|") if f.split("=")[0] in FEATS))
        document.rules.append(rule(surface, columns[2]) if columns[2] != "_" else "low:0:")
        document.heads.append(first + (head - 1 if head else index))
        document.deprels.append(columns[7])
