"""States and other places: adjectives, capitals that act, spellings of one town."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.extract.tree import Tree
from crosswire.model.claims import PlaceMention, Statement
from crosswire.model.datelines import dateline
from crosswire.model.states import State, by_alpha3, capital, demonym, state_name
from crosswire.model.wordlist import words
from crosswire.resolve.bodies import initials
from crosswire.resolve.lexicon import STATE_ACTS
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import loosely, plain, same_word, skeleton

Group = list[Mention]


def state_of(mention: Mention) -> State | None:
    """The state that a name is: its name, or an adjective of it."""
    return state_name(mention.text) or demonym(mention.text)


_LOCATIVE = words("in at from near outside around into across through to toward towards of")


def states(
    found: Sequence[Mention], trees: Sequence[Tree], statements: Sequence[Statement] = ()
) -> dict[str, Group]:
    """Mentions by the alpha-3 code of the state they mean.

    A capital means its government where the story names the state too and the word stands in no place's
    part ("leverage on Nairobi", "Nairobi said", but "in Nairobi"); "Nairobi's streets" are the town's unless
    the story somewhere has the capital speak or act. "The North" is the one state so called.
    """
    groups: dict[str, Group] = {}
    for mention in found:
        named = state_of(mention)
        if named:
            groups.setdefault(named.alpha3, []).append(mention)
    told = {(s.report, s.source.start, s.source.end) for s in statements if s.source}
    seats = [(m, known) for m in found if not state_of(m) and (known := capital(m.text)) is not None]
    acting = {
        known.alpha3 for m, known in seats if (m.report, m.start, m.end) in told or _acts(m, trees[m.order])
    }
    for mention, known in seats:
        tree = trees[mention.order]
        fits = known.alpha3 in groups and (known.alpha3 in acting or not _owns(mention, tree))
        if fits and _as_party(mention, tree):
            groups[known.alpha3].append(mention)
    for mention in found:
        quarter = _by_quarter(mention, groups)
        if quarter is not None and not state_of(mention):
            groups[quarter.alpha3].append(mention)
    return groups


def _acts(mention: Mention, tree: Tree) -> bool:
    """Whether a capital's name is the subject of what governments do, or one of two sides."""
    head = tree.head(mention.start, mention.end)
    if head is None or _in_dateline(mention, tree):
        return False
    token = tree.tokens[head]
    first = tree.tokens[token.head] if token.deprel == "conj" else token
    above = tree.tokens[first.head]
    between = any(tree.tokens[c].lemma.lower() == "between" for c in tree.children[head])
    return between or (first.deprel.startswith("nsubj") and above.lemma.lower() in STATE_ACTS)


def _owns(mention: Mention, tree: Tree) -> bool:
    return re.match(r"['’]s?\s", tree.text[mention.end : mention.end + 3]) is not None


def _quarter(mention: Mention) -> bool:
    return mention.text in ("North", "South", "East", "West")


def _by_quarter(mention: Mention, groups: dict[str, Group]) -> State | None:
    if not _quarter(mention):
        return None
    known = [
        state for code in groups if (state := by_alpha3(code)) and state.name.startswith(mention.text + " ")
    ]
    return known[0] if len(known) == 1 else None


def _in_dateline(mention: Mention, tree: Tree) -> bool:
    found = dateline(tree.text, tree.text.rfind("\n", 0, mention.start) + 1)
    return found is not None and mention.start < found.end


def _as_party(mention: Mention, tree: Tree) -> bool:
    """Whether a capital's name stands where a party does, not a place."""
    head = tree.head(mention.start, mention.end)
    if head is None or _in_dateline(mention, tree):
        return False
    token = tree.tokens[head]
    cases = {tree.tokens[c].lemma.lower() for c in tree.children[head] if tree.tokens[c].deprel == "case"}
    if token.deprel.startswith("nsubj"):
        return True
    if token.deprel.split(":")[0] in (
        "appos",
        "compound",
        "flat",
        "nummod",
        "root",
        "list",
        "parataxis",
        "dep",
    ):
        return token.deprel == "compound" and tree.tokens[token.head].lemma.lower() in _PARTIES
    if token.deprel == "conj":
        first = tree.tokens[token.head]
        return first.deprel.startswith("nsubj") or "between" in {
            tree.tokens[c].lemma.lower() for c in tree.children[token.head]
        }
    return not cases & _LOCATIVE


