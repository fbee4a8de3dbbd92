from __future__ import annotations

from dataclasses import replace

from crosswire.dossier.compose import compose
from crosswire.dossier.html.descent import drawing
from crosswire.dossier.lookup import Lookup
from tests.dossier import sample


def test_every_outlet_is_drawn_even_one_that_carries_nobody() -> None:
    nodes = drawing(Lookup.of(sample.dossier())).nodes
    assert {n.name for n in nodes if n.kind == "outlet"} == {r.outlet for r in sample.REPORTS.values()}


def test_an_agency_stands_between_speakers_and_outlets() -> None:
    made = drawing(Lookup.of(sample.dossier()))
    assert [n.name for n in made.nodes if n.kind == "carrier"] == ["NPA"]
    titles = [r.title for r in made.ribbons]
    assert "Edda Voss → NPA: 2" in titles
    assert any(title.startswith("NPA → Harbour Gazette") for title in titles)


def test_speakers_of_one_outlet_are_listed_not_drawn() -> None:
    made = drawing(Lookup.of(sample.dossier()))
    assert "Liva Strand" in [name for name, _, _ in made.left_out]
    assert "Liva Strand" not in [node.name for node in made.nodes]


def test_a_shared_passage_names_both_its_ends() -> None:
    arcs = [r for r in drawing(Lookup.of(sample.dossier())).ribbons if r.kind == "verbatim"]
    assert len(arcs) == 1
    assert arcs[0].href.split(".")[0] != arcs[0].other.split(".")[0]


def test_an_outlet_does_not_carry_to_itself() -> None:
    told = replace(sample.STATEMENTS["k_doors"], via=("Kalda Today",))
    bare = replace(sample.parts(), statements=(told,), findings=(), origins=())
    assert [n for n in drawing(Lookup.of(compose(bare))).nodes if n.kind == "carrier"] == []


def test_nothing_carried_draws_no_ribbon() -> None:
    bare = replace(sample.parts(), statements=(), origins=(), findings=(), reuse=())
    assert drawing(Lookup.of(compose(bare))).ribbons == ()
