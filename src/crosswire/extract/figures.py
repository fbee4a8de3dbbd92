"""Quantities that matter to a story: what is counted, in which role, of which occasion, by whom.

Numbers come from `extract.numbers`; here a number gets the noun it counts, a role from the predicate
that governs it (Universal Dependencies, with the nearest fitting word where there is no parse), a
scope from dates in its clause, and a claimant from the statement that holds it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crosswire.extract import figures_role_words as role_words
from crosswire.extract import figures_words as words
from crosswire.extract.figures_clause import counter
from crosswire.extract.figures_counted import counted
from crosswire.extract.figures_elided import carried, plain_measures
from crosswire.extract.figures_none import nobody
from crosswire.extract.figures_noun import Counted
from crosswire.extract.figures_role import role
from crosswire.extract.figures_scope import THIS_EVENT, as_of, scope
from crosswire.extract.figures_settle import settle
from crosswire.extract.numbers import Quantity, quantities
from crosswire.extract.tree import Tree
from crosswire.model.claims import Figure, Statement, TimeMention
from crosswire.model.reading import ReadReport

# "Nine out of ten", "one in five": shares, not counts.
_OUT_OF = re.compile(
    r"\s+(?:out of|in|of every)\s+(?:every\s+)?(?:two|three|four|five|six|ten|a hundred|\d+)\b"
)
_OUT_OF_BEFORE = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+(?:out of|in|of every)\s+(?:every\s+)?$",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(r"\b(?:per|(?:for|out of) every|all but)\s+$", re.IGNORECASE)
_RATE_AFTER = re.compile(r"\s+(?:per|for every|out of every)\s+(?:\d|one|ten|hundred|thousand|million|a\b)")
_AGAIN = re.compile(
    r"(?: (?:(?:per|an) hour|wide|deep|long|high|tall|thick|across))?"
    r"\s?(?:\(|,? or )(?:about |around |nearly )?"
)
_IS_ONE_OF = re.compile(r"\b(?:is|was|are|were|be|been|being|as|became)\s+$")
_OF_THOSE = re.compile(r"\s+of\s+(?:those|these|them|which)\b(?!\s(?:who|killed|injured|hurt|arrested))")
_OF_WHOSE = re.compile(r"\s+of\s+[^.,;]{1,40}['’]s?\s+")
"""Between two counts, the first of which is of what the second counts: "39 of Varesk's 54 delegates"."""
_AGO = re.compile(r"[\s\u00a0]+ago\b")
_FRACTIONAL = frozenset(("times", "points", "degrees", "magnitude", "goals", "stars", "runs", "births"))
"""What is counted in parts; a fraction of anything else is a version or a model ("Update 5.2 features")."""
_SOME = ("several", "multiple", "few", "numerous", "handful")
_YEARS = {"decade": "years", "decades": "years", "century": "years", "centuries": "years"}


def figures(
    read: ReadReport, statements: Sequence[Statement], times: Sequence[TimeMention]
) -> tuple[Figure, ...]:
    """The report's figures in text order; nothing from what was set aside as furniture."""
    text = read.report.text
    numbers = quantities(text)
    plain = [p for p in plain_measures(text) if all(p.end <= n.start or n.end <= p.start for n in numbers)]
    tree = Tree.of(read)
    found: list[tuple[Quantity, Counted]] = []
    for quantity in sorted((*numbers, *plain), key=lambda q: q.start):
        if read.report.is_dropped(quantity.start, quantity.end) or _is_dated(quantity, times, text):
            continue
        again = carried(tree, quantity, [each for _, each in found])
        those = again is not None and again.kind == "things" and _OF_THOSE.match(text, quantity.end)
        noun = again if those else counted(read, quantity) or again
        if (
            noun is not None
            and not _is_named(read, quantity)
            and not _is_address(text, quantity, noun)
            and not _is_conversion(text, found, quantity, noun)
        ):
            if (
                found
                and _OF_WHOSE.fullmatch(text, found[-1][0].end, quantity.start)
                and not found[-1][1].head
            ):
                found[-1] = (found[-1][0], replace(noun, end=found[-1][1].end))
            found.append((normal(quantity, noun), noun))
    parts = settle(tree, [(role(tree, quantity, noun), quantity, noun) for quantity, noun in found])
    told = [(*each, part) for each, part in zip(found, parts, strict=True) if _matters(text, *each, part)]
    told += [none for none in nobody(text) if not read.report.is_dropped(none[0].start, none[0].end)]
    return tuple(
        _figure(read, each, _holder(statements, each[0]) or counter(tree, *each[:2]), times)
        for each in sorted(told, key=lambda told: (told[0].start, told[0].end))
    )


