"""A reader that remembers what it read, so that a bench run again costs only what changed above it.

The memory is one SQLite file in `runs/` (not in git), its keys the SHA-256 of the model, the reader's
source and the text; several benches may use it at once. Speed is never measured through it.
"""

from __future__ import annotations

import hashlib
import pickle
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from crosswire import reader
from crosswire.model.reading import Reader, Reading
from crosswire.model.report import Report

ROOT = Path(__file__).resolve().parent.parent
MEMORY = ROOT / "runs" / "readings.sqlite"
Vector = tuple[float, ...]
T = TypeVar("T")
V = TypeVar("V")


class Remembered:
    """A `Reader` in front of another; `code` names the version of what the other does."""

    def __init__(self, inner: Reader, path: Path, code: str) -> None:
        path.parent.mkdir(exist_ok=True)
        self._inner, self._code = inner, code
        self._store = sqlite3.connect(path, timeout=60)
        self._store.execute(
            "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID"
        )

    @property
    def identity(self) -> str:
        return self._inner.identity

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        found: tuple[Reading, ...] = self._all(reports, repr, self._inner.read)
        return found

    def embed(self, texts: Sequence[str]) -> tuple[Vector, ...]:
        found: tuple[Vector, ...] = self._all(texts, str, self._inner.embed)
        return found

    def _all(
        self, items: Sequence[T], name: Callable[[T], str], make: Callable[[Sequence[T]], tuple[V, ...]]
    ) -> tuple[V, ...]:
        """Each item's value, made anew only where the memory has none."""
        keys = [self._key(make.__name__, name(item)) for item in items]
        kept = {key: value for key in keys if (value := self._kept(key)) is not None}
        new = {key: item for key, item in zip(keys, items, strict=True) if key not in kept}
        made = dict(zip(new, make(tuple(new.values())), strict=True)) if new else {}
        with self._store:
            self._store.executemany(
                "INSERT OR REPLACE INTO kept VALUES (?, ?)",
                [(key, pickle.dumps(value)) for key, value in made.items()],
            )
        return tuple(made[key] if key in made else pickle.loads(kept[key]) for key in keys)

    def _key(self, kind: str, name: str) -> bytes:
        return hashlib.sha256("\0".join((self.identity, self._code, kind, name)).encode()).digest()

    def _kept(self, key: bytes) -> bytes | None:
        row = self._store.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return None if row is None else row[0]


def load() -> Remembered:
    """The shipped reader behind the memory in `runs/`."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "src" / "crosswire" / "reader").glob("*.py")):
        digest.update(path.read_bytes())
    for path in sorted((ROOT / "src" / "crosswire" / "model").glob("re*.py")):
        digest.update(path.read_bytes())
    return Remembered(reader.load(), MEMORY, digest.hexdigest())
