"""The words that lead a card: whole where they can be, told once, without what is not the claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosswire.dossier.lookup import bare, in_context, one_line, past_dateline
from crosswire.dossier.views.common import BRIEF, Views
from crosswire.model.findings import Finding
from crosswire.model.report import Evidence

_WHOLE, _FAIR = 240, 30
"""Code points: a clause is shown whole up to the first; fewer than the second say little by themselves."""
_LONG = 120
_FAR, _NEAR = 150, 60
"""Code points of context on each side of a brief and of a long heading."""
_LITTLE = 40
_CONTESTED = ("denied", "disputed", "updated")
_QUOTES = "\"“”‘’'"
_SAID = re.compile(rf"(?:[,.!?][{_QUOTES}]{{1,2}}|[{_QUOTES}],)(?:\s+[^\s{_QUOTES}.;]+){{2,8}}$")
"""The end of a quotation, and who said so."""
_POINTS_BACK = re.compile(r"(?:he|she|it|they|his|her|hers|its|their|this|these|those|that)\b", re.IGNORECASE)
_QUOTED = re.compile(rf"[\s,.]*[{_QUOTES}]")


@dataclass(frozen=True, slots=True)
class Heading:
    """The words that lead a card, and the rest of their sentence where they are a part of one.

    `sentence` is that sentence's bare words; `within` is the finding whose heading has shown it already,
    or "".
    """

    words: str
    before: str = ""
    after: str = ""
    verbatim: bool = True
    within: str = ""
    sentence: str = ""

    @property
    def shown(self) -> str:
        return f"{self.before}{self.words}{self.after}"


class Headings:
    """Headings in order: where a sentence has been shown, another passage leads, else the part alone."""

    def __init__(self, views: Views) -> None:
        self._views, self._look = views, views.look
        self._led: dict[str, str] = {}
        self._sentences: dict[str, str] = {}
        self._words: set[str] = set()
        self._parts: list[tuple[Evidence, str]] = []

    def of(self, finding: Finding) -> Heading:
        (where, own), *others = self._candidates(finding)
        told_by = self._shown_by(where, own)
        if told_by or _POINTS_BACK.match(own.shown):
            twin = bare(own.words) in self._words
            fit = [each for each in others if twin or (_telling(each[1]) and _alike(own, each[1]))]
            fit = [each for each in fit if len(each[1].shown) >= _FAIR and not self._shown_by(*each)]
            if fit:
                (where, own), told_by = min(fit, key=lambda each: not _telling(each[1])), ""
        self._note(finding.id, where, own)
        if told_by and finding.status not in _CONTESTED:
            return _alone(own, told_by)
        return _apart(own, [one_line(side.label).rstrip(".") for side in finding.positions[1:]])

    def _candidates(self, finding: Finding) -> Iterator[tuple[Evidence | None, Heading]]:
        """The title where it stands, then the first position's other passages."""
        where = self._titled(finding)
        title = one_line(finding.title)
        own = Heading(title, verbatim=self._look.is_verbatim(finding.title))
        yield where, self._around(where) if where else own
        for item in self._views.in_order(finding.positions[0].evidence):
            if item != where:
                yield item, self._around(item)

    def _titled(self, finding: Finding) -> Evidence | None:
        """Where the title stands: the passage that it begins, unless that is long; else the title alone."""
        evidence = self._views.in_order(e for p in finding.positions for e in p.evidence)
        for item in sorted(evidence, key=lambda e: self._look.words(e) != finding.title):
            head, found, tail = self._look.words(item).partition(finding.title)
            cut = len(finding.title) + len(tail) <= _WHOLE and "\n" not in tail
            if found and not head and (not tail or (cut and not _QUOTED.match(tail))):
                return item
        for item in evidence:
            at = self._look.reports[item.report].text.find(finding.title)
            if at >= 0:
                return Evidence(report=item.report, start=at, end=at + len(finding.title))
        return None

    def _around(self, item: Evidence) -> Heading:
        most = _NEAR if item.end - item.start > _LONG else _FAR
        before, words, after = in_context(self._look.reports[item.report].text, item.start, item.end, most)
        if not before:
            words = past_dateline(words) or words
        said = _SAID.search(words)
        if said and (before + words)[:1] in _QUOTES:
            words, after = words[: said.start()], said[0] + after
        return Heading(words, before, after, sentence=self._views.sentence(item))

    def _shown_by(self, where: Evidence | None, heading: Heading) -> str:
        """The finding that has shown these words within their sentence, or the same in another report."""
        for part, finding in self._parts:
            if where and part.report == where.report and part.start <= where.start and where.end <= part.end:
                return finding
        return self._led.get(bare(heading.shown), "") or self._sentences.get(heading.sentence, "")

    def _note(self, finding: str, where: Evidence | None, heading: Heading) -> None:
        self._words.add(bare(heading.words))
        self._led.setdefault(bare(heading.shown), finding)
        if heading.sentence:
            self._sentences.setdefault(heading.sentence, finding)
        if where:
            start = max(0, where.start - len(heading.before.removeprefix("… ")))
            end = where.end + len(heading.after.removesuffix(" …"))
            self._parts.append((Evidence(report=where.report, start=start, end=end), finding))


def _telling(heading: Heading) -> bool:
    """Whether a passage leads well: it names what it speaks of, and is neither scrap nor essay."""
    return _FAIR <= len(heading.shown) <= _WHOLE and not _POINTS_BACK.match(heading.shown)


def _alike(own: Heading, other: Heading) -> bool:
    """Whether the other passage has half of the words."""
    words = set(bare(own.words).split())
    return len(words & set(bare(other.words).split())) * 2 >= len(words)


def _alone(heading: Heading, told_by: str) -> Heading:
    """Without the sentence around it; a few words keep only a little of that."""
    most = _LITTLE if len(heading.words) < BRIEF else 0
    before, after = heading.before, heading.after
    if len(before) > most:
        before = "… " + (before[-most:].partition(" ")[2] if most else "")
    if len(after) > most and bare(after):
        after = (after[:most].rpartition(" ")[0] if most else "") + " …"
    return replace(heading, before=before, after=after, within=told_by)


def _apart(heading: Heading, others: list[str]) -> Heading:
    """Without what the other sides say, which stands below."""
    before, after = heading.before, heading.after
    for words in others:
        if words in heading.words:
            return replace(heading, before="", after="")
        if words in before:
            before = "… " + before.rpartition(words)[2].lstrip(" ,.;:–—-")
        if words in after:
            after = after.partition(words)[0].rstrip() + " …"
    both = replace(heading, before=before, after=after)
    return replace(heading, before="", after="") if any(words in both.shown for words in others) else both
