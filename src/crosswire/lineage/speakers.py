"""Who stands behind a speaker: statements of one principal are one origin, whoever reads them out.

Every speaker gets keys: the resolved entity, the name, the government, body or side he speaks for.
Speakers that share a key are one principal. Where words leave it open, speakers are taken together:
an origin too few is the lesser error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.extract.figures_words import PEOPLE
from crosswire.lineage import principals
from crosswire.lineage.bodies import AGAINST, BODIES, GOVERNMENT, PRONOUNS, SPEAKS_FOR, UNNAMED
from crosswire.lineage.principals import MEDIA, Key, low_words, owner_key
from crosswire.lineage.union import Groups
from crosswire.model.agencies import agency, is_carrier
from crosswire.model.claims import Entity, Statement
from crosswire.model.report import Report
from crosswire.resolve.nouns import ANYBODY, GROUPS, PERSONS

UNKNOWN = "unknown"
"""The kind of an unnamed speaker of whom nothing is said ("he", "reportedly", a passive)."""


_DETERMINED = re.compile(r"(?:the|an?|its|his|her|their|one|some|two|another)\b")
_LEFT = re.compile(r"(?:^|[.;:,\n“\"] ?|[.!?]\s)((?:[A-Z][\w'’-]+ )+(?:[a-z][\w-]+ ){0,2})$")
"""A name before a source that begins in the middle of its phrase ("Westmark rights | ombudsman ...")."""
_ASIDE = re.compile(
    r",? (?:who|whom|whose|which|(?:as )?(?:seen|obtained|reviewed|viewed|published) by)\b.*", re.DOTALL
)
"""What is told about a source, and speaks for nobody ("..., who was treated at Vale hospital")."""
_WHERE = re.compile(r"(?<!-)\b(?:in|from|at|near|outside)\b.*", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One statement's speaker: all keys of his principal, and the kind of unnamed speaker ("" if named)."""

    name: str
    keys: tuple[Key, ...]
    unnamed: str = ""


def speakers(
    reports: Iterable[Report], statements: Iterable[Statement], entities: Iterable[Entity] = ()
) -> Mapping[str, Speaker]:
    """The speaker of each statement, by statement id; those of one principal have the same keys.

    Entities whose actor codes make them one state's government or forces are one principal. A pronoun that
    nobody resolved stands for the last speaker named in its report.
    """
    known_reports = tuple(reports)
    texts = {report.id: report.text for report in known_reports}
    ordered = sorted(statements, key=lambda s: (s.report, s.content, s.id))
    phrases = {s.id: _phrase(s, texts) for s in ordered}
    known = principals.people(phrases.values())
    carriers = frozenset(
        {_carrier_key(name) for s in ordered for name in s.via if is_carrier(name)}.union(
            {owner_key(name) for r in known_reports for name in (r.outlet, r.owner) if name},
            *map(principals.papers, texts.values()),
        )
    )
    read = {s.id: _speaker(s, phrases[s.id], known, carriers) for s in ordered}
    read = _antecedents(ordered, read)
    groups: Groups[Key] = Groups()
    joined = (*_acting(entities), *_bare(read.values()), *_anaphors(ordered, phrases, read))
    for keys in (*(speaker.keys for speaker in read.values()), *joined):
        groups.join(keys)
    members: dict[Key, set[Key]] = {}
    for key in sorted({key for speaker in read.values() for key in speaker.keys}):
        members.setdefault(groups.find(key), set()).add(key)
    return {
        sid: replace(speaker, keys=tuple(sorted(members[groups.find(speaker.keys[0])])))
        for sid, speaker in read.items()
    }


def _acting(entities: Iterable[Entity]) -> Iterator[tuple[Key, ...]]:
    """The entities that act for a state, each with its government's key."""
    for entity in entities:
        actor = entity.actor
        if actor and actor.country and actor.sector in ("GOV", "MIL") and entity.kind != "place":
            yield ("entity", entity.id), ("government", actor.country)


def _bare(read: Iterable[Speaker]) -> Iterator[tuple[Key, ...]]:
    """A body named by its kind alone ("police") is the only one of the kind that is named more closely."""
    named: dict[str, set[Key]] = {}
    for kind, name in {key for speaker in read for key in speaker.keys}:
        if kind == "body":
            first = next(k for k in sorted(set(BODIES.values()), key=len, reverse=True) if name.startswith(k))
            named.setdefault(first, set()).add((kind, name))
    for first, keys in sorted(named.items()):
        if len(keys) == 2 and ("body", first) in keys:
            yield tuple(sorted(keys))


def _anaphors(
    ordered: Sequence[Statement], phrases: Mapping[str, str], read: Mapping[str, Speaker]
) -> Iterator[tuple[Key, ...]]:
    """A body without name or place ("the ministry's spokesman Dara Kolm") with whom its report means.

    That is who speaks there for a body of the kind, or for a ministry the one government that speaks there.
    """
    by_report: dict[str, list[Statement]] = {}
    for s in ordered:
        by_report.setdefault(s.report, []).append(s)
    for s in ordered:
        for kind in [name for k, name in read[s.id].keys if k == "body" and name in BODIES.values()]:
            alike = [o for o in by_report[s.report] if kind in principals.body_kinds(phrases[o.id])]
            known = _named(kind, (read[o.id] for o in alike))
            if not known and kind == "ministry":
                known = _named(kind, (read[o.id] for o in by_report[s.report]))
            if len(known) == 1:
                yield read[s.id].keys[0], min(known)


