"""How many of which unit of time: "two and a half", "several", "fortnights"; ISO 8601 durations."""

from __future__ import annotations

import re

from crosswire.extract import times_words as words

_FIXED = {"a": 1.0, "an": 1.0, "a hundred": 100.0, "dozen": 12.0, "a dozen": 12.0, "dozen of": 12.0,
          "a dozen of": 12.0, "couple of": 2.0, "a couple": 2.0, "a couple of": 2.0, "half": 0.5,
          "half a": 0.5,
          "half an": 0.5, "a half": 0.5, "an half": 0.5}  # fmt: skip


def number_of(text: str) -> float | None:
    """How many: None for some ("several", "dozens"); of a range the first number."""
    text = re.split(r"\s+(?:to|or)\s+|(?<=\d)[-–]", " ".join(text.lower().split()))[0]
    half = re.fullmatch(r"(\d+)(?: ?1/2|½)", text)
    if half:
        return int(half[1]) + 0.5
    if text[0].isdigit():
        return float(text.replace(",", "")) if not re.search(r"\d,\d\d?$", text) else None
    if text in _FIXED:
        return _FIXED[text]
    known = [words.TENS.get(part, words.ONES.get(part)) for part in re.split(r"[- ]", text)]
    return None if None in known else float(sum(k for k in known if k is not None))


def unit_of(text: str) -> str:
    text = text.lower()
    return words.PLURALS.get(text) or words.PLURALS.get(text.removesuffix("s")) or (
        text if text in words.UNITS else text.removesuffix("s")
    )  # fmt: skip


def iso_duration(count: float | None, unit: str) -> str:
    """ "P3D", "PT30M", "P2.5Y"; "PXD" where the count is not known."""
    prefix, times, letter = words.UNITS[unit]
    if count is None:
        return f"{prefix}X{letter if times == 1 else {10: 'DE', 100: 'CE', 1000: 'ME'}.get(times, letter)}"
    total = count * times
    if total == 0.5 and unit == "hour":
        return "PT30M"
    if total == 0.5 and unit == "year":
        return "P6M"
    return f"{prefix}{total:g}{letter}" if total < 1e6 else f"{prefix}{int(total)}{letter}"
