"""Figures as ranges: whether two fit one number, and whether they give the same one."""

from __future__ import annotations

from crosswire.model.claims import Figure

_TOLERANCE = 0.1
_CLOSE, _SAME = 1.25, 1.05
"""How many times the one compatible toll may be the other to be one number, and figures of other roles."""
_CEILING = {
    "dozens": 150.0,
    "scores": 200.0,
    "hundreds": 1000.0,
    "several hundred": 1000.0,
    "thousands": 15000.0,
}
"""Above what number nobody would speak of dozens, hundreds ..."""
_SHORT_OF = frozenset({"nearly", "almost"})


def compatible(a: Figure, b: Figure) -> bool:
    """Whether some number fits both: their ranges meet, rounded figures within a tenth."""
    least = max(low(a), low(b))
    most = min(high(a), high(b))
    if a.comparator not in _CEILING or b.comparator not in _CEILING:
        most = min(most, *(_CEILING.get(f.comparator, most) for f in (a, b)))
    return least <= most


def agree(a: Figure, b: Figure) -> bool:
    """Whether two figures give one number: compatible, and their bounds near each other.

    "Hundreds" does not contradict "more than 400", but neither does it confirm it.
    """
    first, second = sorted(abs(number(f)) for f in (a, b))
    close = _SAME if a.role.startswith("other") else _CLOSE
    return compatible(a, b) and second <= first * close


def number(figure: Figure) -> float:
    """The number given: the lower bound, of "up to 50" the upper."""
    return figure.low if figure.low is not None else figure.high or 0.0


def low(figure: Figure) -> float:
    """The least number that fits, a tenth below one that is rounded; minus infinity where there is none."""
    if figure.low is None:
        return float("-inf")
    if figure.comparator in _SHORT_OF:
        return figure.low * (1 - 2 * _TOLERANCE)
    return figure.low if figure.exact or figure.high is None else figure.low * (1 - _TOLERANCE)


def high(figure: Figure) -> float:
    """The largest number that fits, a tenth above one that is rounded; infinity where there is none."""
    if figure.high is None:
        return float("inf")
    return figure.high if figure.exact or figure.low is None else figure.high * (1 + _TOLERANCE)


__all__ = ["agree", "compatible", "high", "low", "number"]