def _named(kind: str, found: Iterable[Speaker]) -> set[Key]:
    """The keys of governments, and of bodies of the kind that have a place."""
    keys = {key for speaker in found for key in speaker.keys}
    return {k for k in keys if k[0] == "government" or (k[0] == "body" and k[1].startswith(f"{kind} "))}


def _phrase(statement: Statement, texts: Mapping[str, str]) -> str:
    """The speaker's name and the source's own words, with what follows a name in apposition.

    Of two who speak together the first counts.
    """
    text, source = texts.get(statement.report, ""), statement.source
    name = statement.speaker_name
    if source is None:
        return name
    if text.startswith(f"{name} and ", source.start):
        return name
    beside = re.match(r",\s(?!wh)([^,.;:\"“”\n]{3,80})[,.]", text[source.end : source.end + 90])
    fits = beside and set(low_words(beside[1])) & (GOVERNMENT | set(BODIES) | SPEAKS_FOR)
    aside = f", {beside[1]}" if beside and fits else ""
    before = _LEFT.search(text[max(0, source.start - 60) : source.start])
    inside = text[source.start].islower() and not _DETERMINED.match(text, source.start)
    whole = before[1] if before and inside else ""
    words = _ASIDE.sub("", text[source.start : source.end])
    return f"{_ASIDE.sub('', name)}; {whole}{words}{aside}"


def _carrier_key(name: str) -> Key:
    known = agency(name)
    return ("agency", known) if known else owner_key(name)


def _speaker(
    statement: Statement, phrase: str, known: Mapping[str, str], carriers: frozenset[Key]
) -> Speaker:
    name = " ".join(statement.speaker_name.split())
    entity: tuple[Key, ...] = (("entity", statement.speaker),) if statement.speaker else ()
    carried = principals.carrier(_ASIDE.sub("", name), phrase, carriers)
    if carried == MEDIA:
        return Speaker(name=name, keys=(*_through(statement, MEDIA), *entity), unnamed="media")
    if carried:
        return Speaker(name=name, keys=(carried, *entity))
    keys = principals.persons(_people_in(phrase), name, known) | principals.principals(phrase, known)
    keys |= principals.bodies(phrase) if set(low_words(phrase)).isdisjoint(AGAINST) else set()
    if keys:
        return Speaker(name=name, keys=(*sorted(keys), *entity))
    kind = _kind(name, phrase)
    if kind:
        key = ("unnamed", statement.report if kind == UNKNOWN else kind)
        return Speaker(name=name or "unnamed", keys=(*_through(statement, key), *entity), unnamed=kind)
    plain = " ".join(word for word in low_words(name) if word not in ("the", "a", "an"))
    return Speaker(name=name, keys=(("name", plain), *entity))


def _through(statement: Statement, key: Key) -> tuple[Key, ...]:
    """The keys of an unnamed speaker: with a carrier, it is the carrier's own source."""
    for name in statement.via:
        if found := principals.principals(name, {}):
            return tuple(sorted(found))
        if is_carrier(name) and principals.carrier(name, name, ()) != MEDIA:
            return (_carrier_key(name),)
    return (key,)


def _kind(name: str, phrase: str) -> str:
    """The kind of an unnamed speaker, "" for one with a name of his own."""
    words = low_words(name)
    if principals.has_name(_WHERE.sub("", name)):
        return ""
    if not words or set(words) <= PRONOUNS:
        return UNKNOWN
    plain = (word.removesuffix("'s") for word in low_words(phrase))
    kind = next((UNNAMED[word] for word in plain if word in UNNAMED), "")
    if not kind and _capital(name):
        return ""
    if not kind and words[-1] in GOVERNMENT:
        return "officials"
    return kind or (UNKNOWN if words[0] in {"the", "both"} | PRONOUNS else _people(words))


def _people_in(phrase: str) -> str:
    """A phrase without the places where its people are."""
    return ";".join(_WHERE.sub("", part) for part in phrase.split(";"))


def _people(words: Sequence[str]) -> str:
    """What people somebody newly brought in belongs to ("a young woman", "two survivors"), else unknown."""
    for word in words:
        for noun in (word, word.removesuffix("s"), re.sub("ies$", "y", word)):
            if noun in GROUPS or noun in PERSONS or noun in ANYBODY:
                return GROUPS.get(noun) or PERSONS.get(noun) or ANYBODY[noun]
        if word in PEOPLE:
            return "people"
    return UNKNOWN


def _capital(name: str) -> bool:
    """Whether the name is one capitalised word ("Bex"), not the start of a phrase ("The report")."""
    return len(name.split()) == 1 and name[:1].isupper()


def _antecedents(ordered: Sequence[Statement], read: Mapping[str, Speaker]) -> dict[str, Speaker]:
    """The speakers, unresolved pronouns with the keys of the last speaker named before them."""
    found = dict(read)
    last: dict[str, Speaker] = {}
    for s in ordered:
        speaker = read[s.id]
        if not speaker.unnamed:
            last[s.report] = speaker
        elif not s.speaker and set(low_words(speaker.name)) & PRONOUNS and s.report in last:
            found[s.id] = replace(speaker, keys=last[s.report].keys, unnamed="")
    return found


__all__ = ["UNKNOWN", "Speaker", "speakers"]
