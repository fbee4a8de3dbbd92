"""Names a reader overlooked: states by the general list, bodies by their head word, names told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crosswire.extract.tree import Tree
from crosswire.model.agencies import agency
from crosswire.model.reading import Name, ReadReport
from crosswire.model.report import Span
from crosswire.model.states import demonym, seat, state, state_name, states_in
from crosswire.model.wordlist import words
from crosswire.resolve.bodies import initials
from crosswire.resolve.found_bodies import capital_bodies, small_bodies
from crosswire.resolve.lexicon import HONORIFICS, IGO
from crosswire.resolve.spans import core

_SITES = words(
    """airport prison jail bridge square stadium airfield hospital mosque church cathedral refinery pipeline
    dam mine port harbour harbor base camp checkpoint crossing station plant museum hotel"""
)


def names_of(
    read: ReadReport, tree: Tree, known: Sequence[Name], told: Iterable[tuple[str, str]]
) -> list[Name]:
    """A report's own names and those overlooked: `told` are (words, label) of names found in the story.

    A name of several words found elsewhere takes the place of parts of it found here; none of those added
    overlaps another, nor what was set aside.
    """
    whole = [
        (a, b)
        for a, b, _ in (
            *_again(tree, [pair for pair in told if " " in pair[0]]),
            *small_bodies(tree),
            *_states(tree),
        )
    ]
    known = unbroken(tree, [part for name in known for part in _owned(read, name, told)])
    own = [
        n for n in known if not any(a <= n.start and n.end <= b and n.end - n.start < b - a for a, b in whole)
    ]
    return sorted([*own, *_overlooked(read, tree, own, told)], key=lambda n: (n.start, n.end))


def _owned(read: ReadReport, name: Name, told: Iterable[tuple[str, str]]) -> list[Name]:
    """A name with its owner before it as two ("Okoro's Christian Union"), if the owner is named elsewhere."""
    text = read.report.slice(name.start, name.end)
    found = re.match(r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)['’]s\s((?:the\s)?[A-Z][\w-]+\b.*)", text, re.DOTALL)
    owners = {
        word for known, label in told if label in ("PERSON", "GPE") for word in (known, known.split()[-1])
    }
    if name.label == "PERSON" or found is None or found[1] not in owners:
        return [name]
    if " " not in found[2] and (found[2], "ORG") not in told:
        return [name]
    label = "GPE" if (found[1], "GPE") in told else "PERSON"
    owner = Name(start=name.start, end=name.start + found.end(1), label=label, score=name.score)
    return [owner, replace(name, start=name.start + found.start(2))]


def unbroken(tree: Tree, known: Sequence[Name]) -> list[Name]:
    """The names, those of persons with the words the reader cut off: flat parts of one name side by side."""
    mended = [_whole_person(tree, name) if name.label == "PERSON" else name for name in known]
    return [
        n for n in mended if not any(o is not n and o.start <= n.start and n.end <= o.end for o in mended)
    ]


def _whole_person(tree: Tree, name: Name) -> Name:
    inside = tree.within(name.start, name.end)
    first, stop = inside.start, inside.stop
    while 0 < first < len(tree.tokens) and _flat(tree, first) and _next_to(tree, first - 1):
        first -= 1
    while 0 < stop < len(tree.tokens) and _flat(tree, stop) and _next_to(tree, stop - 1):
        stop += 1
    if (first, stop) == (inside.start, inside.stop):
        return name
    return replace(name, start=tree.tokens[first].start, end=max(name.end, tree.tokens[stop - 1].end))


def _flat(tree: Tree, index: int) -> bool:
    """Whether a word is a later part of the name that the word before belongs to."""
    token = tree.tokens[index]
    before = tree.tokens[index - 1]
    return (
        token.deprel.startswith("flat")
        and token.upos == "PROPN"
        and (token.head == index - 1 or (before.deprel.startswith("flat") and before.head == token.head))
    )


def _next_to(tree: Tree, index: int) -> bool:
    """Whether a word is a capitalised name with one blank behind it."""
    token = tree.tokens[index]
    named = token.upos == "PROPN" and token.text[:1].isupper()
    return named and tree.text[token.end : tree.tokens[index + 1].start] == " "


def _overlooked(
    read: ReadReport, tree: Tree, known: Sequence[Name], told: Iterable[tuple[str, str]]
) -> list[Name]:
    cores = (core(read.report.text, Span(start=n.start, end=n.end), n.label) for n in known)
    taken = [(span.start, span.end) for span in cores]
    added: list[Name] = []
    for start, end, label in (
        *_states(tree),
        *_seats(tree),
        *capital_bodies(tree),
        *small_bodies(tree),
        *_sites(tree),
        *_again(tree, told),
        *_again(tree, _short_names(read, known)),
    ):
        clear = all(end <= a or b <= start for a, b in taken)
        if clear and not read.report.is_dropped(start, end):
            taken.append((start, end))
            added.append(Name(start=start, end=end, label=label, score=0.5))
    return added


def _states(tree: Tree) -> Iterator[tuple[int, int, str]]:
    """States' names and adjectives, the longest first."""
    at = 0
    while at < len(tree.tokens):
        width = next((n for n in (4, 3, 2, 1) if _state_at(tree, at, n)), 0)
        if width:
            start, end = tree.tokens[at].start, tree.tokens[at + width - 1].end
            yield start, end, "GPE" if state_name(tree.text[start:end]) else "GROUP"
        at += width or 1


