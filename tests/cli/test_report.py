"""The report command: files written, standard output clean, one sentence and a code for each failure."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from crosswire.cli.main import main
from crosswire.cli.output import numbered
from tests.conftest import EXAMPLE


def crosswire(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Path]:
    """One run over the example, shared by the tests that look at what it wrote and printed."""
    folder = tmp_path_factory.mktemp("run")
    result = crosswire("report", EXAMPLE, "-o", folder / "account.html", "--json", folder / "account.json")
    return result, folder


def test_writes_the_page_and_the_json(run: tuple[Result, Path]) -> None:
    result, folder = run
    assert result.exit_code == 0
    assert (folder / "account.html").read_text("utf8").lstrip().lower().startswith("<!doctype html>")
    assert json.loads((folder / "account.json").read_bytes())["schema"] == "crosswire.dossier/1"


def test_prints_the_account_on_standard_output_and_the_files_on_standard_error(
    run: tuple[Result, Path],
) -> None:
    result, _ = run
    assert "6 reports · 6 outlets" in result.stdout
    assert "wrote" not in result.stdout
    assert "account.html" in result.stderr


def test_json_to_standard_output_is_nothing_but_json(tmp_path: Path) -> None:
    result = crosswire("report", EXAMPLE, "-o", tmp_path / "page.html", "--json", "-")
    assert json.loads(result.stdout)["schema"] == "crosswire.dossier/1"


def test_the_order_of_arguments_changes_no_byte(tmp_path: Path, run: tuple[Result, Path]) -> None:
    files = sorted(EXAMPLE.glob("*.txt"))
    for name, paths in (("a", files), ("b", files[::-1])):
        crosswire("report", *paths, EXAMPLE / "reports.json", "-o", tmp_path / f"{name}.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_a_folder_with_nothing_readable_is_one_sentence_and_code_1(tmp_path: Path) -> None:
    result = crosswire("report", tmp_path, "-o", tmp_path / "x.html")
    assert result.exit_code == 1
    assert str(tmp_path.name) in result.stderr
    assert not (tmp_path / "x.html").exists()


def test_an_output_folder_that_does_not_exist_is_told_before_the_work(tmp_path: Path) -> None:
    result = crosswire("report", EXAMPLE, "-o", tmp_path / "nowhere" / "x.html")
    assert result.exit_code == 4
    assert "does not exist" in result.stderr


def test_a_folder_as_output_is_wrong_usage(tmp_path: Path) -> None:
    result = crosswire("report", EXAMPLE, "-o", tmp_path)
    assert result.exit_code == 2
    assert "is a folder" in result.stderr


def test_a_piped_account_has_no_blanks_at_line_ends(run: tuple[Result, Path]) -> None:
    result, _ = run
    assert [line for line in result.stdout.splitlines() if line != line.rstrip() or len(line) > 80] == []


def test_no_path_is_wrong_usage() -> None:
    assert crosswire("report").exit_code == 2


def test_a_bad_report_does_not_cost_the_others(tmp_path: Path) -> None:
    for file in EXAMPLE.iterdir():
        if file.suffix in {".txt", ".json"}:
            (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "broken.txt").write_bytes(b"\x00\x01\x02\xff\xfe\x00" * 40)
    result = crosswire("report", tmp_path, "-o", tmp_path / "x.html", "--json", tmp_path / "out.json")
    assert result.exit_code == 0
    assert "broken.txt" in result.stderr
    assert len(json.loads((tmp_path / "out.json").read_bytes())["reports"]) == 6


@pytest.mark.parametrize(
    ("path", "of", "expected"), [("a.html", 1, "a.html"), ("a.html", 2, "a-1.html"), ("-", 2, "-")]
)
def test_several_stories_get_numbered_files(path: str, of: int, expected: str) -> None:
    assert numbered(Path(path), 1, of) == Path(expected)


def test_every_command_teaches_in_its_help() -> None:
    for name, command in main.commands.items():
        assert command.help, name
        options = [param for param in command.params if isinstance(param, click.Option)]
        assert all(option.help for option in options), name
