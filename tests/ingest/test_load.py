# ruff: noqa: E501
"""Loading whole inputs: what comes in, and one clear sentence for each input that does not."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from crosswire import ingest
from crosswire.ingest import IngestError, NothingNamedError, NothingReadableError, Options

TEXT = (
    "Strike halts trams in Halden\n\nTram drivers in Halden walked out on Monday over pay, and 40 lines stood still,"
    " the transport union said. The city called the strike unlawful and asked a court to end it.\n"
)
OTHER = (
    "Court orders Halden tram drivers back\n\nA court in Halden on Tuesday ordered striking tram drivers back to work."
    " The union said it would appeal, and drivers stayed out for a second day.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good report, so that the others' rejections can be looked at."""
    folder = tmp_path / "strike"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT, "utf-8")
    return folder


def rejected(folder: Path, name: str, options: Options | None = None) -> str:
    """The reason why `name` in `folder` gave no report, once the good report is safe."""
    intake = ingest.load([folder], options or Options())
    assert "good.txt" in [report.source for report in intake.reports]
    (reason,) = [item.reason for item in intake.rejections if item.source == name]
    return reason


def test_a_text_file_keeps_its_own_text_to_the_byte(folder: Path) -> None:
    raw = TEXT.replace("\n", "\r\n")
    (folder / "good.txt").write_bytes(raw.encode())
    (report,) = ingest.load([folder]).reports
    assert report.text == raw
    assert report.title == "Strike halts trams in Halden"


def test_sources_are_relative_to_what_was_named(folder: Path) -> None:
    (folder / "later").mkdir()
    (folder / "later" / "court.txt").write_text(OTHER, "utf-8")
    assert [r.source for r in ingest.load([folder]).reports] == ["good.txt", "later/court.txt"]


def test_the_order_of_the_paths_makes_no_difference(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "court.txt").write_text(OTHER, "utf-8")
    paths = [folder, tmp_path / "court.txt"]
    assert ingest.load(paths) == ingest.load(paths[::-1])


def test_files_of_one_name_in_two_folders_are_told_apart(folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "court"
    second.mkdir()
    (second / "good.txt").write_text(OTHER, "utf-8")
    assert [r.source for r in ingest.load([folder, second]).reports] == ["court/good.txt", "strike/good.txt"]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    intake = ingest.load([folder, folder / "good.txt"])
    assert len(intake.reports) == 1
    assert intake.rejections == ()


def test_the_manifest_goes_before_the_text(folder: Path) -> None:
    facts = {
        "good": {"outlet": "Halden Mail", "published": "2024-05-06 08:15:00", "title": "Trams stand still"}
    }
    (folder / "reports.json").write_text(json.dumps(facts), "utf-8")
    (report,) = ingest.load([folder]).reports
    assert (report.outlet, report.published, report.title) == (
        "Halden Mail",
        "2024-05-06T08:15:00",
        "Trams stand still",
    )
    assert report.notes == ()


def test_a_manifest_that_names_a_missing_file_says_which(folder: Path) -> None:
    (folder / "reports.json").write_text('{"gone": {"outlet": "Halden Mail"}}', "utf-8")
    assert "'gone'" in rejected(folder, "reports.json")


@pytest.mark.parametrize(
    ("manifest", "words"),
    [("{", "not valid JSON"), ("[]", "must be an object"), ("[" * 100_000, "too deeply nested")],
)
def test_an_unusable_manifest_costs_no_report(folder: Path, manifest: str, words: str) -> None:
    (folder / "reports.json").write_text(manifest, "utf-8")
    assert words in rejected(folder, "reports.json")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('{"outlet": 7}', "'outlet' must be text"),
        ('{"published": "soon"}', "cannot be read as a date"),
        ('"Halden Mail"', "must be an object of facts"),
        ('{"byline": [1]}', "'byline' must be a name"),
    ],
)
def test_a_wrong_entry_in_the_manifest_is_named(folder: Path, entry: str, words: str) -> None:
    (folder / "reports.json").write_text(f'{{"good": {entry}}}', "utf-8")
    assert words in rejected(folder, "reports.json#good")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 40, "NUL"),
        ("a.txt", bytes(range(1, 32)) * 40, "control characters"),
        ("a.html", b"", "empty"),
        ("a.html", b"<html><body><p>Login</p></body></html>", "No article"),
        (
            "a.html",
            b"<html><script>1</script><script>2</script><script>3</script><script>4</script></html>",
            "scripts",
        ),
        ("a.json", b"{", "not valid JSON (line 1"),
        ("a.json", b"[]", "empty list"),
        ("a.json", b'{"outlet": "Halden Mail"}', "holds no text"),
        ("a.json", b"[" * 100_000, "nested too deeply"),
        ("a.json", b"7", "no JSON object"),
        ("a.json", b'{"text": ' + b"9" * 6000 + b"}", "a number too long"),
        ("a.json", b"null", "no JSON object"),
        ("a.txt", b"....!!! --- 42", "no words"),
        ("a.html", b"<html><head><title>x</title></head></html>", "No article"),
        ("a.html", b"<html><frameset><frame src=a></frameset></html>", "No article"),
        ("a.html", b"<html><body><p>" + TEXT.encode() + b"\x00</p></body></html>", "NUL"),
        ("a.jsonl", b"", "empty"),
        ("a.pdf", b"%PDF-1.7", ".pdf"),
    ],
)
def test_an_unreadable_file_gets_one_sentence(folder: Path, name: str, data: bytes, words: str) -> None:
    (folder / name).write_bytes(data)
    reason = rejected(folder, name)
    assert words in reason
    assert reason.endswith(".")


