"""`crosswire report`: files and folders of reports to dossiers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from crosswire import dossier as dossiers
from crosswire import ingest, pipeline, reader
from crosswire.cli.output import STDOUT, Destination, deliver, errors, progress_bar, tell_rejections

NOTHING_READ, NO_READER, NOT_WRITTEN = 1, 3, 4

EPILOG = """\b
Examples   crosswire report clippings/                         the account, and dossier.html to look at
           crosswire report clippings/ --open                  and the page in the browser
           crosswire report a.html b.txt -o account.md         two files, for a mail or a wiki
           crosswire report clippings/ -o tables.csv           one table a layer, for a spreadsheet
           cat feed.jsonl | crosswire report - --json - -o x.html | jq .story
\b
Inputs     .txt (a first line followed by a blank line is the headline), .html/.htm (saved pages),
           .json/.jsonl (news-please or schema.org fields), folders of these, - for standard input.
           A folder may hold reports.json: {"NAME": {"outlet": ..., "published": ..., "url": ...}}.
Output     by the ending of -o: .html .json .md .jsonld .plover; .csv and .parquet give a folder
           with one table a layer. --format says it where the ending does not.
           Several stories in one input give dossier-1.html, dossier-2.html ...
Exit       0 written   1 nothing could be read   2 wrong usage   3 the reader's model is missing
           or damaged   4 the result could not be written
"""

Command = TypeVar("Command", bound=Callable[..., Any])


def output_options(command: Command) -> Command:
    """The options that say where the dossier goes, shared by `report` and `demo`."""
    for option in (
        click.option("--open", "open_", is_flag=True, help="Open the page in the browser."),
        click.option(
            "--format",
            "format_",
            type=click.Choice(dossiers.FORMATS),
            help="Format of -o, where its ending does not say.",
        ),
        click.option(
            "--json",
            "json_",
            type=click.Path(path_type=Path),
            help="Also write the dossier as JSON (- prints it).",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path),
            default=Path("dossier.html"),
            show_default=True,
            help="Where the dossier goes (- prints it).",
        ),
    ):
        command = option(command)
    return command


class _StopError(Exception):
    """Ends the command with one sentence and an exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


@click.command(epilog=EPILOG, short_help="Reports in, one sourced account out.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@output_options
def report(
    paths: tuple[Path, ...], output: Path, json_: Path | None, format_: str | None, open_: bool
) -> None:
    """Read the reports at PATHS and write one sourced account of what they say.

    PATHS are files and folders of reports on one event (or several: each gets its dossier). A short account
    is printed; the dossier, by default a page that opens from disk, holds every word it rests on.
    """
    run(paths, Destination(output=output, format=format_ or "", json=json_, open=open_))


def run(paths: tuple[Path, ...], to: Destination) -> None:
    """Read, compare, write; every failure is one sentence on standard error and a documented code."""
    console = errors()
    if to.output == STDOUT and to.json == STDOUT:
        raise click.UsageError("Only one of --output and --json can go to standard output.")
    if to.output.is_dir() and to.format not in dossiers.TABLES:
        raise click.UsageError(f"{to.output} is a folder; name a file in it, such as dossier.html.")
    if to.output != STDOUT and not to.format:
        try:
            dossiers.format_of(to.output)
        except ValueError as error:
            raise click.UsageError(str(error)) from error
    try:
        _run(paths, to)
    except _StopError as stop:
        console.print(f"crosswire: {stop}", style="red", markup=False, soft_wrap=True)
        raise SystemExit(stop.code) from None


def _run(paths: tuple[Path, ...], to: Destination) -> None:
    console = errors()
    _check_writable(to)
    try:
        intake = ingest.load(paths)
    except ingest.IngestError as error:
        raise _StopError(str(error), NOTHING_READ) from error
    tell_rejections(console, intake.rejections)
    if not intake.reports:
        raise _StopError("none of the inputs gave a report; nothing was written.", NOTHING_READ)
    try:
        model = reader.load()
    except reader.ReaderError as error:
        raise _StopError(str(error), NO_READER) from error
    with progress_bar(console) as tell:
        account = pipeline.account(intake.reports, model, rejections=intake.rejections, progress=tell)
    try:
        deliver(account, to, console)
    except OSError as error:
        raise _StopError(f"could not write {error.filename}: {error.strerror}.", NOT_WRITTEN) from error


def _check_writable(to: Destination) -> None:
    """Say at once, not after minutes of work, that a result cannot be written where it should go."""
    for path in (to.output, to.json):
        if path is not None and path != STDOUT and not path.absolute().parent.is_dir():
            sentence = f"cannot write {path}: {path.parent} does not exist; make that folder first."
            raise _StopError(sentence, NOT_WRITTEN)
