"""Mentions: the names of a report, each with its title and its words round it, and who is told to speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.reading import Name, ReadReport
from crosswire.model.report import Span
from crosswire.model.states import demonym, seat, state_name, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.lexicon import HOLDERS, HONORIFICS, KIN, ROLES
from crosswire.resolve.spans import apposition, core, parts, wide
from crosswire.resolve.variants import plain

_PRONOUNS = words("he she it they we i you him her them us his its their who which that this those these")
NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "GROUP", "FACILITY"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name or description in a report.

    `start..end` is the name alone, `wide` the name with title and determiners, `full` the words of `wide`,
    `title` those before the name and `after` those of an apposition behind it, lower-cased; `country`
    (alpha-3) comes from an adjective or a possessive among them. `beside` is where the apposition stands, or
    a place and the larger one behind it. `label` is the reader's, or NOUN for a description.
    """

    report: str
    order: int
    start: int
    end: int
    text: str
    label: str
    wide: Span
    full: str = ""
    title: str = ""
    after: str = ""
    country: str = ""
    beside: Span | None = None

    @property
    def span(self) -> Span:
        return Span(start=self.start, end=self.end)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(plain(self.text).split())

    @property
    def called(self) -> frozenset[str]:
        """The words of the title, and of the apposition up to its first preposition, but for whose it is.

        "Vol's lawyer" is a lawyer; "the king's son" is no king.
        """
        beside = re.split(r"\s(?:of|for|in|from|at|to|on|who|with|and)\s|,", self.after)[0]
        return frozenset(plain(_WHOSE.sub("", f"{self.title} {beside}")).split())


_WHOSE = re.compile(r"[\w-]+['’]s?(?=\s)")


def mentions(read: ReadReport, order: int, tree: Tree, names: Sequence[Name]) -> tuple[Mention, ...]:
    """The named mentions of one report, in text order, none in what was set aside."""
    return tuple(
        mention
        for name in names
        if name.label in NAMED and not read.report.is_dropped(name.start, name.end)
        for mention in _mention(read, order, tree, name)
    )


def _mention(read: ReadReport, order: int, tree: Tree, name: Name) -> Iterator[Mention]:
    for part in parts(read.report.text, name):
        span = core(read.report.text, part, name.label)
        text = read.report.text[span.start : span.end]
        bare = text if text.isupper() else text.lower()
        common = bare in _PRONOUNS or ((bare in ROLES or bare in HONORIFICS) and not seat(text))
        if common or (name.label == "PERSON" and _is_office(text)) or not re.search(r"\w\w|\w\.\w", text):
            continue
        around = wide(tree, span, name.label)
        before = tree.text[around.start : span.start]
        kin = _kin(tree.text, around) if name.label == "PERSON" else ""
        beside = apposition(tree, span)
        after = tree.words(beside).lower() if beside else ""
        if name.label in ("GPE", "LOC", "FACILITY"):
            beside = _lies_in(read, span)
        yield Mention(
            report=read.report.id,
            order=order,
            start=span.start,
            end=span.end,
            text=text,
            label=name.label,
            wide=around,
            full=tree.text[around.start : around.end],
            title=(kin + before.lower()).strip(" ,’'"),
            after=after,
            country=_country(before) or _country(_TOPIC.sub("", after)),
            beside=beside,
        )


def _is_office(text: str) -> bool:
    """Whether all words of a name are of an office: "General Secretary", "U.S. Attorney"."""
    own = [word for word in text.split() if state_name(word) is None and demonym(word) is None]
    ends = len(own) > 1 and plain(own[-1]) in _NO_SURNAMES
    return ends or all(plain(word) in _OFFICES for word in own)


_OFFICES = HONORIFICS | HOLDERS | frozenset(ROLES)
_NO_SURNAMES = words(
    "leader minister secretary president representative attorney chairman director commissioner governor"
    " ambassador councillor councilor spokesman"
)


def _kin(text: str, around: Span) -> str:
    """Whose somebody is told to be right before the name: "husband " of "her husband, Jon Vol"."""
    found = _KIN_BEFORE.search(text[max(0, around.start - 50) : around.start])
    return f"{found[1].lower()} " if found else ""


_KIN_BEFORE = re.compile(
    rf"(?:\b(?:his|her|their|whose|my|our|the)|['’]s?)\s(?:[\w-]+\s){{0,2}}({'|'.join(sorted(KIN))}),?\s\Z",
    re.IGNORECASE,
)


def _lies_in(read: ReadReport, span: Span) -> Span | None:
    """A place with the larger one behind it ("Varesk, Lowland"), if they do not stand in a list."""
    text = read.report.text
    larger = [n.end for n in read.reading.names if n.start == span.end + 2 and n.label in ("GPE", "LOC")]
    if not larger or text[span.end : span.end + 2] != ", ":
        return None
    listed = re.match(r",?\s(?:and\s)?[A-Z]", text[larger[0] :][:7]) or text[: span.start].endswith(", ")
    return None if listed else Span(start=span.start, end=larger[0])


#: What somebody knows about, who need not be of it ("an expert on Kenya", "a Kenya analyst").
_TOPIC = re.compile(
    r"\b(?:on|about|who|which|that)\b.*$"
    r"|\b[\w ]+\s(?:expert|analyst|specialist|scholar|researcher|watcher)s?\b.*$"
)


def _country(text: str) -> str:
    """The state named in the words of a title, the last one where there are several."""
    found = states_in(text)
    return found[-1].alpha3 if found else ""
