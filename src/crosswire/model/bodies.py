"""Common nouns for bodies, by kind: what "the ministry" or "the company" is called without its name.

Singular, lower case. One list for all stages, which take the kinds that they need. Not here: words that end a
body's *name* (`resolve.lexicon`), and what a speaker's words say of whom he speaks for (`lineage.bodies`).
"""

from __future__ import annotations

from crosswire.model.wordlist import words

KINDS: dict[str, frozenset[str]] = {
    "government": words("government cabinet administration"),
    "office": words("ministry department agency council commission office"),
    "authority": words("authority"),
    "assembly": words("parliament committee"),
    "police": words("police"),
    "forces": words("army military"),
    "navy": words("navy"),
    "firm": words("company firm airline bank"),
    "operator": words("operator"),
    "court": words("court"),
    "union": words("union party federation"),
    "group": words("group organization organisation"),
    "club": words("club foundation"),
    "teaching": words("university school institute"),
    "hospital": words("hospital"),
    "church": words("church"),
    "news": words("newspaper broadcaster"),
}


def bodies(kinds: str) -> frozenset[str]:
    """The nouns of some kinds of bodies.

    >>> sorted(bodies("court police"))
    ['court', 'police']
    """
    return frozenset().union(*(KINDS[kind] for kind in kinds.split()))


__all__ = ["KINDS", "bodies"]
