"""News agencies and the words for those who carry news: a general list, for whoever needs to know a carrier.

Names are general knowledge (the members' lists of the world's agency alliances name most of them).
"""

from __future__ import annotations

import re
from functools import cache

from crosswire.model.wordlist import words

#: Agency names, variants of one agency on one line (the usual one first).
_AGENCIES = """
Reuters|Thomson Reuters
Associated Press|AP|The AP
Agence France-Presse|AFP|Agence France Presse
Deutsche Presse-Agentur|DPA|dpa
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones Newswires|Dow Jones
Press Association|PA|PA Media
EFE|Agencia EFE
ANSA
Adnkronos
AGI
LUSA|Lusa
Belga
ANP
APA
Keystone-SDA|Swiss News Agency|SDA
Ritzau
NTB
TT News Agency|TT
STT
BNS|Baltic News Service
ELTA
LETA
PAP|Polish Press Agency
CTK|Czech News Agency|ČTK
TASR
MTI
Agerpres
Mediafax
BTA
Tanjug|Beta
HINA|Hina
MIA
Anadolu|Anadolu Agency|AA
Demiroren|DHA
IHA|Ihlas
TASS|Tass|Itar-Tass|ITAR-TASS
Interfax
RIA Novosti|RIA|Ria Novosti
Sputnik
Rossiya Segodnya
Regnum
Ukrinform
UNIAN
Interfax-Ukraine
BelTA|Belta
Armenpress
ARKA
Azertac|AZERTAC|AzerTAj
Trend
Turan
Report
Interpress|InterPressNews
Kazinform
KazTAG
UzA
24.kg
AKIpress
Khovar
IRNA
ISNA
Fars|Fars News|Fars News Agency
Tasnim
Mehr
SANA
INA|Iraqi News Agency
NINA
NNA|National News Agency
Petra
SPA|Saudi Press Agency
WAM
QNA|Qatar News Agency
KUNA
BNA|Bahrain News Agency
ONA|Oman News Agency
Saba
WAFA
MENA|Middle East News Agency
SUNA
LANA
TAP
APS|Algerie Presse Service
MAP
Xinhua|Xinhua News Agency
China News Service
Kyodo|Kyodo News
Jiji|Jiji Press
Yonhap|Yonhap News Agency
Newsis
KCNA|Korean Central News Agency
CNA|Central News Agency
Antara
Bernama
VNA|Vietnam News Agency
Press Trust of India|PTI
ANI|Asian News International
IANS
UNI
APP|Associated Press of Pakistan
BSS
UNB
Lankapuvath
RSS
AAP|Australian Associated Press
Canadian Press|The Canadian Press
Notimex
Prensa Latina
Telam|Télam
Agencia Brasil
ABN
Andina
News Agency of Nigeria|NAN
Ghana News Agency|GNA
SAPA
Ethiopian News Agency|ENA
PANA|Panapress
"""

#: A pattern for agencies' names that are nothing else in running text; in a credit or brackets in any case.
#: Of the list above some are left out as common words or names (Report, Mehr, Petra, TAP).
SURE_NAMES = (
    "(?:AA|Adnkronos|AFP|Agence France[- ]Presse|Agencia EFE|AKIpress|Anadolu(?: Agency)?|ANI|ANSA|Antara|AP"
    "|APA|Armenpress|Asian News International|(?:The )?Associated Press|Australian Associated Press|Azertac"
    "|Belga|BelTA|Bernama|Bloomberg(?: News)?|(?:The )?Canadian Press|China News Service"
    "|Deutsche Presse-Agentur|Dow Jones(?: Newswires)?|DPA|EFE|German Press Agency|IANS"
    "|Interfax(?:-Ukraine)?|IRNA|ISNA|ITAR-TASS|Jiji(?: Press)?|Kazinform|KCNA|Kyodo(?: News)?|Lusa"
    "|PA(?: Media| news agency)?|Prensa Latina|Press Association|Press Trust of India|PTI|RIA(?: Novosti)?"
    "|Ritzau|SANA|Tanjug|TASR|TASS|(?:Thomson )?Reuters|Ukrinform|UNIAN|United Press International|UPI|WAFA"
    "|Xinhua(?: News Agency)?|Yonhap(?: News Agency)?)"
)

#: Common nouns for those who carry other people's words.
CARRIER_NOUNS = words(
    """agency newswire wire broadcaster network station channel newspaper paper daily weekly tabloid magazine
    journal outlet website site portal blog podcast radio television tv media press newsroom programme
    program show newscast broadcast"""
)

#: Words inside a proper name that make it an outlet's.
OUTLET_WORDS = words(
    """agency broadcasting chronicle courier daily dispatch echo gazette globe herald independent inquirer
    journal magazine mail media mirror monitor network news newspaper newswire observer post press radio
    record review standard star sun telegraph television times today tribune tv weekly wire"""
)

