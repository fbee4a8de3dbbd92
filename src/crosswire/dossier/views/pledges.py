"""Pledges and demands: what each party promised, demanded, asked, refused or warned of, and to whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.dossier import labels
from crosswire.dossier.lookup import Lookup, unique
from crosswire.dossier.views.common import Chip, Passage, Tags, Views
from crosswire.model.agencies import is_carrier
from crosswire.model.claims import Entity, Statement

_REFUSES = re.compile(
    r"\b(?:refus|declin|reject|turn(?:s|ed|ing)? down|rul(?:e|es|ed|ing) out|rebuff|balk|resist|unwilling)",
    re.IGNORECASE,
)
_TALE = re.compile(
    r"\b(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|"
    r"criticism|notions?|idea|that)\b",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(
    r"\b(?:tell|told|urg|ask|call|warn|promis|assur|order|appeal|beg|plead|offer|remind)", re.IGNORECASE
)
_LEADS_TO = re.compile(
    r"\s+(?:(?:on|upon|to|of|from)\s+)?(?:(?:the|its|his|her|their|all|both)\s+)?", re.IGNORECASE
)
_GOES_ON = re.compile(r"\s+(?:not\s+)?(?:to|that|for|about|against)\b|,|\s*$", re.IGNORECASE)
_OPENING = 40
_BRIEF = 200
"""A pledge is told as a part of its sentence, which says who made it and how."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """Something one party said in the same words, whoever printed it; `to` is whom it addresses or "".

    `id` is the first statement's; `also` are those of the others.
    """

    id: str
    also: tuple[str, ...]
    stance: str
    passage: Passage
    chips: tuple[Chip, ...]
    via: tuple[str, ...]
    to: str
    tags: Tags


def pledges(views: Views) -> tuple[tuple[str, tuple[Pledge, ...]], ...]:
    """Party by party: known ones first, those with most before others; the same words stand once."""
    look = views.look
    addressed = _Addressed(look.dossier.entities)
    parties: dict[str, dict[tuple[str, str], list[Statement]]] = defaultdict(lambda: defaultdict(list))
    pressed = [
        (said, stance)
        for said in look.dossier.statements
        if (stance := _stance(look, said)) in labels.PLEDGES
    ]
    inner = _inner(pressed)
    for said, stance in pressed:
        if said.id not in inner:
            words = re.sub(r"\W+", " ", look.words(said.evidence)).strip().casefold()
            parties[look.name(said.speaker or said.speaker_name)][stance, words].append(said)
    order = list(labels.PLEDGES)
    made = [
        (who, tuple(_pledge(views, stance, same, addressed) for (stance, _), same in items.items()))
        for who, items in parties.items()
    ]
    known = {entity.name for entity in look.dossier.entities}
    return tuple(
        (
            who,
            tuple(
                _with_inner(pledge, inner) for pledge in sorted(items, key=lambda p: order.index(p.stance))
            ),
        )
        for who, items in sorted(
            made, key=lambda party: (not party[0], party[0] not in known, -len(party[1]), party[0])
        )
    )


def _inner(pressed: Sequence[tuple[Statement, str]]) -> dict[str, str]:
    """Statements that stand within another's words and press the same: id -> the other's id.

    "Marchers demanded that the council quit and called for a vote" is told once, with the marchers.
    """
    return {
        said.id: other.id
        for said, stance in pressed
        for other, of in pressed
        if of == stance
        and other.report == said.report
        and other.content.start <= said.content.start
        and said.content.end <= other.content.end
        and said.content != other.content
    }


def _with_inner(pledge: Pledge, inner: Mapping[str, str]) -> Pledge:
    """The pledge, found under the ids of those within it, too."""
    own = {pledge.id, *pledge.also}
    return replace(pledge, also=(*pledge.also, *(said for said, outer in inner.items() if outer in own)))


def _stance(look: Lookup, said: Statement) -> str:
    """A denial counts here only as the refusal of something; that of a tale stands among the contested."""
    if said.stance != "denies":
        return said.stance
    cue = look.reports[said.report].slice(said.cue.start, said.cue.end) if said.cue else ""
    tale = _TALE.search(look.words(said.evidence)[:_OPENING])
    return "refuses" if _REFUSES.search(cue) and not tale else ""


def _pledge(views: Views, stance: str, same: Sequence[Statement], addressed: _Addressed) -> Pledge:
    first, *others = same
    look = views.look
    who = look.name(first.speaker or first.speaker_name)
    named = (addressed.by(said, look.reports[said.report].text) for said in same)
    return Pledge(
        id=first.id,
        also=tuple(said.id for said in others),
        stance=stance,
        passage=views.passage(first.evidence, _BRIEF),
        chips=views.chips(said.evidence for said in same),
        via=unique(name for said in same for name in said.via),
        to=next(filter(None, named), ""),
        tags=views.facets.tags((said.report for said in same), (who,)),
    )


class _Addressed:
    """Whom a sentence names as addressed: the name right after "urged", "called on", "promised to" ..."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._named: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for entity in entities:
            for mention in entity.mentions:
                self._named[mention.report].append((mention.start, mention.end, entity.name))

    def by(self, said: Statement, text: str) -> str:
        """The name; "" where the sentence names nobody, or only a medium that was told."""
        if not said.cue or not _ADDRESSES.search(text[said.cue.start : said.cue.end]):
            return ""
        lead = _LEADS_TO.match(text, said.cue.end)
        if not lead:
            return ""
        for start, end, name in self._named.get(said.report, ()):
            near = said.cue.end < start <= lead.end() < end
            if near and _GOES_ON.match(text, end) and not is_carrier(name):
                return name
        return ""
