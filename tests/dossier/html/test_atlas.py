from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.dossier.compose import compose
from crosswire.dossier.html.atlas import HEIGHT, WIDTH, Map, maps
from crosswire.dossier.lookup import Lookup
from crosswire.model.claims import Entity, Geo
from tests.dossier import sample


def _with(*places: tuple[str, float, float]) -> tuple[Map, ...]:
    mention = sample.at("gazette", "Tarn Island")
    added = tuple(
        Entity(kind="place", name=name, mentions=(mention,), geo=Geo(lat=lat, lon=lon, country=""))
        for name, lat, lon in places
    )
    return maps(Lookup.of(compose(replace(sample.parts(), entities=(*sample.ENTITIES.values(), *added)))))


def test_places_are_sized_by_mentions_and_the_main_one_is_ringed() -> None:
    (near,) = maps(Lookup.of(sample.dossier()))
    sizes = {spot.name: spot.r for spot in near.spots}
    assert sizes["Tarn Island"] > sizes["Kestrel Harbour"] > sizes["Kalda"]
    assert [spot.name for spot in near.spots if spot.main] == ["Tarn Island"]


def test_a_far_place_gets_a_second_map() -> None:
    near, far = _with(("Faraway", -33.0, 151.0))
    assert "Faraway" not in {spot.name for spot in near.spots}
    assert "Faraway" in {spot.name for spot in far.spots}


@pytest.mark.parametrize(
    "places", [[("Pole", 89.9, 0.0)], [("Line", 0.0, 179.9)], [("South", -89.0, -179.0)]]
)
def test_spots_stay_on_the_map(places: list[tuple[str, float, float]]) -> None:
    for drawn in _with(*places):
        for spot in drawn.spots:
            assert -1 <= spot.x <= WIDTH + 1
            assert -1 <= spot.y <= HEIGHT + 1


def test_land_is_drawn() -> None:
    (near,) = maps(Lookup.of(sample.dossier()))
    assert len(near.land) >= 3


def test_without_places_there_is_no_map() -> None:
    bare = tuple(entity for entity in sample.ENTITIES.values() if entity.geo is None)
    assert maps(Lookup.of(compose(replace(sample.parts(), entities=bare)))) == ()
