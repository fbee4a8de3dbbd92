"""News agencies: how their names are written, and the one name each is credited by. Data, and its lookup."""

from __future__ import annotations

import re

AGENCIES: dict[str, tuple[str, ...]] = {
    "AA": ("Anadolu", "Anadolu Agency", "AA"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "ANI": ("ANI", "Asian News International"),
    "ANSA": ("ANSA",),
    "AP": ("AP", "The Associated Press", "Associated Press"),
    "Armenpress": ("Armenpress",),
    "Azertac": ("Azertac", "AZERTAJ"),
    "BNO News": ("BNO News",),
    "Belga": ("Belga",),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "CNS": ("China News Service",),
    "Canadian Press": ("The Canadian Press", "Canadian Press", "CP"),
    "DPA": ("dpa", "Deutsche Presse-Agentur", "German Press Agency"),
    "EFE": ("EFE", "Agencia EFE"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "IRNA": ("IRNA",),
    "Interfax": ("Interfax",),
    "Jiji": ("Jiji", "Jiji Press"),
    "KCNA": ("KCNA",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "Lusa": ("Lusa",),
    "PA": ("PA", "PA Media", "Press Association", "PA news agency"),
    "PTI": ("PTI", "Press Trust of India"),
    "RIA Novosti": ("RIA Novosti", "RIA"),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "SANA": ("SANA",),
    "TASS": ("TASS", "ITAR-TASS"),
    "UPI": ("UPI", "United Press International"),
    "Ukrinform": ("Ukrinform",),
    "WAFA": ("WAFA",),
    "Xinhua": ("Xinhua", "Xinhua News Agency"),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
}
_BY_NAME = {written.casefold(): name for name, forms in AGENCIES.items() for written in (name, *forms)}
_FORMS = "|".join(re.escape(form) for form in sorted(_BY_NAME, key=lambda form: (-len(form), form)))

# The sections in which sites keep agency copy, as they stand in addresses: /wires/ap/, /aponline/.
URL_SECTIONS: dict[str, str] = {
    "afp": "AFP", "ap": "AP", "apnews": "AP", "aponline": "AP", "ap-news": "AP", "associated-press": "AP",
    "associatedpress": "AP", "dpa": "DPA", "efe": "EFE", "ians": "IANS", "pti": "PTI", "reuters": "Reuters",
    "reuters-news": "Reuters", "tass": "TASS", "upi": "UPI", "xinhua": "Xinhua",
}  # fmt: skip

NAME = rf"(?:{_FORMS})"
"""A pattern for any agency's name (match it without regard to case, or within brackets)."""


def called(written: str) -> str:
    """The name an agency is credited by, or "" where `written` is none.

    >>> called("The Associated Press"), called("afp"), called("The Daily Bugle")
    ('AP', 'AFP', '')
    """
    return _BY_NAME.get(" ".join(written.split()).casefold(), "")


def all_in(text: str) -> tuple[str, ...]:
    """The agencies named in `text`, sorted, each once."""
    found = re.findall(rf"(?<!\w){NAME}(?!\w)", text, re.IGNORECASE)
    written = (form for form in found if len(form) > 3 or form.isupper() or form == "dpa")
    return tuple(sorted({called(form) for form in written}))
