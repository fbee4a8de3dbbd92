"""From the claims of all reports to findings: who agrees, who only repeats, who denies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from crosswire.align.claims import Claim, claims
from crosswire.align.denials import bind
from crosswire.align.denied import Story
from crosswire.align.drafts import Contest, Draft, Settler, merged
from crosswire.align.figures import Count, counts
from crosswire.align.given import AlignInput
from crosswire.align.groups import Ties, again, groups, nearest
from crosswire.align.links import Links
from crosswire.align.turned import Turn, turns, undone
from crosswire.align.words import words
from crosswire.model.claims import Figure
from crosswire.model.findings import Finding
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

LEAST = 0.46
"""Mean probability from which two groups of claims tell the same ..."""
AGAIN = 0.6
"""... and from which claims of other groups make a finding of their own."""
_MORE = re.compile(r"\b(?:more|further|additional)(?! than)\b|\b(?:an)?other\b", re.IGNORECASE)
_OTHERS = re.compile(r"\s+(?:others?|more|further|additional)\b(?! than)", re.IGNORECASE)
_BEFORE = 8
SURE = 0.9
"""Mean probability below which a finding is doubtful (three in five pairs right; above, nine in ten)."""
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
    turned = turns(links, likely)
    ties = links.ties(likely, given.reuse).parted({pair for turn in turned for pair in turn.pairs})
    first = groups(ties, LEAST)
    found = (*first, *again(ties, first, AGAIN))
    story = Story.of(links, first, said, reads, given.entities)
    counted = _counted(given, links, reads)
    counting = [_counting_claims(told, draft) for draft in counted]
    drafts = merged(
        (
            *counted,
            *_denied(ties, story),
            *(_turned(turn, told, story) for turn in turned),
            *(
                _shared(links, ties, group)
                for group in found
                if not any(c.issuperset(group) for c in counting)
            ),
        )
    )
    cited = {e for draft in drafts for side in draft.sides for e in side}
    held = {i for group in (*found, *counting) for i in group}
    alone = (
        Draft(kind="claim", sides=((claim.evidence,),))
        for i, claim in enumerate(told)
        if i not in held and claim.evidence not in cited
    )
    settle = Settler(given=given, told=told, copies=copies)
    settled = [settle(draft) for draft in chain(drafts, alone)]
    return settle.ordered([finding for finding in settled if not settle.against_himself(finding)])


def _copies(reads: Sequence[ReadReport]) -> Mapping[str, tuple[str, ...]]:
    """Of every text, the report that stands for it (by id) and all reports that have it."""
    same: dict[str, list[str]] = {}
    for read in reads:
        same.setdefault(read.report.text, []).append(read.report.id)
    return {min(ids): tuple(sorted(ids)) for _, ids in sorted(same.items())}


def _shared(links: Links, ties: Ties, group: Sequence[int]) -> Draft:
    return Draft(
        kind="claim",
        sides=(_cited(links.told, ties, group),),
        tie=_tie(links, ties, group),
        doubtful=ties.likeness(group) < SURE,
    )


def _tie(links: Links, ties: Ties, group: Sequence[int]) -> str:
    """What the group's claims have in common: their wording, or some words of it."""
    copied = {i for pair in ties.bound if pair[0] in group and pair[1] in group for i in pair}
    if copied.issuperset(group) and copied:
        return "one wording"
    common = links.common(group)
    return "the words " + ", ".join(f"“{word}”" for word in common) if common else "a like meaning"


def _counting(count: Count) -> str:
    first = count.sides[0][0]
    return f"one count ({first.role.removeprefix('other:')}, {first.unit})"


def _counting_claims(told: Sequence[Claim], draft: Draft) -> frozenset[int]:
    """The claims that say no more than the figures of a count do."""
    return frozenset(
        i
        for i, claim in enumerate(told)
        for side in draft.sides
        for e in side
        if e.report == claim.report and claim.start <= e.start and e.end <= claim.end
    )


def _cited(told: Sequence[Claim], ties: Ties, group: Sequence[int]) -> tuple[Evidence, ...]:
    """The evidence of a group, best first, at most `PER_REPORT` passages a report."""
    kept: list[Evidence] = []
    for index in nearest(ties.likely, group):
        evidence = told[index].evidence
        if sum(other.report == evidence.report for other in kept) < PER_REPORT:
            kept.append(evidence)
    return tuple(kept)


def _denied(ties: Ties, story: Story) -> tuple[Draft, ...]:
    """Assertions that somebody expressly denies, with their denials."""
    links = story.links
    drafts = []
    for bound in bind(story):
        asserted = (*_cited(links.told, ties, bound.asserted), *bound.passages)
        drafts.append(
            Draft(
                kind="claim",
                sides=(asserted, bound.denials),
                contest="denied" if bound.flat else "disputed",
                tie=_tie(links, ties, bound.asserted),
                voices=bound.voices,
            )
        )
    return tuple(drafts)


def _turned(turn: Turn, told: Sequence[Claim], story: Story) -> Draft:
    """Two states of one thing, the later first; in one report, or at one time by two voices, a dispute."""
    before, after = (min(story.reads[told[i].report].report.published for i in side) for side in turn.sides)
    voices = [frozenset(v for i in side for v in told[i].voices) for side in turn.sides]
    disputed = turn.beside or (before == after and all(voices) and voices[0].isdisjoint(voices[1]))
    sides = turn.sides if before > after or turn.beside else turn.sides[::-1]
    return Draft(
        kind="claim",
        sides=tuple(tuple(told[i].evidence for i in side) for side in sides),
        contest="disputed" if disputed else "updated",
        tie="two states of one thing",
    )


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
    alike = links.figures_akin()
    around, whose = _around(links), _whose(links)

    def akin(a: Figure, b: Figure) -> bool:
        mine, theirs = whose.get(a.id, frozenset()), whose.get(b.id, frozenset())
        if mine and theirs and mine.isdisjoint(theirs):
            return False
        return alike(a, b) and not undone(around.get(a.id, ()), around.get(b.id, ()))

    for count in counts(ours, published, akin):
        sides = tuple(tuple(figure.evidence for figure in side) for side in count.sides)
        if len(sides) > 1 or len({e.report for e in sides[0]}) > 1:
            contest = _contest(count)
            drafts.append(Draft(kind="figure", sides=sides, contest=contest, tie=_counting(count)))
    return tuple(drafts)


def _contest(count: Count) -> Contest:
    """How the sides stand to each other: who says that there were none denies that there were any."""
    if count.outcome == "agreed":
        return ""
    none = any(all(figure.high == 0 for figure in side) for side in count.sides)
    return "denied" if none and count.outcome == "disputed" else count.outcome


def _around(links: Links) -> Mapping[str, tuple[str, ...]]:
    """The words of the claim that each figure stands in, by the figure's id."""
    return {f.id: words(links.told[i].text) for i, found in enumerate(links.slots.figures) for f in found}


def _whose(links: Links) -> Mapping[str, frozenset[str]]:
    """The names in the units of each figure's claim ("Kenyan soldiers"): its other counts are theirs."""
    return {
        f.id: frozenset(word for other in found for word in other.unit.split() if word[:1].isupper())
        for found in links.slots.figures
        for f in found
    }


def _adds(figure: Figure, text: str) -> bool:
    """Whether a figure is what came on top of a count ("two more bodies", "another five")."""
    beside = _MORE.search(text, max(0, figure.start - _BEFORE), figure.end)
    return bool(beside or _OTHERS.match(text, figure.end))


__all__ = ["findings"]
