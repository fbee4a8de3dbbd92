"""`crosswire demo`: the main job on the story that ships with the project."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

import click

from crosswire.cli.output import Destination
from crosswire.cli.report import output_options, run


@click.command(short_help="See what comes out: the shipped example, a ferry accident.")
@output_options
def demo(output: Path, json_: Path | None, format_: str | None, open_: bool) -> None:
    """Write the dossier of the shipped example: six invented outlets on one invented ferry accident."""
    with as_file(files("crosswire") / "demo" / "ferry") as folder:
        run((folder,), Destination(output=output, format=format_ or "", json=json_, open=open_))
