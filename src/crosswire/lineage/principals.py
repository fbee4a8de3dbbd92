"""For whom a phrase speaks: the person, government, public body, side, agency or outlet that it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from crosswire.lineage.bodies import (
    AGAINST,
    APART,
    BODIES,
    GOVERNMENT,
    HEADS,
    NEWS,
    NOT_NAMES,
    PAPERS,
    SIDE,
    SPEAKS_FOR,
)
from crosswire.model.agencies import agency, is_carrier, is_outlet
from crosswire.model.states import State, capital, demonym, seat, state_name

Key = tuple[str, str]
"""What makes two voices one: a kind ("government", "person", "agency", ...) and a name."""

MEDIA: Key = ("unnamed", "media")

_WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*")
_WORLD = re.compile(
    r"\b(United Nations|U\.?N\.?|European Union|E\.?U\.?|NATO|OSCE|Red Cross|World Health Organi[sz]ation"
    r"|WHO|IAEA)\b"
)
_AFTER = re.compile(r"\b(?:in|of|for|from|with|at)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s?)+)")
_BEFORE = re.compile(r"((?:[A-Z][\w’-]*\s)+)(?:[a-z]|[A-Z][\w’]*\s?)")


_NAME = r"((?:[A-Z][\w’'-]+ ?){1,3})"
_KIND = r"(?:broadcaster|daily|newspaper|magazine|tabloid|television channel|news (?:web)?site)"
_PAPER = re.compile(rf"\b{_KIND} {_NAME}|\b{_NAME}(?={_KIND}\b)")


_HEADS = "|".join(sorted(HEADS))
_HEAD_OF = re.compile(rf"\b(?:{_HEADS})\s+(?:of|for|at)\s+(?:the\s+)?((?:[A-Z][\w’'&-]+ ?){{1,5}})")
_CALLED = re.compile(
    r"\b(?:agency|association|bank|body|broker|bureau|cent(?:er|re)|charity|company|committee|cooperative|council"
    r"|group|institute|operator|party|service|union)\s+((?:[A-Z][\w’'&-]+ ?){1,4})"
)
_OF_HEAD = re.compile(rf"((?:[A-Z][\w’&-]+ ){{0,4}}[A-Z][\w’&-]+)(?:['’]s)? (?:[a-z]+ )?(?:{_HEADS})\b")


def owner_key(name: str) -> Key:
    """The key of an outlet's (or its owner's) own voice, whether it writes or is quoted.

    >>> owner_key("www.gazette.co.uk") == owner_key("The Gazette")
    True
    """
    low = re.sub(r"^(?:https?://)?(?:www\d?|edition|m|amp)\.|^the\s+", "", " ".join(name.split()).casefold())
    low = re.sub(r"(?:\.(?:com?|org|net|gov|ac|edu))?\.[a-z]{2,4}(?:/.*)?$", "", low)
    return "outlet", re.sub(r"[\W_]+", "", low) or low


def low_words(phrase: str) -> list[str]:
    """The words of a phrase in lower case."""
    return [w.replace("’", "'").casefold() for w in _WORD.findall(phrase)]


def has_name(phrase: str) -> bool:
    """Whether a word after the first has a capital."""
    return any(word[0].isupper() for word in _WORD.findall(phrase)[1:])


def names(phrase: str) -> list[str]:
    """Runs of capitalised words that are no titles, states or bodies."""
    runs: list[list[str]] = [[]]
    last = 0
    for match in _WORD.finditer(phrase):
        word = re.sub(r"['’]s$", "", match.group())
        plain = word.casefold()
        known = plain in NOT_NAMES or plain in BODIES or demonym(word) or state_name(word)
        if phrase[last : match.start()].strip(" .\xa0"):
            runs.append([])
        last = match.end()
        if known or not word[0].isupper():
            runs.append([])
            continue
        runs[-1].append(word)
        if word != match.group():
            runs.append([])
    return [" ".join(run) for run in runs if run]


def people(phrases: Iterable[str]) -> Mapping[str, str]:
    """Surname -> full name (lower case), where only one full name of the story has it."""
    full: dict[str, set[str]] = {}
    for phrase in phrases:
        for name in names(phrase):
            parts = name.casefold().split()
            if 2 <= len(parts) <= 4 and not is_outlet(name):
                full.setdefault(_surname(name), set()).add(" ".join(parts))
    short = {
        last: {n for n in found if not any(n.endswith(f" {o}") for o in found)}
        for last, found in full.items()
    }
    return {last: min(found) for last, found in short.items() if len({n.split()[0] for n in found}) == 1}


def _surname(name: str) -> str:
    """The last word of a name, or the first where given names follow it ("Hwang Jin-ae"), in lower case."""
    parts = name.split()
    return parts[0 if len(parts) == 2 and re.search(r"-[a-z]", parts[1]) else -1].casefold()


def papers(text: str) -> set[Key]:
    """The outlets that a text calls so: "the newspaper Orun Tasi", "Orun Tasi newspaper".

    >>> papers("Residents told the Orun Tasi newspaper of the fire.")
    {('outlet', 'oruntasi')}
    """
    found = (match[1] or match[2] for match in _PAPER.finditer(text))
    return {owner_key(run) for words in found for run in names(words)[:1] if " " in run or len(run) > 4}


def carrier(name: str, phrase: str, carriers: Collection[Key]) -> Key | None:
    """The agency or outlet that a speaker is, `MEDIA` if an unnamed one, or None.

    `carriers` are names that the story's reports give as carriers of others' words.
    """
    runs = [run for run in names(name) if run]
    known = agency(name) or next(filter(None, map(agency, runs if is_carrier(name) else ())), "")
    if known:
        return "agency", known
    have = set(low_words(name))
    if have & (GOVERNMENT - {"state"}) or ("agency" in have and not have & NEWS):
        return None
    own = next((owner_key(run) for run in (name, *runs) if owner_key(run) in carriers), None)
    if own or is_outlet(name):
        return own or owner_key(name)
    if runs and has_name(name) and set(low_words(phrase)) & PAPERS:
        return owner_key(runs[0])
    return MEDIA if is_carrier(name) or have & {"media", "newspapers", "outlets", "reportedly"} else None


def bodies(phrase: str) -> set[Key]:
    """The named body for which somebody speaks: "the head of Port Watch", "Port Watch director Dara Kolm".

    >>> bodies("Port Watch director Dara Kolm") == bodies("the head of Port Watch")
    True
    """
    found: set[Key] = set()
    for pattern in (_HEAD_OF, _OF_HEAD, _CALLED):
        for match in pattern.finditer(phrase):
            run = " ".join(names(match[1])[:1])
            if run and not is_outlet(run) and not body_kinds(match[1]):
                found.add(("name", run.casefold()))
    return found


def persons(phrase: str, name: str, known: Mapping[str, str]) -> set[Key]:
    """The person who speaks; with him the one he speaks for ("a spokesman for Dara Kolm")."""
    found: list[Key] = []
    for run in names(phrase):
        parts = run.casefold().split()
        full = known.get(_surname(run), "")
        if full and (len(parts) == 1 or parts[0] == full.split()[0]):
            found.append(("person", full))
        elif len(parts) > 1 and run.casefold() in name.casefold():
            found.append(("person", run.casefold()))
    return set(found if set(low_words(phrase)) & SPEAKS_FOR else found[:1])


def principals(phrase: str, known: Mapping[str, str]) -> set[Key]:
    """The government, body, side or world organisation that a phrase speaks for."""
    world = _WORLD.search(phrase)
    if world:
        return {("organization", world[1].replace(".", ""))}
    have = set(low_words(phrase))
    if have & AGAINST:
        return set()
    state, where = _state(phrase), _place(phrase, known)
    rules = have & GOVERNMENT or "statement" in have or _is_state(phrase)
    if state and rules and not have & APART and not (where and have & SIDE):
        return {("government", state.alpha3)}
    kinds = body_kinds(phrase)
    if kinds:
        return {("body", f"{kinds[0]} {where or (state.alpha3 if state else '')}".strip())}
    if where and (have & SIDE or _people_of(phrase)):
        return {("side", where)}
    return set()


def body_kinds(phrase: str) -> list[str]:
    """The kinds of public body that a phrase names, sorted ("the ministry's spokesman": a ministry)."""
    return sorted(
        {BODIES[w] for word in low_words(phrase) for w in (word, word.removesuffix("'s")) if w in BODIES}
    )


def _people_of(phrase: str) -> bool:
    """Whether a people's name in the plural speaks ("Exampleland Ruritanians")."""
    return any(word.endswith("s") and demonym(word) and demonym(word[:-1]) for word in _WORD.findall(phrase))


