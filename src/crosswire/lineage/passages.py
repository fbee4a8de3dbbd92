"""From shared runs and likely sentence pairs to aligned passages.

A `Match` is a list of word pairs (place in a, place in b) in the order of a. Runs that follow one
another closely are one lightly edited passage; what stands in their gaps and beside their ends is
aligned word by word (longest common subsequence). Sentences without a common run are aligned by their
telling stems (Smith & Waterman 1981), a moved clause apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from rapidfuzz.distance import LCSseq

from crosswire.lineage.seeds import Run
from crosswire.lineage.words import Text

Match = list[tuple[int, int]]

GAP = 7
"""Words that may differ between two shared runs of one passage, on either side."""
REACH = 30
"""Words beside a passage, within its sentence, that are tried as its continuation."""
SKIP = 0.3
"""What a telling word that the other sentence lacks costs, as a share of what a shared one earns."""


def chains(text: Text, runs: Iterable[Run]) -> Iterator[Match]:
    """The passages that the runs make up, one report pair after another."""
    ordered = sorted(runs, key=lambda r: (text.report[r.a], text.report[r.b], r.a, r.b))
    for _, group in groupby(ordered, key=lambda r: (text.report[r.a], text.report[r.b])):
        for blocks in _joined(text, group):
            yield _aligned(text, blocks)


def _joined(text: Text, group: Iterable[Run]) -> Iterator[list[Run]]:
    """Runs of one report pair, those that continue each other together."""
    open_chains: list[list[Run]] = []
    for run in group:
        home = None
        for blocks in open_chains:
            rest = _after(blocks[-1], run)
            if rest is not None and text.stretch[rest.a] == text.stretch[blocks[-1].a]:
                home = blocks
                home.append(rest)
                break
        if home is None:
            open_chains.append([run])
        yield from (c for c in open_chains if run.a - (c[-1].a + c[-1].length) > GAP)
        open_chains = [c for c in open_chains if run.a - (c[-1].a + c[-1].length) <= GAP]
    yield from open_chains


def _after(last: Run, run: Run) -> Run | None:
    """The part of `run` that continues `last`, or None if it does not."""
    gap_a, gap_b = run.a - (last.a + last.length), run.b - (last.b + last.length)
    overlap = max(0, -gap_a, -gap_b)
    if max(gap_a, gap_b) > GAP or overlap >= run.length:
        return None
    return Run(a=run.a + overlap, b=run.b + overlap, length=run.length - overlap)


def _aligned(text: Text, blocks: Sequence[Run]) -> Match:
    match: Match = []
    for run in blocks:
        if match:
            a, b = match[-1]
            match += _common(text, range(a + 1, run.a), range(b + 1, run.b))
        match += [(run.a + i, run.b + i) for i in range(run.length)]
    return _before(text, match[0]) + match + _beyond(text, match[-1])


def _beyond(text: Text, last: tuple[int, int]) -> Match:
    """What follows the pair `last` in both sentences, as far as the two keep together."""
    a, b = last
    here = _common(text, _rest(text, a, 1), _rest(text, b, 1))
    return _near(here, last)


def _before(text: Text, first: tuple[int, int]) -> Match:
    a, b = first
    back_a, back_b = _rest(text, a, -1), _rest(text, b, -1)
    return _near(_common(text, back_a, back_b), first)[::-1]


def _near(pairs: Match, start: tuple[int, int]) -> Match:
    kept: Match = []
    a, b = start
    for x, y in pairs:
        if abs(x - a) > GAP or abs(y - b) > GAP:
            break
        kept.append((x, y))
        a, b = x, y
    return kept


def _rest(text: Text, place: int, step: int) -> range:
    """The places beside `place` in its sentence, outwards."""
    at = place + step
    while 0 <= at < len(text) and abs(at - place) <= REACH and text.sentence[at] == text.sentence[place]:
        at += step
    return range(place + step, at, step)


def _common(text: Text, a: range, b: range) -> Match:
    """The longest common subsequence of two ranges of places."""
    if not len(a) or not len(b):
        return []
    forms_a, forms_b = [int(text.form[i]) for i in a], [int(text.form[i]) for i in b]
    blocks = LCSseq.opcodes(forms_a, forms_b).as_matching_blocks()
    return [(a[m.a + i], b[m.b + i]) for m in blocks for i in range(m.size)]


def sentence_match(text: Text, a: Sequence[int], b: Sequence[int], worth: Sequence[float]) -> Match:
    """The best local alignment of two sentences by telling stems, and of a clause that moved.

    `a` and `b` are the places of the telling words; `worth` gives a word's weight by its stem number.
    """
    main = _local(text, a, b, worth)
    if not main:
        return []
    used_a, used_b = {i for i, _ in main}, {j for _, j in main}
    moved = _local(text, [i for i in a if i not in used_a], [j for j in b if j not in used_b], worth)
    return _filled(text, sorted(main + moved) if len(moved) >= 2 else main)


def with_moved(text: Text, match: Match, worth: Sequence[float], least: float) -> Match:
    """A match within one sentence of each report, with a clause that stands elsewhere in the two.

    `least` is what the clause's telling words must weigh; nothing is added unless most of the shorter
    sentence is shared already.
    """
    (a, b), taken = match[0], [set(side) for side in zip(*match, strict=True)]
    rests = [[*_rest(text, place, -1)[::-1], place, *_rest(text, place, 1)] for place in (a, b)]
    if 2 * len(match) < min(map(len, rests)):
        return match
    left, right = (
        [i for i in rest if i not in used and text.weight[i] > 0]
        for rest, used in zip(rests, taken, strict=True)
    )
    moved = _local(text, left, right, worth)
    if sum(worth[int(text.stem[i])] for i, _ in moved) < least:
        return match
    return sorted(match + moved)


def _filled(text: Text, match: Match) -> Match:
    """With the plain words that the two share between (and right beside) the telling ones."""
    filled = _near(
        _common(text, _rest(text, match[0][0], -1)[:3], _rest(text, match[0][1], -1)[:3]), match[0]
    )[::-1]
    for (a, b), (c, d) in pairwise(match):
        filled.append((a, b))
        filled += _common(text, range(a + 1, c), range(b + 1, d))
    last = match[-1]
    return [*filled, last, *_common(text, _rest(text, last[0], 1)[:3], _rest(text, last[1], 1)[:3])]


def _local(text: Text, a: Sequence[int], b: Sequence[int], worth: Sequence[float]) -> Match:
    stems_a, stems_b = [int(text.stem[i]) for i in a], [int(text.stem[j]) for j in b]
    costs = [SKIP * worth[s] for s in stems_b]
    previous = [0.0] * (len(b) + 1)
    table = [previous]
    best, where = 0.0, (0, 0)
    for i, stem in enumerate(stems_a, 1):
        gain, cost = worth[stem], SKIP * worth[stem]
        row = [0.0]
        for j, other in enumerate(stems_b, 1):
            value = max(0.0, previous[j] - cost, row[j - 1] - costs[j - 1])
            if stem == other and previous[j - 1] + gain > value:
                value = previous[j - 1] + gain
            if value > best:
                best, where = value, (i, j)
            row.append(value)
        table.append(row)
        previous = row
    return _traced(table, (stems_a, stems_b), where, worth, (a, b))


def _traced(
    table: Sequence[Sequence[float]],
    stems: tuple[Sequence[int], Sequence[int]],
    where: tuple[int, int],
    worth: Sequence[float],
    places: tuple[Sequence[int], Sequence[int]],
) -> Match:
    i, j = where
    match: Match = []
    while i and j and table[i][j] > 0:
        stem = stems[0][i - 1]
        if stem == stems[1][j - 1] and table[i][j] == table[i - 1][j - 1] + worth[stem]:
            match.append((places[0][i - 1], places[1][j - 1]))
            i, j = i - 1, j - 1
        elif table[i][j] == table[i - 1][j] - SKIP * worth[stem]:
            i -= 1
        else:
            j -= 1
    return match[::-1]


__all__ = ["GAP", "Match", "chains", "sentence_match", "with_moved"]
