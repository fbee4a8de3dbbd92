"""Base forms that an English word may be an inflection of, for looking words up in closed lists.

A list tells which guess is a word, so guesses are generous: "denied" gives "deny", "deni", "denie".
"""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "said": "say",
    "told": "tell",
    "wrote": "write",
    "written": "write",
    "thought": "think",
    "held": "hold",
    "felt": "feel",
    "swore": "swear",
    "sworn": "swear",
    "found": "find",
    "saw": "see",
    "seen": "see",
    "spoke": "speak",
    "spoken": "speak",
    "went": "go",
    "gone": "go",
    "made": "make",
    "put": "put",
    "laid": "lay",
    "set": "set",
    "shot": "shoot",
    "fought": "fight",
    "stole": "steal",
    "stolen": "steal",
    "broke": "break",
    "took": "take",
    "taken": "take",
    "sought": "seek",
    "kept": "keep",
    "knew": "know",
    "known": "know",
    "understood": "understand",
    "began": "begin",
    "begun": "begin",
    "hid": "hide",
    "led": "lead",
    "men": "man",
    "women": "woman",
    "children": "child",
}


@lru_cache(maxsize=16384)
def base_forms(word: str) -> frozenset[str]:
    """The word in lower case and whatever it may be inflected from.

    >>> "deny" in base_forms("denied") and "admit" in base_forms("admitted")
    True
    """
    form = word.lower().replace("’", "'")
    found = {form}
    if form in _IRREGULAR:
        found.add(_IRREGULAR[form])
    for ending, swaps in (
        ("ies", ("y",)),
        ("ied", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: -len(ending)]
            found |= {stem + swap for swap in swaps}
            if len(stem) > 2 and stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return frozenset(found)
