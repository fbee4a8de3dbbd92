"""When an event took place: the day, month or year that its clause gives, as ISO dates."""

from __future__ import annotations

import datetime
import re

from crosswire.extract import plover, plover_lexicon
from crosswire.extract.events_clauses import CLAUSAL, Clauses
from crosswire.extract.events_find import Found
from crosswire.extract.events_scene import Scene
from crosswire.model.claims import TimeMention

UNDATED = frozenset({"since", "until", "till", "by"})
TOOK_PLACE = plover_lexicon.listed("light") | plover_lexicon.listed("occur")
SAYING = plover_lexicon.listed("saying")
DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
GAP = re.compile(r"P(?:(\d+)D|T\d+H)")
CLOCK = re.compile(r"[\d-]+T\d.*")
"""An hour of no said day ("at 6 p.m.") is given as one of the day of publication."""
SAME_DAY = frozenset({"", "in", "by", "from", "during", "at", "with", "amid", "as", "when", "while", "to"})
"""Marks and prepositions under which an event is part of what its governing clause tells."""
PART_OF = frozenset({"conj", "xcomp", "advcl", "obj", "obl", "nsubj", "compound"})
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())  # noqa: SIM905
WEEK = re.compile(r"(\d{4})-W(\d{2})")


def date(scene: Scene, found: Found) -> str:
    """The ISO day, month or year that the clause gives, or its governor, or else the sentence. What
    happened happened before it was reported: a weekday then is the last one."""
    day = _given(scene, found)
    if found.status == "planned" or len(day) != len(scene.published) or day <= scene.published:
        return day
    back = (datetime.date.fromisoformat(day) - datetime.timedelta(days=7)).isoformat()
    return back if back <= scene.published and _weekday(scene, day) else day


def _weekday(scene: Scene, day: str) -> bool:
    """Whether only weekdays, without a date, give that day."""
    tokens = scene.tree.tokens
    told = [scene.tree.base.within(t.start, t.end) for t in scene.times if t.value.startswith(day)]
    return bool(told) and all(any(tokens[i].text.lower() in WEEKDAYS for i in span) for span in told)


def _given(scene: Scene, found: Found) -> str:
    tree = scene.tree
    reach = []
    if found.token != found.predicate:
        reach.append(_phrase(tree, found.token))
    reach.append(_phrase(tree, found.predicate))
    head = tree.head(found.predicate)
    if head is not None and tree.relation(found.predicate) in ("xcomp", "conj"):
        reach.append(set(tree.subtree(head, CLAUSAL)))
    for tokens in reach:
        values = [
            (v, time)
            for time in scene.times
            if (v := _value(scene, time, tokens)) and not _of_another(scene, found, time)
        ]
        if values:
            return min(values, key=lambda pair: (-len(pair[0]), _depth(scene, pair[1], tokens)))[0]
    return _days_after(scene, found) or _lone_date(scene, found)


def _phrase(tree: Clauses, i: int) -> set[int]:
    """The clause or phrase, with what says of its nouns that they took place: "the vote held on Sunday"."""
    whole = set(tree.subtree(i, CLAUSAL))
    for k in tuple(whole):
        for j in tree.below(k, "acl") if plover.noun(tree, k) is not None else ():
            whole |= set(tree.subtree(j, CLAUSAL)) if tree.lemma(j) in TOOK_PLACE else set()
    return whole


def _depth(scene: Scene, time: TimeMention, tokens: set[int]) -> int:
    """Steps from the clause down to the expression: "opened on Monday for its June season" is of Monday."""
    inside = [i for i in scene.tree.base.within(time.start, time.end) if i in tokens]
    return min(scene.tree.base.depth(i) for i in inside)


def _of_another(scene: Scene, found: Found, time: TimeMention) -> bool:
    """Whether the day is that of something else that the clause names: "condemned Friday's attack",
    "wrecked the Easter market"."""
    tree = scene.tree
    for i in tree.base.within(time.start, time.end):
        at = i
        for k in _ancestors(tree, i):
            if k in (found.token, found.predicate):
                break
            if tree.tokens[k].upos in ("NOUN", "PROPN") and not time.start <= tree.tokens[k].start < time.end:
                code = plover.noun(tree, k)
                named = code is not None or tree.relation(at) == "compound"
                apart = tree.relation(k) in ("obj", "nmod") or tree.preposition(k) not in SAME_DAY
                if named and apart and (code is None or code.root != found.code.root):
                    return True
            at = k
    return False


