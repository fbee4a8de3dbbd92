"""What carried a statement: carriers of its sentence, kept while one speaker goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract.statements_cues import PLAIN
from crosswire.extract.statements_draft import Draft, overlap, ruled
from crosswire.extract.statements_via import (
    beside_source,
    carriers,
    carrying_name,
    carrying_source,
    cited_source,
    reporting,
)
from crosswire.extract.tree import Tree
from crosswire.ingest import outlets
from crosswire.model.agencies import PLATFORM, SOCIAL, is_carrier
from crosswire.model.reading import Name
from crosswire.model.report import Report, Span
from crosswire.model.states import state


def relayed(tree: Tree, names: tuple[Name, ...], draft: Draft) -> Draft:
    """Of "C, X told Y, according to the Courier" what X says: the outlet only carries it."""
    by = draft.cue is not None and tree.words(draft.cue).lower().startswith("according")
    teller = tree.head(draft.source.start, draft.source.end) if by and draft.source else None
    verb = tree.tokens[teller].head if teller is not None else None
    if verb is None or draft.source is None or not tree.one_of(verb, PLAIN):
        return draft
    clause, subject = tree.child(verb, "ccomp"), tree.child(verb, "nsubj")
    if clause is None or subject is None or not clause < subject < verb:
        return draft
    if not carrying_source(tree, names, draft.source):
        return draft
    token = tree.tokens[verb]
    cue = Span(start=token.start, end=token.end)
    told = tree.span(tree.subtree(clause))
    told = replace(told, start=min(told.start, draft.content.start))
    return ruled(tree.phrase(subject), cue, told)


def with_carriers(tree: Tree, names: tuple[Name, ...], draft: Draft, drafts: list[Draft]) -> Draft:
    """Carriers named in the draft's sentence, outside its content, where no other cue tells.

    Where a carrier cites somebody ("X reported, citing Y"), Y is the source and X carries.
    """
    cue = draft.cue
    if cue is None:
        return draft
    around = _telling(tree, draft, [d.cue for d in drafts if d.cue and d.cue != draft.cue])
    around = tuple(_after_others(tree, draft, span, drafts) for span in around)
    draft = _on_own_site(tree, draft)
    carrier = carrying_source(tree, names, draft.source) if draft.source else ""
    cited = cited_source(tree, around) if carrier or _reports(tree, draft) else None
    if cited and not carrier and draft.source:
        carrier = carrying_name(tree, names, draft.source)
    found = [*draft.via, *beside_source(tree, names, draft), *carriers(tree, names, around, cue)]
    found += reporting(tree, names, around, cue)
    found += _posted(tree, cue)
    if cited:
        return replace(draft, source=cited, via=tuple(dict.fromkeys([carrier, *found])))
    return replace(
        draft,
        source=_uncarried(tree, draft.source),
        via=tuple(via for via in dict.fromkeys(found) if via != carrier),
    )


_SITE = re.compile(
    r"(?P<owner>.+?)(?:['’]s?)\s(?:official\s|own\s)?"
    rf"(?P<site>web\s?site|(?:{PLATFORM})\s(?:account|page|channel|feed)|blog)"
)


def _after_others(tree: Tree, draft: Draft, span: Span, drafts: list[Draft]) -> Span:
    """The telling words without those of somebody else before it ("X told the Courier A, while Y said B")."""
    source = draft.source
    if source is None or _PRONOUN.fullmatch(tree.words(source)) or not span.start <= source.start < span.end:
        return span
    ends = [
        d.content.end
        for d in drafts
        if d.source and d.source != source and d.cue and span.start <= d.cue.start
    ]
    return replace(span, start=max((end for end in ends if end <= source.start), default=span.start))


_TWEET = frozenset({"tweet", "retweet"})


def _posted(tree: Tree, cue: Span) -> tuple[str, ...]:
    """ "Tweeted a video, saying C": C too is posted."""
    verb = tree.head(cue.start, cue.end)
    if verb is None or not tree.tokens[verb].text.lower().endswith("ing"):
        return ()
    return ("Twitter",) if tree.one_of(tree.tokens[verb].head, _TWEET) else ()


_CARRIED = re.compile(
    r",?\s(?:(?:quoted|cited|interviewed|carried|published|broadcast|aired|posted|seen|obtained|reviewed)"
    r"\s(?:by|in|on|via)|citing|quoting)\s"
)


def _uncarried(tree: Tree, source: Span | None) -> Span | None:
    """The source without who carries it: "a priest" of "a priest quoted by Radio Sur"."""
    carried = _CARRIED.search(tree.text, source.start, source.end) if source else None
    return replace(source, end=carried.start()) if source and carried else source


_ACCOUNT = re.compile(rf"(?:[Tt]he\s)?(?P<site>{PLATFORM})\s(?:account|user|page)\s(?P<owner>@?\w+)")


def _on_own_site(tree: Tree, draft: Draft) -> Draft:
    """ "According to the operator's website": the operator says it, the site carries it."""
    account = _ACCOUNT.fullmatch(tree.words(draft.source)) if draft.source else None
    if account is not None and draft.source is not None:
        owner = replace(draft.source, start=draft.source.end - len(account["owner"]))
        return replace(draft, source=owner, via=(*draft.via, account["site"]))
    site = _SITE.fullmatch(tree.words(draft.source)) if draft.source else None
    if site is None or draft.source is None:
        return draft
    owner = replace(draft.source, end=draft.source.start + site.end("owner"))
    return replace(draft, source=owner, via=(*draft.via, site["site"]))


_REPORTING = frozenset({"report"})


def _reports(tree: Tree, draft: Draft) -> bool:
    """Whether the cue is an outlet's own: "Tele Sur reported, citing a priest"."""
    verb = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    return verb is not None and bool(tree.one_of(verb, _REPORTING)) and tree.tokens[verb].upos == "VERB"


