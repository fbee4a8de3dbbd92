"""The name an entity goes by: the fullest proper form that most reports use."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from crosswire.model.states import states_in
from crosswire.model.wordlist import words
from crosswire.resolve.bodies import COMMON, KINDS, LETTERS, body
from crosswire.resolve.full_names import name_key
from crosswire.resolve.mentions import Mention
from crosswire.resolve.variants import plain

Rank = tuple[int, ...]


def person_name(group: Sequence[Mention]) -> str:
    """A first name and surname before a surname alone, whose the title is where it is no more than a word."""
    styled = [m for m in group if _style(m)]
    if styled and not any(len(name_key(m.words)) > 1 for m in group):
        return _best(styled, _style, lambda form: (len(form.split()),))
    return _best(
        group,
        lambda m: m.text,
        lambda form: (int(len(form.split()) > 1 and len(_telling(form)) > 1),),
        key=lambda form: "".join(sorted("".join(_telling(form)))),
    )


def _telling(form: str) -> tuple[str, ...]:
    return name_key(tuple(plain(form).split()))


def _style(mention: Mention) -> str:
    """The name with the rank that is part of it ("King Leka"), else ""."""
    before = mention.full[: -len(mention.text)].split() if mention.full.endswith(mention.text) else []
    return f"{before[-1]} {mention.text}" if before and before[-1].lower() in _STYLES else ""


_STYLES = words("king queen prince princess pope emperor empress sultan emir patriarch duke duchess saint")


def body_name(group: Sequence[Mention]) -> str:
    """A name that tells whose the body is ("Kenyan Defence Ministry") before a bare one or its letters."""
    return _best(group, _with_state, lambda form: (int(_tells(form)), -_loose(form)))


def _with_state(mention: Mention) -> str:
    """The name with the state before it, where nothing else stands between."""
    if body(mention).words - COMMON or states_in(mention.text) or not mention.full.endswith(mention.text):
        return mention.text
    before = re.sub(r"^(?:the|an?)\s", "", mention.full[: -len(mention.text)], flags=re.IGNORECASE)
    return before + mention.text if states_in(before) and before[:1].isupper() else mention.text


def _tells(form: str) -> bool:
    letters = LETTERS.fullmatch(form.replace(".", ""))
    return letters is None and bool(set(plain(form).split()) - COMMON)


def _loose(form: str) -> int:
    """1 for what seldom belongs to a body's name: "Council on the river", "Orlin news agency", "Dept"."""
    parts = form.split()
    kind = len(parts) > 1 and parts[-1] in KINDS
    return int(kind or re.search(r"\s(?:on|about|in|at|with|from)\s|\b[Dd]ept\b", form) is not None)


def place_name(group: Sequence[Mention]) -> str:
    """The form in most reports."""
    return _best(group, lambda m: m.text, lambda form: ())


def group_name(found: Sequence[Mention]) -> str:
    """Of the phrases for a group one that tells more than its noun, the commonest; no count before it."""
    forms = Counter(" ".join(m.text.split()) for m in found)
    name = min(
        forms,
        key=lambda form: (
            _COUNTED.match(form) is not None,
            len(form.split()) < 2 and forms[form] < 3,
            len(form.split()) < 2,
            -forms[form],
            len(form),
            form,
        ),
    )
    return re.sub(rf"^(?:{_COUNTED.pattern}[\s-]+)+(?=\S)", "", name, flags=re.IGNORECASE)


#: What makes a form of a phrase a poor name for its group: a count, whose, which one.
_COUNTED = re.compile(
    r"(?:\d[\d,.]*|at least|more|most|many|some|several|only|all|our|my|your|his|her|their|its|another|other"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?"
    r"|of|about|almost|nearly|roughly|least|few|multiple|such|additional|extra|sufficient|relevant|entire"
    r"|whole|estimated|up to|over)\b",
    re.IGNORECASE,
)


def _best(
    group: Iterable[Mention],
    form_of: Callable[[Mention], str],
    worth: Callable[[str], Rank],
    key: Callable[[str], str] = plain,
) -> str:
    """Of the forms of most worth the one in most reports, then of most words, then whose words most use.

    Spellings count together; of them the commonest, before one all in capitals or without its accents.
    """
    reports: defaultdict[str, set[int]] = defaultdict(set)
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    used: Counter[str] = Counter()
    for mention in group:
        form = " ".join(form_of(mention).split())
        reports[key(form)].add(mention.order)
        spelt[key(form)][form] += 1
        used.update(plain(form).split())

    def rank(family: str) -> tuple[Rank, int, int, int, int, str]:
        form = min(spelt[family])
        parts = plain(form).split()
        worth_most = max(worth(form) for form in spelt[family])
        support = sum(used[word] for word in parts) // len(parts)
        return worth_most, len(reports[family]), len(parts), support, spelt[family].total(), family

    forms = spelt[max(spelt, key=rank)]
    return min(
        forms,
        key=lambda form: (form.isupper(), -forms[form], form.isascii(), sum(map(str.isupper, form)), form),
    )
