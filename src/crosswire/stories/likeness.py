"""How alike two reports are as tellings of one event: headline and lead, names, words, days.

The cosine of the embedded headlines and leads, of the names and of the content words (counts damped by
their logarithm, Salton and Buckley 1988), weighed 2 : 1 : 1; less a little where the days of publication lie
weeks apart. The days count for little because a story runs on and because given dates are often those of a
later edition.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from crosswire.ingest.word_lists import FUNCTION_WORDS, NOT_NAMES
from crosswire.model.reading import Reader, ReadReport
from crosswire.model.report import Report

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STEM = 6
_LEAD = 400
_SHARES = (0.5, 0.25, 0.25)
_DATE_COST = 0.08
_NEAR_DAYS, _FAR_DAYS = 7, 67

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a report is compared by: headline and lead, weighted names and words, ordinal day or None."""

    lead: str
    names: Weights
    words: Weights
    day: int | None


def likeness(reads: Sequence[ReadReport], reader: Reader) -> NDArray[np.float64]:
    """A symmetric matrix of how alike the reports are, about -0.1 to 1, in the order of `reads`."""
    profiles = [profile(read.report) for read in reads]
    vectors = np.array(reader.embed([one.lead for one in profiles]), dtype=np.float64)
    leads = vectors @ vectors.T
    names = _cosines([one.names for one in profiles])
    words = _cosines([one.words for one in profiles])
    apart = _apart([one.day for one in profiles])
    alike = _SHARES[0] * leads + _SHARES[1] * names + _SHARES[2] * words - _DATE_COST * apart
    return np.asarray(np.round(alike, 6))  # so that the last bit of a sum decides nothing


def profile(report: Report) -> Profile:
    """The profile of a report's own text, without what was set aside."""
    text = own_text(report)
    found = [re.sub(r"['’]s$", "", word) for word in _WORD.findall(text)]
    common = {word for word in found if word.islower()}
    names = (
        w.lower() for w in found if len(w) > 2 and w[0].isupper() and w.lower() not in NOT_NAMES | common
    )
    words = (w.lower()[:_STEM] for w in found if len(w) > 3 and w.lower() not in FUNCTION_WORDS)
    body = " ".join(text.split()).removeprefix(" ".join(report.title.split())).strip()
    return Profile(
        lead=(f"{report.title}. {body[:_LEAD]}" if report.title else body[:_LEAD]) or report.text[:_LEAD],
        names=_damped(Counter(names)),
        words=_damped(Counter(words)),
        day=_day(report.published),
    )


def own_text(report: Report) -> str:
    """The report's text with spaces where passages were set aside."""
    text = report.text
    for part in report.dropped:
        text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return text


def _damped(counts: Counter[str]) -> Weights:
    weights = {word: 1 + math.log(count) for word, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in sorted(weights.items())}


def _cosines(vectors: Sequence[Weights]) -> NDArray[np.float64]:
    """Cosines of sparse unit vectors, word by word through an index of who holds it."""
    cosines = np.zeros((len(vectors), len(vectors)))
    holders: dict[str, list[tuple[int, float]]] = {}
    for row, vector in enumerate(vectors):
        for word, weight in vector.items():
            holders.setdefault(word, []).append((row, weight))
    for word in sorted(holders):
        rows = np.array([row for row, _ in holders[word]])
        weights = np.array([weight for _, weight in holders[word]])
        cosines[np.ix_(rows, rows)] += np.outer(weights, weights)
    return cosines


def _apart(days: Sequence[int | None]) -> NDArray[np.float64]:
    """0 for reports published within a week of each other or undated, rising to 1 at two months more."""
    known = np.array([math.nan if day is None else float(day) for day in days])
    gaps = np.nan_to_num(np.abs(known[:, None] - known[None, :]))
    return np.asarray(np.clip((gaps - _NEAR_DAYS) / (_FAR_DAYS - _NEAR_DAYS), 0.0, 1.0))


def _day(published: str) -> int | None:
    try:
        return date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return None