#: Outlets known by letters or a single word that tells nothing of their trade.
_OUTLETS = words(
    """BBC CNN NBC ABC CBS CBC NPR PBS MSNBC CNBC ITV C-SPAN Fox NHK KBS MBC SBS RT CGTN CCTV NTV ZDF ARD RTL
    RAI TF1 BFM BFMTV RFI RFE/RL RFE VOA DW ORF SRF RTE RTÉ TRT IRIB TVN TVP Politico Axios Breitbart HuffPost
    BuzzFeed Vox Slate Guardian Economist Spiegel Stern Bild Welt Zeit Monde Figaro Libération Repubblica
    Haaretz Hurriyet Sabah Novaya Kommersant Izvestia Meduza Dozhd Newsweek Time Forbes Fortune Barron's
    Quartz ProPublica Intercept Atlantic"""
)

#: Places where people post their own words, by the names that a text may be searched for.
PLATFORMS = words(
    """Twitter Facebook Instagram Telegram YouTube TikTok Weibo WeChat VKontakte LinkedIn Mastodon Bluesky
    Threads WhatsApp"""
) | {"Truth Social"}
#: All of them, in lower case.
SOCIAL = frozenset(name.lower() for name in PLATFORMS) | words("vk snapchat reddit x")
#: A pattern for one of `PLATFORMS`.
PLATFORM = "|".join(name.replace(" ", r"\s") for name in sorted(PLATFORMS))


#: Sections and hosts in which sites keep agency copy, as addresses have them: /wires/ap/, /aponline/.
_SECTIONS = {
    "afp": "AFP", "afp.com": "AFP", "aap": "AAP", "ap": "AP", "apnews": "AP", "apnews.com": "AP",
    "aponline": "AP", "ap-news": "AP", "associated-press": "AP", "associatedpress": "AP", "dpa": "DPA",
    "efe": "EFE", "ians": "IANS", "pti": "PTI", "reuters": "Reuters", "reuters.com": "Reuters",
    "reuters-news": "Reuters",
    "tass": "TASS", "upi": "UPI", "upi.com": "UPI", "xinhua": "Xinhua", "xinhuanet.com": "Xinhua",
}  # fmt: skip


def _fold(words: str) -> str:
    text = " ".join(words.replace("’", "'").split()).strip("\"'“”‘.,()")
    return re.sub(r"^the\s+", "", re.sub(r"'s?$", "", text), flags=re.IGNORECASE)


@cache
def _known() -> dict[str, str]:
    names: dict[str, str] = {}
    for line in _AGENCIES.strip().splitlines():
        first, *others = line.split("|")
        for name in (first, *others):
            names[_fold(name)] = first
    return names


def agency(words: str) -> str:
    """The usual name of the news agency that `words` name ("the AFP", "Itar-Tass"), or "".

    A trailing "news agency" is set aside. Short names are matched in their own case, so that "report"
    and "trend" are no agencies; single common words count only where "agency" follows.
    """
    text = _fold(words)
    bare = re.sub(r"\s+(?:news|press|state)?\s*(?:agency|service|wire)$", "", text, flags=re.IGNORECASE)
    known = _known()
    if text in known and text not in ("Report", "Trend", "Beta", "Press Association"):
        return known[text]
    return known.get(bare, "") if bare != text else ""


def section(part: str) -> str:
    """The agency whose copy stands under one part of an address (a host or a folder, lower case), or "".

    >>> section("aponline"), section("sport")
    ('Associated Press', '')
    """
    return agency(_SECTIONS[part]) if part in _SECTIONS else ""


def is_outlet(words: str) -> bool:
    """Whether a proper name is, by its own words, that of a news agency, paper, station or site."""
    text = _fold(words)
    if not text or not any(c.isupper() for c in text):
        return bool(re.search(r"\.(?:com|org|net|am|az|ru|info)$", text))
    if agency(text) or text in _OUTLETS:
        return True
    parts = re.findall(r"[\w/&'-]+", text)
    named = [part for part in parts if part[0].isupper()]
    if any(part in _OUTLETS and (part.isupper() or len(named) == 1) for part in parts):
        return True
    return len(named) > 1 and any(part.lower() in OUTLET_WORDS for part in named)


def is_carrier(words: str) -> bool:
    """Whether a phrase names somebody who carries others' words: an agency, an outlet, "state media"."""
    if is_outlet(words):
        return True
    parts = re.findall(r"[\w'-]+", words.lower())
    return bool(parts) and (parts[-1] in CARRIER_NOUNS or any(part in CARRIER_NOUNS for part in parts[-2:]))
