"""News agencies as pages credit them: by their names, and by the sections that hold their copy."""

from __future__ import annotations

import re

from crosswire.model.agencies import agency

_FORMS = (
    "AA|Adnkronos|AFP|Agence France[- ]Presse|Agencia EFE|AKIpress|Anadolu(?: Agency)?|ANI|ANSA|Antara|AP|APA"
    "|Armenpress|Asian News International|(?:The )?Associated Press|Australian Associated Press|Azertac|Belga"
    "|BelTA|Bernama|Bloomberg(?: News)?|(?:The )?Canadian Press|China News Service|Deutsche Presse-Agentur"
    "|Dow Jones(?: Newswires)?|DPA|EFE|German Press Agency|IANS|Interfax(?:-Ukraine)?|IRNA|ISNA|ITAR-TASS"
    "|Jiji(?: Press)?|Kazinform|KCNA|Kyodo(?: News)?|Lusa|PA(?: Media| news agency)?|Prensa Latina"
    "|Press Association|Press Trust of India|PTI|RIA(?: Novosti)?|Ritzau|SANA|Tanjug|TASR|TASS"
    "|(?:Thomson )?Reuters|Ukrinform|UNIAN|United Press International|UPI|WAFA|Xinhua(?: News Agency)?"
    "|Yonhap(?: News Agency)?"
)
_CANONICAL = {
    "pa media": "Press Association",
    "pa news agency": "Press Association",
    "press association": "Press Association",
    "german press agency": "Deutsche Presse-Agentur",
}
_WHOLE = re.compile(_FORMS, re.IGNORECASE)

NAME = rf"(?:{_FORMS})"
"""A pattern for any agency's name (match it without regard to case, or within brackets)."""


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
    found = re.findall(rf"(?<!\w){NAME}(?!\w)", text, re.IGNORECASE)
    return tuple(sorted({name for written in found if (name := called(written))}))
