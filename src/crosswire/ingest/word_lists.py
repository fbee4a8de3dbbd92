# ruff: noqa: E501, SIM905
"""Small closed word classes that ingest leans on. Data only."""

from __future__ import annotations

FUNCTION_WORDS: frozenset[str] = frozenset(
    "the and but for nor yet are was were been being have has had does did will would can could shall should may "
    "might must not this that these those with from into onto upon over under about after before between during "
    "through above below against among around because until while where when which who whom whose what why how "
    "all any both each few more most other some such only own same than too very just there here then they them "
    "their theirs its his her hers him she you your yours our ours out off also says said say new one two three "
    "amid via per according as at by in is it of on or so to up us we".split()
)
NOT_NAMES: frozenset[str] = FUNCTION_WORDS | frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri "
    "sat sun photo photos image images picture file reuters afp epa getty associated press agence france-presse "
    "people".split()
)
SAYING: tuple[str, ...] = (
    "said",
    "says",
    "told",
    "tells",
    "according to",
    "announced",
    "stated",
    "warned",
    "claimed",
    "denied",
    "added",
    "reported",
    "confirmed",
    "insisted",
    "accused",
    "called on",
    "wrote",
    "tweeted",
    "urged",
)
