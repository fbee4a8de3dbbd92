"""The entity in the making."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.claims import Actor, EntityKind, Geo
from crosswire.resolve.mentions import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """All mentions of one entity. `key` tells clusters of a story apart ("person:3", "state:KEN")."""

    key: str
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]
    actor: Actor | None = None
    geo: Geo | None = None
