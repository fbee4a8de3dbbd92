"""The PLOVER lexicon: what `data/plover.toml` holds, read once; its form is told at the head of that file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

_RAW = tomllib.loads(files("crosswire.extract").joinpath("data/plover.toml").read_text("utf-8"))


def _sets(table: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({name: frozenset(words.split()) for name, words in table.items()})


VERBS: str = _RAW["verbs"]
NOUNS: str = _RAW["nouns"]
FRAMES: str = _RAW["frames"]
CLASSES = _sets(_RAW["classes"])
LISTS = _sets(_RAW["lists"])


def listed(name: str) -> frozenset[str]:
    """The closed word list of that name. Raises KeyError if the lexicon has none."""
    return LISTS[name]
