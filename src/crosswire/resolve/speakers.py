"""Who speaks: the entity behind a statement's source, be it a name, a pronoun or a description."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.claims import Statement
from crosswire.model.report import Span
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.clusters import Scene, role_words
from crosswire.resolve.lexicon import DOCUMENTS, FEMALE, GROUPS, MALE, OFFICES, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain

Fits = Callable[[Cluster], bool]
_SINGULAR = frozenset({"he", "she", "him", "her", "himself", "herself"})
_THING = frozenset({"it", "itself"})
_PLURAL = frozenset({"they", "them", "themselves", "both"})
_RELATIVE = frozenset({"who", "which", "that"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """One report's mentions by place, each with its cluster."""

    tree: Tree
    placed: tuple[tuple[Mention, Cluster], ...]


def speakers(scene: Scene, clusters: Sequence[Cluster]) -> dict[str, str]:
    """Statement id to cluster key, for every statement whose speaker is known."""
    found: dict[str, str] = {}
    for order, read in enumerate(scene.reads):
        placed = sorted(
            ((m, c) for c in clusters for m in c.mentions if m.order == order),
            key=lambda pair: (pair[0].start, -pair[0].end, pair[1].key),
        )
        report = _Report(tree=scene.trees[order], placed=tuple(placed))
        told = [s for s in scene.statements if s.report == read.report.id]
        told.sort(key=lambda s: (_place(s), s.content.start))
        before: list[tuple[Statement, Cluster]] = []
        for statement in told:
            cluster = _speaker(report, statement, before)
            if cluster:
                found[statement.id] = cluster.key
                before.append((statement, cluster))
    return found


def _place(statement: Statement) -> int:
    return statement.source.start if statement.source else statement.content.start


def _speaker(
    report: _Report, statement: Statement, before: Sequence[tuple[Statement, Cluster]]
) -> Cluster | None:
    if statement.source is None:
        return None
    source = statement.source
    words = plain(report.tree.words(source)).split()
    if len(words) == 1 and words[0] in _SINGULAR | _THING | _PLURAL | _RELATIVE:
        return _pronoun(report, statement, words[0], before)
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    lemma = report.tree.tokens[head].lemma.lower()
    own = _covering(report, head, source)
    if own and not _possessed(report, head, own):
        return own
    if lemma in DOCUMENTS:
        return _issuer(report, source, head, before)
    return _titled(report, source, head) or _role(report, source, head, before)


def _covering(report: _Report, head: int, source: Span) -> Cluster | None:
    """The cluster of the smallest mention that holds the source's head word."""
    token = report.tree.tokens[head]
    fits = [
        (mention.wide.end - mention.wide.start, cluster)
        for mention, cluster in report.placed
        if mention.wide.start <= token.start and token.end <= mention.wide.end
    ]
    exact = [
        (mention.end - mention.start, cluster)
        for mention, cluster in report.placed
        if mention.start <= token.start and token.end <= mention.end
    ]
    pool = exact or fits
    return min(pool, key=lambda pair: (pair[0], pair[1].key))[1] if pool else None


def _possessed(report: _Report, head: int, cluster: Cluster) -> bool:
    """Whether the head is an office that the name only owns."""
    lemma = report.tree.tokens[head].lemma.lower()
    return lemma in OFFICES and cluster.kind == "person"


def _titled(report: _Report, source: Span, head: int) -> Cluster | None:
    """A role with the name beside it: "the spokeswoman, Kira Vol", "Assistant Chief Kira Vol"."""
    token = report.tree.tokens[head]
    if token.lemma.lower() not in ROLES and token.text.lower() not in ROLES:
        return None
    inside = [
        (mention, cluster)
        for mention, cluster in report.placed
        if cluster.kind == "person" and source.start <= mention.start and mention.end <= source.end + 1
    ]
    for mention, cluster in inside:
        at = report.tree.head(mention.start, mention.end)
        if at is None:
            continue
        relation = report.tree.tokens[at].deprel
        if report.tree.tokens[at].head == head and relation.split(":")[0] in (
            "appos",
            "flat",
            "nmod",
            "compound",
        ):
            between = report.tree.text[token.end : mention.start]
            if relation != "nmod:poss" and " of " not in between and " for " not in between:
                return cluster
    return None


