"""From a finding in the making to a finding: claimants, origins, interest, status, title, order."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from crosswire.align.claims import Claim
from crosswire.align.given import AlignInput
from crosswire.align.interest import interested
from crosswire.model.findings import Finding, FindingKind, Position, Status
from crosswire.model.report import Evidence

Contest = Literal["", "denied", "disputed", "updated"]

_CONTESTED = ("denied", "disputed", "updated")
_LEADS = 0.75
"""Weight of each report that tells it in its headline or first sentences, where it says what the story is."""

_SHARED = 0.5
_JOINTS = re.compile(r"\s*[,;:]\s+(?:and\s+)?|\s+and\s+")
_TITLE_LEAST = 25
_TITLE_MOST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Evidence by position, best first, and how the positions stand to each other.

    `contest` is "denied", "disputed", "updated", or "" for the single position that all share. `tie` says
    why the passages of the first position were put together, "" where there is but one.
    """

    kind: FindingKind
    sides: tuple[tuple[Evidence, ...], ...]
    contest: Contest = ""
    tie: str = ""
    doubtful: bool = False
    """Whether the passages may well tell of two things."""
    voices: tuple[tuple[Evidence, str], ...] = ()
    """Who speaks in a passage, where it is not who speaks in the claim that holds it ("" is the outlet)."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return tuple(e for side in self.sides for e in side)


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """The drafts less those of one position whose every passage stands in a position of another already."""
    kept: list[Draft] = []
    for draft in drafts:
        if len(draft.sides) == 1 and any(
            all(any(touch(e, other) for other in side) for e in draft.evidence)
            for earlier in kept
            for side in earlier.sides
        ):
            continue
        kept.append(draft)
    return tuple(kept)


def touch(a: Evidence, b: Evidence) -> bool:
    """Whether half of the shorter passage stands in the other one."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    return a.report == b.report and shared >= _SHARED * min(a.end - a.start, b.end - b.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settler:
    """Settles drafts of one story. `copies` maps a report to all reports of its text."""

    given: AlignInput
    told: Sequence[Claim]
    copies: Mapping[str, tuple[str, ...]]

    def __call__(self, draft: Draft) -> Finding:
        positions = tuple(self._position(side, draft) for side in draft.sides)
        status = _status(draft, positions)
        return Finding(
            kind=draft.kind,
            title=self._title(draft, positions[0].label),
            status=status,
            positions=positions,
            why=self._why(status, draft, positions),
            doubtful=draft.doubtful,
        )

    def against_himself(self, finding: Finding) -> bool:
        """Whether what is denied or disputed, and what denies it, are the word of one speaker."""
        if finding.kind != "claim" or finding.status not in ("denied", "disputed"):
            return False
        origins = [o for p in finding.positions for o in self.given.lineage.origins(p.evidence)]
        return len({o.id for o in origins}) == 1 and origins[0].kind == "speaker"

    def ordered(self, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """By support in independent origins, weight in the story, contest across reports; each finding once.

        Doubt stands lower, and so do ages, durations and other figures beside the event's own.
        """
        lead = {claim.evidence for claim in self.told if claim.lead}

        beside = {f.evidence for f in self.given.figures if f.role.startswith("other")}

        def rank(finding: Finding) -> tuple[float, str, list[str], str]:
            evidence = [e for p in finding.positions for e in p.evidence]
            origins = len({origin for p in finding.positions for origin in p.origins})
            reports = len({e.report for e in evidence if e.report in self.copies})
            leads = len({e.report for e in evidence if any(touch(e, other) for other in lead)})
            contest = finding.status in _CONTESTED and reports > 1
            weight = origins + 0.5 * reports + _LEADS * leads + 1.5 * contest
            weight -= 2.0 * finding.doubtful + any(e in beside for e in evidence)
            told = sorted({self._words(e) for e in evidence})
            return (-weight, finding.title, told, finding.id)

        unique = {finding.id: finding for finding in found}
        return tuple(self._titled(sorted(unique.values(), key=rank)))

    def _position(self, side: Sequence[Evidence], draft: Draft) -> Position:
        counted = {f.evidence: f.claimant or f.claimant_name for f in self.given.figures}
        voices = counted | dict(draft.voices)
        claimants = tuple(sorted({voices.get(e) or self._speaker(e) for e in side}))
        full = [Evidence(report=r, start=e.start, end=e.end) for e in side for r in self.copies[e.report]]
        return Position(
            label=self._label(side),
            claimants=claimants,
            origins=tuple(origin.id for origin in self.given.lineage.origins(full)),
            evidence=tuple(sorted(set(full))),
            interested=interested(claimants, draft.evidence, self.given),
        )

    def _speaker(self, evidence: Evidence) -> str:
        best = max(
            (
                claim
                for claim in self.told
                if claim.report == evidence.report and touch(claim.evidence, evidence)
            ),
            key=lambda claim: (min(claim.end, evidence.end) - max(claim.start, evidence.start), -claim.start),
            default=None,
        )
        return best.speaker if best else "narrator"

    def _label(self, side: Sequence[Evidence], taken: Container[str] = ()) -> str:
        """The reports' own words: the best passage that reads as a whole and is not `taken`, cut if long."""
        whole = {claim.evidence: claim.complete for claim in self.told}

        def rank(evidence: Evidence) -> tuple[bool, bool, bool, int]:
            text = self._words(evidence)
            fits = _TITLE_LEAST <= len(text) <= _TITLE_MOST
            known = _cut(text) in taken
            return known, not whole.get(evidence, False), not fits, side.index(evidence)

        return _cut(self._words(min(side, key=rank)))

    def _title(self, draft: Draft, label: str) -> str:
        """The first position's words; of a count, the clause that holds it."""
        if draft.kind != "figure":
            return label
        found = [
            (not claim.complete, len(claim.text), claim.text)
            for evidence in draft.sides[0]
            for claim in self.told
            if claim.report == evidence.report
            and claim.start <= evidence.start < claim.end
            and _TITLE_LEAST <= len(claim.text) <= _TITLE_MOST
        ]
        return min(found, default=(False, 0, label))[2].split("\n")[0]

    def _titled(self, found: Sequence[Finding]) -> Iterator[Finding]:
        """The findings, with titles that differ where one clause tells two of them."""
        known: set[str] = set()
        for finding in found:
            first = finding.positions[0]
            title = finding.title
            if title in known and finding.kind == "figure":
                parts = [part for part in _JOINTS.split(title) if first.label in part]
                title = next((t for t in (*parts, first.label) if t not in known), title)
            elif title in known:
                title = self._label(sorted(first.evidence, key=self._words), known)
            known.add(title)
            yield finding if title == finding.title else replace(finding, title=title)

    def _words(self, evidence: Evidence) -> str:
        read = next(r for r in self.given.reads if r.report.id == evidence.report)
        return read.report.slice(evidence.start, evidence.end).split("\n")[0]

    def _why(self, status: Status, draft: Draft, positions: Sequence[Position]) -> str:
        reports = len({e.report for e in draft.evidence})
        told = "one report" if reports == 1 else f"{reports} reports"
        sides = f", {len(positions)} positions" if len(positions) > 1 else ""
        doubt = ", with doubt," if draft.doubtful else ""
        tie = f", put together{doubt} for {draft.tie}" if draft.tie else ""
        told_by = [self.given.lineage.explain(position.evidence).rstrip(".") for position in positions]
        origins = ("; before: " if status == "updated" else "; against it: ").join(
            text[:1].lower() + text[1:] for text in told_by
        ) + "."
        return f"{status.capitalize()} in {told}{sides}{tie}: {origins}"


def _cut(text: str) -> str:
    """A passage as a title: to the quotation mark that it would leave open, and no longer than one."""
    if text.count('"') == 1 and text.index('"') >= _TITLE_LEAST:
        text = text[: text.index('"')].rstrip(" ,")
    return text if len(text) <= _TITLE_MOST else text[: text.rfind(" ", 0, _TITLE_MOST)]


def _status(draft: Draft, positions: Sequence[Position]) -> Status:
    if draft.contest:
        return draft.contest
    if len({e.report for e in draft.evidence}) == 1:
        return "single"
    return "agreed" if len(positions[0].origins) > 1 else "repeated"


__all__ = ["Contest", "Draft", "Settler", "merged", "touch"]
