"""Bytes to text."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.ingest.decode import NotTextError, clean, decode

TEXT = "Tram drivers in Halden walked out – “for pay”, Ms Åsgård said.\r\n"


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (TEXT.encode(), ""),
        (codecs.BOM_UTF8 + TEXT.encode(), ""),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "UTF-16-LE"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16-BE"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "UTF-32-LE"),
        (TEXT.encode("utf-16-le"), "UTF-16-LE"),
        (TEXT.encode("utf-16-be"), "UTF-16-BE"),
        (TEXT.encode("cp1252"), "Windows-1252"),
    ],
)
def test_the_encoding_is_undone_and_noted(data: bytes, note: str) -> None:
    decoded = decode(data)
    assert decoded.text == TEXT
    assert note in "".join(decoded.notes)


def test_a_few_broken_bytes_do_not_turn_utf8_into_another_encoding() -> None:
    decoded = decode("Åsgård “said” – ".encode() * 5 + b"\xff")
    assert decoded.text.endswith("\ufffd")
    assert "1 bytes" in decoded.notes[0]


def test_two_encodings_in_one_file_are_both_undone() -> None:
    decoded = decode("“quoted” ".encode() + "café, naïve, déjà, vu à Åsgård".encode("cp1252"))
    assert decoded.text == "“quoted” café, naïve, déjà, vu à Åsgård"
    assert decoded.notes == ("7 bytes that are no UTF-8 were read as Windows-1252",)


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02" * 100, b"text\x00text", codecs.BOM_UTF16_LE + b"\x00\xd8a", b"\x81" * 50]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)


def test_single_control_characters_are_noted_and_kept() -> None:
    assert decode(b"a report\x0b of " + b"words " * 100 + b"\x07").notes == (
        "2 control characters stand in the text",
    )


@settings(deadline=None, max_examples=50)
@given(st.text().map(lambda text: text.replace("\x00", "")))
def test_clean_text_can_always_be_written(text: str) -> None:
    clean(text).text.encode("utf-8")


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    with contextlib.suppress(NotTextError):
        decode(data).text.encode("utf-8")
