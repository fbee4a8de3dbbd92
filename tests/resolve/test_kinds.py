from __future__ import annotations

import pytest

from crosswire.extract.tree import Tree
from crosswire.resolve.kinds import own_kind, settle
from crosswire.resolve.mentions import Mention
from tests.resolve.mentioned import mentioned
from tests.support.readings import find, reading


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lowland Harbour Board", "ORG"),
        ("University of Delta", "ORG"),
        ("State Department", "ORG"),
        ("Christmas party", ""),
        ("Delta town centre", "PLACE"),
        ("Varesk Bridge", "PLACE"),
        ("Lake Varesk", "PLACE"),
        ("Republic of Varesk", "PLACE"),
        ("Ines Okoro", ""),
        ("Brandt & Sons", "ORG"),
        ("Avenida Ines Okoro", "PLACE"),
        ("Northsea Lines", "ORG"),
        ("Board", ""),
    ],
)
def test_what_a_name_says_it_is(text: str, kind: str) -> None:
    assert own_kind(text) == kind


def labels(text: str, *named: tuple[str, str], located: frozenset[str] = frozenset()) -> list[str]:
    tree = Tree.of(reading(text))
    found: list[Mention] = []
    after = 0
    for words, label in named:
        span = find(text, words, after)
        after = span.end
        found.append(mentioned(words, span.start, label=label))
    return [m.label for m in settle(found, (tree,), located)]


def test_the_surname_of_somebody_named_in_full_is_a_person() -> None:
    found = labels("Ines Okoro spoke. Okoro left.", ("Ines Okoro", "PERSON"), ("Okoro", "GPE"))
    assert found == ["PERSON", "PERSON"]


def test_a_place_keeps_its_name_though_somebody_bears_it() -> None:
    text = "Ines Delta spoke in Delta. Delta flooded."
    named = (("Ines Delta", "PERSON"), ("Delta", "GPE"), ("Delta", "GPE"))
    assert labels(text, *named, located=frozenset({"delta"})) == ["PERSON", "GPE", "GPE"]


@pytest.mark.parametrize(
    "text", ["The ferry Corona sank.", "Hurricane Corona hit.", "USS Corona left.", "It was Friday."]
)
def test_ships_storms_and_days_are_nobody(text: str) -> None:
    name = next(words for words in ("USS Corona", "Friday", "Corona") if words in text)
    assert labels(text, (name, "PERSON")) == []


def test_a_surname_that_a_town_has_too_is_a_persons_where_nothing_happens_there() -> None:
    named = (("Ines Delta", "PERSON"), ("Delta", "GPE"))
    assert labels("Ines Delta spoke. Delta left.", *named, located=frozenset({"delta"})) == ["PERSON"] * 2


def test_an_owner_is_a_person_and_what_is_owned_a_body() -> None:
    text = "They named Orlin and its owner, Ines Okoro."
    assert labels(text, ("Orlin", "PERSON"), ("Ines Okoro", "PERSON")) == ["ORG", "PERSON"]


def test_a_newspaper_is_no_person() -> None:
    assert labels("He told the newspaper Orlin so.", ("Orlin", "PERSON")) == ["ORG"]


def test_a_people_of_several_words_is_a_group() -> None:
    assert labels("Delta Kenyans wept.", ("Delta Kenyans", "PERSON")) == ["GROUP"]


def test_letters_that_open_like_a_ship_are_no_ship() -> None:
    assert labels("Trains stood, MTA said.", ("MTA", "ORG")) == ["ORG"]


def test_letters_of_a_body_are_a_body() -> None:
    text = "The Lowland Flood Office met. LFO warned."
    assert labels(text, ("Lowland Flood Office", "ORG"), ("LFO", "GPE")) == ["ORG", "ORG"]


def test_an_outlet_of_the_story_is_a_body() -> None:
    text = "She told the Delta Ledger so."
    tree = Tree.of(reading(text))
    span = find(text, "Delta Ledger", 0)
    (found,) = settle(
        [mentioned("Delta Ledger", span.start, label="GPE")],
        (tree,),
        frozenset(),
        frozenset({"delta ledger"}),
    )
    assert found.label == "ORG"
