"""Who speaks: the entity behind a statement's source, be it a name, a pronoun or a description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.claims import Statement
from crosswire.model.offices import CHAIRS, MANAGERS, SPOKESPERSONS
from crosswire.model.report import Span
from crosswire.model.wordlist import words
from crosswire.resolve.cluster import Cluster
from crosswire.resolve.clusters import Scene, role_words
from crosswire.resolve.lexicon import DOCUMENTS, HOLDERS, LEADERS, OFFICES, ROLES
from crosswire.resolve.nouns import GROUPS
from crosswire.resolve.pronouns import PRONOUNS, Placed, Told, meant, place_of
from crosswire.resolve.variants import plain

_RELATIVE = words("who which that")
_GROUP_NOUNS = frozenset(GROUPS)
_ROLE_NOUNS = frozenset(ROLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who makes a statement: a cluster's key, or "" and the words that describe somebody unnamed."""

    key: str
    words: str = ""


def speakers(scene: Scene, clusters: Sequence[Cluster]) -> dict[str, Speaker]:
    """Statement id to speaker, for every statement whose source is told."""
    found: dict[str, Speaker] = {}
    for order, read in enumerate(scene.reads):
        placed = sorted(
            ((m, c) for c in clusters for m in c.mentions if m.order == order),
            key=lambda pair: (pair[0].start, -pair[0].end, pair[1].key),
        )
        report = Placed(tree=scene.trees[order], placed=tuple(placed))
        told = [s for s in scene.statements if s.report == read.report.id]
        before: list[Told] = []
        for statement in sorted(told, key=lambda s: (place_of(s), s.content.start)):
            speaker, cluster = _speaker(report, statement, before, found)
            if speaker:
                found[statement.id] = speaker
                before.append(Told(statement=statement, cluster=cluster))
    return found


def _speaker(
    report: Placed, statement: Statement, before: Sequence[Told], found: dict[str, Speaker]
) -> tuple[Speaker | None, Cluster | None]:
    if statement.source is None:
        return None, None
    cluster, last = None, None
    parts = plain(report.tree.words(statement.source)).split()
    if not parts:
        return None, None
    if parts[0] in _RELATIVE:
        cluster = _antecedent(report, statement.source)
    elif len(parts) == 1 and parts[0] in PRONOUNS:
        cluster, last = meant(report, statement, parts[0], before)
    else:
        last = _again(report, statement.source, before)
        if last is None:
            cluster = _named(report, statement.source) or _described(report, statement.source, before)
    if cluster:
        return Speaker(key=cluster.key), cluster
    if last:
        return found[last.id], None
    return Speaker(key="", words=" ".join(report.tree.words(statement.source).split())), None


def _again(report: Placed, source: Span, before: Sequence[Told]) -> Statement | None:
    """What somebody unnamed said before ("a bank spokesman"), where "the spokesman" is nobody named since."""
    words = plain(report.tree.words(source)).split()
    if len(words) != 2 or words[0] != "the" or words[1] in DOCUMENTS:
        return None
    for told in reversed(before):
        at = told.statement.source
        head = report.tree.head(at.start, at.end) if at else None
        if at is None or head is None or report.tree.tokens[head].text.lower() != words[1]:
            continue
        since = [m for m, _ in report.placed if at.end <= m.start < source.start and m.label != "NOUN"]
        named = any(words[1] in {*plain(m.text).split(), *role_words(m)} for m in since)
        named = named or any(m.label == "PERSON" and at.start <= m.start < at.end for m, _ in report.placed)
        return None if told.cluster or named else told.statement
    return None


def _antecedent(report: Placed, source: Span) -> Cluster | None:
    """What a relative pronoun stands behind: the mention that ends just before it."""
    near = [(m.end, c) for m, c in report.placed if 0 <= source.start - max(m.end, m.wide.end) <= 3]
    if near:
        return max(near, key=lambda pair: (pair[0], pair[1].key))[1]
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    verb = report.tree.tokens[report.tree.tokens[head].head]
    return _covering(report, verb.head) if verb.deprel.startswith("acl") else None


