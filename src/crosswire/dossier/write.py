"""One door to every format: `write(dossier, path, format)`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from crosswire.dossier.codec import as_json
from crosswire.dossier.jsonld import as_jsonld
from crosswire.dossier.lookup import storable
from crosswire.dossier.markdown import as_markdown
from crosswire.dossier.plover import as_plover
from crosswire.model.findings import Dossier

FORMATS = ("html", "json", "md", "csv", "parquet", "plover", "jsonld")
TABLES = ("csv", "parquet")
"""The formats that give a folder with one file a layer; the others give one file."""


def write(dossier: Dossier, path: Path, format: str) -> tuple[Path, ...]:
    """Write the dossier in one of FORMATS; gives the paths written, sorted.

    For the formats in TABLES `path` is a folder (made where it is missing), else a file. Raises
    ValueError for an unknown format, OSError where the path cannot be written.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}: choose one of {', '.join(FORMATS)}")
    if format in TABLES:
        from crosswire.dossier.tables import write_tables  # noqa: PLC0415 (DuckDB only when it is wanted)

        return write_tables(dossier, path, format)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(render(dossier, format))
    return (path,)


def render(dossier: Dossier, format: str) -> bytes:
    """The dossier as the bytes of one file. Raises ValueError for a format that is not one file."""
    if format not in _FILES:
        raise ValueError(f"no single file in format {format!r}: choose one of {', '.join(sorted(_FILES))}")
    return _FILES[format](dossier)


def format_of(path: Path) -> str:
    """The format that a path's ending names ("account.md" -> "md"). Raises ValueError for any other."""
    ending = path.suffix.lower().lstrip(".")
    found = {"htm": "html", "markdown": "md"}.get(ending, ending)
    if found not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        raise ValueError(
            f"cannot tell a format from {path.name!r}: end it in one of {known}, or name the format"
        )
    return found


def _html(dossier: Dossier) -> bytes:
    from crosswire.dossier.html import as_html  # noqa: PLC0415 (the templates only when wanted)

    return as_html(dossier).encode("utf-8")


def _markdown(dossier: Dossier) -> bytes:
    return storable(as_markdown(dossier)).encode("utf-8")


_FILES: dict[str, Callable[[Dossier], bytes]] = {
    "html": _html,
    "json": as_json,
    "jsonld": as_jsonld,
    "md": _markdown,
    "plover": as_plover,
}
