"""Pronouns as speakers: whom "she" or "they" means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.claims import Statement
from crosswire.model.report import Span
from crosswire.model.wordlist import words
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.lexicon import FEMALE, MALE
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain

Fits = Callable[[Cluster], bool]
_SINGULAR = words("he she him her himself herself")
_THING = words("it itself")
_PLURAL = words("they them themselves both")
PRONOUNS = _SINGULAR | _THING | _PLURAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An earlier statement of the report with its speaker (None: somebody unnamed)."""

    statement: Statement
    cluster: Cluster | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One report's mentions by place, each with its cluster."""

    tree: Tree
    placed: tuple[tuple[Mention, Cluster], ...]


def place_of(statement: Statement) -> int:
    return statement.source.start if statement.source else statement.content.start


def meant(
    report: Placed, statement: Statement, word: str, before: Sequence[Told]
) -> tuple[Cluster | None, Statement | None]:
    """The antecedent of a pronoun: who spoke last, if of the right kind and near; else the last subject.

    Gives a cluster, or the statement whose unnamed speaker is meant.
    """
    at = place_of(statement)
    fits = _fitting(word)
    if _hearer(report, statement) in _OTHERS.get(word, ()):
        fits = _surely(word, fits)
    subject = _subject_before(report, at, statement, fits)
    for told in reversed(before):
        near = report.tree.sentence_number(at) - report.tree.sentence_number(place_of(told.statement)) <= 2
        if subject and subject[0] > place_of(told.statement):
            return subject[1], None
        if told.cluster and fits(told.cluster):
            return told.cluster, None
        if told.cluster is None and near and _may_be(word, told.statement.speaker_name):
            return None, told.statement
    return (subject[1] if subject else _last(report, at, statement, fits)), None


_OTHERS = {"he": ("her", "she"), "she": ("him", "he")}


def _hearer(report: Placed, statement: Statement) -> str:
    """The pronoun of whoever is told: "her" of "He told her"."""
    cue = statement.cue
    verb = report.tree.head(cue.start, cue.end) if cue else None
    told = report.tree.child(verb, "iobj", "obj") if verb is not None else None
    return report.tree.tokens[told].text.lower() if told is not None else ""


def _surely(word: str, fits: Fits) -> Fits:
    """Only persons known to be of the pronoun's gender: whoever was spoken of last may be the hearer."""
    wanted = "m" if word in MALE else "f"
    return lambda cluster: fits(cluster) and gender_of(cluster) == wanted


def _fitting(word: str) -> Fits:
    if word in _SINGULAR:
        return _is_person(word)
    if word == "both":
        return lambda cluster: False
    return _is_thing if word in _THING else _is_many


def _may_be(word: str, description: str) -> bool:
    """Whether an unnamed speaker fits a pronoun: "witnesses" are they, "a doctor" is he or she."""
    first, *_ = plain(description).split() or [""]
    one = first in ("a", "an", "one", "another")
    return (word in _PLURAL) is not one and word not in _THING


def _is_person(word: str) -> Fits:
    gender = "m" if word in MALE else "f"

    def fits(cluster: Cluster) -> bool:
        return cluster.kind == "person" and gender_of(cluster) in ("", gender)

    return fits


def gender_of(cluster: Cluster) -> str:
    """ "m" or "f" where a title or a role tells, else ""."""
    beside = (m.text if m.label == "NOUN" else f"{m.title} {m.after}" for m in cluster.mentions)
    told = [word for text in beside for word in plain(text).split()]
    male, female = sum(w in MALE for w in told), sum(w in FEMALE for w in told)
    return "m" if male > female else "f" if female > male else ""


def _is_thing(cluster: Cluster) -> bool:
    return cluster.kind == "organization" or cluster.key.startswith("state:")


def _is_many(cluster: Cluster) -> bool:
    return cluster.kind in ("group", "organization") or cluster.key.startswith("state:")


def _subject_before(report: Placed, at: int, statement: Statement, fits: Fits) -> tuple[int, Cluster] | None:
    """The last subject of a sentence before `at`, within two sentences, that fits."""
    number = report.tree.sentence_number(at)
    for mention, cluster in reversed(report.placed):
        if mention.start >= at or not fits(cluster) or _inside(mention, statement.content):
            continue
        if report.tree.sentence_number(mention.start) < number - 2:
            return None
        head = report.tree.head(mention.start, mention.end)
        if head is None:
            continue
        top = report.tree.climb(head)
        within = mention.wide if cluster.kind == "person" else mention.span
        if not within.start <= report.tree.tokens[top].start < within.end:
            continue
        if report.tree.tokens[top].deprel.startswith("nsubj") and report.tree.depth(top) <= 2:
            return mention.start, cluster
    return None


def _inside(mention: Mention, span: Span) -> bool:
    return span.start <= mention.start and mention.end <= span.end


def _last(report: Placed, at: int, statement: Statement, fits: Fits) -> Cluster | None:
    """The last mention before `at` that fits."""
    for mention, cluster in reversed(report.placed):
        if mention.start < at and fits(cluster) and not _inside(mention, statement.content):
            return cluster
    return None