def _named(report: Placed, source: Span) -> Cluster | None:
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
    closing = _closing(report, source, head)
    if closing is not None:
        return closing
    own = _covering(report, head)
    if own is not None and own.kind != "person" and _officer_of(report, source, head):
        return None
    office = report.tree.tokens[head].text.lower() in OFFICES
    return None if own is None or (office and own.kind == "person") else own


def _closing(report: Placed, source: Span, head: int) -> Cluster | None:
    """The person whose name ends a source that describes him: "businessman and Vol loyalist Ed Moe",
    "the head of the union (NUR), Ed Moe"."""
    for mention, cluster in report.placed:
        ends = source.start < mention.start and mention.end <= source.end <= mention.end + 2
        at = (
            report.tree.within(mention.start, mention.end) if ends and mention.label == "PERSON" else range(0)
        )
        if not at or cluster.kind != "person" or " " not in mention.text:
            continue
        before = report.tree.tokens[at[0] - 1]
        officer = report.tree.tokens[head].text.lower() in HOLDERS
        if before.upos == "NOUN" or (before.text == "," and officer):
            return cluster
    return None


def _officer_of(report: Placed, source: Span, head: int) -> bool:
    """Whether the source leads or speaks for a body ("the leader of the Delta Union")."""
    token = report.tree.tokens[head]
    behind = report.tree.text[token.end : source.end]
    return token.text.lower() in _OFFICERS and re.match(r"\s(?:of|for|from|at)\s", behind) is not None


_OFFICERS = LEADERS | SPOKESPERSONS | CHAIRS | MANAGERS | words("chair secretary commander")


def _covering(report: Placed, head: int) -> Cluster | None:
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


def _described(report: Placed, source: Span, before: Sequence[Told]) -> Cluster | None:
    head = report.tree.head(source.start, source.end)
    if head is None:
        return None
    if report.tree.one_of(head, DOCUMENTS):
        return _issuer(report, source, head, before)
    return _titled(report, source, head) or _role(report, source, head, before)


def _titled(report: Placed, source: Span, head: int) -> Cluster | None:
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


def _issuer(report: Placed, source: Span, head: int, before: Sequence[Told]) -> Cluster | None:
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


def _role(report: Placed, source: Span, head: int, before: Sequence[Told]) -> Cluster | None:
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
        named = cluster.kind == "person" and not a_group
        if named and wanted <= _roles(report, cluster, source.start):
            return cluster if _holds_it(report, cluster, source) else None
        if cluster.kind != "person" and mention.label != "NOUN" and noun in plain(mention.text).split():
            return cluster
    if before and noun in ("official", "officer", "leader", "man", "woman", "politician"):
        here, there = source.start, place_of(before[-1].statement)
        near = report.tree.sentence_number(here) - report.tree.sentence_number(there) <= 3
        return before[-1].cluster if near else None
    return None


def _holds_it(report: Placed, cluster: Cluster, source: Span) -> bool:
    """Whether nothing says that the office is another's: "the president of Finland" after Norway's."""
    of = re.search(r"\sof\s(?:the\s)?([A-Z]\w+)", report.tree.words(source))
    if of is None:
        return True
    here = [m for m, c in report.placed if c is cluster and m.start < source.start]
    offices = [f"{m.title} {m.text} {m.after}" for m in here]
    elsewhere = [found for office in offices for found in re.findall(r"\bof\s(?:the\s)?([A-Z]\w+)", office)]
    return not elsewhere or of[1] in elsewhere


def _roles(report: Placed, cluster: Cluster, until: int) -> frozenset[str]:
    """The roles a person has been given in the report before `until`."""
    here = [m for m, c in report.placed if c is cluster and m.start < until]
    return frozenset(word for mention in here for word in role_words(mention))
