"""Offices and ranks: what one person holds, as it stands before or beside a name.

Singular, lower case. One list for all stages, which take the sorts that they need. Not here: kinds of people
whom no name need be beside (`people`), and bodies (`bodies`).
"""

from __future__ import annotations

from crosswire.model.wordlist import words

SPOKESPERSONS = words("spokesman spokeswoman spokesperson")
#: Of a state, a region or a town.
RULERS = words("president premier chancellor minister king queen emir sultan governor mayor")
CROWNED = words("king queen prince princess emir sultan monarch")
#: Who serve them.
ENVOYS = words("ambassador envoy consul diplomat")
AIDES = words("aide adviser advisor")
#: Of a body.
CHAIRS = words("chairman chairwoman")
MANAGERS = words("ceo executive director manager owner head chief boss")
#: In order from the highest to the lowest.
RANKS = words("marshal general admiral brigadier commander colonel captain major lieutenant sergeant")
RANKS_SHORT = words("gen adm brig cmdr col capt maj lt sgt")
#: Who sit in an assembly, by the name of their seat.
MEMBERS = words("senator congressman congresswoman lawmaker")
COUNCILLORS = words("councillor councilor")
JURISTS = words("judge justice prosecutor attorney magistrate lawyer")
CLERGY = words("bishop archbishop pope priest cleric imam patriarch")

__all__ = [
    "AIDES",
    "CHAIRS",
    "CLERGY",
    "COUNCILLORS",
    "CROWNED",
    "ENVOYS",
    "JURISTS",
    "MANAGERS",
    "MEMBERS",
    "RANKS",
    "RANKS_SHORT",
    "RULERS",
    "SPOKESPERSONS",
]
