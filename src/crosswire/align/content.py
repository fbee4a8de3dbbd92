"""What a denial denies: its content without the words around it, by predicate and arguments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.align.word_lists import GENERAL, LIGHT
from crosswire.align.words import words
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

_TOLD = re.compile(
    r"\b(?P<noun>claims?|reports?|rumou?rs?|allegations?|accusations?|charges?|suggestions?|speculation"
    r"|assertions?)\b(?P<by>(?:\s+(?:by|from|in|on|of)\s+(?:[\w'’-]+\s+){1,5}?)?)\s*"
    r"\b(?P<joint>that|of|about)\s+",
    re.IGNORECASE,
)
_ADJUNCT = re.compile(r",?\s+(?:after|when|before|while|until|because|since|but)\b|[.;\"”]", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
_REACH = 80
_PREDICATES = ("VERB", "ADJ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The denied proposition: `words` that tell it, of which `predicates` say what is said of whom.

    `passage` is where the denial itself says that others claim it, `teller` who they are
    ("rumours" where it says no more: `bare`). `negated` tells that the content is itself a negation
    ("it took no part").
    """

    words: tuple[str, ...]
    predicates: frozenset[str]
    passage: Evidence | None
    teller: str
    negated: bool
    bare: bool

    @classmethod
    def of(cls, denial: Statement, read: ReadReport) -> Content:
        """Read off the denial's words in its report."""
        text = read.report.text
        start, end = denial.content.start, denial.content.end
        first = max(denial.cue.end, start - _REACH) if denial.cue and denial.cue.end <= start else start
        told = _TOLD.search(text, first, end)
        if told and told.start() <= start + 1:
            start = max(start, told.end())
        else:
            told = None
        adjunct = _ADJUNCT.search(text, start + 1, end)
        core = adjunct.start() if adjunct else end
        telling = tuple(word for word in words(text[start:core]) if word not in GENERAL)
        tokens = [t for t in read.reading.tokens if not (t.upos in ("ADJ", "PROPN") and t.text[:1].isupper())]
        tags = {t.text.lower(): t.upos for t in tokens if start <= t.start and t.end <= core}
        predicates = frozenset(w for w in telling if tags.get(w) in _PREDICATES and w not in LIGHT)
        if not predicates:  # names alone tell no proposition
            telling = tuple(word for word in telling if f" {word.title()}" not in text[start:core])
        named = told is not None and start < core and bool(telling)
        return cls(
            words=tuple(word for word in telling if word not in LIGHT),
            predicates=predicates,
            passage=Evidence(report=denial.report, start=start, end=core) if named else None,
            teller=_teller(told) if told and named else "",
            negated=bool(_NOT.search(text, start, core)),
            bare=told is not None and not told["by"].strip(),
        )


def _teller(told: re.Match[str]) -> str:
    by = told["by"].strip()
    if by.startswith(("by ", "from ")):
        return by.split(" ", 1)[1]
    return f"{told['noun']} {by}" if by else told["noun"]


def negated(text: str, predicates: Sequence[str]) -> bool:
    """Whether the text denies one of the predicates: a negation stands at most four words before it."""
    found = [w.lower().replace("’", "'") for w in re.findall(r"[\w'’-]+", text)]
    for place, word in enumerate(found):
        if word in predicates:
            before = found[max(0, place - 4) : place]
            if any(w in ("not", "never", "no", "neither", "nor") or w.endswith("n't") for w in before):
                return True
    return False


__all__ = ["Content", "negated"]
