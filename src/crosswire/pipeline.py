"""The journey as one short list of steps: reports in, one dossier a story out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from crosswire import align, dossier, lineage, resolve, stories
from crosswire.extract import events, figures, labels, places, statements, times
from crosswire.lineage import reuse
from crosswire.model.claims import Figure, Statement, TimeMention
from crosswire.model.findings import Dossier, Finding, Origin
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Rejection, Report

Progress = Callable[[str, int, int], None]
"""Called with (step, done, of) as long work goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a run gives: one dossier a story, largest first, and the reports that belong to none."""

    dossiers: tuple[Dossier, ...]
    strays: tuple[Report, ...]


def account(
    reports: Sequence[Report],
    reader: Reader,
    *,
    rejections: Sequence[Rejection] = (),
    progress: Progress = lambda step, done, of: None,
) -> Account:
    """Read `reports`, split them into stories and compose one dossier each.

    `rejections` (inputs that gave no report) stand in every dossier, so that nothing vanishes.
    A report that belongs to no story of several is given back as a stray; if all are strays, each
    is a story of its own. The order of `reports` changes nothing.
    """
    reads = read(sorted(reports, key=lambda report: (report.source, report.id)), reader, progress)
    split = stories.split(reads, reader)
    groups = split.stories or tuple((stray,) for stray in split.strays)
    strays = split.strays if split.stories else ()
    dossiers = []
    for done, group in enumerate(groups):
        progress("comparing", done, len(groups))
        dossiers.append(story(group, reader, rejections))
    progress("comparing", len(groups), len(groups))
    return Account(dossiers=tuple(dossiers), strays=tuple(stray.report for stray in strays))


def read(reports: Sequence[Report], reader: Reader, progress: Progress) -> tuple[ReadReport, ...]:
    """Run the reader over all reports, a few at a time so that progress can be told."""
    reads: list[ReadReport] = []
    for first in range(0, len(reports), 4):
        progress("reading", first, len(reports))
        batch = reports[first : first + 4]
        reads.extend(
            ReadReport(report=report, reading=reading)
            for report, reading in zip(batch, reader.read(batch), strict=True)
        )
    progress("reading", len(reports), len(reports))
    return tuple(reads)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Extracted:
    """What single reports claim, before reports are compared."""

    times: tuple[TimeMention, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]


def _extract(reads: Sequence[ReadReport]) -> _Extracted:
    timed = [times.times(item) for item in reads]
    said = [statements.statements(item) for item in reads]
    counted = [
        figures.figures(item, spoken, when) for item, spoken, when in zip(reads, said, timed, strict=True)
    ]
    return _Extracted(
        times=tuple(chain.from_iterable(timed)),
        statements=tuple(chain.from_iterable(said)),
        figures=tuple(chain.from_iterable(counted)),
    )


def story(reads: Sequence[ReadReport], reader: Reader, rejections: Sequence[Rejection] = ()) -> Dossier:
    """One story's reports to its dossier."""
    reports = tuple(item.report for item in reads)
    claimed = _extract(reads)
    located = places.places(reads)
    resolution = resolve.resolve(reads, claimed.statements, located)
    said, counted = resolve.named(claimed.statements, claimed.figures, resolution)
    happened = events.events(
        events.EventInput(
            reads=tuple(reads),
            statements=said,
            entities=resolution.entities,
            times=claimed.times,
            places=located,
            embed=reader.embed,
        )
    )
    shared = reuse.reuse(reports, said)
    descent = lineage.trace(reads, said, shared, resolution.entities)
    found = align.findings(
        align.AlignInput(
            reads=tuple(reads),
            statements=said,
            figures=counted,
            events=happened,
            entities=resolution.entities,
            times=claimed.times,
            lineage=descent,
            embed=reader.embed,
            reuse=shared,
        )
    )
    main = events.main_event(happened, reads)
    told = tuple(mention for event in happened if event.id == main for mention in event.mentions)
    return dossier.compose(
        dossier.Parts(
            reports=reports,
            entities=resolution.entities,
            statements=said,
            figures=counted,
            events=happened,
            main_event=main,
            main_origins=len(descent.origins(told)),
            framing=labels.framing(reads, said, resolution.entities, happened),
            reuse=shared,
            origins=_origins(descent, found),
            findings=found,
            rejections=tuple(rejections),
            reader=reader.identity,
        )
    )


def _origins(descent: lineage.Lineage, findings: Sequence[Finding]) -> tuple[Origin, ...]:
    """Every origin that a position of a finding counts, once."""
    known = {
        origin.id: origin
        for finding in findings
        for position in finding.positions
        for origin in descent.origins(position.evidence)
    }
    return tuple(known[id_] for id_ in sorted(known))
