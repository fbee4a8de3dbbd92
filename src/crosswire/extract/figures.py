"""Quantities that matter to a story: what is counted, in which role, by whom."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.claims import Figure, Statement, TimeMention
from crosswire.model.reading import ReadReport


def figures(
    read: ReadReport, statements: Sequence[Statement], times: Sequence[TimeMention]
) -> tuple[Figure, ...]:
    """The report's figures in text order."""
    return ()
