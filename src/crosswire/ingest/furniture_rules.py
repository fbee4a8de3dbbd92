"""The rules by which lines are told to be no part of their report, one kind of furniture each.

A rule is given the page and the lines already marked, and gives further marks: line number -> reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from crosswire.ingest import blocks, furniture_patterns, topic
from crosswire.ingest.appeals import appeals
from crosswire.ingest.blocks import Line
from crosswire.ingest.furniture_lines import Page, date_alone, folded, is_byline, is_correction, is_sign_off
from crosswire.ingest.patterns import any_of, reasons_of

Marks = Mapping[int, str]
Rule = Callable[[Page, Marks], dict[int, str]]

_LINES = reasons_of(furniture_patterns.LINES)
_OPENER = any_of(furniture_patterns.OPENERS)
_OPENER_WITH_HEADLINE = any_of(furniture_patterns.OPENERS_WITH_HEADLINE)
_OPINION = any_of((furniture_patterns.OPINION_LABEL,))
_BLURB = any_of((furniture_patterns.BLURB,))
_COMMENT_FORM = any_of((furniture_patterns.COMMENT_FORM,))
_AUTHOR_NOTE = any_of((furniture_patterns.AUTHOR_NOTE,))
_JOURNALIST = any_of(
    (r"\b(?:reporter|correspondent|editor|columnist|writer|journalist|contributor|bureau chief)\b",)
)
_MAX_TEASER_WORDS = 45
_MAX_TEASERS_LINE = 1500
_MIN_HEADLINE_WORDS = 7


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
        if folded(line.text) in page.repeated and not page.is_title(index) and not is_sign_off(line)
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


def _beside_teasers(page: Page, known: Marks) -> dict[int, str]:
    """A bare headline right above a run of other articles' headlines: the first of them, or a video's title;
    and a section's name beside furniture."""
    found: dict[int, str] = {}
    for index, line in enumerate(page.lines):
        if index in known or index < 2 or page.is_title(index) or is_correction(line):
            continue
        below, above = known.get(index + 1, ""), known.get(index - 1, "")
        if (
            below == "teaser"
            and len(line.words) >= _MIN_HEADLINE_WORDS
            and _is_bare_headline(page, index, known)
            and not topic.is_caption(line.text)
        ):
            found[index] = "teaser"
        elif (below or above) and line.text.lower() in furniture_patterns.SECTIONS:
            found[index] = below or above
    return found


def _may_trail(line: Line) -> bool:
    return is_sign_off(line) or (blocks.is_headline_like(line) and not topic.is_caption(line.text))


def _paragraphs(lines: Sequence[Line]) -> Iterable[list[int]]:
    groups: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        groups.setdefault(line.paragraph, []).append(index)
    return groups.values()


def _rest(page: Page, index: int, known: Marks) -> str:
    return "\n".join(line.text for i, line in enumerate(page.lines) if i != index and i not in known)


RULES: tuple[Rule, ...] = (
    _labels,
    _menus,
    _teasers,
    _dated_teasers,
    _address_lists,
    _after_sign_off,
    _author_notes,
    _printed_everywhere,
    _unrelated,
    _beside_teasers,
)
