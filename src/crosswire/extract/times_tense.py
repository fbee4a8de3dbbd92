"""Which way a clause looks: whether "Thursday" in it is the last one or the next.

The nearest word of its sentence that looks ahead ("will", "due") or back (a past verb) decides. Asking
the governing verb of the parse instead was measured and gave nothing (value F1 .799 for .801 on MEANTIME).
"""

from __future__ import annotations

import re

from crosswire.extract import times_words as words
from crosswire.extract.times_calendar import Direction
from crosswire.model.reading import Reading

_FUTURE = re.compile(words.FUTURE, re.IGNORECASE)
_PAST = re.compile(words.PAST, re.IGNORECASE)


def tense(text: str, at: int, reading: Reading | None = None) -> Direction:
    """ "future", "past", or "near" where nothing shows which, for the clause around `at`."""
    start, end = at - 120, at + 120
    if reading is not None:
        start, end = next(
            ((s.start, s.end) for s in reading.sentences if s.start <= at < s.end), (start, end)
        )
    return by_words(text, at, (max(start, at - 120, 0), min(end, at + 120)))


def by_words(text: str, at: int, window: tuple[int, int]) -> Direction:
    """What the nearest word that looks ahead or back says; what comes after counts as farther."""
    future, past = _nearest(_FUTURE, text, at, window), _nearest(_PAST, text, at, window)
    if future is not None and (past is None or future <= past):
        return "future"
    return "near" if past is None else "past"


def _nearest(pattern: re.Pattern[str], text: str, at: int, window: tuple[int, int]) -> int | None:
    gaps = [
        at - m.end() if m.end() <= at else (m.start() - at) * 2
        for m in pattern.finditer(text, *window)
        if not m.start() <= at < m.end()
    ]
    return min(gaps, default=None)