def test_a_broken_line_costs_only_itself(folder: Path) -> None:
    record = json.dumps({"title": "Court orders drivers back", "text": OTHER, "outlet": "Fjord TV"})
    (folder / "a.jsonl").write_text(f"{record}\n{{\n", "utf-8")
    assert "not valid JSON" in rejected(folder, "a.jsonl#2")
    assert "a.jsonl#1" in [report.source for report in ingest.load([folder]).reports]


def test_a_file_over_the_limit_is_not_read(folder: Path) -> None:
    (folder / "big.txt").write_bytes(b"word " * 1000)
    assert "larger than 2,000 bytes" in rejected(folder, "big.txt", Options(max_bytes=2000))


def test_a_line_over_the_limit_is_passed_over(folder: Path) -> None:
    record = json.dumps({"text": OTHER, "outlet": "Fjord TV"})
    (folder / "big.jsonl").write_text(f'{{"text": "{"x" * 5000}"}}\n{record}\n', "utf-8")
    assert "longer than 2,000 bytes" in rejected(folder, "big.jsonl#1", Options(max_bytes=2000))
    sources = [report.source for report in ingest.load([folder], Options(max_bytes=2000)).reports]
    assert "big.jsonl#2" in sources


def test_a_report_in_another_language_is_turned_away(folder: Path) -> None:
    german = "Die Fahrer der Straßenbahnen legten am Montag die Arbeit nieder, sagte die Gewerkschaft. " * 5
    (folder / "german.txt").write_text(german, "utf-8")
    assert "German" in rejected(folder, "german.txt")


def test_letters_that_are_no_language_are_turned_away(folder: Path) -> None:
    (folder / "noise.txt").write_text("x" * 2000, "utf-8")
    assert "no language" in rejected(folder, "noise.txt")


def test_a_few_foreign_words_are_too_little_to_tell_by(folder: Path) -> None:
    (folder / "short.txt").write_text("Guten Morgen, Halden!", "utf-8")
    assert len(ingest.load([folder]).reports) == 2


def test_the_same_report_twice_is_kept_once(folder: Path) -> None:
    (folder / "zcopy.txt").write_text(TEXT + "\n", "utf-8")
    assert rejected(folder, "zcopy.txt") == "This is the same report as good.txt, which was kept."


def test_two_outlets_with_the_same_words_are_two_reports(folder: Path) -> None:
    (folder / "copy.txt").write_text(TEXT, "utf-8")
    facts = {"good": {"outlet": "Halden Mail"}, "copy": {"outlet": "Fjord TV"}}
    (folder / "reports.json").write_text(json.dumps(facts), "utf-8")
    assert len(ingest.load([folder]).reports) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission_is_named(folder: Path) -> None:
    (folder / "closed.txt").write_text(OTHER, "utf-8")
    (folder / "closed.txt").chmod(0)
    assert "Permission denied" in rejected(folder, "closed.txt")


