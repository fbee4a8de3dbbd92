"""Groups of things that are one (disjoint sets)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

T = TypeVar("T", bound="tuple[Any, ...] | str")


class Groups(Generic[T]):
    """Disjoint sets; the least member stands for its group, so that order of joining does not matter."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def find(self, item: T) -> T:
        """The member that stands for the item's group (the item itself if it was never joined)."""
        root = item
        while (up := self._parent.get(root, root)) != root:
            root = up
        while item != root:
            self._parent[item], item = root, self._parent.get(item, root)
        return root

    def join(self, items: Iterable[T]) -> None:
        """Make the items one group."""
        roots = sorted({self.find(item) for item in items})
        for other in roots[1:]:
            self._parent[other] = roots[0]


__all__ = ["Groups"]
