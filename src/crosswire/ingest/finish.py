"""From drafts to reports: other languages turned away, furniture set aside, gaps filled from the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.ingest import language, metadata
from crosswire.ingest.furniture import set_aside
from crosswire.ingest.intake import Options
from crosswire.model.report import Rejection, Report


def finish(drafts: Sequence[Report], options: Options) -> tuple[tuple[Report, ...], tuple[Rejection, ...]]:
    """The reports made of the drafts, and the drafts turned away because of their language."""
    kept: list[Report] = []
    refused: list[Rejection] = []
    for draft in drafts:
        found = language.foreign(draft.text, options.language)
        if found:
            refused.append(_refusal(draft, found, options))
        else:
            kept.append(replace(draft, language=options.language))
    return tuple(metadata.fill(report, options.today) for report in set_aside(kept)), tuple(refused)


def _refusal(draft: Report, found: str, options: Options) -> Rejection:
    theirs, ours = language.name(found), language.name(options.language)
    if theirs == found:  # "zxx", "und": letters that are no known language
        reason = f"The text seems to be in no language that has a name; give its {ours} text."
        return Rejection(source=draft.source, reason=reason)
    reason = f"The text seems to be in {theirs}; only {ours} is read: give its {ours} version."
    return Rejection(source=draft.source, reason=reason)
