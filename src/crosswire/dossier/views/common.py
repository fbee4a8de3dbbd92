"""What every section's values are made of: passages, chips (an outlet's passages), tags for the filters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.dossier.lookup import Lookup, anchor, in_context, one_line, say_date, sentence, unique
from crosswire.model.report import Evidence

BRIEF = 60
"""Words shorter than this (code points) are shown within their sentence."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Exact words in one report, what stands around them if they are few, and where to jump for them."""

    words: str
    before: str
    after: str
    href: str
    outlet: str
    report: str
    published: str

    @property
    def shown(self) -> str:
        """All words that are shown, context and all."""
        return f"{self.before}{self.words}{self.after}"


@dataclass(frozen=True, slots=True)
class Chip:
    """One report behind an item: its first passage and the "START-END" of the others.

    `outlet` is numbered where the outlet has several reports in the story.
    """

    outlet: str
    href: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tags:
    """What the filters go by: outlet numbers, speaker numbers, a status."""

    outlets: str
    speakers: str
    status: str = ""


class Facets:
    """Outlets and speakers numbered for the filters."""

    def __init__(self, look: Lookup) -> None:
        self._look = look
        self.outlets = unique(look.outlet(report.id) for report in look.dossier.reports)
        names = Counter(
            look.name(statement.speaker or statement.speaker_name).strip()
            for statement in look.dossier.statements
        )
        self.speakers = tuple(sorted((name for name in names if name), key=lambda n: (n.casefold(), n)))
        self._outlet = {name: at for at, name in enumerate(self.outlets)}
        self._speaker = {name: at for at, name in enumerate(self.speakers)}

    def tags(self, reports: Iterable[str], speakers: Iterable[str] = (), status: str = "") -> Tags:
        """The tags of something that stands in `reports` and is said by `speakers` (names)."""
        outlets = sorted({self._outlet[self._look.outlet(report)] for report in reports})
        known = sorted({self._speaker[name] for name in speakers if name in self._speaker})
        return Tags(_joined(outlets), _joined(known), status)


def _joined(numbers: Iterable[int]) -> str:
    return " ".join(str(number) for number in numbers)


class Views:
    """A dossier looked up, its facets, and the values that every section is made of."""

    def __init__(self, look: Lookup) -> None:
        self.look = look
        self.facets = Facets(look)
        self._sentences: dict[Evidence, str] = {}
        self._order = {report.id: at for at, report in enumerate(look.dossier.reports)}

    def in_order(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """Each passage once, in the order of the reports and their texts."""
        return tuple(sorted(set(evidence), key=lambda e: (self._order[e.report], e)))

    def passage(self, evidence: Evidence, brief: int = BRIEF, most: int = 150) -> Passage:
        """The words, within `most` of their sentence on a side where they are shorter than `brief`."""
        report = self.look.reports[evidence.report]
        before, words, after = in_context(report.text, evidence.start, evidence.end, most)
        return Passage(
            words=words,
            before=before if len(words) < brief else "",
            after=after if len(words) < brief else "",
            href=anchor(evidence.report, evidence.start, evidence.end),
            outlet=self.look.report_name(evidence.report),
            report=report.id,
            published=say_date(report.published),
        )

    def sentence(self, evidence: Evidence) -> str:
        """The bare words of the sentence around a passage."""
        if evidence not in self._sentences:
            text = self.look.reports[evidence.report].text
            self._sentences[evidence] = sentence(text, evidence.start, evidence.end)
        return self._sentences[evidence]

    def chips(self, evidence: Iterable[Evidence]) -> tuple[Chip, ...]:
        """One chip a report, in the reports' order."""
        of: dict[str, list[Evidence]] = defaultdict(list)
        for item in self.in_order(evidence):
            of[item.report].append(item)
        return tuple(
            Chip(
                outlet=self.look.report_name(report),
                href=anchor(report, found[0].start, found[0].end),
                others=tuple(f"{item.start}-{item.end}" for item in found[1:]),
            )
            for report, found in of.items()
        )


def merged(labelled: Iterable[tuple[str, str]]) -> tuple[tuple[str, int, str], ...]:
    """Each wording once (whatever its case), with how often and where first; most often first."""
    firsts: dict[str, tuple[str, str]] = {}
    counts: Counter[str] = Counter()
    for words, where in labelled:
        key = one_line(words).casefold()
        counts[key] += 1
        firsts.setdefault(key, (one_line(words), where))
    return tuple(
        (firsts[key][0], count, firsts[key][1])
        for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
