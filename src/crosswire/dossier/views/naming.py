"""Naming: what each outlet calls a party or an action, in its own voice and in quotations."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from crosswire.dossier.lookup import anchor, one_line
from crosswire.dossier.views.common import Tags, Views, merged
from crosswire.model.claims import Framing

_NO_NAME = re.compile(
    r"^(?:(?:the|an?|its|his|her|their|our|this|that|these|those|at least|at most|up to|more than|about|"
    r"around|some|all|both|no|not|many|several|more|other|another|an estimated|nearly|almost|over|[\d.,]*\d|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens? of|hundreds of|thousands of|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an? dozen)\s+)+",
    re.IGNORECASE,
)
"""What stands before a label without naming anything: articles, owners that are pronouns, counts."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 5
_MANY = 3
"""Fewer outlets than this agree on no name."""


@dataclass(frozen=True, slots=True)
class Called:
    """One outlet's labels for a party: (words, how often, where first) in each voice."""

    outlet: str
    own: tuple[tuple[str, int, str], ...]
    quoted: tuple[tuple[str, int, str], ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Named:
    """A party or an action and what the outlets call it; `names` counts the different labels.

    `apart` says whether one of them shares no word with the name: "her home" for a home tells nothing.
    """

    name: str
    called: tuple[Called, ...]
    names: int
    apart: bool

    @property
    def varied(self) -> bool:
        """Whether there is anything to compare."""
        return self.names > 1 and len(self.called) > 1 and self.apart


def naming(views: Views) -> tuple[Named, ...]:
    """Those that differ most first: by how many outlets name them and in how many ways."""
    rows = [row for framing in views.look.dossier.framing if (row := _named(views, framing)).called]
    places = {entity.name for entity in views.look.dossier.entities if entity.kind == "place"}
    return tuple(
        sorted(rows, key=lambda r: (not r.varied, r.name in places, -len(r.called), -r.names, r.name))
    )


def _named(views: Views, framing: Framing) -> Named:
    by_outlet: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    reports: dict[str, set[str]] = defaultdict(set)
    for label in framing.labels:
        outlet = views.look.outlet(label.report)
        by_outlet[outlet][label.voice].append((label.text, anchor(label.report, label.start, label.end)))
        reports[outlet].add(label.report)
    name = _heading(views, framing)
    return Named(
        name=name,
        called=tuple(
            Called(
                outlet,
                merged(by_outlet[outlet]["own"]),
                merged(by_outlet[outlet]["quoted"]),
                views.facets.tags(reports[outlet]),
            )
            for outlet in views.facets.outlets
            if outlet in by_outlet
        ),
        names=len({bare(label.text).casefold().removesuffix("s") for label in framing.labels}),
        apart=any(not _stems(name) & _stems(label.text) for label in framing.labels),
    )


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()))


def bare(label: str) -> str:
    """A label without what names nothing: "at least three people" -> "people"."""
    return _NO_NAME.sub("", one_line(label)) or one_line(label)


def _heading(views: Views, framing: Framing) -> str:
    """An entity's name; of an action or a thing its word, or what nearly all call it: no one side's name."""
    if framing.party in views.look.entities:
        return views.look.name(framing.party)
    said: dict[str, set[str]] = defaultdict(set)
    for label in framing.labels:
        said[bare(label.text).casefold()].add(views.look.outlet(label.report))
    best, *next_best = sorted(said, key=lambda words: (-len(said[words]), words))
    outlets = set().union(*said.values())
    rival = len(said[next_best[0]]) if next_best else 0
    if len(said[best]) < max(_MANY, len(outlets) * 2 / 3) or len(said[best]) == rival:
        best = framing.party.casefold()
    forms = Counter(words for label in framing.labels if (words := bare(label.text)).casefold() == best)
    return min(forms, key=lambda words: (-forms[words], words != best, words), default=framing.party)
