"""Take the pictures of docs/: `python -m tests.browser.pictures dossier.html docs/pictures [NAME...]`.

They show the shipped example's page; `example-top` stands in the README too.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PATIENCE = 240_000
SHOTS = (
    ("example-top", 1280, 860, "light", ""),
    ("contested-light", 1280, 760, "light", "scrollTo(0, byTop('#contested') - 60)"),
    ("figures-light", 1280, 760, "light", "scrollTo(0, byTop('#figures') - 60)"),
    ("lineage-dark", 1280, 700, "dark", "scrollTo(0, byTop('#lineage') - 60)"),
    (
        "both-dark",
        1280,
        700,
        "dark",
        "scrollTo(0, byTop('.pairs') - 200); document.querySelector('a.both').click()",
    ),
    ("timeline-light", 1280, 700, "light", "scrollTo(0, byTop('#timeline') - 60)"),
    ("texts-light", 1280, 700, "light", "scrollTo(0, byTop('article.report') - 110)"),
    ("phone-light", 390, 844, "light", ""),
    ("phone-dark", 390, 844, "dark", "scrollTo(0, byTop('#figures') - 90)"),
)
"""Name, width, height, scheme and what to do first."""


def take(browser: Browser, page_file: Path, folder: Path, names: Sequence[str]) -> None:
    """Write one PNG a shot into `folder`; all shots where no names are given."""
    for name, width, height, scheme, first in SHOTS:
        if names and name not in names:
            continue
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,  # type: ignore[arg-type]
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(page_file.resolve().as_uri(), timeout=PATIENCE)
        if first:
            page.evaluate(
                "() => { const byTop = s => document.querySelector(s).getBoundingClientRect().top + scrollY; "
                + first
                + " }"
            )
        page.wait_for_timeout(400)
        page.screenshot(path=folder / f"{name}.png", timeout=PATIENCE)
        context.close()


def main() -> None:
    page_file, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as tool:
        browser = tool.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--hide-scrollbars"],
            timeout=PATIENCE,
        )
        take(browser, page_file, folder, sys.argv[3:])
        browser.close()


if __name__ == "__main__":
    main()
