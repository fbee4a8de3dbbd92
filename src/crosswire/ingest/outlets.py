"""Outlets: their names, and who owns them, as far as the small table beside this module knows.

The table (`outlets.toml`) holds general knowledge of who owns whom; outlets of one owner count as one origin,
so an owner is stated only where it is well known and no name stands for two houses.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

# First parts of domains that are several houses' names: they tell an owner only with the whole domain.
_SHARED = frozenset(
    {"express", "independent", "mirror", "news", "people", "standard", "telegraph", "abc", "asia"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A known outlet: its name, its owner, its web domains."""

    name: str
    owner: str
    domains: tuple[str, ...]


def owner(outlet: str, url: str = "") -> str:
    """The owner of an outlet known by its name, domain or address; "" where it is not known.

    >>> owner("The Guardian"), owner("guardian.example")
    ('Guardian Media Group', '')
    """
    known = _find(re.sub(r"^[a-z]+://", "", url).split("/")[0]) or _find(outlet)
    return known.owner if known else ""


def name(domain: str) -> str:
    """The name of the outlet at a domain, or the domain itself."""
    known = _find(domain)
    return known.name if known else domain


def squashed(written: str) -> str:
    """Letters and figures alone, in lower case, without a leading "the": "The Sun" meets "thesun".

    >>> squashed("The Sun") == squashed("thesun") == "sun"
    True
    """
    bare = re.sub(r"[\W_]+", "", written.lower())
    return bare.removeprefix("the") or bare


def _find(written: str) -> Outlet | None:
    if not written:
        return None
    by_name, by_domain = _table()
    parts = written.lower().split(".")
    for start in range(len(parts) - 1):
        if ".".join(parts[start:]) in by_domain:
            return by_domain[".".join(parts[start:])]
    return by_name.get(squashed(written))


@cache
def _table() -> tuple[dict[str, Outlet], dict[str, Outlet]]:
    text = resources.files("crosswire.ingest").joinpath("outlets.toml").read_text("utf-8")
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    for holder, held in tomllib.loads(text).items():
        for called, domains in held.items():
            outlet = Outlet(name=called, owner=holder, domains=tuple(domains))
            by_name[squashed(called)] = outlet
            for domain in domains:
                by_domain[domain] = outlet
                if domain.split(".")[0] not in _SHARED:
                    by_name.setdefault(squashed(domain.split(".")[0]), outlet)
    return by_name, by_domain
