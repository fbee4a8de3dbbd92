"""The table of outlets and owners."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from crosswire.ingest import outlets


@pytest.mark.parametrize(
    ("outlet", "url", "owner"),
    [
        ("The Guardian", "", "Guardian Media Group"),
        ("theguardian.com", "", "Guardian Media Group"),
        ("Fjord Courier", "https://www.theguardian.com/x", "Guardian Media Group"),
        ("edition.cnn.com", "", "Warner Bros. Discovery"),
        ("Express", "", ""),
        ("Fjord Courier", "https://fjord.example/x", ""),
        ("", "", ""),
    ],
)
def test_owners(outlet: str, url: str, owner: str) -> None:
    assert outlets.owner(outlet, url) == owner


def test_no_domain_has_two_owners() -> None:
    table = tomllib.loads(resources.files("crosswire.ingest").joinpath("outlets.toml").read_text("utf-8"))
    domains = [domain for held in table.values() for listed in held.values() for domain in listed]
    assert len(domains) == len(set(domains))
