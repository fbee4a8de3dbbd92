# ruff: noqa: E501
"""How news writes about itself: bylines, credit lines, addresses. Data only."""

from __future__ import annotations

import re

from crosswire.model.agencies import SURE_NAMES

MAX_TITLE_WORDS = 40
MAX_DATE_WORDS = 16

AGENCY_LIKE = re.compile(r"[A-Z][A-Za-z.&'’/ -]{1,30}")

BYLINE_LABEL = re.compile(r"^(?:by|from|source|via)\b:?\s*", re.IGNORECASE)
BYLINE = re.compile(
    r"(?:by|BY|By|Written by|Reported by|Reporting by|Author:|Story by)\s+(?P<names>[A-Z][\w.'’-]+(?:[ ,&]+(?:and |de |van |von |bin |al-)?"
    r"[A-Z][\w.'’-]*){0,11}?)(?:\s*(?:[|–—•·-]|,? (?:in|for|at|from|with)\b|\().{0,80}|,\s*(?:correspondent|editor|reporter|staff).{0,60})?"
)
REPORTING_BY = re.compile(
    r"\b(?:Reporting|Writing|Additional reporting) by (?P<names>[A-Z][\w.'’-]+(?:[ ,]+(?:and )?[A-Z][\w.'’-]*){0,9})"
)
PERSON = re.compile(
    r"(?!(?:The|Our|Staff|Web|News|Online|Agencies|Post|Editor)\b)[A-Z][\w.'’-]*(?: [\w.'’-]+){1,3}"
)

UPDATED = re.compile(r"\b(?:updated|modified|last update|revised)\b", re.IGNORECASE)
DATE_IN_URL = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.?-]|$)")

_OUTLET = r"(?P<outlet>[A-Z][\w.&'-]*(?: (?:of |the |& )?[A-Z][\w.&'-]*){0,4})"
OUTLETS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"^(?:The )?{_OUTLET}['’]s (?:website|site|channel|app) can (?:also )?be (?:accessed|viewed|found|watched)"),
    re.compile(rf"\b(?:quote|use|reproduce|reprint|republish|quoting|reprinting|use of) (?:the )?(?:materials?|articles?|content) (?:of|from|by) {_OUTLET}(?= |$)"),
    re.compile(rf"(?:©|\([cC]\)|[Cc]opyright(?: ©| \([cC]\))?)\s*(?:\d{{4}}(?:\s*[-–]\s*\d{{4}})?,?\s*)?(?:by )?{_OUTLET}(?=\s*(?:[.,|]|[Aa]ll [Rr]ights|$))"),
    re.compile(rf"^Like {_OUTLET} on Facebook\b"),
    re.compile(rf"^(?:Do you have|Have) a (?:story|news tip)\b.{{0,20}} for (?:the )?{_OUTLET}\?"),
)  # fmt: skip

CREDITING = re.compile(
    rf"(?:(?:with |using )?(?:material|reporting|files|inputs?|information|contributions?|copy)s?\s+(?:from|by|provided by)\s+.{{0,80}}"
    rf"|(?:—|–|--?|\()\s*with\s+(?:the )?{SURE_NAMES}\b.{{0,60}}"
    rf"|{SURE_NAMES}\b(?: \w+){{0,3}}(?: [A-Z][\w.'’-]+| and|,){{0,24}}(?: \w+ \w+)? (?:also )?contributed to this (?:report|story|article)"
    rf"|(?:©|copyright)\s*(?:\d{{4}}\s*)?(?:the )?{SURE_NAMES}\b"
    rf"|^\W*(?:sources?|agenc(?:y|ies))\s*:\s*{SURE_NAMES}.{{0,60}}$)",
    re.IGNORECASE,
)
