"""Whether a source can speak, and where its words end: times, events and vessels tell nothing."""

from __future__ import annotations

import re

from crosswire.extract.tree import Tree
from crosswire.model.reading import Name
from crosswire.model.report import Span
from crosswire.model.wordlist import words

_MUTE_LABELS = frozenset({"DATE", "TIME", "QUANTITY", "MONEY", "WEAPON"})
#: Times, events and states of affairs: nouns that make no statement.
_MUTE = words(
    """decade century year month week day morning evening night hour minute weekend summer winter spring
    autumn removal sell-off selloff goal feeling noise mood silence absence departure arrival
    disappearance collapse rise fall surge drop plunge
    war conflict cleansing genocide clash fighting violence offensive battle shooting bombing blast
    explosion storm flood earthquake drought wildfire crash collision accident disaster crisis standoff
    stalemate unrest turmoil strike outbreak epidemic pandemic shortage blackout outage delay"""
)
_VESSELS = (
    "ferry|ship|vessel|tanker|boat|trawler|freighter|yacht|liner|barge|submarine|warship|frigate|destroyer"
    "|plane|jet|airliner|flight|train|helicopter|lorry|truck"
)
_VESSEL_NOUNS = frozenset(_VESSELS.split("|"))
_RELATIVE = re.compile(r",?\s(?P<word>that|which|who|whose|whom)\s")
_DANGLING = re.compile(r",?\s(?:that|which|who|whose|whom)\Z")
_ASIDE = re.compile(r",\s(?:who|whose|whom|which)\s")
_LEADING = re.compile(r"(?:to|by|from|of|in|at|for|with|among)\s+(?=\S)", re.IGNORECASE)


def mute(tree: Tree, names: tuple[Name, ...], source: Span) -> bool:
    """Whether the source is a time, an event or a vessel ("the early 1990s", "two wars")."""
    head = tree.head(source.start, source.end)
    if head is None:
        return False
    token = tree.tokens[head]
    if re.fullmatch(r"(?:1[5-9]|20)\d\ds?", token.text):
        return True
    if any(n.label in _MUTE_LABELS and n.start <= token.start < n.end for n in names):
        return True
    if token.upos == "NOUN" and tree.one_of(head, _MUTE | _VESSEL_NOUNS):
        return True
    return is_vessel(tree, source)


def is_vessel(tree: Tree, source: Span) -> bool:
    """Whether the report calls the name a ship, a plane or a train ("the ferry Ostra")."""
    text = tree.words(source).strip()
    if not text[:1].isupper():
        return False
    called = rf"\b(?:{_VESSELS})\s(?:the\s)?{re.escape(text)}(?!\w|\s(?:spokes|captain|official))"
    return re.search(called, tree.text) is not None


def whole_phrase(tree: Tree, source: Span, cue: Span | None) -> Span:
    """The source without a preposition before it and a relative clause that breaks off in the middle.

    One that stops within its noun phrase ("the Lowland" of "the Lowland newspaper Courier") is made whole.
    """
    start, end = source.start, source.end
    lead = _LEADING.match(tree.text, start, end)
    if lead:
        start = lead.end()
    start, end = _without_clause(tree, start, _to_noun(tree, start, end))
    relative = _RELATIVE.search(tree.text, start, end)
    after = tree.text[end : end + 2].strip()
    told_here = cue is not None and 0 <= cue.start - end <= 1
    broken = bool(after) and after[0] not in ',.;:)—–"”' and not told_here
    if relative and relative.start() > start and broken:
        end = relative.start()
    aside = _ASIDE.search(tree.text, start, end)
    if aside and aside.start() > start:
        end = aside.start()
    cut = _DANGLING.search(tree.text, start, end)
    return Span(start=start, end=cut.start() if cut and cut.start() > start else end)


_REPORTED = re.compile(r"\b(?:reported|said|says|reports)\s(?=the\b|an?\b|[A-Z])")


def _without_clause(tree: Tree, start: int, end: int) -> tuple[int, int]:
    """The source without a verb of its own: "X reported Y" is Y, "X fled the flood" X."""
    telling = _REPORTED.search(tree.text, start, end)
    if telling and telling.start() > start:
        return telling.end(), end
    for index in tree.within(start, end)[1:]:
        token = tree.tokens[index]
        clause = token.upos in ("VERB", "AUX") and "VerbForm=Fin" in token.feats
        clause = clause and token.deprel.split(":")[0] not in ("acl", "advcl", "amod")
        if clause and not _RELATIVE.search(tree.text, start, token.start + 1) and token.start > start + 3:
            return start, len(tree.text[: token.start].rstrip(" ,"))
    return start, end


def _to_noun(tree: Tree, start: int, end: int) -> int:
    """The end moved on to the noun that the source's last word describes, and a name right behind it."""
    inside = tree.within(start, end)
    last = tree.tokens[inside[-1]] if len(inside) else None
    if last is None or last.deprel not in ("amod", "compound", "det") or not 0 < last.head - inside[-1] <= 2:
        return end
    noun = last.head
    if tree.tokens[noun].upos != "NOUN" or tree.text[end : tree.tokens[noun].start].strip(" "):
        return end
    reach = tree.tokens[noun].end
    named = [c for c in tree.children[noun] if c == noun + 1 and tree.tokens[c].deprel in ("appos", "flat")]
    return tree.span(tree.subtree(named[0], ("punct", "acl"))).end if named else reach
