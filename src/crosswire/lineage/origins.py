"""Independent origins: how many roots the evidence for a claim has, and why.

Words inside a statement have their speaker for origin, through whatever carriers. Narration is the
agency's whose copy it is, or the text's that it shares, or else the outlet owner's. Where it is open,
voices are counted together: five outlets with one source are one source (AP, NPR practice).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crosswire.lineage.credits import Credit, credit
from crosswire.lineage.graph import Edge, Node, graph
from crosswire.lineage.narrators import narrators
from crosswire.lineage.principals import Key, owner_key
from crosswire.lineage.speakers import UNKNOWN, Speaker, speakers
from crosswire.lineage.union import Groups
from crosswire.lineage.voices import HEDGED, Voice, heard, namesake, statement_of
from crosswire.lineage.words import content_stems
from crosswire.model.agencies import agency
from crosswire.model.claims import Entity, Statement
from crosswire.model.findings import Origin, OriginKind, Reuse, ReuseKind
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence, Report

RESTATED = 4
"""Content words that narration shares with a statement (and most of both) to be its restatement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Who copied whom and who carried whose words, for one story.

    `nodes` and `edges` are the graph to draw. Evidence of reports that `trace` was not given raises
    KeyError.
    """

    reuse: tuple[Reuse, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    reports: Mapping[str, Report] = field(repr=False)
    statements: Mapping[str, tuple[Statement, ...]] = field(repr=False)
    speakers: Mapping[str, Speaker] = field(repr=False)
    narrators: Mapping[str, tuple[Key, ...]] = field(repr=False)
    credits: Mapping[str, Credit] = field(repr=False)
    shared: Mapping[str, tuple[tuple[Evidence, Evidence, ReuseKind], ...]] = field(repr=False)

    def origins(self, evidence: Sequence[Evidence]) -> tuple[Origin, ...]:
        """The independent origins of the evidence, sorted by kind, name and reports."""
        found = (self._origin(voices) for voices in self._roots(evidence))
        return tuple(sorted(found, key=lambda o: (o.kind, o.name, o.reports)))

    def explain(self, evidence: Sequence[Evidence]) -> str:
        """One sentence: how many origins the evidence has, and which."""
        parts = sorted(self._told(voices) for voices in self._roots(evidence))
        if not parts:
            return "No evidence, no origin."
        count = "One origin" if len(parts) == 1 else f"{len(parts)} independent origins"
        return f"{count}: {'; '.join(parts)}."

    def voice(self, evidence: Evidence) -> Voice:
        """Whose words the evidence is."""
        text, own = self.reports[evidence.report].text, self.narrators[evidence.report]
        statement = statement_of(evidence, self.statements.get(evidence.report, ()))
        statement = statement or self._summed_up(evidence)
        if statement is None:
            said = self._said_elsewhere(evidence)
            if said:
                return Voice(evidence=evidence, keys=said[0].keys, name=said[0].name, narrated=False)
            hedged = bool(HEDGED.search(text, evidence.start, evidence.end))
            name = self.reports[evidence.report].outlet
            keys = (*own, *self._told_elsewhere(evidence))
            return Voice(evidence=evidence, keys=keys, name=name, narrated=True, hedged=hedged)
        told = heard(text, statement, evidence)
        if told:
            return Voice(evidence=evidence, keys=(told.key,), name=told.teller, narrated=False)
        speaker = self.speakers[statement.id]
        family = own if speaker.unnamed == UNKNOWN else ()
        return Voice(
            evidence=evidence,
            keys=(*speaker.keys, *(s.keys[0] for s in self._said_elsewhere(evidence)), *family),
            name=speaker.name,
            narrated=False,
            unnamed=speaker.unnamed,
        )

    def _summed_up(self, evidence: Evidence) -> Statement | None:
        """For a headline, which has no sources of its own: the statement of its report that it sums up.

        That is the one with most of its words, half of them at least.
        """
        text = self.reports[evidence.report].text
        if evidence.end > len(text.partition("\n")[0]):
            return None
        mine = content_stems(text[evidence.start : evidence.end])
        found = [
            (len(mine & content_stems(text[s.content.start : s.content.end])), -s.content.start, s)
            for s in self.statements.get(evidence.report, ())
            if s.stance not in ("denies", "accuses")
        ]
        common, _, best = max(found, key=lambda item: item[:2], default=(0, 0, None))
        return best if common > 1 and 2 * common >= len(mine) else None

    def _said_elsewhere(self, evidence: Evidence) -> tuple[Speaker, ...]:
        """The speakers to whom other reports give the same words."""
        found = (
            statement_of(there, self.statements.get(there.report, ()))
            for there in self._elsewhere(evidence, quoted=True)
        )
        return tuple(self.speakers[s.id] for s in found if s)

    def _told_elsewhere(self, evidence: Evidence) -> tuple[Key, ...]:
        """The keys of the other reports that tell the same in the same words."""
        return tuple(key for there in self._elsewhere(evidence) for key in self.narrators[there.report])

    def _elsewhere(self, evidence: Evidence, *, quoted: bool = False) -> Iterator[Evidence]:
        """Where other reports have the same words, a common quotation's too if `quoted`."""
        for mine, other, kind in self.shared.get(evidence.report, ()):
            common = min(mine.end, evidence.end) - max(mine.start, evidence.start)
            if 2 * common < min(mine.end - mine.start, evidence.end - evidence.start):
                continue
            if quoted or kind != "same_quote":
                yield _counterpart(evidence, mine, other)

    def _roots(self, evidence: Sequence[Evidence]) -> tuple[tuple[Voice, ...], ...]:
        """The voices behind the evidence, those of one origin together."""
        voices = [self.voice(e) for e in sorted(set(evidence))]
        groups: Groups[Key] = Groups()
        for voice in voices:
            groups.join(voice.keys)
        for voice in voices:
            partners = (
                (self._source(voice, voices), self._housemate(voice, voices))
                if voice.narrated
                else (namesake(voice, voices),)
            )
            for partner in filter(None, partners):
                groups.join((voice.keys[0], partner.keys[0]))
        roots: dict[Key, list[Voice]] = {}
        for voice in voices:
            roots.setdefault(groups.find(voice.keys[0]), []).append(voice)
        return tuple(tuple(members) for members in roots.values())

    def _source(self, voice: Voice, voices: Sequence[Voice]) -> Voice | None:
        """For narration: the statement on which it rests.

        That is the nearest one on the same claim in the same report, or else in a report whose copy
        or owner it shares, or else one whose words it mostly has.
        """
        here = voice.evidence
        own = set(self.narrators[here.report])
        said = [
            v
            for v in voices
            if not v.narrated
            and (
                voice.hedged
                or own.intersection(self.narrators[v.evidence.report])
                or self._restates(here, v.evidence)
            )
        ]
        return min(
            said,
            key=lambda v: (v.evidence.report != here.report, abs(v.evidence.start - here.start), v.keys),
            default=None,
        )

    def _housemate(self, voice: Voice, voices: Sequence[Voice]) -> Voice | None:
        """For narration without a credit: agency copy of the same owner, of which it may be a part."""
        owner = self._owner(voice)
        if owner not in self.narrators[voice.evidence.report]:
            return None
        copy = (v for v in voices if v.narrated and self._owner(v) == owner and owner not in v.keys)
        return min(copy, key=lambda v: (v.keys, v.evidence), default=None)

    def _owner(self, voice: Voice) -> Key:
        report = self.reports[voice.evidence.report]
        return owner_key(report.owner or report.outlet)

    def _restates(self, evidence: Evidence, other: Evidence) -> bool:
        """Whether two pieces of evidence mostly have the same content words."""
        mine, theirs = (
            content_stems(self.reports[e.report].text[e.start : e.end]) for e in (evidence, other)
        )
        common = len(mine & theirs)
        return common >= RESTATED and 4 * common >= 3 * max(len(mine), len(theirs))

    def _origin(self, voices: Sequence[Voice]) -> Origin:
        kind, name = self._called(voices)
        return Origin(kind=kind, name=name, reports=tuple(sorted({v.evidence.report for v in voices})))

    def _called(self, voices: Sequence[Voice]) -> tuple[OriginKind, str]:
        """The kind and name of an origin: its speaker, else its agency, else its outlets."""
        said = [v for v in voices if not v.narrated]
        named = [v for v in said if not v.unnamed] or said
        if named:
            name = max((v.name for v in named), key=lambda n: (sum(v.name == n for v in named), len(n), n))
            return ("agency" if agency(name) else "speaker"), name
        agencies = sorted({a for v in voices for a in self.credits[v.evidence.report].agencies})
        if agencies:
            return "agency", ", ".join(agencies)
        return "outlet", ", ".join(sorted({v.name for v in voices}))

    def _told(self, voices: Sequence[Voice]) -> str:
        kind, name = self._called(voices)
        outlets = sorted({self.reports[v.evidence.report].outlet for v in voices})
        within = f"in {_listed(outlets)}"
        if any(not v.narrated for v in voices):
            rests = " (narration of the same outlet rests on it)" if any(v.narrated for v in voices) else ""
            return f"{name}, {within}{rests}"
        if kind == "agency":
            return f"copy credited to {name}, {within}"
        if len(outlets) > 1:
            return f"text shared by {_listed(outlets)}"
        return f"{outlets[0]} in its own voice"


