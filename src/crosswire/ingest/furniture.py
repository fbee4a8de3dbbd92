"""What stands on a page and is no part of its report: found in plain text, and set aside with a reason.

Plain text has no markup, so a passage is judged by what it says (`furniture_patterns`), by its shape (a
line that ends as no sentence does, a date alone), by its place (before the headline, behind the sign-off),
by its distance from the rest (`topic`), and by standing in several reports of one outlet. A line of running
prose is never set aside for its shape or place alone: losing a paragraph costs more than keeping a label.

Baseline for the task: jusText and boilerpipe (Kohlschütter et al. 2010) judge blocks by length and link
density; here only length and words are left of that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce

from crosswire.ingest import blocks, dates, furniture_patterns, topic
from crosswire.ingest.appeals import appeals
from crosswire.ingest.blocks import Line
from crosswire.ingest.crumbs import crumbs
from crosswire.ingest.patterns import any_of, reasons_of
from crosswire.model.report import Dropped, Report

Marks = Mapping[int, str]

_LINES = reasons_of(furniture_patterns.LINES)
_OPENER = any_of(furniture_patterns.OPENERS)
_OPENER_WITH_HEADLINE = any_of(furniture_patterns.OPENERS_WITH_HEADLINE)
_CORRECTION = any_of(furniture_patterns.CORRECTIONS)
_SIGN_OFF = any_of(furniture_patterns.SIGN_OFFS)
_OPINION = any_of((furniture_patterns.OPINION_LABEL,))
_BLURB = any_of((furniture_patterns.BLURB,))
_COMMENT_FORM = any_of((furniture_patterns.COMMENT_FORM,))
_DATE_LABEL = any_of(furniture_patterns.DATE_LABELS)
_AUTHOR_NOTE = any_of((furniture_patterns.AUTHOR_NOTE,))
_JOURNALIST = any_of(
    (r"\b(?:reporter|correspondent|editor|columnist|writer|journalist|contributor|bureau chief)\b",)
)
_MAX_TEASER_WORDS = 45
_MAX_TEASERS_LINE = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A report as its lines, with what is known of it and of the reports beside it.

    `named_in` counts the reports that hold a name; `repeated` are the lines its outlet prints several times.
    """

    report: Report
    lines: tuple[Line, ...]
    named_in: Mapping[str, int] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()

    def is_title(self, index: int) -> bool:
        title = self.report.title
        return bool(title) and _folded(self.lines[index].text) == _folded(title)


def set_aside(reports: Sequence[Report]) -> tuple[Report, ...]:
    """Each report with the passages that are no part of it in `dropped` (whatever stood there before).

    The reports are looked at together: what one outlet prints under several reports is its own furniture,
    and a caption that says nothing of its own report may still be about what the others tell.
    """
    split = {report.id: blocks.lines(report.text) for report in reports}
    named_in = Counter(name for report in reports for name in topic.names(report.text))
    repeated = _repeated(reports, split)
    result = []
    for report in reports:
        page = Page(
            report=report,
            lines=split[report.id],
            named_in=named_in,
            repeated=repeated.get(report.outlet, frozenset()),
        )
        result.append(replace(report, dropped=furniture(page)))
    return tuple(result)


def furniture(page: Page) -> tuple[Dropped, ...]:
    """The passages of one page that are no part of its report, merged where they touch, in text order."""
    marks = reduce(lambda known, rule: {**rule(page, known), **known}, _RULES, dict[int, str]())
    spans = [(page.lines[i].start, page.lines[i].end, reason) for i, reason in sorted(marks.items())]
    for index, line in enumerate(page.lines):
        if index not in marks and not _CORRECTION.fullmatch(line.text):
            spans += appeals(line)
            spans += crumbs(line, page.report.text)
    return _merged(page.report.text, spans)


def is_correction(line: Line) -> bool:
    """Whether the line tells of a correction or update of the report itself: kept, and worth a note."""
    return bool(_CORRECTION.fullmatch(line.text))


def _labels(page: Page, known: Marks) -> dict[int, str]:
    """Lines that are furniture by their words alone."""
    return {
        index: reason
        for index, line in enumerate(page.lines)
        if not page.is_title(index) and not is_correction(line) and (reason := _LINES(line.text))
    }


def _menus(page: Page, known: Marks) -> dict[int, str]:
    """Runs of a menu's words before the headline or at the end: one known word gives the run away."""
    prose = [i for i, line in enumerate(page.lines) if line.ends_sentence and len(line.words) > 8]
    if not prose:
        return {}
    found: dict[int, str] = {}
    for group in _paragraphs(page.lines):
        head, tail = group[-1] < prose[0], group[0] > prose[-1]
        has_headline = any(
            len(page.lines[i].words) >= 4 and i not in known for i in range(group[-1] + 1, prose[0])
        )
        if not (tail or (head and has_headline)) or len(group) < 2 or any(map(page.is_title, group)):
            continue
        lines = [page.lines[i] for i in group]
        cues = sum(
            i in known or line.text.lower() in furniture_patterns.SECTIONS
            for i, line in zip(group, lines, strict=True)
        )
        if cues and all(map(blocks.is_label, lines)) and not any(map(is_sign_off, lines)):
            found |= dict.fromkeys(group, "navigation")
    return found


