from __future__ import annotations

import pytest

from crosswire.resolve.bodies import bodies
from crosswire.resolve.mentions import Mention
from tests.resolve.mentioned import mentioned


def org(text: str, start: int = 0, *, order: int = 0, country: str = "") -> Mention:
    return mentioned(text, start, order=order, label="ORG", country=country)


def groups(*found: Mention, texts: tuple[str, ...] = ("", "")) -> list[list[str]]:
    by_id = {f"r{order}": text for order, text in enumerate(texts)}
    return [sorted(m.text for m in group) for group in bodies(found, by_id)]


@pytest.mark.parametrize(
    ("a", "b", "together"),
    [
        (org("Kenyan Defence Ministry"), org("Ministry of Defense of Kenya", order=1), True),
        (org("Kenyan Defence Ministry"), org("Ugandan Defence Ministry", order=1), False),
        (org("Delta Fire Department"), org("Fire Department", 60), True),
        (org("Delta Fire Department"), org("Harbour Fire Department", 60), False),
        (org("Kyodo"), org("Kyodo News Agency", order=1), True),
        (org("UN Security Council"), org("United Nations Security Council", order=1), True),
        (org("United Nations"), org("United Airlines", order=1), False),
        (org("Lowland Port Authority"), org("LPA", 60), True),
        (org("U.S. Lowland Port Authority"), org("LPA", order=1), True),
        (org("United Nations"), org("UN schools", order=1), False),
        (org("United Nations schools"), org("UN", order=1), False),
        (org("US Harbour Survey"), org("USHS", order=1), True),
        (org("Norlink Air"), org("Norlink", order=1), True),
        (org("United Millers union"), org("United Millers", order=1), True),
        (org("Orlin"), org("Orlin news agency", order=1), True),
        (org("Varrolink"), org("Varrolink", order=1, country="KEN"), True),
        (org("Delta container terminal"), org("Delta terminal", order=1), True),
        (org("Delta Marine terminal"), org("Delta terminal", order=1), False),
        (org("Bank of Kenya"), org("central bank", order=1), True),
        (org("Bank of Kenya"), org("central bank", order=1, country="UGA"), False),
        (org("Bank of China"), org("central bank", order=1, country="CHN"), False),
        (org("Kenyan Defence Ministry"), org("defence ministry", order=1, country="KEN"), True),
        (org("Kenyan Defence Ministry"), org("foreign ministry", order=1, country="KEN"), False),
        (org("Lowland Port Athority"), org("Lowland Port Authority", order=1), True),
    ],
)
def test_names_of_one_body(a: Mention, b: Mention, together: bool) -> None:
    assert (len(groups(a, b)) == 1) is together


def test_letters_beside_a_name_stand_for_it() -> None:
    text = "The Union of Harbour Workers (HDU) struck. HDU said so."
    found = groups(org("Union of Harbour Workers", 4), org("HDU", 30), org("HDU", 43), texts=(text, ""))
    assert found == [["HDU", "HDU", "Union of Harbour Workers"]]


def test_a_bare_ministry_is_the_one_named_last() -> None:
    found = groups(
        org("Foreign Ministry", 10, country="KEN"),
        org("Foreign Ministry", 60, country="UGA"),
        org("Foreign Ministry", 90),
    )
    assert [len(group) for group in found] == [1, 2]
