"""Patterns held as data, made ready to match."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence


def any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """One pattern that matches whatever any of `patterns` matches, in capitals or not."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def reasons_of(kinds: Sequence[tuple[str, Sequence[str]]]) -> Callable[[str], str]:
    """A function from a text to the first kind one of whose patterns matches all of it, or ""."""
    compiled = [(reason, any_of(patterns)) for reason, patterns in kinds]

    def reason_of(text: str) -> str:
        return next((reason for reason, pattern in compiled if pattern.fullmatch(text)), "")

    return reason_of