def _state(phrase: str) -> State | None:
    """The first state that the phrase names, by name, adjective or seat of government."""
    parts = [match.group() for match in _WORD.finditer(phrase)]
    for size in (3, 2, 1):
        for at in range(len(parts) - size + 1):
            words = " ".join(parts[at : at + size])
            if words[0].isupper() and (found := seat(words) or state_name(words) or demonym(words)):
                return found
    bare = re.split(r"\s*[;,]\s*", phrase)
    if {"statement", "officials", "government", "authorities"} & set(low_words(phrase)):
        bare = parts
    return next((found for word in bare if word[:1].isupper() and (found := capital(word))), None)


def _is_state(phrase: str) -> bool:
    parts = filter(None, re.split(r"\s*[;,]\s*", phrase))
    return any(state_name(part) or capital(part) or seat(part) for part in parts)


def _place(phrase: str, known: Mapping[str, str]) -> str:
    """The last word of the first place-like name: after "in" or "of" ("in West Marsh"), or of all."""
    parts = [match[1] for match in (*_AFTER.finditer(phrase), *_BEFORE.finditer(phrase))]
    everyone = {word for full in known.values() for word in full.split()}
    for run in (run for part in parts for run in names(part)):
        last = re.split(r"[\s-]", run.casefold())[-1]
        if last not in everyone:
            return last
    return ""


__all__ = [
    "MEDIA",
    "Key",
    "bodies",
    "body_kinds",
    "carrier",
    "has_name",
    "low_words",
    "names",
    "owner_key",
    "papers",
    "people",
    "persons",
    "principals",
]
