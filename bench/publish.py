"""Write what was measured where it is shown: `python -m bench.publish` (`make figures`).

Fills the blocks between `<!-- NAME -->` and `<!-- /NAME -->`: in README.md `account` (the shipped
example's account as the terminal shows it) and `quality` (means), in docs/quality.md `stories` and `ours`
(every story). Each number there was thus seen in that form.
"""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.dossiers import COLUMNS, OURS, ROOT, SHARED, means, measure, show

UNSHOWN = {"facts.origin_error", "contests.status"}
"""Columns left to docs/quality.md, so that the README's table stays short."""


def block(name: str, text: str, path: Path) -> None:
    """Replace the marked block `name` of the file; ValueError when the file has no such block."""
    start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    old = path.read_text("utf8")
    pattern = re.compile(re.escape(start) + ".*?" + re.escape(end), re.DOTALL)
    if not pattern.search(old):
        raise ValueError(f"{path.name} has no block {name}")
    path.write_text(pattern.sub(lambda _: f"{start}\n{text}\n{end}", old), "utf8")


def fenced(text: str) -> str:
    """As a code block without trailing blanks."""
    return "```\n" + "\n".join(line.rstrip() for line in text.rstrip().splitlines()) + "\n```"


def full(table: dict[str, dict[str, Any]]) -> str:
    """The table `bench.dossiers` prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        show(table)
    return printed.getvalue()


def short(annotated: dict[str, float], ours: dict[str, float]) -> str:
    """Means as a Markdown table: the annotated stories, the aim, the invented ones."""
    lines = ["| what | six annotated stories | aim | stories of our own |", "|---|---|---|---|"]
    for path, (label, target) in COLUMNS.items():
        if path not in UNSHOWN:
            aim = "" if target is None else f"{target:.2f}"
            lines.append(f"| {label} | {annotated[path]:.3f} | {aim} | {ours[path]:.3f} |")
    return "\n".join(lines)


def account() -> str:
    """What `crosswire demo` prints."""
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-m", "crosswire", "demo", "--output", f"{scratch}/dossier.html"]
        done = subprocess.run(command, cwd=scratch, check=True, capture_output=True, text=True)
    return done.stdout


def main() -> int:
    readme, quality = ROOT / "README.md", ROOT / "docs" / "quality.md"
    block("account", fenced(account()), readme)
    annotated = sorted(path.parent for path in SHARED.glob("stories/*/gold.json"))
    if not annotated:
        print("the annotated stories are not at hand: only the account was written")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        tables = [measure(group, Path(scratch)) for group in (annotated, OURS)]
    block("quality", short(means(tables[0]), means(tables[1])), readme)
    block("stories", fenced(full(tables[0])), quality)
    block("ours", fenced(full(tables[1])), quality)
    return 0


if __name__ == "__main__":
    sys.exit(main())