def _issuer(
    report: _Report, source: Span, head: int, before: Sequence[tuple[Statement, Cluster]]
) -> Cluster | None:
    """Who issued a document: named with it ("a statement from X"), else who spoke last."""
    token = report.tree.tokens[head]
    beside = [
        (mention, cluster)
        for mention, cluster in report.placed
        if source.start <= mention.start and mention.end <= source.end + 1
    ]
    offices = [c for m, c in beside if c.key.startswith("office|")]
    if offices:
        return offices[0]
    for mention, cluster in beside:
        lead = report.tree.text[token.end : mention.wide.start] if mention.start > token.end else ""
        tail = report.tree.text[mention.end : token.start] if mention.end < token.start else ""
        if re.search(r"\b(?:from|by|of|issued|released)\b", lead) or re.match(r"['’]s?\s", tail):
            return cluster
    definite = re.match(r"(?:the|this|that|its|his|her|their)\b", report.tree.words(source), re.IGNORECASE)
    if beside and not definite:
        return beside[0][1]
    return (
        before[-1][1]
        if before and (definite or not beside) and len(source_words(report, source)) <= 4
        else None
    )


def source_words(report: _Report, source: Span) -> list[str]:
    return report.tree.words(source).split()


def _role(
    report: _Report, source: Span, head: int, before: Sequence[tuple[Statement, Cluster]]
) -> Cluster | None:
    """A definite description: the last person before it with that role, or body of that kind."""
    text = report.tree.words(source)
    definite = re.match(r"(?:the|this|that|his|her|its|their)\s", text, re.IGNORECASE)
    lemma = report.tree.tokens[head].lemma.lower()
    bare = text[:1].isupper() and len(text.split()) == 1
    if not definite and not bare:
        return None
    wanted = frozenset(w for w in plain(text).split() if w in ROLES) or {lemma}
    for mention, cluster in reversed(report.placed):
        if mention.start >= source.start:
            continue
        if (
            cluster.kind == "person"
            and lemma not in GROUPS
            and wanted <= _roles(report, cluster, source.start)
        ):
            return cluster
        if cluster.kind != "person" and lemma in plain(mention.text).split() and mention.label != "NOUN":
            return cluster
    if before and lemma in ("official", "officer", "leader", "man", "woman", "politician"):
        return before[-1][1]
    return None


def _roles(report: _Report, cluster: Cluster, until: int) -> frozenset[str]:
    """The roles a person has been given in the report before `until`."""
    here = [m for m, c in report.placed if c is cluster and m.start < until]
    return frozenset(word for mention in here for word in role_words(mention))


def _pronoun(
    report: _Report, statement: Statement, word: str, before: Sequence[tuple[Statement, Cluster]]
) -> Cluster | None:
    """The antecedent of a pronoun: who spoke last, if of the right kind and near; else the last subject."""
    at = _place(statement)
    if word in _RELATIVE:
        return _last(report, at, statement, lambda c: c.kind != "place" or c.key.startswith("state:"))
    fits = {
        **dict.fromkeys(_SINGULAR, _is_person(word)),
        **dict.fromkeys(_THING, _is_thing),
        **dict.fromkeys(_PLURAL, _is_many),
    }[word]
    subject = _subject_before(report, at, statement, fits)
    spoke = next(((s, c) for s, c in reversed(before) if fits(c)), None)
    if spoke is None or (subject and subject[0] > _place(spoke[0])):
        chosen = subject[1] if subject else None
        return chosen or (spoke[1] if spoke else _last(report, at, statement, fits))
    return spoke[1]


def _is_person(word: str) -> Fits:
    gender = "m" if word in MALE else "f"

    def fits(cluster: Cluster) -> bool:
        return cluster.kind == "person" and gender_of(cluster) in ("", gender)

    return fits


def gender_of(cluster: Cluster) -> str:
    """ "m" or "f" where a title or a role tells, else ""."""
    told = [w for m in cluster.mentions for w in plain(f"{m.title} {m.after}").split()]
    male, female = sum(w in MALE for w in told), sum(w in FEMALE for w in told)
    return "m" if male > female else "f" if female > male else ""


def _is_thing(cluster: Cluster) -> bool:
    return cluster.kind == "organization" or cluster.key.startswith("state:")


def _is_many(cluster: Cluster) -> bool:
    return cluster.kind in ("group", "organization") or cluster.key.startswith("state:")


def _subject_before(report: _Report, at: int, statement: Statement, fits: Fits) -> tuple[int, Cluster] | None:
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
        if report.tree.tokens[top].deprel.startswith("nsubj"):
            return mention.start, cluster
    return None


def _inside(mention: Mention, span: Span) -> bool:
    return span.start <= mention.start and mention.end <= span.end


def _last(report: _Report, at: int, statement: Statement, fits: Fits) -> Cluster | None:
    """The last mention before `at` that fits."""
    for mention, cluster in reversed(report.placed):
        if mention.start < at and fits(cluster) and not _inside(mention, statement.content):
            return cluster
    return None
