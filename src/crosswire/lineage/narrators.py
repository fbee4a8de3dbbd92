"""Whose a report's own voice is: its owner's, the agency's whose copy it is, or all who share its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosswire.lineage.credits import Credit
from crosswire.lineage.principals import Key, owner_key
from crosswire.lineage.union import Groups
from crosswire.model.findings import Reuse
from crosswire.model.report import Evidence, Report

FAMILY = 0.25
"""Share of the shorter report's text found in another that makes their narration one origin ..."""
FAMILY_LEAST = 200
"""... and the least number of characters it takes (edited ones count by their similarity)."""


def narrators(
    reports: Sequence[Report], credited: Mapping[str, Credit], reuse: Sequence[Reuse]
) -> Mapping[str, tuple[Key, ...]]:
    """The keys of each report's own voice: one agency, or the owner and all credited; who shares its text."""
    families = _families(reports, reuse)
    keys: dict[str, tuple[Key, ...]] = {}
    for report in reports:
        owed = credited[report.id]
        owner = (owner_key(report.owner or report.outlet), owner_key(report.outlet))
        agencies = tuple(("agency", name) for name in owed.agencies)
        lent = (*agencies, *(owner_key(name) for name in owed.outlets))
        keys[report.id] = (
            *(lent if len(lent) == 1 else (*owner, *lent)),
            ("family", families.find(report.id)),
        )
    return keys


def _families(reports: Sequence[Report], reuse: Sequence[Reuse]) -> Groups[str]:
    """Reports that plainly share copy: their narration is one origin, also where the words differ."""
    length = {r.id: len(r.text) - sum(d.end - d.start for d in r.dropped) for r in reports}
    counted: dict[tuple[str, str], list[Reuse]] = {}
    for item in sorted(reuse, key=lambda r: (r.a.start - r.a.end, r.a, r.b)):
        others = counted.setdefault((item.a.report, item.b.report), [])
        again = any(_touch(item.a, o.a) or _touch(item.b, o.b) for o in others)
        if item.kind != "same_quote" and not again:
            others.append(item)
    groups: Groups[str] = Groups()
    for (a, b), items in counted.items():
        much = sum(min(r.a.end - r.a.start, r.b.end - r.b.start) * r.similarity for r in items)
        if much >= max(FAMILY_LEAST, FAMILY * min(length[a], length[b])):
            groups.join((a, b))
    return groups


def _touch(a: Evidence, b: Evidence) -> bool:
    return min(a.end, b.end) > max(a.start, b.start)
