"""The one way in: files, folders and standard input to reports, and a reason for all that gave none."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire.ingest import files, manifest, pages, plain, records
from crosswire.ingest.finish import finish
from crosswire.ingest.intake import Intake, NothingNamedError, NothingReadableError, Options
from crosswire.model.report import Rejection, Report

_DEFAULTS = Options()
_STDIN_NAME = "standard input"
_Drafts = Iterator[Report | Rejection]


def load(paths: Sequence[str | Path], options: Options = _DEFAULTS) -> Intake:
    """Read `paths` into reports, sorted by source, each with its furniture in `dropped`.

    The order of `paths` makes no difference. "-" is standard input: a page, JSON, JSON Lines or plain
    text, told by its first characters.

    Raises:
        NothingNamedError: `paths` is empty.
        NothingReadableError: no report came of any of them.
    """
    if not paths:
        raise NothingNamedError
    found = files.find(paths)
    rejections = list(found.rejections)
    drafts: list[Report] = []
    for item in (*_from_stdin(paths, options), *_from_files(found, options)):
        if isinstance(item, Rejection):
            rejections.append(item)
        else:
            drafts.append(item)
    kept = _once(sorted(drafts, key=lambda report: (report.source, report.id)), rejections)
    reports, refused = finish(kept, options)
    rejections += refused
    ordered = tuple(sorted(set(rejections), key=lambda r: (r.source, r.reason)))
    if not reports:
        raise NothingReadableError(ordered)
    return Intake(reports=reports, rejections=ordered)


def _from_stdin(paths: Sequence[str | Path], options: Options) -> _Drafts:
    if files.STDIN in (str(path) for path in paths):
        data = sys.stdin.buffer.read(options.max_bytes + 1)
        yield from _read(data, _STDIN_NAME, _kind(data), options)


def _kind(data: bytes) -> str:
    """The suffix that a file of these bytes would have."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] in (b"{", b"["):
        first, _, rest = data.partition(b"\n")
        many = first.rstrip().endswith(b"}") and rest.strip()
        return ".jsonl" if many else ".json"
    return ".html" if pages.looks_like_html(head.decode("utf-8", "replace")) else ".txt"


def _from_files(found: files.Found, options: Options) -> _Drafts:
    known = {item.path.parent: _manifest(item) for item in found.manifests}
    for item in found.manifests:
        yield from known[item.path.parent].rejections
        yield from _missing(known[item.path.parent], item)
    for item in found.files:
        facts = (
            known[item.path.parent].of(item.path.name, item.path.stem) if item.path.parent in known else None
        )
        for draft in _from_file(item, options):
            yield manifest.apply(facts, draft) if facts and isinstance(draft, Report) else draft


def _from_file(item: files.SourceFile, options: Options) -> _Drafts:
    suffix = item.path.suffix.lower()
    try:
        with item.path.open("rb") as stream:
            if suffix == ".jsonl":
                yield from records.read_lines(stream, item.source, options.max_bytes)
            else:
                yield from _read(stream.read(options.max_bytes + 1), item.source, suffix, options)
    except OSError as error:
        yield Rejection(source=item.source, reason=f"The file cannot be opened ({error.strerror}).")


def _read(data: bytes, source: str, suffix: str, options: Options) -> _Drafts:
    if len(data) > options.max_bytes:
        limit = f"{options.max_bytes:,} bytes"
        yield Rejection(source=source, reason=f"The file is larger than {limit}: split it, or give .jsonl.")
    elif suffix == ".jsonl":
        yield from records.read_lines(io.BytesIO(data), source, options.max_bytes)
    elif suffix == ".json":
        yield from records.read(data, source)
    elif suffix in (".html", ".htm"):
        yield pages.read(data, source)
    else:
        yield plain.read(data, source)


def _manifest(item: files.SourceFile) -> manifest.Manifest:
    try:
        return manifest.read(item.path.read_bytes(), item.source)
    except OSError as error:
        reason = f"The manifest cannot be opened ({error.strerror})."
        return manifest.Manifest(facts={}, rejections=(Rejection(source=item.source, reason=reason),))


def _missing(known: manifest.Manifest, item: files.SourceFile) -> Iterator[Rejection]:
    here = {name for path in item.path.parent.iterdir() for name in (path.name, path.stem)}
    for name in known.facts:
        if name not in here:
            reason = (
                f"The manifest names {name!r}, and the folder holds no such file: add it or correct the name."
            )
            yield Rejection(source=item.source, reason=reason)


def _once(drafts: Sequence[Report], rejections: list[Rejection]) -> list[Report]:
    """Each report once: the same words from the same outlet, or from a file that names none."""
    kept: dict[str, list[Report]] = {}
    for draft in drafts:
        words = " ".join(draft.text.split())
        same = next((r for r in kept.get(words, ()) if _one_outlet(r.outlet, draft.outlet)), None)
        if same:
            reason = f"This is the same report as {same.source}, which was kept."
            rejections.append(Rejection(source=draft.source, reason=reason))
        else:
            kept.setdefault(words, []).append(draft)
    return sorted((r for group in kept.values() for r in group), key=lambda r: (r.source, r.id))


def _one_outlet(a: str, b: str) -> bool:
    return not a or not b or a.casefold() == b.casefold()
