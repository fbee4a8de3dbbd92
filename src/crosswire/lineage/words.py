"""Words with their places: what passage reuse compares.

All reports become one row of words, so that seeds are found by sorting arrays. A word is compared by
its folded form (case, possessive and number words evened out) and, for edited copy, by its stem.
Text set aside in `report.dropped` gives no word.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from crosswire.lineage.stock import CALENDAR, NUMBERS, REPORTING, STOCK, STOP, TITLES
from crosswire.model.datelines import datelines
from crosswire.model.report import Report

Ints = NDArray[np.int64]

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_BREAK = re.compile(r"[.!?…]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\s*\n\s*|(?<=[a-z]{2})\.(?=[A-Z][a-z])")
_PARAGRAPH = re.compile(r"\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|E\.U|a\.m|p\.m|Inc|Ltd|Co|Corp|Jr|Sr))\.$"
)
NAME, COMMON = 0.35, 0.25
"""How telling a name is, and a title, a date, a number, a word of attribution; other words count 1."""

_STOCK = re.compile(rf"\b(?:{'|'.join(STOCK)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """All words of all reports in one row.

    `start`/`end` are offsets into the text of report number `report[i]`; `form` and `stem` are
    vocabulary numbers; `sentence` numbers sentences, `stretch` the unbroken runs of kept text
    (growing over all reports). `weight` says how telling a word is, 0..1.
    """

    reports: tuple[Report, ...]
    start: Ints
    end: Ints
    report: Ints
    form: Ints
    stem: Ints
    sentence: Ints
    paragraph: Ints
    stretch: Ints
    weight: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.start)


def fold(word: str) -> str:
    """The form words are compared by: case, apostrophe, possessive and small numbers evened out.

    >>> fold("Ferry’s"), fold("Five"), fold("4,000")
    ('ferry', '5', '4000')
    """
    low = word.casefold().replace("’", "'").replace(",", "")
    low = low.removesuffix("'s").removesuffix("'")
    return NUMBERS.get(low, low)


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """A light stem (after the S-stemmer, Harman 1991, and -ed, -ing, -ly): inflections meet.

    >>> {stem("transferring"), stem("transferred"), stem("transfers")}
    {'transfer'}
    """
    word = form
    if not word.isalpha() or len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for suffix in ("ly", "ing", "ed"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            word = word[: -len(suffix)]
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return word.replace("isation", "ization")


_TRADE = frozenset(map(stem, REPORTING | TITLES))


def content_stems(text: str) -> frozenset[str]:
    """The stems of a text's words, function words left out.

    >>> sorted(content_stems("The ferry was sinking."))
    ['ferry', 'sink']
    """
    return frozenset(stem(form) for word in _WORD.findall(text) if (form := fold(word)) not in STOP)


def breaks(text: str) -> tuple[int, ...]:
    """Offsets at which a sentence starts after another one ended (by full stop or line break)."""
    found = []
    for match in _BREAK.finditer(text):
        stop = text[max(0, match.start() - 8) : match.start() + 1]
        if "\n" in match.group() or not _ABBREVIATION.search(stop):
            found.append(match.end())
    return tuple(found)


def read_words(reports: Sequence[Report]) -> Text:
    """Every kept word of the reports, in the order given."""
    row = _Row()
    for number, report in enumerate(reports):
        row.add(number, report)
    return row.text(tuple(reports))


class _Row:
    """Gathers the words report by report, then joins them into a `Text`."""

    def __init__(self) -> None:
        self.forms: dict[str, int] = {}
        self.surface: dict[str, int] = {}
        self.texts: set[str] = set()
        self.columns: list[tuple[Ints, ...]] = []
        self.counted = (0, 0, 0)

    def add(self, number: int, report: Report) -> None:
        """Take in one report; a text that came before no longer counts in what the collection shows."""
        starts, ends, forms, stretches = self._found(report)
        here = np.asarray(starts, dtype=np.int64)
        cuts = breaks(report.text)
        lines = [match.start() for match in _PARAGRAPH.finditer(report.text)]
        sentence, paragraph, stretch = self.counted
        stretch_of = np.asarray(stretches, dtype=np.int64) + stretch
        self.columns.append(
            (
                here,
                np.asarray(ends, dtype=np.int64),
                np.full(len(here), number, dtype=np.int64),
                np.asarray(forms, dtype=np.int64),
                np.searchsorted(np.asarray(cuts, dtype=np.int64), here, side="right") + sentence,
                np.searchsorted(np.asarray(lines, dtype=np.int64), here, side="right") + paragraph,
                stretch_of,
                _stock(report.text, here),
                np.zeros_like(here) if report.text in self.texts else _case(report.text, starts, cuts),
            )
        )
        self.texts.add(report.text)
        self.counted = (
            sentence + len(cuts) + 1,
            paragraph + len(lines) + 1,
            stretch + len(report.dropped) + 1,
        )

    def _found(self, report: Report) -> tuple[list[int], list[int], list[int], list[int]]:
        """Start, end, form and unbroken stretch of each kept word."""
        starts: list[int] = []
        ends: list[int] = []
        forms: list[int] = []
        stretches: list[int] = []
        dropped = sorted((d.start, d.end) for d in report.dropped)
        surface, vocabulary = self.surface, self.forms
        before = 0
        for match in _WORD.finditer(report.text):
            start, end = match.span()
            if dropped:
                before = bisect_right(dropped, (start, len(report.text) + 1))
                if any(start < drop_end for _, drop_end in dropped[:before]):
                    continue
            word = match.group()
            form = surface.get(word)
            if form is None:
                form = surface[word] = vocabulary.setdefault(fold(word), len(vocabulary))
            starts.append(start)
            ends.append(end)
            forms.append(form)
            stretches.append(before)
        return starts, ends, forms, stretches

    def text(self, reports: tuple[Report, ...]) -> Text:
        start, end, report, form, sentence, paragraph, stretch, stock, case = (
            np.concatenate(column) for column in zip(*self.columns, strict=True)
        )
        words = list(self.forms)
        stems: dict[str, int] = {}
        stem_of = np.asarray([stems.setdefault(stem(w), len(stems)) for w in words], dtype=np.int64)
        weight = _weights(words, form, case)
        weight[stock > 0] = 0.0
        return Text(
            reports=reports,
            start=start,
            end=end,
            report=report,
            form=form,
            stem=stem_of[form] if len(form) else form,
            sentence=sentence,
            paragraph=paragraph,
            stretch=stretch,
            weight=weight,
        )


def _stock(text: str, starts: Ints) -> Ints:
    """1 for each word of a stock phrase or a dateline, else 0."""
    depth = np.zeros(len(starts) + 1, dtype=np.int64)
    stock = (match.span() for match in _STOCK.finditer(text))
    opening = ((found.start, found.end) for found in datelines(text))
    for span in (*stock, *opening):
        low, high = np.searchsorted(starts, span)
        depth[low] += 1
        depth[high] -= 1
    return np.minimum(np.cumsum(depth)[:-1], 1)


def _case(text: str, starts: Sequence[int], cuts: Sequence[int]) -> Ints:
    """1 for a capital inside a sentence, -1 for none, 0 for a capital that tells nothing."""
    opening = {0, *cuts}
    marks = (-1 if text[s].islower() else int(not {s, s - 1} & opening and text[s].isupper()) for s in starts)
    return np.fromiter(marks, dtype=np.int64, count=len(starts))


def _weights(words: Sequence[str], form: Ints, case: Ints) -> NDArray[np.float64]:
    """How telling each word is: nothing for function words, little for names, numbers and dates.

    A name is what the collection writes with a capital inside sentences and hardly ever without
    (`case`: 1 a capital inside a sentence, -1 none, 0 a capital that tells nothing).
    """
    base = np.asarray([_base(word) for word in words], dtype=np.float64)
    capitals = np.bincount(form[case > 0], minlength=len(words))
    small = np.bincount(form[case < 0], minlength=len(words))
    name = (capitals > 0) & (capitals >= 4 * small)
    return np.where(name, np.minimum(base, NAME), base)[form] if len(form) else np.zeros(0)


def _base(word: str) -> float:
    if word in STOP:
        return 0.0
    if word[0].isdigit() or word in CALENDAR:
        return COMMON
    return COMMON if stem(word) in _TRADE else 1.0


__all__ = ["Text", "breaks", "content_stems", "fold", "read_words", "stem"]
