"""Invented passages of many manners, each with the statements that stand in it: a module a kind."""

from __future__ import annotations

from tests.extract.statements_cases.carriers import CARRIERS
from tests.extract.statements_cases.case import Case, Said
from tests.extract.statements_cases.prose import PROSE
from tests.extract.statements_cases.shapes import SHAPES
from tests.extract.statements_cases.speakers import SPEAKERS
from tests.extract.statements_cases.stances import STANCES

CASES: tuple[Case, ...] = (*SPEAKERS, *STANCES, *CARRIERS, *SHAPES, *PROSE)

__all__ = ["CASES", "Case", "Said"]
