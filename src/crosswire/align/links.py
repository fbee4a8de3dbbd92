"""How likely any two claims of a story are to tell the same: wording and slots, weighed and squashed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from crosswire.align import scorer
from crosswire.align.around import Around
from crosswire.align.claims import Claim
from crosswire.align.copies import copied
from crosswire.align.given import AlignInput
from crosswire.align.groups import Pair, Ties
from crosswire.align.propositions import Proposition, by_report
from crosswire.align.similarity import Comparison, Embed, Floats, Indices
from crosswire.align.slots import Slots
from crosswire.align.words import stem, words
from crosswire.model.claims import Figure
from crosswire.model.findings import Reuse

COMMON = 2
"""What two claims share at least, in telling words, names and counts: one word is but a topic.

Who says it is no part of what is claimed."""
FAINT = -4.0
"""Log-odds below which a pair is not looked at."""
AKIN = -3.0
"""Log-odds from which two counts of people may contradict each other ..."""
AKIN_OTHERWISE = 0.0
"""... and two figures of any other role, for those count too many different things."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The claims of one story and what ties them."""

    told: tuple[Claim, ...]
    wording: Comparison = field(repr=False)
    around: Around = field(repr=False)
    slots: Slots = field(repr=False)
    propositions: Mapping[str, tuple[Proposition, ...]] = field(repr=False)
    """What is said of whom, by report."""

    @classmethod
    def of(cls, told: Sequence[Claim], given: AlignInput) -> Links:
        """Compare the claims (at least one)."""
        embed = _remembered(given.embed)
        propositions = by_report(given.reads, given.entities)
        wording = Comparison.of([c.sense for c in told], [c.report for c in told], embed)
        return cls(
            told=tuple(told),
            wording=wording,
            around=Around.of(told, given.reads, embed),
            slots=Slots.of(told, given, propositions),
            propositions=propositions,
        )

    def features(self, left: Indices, right: Indices) -> Floats:
        parts = (self.wording, self.around, self.slots)
        return np.concatenate([part.features(left, right) for part in parts], axis=1)

    def odds(self, left: Sequence[int], right: Sequence[int]) -> tuple[float, ...]:
        """Log-odds that the claims of each pair tell the same."""
        if not left:
            return ()
        rows = self.features(np.array(left, dtype=np.int64), np.array(right, dtype=np.int64))
        return tuple(round(float(value), 4) for value in scorer.shipped().logits(rows))

    def figures_akin(self) -> Callable[[Figure, Figure], bool]:
        """Tells whether two figures stand in claims alike enough to speak of one occasion."""
        home = {figure.id: i for i, found in enumerate(self.slots.figures) for figure in found}

        def akin(a: Figure, b: Figure) -> bool:
            if a.id not in home or b.id not in home:
                return False
            left, right = home[a.id], home[b.id]
            people = a.unit.lower() == "people" and a.role != "other:people"
            least = AKIN if people or not a.role.startswith("other") else AKIN_OTHERWISE
            return left == right or self.odds([left], [right])[0] >= least

        return akin

    def common(self, group: Sequence[int]) -> tuple[str, ...]:
        """Up to three telling words that claims of several reports share, those of most claims first."""
        holders: dict[str, set[int]] = {}
        spelled: dict[str, str] = {}
        for index in group:
            for word in words(self.told[index].text):
                holders.setdefault(stem(word), set()).add(index)
                spelled.setdefault(stem(word), word)
        shared = [
            (-len(found), self.wording.lexicon.spread(spelled[root]), root)
            for root, found in holders.items()
            if len({self.told[index].report for index in found}) > 1
        ]
        return tuple(spelled[root] for _, _, root in sorted(shared)[:3])

    def likely(self) -> Mapping[Pair, float]:
        """The probability of each candidate pair across reports that no slot holds apart."""
        left, right = self.wording.candidates()
        stems = [frozenset(map(stem, words(claim.core))) for claim in self.told]
        pairs = [
            (i, j)
            for i, j in zip(left.tolist(), right.tolist(), strict=True)
            if self.told[i].denies == self.told[j].denies
            and len(stems[i] & stems[j]) + self.slots.common(i, j) >= COMMON
        ]
        odds = self.odds([i for i, _ in pairs], [j for _, j in pairs])
        return {
            pair: round(1.0 / (1.0 + float(np.exp(-value))), 6)
            for pair, value in zip(pairs, odds, strict=True)
            if value >= FAINT
        }

    def ties(self, likely: Mapping[Pair, float], reuse: Sequence[Reuse]) -> Ties:
        """All that is known of which claims tell the same; `likely` as of `likely()`."""
        bound = copied(self.told, reuse)
        shared = {(i, j) for i, j in likely if self.slots.opposed(i, j)}
        return Ties(
            likely={pair: value for pair, value in likely.items() if pair not in shared - bound},
            bound=bound,
            apart=frozenset(shared - bound),
            reports=tuple(claim.report for claim in self.told),
            sentences=tuple(claim.sentence.start for claim in self.told),
        )


def _remembered(embed: Embed) -> Embed:
    """`embed`, asked once for each text."""
    known: dict[str, Sequence[float]] = {}

    def once(texts: Sequence[str]) -> Sequence[Sequence[float]]:
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known.update(zip(new, embed(new) if new else (), strict=True))
        return [known[text] for text in texts]

    return once


__all__ = ["Links"]