def normal(quantity: Quantity, noun: Counted) -> Quantity:
    """Decades and centuries as years, so that they meet other years; a cap as an upper bound."""
    times = {"decade": 10, "decades": 10, "century": 100, "centuries": 100}.get(noun.head, 1)
    low = None if quantity.low is None else quantity.low * times
    high = None if quantity.high is None else quantity.high * times
    if noun.ceiling and low == high:
        return replace(quantity, low=None, high=high, comparator=noun.ceiling, exact=False)
    return replace(quantity, low=low, high=high)


def _is_conversion(
    text: str, found: Sequence[tuple[Quantity, Counted]], quantity: Quantity, noun: Counted
) -> bool:
    """Whether a measure in brackets says the one before it again: "200 kilometers (125 miles)"."""
    if found and found[-1][1].head in ("foot", "feet") and noun.head in ("inch", "inches"):
        return quantity.start == found[-1][1].end + 1  # "six feet five inches"
    if not found or found[-1][1].kind != noun.kind or noun.kind not in ("distance", "mass"):
        return False
    return bool(_AGAIN.fullmatch(text, found[-1][1].end, quantity.start))


def _figure(
    read: ReadReport,
    found: tuple[Quantity, Counted, str],
    held: Statement | str,
    times: Sequence[TimeMention],
) -> Figure:
    """The figure found, told by the statement that holds it or else by whom the text names as its counter."""
    quantity, noun, part = found
    told = held if isinstance(held, Statement) else None
    return Figure(
        report=read.report.id,
        start=quantity.start,
        end=noun.end,
        role=part,
        unit=_unit(noun, part),
        low=quantity.low,
        high=quantity.high,
        comparator=quantity.comparator,
        exact=quantity.exact,
        scope=THIS_EVENT if noun.kind == "age" else scope(read, quantity, times),
        as_of=as_of(read, quantity, times) if noun.kind in ("people", "things", "money") else "",
        claimant=told.speaker if told else None,
        claimant_name=(told.speaker_name if told else str(held)) or "narrator",
        statement=told.id if told else None,
    )


def _unit(noun: Counted, part: str) -> str:
    """What is counted: "people" where the noun says no more than the role ("8,000 demonstrators"), so that
    the count meets others of the same role."""
    if noun.kind == "people" and role_words.WORD_ROLES.get(noun.head) == part:
        return "people"
    if noun.head == "cases" and part == "other:infected":
        return "people"
    return _YEARS.get(noun.unit, noun.unit)


def _holder(statements: Sequence[Statement], quantity: Quantity) -> Statement | None:
    """The innermost statement whose content holds the number."""
    holders = [s for s in statements if s.content.start <= quantity.number < s.content.end]
    return min(holders, key=lambda s: (s.content.end - s.content.start, s.content.start), default=None)


def _is_dated(quantity: Quantity, times: Sequence[TimeMention], text: str) -> bool:
    """Whether the number is part of a date or clock time; spans of time ("three days ago") are not."""
    for time in times:
        if time.start <= quantity.number < time.end and time.type in ("DATE", "TIME"):
            counts = text[quantity.number : time.end].lower().replace("-", " ").split()
            return not any(words.MEASURES.get(w.strip("-,.")) == "duration" for w in counts)
    return False


