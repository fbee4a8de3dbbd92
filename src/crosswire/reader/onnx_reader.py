"""The shipped reader: one network over windows of text, put together into readings."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from crosswire.model.reading import Reading
from crosswire.model.report import Report
from crosswire.reader.assemble import Assembler
from crosswire.reader.layout import Segment, segments
from crosswire.reader.network import Array, Network
from crosswire.reader.parts import Part
from crosswire.reader.subwords import Subwords
from crosswire.reader.windows import Window, cut, inputs

DATA = Path(__file__).parent / "data"
BIAFFINE = ("mixed", "column", "row_bias", "column_bias")
OUTPUTS = (
    *("upos", "feats", "rules", "tags", "end", "anchor", "arcs", "root"),
    *(f"{name}.{part}" for name in ("labels", "links") for part in BIAFFINE),
)


def load(folder: Path | None = None, *, threads: int | None = None) -> OnnxReader:
    """The shipped reader, or the one in `folder`, on all cores or on `threads` of them.

    Raises `ReaderError` where the model is missing, damaged or not the one its card names.
    """
    return OnnxReader(folder or DATA, threads=threads or os.cpu_count() or 1)


class OnnxReader:
    """`Reader` over the network of one folder.

    Each window is run by itself, so a reading never depends on what stands beside it in a batch.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._network = Network(folder)
        self._subwords = Subwords(DATA / "tokenizer.json")
        self._assemble = Assembler(self._network.labels, self._network.tables)
        self._threads = threads

    @property
    def identity(self) -> str:
        return f"crosswire-reader sha256:{self._network.sha256}"

    @property
    def size(self) -> int:
        """Bytes of the model file."""
        return self._network.size

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        """One reading per report, in the order given."""
        return self.read_laid(reports, [segments(report) for report in reports])

    def read_laid(self, reports: Sequence[Report], laid: Sequence[Sequence[Segment]]) -> tuple[Reading, ...]:
        """As `read`, over words (and, where a segment says so, sentences) that are given."""
        with ThreadPoolExecutor(self._threads) as pool:
            return tuple(
                self._assemble.reading(report, [self._part(segment, pool) for segment in parts])
                for report, parts in zip(reports, laid, strict=True)
            )

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """One unit-length vector of 384 numbers per text; of a long text its first 256 subwords count."""
        with ThreadPoolExecutor(self._threads) as pool:
            return tuple(pool.map(self._embedding, texts))

    def _part(self, segment: Segment, pool: ThreadPoolExecutor) -> Part:
        """A segment read; only one report's outputs are held at a time, for they are large."""
        windows = cut(segment, self._subwords)

        def run(window: Window) -> dict[str, Array]:
            return self._network.run(inputs(segment, window, self._subwords), OUTPUTS)

        return Part(segment=segment, windows=windows, outputs=list(pool.map(run, windows)))

    def _embedding(self, text: str) -> tuple[float, ...]:
        found = self._network.run({"ids": self._subwords.of_text(text)}, ("embedding",))
        return tuple(map(float, found["embedding"]))