_PARTIES = frozenset(
    ("government", "official", "side", "authority", "regime", "administration", "leadership")
)


def places(found: Sequence[Mention], located: Sequence[PlaceMention]) -> list[Group]:
    """Groups of place names that are no states, one a place, in order of first mention.

    Names meet when equal, when one slip of spelling apart, or when one adds a word to the other ("Lowland",
    "the Lowland region"), unless the gazetteer has put them more than a degree apart.
    """
    spots = {(p.report, p.start): p for p in located if p.geo}
    groups: list[Group] = []
    for mention in sorted(found, key=lambda m: (m.order, m.start)):
        fits = [g for g in groups if any(_same(mention, o, spots) for o in g)]
        if fits:
            fits[0].append(mention)
        else:
            groups.append([mention])
    return groups


def with_adjectives(group: Group, found: Sequence[Mention]) -> Group:
    """A place's mentions with its adjectives ("European" for Europe, "Catalonian" for Catalonia)."""
    stems = {plain(m.text).rstrip("aeiosy") for m in group if " " not in m.text}
    own = [
        m
        for m in found
        if m.label == "ADJECTIVE"
        and any(len(s) >= 4 and plain(m.text).startswith(s) and len(m.text) - len(s) <= 4 for s in stems)
    ]
    return sorted([*group, *own], key=lambda m: (m.order, m.start))


def _same(a: Mention, b: Mention, spots: dict[tuple[str, int], PlaceMention]) -> bool:
    x, y = plain(a.text), plain(b.text)
    short, long = sorted((a.text, b.text), key=len)
    apart = _apart(a, b, spots)
    if len(short) > 2 and short in initials(long):
        return True
    if x == y or (long == f"{short.title()} City" and not state_name(short)):
        return x == y or (apart is not None and apart < 0.3)
    alike = _spelling(x, y) or _longer(a.text, b.text) or _hyphened(a, b) or loosely(a.text, b.text)
    return alike and (apart is None or apart <= 1)


def _apart(a: Mention, b: Mention, spots: dict[tuple[str, int], PlaceMention]) -> float | None:
    """How many degrees lie between two places, None where one has not been located."""
    here, there = spots.get((a.report, a.start)), spots.get((b.report, b.start))
    if here is None or there is None or here.geo is None or there.geo is None:
        return None
    return max(abs(here.geo.lat - there.geo.lat), abs(here.geo.lon - there.geo.lon))


def _spelling(x: str, y: str) -> bool:
    """One slip apart, in words long enough and that no state's name or people's is; articles do not count."""
    if len(x.split()) != len(y.split()):
        x, y = (" ".join(w for w in name.split() if w not in _ARTICLES) for name in (x, y))
        if x == y:
            return bool(x)
    if " " in x or " " in y:
        pairs = list(zip(x.split(), y.split(), strict=False))
        apart = [(u, v) for u, v in pairs if not same_word(u, v)]
        if len(x.split()) != len(y.split()) or len(apart) > 1 or len(apart) == len(pairs):
            return False
        return all(min(len(u), len(v)) >= 4 and skeleton(u) == skeleton(v) for u, v in apart)
    return min(len(x), len(y)) >= 5 and same_word(x, y)


_ARTICLES = words("al el as es ash ar er ad the")
_KINDS = words(
    "region province district city county town republic area oblast state island river lake valley"
)


def _longer(a: str, b: str) -> bool:
    """Whether one name adds what kind of place it is; "City" with a capital makes another name."""
    if a.endswith(" City") is not b.endswith(" City"):
        return False
    short, long = sorted((plain(a), plain(b)), key=len)
    extra = set(long.split()) - set(short.split())
    return bool(extra) and set(short.split()) < set(long.split()) and extra <= _KINDS


def _hyphened(a: Mention, b: Mention) -> bool:
    """Whether one name is the last part of the other ("Varesk", "Upper-Varesk")."""
    short, long = sorted((a.text, b.text), key=len)
    return len(short) >= 5 and long.endswith("-" + short)


def usual_name(code: str, group: Group) -> str:
    """The state's name as the reports mostly write it, else its usual one."""
    known = by_alpha3(code)
    forms = [m.text for m in group if state_name(m.text)]
    if not forms:
        return known.name if known else code
    shouted = {form for form in forms if form.isupper() and len(form) > 4}
    return max(sorted(set(forms)), key=lambda form: (len(form) > 3, form not in shouted, forms.count(form)))
