"""From attributions to statements: who said what, in which words, carried by whom.

The reader's attributions (source, cue, content; Pareti 2016) are the main way; `statements_rules` adds
plain patterns that it missed. Here they become statements: one content span each, in the form and with
the stance its words show, its carriers in order, inside the statement that tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.extract import statements_cues as cues
from crosswire.extract.statements_content import fitted
from crosswire.extract.statements_quotes import Quote, form, quotes, trim
from crosswire.extract.statements_rules import Draft, by_rule, topic
from crosswire.extract.statements_source import mute, whole_phrase
from crosswire.extract.statements_stance import Cue, read_cue, stance
from crosswire.extract.statements_via import carriers, carrying_source, cited_source, reporting
from crosswire.extract.tree import Tree
from crosswire.model.agencies import SOCIAL
from crosswire.model.claims import Statement
from crosswire.model.reading import Attribution, Name, ReadReport
from crosswire.model.report import Report, Span

_NO_CUE = Cue(stance="asserts", word=None, lemma="", negated=False)


def statements(read: ReadReport) -> tuple[Statement, ...]:
    """Every statement of somebody other than the outlet, in text order.

    `speaker_name` holds the source's own words, `speaker` is None until `resolve.named`; `via` the
    carriers' own words, nearest the speaker first, ending with those of the statements around it.
    """
    tree = Tree.of(read)
    marked = quotes(read.report.text)
    names = read.reading.names
    drafts = [d for a in read.reading.attributions if (d := _draft(tree, a, marked))]
    drafts = [d for d in drafts if _states(tree, d, marked)]
    drafts += [d for d in by_rule(tree, names, marked) if _new(d, drafts)]
    drafts = _parted_acts(tree, _with_source(tree, drafts))
    drafts = [d for d in drafts if _own_text(read.report, d) and not _nobody(tree, names, d)]
    drafts = [replace(d, content=_content(tree, d, drafts, marked)) for d in drafts]
    drafts = _distinct(drafts)
    drafts = _carried_on(tree, [_with_carriers(tree, names, d, drafts) for d in drafts])
    return _nested(tree, read, drafts, marked)


def _draft(tree: Tree, attribution: Attribution, marked: tuple[Quote, ...]) -> Draft | None:
    if not attribution.content or not attribution.cue:
        return None
    cue = Span(start=attribution.cue[0].start, end=attribution.cue[-1].end)
    if cue.end - cue.start > 80:
        cue = attribution.cue[0]
    source = whole_phrase(tree, attribution.source[0], cue) if attribution.source else None
    content = _piece(tree, attribution, cue)
    every = (*attribution.source, *attribution.cue, *attribution.content)
    whole = Span(start=min(s.start for s in every), end=max(s.end for s in every))
    return Draft(source=source, cue=cue, content=content, whole=whole)


def _piece(tree: Tree, attribution: Attribution, cue: Span) -> Span:
    """The longest piece of the content; pieces parted by marks and small words alone are one."""
    pieces: list[Span] = []
    for span in attribution.content:
        gap = tree.text[pieces[-1].end : span.start] if pieces else ""
        if pieces and len(gap.strip(" ,.;:\n\"'“”‘’")) <= 4 and "\n\n" not in gap:
            pieces[-1] = Span(start=pieces[-1].start, end=span.end)
        else:
            pieces.append(span)
    return max(pieces, key=lambda span: span.end - span.start)


def _states(tree: Tree, draft: Draft, marked: tuple[Quote, ...]) -> bool:
    """Whether the cue tells a statement; one that no list knows does if its content is quoted."""
    if draft.cue is None:
        return True
    cue = read_cue(tree, draft.cue)
    quoted = form(draft.content, tree.text, marked) != "indirect"
    if cue.stance is None:
        return quoted and cue.lemma not in cues.NO_STATEMENT
    if cue.lemma in cues.WEAK and not quoted and not _finite(tree, draft.content):
        return False
    if cue.lemma in cues.WISHES and re.match(r"to\b", tree.words(draft.content)):
        return False
    return not cue.negated or cue.stance in ("denies", "asks")


def _finite(tree: Tree, content: Span) -> bool:
    """Whether a finite verb stands in the content."""
    return any("VerbForm=Fin" in tree.tokens[i].feats for i in tree.within(content.start, content.end))


def _content(tree: Tree, draft: Draft, drafts: list[Draft], marked: tuple[Quote, ...]) -> Span:
    """The content made whole, cut where its speaker tells on ("said A, adding that B"), and trimmed."""
    content = draft.content
    if draft.cue and not draft.by_rule:
        telling = (draft.cue, draft.source) if draft.source else (draft.cue,)
        content = fitted(tree, content, telling, marked)
    own = tree.head(draft.cue.start, draft.cue.end) if draft.cue else None
    for other in drafts:
        if other.cue and own is not None and content.start + 12 < other.cue.start < content.end:
            verb = tree.head(other.cue.start, other.cue.end)
            token = tree.tokens[verb] if verb is not None else None
            if token and token.head == own and token.deprel in ("advcl", "conj"):
                content = Span(start=content.start, end=other.cue.start)
    return trim(content, tree.text, marked)


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _new(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether no draft tells the same content, or by the same cue, already."""
    for other in drafts:
        shared = _overlap(draft.content, other.content)
        union = max(draft.content.end, other.content.end) - min(draft.content.start, other.content.start)
        within = draft.cue is not None and _overlap(draft.cue, other.content) > 0
        if shared and shared / union > 0.3 and not within:
            return False
        if draft.cue and other.cue and _overlap(draft.cue, other.cue):
            return False
    return True


