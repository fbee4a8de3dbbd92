from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.dossier.compose import compose
from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.strips import Scale, strips
from tests.dossier import sample

AMOUNTS = st.just(0.0) | st.integers(1, 10**10).map(lambda n: n / 10)


@given(st.lists(AMOUNTS, min_size=1, max_size=6))
def test_every_value_lies_on_the_axis_in_order(values: list[float]) -> None:
    scale = Scale.over(values)
    places = [scale.at(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)


@given(st.lists(AMOUNTS, min_size=1, max_size=6))
def test_ticks_lie_on_the_axis(values: list[float]) -> None:
    scale = Scale.over(values)
    assert all(0 <= scale.at(tick) <= 100 for tick in scale.ticks())
    assert len(scale.ticks()) <= 7


def test_a_wide_range_is_logarithmic() -> None:
    assert Scale.over([3, 40_000]).log
    assert not Scale.over([4, 9]).log


def test_values_stand_in_order_of_date() -> None:
    killed = strips(Views(Lookup.of(sample.dossier())))[0]
    assert (killed.role, [value.bounds for value in killed.values]) == (
        "Killed",
        ["4 or more", "6", "9", "9"],
    )


def test_who_counted_has_one_shape_throughout() -> None:
    killed = strips(Views(Lookup.of(sample.dossier())))[0]
    shapes = {(value.claimant, value.shape) for value in killed.values}
    assert len(shapes) == len({claimant for claimant, _ in shapes}) == 3


def test_one_counters_value_stands_once_with_every_outlet_that_gives_it() -> None:
    killed = strips(Views(Lookup.of(sample.dossier())))[0]
    assert [chip.outlet for chip in killed.values[0].chips] == ["Norrvik Post", "Harbour Gazette"]


def test_other_scopes_never_share_a_strip() -> None:
    figure = replace(sample.FIGURES["g_killed"], scope="last winter's storm")
    parts = replace(sample.parts(), figures=(*sample.FIGURES.values(), figure))
    scopes = [(strip.role, strip.scope) for strip in strips(Views(Lookup.of(compose(parts))))]
    assert ("Killed", "last winter's storm") in scopes
    assert ("Killed", "this event") in scopes


@pytest.mark.parametrize(("name", "open_end"), [("g_killed", "high"), ("o_crew", "low"), ("k_killed", "")])
def test_open_ends(name: str, open_end: str) -> None:
    figure = sample.FIGURES[name]
    found = [
        v for s in strips(Views(Lookup.of(sample.dossier()))) for v in s.values if figure.id in v.figures
    ]
    assert [value.open for value in found] == [open_end]


def test_prices_are_one_quantity_only_where_a_finding_holds_them_together() -> None:
    one, two = (
        replace(sample.FIGURES["g_killed"], role="other:price", low=low, high=low, exact=True)
        for low in (40.0, 900.0)
    )
    parts = replace(sample.parts(), figures=(one, two), findings=())
    assert [strip.several for strip in strips(Views(Lookup.of(compose(parts))))] == [False, False]
    held = replace(parts, figures=(replace(one, role="killed"), replace(two, role="killed")))
    assert [strip.several for strip in strips(Views(Lookup.of(compose(held))))] == [True]
