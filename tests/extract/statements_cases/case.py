"""A row: the passage; then for each statement its speaker, its content, its stance, its carriers."""

from __future__ import annotations

Said = tuple[str, str, str, tuple[str, ...]]
Case = tuple[str, tuple[Said, ...]]
