"""Telling another language, and only when it is sure."""

from __future__ import annotations

import pytest

from crosswire.ingest import language

ENGLISH = "Tram drivers in Halden walked out on Monday over pay, and forty lines stood still. " * 4


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, ""),
        (ENGLISH.upper(), ""),
        (
            "Die Fahrer der Straßenbahnen legten am Montag die Arbeit nieder, sagte die Gewerkschaft. " * 4,
            "de",
        ),
        (
            "Les conducteurs de tramway ont cessé le travail lundi, selon le syndicat des transports. " * 4,
            "fr",
        ),
        ("Водители трамваев в понедельник прекратили работу, сообщил профсоюз транспорта. " * 4, "ru"),
        ("Guten Morgen, Halden", ""),
        ("12 34 56 " * 100, ""),
        ("", ""),
    ],
)
def test_foreign(text: str, code: str) -> None:
    assert language.foreign(text, "en") == code


def test_languages_have_names() -> None:
    assert (language.name("hy"), language.name("xx")) == ("Armenian", "xx")
