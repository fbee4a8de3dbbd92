"""Naming: what each outlet calls a party or an action, in its own voice and in quotations."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from crosswire.dossier.lookup import anchor
from crosswire.dossier.views.common import Tags, Views, merged
from crosswire.model.claims import Framing

_ARTICLE = re.compile(r"^(?:the|a|an|its|his|her|their|this|that|these|those)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Called:
    """One outlet's labels for a party: (words, how often, where first) in each voice."""

    outlet: str
    own: tuple[tuple[str, int, str], ...]
    quoted: tuple[tuple[str, int, str], ...]
    tags: Tags


@dataclass(frozen=True, slots=True)
class Named:
    """A party or an action and what the outlets call it; `names` counts the different labels."""

    name: str
    called: tuple[Called, ...]
    names: int

    @property
    def varied(self) -> bool:
        """Whether there is anything to compare."""
        return self.names > 1 and len(self.called) > 1


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
    return Named(
        name=views.look.name(framing.party),
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
        names=len({_ARTICLE.sub("", label.text).casefold() for label in framing.labels}),
    )
