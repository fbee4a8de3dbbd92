from __future__ import annotations

from crosswire.lineage import Edge, trace
from crosswire.lineage.reuse import reuse
from crosswire.model.claims import Statement
from crosswire.model.report import Report
from tests.lineage.cases import COPIED, OTHER, read, report, said


def edges(reports: list[Report], statements: list[Statement]) -> tuple[Edge, ...]:
    return trace([read(r) for r in reports], statements, reuse(reports, statements)).edges


def test_a_speaker_reaches_an_outlet_through_the_carriers() -> None:
    one = report("Mill Post", "Orla Vint said roads closed, Kyodo reported.")
    found = edges([one], [said(one, "Orla Vint", "roads closed", via=("Kyodo",))])
    assert [(e.source, e.target, e.kind) for e in found] == [
        ("agency:Kyodo", "outlet:millpost", "says"),
        ("speaker:person/orla vint", "agency:Kyodo", "says"),
    ]


def test_the_earlier_report_is_the_source_of_a_copy() -> None:
    late = report("Hill Echo", COPIED, published="2026-03-04")
    early = report("Mill Post", f"{COPIED} {OTHER}", published="2026-03-03T22:00")
    (edge,) = edges([late, early], [])
    assert (edge.source, edge.target, edge.kind) == ("outlet:millpost", "outlet:hillecho", "copies")


def test_a_credit_tells_the_direction_whatever_the_time() -> None:
    copy = report("Hill Echo", COPIED, published="2026-03-03", credits=("The Mill Post",))
    source = report("Mill Post", COPIED, published="2026-03-04")
    (edge,) = edges([copy, source], [])
    assert edge.source == "outlet:millpost"


def test_reports_of_one_day_share_in_no_direction() -> None:
    (edge,) = edges(
        [
            report("Mill Post", COPIED, published="2026-03-03"),
            report("Hill Echo", COPIED, published="2026-03-03T22:00"),
        ],
        [],
    )
    assert (edge.kind, edge.count) == ("shares", 1)


def test_a_credited_agency_is_drawn_once_for_each_report() -> None:
    one = report("Mill Post", OTHER, byline=("Reuters",))
    assert edges([one], []) == (
        Edge(source="agency:Reuters", target="outlet:millpost", kind="credits", count=1),
    )
