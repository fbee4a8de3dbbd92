from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from crosswire.dossier.compose import compose
from crosswire.dossier.terminal import account
from crosswire.model.findings import Dossier
from tests.dossier import sample


def printed(dossier: Dossier, width: int = 80) -> str:
    console = Console(file=io.StringIO(), width=width, force_terminal=False)
    console.print(account(dossier))
    return console.file.getvalue()  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(
    "words",
    [
        "accident · Tarn Island · 9 March 2024",
        "6 reports · 5 outlets · 3 independent origins of the main event",
        "3 origins: NPA (Norrvik Post, Harbour Gazette); Radio Lantern in its own voice",
        "a party's word about",
        "share prompt 1",
        "empty.txt: The file is empty",
        "and 2 more on the page",
    ],
)
def test_the_account_says(words: str) -> None:
    assert words in " ".join(printed(sample.dossier()).split())


def test_lines_keep_the_width() -> None:
    assert max(len(line) for line in printed(sample.dossier()).splitlines()) <= 80


def test_piped_it_is_plain() -> None:
    assert "\x1b" not in printed(sample.dossier())


def test_words_no_report_has_stand_without_quotation_marks() -> None:
    finding = replace(sample.FINDINGS[0], title="Ferry: aground, Tarn")
    text = printed(compose(replace(sample.parts(), findings=(finding,))))
    assert "Ferry: aground, Tarn" in text
    assert "“Ferry: aground" not in text


def test_the_same_words_are_not_told_twice() -> None:
    one, other = sample.FINDINGS[-1], replace(sample.FINDINGS[-1], kind="event")
    text = printed(compose(replace(sample.parts(), findings=(one, other))))
    assert " ".join(text.split()).count(one.title) == 1


def test_a_report_cannot_write_to_the_terminal() -> None:
    parts = sample.parts()
    hostile = replace(sample.FINDINGS[0], title="\x1b[2Jgone\u202e\x07 [red]not red[/red]")
    text = printed(compose(replace(parts, findings=(hostile,))))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[red]not red[/red]" in text


def test_a_story_without_findings_still_has_a_header() -> None:
    bare = replace(sample.parts(), findings=(), main_event=None, events=())
    assert "6 reports" in printed(compose(bare))