def trace(
    reads: Sequence[ReadReport],
    statements: Sequence[Statement],
    reuse: Sequence[Reuse],
    entities: Sequence[Entity] = (),
) -> Lineage:
    """The lineage of one story's reports.

    `statements` are best given after resolution, with speakers' entity ids; `reuse` is what
    `lineage.reuse.reuse` found between the same reports. Actor codes of `entities` tell who acts for a state.
    """
    reports = tuple(sorted((r.report for r in reads), key=lambda r: r.id))
    known = {report.id: report for report in reports}
    ours = tuple(s for s in sorted(statements, key=lambda s: s.id) if s.report in known)
    copies = tuple(r for r in reuse if r.a.report in known and r.b.report in known)
    said = speakers(reports, ours, entities)
    credited = {report.id: credit(report) for report in reports}
    nodes, edges = graph(reports, ours, said, credited, copies)
    by_report: dict[str, list[Statement]] = {}
    for s in ours:
        by_report.setdefault(s.report, []).append(s)
    shared: dict[str, list[tuple[Evidence, Evidence, ReuseKind]]] = {}
    for item in copies:
        shared.setdefault(item.a.report, []).append((item.a, item.b, item.kind))
        shared.setdefault(item.b.report, []).append((item.b, item.a, item.kind))
    return Lineage(
        reuse=tuple(reuse),
        nodes=nodes,
        edges=edges,
        reports=known,
        statements={rid: tuple(found) for rid, found in by_report.items()},
        speakers=said,
        narrators=narrators(reports, credited, copies),
        credits=credited,
        shared={rid: tuple(found) for rid, found in shared.items()},
    )


def _counterpart(evidence: Evidence, mine: Evidence, other: Evidence) -> Evidence:
    """The part of `other` that stands where the evidence stands in the passage `mine`, by proportion."""
    scale = (other.end - other.start) / (mine.end - mine.start)
    start = max(evidence.start, mine.start) - mine.start
    end = min(evidence.end, mine.end) - mine.start
    return replace(
        other,
        start=other.start + int(start * scale),
        end=max(other.start + int(end * scale), other.start + 1),
    )


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


__all__ = ["Lineage", "Voice", "trace"]
