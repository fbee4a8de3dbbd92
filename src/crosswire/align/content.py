"""What a denial denies: its content without the words around it, by predicate and arguments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.align.akin_words import IGNORANCE, INVOLVEMENT, SPEAKING
from crosswire.align.propositions import Proposition, within
from crosswire.align.word_lists import GENERAL, LIGHT
from crosswire.align.words import words
from crosswire.lineage.hearsay import hearsay
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence

_ADJUNCT = re.compile(r",?\s+(?:after|when|before|while|until|because|since|but)\b|[.;\"”]", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:den(?:y|ied|ies|ying|ials?)|reject|dismiss|refut|rebut|disput|contradict)", re.IGNORECASE
)
_REFUSED = re.compile(
    r"(?:[\w'’-]+\s+){0,3}(?:calls?|demands?|proposals?|requests?|offers?|appeals?|plans?|bids?|ultimatums?"
    r"|invitations?|motions?|deals?|terms|conditions|pleas?|petitions?)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
_REACH = 80
_PREDICATES = ("VERB", "ADJ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The denied proposition: `words` that tell it, of which `predicates` say what is said of whom.

    `main` is the proposition itself, None where the report has no trees or the content no predicate that
    says anything. `passage` is where the denial itself says that others claim it, `teller` who they are
    ("rumours" where it says no more: `bare`). `negated` tells that a negation is denied ("denied that it had
    not paid"), `flat` that the denial is but a negation ("it took no part"), `idle` that what is negated is
    knowing or saying ("did not know why"), or that a wish is refused ("rejected calls for a truce").
    """

    words: tuple[str, ...]
    predicates: frozenset[str]
    main: Proposition | None
    parsed: bool
    passage: Evidence | None
    teller: str
    negated: bool
    flat: bool
    idle: bool
    bare: bool

    @classmethod
    def of(cls, denial: Statement, read: ReadReport, told: Sequence[Proposition] = ()) -> Content:
        """Read off the denial's words in its report; `told` are the report's propositions."""
        text = read.report.text
        start, end = denial.content.start, denial.content.end
        first = max(denial.cue.start, start - _REACH) if denial.cue and denial.cue.end <= start else start
        heard = hearsay(text, first, end)
        if heard and not words(text[start : heard.start]):
            start = max(start, heard.said)
        else:
            heard = None
        adjunct = _ADJUNCT.search(text, start + 1, end)
        core = adjunct.start() if adjunct else end
        telling = tuple(word for word in words(text[start:core]) if word not in GENERAL)
        tokens = [t for t in read.reading.tokens if not (t.upos in ("ADJ", "PROPN") and t.text[:1].isupper())]
        tags = {t.text.lower(): t.upos for t in tokens if start <= t.start and t.end <= core}
        inside = within(told, start, core)
        main = _main(inside)
        predicates = frozenset(w for w in telling if tags.get(w) in _PREDICATES and w not in LIGHT)
        if not predicates and main is None:  # names alone tell no proposition
            telling = tuple(word for word in telling if f" {word.title()}" not in text[start:core])
        negative = main.negated if main else bool(_NOT.search(text, start, core))
        cue = text[denial.cue.start : denial.cue.end] if denial.cue else "denies"
        flat = (negative or any(p.negated for p in inside)) and not _DENIES.search(cue)
        named = heard is not None and bool(telling) and bool(predicates or main or not read.reading.tokens)
        return cls(
            words=tuple(word for word in telling if word not in LIGHT),
            predicates=predicates,
            main=main,
            parsed=bool(read.reading.tokens),
            passage=Evidence(report=denial.report, start=start, end=core) if named else None,
            teller=heard.teller if heard and named else "",
            negated=negative and not flat,
            flat=flat,
            idle=bool(_REFUSED.match(text, start, core))
            or (flat and any(p.negated and p.predicate in IGNORANCE for p in inside)),
            bare=heard is not None and heard.bare,
        )


def _main(told: Sequence[Proposition]) -> Proposition | None:
    """The act that the content tells: the uppermost predicate that neither speaks of it nor only involves."""
    acts = [p for p in told if p.predicate not in SPEAKING and p.predicate not in INVOLVEMENT]
    return min(acts, key=lambda p: (p.nominal, p.depth, p.at), default=None)


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
