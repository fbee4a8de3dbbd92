"""Find things in a dossier by id, and say dates: what every way of showing it needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from crosswire.model.claims import Entity, Event, Figure, Statement
from crosswire.model.datelines import dateline
from crosswire.model.findings import Dossier, Finding, Origin, Position
from crosswire.model.report import Evidence, Report

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s+")
_SIGNS = re.compile(r"[\W_]+")
_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Dr|St|Lt|Jr|Sr|No|vs))(?<!\b(?:Mrs|Gen|Sgt|Col|Rep|Sen|Gov|Maj|Jan|Feb|Mar|Apr|Aug|"
    r"Oct|Nov|Dec))(?<!\b(?:Prof|Capt|Sept))(?<!\b[ap]\.m)[.!?][\"”’')\]]*(?=\s|$)\s*|"
    r"(?<=[a-z]{3})[.!?](?=[A-Z][a-z])|\n\s*"
)
_ENDED = re.compile(r"[.!?][\"”’')\]]*\s*$")

NARRATOR = "narrator"
_LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Lookup:
    """A dossier's items by id."""

    dossier: Dossier
    reports: dict[str, Report]
    entities: dict[str, Entity]
    statements: dict[str, Statement]
    events: dict[str, Event]
    origins: dict[str, Origin]

    @classmethod
    def of(cls, dossier: Dossier) -> Lookup:
        return cls(
            dossier,
            {item.id: item for item in dossier.reports},
            {item.id: item for item in dossier.entities},
            {item.id: item for item in dossier.statements},
            {item.id: item for item in dossier.events},
            {item.id: item for item in dossier.origins},
        )

    @property
    def main_event(self) -> Event | None:
        return self.events.get(self.dossier.story.main_event or "")

    def words(self, evidence: Evidence | Figure) -> str:
        """The exact words."""
        return self.reports[evidence.report].slice(evidence.start, evidence.end)

    def is_verbatim(self, text: str) -> bool:
        """Whether some report has these very words."""
        return any(text in report.text for report in self.dossier.reports)

    def outlet(self, report: str) -> str:
        return self.reports[report].outlet or self.reports[report].source

    def report_name(self, report: str) -> str:
        """The outlet's name, numbered ("Vell Courier (2)") where it has several reports in the story."""
        name = self.outlet(report)
        same = [item.id for item in self.dossier.reports if self.outlet(item.id) == name]
        return f"{name} ({same.index(report) + 1})" if len(same) > 1 else name

    def outlets(self, evidence: Iterable[Evidence]) -> tuple[str, ...]:
        """The outlets of some evidence, each once, in the reports' order."""
        cited = {item.report for item in evidence}
        return unique(self.outlet(report.id) for report in self.dossier.reports if report.id in cited)

    def name(self, who: str) -> str:
        """An entity's name for its id; any other word is its own name."""
        entity = self.entities.get(who)
        return entity.name if entity else who

    def names(self, whos: Iterable[str]) -> tuple[str, ...]:
        return unique(self.name(who) for who in whos)

    def origin_names(self, position: Position) -> tuple[str, ...]:
        return unique(self.origins[origin].name for origin in position.origins if origin in self.origins)

    def finding_origins(self, finding: Finding) -> tuple[Origin, ...]:
        ids = unique(origin for position in finding.positions for origin in position.origins)
        return tuple(self.origins[origin] for origin in ids if origin in self.origins)

    def finding_outlets(self, finding: Finding) -> tuple[str, ...]:
        return self.outlets(evidence for position in finding.positions for evidence in position.evidence)

    def where(self) -> str:
        event = self.main_event
        return event.place.name if event and event.place else ""


def past_dateline(words: str) -> str:
    """The words without the dateline that they begin with.

    >>> past_dateline("PORT VELL (NPA) - The ferry sank")
    'The ferry sank'
    """
    found = dateline(words, len(words) - len(words.lstrip()))
    return words[found.end :] if found else words


