from __future__ import annotations

import pytest

from crosswire.lineage.credits import credit
from tests.lineage.cases import COPIED, OTHER, report

BODY = f"{COPIED}\n\n{OTHER}"


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        (f"PORT ELLEN (Reuters) - {BODY}", ("Reuters",)),
        (f"VALE, March 3 (AP) — {BODY}", ("Associated Press",)),
        (f"By The Associated Press\n\n{BODY}", ("Associated Press",)),
        (f"By Orla Vint, Associated Press\n{BODY}", ("Associated Press",)),
        (f"{BODY}\n\nov/kb (AFP, dpa)", ("Agence France-Presse", "Deutsche Presse-Agentur")),
        (f"{BODY}\n\nAP/Reuters", ("Associated Press", "Reuters")),
        (f"{BODY}\n\nSource: Xinhua", ("Xinhua",)),
        (f"{BODY} - AFP", ("Agence France-Presse",)),
        (f"Farmers wade out (AP photo)\n\n{BODY}", ()),
        (f"Image: REUTERS\n\n{BODY}", ()),
        (f"{BODY}\n\nThe mayor told Reuters he was tired.", ()),
        (BODY, ()),
    ],
)
def test_agencies_are_read_from_the_first_and_last_lines(text: str, agencies: tuple[str, ...]) -> None:
    assert credit(report("Mill Post", text)).agencies == agencies


@pytest.mark.parametrize(
    ("known", "agencies"),
    [
        ({"credits": ("AFP", "Reuters")}, ("Agence France-Presse", "Reuters")),
        ({"byline": ("Associated Press",)}, ("Associated Press",)),
        ({"dateline": "VALE (Kyodo)"}, ("Kyodo",)),
        ({"url": "https://millpost.example/wires/ap/dam-breaks.html"}, ("Associated Press",)),
        ({"url": "https://millpost.example/maps/apples.html"}, ()),
    ],
)
def test_agencies_are_read_from_what_is_known_of_a_report(
    known: dict[str, str], agencies: tuple[str, ...]
) -> None:
    assert credit(report("Mill Post", BODY, **known)).agencies == agencies


def test_unnamed_wires_are_noted() -> None:
    assert credit(report("Mill Post", BODY, byline=("From wire reports",))).wires


def test_a_republished_outlet_is_named() -> None:
    assert credit(report("Mill Post", BODY, credits=("The Hill Herald",))).outlets == ("The Hill Herald",)
