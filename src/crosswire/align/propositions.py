"""What is said of whom: the predicates of a report with their arguments, read off its trees.

Verbs, predicate adjectives and nouns of acts ("the attack on the convoy") are predicates. Without trees there
are none, and whoever asks falls back on words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.align.akin import known_act, same_act, same_thing
from crosswire.align.akin_words import LENDING, RAISING, UNREAL
from crosswire.align.words import words
from crosswire.extract import plover
from crosswire.extract.events_clauses import Clauses
from crosswire.model.claims import Entity
from crosswire.model.reading import ReadReport
from crosswire.model.report import Evidence
from crosswire.model.states import states_in

_OF = frozenset({"of", "on", "against", "at", "upon"})
_OWN = frozenset({"its", "their", "his", "her", "our", "my"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One party or thing: its head's lemma, its telling words, the entities named in it, their states.

    `vague` is a pronoun or the like, `own` a phrase with a possessive ("its ships").
    """

    head: str
    words: tuple[str, ...]
    names: frozenset[str]
    states: frozenset[str]
    vague: bool = False
    own: bool = False
    start: int = 0
    end: int = 0

    def meets(self, other: Argument) -> bool:
        """Whether the two may be one: nothing known holds them apart, or something known joins them."""
        if self.vague or other.vague or self.names & other.names:
            return True
        if self.states and other.states:
            return not self.states.isdisjoint(other.states)
        return self.joins(other)

    def joins(self, other: Argument) -> bool:
        """Whether something joins the two: a name, a word, a kind."""
        if self.names & other.names:
            return True
        if same_thing(self.head, other.head):
            return True
        return any(same_thing(a, b) for a in self.words for b in other.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """A predicate at `at` and its arguments; `start..end` is its clause. Offsets into the report's text.

    `predicate` is its lemma ("take_over", "be_in"), `word` the form that stands there.
    `real` is False where the clause only supposes, asks or plans. `depth` counts steps to the root.
    """

    report: str
    at: int
    start: int
    end: int
    predicate: str
    word: str
    root: str
    subjects: tuple[Argument, ...]
    objects: tuple[Argument, ...]
    obliques: tuple[tuple[str, Argument], ...]
    negated: bool
    real: bool
    nominal: bool
    depth: int

    @property
    def evidence(self) -> Evidence:
        return Evidence(report=self.report, start=self.start, end=self.end)

    def same_predicate(self, other: Proposition) -> bool:
        """One act in other words: inflection, family, or a PLOVER code that has a mode."""
        return same_act(self.predicate, other.predicate) or bool(
            self.root and "/" in self.root and self.root == other.root
        )


def propositions(read: ReadReport, entities: Iterable[Entity]) -> tuple[Proposition, ...]:
    """All propositions of a report in text order."""
    if not read.reading.tokens:
        return ()
    tree = Clauses.of(read)
    names = sorted(
        ((m.start, m.end, e) for e in entities for m in e.mentions if m.report == read.report.id),
        key=lambda item: (item[0], item[1], item[2].id),
    )
    return tuple(_Reader(read=read, tree=tree, names=names).all())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    read: ReadReport
    tree: Clauses
    names: Sequence[tuple[int, int, Entity]]

    def all(self) -> Iterator[Proposition]:
        for i, token in enumerate(self.tree.tokens):
            lemma = self.tree.lemma(i)
            if self.read.report.is_dropped(token.start, token.end):
                continue
            if token.upos == "VERB":
                yield self._verb(i)
            elif self.tree.below(i, "cop"):
                yield self._copula(i)
            elif token.upos == "NOUN" and (known_act(lemma) or plover.noun(self.tree, i)):
                yield self._noun(i)

    def _verb(self, i: int) -> Proposition:
        tree, code = self.tree, plover.verb(self.tree, i)
        particle = tree.particle(i)
        added = (particle, *(tree.lemma(k) for k in tree.below(i, "obj")))
        joined = (f"{tree.lemma(i)}_{word}" for word in added if word)
        return self._made(
            i,
            next(filter(known_act, joined), tree.lemma(i)),
            f"{code.root}/{code.mode}" if code and code.mode else (code.root if code else ""),
            (tree.subjects(i), tree.objects(i), tree.obliques(i)),
        )

    def _copula(self, i: int) -> Proposition:
        preposition = self.tree.preposition(i)
        obliques = ((preposition, i),) if preposition else ()
        predicate = f"be_{preposition}" if preposition else self.tree.lemma(i)
        return self._made(
            i, predicate, "", (self.tree.below(i, "nsubj"), (), (*obliques, *self.tree.obliques(i)))
        )

    def _noun(self, i: int) -> Proposition:
        tree, code = self.tree, plover.noun(self.tree, i)
        owners = tuple(k for k in tree.below(i, "nmod") if tree.tokens[k].deprel == "nmod:poss")
        marked = tree.obliques(i)
        doers = (*owners, *(k for p, k in marked if p == "by")) or self._lent(i)
        done = (*(k for p, k in marked if p in _OF), *tree.below(i, "compound"))
        root = f"{code.root}/{code.mode}" if code and code.mode else (code.root if code else "")
        return self._made(i, tree.lemma(i), root, (doers, done, marked))

    def _lent(self, i: int) -> tuple[int, ...]:
        """Who does it by the verb over the noun ("carried out the attack", "was involved in the sale")."""
        head = self.tree.head(i)
        if (
            head is None
            or self.tree.relation(i) not in ("obj", "obl")
            or self.tree.tokens[head].upos == "NOUN"
        ):
            return ()
        particle = self.tree.particle(head)
        verb = f"{self.tree.lemma(head)}_{particle}" if particle else self.tree.lemma(head)
        if verb not in LENDING:
            return ()
        return self.tree.objects(head) if verb == "involve" else self.tree.subjects(head)

    def _made(
        self,
        i: int,
        predicate: str,
        root: str,
        arguments: tuple[Iterable[int], Iterable[int], Iterable[tuple[str, int]]],
    ) -> Proposition:
        tree = self.tree
        subjects, objects, obliques = arguments
        span = tree.span(tree.clause(i))
        return Proposition(
            report=self.read.report.id,
            at=tree.tokens[i].start,
            start=span.start,
            end=span.end,
            predicate=predicate,
            word=tree.tokens[i].text.lower(),
            root=root,
            subjects=tuple(self._argument(k) for k in subjects),
            objects=tuple(self._argument(k) for k in objects),
            obliques=tuple((p, self._argument(k)) for p, k in obliques),
            negated=self._negated(i),
            real=self._real(i),
            nominal=tree.tokens[i].upos == "NOUN",
            depth=tree.base.depth(i),
        )

    def _negated(self, i: int) -> bool:
        """Its own negation, that of its subject or object ("no shots"), or of the verb it is raised to."""
        tree, head = self.tree, self.tree.head(i)
        if head is not None and tree.relation(i) in ("xcomp", "ccomp") and tree.lemma(head) in RAISING:
            return tree.base.negated(head)
        return tree.base.negated(i) or any(tree.lemma(k) == "no" for k in self._determiners(i))

    def _determiners(self, i: int) -> Iterator[int]:
        for k in (i, *self.tree.below(i, "nsubj", "obj")):
            yield from self.tree.below(k, "det")

    def _real(self, i: int) -> bool:
        tree = self.tree
        marks = {tree.lemma(k) for k in tree.below(i, "aux", "mark")}
        bare = "VerbForm=Inf" in tree.tokens[i].feats and not tree.below(i, "aux")
        return marks.isdisjoint(UNREAL) and not bare

    def _argument(self, i: int) -> Argument:
        tree = self.tree
        span = tree.base.phrase(i)
        text = self.read.report.text[span.start : span.end]
        found = [e for start, end, e in self.names if start < span.end and span.start < end]
        countries = {e.actor.country for e in found if e.actor and e.actor.country}
        own = any(tree.lemma(k) in _OWN or tree.tokens[k].text.lower() in _OWN for k in tree.below(i, "nmod"))
        return Argument(
            head=tree.lemma(i),
            words=words(text),
            names=frozenset(e.id for e in found),
            states=frozenset({s.alpha3 for s in states_in(text)} | countries),
            vague=tree.tokens[i].upos in ("PRON", "DET", "NUM", "ADV"),
            own=own,
            start=span.start,
            end=span.end,
        )


def by_report(
    reads: Iterable[ReadReport], entities: Iterable[Entity]
) -> Mapping[str, tuple[Proposition, ...]]:
    """The propositions of each report, by its id."""
    known = tuple(entities)
    return {read.report.id: propositions(read, known) for read in reads}


def within(told: Sequence[Proposition], start: int, end: int) -> tuple[Proposition, ...]:
    """The propositions whose predicate stands in `start..end`."""
    return tuple(p for p in told if start <= p.at < end)


__all__ = ["Argument", "Proposition", "by_report", "propositions", "within"]
