from __future__ import annotations

from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.naming import naming
from tests.dossier import sample


def test_what_outlets_call_differently_comes_first() -> None:
    rows = naming(Views(Lookup.of(sample.dossier())))
    assert [row.varied for row in rows] == sorted((row.varied for row in rows), reverse=True)
    assert rows[0].name == "ran aground"


def test_own_voice_stands_apart_from_quotations() -> None:
    row = naming(Views(Lookup.of(sample.dossier())))[0]
    told = {called.outlet: (called.own, called.quoted) for called in row.called}
    own, quoted = told["Daily Meridian"]
    assert (own, [words for words, _, _ in quoted]) == ((), ["reckless"])