def test_a_file_that_cannot_be_opened_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "closed.txt").write_text(OTHER, "utf-8")
    opened = Path.open

    def refuse(self: Path, *args: object, **named: object) -> object:
        if self.name == "closed.txt":
            raise PermissionError(13, "Permission denied")
        return opened(self, *args, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert "Permission denied" in rejected(folder, "closed.txt")


def test_a_link_that_leads_back_is_not_followed(folder: Path) -> None:
    (folder / "again").symlink_to(folder)
    assert "leads back" in rejected(folder, "again/")


def test_a_broken_link_is_named(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    assert "broken link" in rejected(folder, "gone.txt")


def test_links_in_a_ring_are_named(folder: Path) -> None:
    (folder / "one").symlink_to(folder / "two")
    (folder / "two").symlink_to(folder / "one")
    assert "broken link" in rejected(folder, "one")


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert "no file that can be read" in rejected(folder, "pipe.txt")


@pytest.mark.parametrize("name", [b"bad\xffname.txt", b"two\nlines.txt", "Ärger “x” 🌊.txt".encode()])
def test_any_name_that_a_file_system_allows_can_be_written_down(folder: Path, name: bytes) -> None:
    (folder / os.fsdecode(name)).write_text(OTHER, "utf-8")
    sources = [report.source for report in ingest.load([folder]).reports]
    assert len(sources) == 2
    assert all(source.encode("utf-8") and source.isprintable() for source in sources)


def test_a_folder_a_hundred_deep_is_read(folder: Path) -> None:
    deep = folder.joinpath(*["d"] * 100)
    deep.mkdir(parents=True)
    (deep / "b.txt").write_text(OTHER, "utf-8")
    assert len(ingest.load([folder]).reports) == 2


def test_a_folder_with_nothing_to_read_says_so(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    intake = ingest.load([folder, tmp_path / "empty"])
    assert [item.source for item in intake.rejections] == ["empty/"]


def test_the_pictures_of_a_saved_page_are_passed_over(folder: Path) -> None:
    (folder / "Page.html").write_text("<p>nothing</p>", "utf-8")
    (folder / "Page_files").mkdir()
    (folder / "Page_files" / "logo.png").write_bytes(b"\x89PNG")
    assert [item.source for item in ingest.load([folder]).rejections] == ["Page.html"]


def test_hidden_files_are_passed_over(folder: Path) -> None:
    (folder / ".index").write_bytes(b"\x00")
    assert ingest.load([folder]).rejections == ()


def test_a_future_date_is_noted_and_kept(folder: Path) -> None:
    (folder / "reports.json").write_text('{"good": {"published": "2031-01-01"}}', "utf-8")
    (report,) = ingest.load([folder], Options(today="2024-05-07")).reports
    assert report.published == "2031-01-01"
    assert any("future" in note for note in report.notes)


def test_no_path_stops_the_run() -> None:
    with pytest.raises(NothingNamedError, match="files, folders"):
        ingest.load([])


def test_nothing_readable_stops_the_run_and_says_why(tmp_path: Path) -> None:
    with pytest.raises(NothingReadableError, match="no such file") as caught:
        ingest.load([tmp_path / "missing"])
    assert isinstance(caught.value, IngestError)
    assert [item.source for item in caught.value.rejections] == ["missing"]


class _Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.parametrize(
    ("data", "source"),
    [
        (TEXT.encode(), "standard input"),
        (json.dumps({"maintext": TEXT, "source_domain": "mail.example"}).encode(), "standard input"),
        (b'{"text": "x"}\n' + json.dumps({"text": TEXT}).encode(), "standard input#2"),
        (
            f"<!DOCTYPE html><html><body><article><p>{TEXT}</p></article></body></html>".encode(),
            "standard input",
        ),
    ],
)
def test_standard_input_may_be_of_any_kind(data: bytes, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", _Stdin(data))
    sources = [report.source for report in ingest.load(["-"]).reports]
    assert source in sources
