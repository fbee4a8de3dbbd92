# ruff: noqa: E501, SIM905
"""What a flattened paragraph swallows: credits, buttons, links. Data only; `crumbs` says how it is used."""

from __future__ import annotations

from crosswire.ingest.furniture_patterns import AGENCIES

_NAME = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|al|bin|de|van|von|el)){0,4}"

# Inside a paragraph that has swallowed its page's labels. Case matters here.
CRUMBS: tuple[tuple[str, str], ...] = (
    ("label", r"^(?:Story highlights|STORY HIGHLIGHTS|Key points|KEY POINTS)(?= [A-Z“\"'‘])"),
    ("link", r"\bpic\.twitter\.com/\w+"),
    ("link", r"\bhttps?://t\.co/\w+"),
    ("share prompt", r"(?<=[.!?”\"'’] )Share this article Share(?: \d[\d.,]*k? shares?)?"),
    ("share prompt", r"(?<=[.!?”\"'’] )Share this (?:article|story|page)(?=(?: [A-Z“\"]|\s*$))"),
    ("reader appeal", r"\bCLICK HERE (?:TO|FOR|TO READ)(?: [A-Z'’]{2,}){1,12}\b[.!]?"),
    ("share prompt", r"\bRead or [Ss]hare this story: https?://\S+"),
    (
        "contributors' line",
        r"(?<=[.!?”\"'’] )[(\[]?(?:Additional reporting|Reporting|Writing|Editing) by [A-Z](?:[^.!?()]{3,300}|[^()]{3,600}(?=\)\s*$))\.?[)\]]?\s*$",
    ),
    (
        "contributors' line",
        r"(?<=[.!?”\"'’] )(?:The )?Associated Press (?:(?:writers?|journalists?|reporters?) [A-Z][^.!?]{3,200} )?contributed(?: to this (?:report|story))?\.?\s*$",
    ),
    (
        "picture credit",
        r"(?<=[.!?”\"'’] )[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3} ?(?:/|via) ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|AFP/Getty Images)(?= [A-Z])",
    ),
    (
        "picture credit",
        rf"[(\[](?:(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?: by)?:? )?{_NAME}(?:, (?:[Ff]ile|[Pp]ool))?\s*/\s*(?:{AGENCIES})(?:[ ,/][^()\[\]]{{0,30}})?[)\]]",
    ),
    (
        "picture credit",
        rf"[(\[](?:{AGENCIES}|REUTERS)(?: [Pp]hotos?| [Ii]mages)?\s*/\s*{_NAME}(?:[ ,/][^()\[\]]{{0,30}})?[)\]]",
    ),
    (
        "picture credit",
        rf"(?<=[\w.,)”\"’] )(?:REUTERS|AFP|EPA|AP)/{_NAME}(?:/(?:[Ff]ile [Pp]hoto|[Pp]ool|[Ff]ile))?\s*$",
    ),
    (
        "picture credit",
        rf"[(\[](?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?\s?/\s?[^()\[\]]{{2,60}}[)\]]|\([^()]{{2,60}}/[^()]{{0,20}}\b(?:{AGENCIES})\b[^()]{{0,20}}\)(?: \((?:{AGENCIES})\))?",
    ),
    ("label", r"(?<=[.!?”\"'’] )(?:Topics|Tags|More|Related|Share|Read [Mm]ore|Sources?):\s*$"),
    ("picture label", r"\b(?:Scroll down for (?:the )?videos?|SCROLL DOWN FOR (?:THE )?VIDEOS?)\b\.?"),
    (
        "advertisement",
        r"(?:^(?=\w+ Continue)|(?<=[.!?”\"'’] ))(?:Advertisement|ADVERTISEMENT)(?: Continue reading the main story)?(?=(?: [A-Z“\"]|\s*$))",
    ),
    ("advertisement", r"(?:Story|Article) continues below(?: this)? (?:ad\b|advertisement\b)\.?"),
    ("navigation", r"(?<=[.!?”\"'’] )Continue reading the main story(?=(?: [A-Z“\"]|\s*$))"),
    (
        "picture label",
        r"\b(?:Image|Media) (?:copyright|source|caption)(?:,)?(?: (?:AFP|AP|EPA|PA|Reuters|REUTERS|Getty Images))?(?= (?:Image caption )?[A-Z])",
    ),
    ("picture label", r"\b(?:Enlarge this image|(?:[Tt]oggle|[Hh]ide) [Cc]aption(?: \d+ of \d+)?)\b"),
    (
        "teaser",
        r"[\[(](?:READ|Read|ALSO READ|Also read|RELATED|Related|SEE ALSO|See also|WATCH|Watch)(?: (?:MORE|more|ALSO|also|NEXT|next))?: [^\[\]()]{3,150}[\])]",
    ),
)

# Picture credits in capitals that stand between two sentences; and what looks like them and is none.
CREDITS_IN_CAPITALS: frozenset[str] = frozenset(
    "TWITTER FACEBOOK INSTAGRAM YOUTUBE GETTY REUTERS AP AFP EPA PA REX ALAMY SWNS SPLASH BARCROFT "
    "SHUTTERSTOCK WIREIMAGE GOOGLE NURPHOTO ZUMA XINHUA TASS ISTOCK CEN PIXABAY WENN BACKGRID MEGA LNP "
    "SNAPCHAT TIKTOK PERISCOPE LIVELEAK ".split()
)
ACRONYMS: frozenset[str] = frozenset(
    "UNICEF UNESCO UNHCR UNRWA UNAIDS ASEAN ECOWAS MINUSMA MONUSCO UNAMID UNIFIL NATO INTERPOL EUROPOL "
    "MERCOSUR FRONTEX OPEC NASDAQ CENTCOM AFRICOM EUCOM SOUTHCOM PEMEX AMISOM UNMISS COVID FEMA NASA "
    "FIFA UEFA ISIS ISIL DAESH HAMAS EUROCONTROL EUROSTAT MERCOSUL BREXIT HEZBOLLAH CENTCOM ".split()
)
