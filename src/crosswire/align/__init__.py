"""The same claim across reports: findings, their status, positions and independent origins."""

from crosswire.align.findings import findings
from crosswire.align.given import AlignInput

__all__ = ["AlignInput", "findings"]
