"""What makes the page safe: hashes for its policy, escaped text and data."""

from __future__ import annotations

import base64
import hashlib

from markupsafe import Markup, escape

from crosswire.dossier.codec import json_bytes
from crosswire.dossier.lookup import storable

_UNESCAPED = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def policy(style: str, script: str) -> str:
    """The content-security policy of a page that holds just this style and this script.

    Nothing is fetched, nothing else runs; script may write no markup (trusted types).
    """
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def data_block(data: object) -> Markup:
    """JSON for a script element that is never run: no character in it can end the element."""
    return Markup(json_bytes(data, indent=-1).decode("utf-8").translate(_UNESCAPED))


def text_block(text: str) -> Markup:
    """Text for an element's content that a browser gives back to the code point.

    A carriage return would be read as a line feed, so it is written as a reference; a NUL or a lone
    surrogate cannot stand in HTML and becomes U+FFFD, one code point as it was.
    """
    return Markup(str(escape(storable(text).replace("\0", "\ufffd"))).replace("\r", "&#13;"))


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")
