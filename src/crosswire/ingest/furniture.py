"""What stands on a page and is no part of its report: found in plain text, and set aside with a reason.

Plain text has no markup, so a passage is judged by what it says (`furniture_patterns`), by its shape (a
line that ends as no sentence does, a date alone), by its place (before the headline, behind the sign-off),
by its distance from the rest (`topic`), and by standing in several reports of one outlet. A line of running
prose is never set aside for its shape or place alone: losing a paragraph costs more than keeping a label.

Baseline for the task: jusText and boilerpipe (Kohlschütter et al. 2010) judge blocks by length and link
density; here only length and words are left of that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from crosswire.ingest import blocks, topic
from crosswire.ingest.appeals import appeals
from crosswire.ingest.blocks import Line
from crosswire.ingest.crumbs import crumbs
from crosswire.ingest.furniture_lines import Page, folded, is_correction
from crosswire.ingest.furniture_rules import RULES
from crosswire.model.report import Dropped, Report


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
    marks = reduce(lambda known, rule: {**rule(page, known), **known}, RULES, dict[int, str]())
    spans = [(page.lines[i].start, page.lines[i].end, reason) for i, reason in sorted(marks.items())]
    for index, line in enumerate(page.lines):
        if index not in marks and not is_correction(line):
            spans += appeals(line)
            spans += crumbs(line, page.report.text)
    return _merged(page.report.text, spans)


def _repeated(reports: Sequence[Report], split: Mapping[str, Sequence[Line]]) -> dict[str, frozenset[str]]:
    """For each outlet, the short lines that stand in two of its reports or more, folded."""
    counts: dict[str, Counter[str]] = {}
    for report in reports:
        own = {
            folded(line.text) for line in split[report.id] if len(line.words) <= 12 and not line.ends_sentence
        }
        counts.setdefault(report.outlet, Counter()).update(own - {folded(report.title)})
    return {outlet: frozenset(t for t, n in c.items() if n > 1) for outlet, c in counts.items() if outlet}


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
