"""Carriers beside the source, kept from sentence to sentence, and never the report's own outlet."""

from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from tests.support.readings import reading


@pytest.mark.parametrize(
    ("text", "attribution", "names", "via"),
    [
        (
            "A columnist in the Lowland Times said dams leak.",
            ("A columnist in the Lowland Times", "said", "dams leak"),
            [("Lowland Times", "ORG")],
            ("Lowland Times",),
        ),
        (
            "The charge sheet, seen by Kyodo, said dams leak.",
            ("The charge sheet", "said", "dams leak"),
            [("Kyodo", "ORG")],
            ("Kyodo",),
        ),
        (
            "“Dams leak,” the army said on its public affairs Twitter account.",
            ("the army", "said", "“Dams leak,”"),
            [],
            ("Twitter",),
        ),
        (
            "“Dams leak,” Ines Brandt told The Courier.",
            ("Ines Brandt", "told", "“Dams leak,”"),
            [("Ines Brandt", "PERSON"), ("The Courier", "ORG")],
            (),
        ),
    ],
)
def test_carriers(
    text: str, attribution: tuple[str, str, str], names: list[tuple[str, str]], via: tuple[str, ...]
) -> None:
    (found,) = statements(reading(text, names=names, attributions=[attribution]))
    assert found.via == via


@pytest.mark.parametrize(("source", "via"), [("He", ("Kyodo",)), ("The newspaper", ())])
def test_a_carrier_stays_while_one_speaker_goes_on(source: str, via: tuple[str, ...]) -> None:
    read = reading(
        f"“Dams leak,” Jan Brandt told Kyodo. {source} said walls leak too.",
        names=[("Jan Brandt", "PERSON"), ("Kyodo", "ORG")],
        attributions=[("Jan Brandt", "told", "“Dams leak,”"), (source, "said", "walls leak too")],
    )
    assert statements(read)[1].via == via
