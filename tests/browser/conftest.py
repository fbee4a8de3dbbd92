"""A real browser for the page: Debian's Chromium, driven by Playwright; skipped where either is missing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crosswire.dossier.html import as_html
from crosswire.model.findings import Dossier
from tests.dossier import big, hostile, sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Open = Callable[..., "Page"]
HERE = Path(__file__).parent
PATIENCE = 120_000
"""Milliseconds before the browser counts as stuck: long, because a busy machine is no failure."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests (CROSSWIRE_CHROMIUM names another than the one on the path)."""
    playwright = pytest.importorskip(
        "playwright.sync_api",
        reason="the page's browser tests need playwright (requirements for development)",
    )
    path = os.environ.get("CROSSWIRE_CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.skip("the page's browser tests need Chromium (Debian: apt-get install chromium)")
    with playwright.sync_playwright() as tool:
        found = tool.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"], timeout=PATIENCE
        )
        yield found
        found.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages under test as files, written once."""
    folder = tmp_path_factory.mktemp("pages")
    made: dict[str, Callable[[], Dossier]] = {
        "sample": sample.dossier,
        "hostile": hostile.dossier,
        "big": big.dossier,
    }
    paths = {}
    for name, make in made.items():
        paths[name] = folder / f"{name}.html"
        paths[name].write_text(as_html(make()), encoding="utf-8")
    return paths


@pytest.fixture
def open_page(browser: Browser, pages: dict[str, Path]) -> Iterator[Open]:
    """`open_page(name, width=, scheme=, script=, policy=, at=)` opens a page from disk, cut off.

    The page's `problems` hold every error, console message and request it made beyond its own file.
    """
    contexts = []

    def opened(
        name: str = "sample",
        *,
        width: int = 1280,
        scheme: str = "light",
        script: bool = True,
        policy: bool = True,
        at: str = "",
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,  # type: ignore[arg-type]
            java_script_enabled=script,
            offline=True,
            bypass_csp=not policy,
            reduced_motion="reduce",
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("console", lambda message: problems.append(f"console: {message.text}"))
        page.on("request", lambda request: request.url.startswith("file:") or problems.append(request.url))
        page.goto(pages[name].as_uri() + at, timeout=PATIENCE, wait_until="load")
        page.problems = problems  # type: ignore[attr-defined]
        return page

    yield opened
    for context in contexts:
        context.close()
