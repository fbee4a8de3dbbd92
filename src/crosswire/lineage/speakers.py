"""Who stands behind a speaker: statements of one principal are one origin, whoever reads them out.

Every speaker gets keys: the resolved entity, the name, the government, body or side he speaks for.
Speakers that share a key are one principal. Where words leave it open, speakers are taken together:
an origin too few is the lesser error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.lineage.bodies import (
    APART,
    BODIES,
    GOVERNMENT,
    NOT_NAMES,
    PRONOUNS,
    SIDE,
    SPEAKS_FOR,
    UNNAMED,
)
from crosswire.lineage.union import Groups
from crosswire.model.agencies import agency, is_carrier, is_outlet
from crosswire.model.claims import Statement
from crosswire.model.report import Report
from crosswire.model.states import State, capital, demonym, seat, state_name

Key = tuple[str, str]
"""What makes two voices one: a kind ("government", "person", "agency", ...) and a name."""

MEDIA: Key = ("unnamed", "media")
PAPERS = frozenset(
    ("newspaper", "daily", "weekly", "broadcaster", "magazine", "website", "tabloid", "channel")
)

_WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*")
_INTERNATIONAL = re.compile(
    r"\b(United Nations|U\.?N\.?|European Union|E\.?U\.?|NATO|OSCE|Red Cross|World Health Organi[sz]ation"
    r"|WHO|IAEA)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One statement's speaker: the keys that are his, and the kind of unnamed speaker ("" if named)."""

    name: str
    keys: tuple[Key, ...]
    unnamed: str = ""


def owner_key(name: str) -> Key:
    """The key of an outlet's (or its owner's) own voice, whether it writes or is quoted.

    >>> owner_key("www.gazette.co.uk") == owner_key("The Gazette")
    True
    """
    low = re.sub(r"^(?:https?://)?(?:www\d?|edition|m|amp)\.|^the\s+", "", " ".join(name.split()).casefold())
    low = re.sub(r"(?:\.(?:com?|org|net|gov|ac|edu))?\.[a-z]{2,4}(?:/.*)?$", "", low)
    return "outlet", re.sub(r"[\W_]+", "", low) or low


def speakers(reports: Iterable[Report], statements: Iterable[Statement]) -> Mapping[str, Speaker]:
    """The speaker of each statement, by statement id; keys of one principal are made one."""
    texts = {report.id: report.text for report in reports}
    ordered = sorted(statements, key=lambda s: s.id)
    phrases = {s.id: _phrase(s, texts) for s in ordered}
    people = _people(phrases.values())
    groups: Groups[Key] = Groups()
    read = {s.id: _speaker(s, phrases[s.id], people) for s in ordered}
    for speaker in read.values():
        groups.join(speaker.keys)
    return {
        sid: Speaker(name=s.name, keys=tuple(sorted({groups.find(k) for k in s.keys})), unnamed=s.unnamed)
        for sid, s in read.items()
    }


def _phrase(statement: Statement, texts: Mapping[str, str]) -> str:
    """The speaker's name and the source's own words, with what follows a name in apposition."""
    text, source = texts.get(statement.report, ""), statement.source
    if source is None:
        return statement.speaker_name
    words = text[source.start : source.end]
    beside = re.match(r",\s([^,.;:\"“”\n]{3,80})[,.]", text[source.end : source.end + 90])
    aside = (
        f", {beside[1]}" if beside and set(_low(beside[1])) & (GOVERNMENT | set(BODIES) | SPEAKS_FOR) else ""
    )
    return f"{statement.speaker_name}; {words}{aside}"


def _low(phrase: str) -> list[str]:
    return [w.replace("’", "'").casefold() for w in _WORD.findall(phrase)]


def _names(phrase: str) -> list[str]:
    """Runs of capitalised words that are no titles, states or bodies."""
    runs: list[list[str]] = [[]]
    for match in _WORD.finditer(phrase):
        word = re.sub(r"['’]s$", "", match.group())
        plain = word.casefold()
        if (
            not word[0].isupper()
            or plain in NOT_NAMES
            or plain in BODIES
            or demonym(word)
            or state_name(word)
        ):
            runs.append([])
            continue
        runs[-1].append(word)
        if word != match.group() or phrase[match.end() : match.end() + 1] in (",", ";"):
            runs.append([])
    return [" ".join(run) for run in runs if run]


