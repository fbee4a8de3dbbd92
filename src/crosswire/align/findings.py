"""From the claims of all reports to findings: who agrees, who only repeats, who denies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from crosswire.align.claims import Claim, claims
from crosswire.align.denials import bind
from crosswire.align.drafts import Draft, Settler, merged
from crosswire.align.figures import Count, counts
from crosswire.align.given import AlignInput
from crosswire.align.groups import Pair, cover, nearest
from crosswire.align.links import Links
from crosswire.model.claims import Entity, Figure, Statement
from crosswire.model.findings import Finding, FindingKind
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

LEAST = 0.6
"""Probability from which a pair of claims may tell the same."""
LEAST_MEAN = 0.5
"""Mean probability from which a claim fits a group."""
EVENT_BOUNDS = (0.4, 0.4)
"""The same two bounds for claims that tell one event."""
_MORE = re.compile(r"\b(?:more|further|additional)(?! than)\b|\b(?:an)?other\b", re.IGNORECASE)
_BEFORE = 8
PER_REPORT = 3
"""Passages of one report that a position cites at most: those that fit best."""


def findings(given: AlignInput) -> tuple[Finding, ...]:
    """The story's findings as they lead the account.

    Reports of one text count as one: a copy adds its passages as evidence, and changes nothing else.
    The order of the reports, and of all other inputs, has no influence.
    """
    copies = _copies(given.reads)
    reads = tuple(sorted((r for r in given.reads if r.report.id in copies), key=lambda r: r.report.text))
    said = [statement for statement in given.statements if statement.report in copies]
    told = claims(reads, said)
    if not told:
        return ()
    links = Links.of(told, given)
    likely = links.likely()
    groups = cover(
        likely, [claim.room for claim in told], [claim.report for claim in told], (LEAST, LEAST_MEAN)
    )
    drafts = merged(
        (
            *_counted(given, links, reads),
            *_denied(links, likely, groups, (said, reads, given.entities)),
            *(_shared("claim", links, likely, group) for group in groups),
            *_happened(links, likely),
        )
    )
    used = {e for draft in drafts for side in draft.sides for e in side}
    alone = (Draft(kind="claim", sides=((claim.evidence,),)) for claim in told if claim.evidence not in used)
    settle = Settler(given=given, told=told, copies=copies)
    return settle.ordered([settle(draft) for draft in chain(drafts, alone)])


def _copies(reads: Sequence[ReadReport]) -> Mapping[str, tuple[str, ...]]:
    """Of every text, the report that stands for it (by id) and all reports that have it."""
    same: dict[str, list[str]] = {}
    for read in reads:
        same.setdefault(read.report.text, []).append(read.report.id)
    return {min(ids): tuple(sorted(ids)) for _, ids in sorted(same.items())}


def _shared(kind: FindingKind, links: Links, likely: Mapping[Pair, float], group: Sequence[int]) -> Draft:
    return Draft(kind=kind, sides=(_cited(links.told, likely, group),), tie=_tie(links, group))


def _tie(links: Links, group: Sequence[int]) -> str:
    """What the group's claims have in common, in their own words."""
    common = links.common(group)
    return "the words " + ", ".join(f"“{word}”" for word in common) if common else ""


def _counting(count: Count) -> str:
    first = count.sides[0][0]
    return f"one count ({first.role.removeprefix('other:')}, {first.unit})"


def _cited(told: Sequence[Claim], likely: Mapping[Pair, float], group: Sequence[int]) -> tuple[Evidence, ...]:
    """The evidence of a group, best first, at most `PER_REPORT` passages a report."""
    kept: list[Evidence] = []
    for index in nearest(likely, group):
        evidence = told[index].evidence
        if sum(other.report == evidence.report for other in kept) < PER_REPORT:
            kept.append(evidence)
    return tuple(kept)


def _denied(
    links: Links,
    likely: Mapping[Pair, float],
    groups: Sequence[tuple[int, ...]],
    story: tuple[Sequence[Statement], Sequence[ReadReport], Sequence[Entity]],
) -> tuple[Draft, ...]:
    """Assertions that somebody expressly denies, with their denials."""
    drafts = []
    for bound in bind(links, groups, *story):
        asserted = (*_cited(links.told, likely, bound.asserted), *bound.passages)
        drafts.append(
            Draft(
                kind="claim",
                sides=(asserted, bound.denials),
                contest="denied",
                tie=_tie(links, bound.asserted),
                voices=bound.voices,
            )
        )
    return tuple(drafts)


def _counted(given: AlignInput, links: Links, reads: Sequence[ReadReport]) -> tuple[Draft, ...]:
    """Figures that several reports give, and figures that contradict each other."""
    published = {read.report.id: read.report.published for read in reads}
    rank = {report: order for order, report in enumerate(published)}
    text = {read.report.id: read.report.text for read in reads}
    ours = sorted(
        (f for f in given.figures if f.report in rank and not _adds(f, text[f.report])),
        key=lambda f: (rank[f.report], f.start, f.end),
    )
    drafts = []
    for count in counts(ours, published, links.figures_akin()):
        sides = tuple(tuple(figure.evidence for figure in side) for side in count.sides)
        if len(sides) > 1 or len({e.report for e in sides[0]}) > 1:
            contest = "" if count.outcome == "agreed" else count.outcome
            drafts.append(Draft(kind="figure", sides=sides, contest=contest, tie=_counting(count)))
    return tuple(drafts)


def _adds(figure: Figure, text: str) -> bool:
    """Whether a figure is what came on top of a count ("two more bodies", "another five")."""
    return bool(_MORE.search(text, max(0, figure.start - _BEFORE), figure.end))


def _happened(links: Links, likely: Mapping[Pair, float]) -> tuple[Draft, ...]:
    """Events that several reports tell, as far as the claims that tell them resemble each other."""
    holders: dict[str, list[int]] = {}
    for index, events in enumerate(links.slots.events):
        for event in events:
            holders.setdefault(event, []).append(index)
    drafts = []
    for _, tellers in sorted(holders.items()):
        ours = {pair: value for pair, value in likely.items() if pair[0] in tellers and pair[1] in tellers}
        told = links.told
        for group in cover(ours, [1] * len(told), [claim.report for claim in told], EVENT_BOUNDS):
            drafts.append(_shared("event", links, likely, group))
    return tuple(drafts)


__all__ = ["findings"]
