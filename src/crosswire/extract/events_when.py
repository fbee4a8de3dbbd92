"""When an event took place: the day, month or year that its clause gives, as ISO dates."""

from __future__ import annotations

import datetime
import re

from crosswire.extract import plover_lexicon
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_scene import Scene
from crosswire.model.claims import TimeMention

UNDATED = frozenset({"since", "until", "till", "by"})
SAYING = plover_lexicon.listed("saying")
DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
WEEK = re.compile(r"(\d{4})-W(\d{2})")


def date(scene: Scene, found: Found) -> str:
    """The ISO day, month or year that the clause gives, or its governor, or else the sentence."""
    tree = scene.tree
    reach = []
    if found.token != found.predicate:
        reach.append(set(tree.subtree(found.token, CLAUSAL)))
    reach.append(set(tree.subtree(found.predicate, CLAUSAL)))
    head = tree.head(found.predicate)
    if head is not None and tree.relation(found.predicate) in ("xcomp", "conj"):
        reach.append(set(tree.subtree(head, CLAUSAL)))
    for tokens in reach:
        values = [(v, time) for time in scene.times if (v := _value(scene, time, tokens))]
        if values:
            return min(values, key=lambda pair: (-len(pair[0]), _depth(scene, pair[1], tokens)))[0]
    return _lone_date(scene, found)


def _depth(scene: Scene, time: TimeMention, tokens: set[int]) -> int:
    """Steps from the clause down to the expression: "opened on Monday for its June season" is of Monday."""
    inside = [i for i in scene.tree.base.within(time.start, time.end) if i in tokens]
    return min(scene.tree.base.depth(i) for i in inside)


def _lone_date(scene: Scene, found: Found) -> str:
    """The only day that the sentence gives, unless it says when somebody spoke."""
    tree = scene.tree
    sentence = next(s for s in tree.sentences if s.first <= found.token < s.last)
    inside = set(range(sentence.first, sentence.last))
    values = {v for v in (_value(scene, time, inside) for time in scene.times) if v}
    if len(values) != 1:
        return ""
    above = {found.predicate, *_ancestors(tree, found.predicate)}
    dated = [i for t in scene.times for i in tree.base.within(t.start, t.end) if i in inside]
    paths = [(i, *_ancestors(tree, i)) for i in dated]
    aside = any(tree.relation(k) in CLAUSAL - {"conj"} and k not in above for path in paths for k in path)
    verbs = {next((tree.lemma(k) for k in path if tree.tokens[k].upos == "VERB"), "") for path in paths}
    value = values.pop()
    return "" if aside or verbs & SAYING or len(value) < len("2000-01-01") else value


def _ancestors(tree: Clauses, i: int) -> tuple[int, ...]:
    """The governors of a word, nearest first."""
    found: list[int] = []
    head = tree.head(i)
    while head is not None and head not in found:
        found.append(head)
        head = tree.head(head)
    return tuple(found)


def _value(scene: Scene, time: TimeMention, tokens: set[int]) -> str:
    if time.type not in ("DATE", "TIME"):
        return ""
    inside = [i for i in tokens if time.start <= scene.tree.tokens[i].start < time.end]
    if not inside or any(_since(scene.tree, i, tokens) for i in inside):
        return ""
    value = iso(time.value)
    return "" if time.type == "TIME" and value == scene.published else value


def _since(tree: Clauses, i: int, tokens: set[int]) -> bool:
    """Whether the expression bounds the event ("since 1991", "since the fall of the wall in 1989")."""
    at: int | None = i
    while at is not None and at in tokens:
        if tree.preposition(at) in UNDATED:
            return True
        at = tree.head(at)
    return False


def iso(value: str) -> str:
    """The day, month or year of a TIMEX3 value; a week's month where it lies in one; "" for others."""
    if week := WEEK.match(value):
        try:
            ends = [datetime.date.fromisocalendar(int(week[1]), int(week[2]), day) for day in (1, 7)]
        except ValueError:
            return ""
        return f"{ends[0]:%Y-%m}" if ends[0].month == ends[1].month else ""
    day = DAY.match(value)
    return day.group() if day else ""
