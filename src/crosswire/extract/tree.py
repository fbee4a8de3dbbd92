"""Walking a reading's dependency trees (Universal Dependencies v2)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.extract.wordforms import base_forms
from crosswire.model.reading import Reading, ReadReport, Sentence, Token
from crosswire.model.report import Span
from crosswire.model.wordlist import words

#: Relations that make one noun phrase with their governor.
NOMINAL = words("det amod compound nmod nmod:poss nummod case flat flat:name fixed goeswith det:predet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A reading's words with their children. Indices are those of `Reading.tokens`."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    children: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]
    breaks: tuple[int, ...]

    @classmethod
    def of(cls, read: ReadReport) -> Tree:
        reading: Reading = read.reading
        below: list[list[int]] = [[] for _ in reading.tokens]
        for index, token in enumerate(reading.tokens):
            if token.head != index:
                below[token.head].append(index)
        return cls(
            text=read.report.text,
            tokens=reading.tokens,
            sentences=reading.sentences,
            children=tuple(tuple(group) for group in below),
            starts=tuple(token.start for token in reading.tokens),
            breaks=tuple(sentence.start for sentence in reading.sentences),
        )

    def within(self, start: int, end: int) -> range:
        """Indices of the words that touch `start..end`."""
        first = bisect_right(self.starts, start) - 1
        if first < 0 or self.tokens[first].end <= start:
            first += 1
        return range(first, max(first, bisect_left(self.starts, end)))

    def head(self, start: int, end: int) -> int | None:
        """The word of `start..end` on which the others hang: the one nearest its sentence's root."""
        inside = self.within(start, end)
        best: tuple[int, int] | None = None
        for index in inside:
            token = self.tokens[index]
            if token.upos == "PUNCT" or (token.head in inside and token.head != index):
                continue
            depth = (self.depth(index), index)
            best = depth if best is None or depth < best else best
        return best[1] if best else None

    def depth(self, index: int) -> int:
        """Steps from the word to its sentence's root."""
        steps = 0
        while self.tokens[index].head != index and steps < 100:
            index, steps = self.tokens[index].head, steps + 1
        return steps

    def subtree(self, index: int, leave: Iterable[str] = ()) -> tuple[int, ...]:
        """The word and all under it, in text order, without branches by the relations in `leave`."""
        without = frozenset(leave)
        found, open_ = [], [index]
        while open_:
            at = open_.pop()
            found.append(at)
            open_ += [child for child in self.children[at] if self.tokens[child].deprel not in without]
        return tuple(sorted(found))

    def child(self, index: int, *relations: str) -> int | None:
        """The first child by one of the relations; "nsubj" also means "nsubj:pass"."""
        for child in self.children[index]:
            relation = self.tokens[child].deprel
            if relation in relations or relation.split(":")[0] in relations:
                return child
        return None

    def span(self, indices: Iterable[int]) -> Span:
        """From the first of the words to the last."""
        some = tuple(indices)
        return Span(start=self.tokens[min(some)].start, end=self.tokens[max(some)].end)

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def phrase(self, index: int) -> Span:
        """The noun phrase of a word: with its modifiers, without clauses, appositions and conjuncts."""
        leave = ("acl", "acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "advcl", "cop", "nsubj")
        inside = [i for i in self.subtree(index, leave) if not self._leads(i, index)]
        run = [i for i in inside if i <= index] + [i for i in inside if i > index]
        return self.span(self._trim(run, index))

    def _leads(self, index: int, head: int) -> bool:
        """Whether a preposition that opens the phrase belongs to what stands before it."""
        return self.tokens[index].deprel == "case" and self.tokens[index].head == head and index < head

    def _trim(self, run: list[int], head: int) -> list[int]:
        start = end = head
        for index in reversed([i for i in run if i < head]):
            if index < start - 2:
                break
            start = index
        for index in [i for i in run if i > head]:
            if index > end + 2:
                break
            end = index
        return [i for i in run if start <= i <= end]

    def climb(self, index: int) -> int:
        """From a word inside a noun phrase to the phrase's head."""
        seen = 0
        while self.tokens[index].deprel in NOMINAL and self.tokens[index].head != index and seen < 20:
            index, seen = self.tokens[index].head, seen + 1
        return index

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at `offset`."""
        at = bisect_right(self.breaks, offset) - 1
        if at < 0:
            return None
        sentence = self.sentences[at]
        return sentence if offset < sentence.end else None

    def sentence_number(self, offset: int) -> int:
        """The index of the last sentence that begins at or before `offset` (0 where none does)."""
        return max(0, bisect_right(self.breaks, offset) - 1)

    def subject(self, index: int) -> int | None:
        """The subject of a verb, its own or by control and coordination from the verbs above it."""
        for _ in range(4):
            own = self.child(index, "nsubj")
            if own is not None:
                return own
            token = self.tokens[index]
            shared = token.deprel.split(":")[0] in ("conj", "advcl", "xcomp", "parataxis")
            if not shared or token.head == index:
                return None
            index = token.head
        return None

    def one_of(self, index: int, words: frozenset[str]) -> str:
        """The entry of a word list that the word is or is inflected from, its lemma tried first; else ""."""
        token = self.tokens[index]
        if token.lemma.lower() in words:
            return token.lemma.lower()
        return min(base_forms(token.text) & words, default="")

    def negated(self, index: int) -> bool:
        """Whether "not", "never", "no longer" or the like hangs on the word."""
        return any(self.tokens[child].text.lower() in _NEGATIONS for child in self.children[index])


_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor", "nobody", "nothing"})
