"""Clauses: a dependency tree asked who does what to whom (Universal Dependencies v2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.extract.events_lemmas import lemma
from crosswire.extract.tree import Tree
from crosswire.model.reading import ReadReport, Sentence, Token
from crosswire.model.report import Span

PARTICLES = frozenset(
    {"out", "off", "down", "back", "up", "over", "on", "in", "away", "aground", "ahead", "apart"}
)
CLAUSAL = frozenset({"advcl", "ccomp", "acl", "parataxis", "csubj", "conj"})
SUBORDINATE = CLAUSAL | {"discourse", "punct", "list", "mark", "cc", "case"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """A reading's trees, asked for clauses: who does it, to whom, under which preposition.

    `labels[i]` is the label of the name over token `i`, or "". Indices are into `tokens` throughout.
    """

    base: Tree
    lemmas: tuple[str, ...]
    labels: tuple[str, ...]

    @classmethod
    def of(cls, read: ReadReport) -> Clauses:
        base = Tree.of(read)
        labels = [""] * len(base.tokens)
        for name in read.reading.names:
            for i in base.within(name.start, name.end):
                labels[i] = name.label
        return cls(base=base, lemmas=tuple(lemma(t) for t in base.tokens), labels=tuple(labels))

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.base.tokens

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.base.sentences

    @property
    def dependents(self) -> tuple[tuple[int, ...], ...]:
        return self.base.children

    def lemma(self, i: int) -> str:
        return self.lemmas[i]

    def relation(self, i: int) -> str:
        """The relation without its subtype: `nsubj:pass` is `nsubj`."""
        return self.tokens[i].deprel.split(":")[0]

    def head(self, i: int) -> int | None:
        """The governor, None for a root."""
        head = self.tokens[i].head
        return None if head == i else head

    def below(self, i: int, *relations: str) -> tuple[int, ...]:
        """The dependents of `i` that bear one of the relations (subtypes included)."""
        return tuple(k for k in self.dependents[i] if self.relation(k) in relations)

    def with_conjuncts(self, heads: Iterable[int]) -> tuple[int, ...]:
        return tuple(j for i in heads for j in (i, *self.below(i, "conj")))

    def subtree(self, i: int, without: frozenset[str] = frozenset()) -> Iterator[int]:
        """`i` and all it governs, leaving out branches that hang by a relation of `without`."""
        todo, seen = [i], set()
        while todo:
            k = todo.pop()
            if k in seen:
                continue
            seen.add(k)
            yield k
            todo += [d for d in self.dependents[k] if self.relation(d) not in without]

    def span(self, indices: Iterable[int]) -> Span:
        """From the first to the last of the tokens, outer punctuation left out."""
        inside = sorted(i for i in indices if self.tokens[i].upos != "PUNCT")
        return Span(start=self.tokens[inside[0]].start, end=max(self.tokens[i].end for i in inside))

    def preposition(self, i: int) -> str:
        """The case marker of a nominal ("" if none); a first one counts ("out of" is "out")."""
        marks = self.below(i, "case")
        return self.lemma(marks[0]) if marks else ""

    def has_feature(self, i: int, feature: str) -> bool:
        return feature in self.tokens[i].feats

    def passive(self, i: int) -> bool:
        if any(self.tokens[k].deprel in ("nsubj:pass", "aux:pass") for k in self.dependents[i]):
            return True
        return self.relation(i) == "acl" and self.past_participle(i)

    def past_participle(self, i: int) -> bool:
        token = self.tokens[i]
        if "VerbForm=Part" not in token.feats or "Tense=Past" not in token.feats:
            return False
        return not any(self.tokens[k].deprel in ("nsubj", "aux") for k in self.dependents[i])

    def subjects(self, i: int) -> tuple[int, ...]:
        """Who does it, where the verb is active: own subject, else the one it is understood to have."""
        if self.passive(i):
            agents = [k for k in self.below(i, "obl") if self.preposition(k) == "by"]
            return self.with_conjuncts(agents)
        return self.with_conjuncts(self._first_argument(i))

    def objects(self, i: int) -> tuple[int, ...]:
        """What it is done to: the object, or a passive's subject."""
        if self.passive(i):
            return self.with_conjuncts(self._first_argument(i))
        loose = [
            k for k in self.below(i, "xcomp") if self.tokens[k].upos == "NOUN" and not self.below(k, "nsubj")
        ]
        if self.particle(i):
            loose += [k for k in self.dependents[i] if self.tokens[k].deprel == "obl" and k > i]
        bare = [k for k in (*self.below(i, "obj", "iobj"), *loose) if not self.preposition(k)]
        shared = [] if bare else [k for c in self.below(i, "conj") for k in self._shareable(c)]
        return self.with_conjuncts(bare or shared)

    def _shareable(self, i: int) -> tuple[int, ...]:
        """The object of a second verb that the first has too: "slapped and kicked two guards"."""
        near = self.tokens[i].upos == "VERB" and not self.below(i, "nsubj", "obl")
        before = [k for k in self.dependents[i] if k < i and self.relation(k) != "cc"]
        return self.below(i, "obj") if near and not before else ()

    def _first_argument(self, i: int, depth: int = 0) -> tuple[int, ...]:
        own = self.below(i, "nsubj")
        head = self.head(i)
        if own:
            antecedent = self.relation(i) == "acl" and head is not None and self._relative(own[0])
            return (head,) if antecedent and head is not None else own[:1]
        if head is None or depth > 6:
            return ()
        relation = self.relation(i)
        if relation == "acl":
            return (
                (head,) if not self.has_feature(i, "VerbForm=Inf") else self._first_argument(head, depth + 1)
            )
        if relation == "xcomp" and self.tokens[head].upos in ("VERB", "ADJ"):
            return self.below(head, "obj")[:1] or self._first_argument(head, depth + 1)
        if relation in ("conj", "advcl", "xcomp") and self.tokens[head].upos in ("VERB", "ADJ", "AUX"):
            return self._first_argument(head, depth + 1)
        return ()

    def _relative(self, i: int) -> bool:
        return self.lemma(i) in ("who", "which", "that", "whom") and self.tokens[i].upos in (
            "PRON",
            "SCONJ",
            "DET",
        )

    def obliques(self, i: int) -> tuple[tuple[str, int], ...]:
        """(preposition, head) for each oblique of a verb, or prepositional modifier of a noun."""
        found = [(self.preposition(k), k) for k in self.below(i, "obl", "nmod")]
        found += [(p, k) for k in self.below(i, "obj", "xcomp", "advcl") if (p := self.preposition(k))]
        return tuple((p, j) for p, k in found for j in self.with_conjuncts((k,)))

    def particle(self, i: int) -> str:
        """The particle of a phrasal verb ("" if none)."""
        for k in self.dependents[i]:
            token = self.tokens[k]
            loose = token.deprel in ("advmod", "obl") and not self.dependents[k] and k - i in (1, 2)
            if token.deprel == "compound:prt" or (loose and self.lemma(k) in PARTICLES):
                return self.lemma(k)
        return ""

    def clause(self, i: int) -> tuple[int, ...]:
        """The predicate with its core arguments and obliques, no subordinate clauses of its own."""
        arms = (d for d in self.dependents[i] if self.relation(d) not in SUBORDINATE)
        return tuple(
            sorted({i, *(k for d in arms for k in self.subtree(d, frozenset({"parataxis", "punct"})))})
        )

    def is_question(self, sentence: Sentence) -> bool:
        return self.tokens[sentence.last - 1].text.endswith("?")