def _is_named(read: ReadReport, quantity: Quantity) -> bool:
    """Whether the number is part of a proper name: "Five Star Movement"."""
    return any(
        name.start < quantity.number < name.end
        or (
            name.start == quantity.number
            and name.end > quantity.end
            and read.report.text[name.start].isupper()
        )
        for name in read.reading.names
        if name.label in ("PERSON", "ORG", "GPE", "LOC", "FACILITY", "EVENT", "WEAPON", "MISC")
    )


def _is_address(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether digits stand before a name in the singular ("216 S. Mill Street", "a 4K TV") or a block."""
    if not text[quantity.number].isdigit() or quantity.low == 1:
        return False
    if noun.kind == "people":  # "News 7 reporter"
        return f"{noun.head}s" in words.PEOPLE and noun.head not in words.EITHER
    if noun.kind != "things":
        return False
    last = noun.unit.split()[-1]
    return noun.head == "block" or (last[0].isupper() and not last.endswith("s"))


def _matters(text: str, quantity: Quantity, noun: Counted, part: str) -> bool:
    """Whether the quantity says something: no "one of the reasons", no "the two sides"."""
    if noun.kind == "age":
        return _recurs(text, noun)
    if _is_share(text, quantity) or _is_rate(text, quantity, noun):
        return False
    if noun.kind not in ("people", "things"):
        return _is_measured(text, quantity, noun)
    if (quantity.low or 0) % 1 and noun.head not in _FRACTIONAL:
        return False
    if text[quantity.number : quantity.end].lower() == "one":
        return noun.kind == "people" and _is_done_to(text, quantity, noun, part)
    return part in role_words.VICTIM_ROLES or not _is_empty(text, quantity, noun)


def _is_measured(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether an amount is told: no "several miles", no "two years ago", no "one of its days"."""
    some = quantity.comparator.split(" ")[-1] in _SOME
    one = text[quantity.number : quantity.end].lower() == "one" and text.startswith(" of ", quantity.end)
    return not (some or one or _AGO.match(text, noun.end))


def _is_rate(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether the number is one of a rate ("18 deaths per 100,000 people") or excepted ("all but one")."""
    return bool(_RATE_BEFORE.search(text[: quantity.start][-16:]) or _RATE_AFTER.match(text, noun.end))


def _is_done_to(text: str, quantity: Quantity, noun: Counted, part: str) -> bool:
    """Whether "one" counts whom something befell: not "one of the victims" who only spoke, nor who is named
    ("Lind was one of three people shot")."""
    if text[quantity.end :].startswith(" of ") and (
        noun.head in words.VICTIMS or _IS_ONE_OF.search(text[: quantity.start][-12:])
    ):
        return False
    return part in role_words.VICTIM_ROLES or part in role_words.DONE_TO


def _is_empty(text: str, quantity: Quantity, noun: Counted) -> bool:
    """Whether "several banks", "two ways" or "the two sides" is no more than a way of speaking."""
    some = quantity.comparator.split(" ")[-1] in _SOME or noun.head in words.EMPTY
    if some or (not noun.head and _OF_THOSE.match(text, quantity.end)):
        return True  # "157 of them", whatever they are
    before = text[max(0, quantity.start - 12) : quantity.start].lower().split()
    pointing = bool(before) and before[-1] in ("the", "these", "those", "its", "their", "both", "other")
    return pointing and quantity.low == quantity.high and (quantity.high or 0) < 10


def _is_share(text: str, quantity: Quantity) -> bool:
    return bool(_OUT_OF.match(text, quantity.end) or _OUT_OF_BEFORE.search(text[: quantity.start][-40:]))


def _recurs(text: str, noun: Counted) -> bool:
    """Whether the report comes back to whoever is that old: a passer-by's age says little."""
    who = noun.unit.partition("(")[2].rstrip(")").split(" ")[-1]
    return not who or text.count(who) >= 3
