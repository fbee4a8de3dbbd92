"""Who speaks: the entity behind a statement's source, be it a name, a pronoun or a description."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crosswire.extract.tree import Tree
from crosswire.model.claims import Statement
from crosswire.model.report import Span
from crosswire.model.wordlist import words
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.clusters import Scene, role_words
from crosswire.resolve.lexicon import DOCUMENTS, FEMALE, GROUPS, LEADERS, MALE, OFFICES, ROLES
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain

Fits = Callable[[Cluster], bool]
_SINGULAR = words("he she him her himself herself")
_THING = words("it itself")
_PLURAL = words("they them themselves both")
_RELATIVE = words("who which that")
_GROUP_NOUNS = frozenset(GROUPS)
_ROLE_NOUNS = frozenset(ROLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who makes a statement: a cluster's key, or "" and the words that describe somebody unnamed."""

    key: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """An earlier statement of the report with its speaker (None: somebody unnamed)."""

    statement: Statement
    cluster: Cluster | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """One report's mentions by place, each with its cluster."""

    tree: Tree
    placed: tuple[tuple[Mention, Cluster], ...]


def speakers(scene: Scene, clusters: Sequence[Cluster]) -> dict[str, Speaker]:
    """Statement id to speaker, for every statement whose source is told."""
    found: dict[str, Speaker] = {}
    for order, read in enumerate(scene.reads):
        placed = sorted(
            ((m, c) for c in clusters for m in c.mentions if m.order == order),
            key=lambda pair: (pair[0].start, -pair[0].end, pair[1].key),
        )
        report = _Report(tree=scene.trees[order], placed=tuple(placed))
        told = [s for s in scene.statements if s.report == read.report.id]
        before: list[_Told] = []
        for statement in sorted(told, key=lambda s: (_place(s), s.content.start)):
            speaker, cluster = _speaker(report, statement, before, found)
            if speaker:
                found[statement.id] = speaker
                before.append(_Told(statement=statement, cluster=cluster))
    return found


def _place(statement: Statement) -> int:
    return statement.source.start if statement.source else statement.content.start


def _speaker(
    report: _Report, statement: Statement, before: Sequence[_Told], found: dict[str, Speaker]
) -> tuple[Speaker | None, Cluster | None]:
    if statement.source is None:
        return None, None
    cluster, last = None, None
    parts = plain(report.tree.words(statement.source)).split()
    if not parts:
        return None, None
    if parts[0] in _RELATIVE:
        cluster = _antecedent(report, statement.source)
    elif len(parts) == 1 and parts[0] in _SINGULAR | _THING | _PLURAL:
        cluster, last = _pronoun(report, statement, parts[0], before)
    else:
        cluster = _named(report, statement.source) or _described(report, statement.source, before)
    if cluster:
        return Speaker(key=cluster.key), cluster
    if last:
        return found[last.id], None
    return Speaker(key="", words=" ".join(report.tree.words(statement.source).split())), None


def _antecedent(report: _Report, source: Span) -> Cluster | None:
    """What a relative pronoun stands behind: the mention that ends just before it."""
    near = [(m.end, c) for m, c in report.placed if 0 <= source.start - max(m.end, m.wide.end) <= 3]
    if near:
        return max(near, key=lambda pair: (pair[0], pair[1].key))[1]
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    verb = report.tree.tokens[report.tree.tokens[head].head]
    return _covering(report, verb.head) if verb.deprel.startswith("acl") else None


def _named(report: _Report, source: Span) -> Cluster | None:
    """The entity whose name or description the source is, or opens with before a comma."""
    text = report.tree.text
    for mention, cluster in report.placed:
        opens = abs(mention.wide.start - source.start) <= 5 or abs(mention.start - source.start) <= 5
        if opens and cluster.kind == "person" and mention.label == "PERSON":
            after = text[mention.end : source.end]
            if not after or re.match(r"\s*(?:,|\(|who\b|-|–|—)", after):
                return cluster
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    own = _covering(report, head)
    if own is not None and own.kind != "person" and _officer_of(report, source, head):
        return None
    office = report.tree.tokens[head].text.lower() in OFFICES
    return None if own is None or (office and own.kind == "person") else own


def _officer_of(report: _Report, source: Span, head: int) -> bool:
    """Whether the source leads or speaks for a body ("the leader of the Delta Union")."""
    token = report.tree.tokens[head]
    behind = report.tree.text[token.end : source.end]
    return token.text.lower() in _OFFICERS and re.match(r"\s(?:of|for|from|at)\s", behind) is not None


_OFFICERS = LEADERS | words(
    """spokesman spokeswoman spokesperson chairman chairwoman chair head director secretary commander manager
    executive"""
)


