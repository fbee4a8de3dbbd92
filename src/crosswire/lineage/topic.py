"""What a story speaks of anyway: words that most of its houses have are little evidence of copying.

A house is an outlet with all its reports and whoever has much of its text, so that neither a copy nor a
report in two parts makes a word more common.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from crosswire.lineage.union import Groups
from crosswire.lineage.words import Text

Floats = NDArray[np.float64]

TOPIC = 0.5
"""How much less a word tells that all other houses have, too ..."""
FEW = 3
"""... where there are more than so many."""
HOUSE = 0.25
"""Share of the shorter report's words in common runs that makes two reports one house's ..."""
HOUSE_LEAST = 30
"""... and how many words at least."""


def lessened(text: Text, shared: Mapping[tuple[int, int], int]) -> Floats:
    """By word, what is left of its weight: less the more of the other houses have its stem.

    `shared` tells how many words two reports (by number) have in common runs outside quotations.
    """
    groups: Groups[str] = Groups()
    for report in text.reports:
        groups.join((f"text {report.text}", f"house {report.owner or report.outlet or report.id}"))
    words = np.bincount(text.report, minlength=len(text.reports))
    for (a, b), count in shared.items():
        if count >= max(HOUSE_LEAST, HOUSE * min(words[a], words[b])):
            groups.join(f"text {text.reports[number].text}" for number in (a, b))
    found = [groups.find(f"text {report.text}") for report in text.reports]
    houses = {name: number for number, name in enumerate(sorted(set(found)))}
    if len(houses) <= FEW:
        return np.ones(len(text))
    house = np.asarray([houses[name] for name in found], dtype=np.int64)[text.report]
    seen = np.unique(text.stem * np.int64(len(houses)) + house) // len(houses)
    having = np.bincount(seen, minlength=int(text.stem.max()) + 1)
    left: Floats = 1.0 - TOPIC * np.maximum(having - 2, 0) / (len(houses) - 2)
    return left[text.stem]


__all__ = ["lessened"]
