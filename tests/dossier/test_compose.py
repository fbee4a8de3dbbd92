from dataclasses import replace

import pytest

from crosswire.dossier.compose import Parts, compose, main_finding, timeline
from crosswire.model.claims import Event
from crosswire.model.findings import Finding
from crosswire.model.report import Evidence, Report
from tests.dossier import sample


def test_the_order_of_the_parts_does_not_matter() -> None:
    parts = sample.parts()
    turned = replace(
        parts,
        **{
            name: tuple(reversed(getattr(parts, name)))
            for name in (
                "reports",
                "entities",
                "statements",
                "figures",
                "events",
                "origins",
                "reuse",
                "framing",
            )
        },
    )
    assert compose(turned) == compose(parts)


def test_findings_keep_the_accounts_order() -> None:
    assert compose(sample.parts()).findings == sample.FINDINGS


def test_outlets_of_one_owner_count_once() -> None:
    dossier = sample.dossier()
    assert (len(dossier.reports), dossier.story.outlets) == (6, 5)


def test_the_story_counts_the_main_events_origins() -> None:
    assert sample.dossier().story.origins == 3


def test_a_finding_that_holds_little_of_the_main_event_does_not_tell_it() -> None:
    long = replace(
        sample.MAIN,
        mentions=(
            *sample.MAIN.mentions,
            *sample.EVENTS[1].mentions,
            *[sample.at("gazette", words) for words in ("KESTREL", "HARBOUR", "March")],
        ),
    )
    assert main_finding(sample.FINDINGS[:1], long) is None
    assert main_finding(sample.FINDINGS[:1], sample.MAIN) == sample.FINDINGS[0]


def test_a_figure_never_tells_the_main_event() -> None:
    figures = tuple(finding for finding in sample.FINDINGS if finding.kind == "figure")
    assert main_finding(figures, sample.MAIN) is None


def test_the_main_events_finding_leads_the_account() -> None:
    turned = replace(sample.parts(), findings=tuple(reversed(sample.FINDINGS)))
    assert compose(turned).findings == (sample.FINDINGS[0], *reversed(sample.FINDINGS[1:]))


def test_where_they_are_not_known_the_accounts_origins_are_counted() -> None:
    cited = {o for f in sample.FINDINGS for p in f.positions for o in p.origins}
    assert compose(replace(sample.parts(), main_origins=0)).story.origins == len(cited) < len(sample.ORIGINS)


def test_the_title_is_a_headline_word_for_word() -> None:
    dossier = sample.dossier()
    assert dossier.story.title in {report.title for report in dossier.reports}


def test_a_headline_whose_count_was_updated_is_no_title() -> None:
    parts = sample.parts()
    report = next(r for r in parts.reports if r.title == sample.dossier().story.title)
    at = report.text.index(report.title)
    outdated = Evidence(report=report.id, start=at, end=at + 5)
    later = sample.FINDINGS[0].positions[0]
    updated = Finding(
        kind="figure",
        title="Killed",
        status="updated",
        positions=(later, replace(later, evidence=(outdated,))),
        why="",
    )
    dossier = compose(replace(parts, findings=(*parts.findings, updated)))
    assert dossier.story.title != report.title
    assert dossier.story.title in {r.title for r in parts.reports}


def test_a_headline_cut_short_is_no_title_where_a_whole_one_is() -> None:
    parts = sample.parts()
    titles = ("Storm closes the port of Vell and...", "Storm closes port", "Storm closes the port of …")
    reports = tuple(replace(r, title=titles[at % 3]) for at, r in enumerate(parts.reports))
    assert compose(replace(parts, reports=reports)).story.title == "Storm closes port"


def test_without_headlines_the_title_is_the_main_events_words() -> None:
    parts = sample.parts()
    bare = {r.id: replace(r, title="") for r in parts.reports}
    dossier = compose(replace(parts, reports=tuple(bare.values())))
    words = {dossier_text(dossier, m) for e in dossier.events if e.id == parts.main_event for m in e.mentions}
    assert dossier.story.title in words


def dossier_text(dossier: object, evidence: Evidence) -> str:
    return next(r for r in dossier.reports if r.id == evidence.report).slice(evidence.start, evidence.end)  # type: ignore[attr-defined]


def test_the_published_range_leaves_out_unknown_dates() -> None:
    parts = sample.parts()
    undated = Report(source="x.txt", text="No date here.", outlet="Undated Gazette")
    story = compose(replace(parts, reports=(*parts.reports, undated))).story
    assert (story.first_published, story.last_published) == ("2024-03-10", "2024-03-11")


def test_coarser_dates_stand_before_finer_ones() -> None:
    mention = (sample.at("gazette", "Ferry"),)
    dates = ["2024-03-05", "2024", "", "2024-03", "soon"]
    entries = timeline(Event(type="NONE", mentions=mention, date=date) for date in dates)
    assert [entry.date for entry in entries] == ["2024", "2024-03", "2024-03-05"]


def test_no_report_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one report"):
        compose(Parts(reports=(), reader="none"))


def test_evidence_outside_the_story_is_refused() -> None:
    stray = Event(type="NONE", mentions=(Evidence(report="r000000000000", start=0, end=4),))
    with pytest.raises(ValueError, match="not in this story"):
        compose(replace(sample.parts(), events=(*sample.EVENTS, stray)))


def test_an_origin_that_was_not_given_is_refused() -> None:
    with pytest.raises(ValueError, match="not given"):
        compose(replace(sample.parts(), origins=()))


def test_the_run_tells_choices_apart() -> None:
    parts = sample.parts()
    other = replace(parts, settings=(("language", "en"),))
    assert compose(parts).run.config_hash != compose(other).run.config_hash
