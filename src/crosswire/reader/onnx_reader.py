"""The shipped reader (stage one: words and rule-made sentences; embeddings of the original encoder)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from crosswire.model.reading import Reading, Sentence, Token
from crosswire.model.report import Report
from crosswire.reader.network import Network
from crosswire.reader.subwords import Subwords
from crosswire.reader.words import words

DATA = Path(__file__).parent / "data"


def load(folder: Path | None = None, *, threads: int | None = None) -> OnnxReader:
    """The shipped reader, or the one in `folder`. Raises `ReaderError` if it cannot be used."""
    return OnnxReader(folder or DATA, threads=threads or os.cpu_count() or 1)


class OnnxReader:
    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._network = Network(folder)
        self._subwords = Subwords(DATA / "tokenizer.json")
        self._threads = threads

    @property
    def identity(self) -> str:
        return f"crosswire-reader sha256:{self._network.sha256}"

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        return tuple(_rule_reading(report) for report in reports)

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One unit-length vector of 384 numbers per text, whatever texts stand beside it."""
        with ThreadPoolExecutor(self._threads) as pool:
            return tuple(pool.map(self._embedding, texts))

    def _embedding(self, text: str) -> tuple[float, ...]:
        found = self._network.run({"ids": self._subwords.of_text(text)}, ["embedding"])
        return tuple(map(float, found["embedding"]))


def _rule_reading(report: Report) -> Reading:
    text = report.text
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    spans = words(text)
    first = 0
    for at, (start, end) in enumerate(spans):
        tokens.append(Token(start=start, end=end, text=text[start:end], lemma=text[start:end].lower(), upos="X",
                            feats=(), head=at, deprel="root" if at == first else "dep"))
        gap = text[end : spans[at + 1][0]] if at + 1 < len(spans) else "\n\n"
        ends = text[start:end] in {".", "!", "?", "…", "”", '"', "’", "'", ")"} and gap != ""
        ends = ends and re.search(r"[.!?…][”\"’')]*$", text[max(0, end - 4) : end]) is not None
        if "\n" in gap or ends:
            sentences.append(Sentence(start=spans[first][0], end=end, first=first, last=at + 1))
            first = at + 1
    return Reading(report=report.id, tokens=tuple(tokens), sentences=tuple(sentences), names=(), attributions=())
