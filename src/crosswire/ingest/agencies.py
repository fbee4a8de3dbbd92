"""News agencies as pages credit them: by their names, and by the sections that hold their copy."""

from __future__ import annotations

import re

from crosswire.model.agencies import SURE_NAMES, agency

_CANONICAL = {
    "pa media": "Press Association",
    "pa news agency": "Press Association",
    "press association": "Press Association",
    "german press agency": "Deutsche Presse-Agentur",
}
_WHOLE = re.compile(SURE_NAMES, re.IGNORECASE)


def called(written: str) -> str:
    """The usual name of an agency, or "" where `written` is none.

    >>> called("The Associated Press"), called("AFP"), called("The Daily Bugle")
    ('Associated Press', 'Agence France-Presse', '')
    """
    words = " ".join(written.split())
    if not _WHOLE.fullmatch(words) or (len(words) <= 3 and not words.isupper() and words != "dpa"):
        return ""
    return _CANONICAL.get(words.lower()) or agency(words) or agency(words.upper()) or words


def all_in(text: str) -> tuple[str, ...]:
    """The agencies named in `text`, sorted, each once."""
    found = re.findall(rf"(?<!\w){SURE_NAMES}(?!\w)", text, re.IGNORECASE)
    return tuple(sorted({name for written in found if (name := called(written))}))