def in_context(text: str, start: int, end: int, most: int = 150) -> tuple[str, str, str]:
    """The words before, at and after `start..end` within their sentence, each as one line.

    A side longer than `most` code points is cut at a space and marked with an ellipsis. Sentence ends
    are guessed from the full stop alone: this is for showing words, never for finding them. A dateline
    before the sentence is left out.

    >>> in_context("It sank. Some 40 people died, they say. More.", 9, 23)
    ('', 'Some 40 people', ' died, they say.')
    """
    lead = text[max(0, start - most) : start]
    starts = [match.end() for match in _STOP.finditer(lead)]
    if starts or start <= most:
        lead = past_dateline(lead[starts[-1] if starts else 0 :])
    elif start > most:
        lead = "… " + lead.partition(" ")[2].lstrip("-–— ")
    tail = text[end : end + most] if not _ENDED.search(text[start:end]) else ""
    stop = _STOP.search(text, end, end + most) if tail else None
    if stop:
        tail = text[end : stop.end()].rstrip()
    elif tail and end + most < len(text):
        tail = tail.rpartition(" ")[0] + " …"
    return _SPACE.sub(" ", lead).lstrip(), one_line(text[start:end]), _SPACE.sub(" ", tail).rstrip()


def sentence(text: str, start: int, end: int, most: int = 600) -> str:
    """The sentence around `start..end` as its bare words, so that copies of it are equal.

    >>> sentence("It sank. SOME 40 people “died”. More.", 14, 16)
    'some 40 people died'
    """
    low = max(0, start - most)
    first = max((found.end() for found in _STOP.finditer(text[low:start])), default=0)
    stop = None if _ENDED.search(text[start:end]) else _STOP.search(text, end, end + most)
    whole = past_dateline(text[low + first : stop.start() if stop else end])
    return bare(whole)


def bare(text: str) -> str:
    """The words alone, whatever their case and marks."""
    return _SIGNS.sub(" ", text).casefold().strip()


def anchor(report: str, start: int, end: int) -> str:
    """The name of some words, in the page and in its addresses."""
    return f"{report}.{start}-{end}"


def unique(items: Iterable[str]) -> tuple[str, ...]:
    """Each item once, in order of first appearance."""
    return tuple(dict.fromkeys(items))


def one_line(text: str) -> str:
    """The words with every run of white space as one space: for a line, never for an offset."""
    return _SPACE.sub(" ", text).strip()


def without_controls(text: str) -> str:
    """The text without control and direction-turning characters; its spaces stay."""
    return _UNSEEN.sub("", text.replace("\r", " ").replace("\n", " "))


def seen(text: str) -> str:
    """One line without control and direction-turning characters: safe for a terminal or a file name."""
    return one_line(without_controls(text))


def storable(text: str) -> str:
    """The text with lone surrogates, which UTF-8 cannot hold, as U+FFFD: as many code points as before."""
    return _LONE.sub("\ufffd", text)


def web_link(url: str) -> str:
    """The address if it is an absolute http(s) one without a password or white space, else ""."""
    if any(ord(char) <= 0x20 or ord(char) == 0x7F or char == "\\" for char in url):
        return ""
    try:
        parts = urlsplit(url)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return ""
    return url if fine else ""


def say_date(iso: str) -> str:
    """ "2024-03-09" as "9 March 2024"; a month or year as far as it goes; anything else as it is.

    >>> say_date("2024-03"), say_date("2024"), say_date("2024-03-09T10:00:00Z"), say_date("soon")
    ('March 2024', '2024', '9 March 2024', 'soon')
    """
    match = _ISO.match(iso)
    if not match:
        return iso
    year, month, day = match.groups()
    if month is None or not 1 <= int(month) <= 12:
        return year
    return " ".join(part for part in (str(int(day)) if day else "", _MONTHS[int(month) - 1], year) if part)


def say_range(first: str, last: str) -> str:
    """Two ISO dates as a range, the shared end said once.

    >>> say_range("2024-03-09", "2024-03-11"), say_range("2024-02-28", "2024-03-01")
    ('9–11 March 2024', '28 February – 1 March 2024')
    """
    a, b = say_date(first), say_date(last)
    if a == b or not (a and b):
        return a or b
    left, right = a.split(), b.split()
    if len(left) == len(right) == 3 and left[1:] == right[1:]:
        return f"{left[0]}–{b}"
    if len(left) == len(right) == 3 and left[2] == right[2]:
        return f"{left[0]} {left[1]} – {b}"
    return f"{a} – {b}"
