"""What `align.findings` gets in the pipeline, for reports of one story: for training and benches."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from crosswire import lineage, resolve
from crosswire.align import AlignInput
from crosswire.extract import events, figures, places, statements, times
from crosswire.lineage import reuse
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Report


def aligned(reports: Sequence[Report], reader: Reader) -> AlignInput:
    """Read the reports and run every extractor on them."""
    reads = tuple(
        ReadReport(report=report, reading=reading)
        for report, reading in zip(reports, reader.read(reports), strict=True)
    )
    timed = [times.times(read) for read in reads]
    spoken = [statements.statements(read) for read in reads]
    counted = [figures.figures(r, s, t) for r, s, t in zip(reads, spoken, timed, strict=True)]
    located = places.places(reads)
    said = tuple(chain.from_iterable(spoken))
    resolution = resolve.resolve(reads, said, located)
    named, amounts = resolve.named(said, tuple(chain.from_iterable(counted)), resolution)
    happened = events.events(
        events.EventInput(
            reads=reads,
            statements=named,
            entities=resolution.entities,
            times=tuple(chain.from_iterable(timed)),
            places=located,
            embed=reader.embed,
        )
    )
    shared = reuse.reuse(tuple(reports), named)
    return AlignInput(
        reads=reads,
        statements=named,
        figures=amounts,
        events=happened,
        entities=resolution.entities,
        times=tuple(chain.from_iterable(timed)),
        lineage=lineage.trace(reads, named, shared),
        embed=reader.embed,
        reuse=shared,
    )


__all__ = ["aligned"]
