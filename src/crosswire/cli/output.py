"""What the commands print and write: results on standard output, all else on standard error."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from crosswire import dossier as dossiers
from crosswire.dossier import terminal
from crosswire.model.findings import Dossier
from crosswire.model.report import Rejection
from crosswire.pipeline import Account
from crosswire.pipeline import Progress as Tell

STDOUT = Path("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where the dossier goes. `format` "" means: by the file's ending."""

    output: Path
    format: str
    json: Path | None
    open: bool

    @property
    def owns_stdout(self) -> bool:
        """Whether standard output carries a file, so that nothing else may stand there."""
        return STDOUT in (self.output, self.json)


def errors() -> Console:
    """The console for everything that is not the result."""
    return Console(stderr=True, highlight=False)


@contextmanager
def progress_bar(console: Console) -> Iterator[Tell]:
    """A bar on standard error, gone when done; silent when standard error is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        tasks = {}

        def tell(step: str, done: int, of: int) -> None:
            if step not in tasks:
                tasks[step] = bar.add_task(step, total=of)
            bar.update(tasks[step], completed=done, total=of)

        yield tell


def numbered(path: Path, number: int, of: int) -> Path:
    """`dossier.html` for one story; `dossier-1.html`, `dossier-2.html` ... for several."""
    return path if of == 1 or path == STDOUT else path.with_name(f"{path.stem}-{number}{path.suffix}")


def tell_rejections(console: Console, rejections: tuple[Rejection, ...]) -> None:
    """One clear line for each input that gave no report."""
    for rejection in rejections:
        console.print(
            f"set aside  {rejection.source}: {rejection.reason}", style="yellow", markup=False, soft_wrap=True
        )


def deliver(account: Account, to: Destination, console: Console) -> None:
    """Write every dossier, print its short account, say where the files are."""
    count = len(account.dossiers)
    if count > 1:
        console.print(f"{count} stories in these reports; one dossier each.", markup=False, soft_wrap=True)
    out = Console(soft_wrap=False, highlight=False)
    for number, dossier in enumerate(account.dossiers, 1):
        if not to.owns_stdout:
            _print_account(dossier, out)
        for path in _write(dossier, to, number, count):
            console.print(f"wrote {path}", markup=False, soft_wrap=True)
            if to.open and path.suffix == ".html":
                webbrowser.open(path.resolve().as_uri())
    for stray in account.strays:
        console.print(
            f"belongs to no story  {stray.source} ({stray.outlet})",
            style="yellow",
            markup=False,
            soft_wrap=True,
        )


def _print_account(dossier: Dossier, out: Console) -> None:
    """Print the short account; into a pipe or a file without the blanks that fill a terminal's lines."""
    with out.capture() as captured:
        out.print(terminal.account(dossier))
    text = captured.get()
    if not out.is_terminal:
        text = "".join(f"{line.rstrip()}\n" for line in text.splitlines())
    encoding = getattr(out.file, "encoding", "utf-8") or "utf-8"
    out.file.write(text.encode(encoding, "replace").decode(encoding))


def _write(dossier: Dossier, to: Destination, number: int, of: int) -> Iterator[Path]:
    if to.json == STDOUT:
        _to_stdout(dossiers.as_json(dossier))
    elif to.json is not None:
        yield from dossiers.write(dossier, numbered(to.json, number, of), "json")
    if to.output == STDOUT:
        _to_stdout(dossiers.render(dossier, to.format or "json"))
        return
    path = numbered(to.output, number, of)
    yield from dossiers.write(dossier, path, to.format or dossiers.format_of(path))


def _to_stdout(data: bytes) -> None:
    sys.stdout.buffer.write(data if data.endswith(b"\n") else data + b"\n")
    sys.stdout.buffer.flush()