def _people(phrases: Iterable[str]) -> Mapping[str, str]:
    """Last name -> full name, where only one full name of the story ends so."""
    full: dict[str, set[str]] = {}
    for phrase in phrases:
        for name in _names(phrase):
            parts = name.casefold().split()
            if 2 <= len(parts) <= 4 and not is_outlet(name):
                full.setdefault(parts[-1], set()).add(" ".join(parts))
    return {last: min(names) for last, names in full.items() if len({n.split()[0] for n in names}) == 1}


def _speaker(statement: Statement, phrase: str, people: Mapping[str, str]) -> Speaker:
    name = " ".join(statement.speaker_name.split())
    entity: set[Key] = {("entity", statement.speaker)} if statement.speaker else set()
    words = _low(phrase)
    carried = _carrier(name, phrase)
    if carried:
        return Speaker(name=name, keys=tuple({*entity, carried}), unnamed="media" if carried == MEDIA else "")
    keys = _persons(phrase, name, people) | _principals(phrase, words)
    if keys:
        return Speaker(name=name, keys=tuple(sorted(keys | entity)))
    kind = next((UNNAMED[w] for w in words if w in UNNAMED), "")
    plain = not any(w[0].isupper() for w in _WORD.findall(name)[1:])
    if plain and (kind or not name or set(_low(name)) <= PRONOUNS):
        key = ("unnamed", kind or statement.report)
        return Speaker(name=name or "unnamed", keys=(key, *entity), unnamed=kind or "?")
    plain_name = " ".join(w for w in _low(name) if w not in ("the", "a", "an"))
    return Speaker(name=name, keys=(("name", plain_name), *entity))


def _carrier(name: str, phrase: str) -> Key | None:
    known = agency(name)
    if known:
        return "agency", known
    if set(_low(name)) & GOVERNMENT:
        return None
    if is_outlet(name) or (_names(name) and set(_low(phrase)) & PAPERS and " " in name):
        return owner_key(name)
    return MEDIA if is_carrier(name) or UNNAMED.get(_low(f"{name} .")[-1]) == "media" else None


def _persons(phrase: str, name: str, people: Mapping[str, str]) -> set[Key]:
    found: set[Key] = set()
    for run in _names(phrase):
        parts = run.casefold().split()
        full = people.get(parts[-1], "")
        if full and (len(parts) == 1 or parts[0] == full.split()[0]):
            found.add(("person", full))
        elif len(parts) > 1 and run.casefold() in name.casefold():
            found.add(("person", run.casefold()))
    return found


def _principals(phrase: str, words: list[str]) -> set[Key]:
    """The government, body, side or world organisation that a phrase speaks for."""
    world = _INTERNATIONAL.search(phrase)
    if world:
        return {("organization", world[1].replace(".", ""))}
    have = set(words)
    state = _state(phrase)
    where = _named_place(phrase)
    if (
        state
        and not have & APART
        and (have & GOVERNMENT or "statement" in have or _is_state(phrase))
        and not (where and have & SIDE)
    ):
        return {("government", state.alpha3)}
    kinds = sorted({BODIES[w] for w in words if w in BODIES})
    if kinds:
        return {("body", f"{kinds[0]} {where or (state.alpha3 if state else '')}".strip())}
    return {("side", where)} if where and have & SIDE else set()


def _state(phrase: str) -> State | None:
    """The first state that the phrase names, by name, adjective or seat of government."""
    parts = [m.group() for m in _WORD.finditer(phrase)]
    for size in (3, 2, 1):
        for at in range(len(parts) - size + 1):
            words = " ".join(parts[at : at + size])
            if words[0].isupper() and (found := seat(words) or state_name(words) or demonym(words)):
                return found
    if {"statement", "officials", "government", "authorities"} & set(_low(phrase)):
        return next((found for word in parts if word[0].isupper() and (found := capital(word))), None)
    return None


def _is_state(phrase: str) -> bool:
    return any(
        state_name(part) or capital(part) or seat(part) for part in re.split(r"\s*[;,]\s*", phrase) if part
    )


def _named_place(phrase: str) -> str:
    """The last word of the first place-like name: after "in" or "of" ("in West Marsh"), or of all."""
    for match in re.finditer(r"\b(?:in|of|for|from|with|at)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s?)+)", phrase):
        runs = _names(match[1])
        if runs:
            return _place(runs[0])
    lead = re.findall(r"((?:[A-Z][\w’-]*\s)+)(?:[a-z]|[A-Z][\w’]*\s?)", phrase)
    runs = [run for part in lead for run in _names(part)]
    return _place(runs[0]) if runs else ""


def _place(run: str) -> str:
    return re.split(r"[\s-]", run.casefold())[-1]


__all__ = ["Key", "Speaker", "owner_key", "speakers"]