def _with_source(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Sources that the reader left out, from the cue's subject; none found and none quoted: left out."""
    found = []
    for draft in drafts:
        if draft.source is None and draft.cue is not None:
            word = read_cue(tree, draft.cue).word
            subject = tree.subject(word) if word is not None else None
            if subject is None or tree.tokens[subject].deprel == "nsubj:pass":
                continue
            found.append(replace(draft, source=tree.phrase(subject)))
        else:
            found.append(replace(draft, source=_not_the_carrier(tree, draft)))
    return found


_OTHER_ACT = re.compile(
    r"(?P<content>[^,\n\"“”.]+?)\s(?:as|while|but)\s(?P<source>(?:[\w'’-]+\s){0,3}[\w'’-]+)"
)


def _parted_acts(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Two acts that one source was given, made two: "Mayor vows repairs as union blames the board"."""
    made = list(drafts)
    for first, one in enumerate(made):
        for second, other in enumerate(made):
            if one.source is None or one.source != other.source or not (one.cue and other.cue):
                continue
            between = _OTHER_ACT.fullmatch(tree.text[one.cue.end : other.cue.start].strip())
            if between is None:
                continue
            at = tree.text.index(between.group(), one.cue.end)
            teller = Span(start=at + between.start("source"), end=at + between.end("source"))
            inside = tree.within(teller.start, teller.end)
            if len(inside) and tree.tokens[inside[-1]].upos in ("NOUN", "PROPN"):
                content = Span(start=at, end=at + between.end("content"))
                made[first] = replace(
                    one, content=content, whole=Span(start=one.whole.start, end=content.end)
                )
                made[second] = replace(other, source=teller, whole=replace(other.whole, start=teller.start))
    return made


def _nobody(tree: Tree, names: tuple[Name, ...], draft: Draft) -> bool:
    """Whether what is given as the source cannot speak."""
    if draft.source is None:
        return False
    return mute(tree, names, draft.source) or topic(tree, names, draft.source, draft.content)


def _not_the_carrier(tree: Tree, draft: Draft) -> Span | None:
    """The cue's subject where the source given only carries it ("the statement, carried by X, said")."""
    word = read_cue(tree, draft.cue).word if draft.cue else None
    subject = tree.child(word, "nsubj") if word is not None else None
    if draft.source is None or subject is None:
        return draft.source
    own = tree.span((subject,))
    between = tree.text[own.end : draft.source.start] if own.end < draft.source.start else ""
    carried = len(between) < 40 and re.search(
        r"\b(?:carried|published|broadcast|aired|posted)\s(?:by|on)\b", between
    )
    return tree.phrase(subject) if carried else draft.source


_SELF = frozenset({"i", "we", "you", "me", "us", "one"})


def _own_text(report: Report, draft: Draft) -> bool:
    """Whether the content stands in the report's own text, and its source is not "I" in a quotation."""
    source = report.slice(draft.source.start, draft.source.end).lower() if draft.source else ""
    return source not in _SELF and not report.is_dropped(draft.content.start, draft.content.end)


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """One draft for each content and cue, in text order; what the reader found goes before a rule's."""
    kept: dict[tuple[Span, Span | None], Draft] = {}
    for draft in sorted(drafts, key=lambda d: (d.by_rule, d.content, d.source or d.content)):
        twin = any(
            content == draft.content and cue and draft.cue and abs(cue.start - draft.cue.start) < 12
            for content, cue in kept
        )
        if not twin:
            kept[draft.content, draft.cue] = draft
    return sorted(kept.values(), key=lambda d: (d.content.start, -d.content.end))


def _with_carriers(tree: Tree, names: tuple[Name, ...], draft: Draft, drafts: list[Draft]) -> Draft:
    """Carriers named in the draft's sentence, outside its content, where no other cue tells.

    Where a carrier cites somebody ("X reported, citing Y"), Y is the source and X carries.
    """
    if draft.cue is None:
        return draft
    around = _telling(tree, draft, [d.cue for d in drafts if d.cue and d.cue != draft.cue])
    carrier = carrying_source(tree, names, draft.source) if draft.source else ""
    cited = cited_source(tree, around) if carrier else None
    found = [*draft.via, *carriers(tree, names, around, draft.cue)]
    found += reporting(tree, names, around, draft.cue)
    if cited:
        return replace(draft, source=cited, via=tuple(dict.fromkeys([carrier, *found])))
    return replace(draft, via=tuple(via for via in dict.fromkeys(found) if via != carrier))


def _telling(tree: Tree, draft: Draft, others: list[Span]) -> tuple[Span, ...]:
    """The draft's sentence without its content: the side of its cue, and the other if no cue is there."""
    cue, content = draft.cue or draft.content, draft.content
    sentence = tree.sentence_at(cue.start)
    start, end = (sentence.start, sentence.end) if sentence else (cue.start, cue.end)
    sides = ((start, min(content.start, end)), (max(content.end, start), end))
    around = [Span(start=a, end=b) for a, b in sides if a < b]
    beside = [
        s for s in around if s.start <= cue.start < s.end or not any(_overlap(s, other) for other in others)
    ]
    return tuple(beside or around)


_GOES_ON = re.compile(r"[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he\s[a-z ]{3,30}")


def _carried_on(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Carriers kept while one speaker goes on: "She told the Courier ... She added ...".

    From one sentence to the next two, within a paragraph or into the next, where the source is a pronoun or
    a bare description; not for posts, each of which is its own.
    """
    made: list[Draft] = []
    for each in sorted(drafts, key=lambda d: (d.cue or d.content).start):
        draft = each
        last = made[-1] if made else None
        source = tree.words(draft.source) if draft.source else ""
        if last and last.via and not draft.via and _GOES_ON.fullmatch(source):
            at, before = (draft.cue or draft.content).start, (last.cue or last.content).start
            near = tree.sentence_number(at) - tree.sentence_number(before) <= 3
            kept = tuple(via for via in last.via if via.lower() not in SOCIAL)
            same = last.source is None or not _parted(source, tree.words(last.source))
            draft = replace(draft, via=kept) if near and same else draft
        made.append(draft)
    return sorted(made, key=lambda d: (d.content.start, -d.content.end))


def _parted(pronoun: str, before: str) -> bool:
    """Whether "they" would follow one person, or "he" a plural."""
    return pronoun.lower() == "they" and bool(re.match(r"(?:Mr|Mrs|Ms|Dr|he|she)\b", before))


def _nested(
    tree: Tree, read: ReadReport, drafts: list[Draft], marked: tuple[Quote, ...]
) -> tuple[Statement, ...]:
    """Statements with parents and carriers of the statements around them; mere carriage is no statement."""
    around = tuple(_around(draft, drafts) for draft in drafts)
    carried = {
        outer: carrier
        for outer, draft in enumerate(drafts)
        if draft.source
        and (carrier := carrying_source(tree, read.reading.names, draft.source))
        and _only_carries(draft, [drafts[i] for i, up in enumerate(around) if up == outer])
    }
    made: dict[int, Statement] = {}
    for index in sorted(range(len(drafts)), key=lambda i: drafts[i].content.start - drafts[i].content.end):
        if index not in carried:
            chain = _chain(index, around)
            words = [carried.get(up) or _words(tree, drafts[up].source) for up in chain]
            via = [*drafts[index].via]
            for up, carrier in zip(chain, words, strict=True):
                via += [name for name in (carrier, *drafts[up].via) if name and name not in via]
            parent = next((made[up].id for up in chain if up in made), None)
            plain = _statement(tree, read.report, drafts[index], marked)
            made[index] = replace(plain, via=tuple(via), parent=parent)
    return tuple(sorted(made.values(), key=lambda s: (s.content.start, s.content.end, s.id)))


def _chain(index: int, around: tuple[int | None, ...]) -> list[int]:
    """The drafts around a draft, from the inside out."""
    chain: list[int] = []
    up = around[index]
    while up is not None and up not in chain and up != index:
        chain.append(up)
        up = around[up]
    return chain


def _around(draft: Draft, drafts: list[Draft]) -> int | None:
    """The smallest content that holds this draft's cue and content, or None."""
    best: tuple[int, int] | None = None
    for index, other in enumerate(drafts):
        if other is draft or other.cue == draft.cue or draft.cue is None:
            continue
        outer, inner = other.content, draft.content
        holds = outer.start <= draft.cue.start and draft.cue.end <= outer.end
        shared = _overlap(outer, inner) >= 0.8 * (inner.end - inner.start)
        if holds and shared:
            size = (outer.end - outer.start, index)
            best = size if best is None or size < best else best
    return best[1] if best else None


def _only_carries(outer: Draft, inner: list[Draft]) -> bool:
    """Whether the statements inside fill the outer content."""
    filled = sum(_overlap(outer.content, draft.whole) for draft in inner)
    return bool(inner) and filled >= 0.6 * (outer.content.end - outer.content.start)


def _words(tree: Tree, span: Span | None) -> str:
    return " ".join(tree.words(span).split()) if span else ""


_CARRIED = re.compile(r",?\s(?:carried|published|broadcast|aired|posted|citing|quoting)\s")


def _statement(tree: Tree, report: Report, draft: Draft, marked: tuple[Quote, ...]) -> Statement:
    cue = read_cue(tree, draft.cue) if draft.cue else _NO_CUE
    return Statement(
        report=report.id,
        speaker=None,
        speaker_name=_CARRIED.split(_words(tree, draft.source))[0],
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        form=form(draft.content, tree.text, marked),
        stance=stance(tree, cue, draft.content, _words(tree, draft.source)),
    )
