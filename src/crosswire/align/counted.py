"""Of whom or what a figure counts: when two units may be one."""

from __future__ import annotations

from crosswire.align.akin import same_thing
from crosswire.model.claims import Figure

COURSE = {"killed": 1, "wounded": 1, "missing": -1, "detained": 1, "displaced": 1}
"""Which way a count goes as news of one event comes in: a toll rises, the number of missing falls."""
OF_PEOPLE = frozenset({*COURSE, "participated", "arrested", "evacuated"})
_PERSONS = frozenset("person persons people victim victims patient patients individual individuals".split())  # noqa: SIM905
PARTS = frozenset("man men woman women child children boy boys girl girls".split())  # noqa: SIM905


def unit(figure: Figure) -> str:
    """The unit in lower case, one of time in the singular, words for anybody as "people"."""
    name = figure.unit.lower()
    if name in _PERSONS or (figure.role in COURSE and name in PARTS):
        return "people"
    return name.removesuffix("s") if figure.role == "other:duration" else name


def meet(a: str, b: str) -> bool:
    """Whether two units may be one: anybody is somebody, and soldiers of one side are its servicemen."""
    if a == b or "people" in (a, b):
        return True
    first, second = a.split(), b.split()
    return bool(first and second) and first[:-1] == second[:-1] and same_thing(first[-1], second[-1])


__all__ = ["COURSE", "OF_PEOPLE", "PARTS", "meet", "unit"]
