"""Who copied whom and who carried whose words, and how many independent origins that leaves.

`lineage.reuse.reuse` finds shared passages; `trace` joins them with statements and credits into a
`Lineage`, which counts and explains the independent origins of any evidence.
"""

from crosswire.lineage.credits import Credit, credit
from crosswire.lineage.graph import Edge, Node
from crosswire.lineage.origins import Lineage, trace

__all__ = ["Credit", "Edge", "Lineage", "Node", "credit", "trace"]
