"""Bytes to text, unaltered: only the encoding is undone, and a byte order mark is dropped.

Line ends stay as they are (CRLF too), so that offsets into the text are offsets into the decoded file.
UTF-8 first (RFC 3629), UTF-16 and UTF-32 by their mark or by the pattern of their zero bytes, and
Windows-1252 (the WHATWG encoding standard's reading of "latin-1") for what is no UTF-8.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (  # the longer marks first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ESCAPED = re.compile("[\udc80-\udcff]")
_SAMPLE = 4096
_MAX_CONTROL_SHARE = 0.01


class NotTextError(ValueError):
    """The bytes are no text; the message ends a sentence that begins with the file's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text and, where its encoding is worth saying, notes on it."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Undo the encoding of `data`.

    Raises:
        NotTextError: binary bytes, or bytes of an encoding that cannot be told.
    """
    encoding, start = _marked(data)
    if encoding == "":
        encoding = _unmarked_utf16(data)
    if encoding in ("", "utf-8"):
        return _checked(_decode_bytes(data[start:]))
    try:
        text = data[start:].decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(
            f"is not valid {encoding.upper()} (byte {error.start + start}); save it as UTF-8"
        ) from None
    return _checked(Decoded(text=text, notes=(f"decoded from {encoding.upper()}",)))


def clean(text: str) -> Decoded:
    """Replace what no UTF-8 file can hold (lone surrogates), which JSON escapes can smuggle in.

    >>> clean("a\\ud800b").text == "a\\ufffdb"
    True
    """
    replaced = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    if replaced == text:
        return Decoded(text=text)
    return Decoded(text=replaced, notes=("lone surrogates in the text were replaced by U+FFFD",))


def _marked(data: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return "", 0


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark: western text has zeros at every other byte."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _decode_bytes(data: bytes) -> Decoded:
    if b"\x00" in data:
        raise NotTextError("holds NUL bytes, so it is no text file; save the report as text or as a page")
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    broken, sound = text.count("\ufffd"), len(_MULTIBYTE.findall(data))
    if broken <= sound // 2:
        return Decoded(text=text, notes=(f"{broken} bytes that are no UTF-8 were replaced by U+FFFD",))
    if sound:  # two encodings in one file: pieces pasted together
        return _mixed(data)
    try:
        return Decoded(text=data.decode("cp1252"), notes=("decoded from Windows-1252",))
    except UnicodeDecodeError:
        raise NotTextError("is neither UTF-8 nor Windows-1252 text; save it as UTF-8") from None


def _mixed(data: bytes) -> Decoded:
    """UTF-8 with the bytes that are none read as Windows-1252, U+FFFD for those that it lacks too."""
    escaped = data.decode("utf-8", "surrogateescape")
    strays = _ESCAPED.findall(escaped)
    text = _ESCAPED.sub(lambda m: bytes([ord(m[0]) - 0xDC00]).decode("cp1252", "replace"), escaped)
    return Decoded(text=text, notes=(f"{len(strays)} bytes that are no UTF-8 were read as Windows-1252",))


def _checked(decoded: Decoded) -> Decoded:
    """Refuse what decodes but is no text; say so where single control characters stand in it."""
    found = len(_CONTROL.findall(decoded.text))
    if found > max(3, _MAX_CONTROL_SHARE * len(decoded.text)):
        raise NotTextError(
            "holds control characters throughout, so it is no text file; save the report as text"
        )
    if not found:
        return decoded
    return Decoded(text=decoded.text, notes=(*decoded.notes, f"{found} control characters stand in the text"))