def _telling(tree: Tree, draft: Draft, others: list[Span]) -> tuple[Span, ...]:
    """The draft's sentence without its content: the side of its cue, and the other if no cue is there."""
    cue, content = draft.cue or draft.content, draft.content
    sentence = tree.sentence_at(cue.start)
    start, end = (sentence.start, sentence.end) if sentence else (cue.start, cue.end)
    sides = ((start, min(content.start, end)), (max(content.end, start), end))
    around = [Span(start=a, end=b) for a, b in sides if a < b]
    beside = [
        s for s in around if s.start <= cue.start < s.end or not any(overlap(s, other) for other in others)
    ]
    return tuple(beside or around)


_PRONOUN = re.compile(r"[Hh]e|[Ss]he|[Ii]t|[Tt]hey")
_DESCRIPTION = re.compile(r"[Tt]he\s(?:[A-Z]{2,}\s)?[a-z ]{3,30}")


def _goes_on(source: str, before: str) -> bool:
    """Whether the source is a pronoun, the last word of the name before it, or a description that means no
    carrier ("the newspaper")."""
    name = source.rsplit(maxsplit=1)[-1] if source and not state(source) else ""
    if name[:1].isupper() and re.search(rf"\b{re.escape(name)}\b", before) and len(source.split()) <= 2:
        return True
    described = _DESCRIPTION.fullmatch(source) and not is_carrier(source)
    return bool(_PRONOUN.fullmatch(source) or described)


def carried_on(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Carriers kept while one speaker goes on: "She told the Courier ... She added ...".

    From one sentence to the next two, within a paragraph or into the next, where the source is a pronoun or
    a bare description; not for posts, each of which is its own.
    """
    made: list[Draft] = []
    for each in sorted(drafts, key=lambda d: (d.cue or d.content).start):
        draft = each
        last = made[-1] if made else None
        source = tree.words(draft.source) if draft.source else ""
        told = tree.words(last.source) if last and last.source else ""
        if last and last.via and not draft.via and _goes_on(source, told) and not _to_them(tree, draft):
            at, before = (draft.cue or draft.content).start, (last.cue or last.content).start
            apart = tree.sentence_number(at) - tree.sentence_number(before)
            near = (0 if _PRONOUN.fullmatch(source) else 1) <= apart <= 3
            kept = tuple(via for via in last.via if via.lower() not in SOCIAL)
            same = last.source is None or not _other_number(source, tree.words(last.source))
            draft = replace(draft, via=kept) if near and same else draft
        made.append(draft)
    return sorted(made, key=lambda d: (d.content.start, -d.content.end))


def _to_them(tree: Tree, draft: Draft) -> bool:
    """Whether it is told to somebody of the story, not to the carrier: "He told her"."""
    verb = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    hearer = tree.child(verb, "iobj", "obj") if verb is not None else None
    return hearer is not None and tree.tokens[hearer].text.lower() in ("him", "her", "them")


def abroad(report: Report, drafts: list[Draft]) -> list[Draft]:
    """The drafts without the report's own outlet among their carriers: an outlet does not carry to itself."""
    domain = re.sub(r"^[a-z]+://", "", report.outlet.lower()).split("/")[0]
    own = {
        outlets.squashed(report.outlet),
        outlets.squashed(outlets.name(domain)),
        *map(outlets.squashed, domain.split(".")),
    }
    return [replace(d, via=tuple(via for via in d.via if not _own(via, own))) for d in drafts]


def _own(via: str, own: set[str]) -> bool:
    """Whether a carrier is the outlet itself, its short name ("The Times"), or of its making ("a Courier
    translation")."""
    whole, first = outlets.squashed(via), outlets.squashed(via.split(" ", maxsplit=1)[0])
    short = len(whole) > 3 and any(name.endswith(whole) for name in own)
    return whole in own or first in own - {""} or short


def _other_number(pronoun: str, before: str) -> bool:
    """Whether "they" would follow one person, or "he" a plural."""
    return pronoun.lower() == "they" and bool(re.match(r"(?:Mr|Mrs|Ms|Dr|he|she)\b", before))