def _teasers(page: Page, known: Marks) -> dict[int, str]:
    """Headlines of other articles, behind "Read more:", "Related articles" and the like."""
    found: dict[int, str] = {}
    for index, line in enumerate(page.lines):
        if index in found or page.is_title(index):
            continue
        if _opens_with_headline(line, page):
            found[index] = "teaser"
        elif _OPENER.fullmatch(line.text) and index > 0:
            found |= dict.fromkeys(_run_of_teasers(page, index), "teaser")
    return found


def _opens_with_headline(line: Line, page: Page) -> bool:
    if not _OPENER_WITH_HEADLINE.fullmatch(line.text) or line is page.lines[0]:
        return False
    if re.match(r"MOST [A-Z]+\b", line.text):
        return len(line.text) < min(_MAX_TEASERS_LINE, len(page.report.text) // 2)
    return blocks.is_headline_like(line)


def _run_of_teasers(page: Page, opener: int) -> range:
    """The opener, the headlines behind it, and the blurb of an opinion piece that ends the page."""
    lines = page.lines
    rest = lines[opener + 1 :]
    end = opener + 1
    if len(rest) <= 12 and all(len(line.words) <= 25 and not is_sign_off(line) for line in rest):
        headlines = [i for i, line in enumerate(rest) if blocks.is_headline_like(line)]
        end += max(headlines, default=-1) + 1  # among end matter, a headline may end with a full stop
    while end < len(lines) and blocks.is_headline_like(lines[end]) and not is_sign_off(lines[end]):
        end += 1
    left = lines[end:]
    if end > opener + 1 and 0 < len(left) <= 2:
        opinion = _OPINION.match(lines[end - 1].text) or any(_BLURB.search(line.text) for line in left)
        end = len(lines) if opinion else end
    return range(opener, end)


def _dated_teasers(page: Page, known: Marks) -> dict[int, str]:
    """A headline or blurb with a date of its own beneath it, in the midst of the text.

    A chronology also has lines that hold a date alone; there the dates run in order, and the text belongs to
    the date above it. Dates that run in order over three lines or more are left alone, and so is a date on
    the day of publication.
    """
    prose = [i for i, line in enumerate(page.lines) if line.ends_sentence and len(line.words) > 8]
    if not prose:
        return {}
    dated = {i: day for i in range(prose[0] + 1, len(page.lines)) if (day := date_alone(page.lines[i]))}
    days = list(dated.values())
    if len(days) >= 3 and (days == sorted(days) or days == sorted(days, reverse=True)):
        return {}
    found: dict[int, str] = {}
    for index, day in dated.items():
        blurb = page.lines[index - 1]
        if day[:10] == page.report.published[:10] or index - 1 in dated or page.is_title(index - 1):
            continue
        if (
            len(blurb.words) <= _MAX_TEASER_WORDS
            and not topic.attributes(blurb.text)
            and index - 1 != prose[0]
        ):
            found |= {index - 1: "dated teaser", index: "dated teaser"}
    return found


def _unrelated(page: Page, known: Marks) -> dict[int, str]:
    """Captions and headlines that share nothing with the report (nor, for captions, with the others)."""
    found: dict[int, str] = {}
    for index, line in enumerate(page.lines):
        if index in known or page.is_title(index) or is_correction(line):
            continue
        if topic.is_caption(line.text):
            if topic.is_foreign_caption(line.text, _rest(page, index, known), page.named_in):
                found[index] = "caption of an unrelated picture"
        elif (
            index > 1
            and _is_bare_headline(page, index, known)
            and topic.is_foreign_headline(line.text, _rest(page, index, known))
        ):
            found[index] = "teaser"
    return found


def _is_bare_headline(page: Page, index: int, known: Marks) -> bool:
    """Whether a headline stands alone in running prose; in a run of such lines it may be a list's."""
    line = page.lines[index]
    beside = [i for i in (index - 1, index + 1) if i < len(page.lines)]
    return (
        blocks.is_headline_like(line)
        and line.text[-1] not in "?!:])"
        and not is_sign_off(line)
        and not appeals(line)
        and all(i in known or page.lines[i].ends_sentence for i in beside)
    )


def _after_sign_off(page: Page, known: Marks) -> dict[int, str]:
    """Headlines behind the line that closes the report; all that stands behind a comment form."""
    found: dict[int, str] = {}
    late = [i for i, line in enumerate(page.lines) if line.start > len(page.report.text) // 2]
    forms = [i for i in late if _COMMENT_FORM.fullmatch(page.lines[i].text)]
    if len(forms) > 1:  # one alone may be a button in the midst of the text
        found |= dict.fromkeys(range(forms[0], len(page.lines)), "comments")
    for index in late:
        rest = range(index + 1, len(page.lines))
        if is_sign_off(page.lines[index]) and all(_may_trail(page.lines[i]) or i in known for i in rest):
            found |= dict.fromkeys((i for i in rest if not is_sign_off(page.lines[i])), "teaser")
    return found


def _address_lists(page: Page, known: Marks) -> dict[int, str]:
    """The few words beneath a notice that ends with a colon: the addresses it announces."""
    found: dict[int, str] = {}
    for index, line in enumerate(page.lines):
        if line.text.endswith(":") and any(reason == "site notice" for *_, reason in appeals(line)):
            end = index + 1
            while end < len(page.lines) and blocks.is_label(page.lines[end]):
                found[end] = "site notice"
                end += 1
    return found


def _printed_everywhere(page: Page, known: Marks) -> dict[int, str]:
    """Lines that are no sentences and stand under several reports of the outlet."""
    return {
        index: "stands under several of the outlet's reports"
        for index, line in enumerate(page.lines)
        if _folded(line.text) in page.repeated and not page.is_title(index) and not is_sign_off(line)
    }


def _author_notes(page: Page, known: Marks) -> dict[int, str]:
    """A sentence on the author among the last lines: of a journalist whom nothing else in the text names."""
    found: dict[int, str] = {}
    for index in range(max(1, len(page.lines) - 4), len(page.lines)):
        note = _AUTHOR_NOTE.fullmatch(page.lines[index].text)
        if not note or not _JOURNALIST.search(note[0]) or len(page.lines[index].words) > 40:
            continue
        surname = note["name"].split()[-1]
        others = (line for i, line in enumerate(page.lines) if i != index and not is_byline(line))
        if not any(surname in line.text for line in others):
            found[index] = "note on the author"
    return found


_RULES: tuple[Callable[[Page, Marks], dict[int, str]], ...] = (
    _labels,
    _menus,
    _teasers,
    _dated_teasers,
    _address_lists,
    _after_sign_off,
    _author_notes,
    _printed_everywhere,
    _unrelated,
)


def is_sign_off(line: Line) -> bool:
    """Whether the line says who wrote the report or whose copy it used."""
    return bool(_SIGN_OFF.fullmatch(line.text))


def is_byline(line: Line) -> bool:
    """Whether the line names the author, as bylines do."""
    return len(line.words) <= 12 and line.text.lower().startswith(("by ", "written by ", "reported by "))


def date_alone(line: Line) -> str:
    """The ISO date of a line that holds a date and nothing else; else ""."""
    bare = _DATE_LABEL.sub("", line.text, count=1).strip(" .,:|·-–—")
    found = dates.find(bare)
    return found[2] if found and not bare[: found[0]].strip() and not bare[found[1] :].strip() else ""


def _may_trail(line: Line) -> bool:
    return is_sign_off(line) or (blocks.is_headline_like(line) and not topic.is_caption(line.text))


def _paragraphs(lines: Sequence[Line]) -> Iterable[list[int]]:
    groups: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        groups.setdefault(line.paragraph, []).append(index)
    return groups.values()


def _rest(page: Page, index: int, known: Marks) -> str:
    return "\n".join(line.text for i, line in enumerate(page.lines) if i != index and i not in known)


def _repeated(reports: Sequence[Report], split: Mapping[str, Sequence[Line]]) -> dict[str, frozenset[str]]:
    """For each outlet, the short lines that stand in two of its reports or more, folded."""
    counts: dict[str, Counter[str]] = {}
    for report in reports:
        own = {
            _folded(line.text)
            for line in split[report.id]
            if len(line.words) <= 12 and not line.ends_sentence
        }
        counts.setdefault(report.outlet, Counter()).update(own - {_folded(report.title)})
    return {outlet: frozenset(t for t, n in c.items() if n > 1) for outlet, c in counts.items() if outlet}


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _merged(text: str, spans: Iterable[tuple[int, int, str]]) -> tuple[Dropped, ...]:
    """Spans in text order; neighbours of one reason with only white space between them become one."""
    merged: list[tuple[int, int, str]] = []
    for start, end, reason in sorted(spans):
        if merged and start <= merged[-1][1]:
            last = merged[-1]
            merged[-1] = (last[0], max(last[1], end), last[2])
        elif merged and merged[-1][2] == reason and not text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], end, reason)
        else:
            merged.append((start, end, reason))
    return tuple(Dropped(start=start, end=end, reason=reason) for start, end, reason in merged)
