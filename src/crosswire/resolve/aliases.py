"""Names that a report itself says are one's: "X, also known as Y"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crosswire.resolve.mentions import Mention

Group = list[Mention]

_ADDED = r"(?:,\s(?:who\s(?:is|was)\s|which\sis\s)?|\s(?:\(|who\s(?:is|was)\s|which\sis\s))"
_AS = re.compile(
    rf"['’\"”]?(?:(?:{_ADDED}|\s)(?:(?:also|better|widely|commonly|locally|formerly|previously)\s)?"
    r"(?:known(?:\s(?:to|by|in)\s[\w ]{1,25})?\sas|alias|a\.?k\.?a\.?)"
    rf"|{_ADDED}(?:also\s)?(?:nicknamed|formerly|called))\s(?:the\s)?[\"“‘']?"
)
"""What stands between a name and its alias; but "Lind called Berg" tells of two people."""


def joined(groups: Sequence[Group], texts: Mapping[str, str]) -> list[Group]:
    """The groups, those put together of which one's name stands right behind the other's as an alias.

    `texts` by report id.
    """
    made: list[Group] = []
    for group in groups:
        known = [g for g in made if _alias(g, group, texts) or _alias(group, g, texts)]
        made = [g for g in made if g not in known]
        whole = [m for g in (*known, group) for m in g]
        made.append(sorted(whole, key=lambda m: (m.order, m.start)))
    return sorted(made, key=lambda g: (g[0].order, g[0].start))


def _alias(first: Group, second: Group, texts: Mapping[str, str]) -> bool:
    return any(
        a.report == b.report
        and a.end < b.start <= a.end + 60
        and _AS.fullmatch(texts[a.report][a.end : b.start])
        for a in first
        for b in second
    )
