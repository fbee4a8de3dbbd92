"""The command line: parse, call, show."""

from __future__ import annotations

import click

from crosswire import __version__
from crosswire.cli.demo import demo
from crosswire.cli.report import report


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="crosswire")
def main() -> None:
    """Many reports of one event in, one account out: who says what, how independently, where they differ.

    \b
    crosswire demo                      the shipped example, to see what comes out
    crosswire report FOLDER             your reports: writes dossier.html
    crosswire report A.html B.txt -o account.md
    crosswire report --help             inputs, formats, exit codes

    Nothing is downloaded and nothing leaves this machine. crosswire gives no verdict on who is right.
    """


main.add_command(report)
main.add_command(demo)

if __name__ == "__main__":
    main()
