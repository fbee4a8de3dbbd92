from __future__ import annotations

import pytest

from crosswire.lineage.reuse import reuse
from crosswire.model.report import Evidence
from tests.lineage.cases import report
from tests.lineage.passage_cases import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_passages_are_found_as_a_careful_reader_finds_them(case: Case) -> None:
    a, b = report("Mill Post", case.a), report("Hill Echo", case.b)
    others = [report(f"Outlet {n}", text) for n, text in enumerate(case.others)]
    texts = {a.id: case.a, b.id: case.b}

    def order(sides: tuple[Evidence, Evidence]) -> list[Evidence]:
        return sorted(sides, key=lambda side: side.report != a.id)

    found = [
        (*(texts[side.report][side.start : side.end] for side in order((r.a, r.b))), r.kind)
        for r in reuse([a, b, *others])
        if {r.a.report, r.b.report} == {a.id, b.id}
    ]
    for mine, theirs, kind in case.shared:
        assert any(mine in x and theirs in y and kind == k for x, y, k in found), found
    assert len(found) == len(case.shared), found