def _days_after(scene: Scene, found: Found) -> str:
    """ "on Monday, two days after troops fired": the day counted back from that of the governing clause."""
    tree = scene.tree
    for at in (found.token, found.predicate):
        head = tree.head(at)
        marks = [k for k in tree.below(at, "mark", "case") if tree.lemma(k) in ("after", "following")]
        if head is None or not marks:
            continue
        told = (t.value for t in scene.times if 0 < tree.tokens[marks[0]].start - t.end < len("  "))
        gap = next((m for value in told if (m := GAP.fullmatch(value))), None)
        whole = set(tree.subtree(head, CLAUSAL))
        days = [v for t in scene.times if len(v := _value(scene, t, whole)) == len("2000-01-01")]
        if gap is not None and days:
            back = datetime.timedelta(days=int(gap[1] or 0))
            return (datetime.date.fromisoformat(days[0]) - back).isoformat()
    return ""


def _lone_date(scene: Scene, found: Found) -> str:
    """The only day that the sentence gives, where the clause that it dates took in this event."""
    tree = scene.tree
    sentence = next(s for s in tree.sentences if s.first <= found.token < s.last)
    inside = set(range(sentence.first, sentence.last))
    told = [(v, time) for time in scene.times if (v := _value(scene, time, inside))]
    if len({v for v, _ in told}) != 1 or any(_of_another(scene, found, time) for _, time in told):
        return ""
    value = told[0][0]
    dated = [i for t in scene.times for i in tree.base.within(t.start, t.end) if i in inside]
    shares = all(_same_day(tree, found, (i, *_ancestors(tree, i))) for i in dated)
    return value if shares and len(value) == len("2000-01-01") else ""


def _same_day(tree: Clauses, found: Found, path: tuple[int, ...]) -> bool:
    """Whether what a day dates (`path`: it and its governors) is the event's clause, or one that the event
    is part of."""
    at = found.predicate
    above = [at, *_ancestors(tree, at)]
    dated = next((k for k in path if tree.tokens[k].upos == "VERB" or k in above), None)
    if dated in tree.below(at, "conj") and not tree.below(dated, "nsubj"):  # "were shot and killed on Monday"
        return True
    if dated is None or dated not in above or tree.lemma(dated) in SAYING:
        return False
    if dated != at and tree.tokens[dated].upos != "VERB":
        return False
    while at != dated:
        marks = {tree.lemma(k) for k in tree.below(at, "mark", "case")}
        if tree.relation(at) not in PART_OF or not marks <= SAME_DAY:
            return False
        at = tree.tokens[at].head
    return True


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
    return "" if CLOCK.fullmatch(time.value) and value == scene.published else value


def _since(tree: Clauses, i: int, tokens: set[int]) -> bool:
    """Whether the expression bounds the event ("since 1991", "since the fall of the wall in 1989")."""
    at: int | None = i
    while at is not None and at in tokens:
        if tree.preposition(at) in UNDATED:
            return True
        at = tree.head(at)
    return False


def iso(value: str) -> str:
    """The day, week, month or year of a TIMEX3 value; "" for others."""
    if WEEK.match(value):
        return value[: len("2000-W01")] if span(value)[0] else ""
    day = DAY.match(value)
    return day.group() if day else ""


def span(value: str) -> tuple[str, str]:
    """First and last day of an ISO day, week, month or year ("", "" for none). Who says "two weeks ago"
    counts roughly: a week reaches three days further on both sides."""
    if week := WEEK.match(value):
        try:
            monday = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        except ValueError:
            return "", ""
        return str(monday - datetime.timedelta(days=3)), str(monday + datetime.timedelta(days=9))
    if not value:
        return "", ""
    return value + "-01-01"[len(value) - 4 :], value + "-12-31"[len(value) - 4 :]


def month(value: str) -> str:
    """The value, or the month of a week that lies in one ("" if it does not)."""
    week = WEEK.match(value)
    if not week:
        return value
    ends = {f"{datetime.date.fromisocalendar(int(week[1]), int(week[2]), day):%Y-%m}" for day in (1, 7)}
    return ends.pop() if len(ends) == 1 else ""
