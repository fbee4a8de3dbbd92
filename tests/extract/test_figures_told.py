"""Figures of invented sentences of many kinds of event: role, unit and range.

The sentences stand parsed in figures_cases.conllu (parsed by a reader, then looked over), each with the
figures expected: `role | unit | low..high ; ...`, behind them who counts where it is not the narrator,
and nothing where nothing is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.extract.figures import figures
from crosswire.extract.times import times
from crosswire.model.claims import Figure
from tests.support.readings import reading

CASES = Path(__file__).with_name("figures_cases.conllu")


def cases() -> Iterator[tuple[str, str, str]]:
    """(text, expected figures, table) of each sentence."""
    for block in CASES.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        columns = (line.split("\t") for line in lines if not line.startswith("#"))
        table = "\n".join(
            " ".join([c[1], c[2], c[3], c[6], c[7], *([c[5]] if c[5] != "_" else [])]) for c in columns
        )
        yield lines[0].removeprefix("# text = "), lines[1].removeprefix("# figures =").strip(), table


def told(figure: Figure) -> str:
    low, high = ("" if bound is None else f"{bound:.12g}" for bound in (figure.low, figure.high))
    by = "" if figure.claimant_name == "narrator" else f" | {figure.claimant_name}"
    return f"{figure.role} | {figure.unit} | {low}..{high}{by}"


@pytest.mark.parametrize(("text", "expected", "table"), list(cases()))
def test_figures(text: str, expected: str, table: str) -> None:
    read = reading(text, table, published="2025-06-18")
    assert " ; ".join(told(figure) for figure in figures(read, (), times(read))) == expected