def _covering(report: _Report, head: int) -> Cluster | None:
    """The cluster of the smallest mention that holds a word; names before descriptions."""
    token = report.tree.tokens[head]
    exact = [
        (mention.end - mention.start, cluster)
        for mention, cluster in report.placed
        if mention.start <= token.start and token.end <= mention.end
    ]
    wide = [
        (mention.wide.end - mention.wide.start, cluster)
        for mention, cluster in report.placed
        if mention.wide.start <= token.start and token.end <= mention.wide.end and mention.label != "GPE"
    ]
    pool = exact or wide
    return min(pool, key=lambda pair: (pair[0], pair[1].key))[1] if pool else None


def _described(report: _Report, source: Span, before: Sequence[_Told]) -> Cluster | None:
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    if report.tree.one_of(head, DOCUMENTS):
        return _issuer(report, source, head, before)
    return _titled(report, source, head) or _role(report, source, head, before)


def _titled(report: _Report, source: Span, head: int) -> Cluster | None:
    """A role with the name beside it: "the spokeswoman, Kira Vol", "Assistant Chief Kira Vol"."""
    token = report.tree.tokens[head]
    if not report.tree.one_of(head, _ROLE_NOUNS):
        return None
    for mention, cluster in report.placed:
        inside = source.start <= mention.start and mention.end <= source.end + 1
        at = report.tree.head(mention.start, mention.end) if inside and cluster.kind == "person" else None
        if at is None or mention.start < token.end:
            continue
        between = report.tree.text[token.end : mention.start]
        if re.fullmatch(r",?\s(?:\w+\s)?", between) and not re.search(r"\b(?:of|for|to)\b", between):
            return cluster
    return None


def _issuer(report: _Report, source: Span, head: int, before: Sequence[_Told]) -> Cluster | None:
    """Who issued a document: named with it ("a statement from X"), else who spoke last."""
    token = report.tree.tokens[head]
    beside = [
        (mention, cluster)
        for mention, cluster in report.placed
        if source.start <= mention.wide.start and mention.end <= source.end + 1
    ]
    offices = [cluster for _, cluster in beside if cluster.key.startswith("office|")]
    if offices:
        return offices[0]
    for mention, cluster in beside:
        lead = report.tree.text[token.end : mention.wide.start] if mention.start > token.end else ""
        tail = report.tree.text[mention.end : token.start] if mention.end < token.start else ""
        if re.search(r"\b(?:from|by|of|issued|released)\b", lead) or re.match(r"['’]s?\s", tail):
            return cluster
    text = report.tree.words(source)
    definite = re.match(r"(?:the|this|that|its|his|her|their)\b", text, re.IGNORECASE)
    if beside and not definite:
        return beside[0][1]
    return before[-1].cluster if before and definite else None


def _role(report: _Report, source: Span, head: int, before: Sequence[_Told]) -> Cluster | None:
    """A definite description: the last person before it with that role, or body of that kind."""
    text = report.tree.words(source)
    definite = re.match(r"(?:the|this|that|his|her|its|their)\s", text, re.IGNORECASE)
    noun = report.tree.tokens[head].text.lower()
    if not definite and not (text[:1].isupper() and len(text.split()) == 1):
        return None
    wanted = frozenset(w for w in plain(text).split() if w in ROLES) or {noun}
    a_group = bool(report.tree.one_of(head, _GROUP_NOUNS)) and noun.endswith("s")
    for mention, cluster in reversed(report.placed):
        if mention.start >= source.start:
            continue
        if cluster.kind == "person" and not a_group and wanted <= _roles(report, cluster, source.start):
            return cluster
        if cluster.kind != "person" and mention.label != "NOUN" and noun in plain(mention.text).split():
            return cluster
    if before and noun in ("official", "officer", "leader", "man", "woman", "politician"):
        return before[-1].cluster
    return None


def _roles(report: _Report, cluster: Cluster, until: int) -> frozenset[str]:
    """The roles a person has been given in the report before `until`."""
    here = [m for m, c in report.placed if c is cluster and m.start < until]
    return frozenset(word for mention in here for word in role_words(mention))


def _pronoun(
    report: _Report, statement: Statement, word: str, before: Sequence[_Told]
) -> tuple[Cluster | None, Statement | None]:
    """The antecedent of a pronoun: who spoke last, if of the right kind and near; else the last subject.

    Gives a cluster, or the statement whose unnamed speaker is meant.
    """
    at = _place(statement)
    fits = _fitting(word)
    subject = _subject_before(report, at, statement, fits)
    for told in reversed(before):
        near = report.tree.sentence_number(at) - report.tree.sentence_number(_place(told.statement)) <= 2
        if subject and subject[0] > _place(told.statement):
            return subject[1], None
        if told.cluster and fits(told.cluster):
            return told.cluster, None
        if told.cluster is None and near and _may_be(word, told.statement.speaker_name):
            return None, told.statement
    return (subject[1] if subject else _last(report, at, statement, fits)), None


def _fitting(word: str) -> Fits:
    if word in _SINGULAR:
        return _is_person(word)
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
        within = mention.wide if cluster.kind == "person" else mention.span
        if not within.start <= report.tree.tokens[top].start < within.end:
            continue
        if report.tree.tokens[top].deprel.startswith("nsubj") and report.tree.depth(top) <= 2:
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