def _state_at(tree: Tree, at: int, width: int) -> bool:
    if at + width > len(tree.tokens) or not tree.tokens[at].text[:1].isupper():
        return False
    phrase = tree.text[tree.tokens[at].start : tree.tokens[at + width - 1].end]
    wider = tree.text[tree.tokens[max(0, at - 1)].start : tree.tokens[at].end]
    if "\n" in phrase or (width == 1 and at > 0 and state(phrase) and not states_in(wider)):
        return False
    return state_name(phrase) is not None or demonym(phrase) is not None


def _seats(tree: Tree) -> Iterator[tuple[int, int, str]]:
    """Seats of government and bodies between states ("the Kremlin", "the UN")."""
    for index, token in enumerate(tree.tokens):
        pair = tree.text[token.start : tree.tokens[min(index + 1, len(tree.tokens) - 1)].end]
        if token.text[:1].isupper() and "\n" not in pair and seat(pair):
            yield token.start, token.start + len(pair), "ORG"
        elif token.text[:1].isupper() and (
            seat(token.text) or (token.text.isupper() and token.text.lower() in IGO)
        ):
            yield token.start, token.end, "ORG"


def _sites(tree: Tree) -> Iterator[tuple[int, int, str]]:
    """Names that run on to a site's noun ("Varesk military prison")."""
    for index, token in enumerate(tree.tokens):
        first = index
        while first > 0 and index - first < 4 and _before_site(tree, first - 1):
            first -= 1
        while first < index and not tree.tokens[first].text[:1].isupper():
            first += 1
        named = first < index and tree.tokens[first].upos == "PROPN"
        if token.text.lower() in _SITES and named and not state_name(tree.tokens[first].text):
            yield tree.tokens[first].start, token.end, "FACILITY"


def _before_site(tree: Tree, index: int) -> bool:
    token, after = tree.tokens[index], tree.tokens[index + 1]
    fits = token.upos == "PROPN" or (token.upos in ("ADJ", "NOUN") and token.text.islower())
    return fits and tree.text[token.end : after.start] == " "


def letters_of(name: str, reads: Sequence[ReadReport]) -> set[str]:
    """The letters that a body goes by: its name's initials, or what a report puts behind it in brackets."""
    beside = re.compile(rf"(?<!\w){re.escape(name)}['’]?s?\s\((?:the\s)?([A-Z]\w*[A-Z]\w*)\)")
    told = {letters for read in reads for letters in beside.findall(read.report.text)}
    return {found for found in told | initials(name) if 2 < len(found) < 8 and not agency(found)}


def _short_names(read: ReadReport, known: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """First names and surnames of the persons that the report names in full."""
    for name in known:
        span = core(read.report.text, Span(start=name.start, end=name.end), name.label)
        text = read.report.slice(span.start, span.end)
        parts = text.split() if not states_in(text) else []
        if name.label == "PERSON" and name.score >= 0.6 and len(parts) > 1:
            yield from ((part, "PERSON") for part in (parts[0], parts[-1]) if part.lower() not in HONORIFICS)


def _again(tree: Tree, told: Iterable[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Other places of names found somewhere in the story, as whole words in the same case or in capitals."""
    for name, label in sorted(set(told), key=lambda pair: (-len(pair[0]), pair)):
        if len(name) < 4 - name.isupper() or not name[:1].isupper():
            continue
        form = re.escape(name)
        for place in re.finditer(rf"(?<![\w-])(?:{form}|{form.upper()})(?!\w)", tree.text):
            inside = tree.within(place.start(), place.end())
            if len(inside) and any(tree.tokens[i].upos == "PROPN" for i in inside):
                yield place.start(), place.end(), label
