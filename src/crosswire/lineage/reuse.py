"""Passages that two reports share: copied, copied with light edits, or one speaker's words quoted by both.

Seeds (`seeds`) find candidates in time linear in the text; `passages` aligns them; here they are cut
into passages of about a paragraph, judged, and named. What every newsroom writes (`stock`), titles,
names and dates weigh little and are no evidence of copying.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import ge

import numpy as np
from numpy.typing import NDArray

from crosswire.lineage.passages import Match, chains, sentence_match, with_moved
from crosswire.lineage.quotation import quotations
from crosswire.lineage.seeds import Run, commonplaces, neighbours, runs
from crosswire.lineage.topic import lessened
from crosswire.lineage.words import Text, read_words
from crosswire.model.claims import Statement
from crosswire.model.findings import Reuse, ReuseKind
from crosswire.model.report import Evidence, Report

Floats = NDArray[np.float64]

PASSAGE = 440
"""Characters beyond which a shared stretch is told in several passages."""
SHARED = 6
"""Words that must be shared outside quotations for a passage to count as copied."""
TELLING, KIN_TELLING = 3.0, 1.8
"""Weight the shared words outside quotations must have: about three that are no names or titles;
fewer between reports known to share copy."""
PLAIN = 2
"""Shared words that are no names, titles, dates or numbers at all, but between reports that share copy."""
PLAIN_LEAST = 0.6
"""Weight from which a word is one of those."""
QUOTED = 4
"""Shared words that make a common quotation."""
LEAST = (8, 4.0, 0.6)
"""For sentences without a common run: words shared, their weight, and its share of the stretch."""
KIN_LEAST = (6, 3.2, 0.5)
"""The same, between reports known to share copy."""
WORTH = 2.4
"""Weight that two sentences' common stems must have to be aligned at all."""
KIN = 12.0
"""Weight of copied words that makes two reports known to share copy."""
AGAIN = 0.9
"""Similarity from which a stretch that is shared already may be shared with another place, too."""
SOFT_REACH, SOFT_CAP = 3, 24


