"""Place names of a story, located by the story's own context."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.claims import PlaceMention
from crosswire.model.reading import ReadReport


def places(reads: Sequence[ReadReport]) -> tuple[PlaceMention, ...]:
    """Every place name of a story's reports, sorted by report and position."""
    return ()
