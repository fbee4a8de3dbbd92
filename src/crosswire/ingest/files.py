"""From what the user named to the files to read: sorted, each once, with names that hold anywhere."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from crosswire.model.report import Rejection

MANIFEST = "reports.json"
STDIN = "-"
SUFFIXES = frozenset({".txt", ".html", ".htm", ".json", ".jsonl"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file to read. `source` is its name in every dossier: relative to what the user named."""

    path: Path
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The files to read, the folders' manifests, and what was named or met and cannot be read."""

    files: tuple[SourceFile, ...]
    manifests: tuple[SourceFile, ...]
    rejections: tuple[Rejection, ...]


def find(paths: Sequence[str | Path]) -> Found:
    """Walk `paths` (files and folders; `-` is left out) to the files they hold.

    A file that is reached twice is taken once. Where two files would have one source name, the folders
    above them are added to both names until they differ.
    """
    located: dict[Path, tuple[Path, str]] = {}
    rejections: list[Rejection] = []
    for path in sorted({Path(p) for p in paths if str(p) != STDIN}):
        for item in _walk(path):
            if isinstance(item, Rejection):
                rejections.append(item)
            else:
                located.setdefault(_real(item[0]), item)
    names = _unique_names(sorted(located.values()))
    files = [SourceFile(path=path, source=printable(name)) for path, name in names]
    return Found(
        files=tuple(sorted((f for f in files if f.path.name != MANIFEST), key=lambda f: f.source)),
        manifests=tuple(sorted((f for f in files if f.path.name == MANIFEST), key=lambda f: f.source)),
        rejections=tuple(Rejection(source=printable(item.source), reason=item.reason) for item in rejections),
    )


def printable(name: str) -> str:
    """A file's name as it may stand in a dossier: bytes that are no UTF-8 and control characters, which file
    systems allow, as U+FFFD.

    >>> printable("a" + chr(10) + "b.txt") == "a" + chr(0xFFFD) + "b.txt"
    True
    """
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" or ord(c) < 32 or ord(c) == 127 else c for c in name)


def _walk(root: Path) -> Iterator[tuple[Path, str] | Rejection]:
    """(file, name relative to `root`) for each file to read under `root`, or why there is none."""
    if not os.path.lexists(root):
        yield Rejection(source=root.name or str(root), reason="There is no such file or folder.")
    elif root.is_file():
        yield root, root.name
    elif root.is_dir():
        found = list(_walk_folder(root, root, frozenset()))
        yield from found
        if not any(isinstance(item, tuple) and item[0].name != MANIFEST for item in found):
            reason = "The folder holds no .txt, .html, .htm, .json or .jsonl file: put the reports into it."
            yield Rejection(source=f"{_name(root, root)}/", reason=reason)
    else:
        yield Rejection(source=root.name, reason="This is neither a file nor a folder (or a broken link).")


def _walk_folder(root: Path, folder: Path, above: frozenset[Path]) -> Iterator[tuple[Path, str] | Rejection]:
    here = _name(root, folder)
    real = _real(folder)
    if real in above:
        yield Rejection(
            source=f"{here}/", reason="The link leads back to a folder above it; it was not followed."
        )
        return
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Rejection(source=f"{here}/", reason=f"The folder cannot be opened ({error.strerror}).")
        return
    saved = {f"{p.stem}_files" for p in entries if p.suffix.lower() in (".html", ".htm")}
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if entry.name not in saved:  # "Page_files" beside Page.html holds the page's pictures and styles
                yield from _walk_folder(root, entry, above | {real})
        elif not entry.is_file():
            reason = "This is no file that can be read (a broken link or a device): it is left out."
            yield Rejection(source=_name(root, entry), reason=reason)
        elif entry.suffix.lower() in SUFFIXES:
            yield entry, _name(root, entry)
        else:
            kind = entry.suffix or "a file without a suffix"
            reason = f"Files of this kind are not read ({kind}): save the report as .txt, .html or .json."
            yield Rejection(source=_name(root, entry), reason=reason)


def _name(root: Path, path: Path) -> str:
    relative = path.relative_to(root).as_posix()
    return root.absolute().name if relative == "." else relative


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return path.absolute()


def _unique_names(located: Sequence[tuple[Path, str]]) -> list[tuple[Path, str]]:
    """Lengthen names that stand for several files by the folders above them."""
    names = [name for _, name in located]
    while True:
        taken = Counter(names)
        longer = [
            _tail(path, len(PurePosixPath(name).parts) + 1) if taken[name] > 1 else name
            for (path, _), name in zip(located, names, strict=True)
        ]
        if longer == names:
            return [(path, name) for (path, _), name in zip(located, names, strict=True)]
        names = longer


def _tail(path: Path, parts: int) -> str:
    return PurePosixPath(*path.absolute().parts[-parts:]).as_posix()