def reuse(reports: Sequence[Report], statements: Sequence[Statement] = ()) -> tuple[Reuse, ...]:
    """All passages that two of the reports share, sorted by place.

    `a` is the report with the lesser id. Spans are half-open code-point offsets into each report's
    own text. `similarity` is the share of words in common between the two spans (Dice), 0..1.
    """
    ordered = sorted({report.id: report for report in reports}.values(), key=lambda r: r.id)
    if not ordered:
        return ()
    text = read_words(ordered)
    if not len(text):
        return ()
    text = replace(text, weight=np.where(commonplaces(text), 0.0, text.weight))
    common = runs(text)
    judge = _Judge.of(text, statements)
    text = replace(text, weight=text.weight * lessened(text, judge.own_words(common)))
    judge = replace(judge, text=text)
    copied: list[_Passage] = []
    covered: set[tuple[int, int]] = set()
    for match in _whole(text, chains(text, common)):
        passages = [p for piece in _pieces(text, match) if (p := judge.copied(piece))]
        if any(p.sure or p.reuse.kind == "same_quote" for p in passages):
            covered.update(_covered(text, match))
        copied += passages
    kin = _kin(copied)
    copied = [p for p in copied if p.reports in kin or p.sure or p.reuse.kind == "same_quote"]
    edited = [p for match in _edited(text, covered) if (p := judge.edited(match, kin))]
    return tuple(sorted((p.reuse for p in _best(copied + edited)), key=lambda r: (r.a, r.b)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passage:
    """A passage and the words outside quotations that it shares: their weight, and how many are telling."""

    reuse: Reuse
    worth: float
    telling: int

    @property
    def sure(self) -> bool:
        """Whether it is evidence by itself, not only between reports known to share copy."""
        return self.worth >= TELLING and self.telling >= PLAIN

    @property
    def reports(self) -> tuple[str, str]:
        return self.reuse.a.report, self.reuse.b.report


def _kin(copied: Sequence[_Passage]) -> frozenset[tuple[str, str]]:
    """The report pairs that plainly share copy: between them, looser likeness is believed."""
    shared: dict[tuple[str, str], float] = {}
    for passage in copied:
        if passage.reuse.kind != "same_quote":
            shared[passage.reports] = shared.get(passage.reports, 0.0) + passage.worth
    return frozenset(pair for pair, worth in shared.items() if worth >= KIN)


def _whole(text: Text, matches: Iterable[Match]) -> Iterator[Match]:
    """The matches, those within one sentence of both reports together: clauses that changed places."""
    within: dict[tuple[int, int], Match] = {}
    for match in matches:
        first, last = (tuple(int(text.sentence[place]) for place in match[end]) for end in (0, -1))
        if first == last:
            known = within.setdefault((first[0], first[1]), [])
            if not any(i == a or j == b for i, j in match for a, b in known):
                known += match
                continue
        yield match
    worth = _worth(text).tolist()
    for match in within.values():
        yield with_moved(text, sorted(match), worth, WORTH)


def _covered(text: Text, match: Match) -> Iterator[tuple[int, int]]:
    """The sentence pairs of which a match takes in most of the shorter one."""
    shared = Counter((int(text.sentence[i]), int(text.sentence[j])) for i, j in match)
    for (a, b), count in shared.items():
        size = min(np.searchsorted(text.sentence, s + 1) - np.searchsorted(text.sentence, s) for s in (a, b))
        if 2 * count > size:
            yield a, b


def _edited(text: Text, covered: set[tuple[int, int]]) -> Iterator[Match]:
    """Alignments of the sentence pairs that look alike though they share no run."""
    first, second = neighbours(text, SOFT_REACH, SOFT_CAP)
    worth = _worth(text).tolist()
    kept = np.flatnonzero(text.weight > 0)
    bounds = np.searchsorted(text.sentence[kept], np.arange(int(text.sentence[-1]) + 2))
    stems, places = text.stem[kept].tolist(), kept.tolist()
    for a, b in zip(first.tolist(), second.tolist(), strict=True):
        here, there = slice(bounds[a], bounds[a + 1]), slice(bounds[b], bounds[b + 1])
        common = set(stems[here]).intersection(stems[there])
        if (a, b) not in covered and sum(worth[s] for s in common) >= WORTH:
            yield sentence_match(text, places[here], places[there], worth)


def _worth(text: Text) -> Floats:
    """Weight by stem."""
    own = np.zeros(int(text.stem.max()) + 1)
    np.maximum.at(own, text.stem, text.weight)
    return own


def _pieces(text: Text, match: Match) -> Iterator[Match]:
    """A match cut at sentence ends into passages of even length, none much longer than `PASSAGE`."""
    even = _length(text, match[0], match[-1])
    even /= max(1, round(even / PASSAGE + 0.3))
    piece: Match = []
    for _, group in groupby(match, key=lambda pair: (text.sentence[pair[0]], text.sentence[pair[1]])):
        more = list(group)
        if len(piece) >= SHARED and len(more) >= SHARED:
            same = text.paragraph[piece[-1][0]] == text.paragraph[more[0][0]]
            if _length(text, piece[0], more[-1]) > even * (1.2 if same else 1.0):
                yield piece
                piece = []
        piece += more
    if piece:
        yield piece


def _length(text: Text, first: tuple[int, int], last: tuple[int, int]) -> float:
    return float(max(text.end[last[0]] - text.start[first[0]], text.end[last[1]] - text.start[first[1]]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judge:
    """Says whether shared words are evidence of copying, and of which kind."""

    text: Text
    quotes: tuple[tuple[tuple[int, int], ...], ...]

    @classmethod
    def of(cls, text: Text, statements: Sequence[Statement]) -> _Judge:
        said: dict[str, list[Statement]] = {}
        for statement in statements:
            said.setdefault(statement.report, []).append(statement)
        return cls(text=text, quotes=tuple(quotations(r, said.get(r.id, ())) for r in text.reports))

    def quoted(self, place: int) -> bool:
        spans = self.quotes[int(self.text.report[place])]
        at = bisect_right(spans, (int(self.text.start[place]), 1 << 60)) - 1
        return at >= 0 and int(self.text.start[place]) < spans[at][1]

    def own_words(self, common: Iterable[Run]) -> Mapping[tuple[int, int], int]:
        """How many words two reports have in common runs, outside quotations."""
        found: Counter[tuple[int, int]] = Counter()
        for run in common:
            pair = int(self.text.report[run.a]), int(self.text.report[run.b])
            found[pair] += sum(not self.quoted(run.a + step) for step in range(run.length))
        return found

    def copied(self, match: Match) -> _Passage | None:
        """A passage made of common runs."""
        outside = self._outside(match)
        if len(outside) >= SHARED and self._weight(outside) >= KIN_TELLING:
            return replace(self._passage(match, None), worth=self._weight(outside))
        if len(match) - len(outside) >= QUOTED:
            plain = set(outside)
            return self._passage([pair for pair in match if pair not in plain], "same_quote")
        return None

    def edited(self, match: Match, kin: frozenset[tuple[str, str]]) -> _Passage | None:
        """A passage of sentences that only share telling words in near order."""
        if len(match) < SHARED:
            return None
        if 2 * len(self._outside(match)) < len(match):
            return self._passage(match, "same_quote")
        passage = self._passage(match, "edited")
        least = KIN_LEAST if passage.reports in kin else LEAST
        mine = (len(match), passage.worth, self._density(match))
        return passage if all(map(ge, mine, least)) else None

    def _outside(self, match: Match) -> Match:
        return [pair for pair in match if not (self.quoted(pair[0]) or self.quoted(pair[1]))]

    def _weight(self, match: Match) -> float:
        return float(sum(self.text.weight[i] for i, _ in match))

    def _density(self, match: Match) -> float:
        ends = [(min(side), max(side) + 1) for side in zip(*match, strict=True)]
        whole = [float(self.text.weight[low:high].sum()) for low, high in ends]
        return self._weight(match) / math.sqrt(whole[0] * whole[1])

    def _passage(self, match: Match, kind: ReuseKind | None) -> _Passage:
        places_a, places_b = zip(*match, strict=True)
        words = max(places_a) - min(places_a) + max(places_b) - min(places_b) + 2
        similarity = round(min(1.0, 2 * len(match) / words), 3)
        reuse = Reuse(
            a=self._evidence(places_a),
            b=self._evidence(places_b),
            kind=kind or ("verbatim" if similarity > 0.97 else "edited"),
            similarity=similarity,
        )
        telling = sum(self.text.weight[i] >= PLAIN_LEAST for i, _ in match)
        return _Passage(reuse=reuse, worth=self._weight(match), telling=int(telling))

    def _evidence(self, places: Sequence[int]) -> Evidence:
        low, high = min(places), max(places)
        report = self.text.reports[int(self.text.report[low])]
        return Evidence(report=report.id, start=int(self.text.start[low]), end=int(self.text.end[high]))


def _best(found: Sequence[_Passage]) -> Iterator[_Passage]:
    """Each stretch once: where two passages of the same reports claim it, the one that shares more.

    Only what is printed twice nearly word for word (in a caption, a summary) is given at both places.
    """
    taken: dict[tuple[str, str], list[Reuse]] = {}
    for passage in sorted(found, key=lambda p: (-p.worth, p.reuse.a, p.reuse.b, p.reuse.kind)):
        item, others = passage.reuse, taken.setdefault(passage.reports, [])
        both = [(_same(item.a, o.a), _same(item.b, o.b)) for o in others]
        if not any(all(x) if passage.sure and item.similarity > AGAIN else any(x) for x in both):
            others.append(item)
            yield passage


def _same(a: Evidence, b: Evidence) -> bool:
    """Half of the shorter stretch lies in the other."""
    return 2 * (min(a.end, b.end) - max(a.start, b.start)) >= min(a.end - a.start, b.end - b.start)


__all__ = ["reuse"]
