"""Place names located by a story's own context, and the gazetteer they are looked up in."""

from __future__ import annotations

import pytest

from crosswire.extract import gazetteer
from crosswire.extract.gazetteer import fold
from crosswire.extract.places import distance, locate, places, toponym
from tests.support.readings import reading

GAZ = gazetteer.load()

# text, name -> (country, latitude, longitude) within 160 km; None: not to be located
CASES = [
    ("A fire broke out in Portland, Oregon.", "Portland", ("US", 45.5, -122.7)),
    ("A fire broke out in Portland, Maine.", "Portland", ("US", 43.7, -70.3)),
    ("A fire broke out in Portland, ME.", "Portland", ("US", 43.7, -70.3)),
    ("Police in London, Ontario, closed a bridge.", "London", ("CA", 43.0, -81.2)),
    ("Police in London closed a bridge.", "London", ("GB", 51.5, -0.1)),
    ("The French capital Paris was calm.", "Paris", ("FR", 48.9, 2.4)),
    ("Cotton prices fell in Paris, Texas.", "Paris", ("US", 33.7, -95.6)),
    ("The Spanish city of Cartagena was flooded.", "Cartagena", ("ES", 37.6, -1.0)),
    ("Colombia's port of Cartagena was flooded.", "Cartagena", ("CO", 10.4, -75.5)),
    ("It happened in Tripoli, Lebanon.", "Tripoli", ("LB", 34.4, 35.8)),
    ("It happened in Tripoli, the Libyan capital.", "Tripoli", ("LY", 32.9, 13.2)),
    ("Miners struck in Shandong province.", "Shandong", ("CN", 36.4, 118.4)),
    ("The ship left the Georgian port of Batumi.", "Batumi", ("GE", 41.6, 41.6)),
    ("A storm hit Georgia and Alabama.", "Alabama", ("US", 32.8, -86.8)),
    ("It rained in northern Norway.", "northern Norway", ("NO", 62.0, 10.0)),
    ("They met in the Gaza Strip.", "Gaza Strip", ("PS", 31.4, 34.4)),
    ("Troops crossed the Black Sea.", "Black Sea", ("", 43.0, 35.0)),
    ("The U.S. sent aid.", "U.S.", ("US", 39.8, -98.6)),
    ("North Korea fired a missile.", "North Korea", ("KP", 40.0, 127.0)),
    ("A train derailed near Vlorbingen.", "Vlorbingen", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), CASES, ids=[f"{c[1]}: {c[0]}" for c in CASES])
def test_cases(text: str, name: str, expected: tuple[str, float, float] | None) -> None:
    (mention,) = places([reading(text, names=[(name, "GPE")])])
    if expected is None:
        assert mention.geo is None
        return
    country, lat, lon = expected
    assert mention.geo is not None
    assert mention.geo.country == country
    assert abs(mention.geo.lat - lat) < 1.5 and abs(mention.geo.lon - lon) < 2.5


def test_countries_named_elsewhere_in_the_story_decide() -> None:
    first = reading("Floods hit Cordoba.", names=[("Cordoba", "GPE")], outlet="One")
    second = reading(
        "Argentina sent help. Argentine troops came.", names=[("Argentina", "GPE")], outlet="Two"
    )
    located = {m.name: m.geo.country for m in places([first, second]) if m.geo}
    assert located == {"Cordoba": "AR", "Argentina": "AR"}


def test_neighbouring_towns_decide_more_than_population() -> None:
    text = "Roads closed in Manchester, Nashua and Concord."
    names = [("Manchester", "GPE"), ("Nashua", "GPE"), ("Concord", "GPE")]
    assert {m.geo.country for m in places([reading(text, names=names)]) if m.geo} == {"US"}


def test_a_list_of_states_is_no_hint() -> None:
    text = "It was seen in Nevada, Ohio, Oregon and Wyoming."
    names = [("Nevada", "GPE"), ("Ohio", "GPE"), ("Oregon", "GPE"), ("Wyoming", "GPE")]
    found = {m.name: m.geo for m in places([reading(text, names=names)])}
    assert found["Nevada"] is not None and abs(found["Nevada"].lat - 39) < 2
    assert found["Oregon"] is not None and abs(found["Oregon"].lon + 120) < 3


@pytest.mark.parametrize("word", ["Of", "Said", "Nice", "Reading", "Mobile"])
def test_words_that_are_also_towns_need_a_place_name_s_label(word: str) -> None:
    assert GAZ.find(word)
    assert places([reading(f"{word} it was.", names=[])]) == ()


def test_an_organisation_in_a_locative_position_may_be_a_town() -> None:
    read = reading(
        "He was shot in Seville. Seville won the cup.", names=[("Seville", "ORG"), ("Seville", "ORG")]
    )
    assert len(places([read])) == 1


def test_a_person_is_no_place() -> None:
    assert places([reading("Mr. Paris spoke.", names=[("Paris", "PERSON")])]) == ()


def test_furniture_names_no_place() -> None:
    assert places([reading("News from Oslo", names=[("Oslo", "GPE")], dropped=["News from Oslo"])]) == ()


def test_the_order_of_reports_changes_nothing() -> None:
    one = reading("Fire in Springfield.", names=[("Springfield", "GPE")], outlet="One")
    two = reading("Illinois sent help.", names=[("Illinois", "GPE")], outlet="Two")
    assert places([one, two]) == places([two, one])


@pytest.mark.parametrize(
    ("name", "other"),
    [("Saint-Étienne", "saint etienne"), ("Xankəndi", "Xankendi"), ("Sana'a", "Sana’a"), ("Łódź", "Lodz")],
)
def test_spellings_of_one_name_fold_alike(name: str, other: str) -> None:
    assert fold(name) == fold(other)


def test_transliterations_find_one_town() -> None:
    ids = {GAZ.find(name)[0].geonames_id for name in ("Kyiv", "Kiev", "Kiyev")}
    assert len(ids) == 1


def test_demonyms_give_countries() -> None:
    assert [GAZ.country_of(w) for w in ("Norwegian", "Filipinos", "Kenya", "Walloon")] == [
        "NO",
        "PH",
        "KE",
        "",
    ]


def test_an_unknown_name_is_not_found() -> None:
    assert GAZ.find("Vlorbingen") == ()
    assert GAZ.find("") == ()


def test_distance_is_that_of_the_great_circle() -> None:
    (oslo, *_), (bergen, *_) = GAZ.find("Oslo"), GAZ.find("Bergen")
    assert 290 < distance(oslo, bergen) < 320


def test_locate_gives_one_place_or_none_a_toponym() -> None:
    text = "From Oslo to Vlorbingen."
    tops = [toponym(text, 5, 9), toponym(text, 13, 23)]
    found = locate(tops, [], GAZ)
    assert [place is None for place in found] == [False, True]
