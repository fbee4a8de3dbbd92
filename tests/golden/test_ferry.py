"""The shipped example has a known right answer: this is it.

Six invented outlets on one invented ferry accident, with agency copy, a denied claim, a revised
toll, a wrong caption and a correction in it (src/crosswire/demo/ferry).
"""

from __future__ import annotations

from crosswire.model.findings import Dossier, Finding, Position
from crosswire.model.report import Evidence, Report


def report_of(dossier: Dossier, outlet: str) -> Report:
    return next(report for report in dossier.reports if report.outlet == outlet)


def words(dossier: Dossier, evidence: Evidence) -> str:
    report = next(report for report in dossier.reports if report.id == evidence.report)
    return report.text[evidence.start : evidence.end]


def all_words(dossier: Dossier, position: Position) -> str:
    return " | ".join(words(dossier, evidence) for evidence in position.evidence)


def findings_about(dossier: Dossier, text: str, *statuses: str) -> list[Finding]:
    return [
        finding
        for finding in dossier.findings
        if (not statuses or finding.status in statuses)
        and any(text in all_words(dossier, position) for position in finding.positions)
    ]


def dropped_text(dossier: Dossier, outlet: str) -> str:
    report = report_of(dossier, outlet)
    return "\n".join(report.text[part.start : part.end] for part in report.dropped)


def test_the_main_event_is_the_accident_off_mariehamn_on_tuesday(example: Dossier) -> None:
    main = next(event for event in example.events if event.id == example.story.main_event)
    assert (main.type, main.date) == ("NONE", "2025-10-14")
    assert main.place is not None
    assert main.place.name == "Mariehamn"


def test_navigation_teasers_share_prompts_and_the_wrong_caption_are_set_aside(example: Dossier) -> None:
    gone = dropped_text(example, "The Harbour Post")
    for furniture in (
        "Skip to content",
        "Orkla United",
        "READ MORE",
        "Share this article",
        "All rights reserved",
    ):
        assert furniture in gone
    for furniture in ("Related articles", "Harbour festival"):
        assert furniture in dropped_text(example, "Radio Skerry")
    assert "Sign up for our newsletter" in dropped_text(example, "The Capital Ledger")


def test_no_real_paragraph_is_lost(example: Dossier) -> None:
    for outlet in ("Norrwire", "Baltic Courier", "Meridian Daily"):
        assert len(dropped_text(example, outlet)) <= len("October 15, 2025")


def test_the_correction_is_the_reports_own_and_noted(example: Dossier) -> None:
    report = report_of(example, "Radio Skerry")
    assert "Anders Holm, not Anders Holmberg" not in dropped_text(example, "Radio Skerry")
    assert any("orrection" in note for note in report.notes)


def test_the_agency_copy_in_three_outlets_is_one_origin(example: Dossier) -> None:
    copied = findings_about(example, "dozen fishing boats")
    assert copied
    shared = [f for f in copied if len({e.report for e in f.positions[0].evidence}) > 1]
    assert {finding.status for finding in shared} == {"repeated"}
    assert all(len(finding.positions[0].origins) == 1 for finding in copied)


def test_the_companys_denial_faces_the_survivors_claim(example: Dossier) -> None:
    (denied, *_) = findings_about(example, "overloaded", "denied")
    assert len(denied.positions) > 1


def test_the_toll_rises_from_three_to_five(example: Dossier) -> None:
    killed = [figure for figure in example.figures if figure.role == "killed" and figure.low in (3, 5)]
    assert {figure.low for figure in killed} == {3, 5}
    assert any(
        finding.kind == "figure" and finding.status == "updated"
        for finding in findings_about(example, "ive people", "updated")
    )


def test_the_number_on_board_is_disputed(example: Dossier) -> None:
    assert findings_about(example, "240 people", "disputed")


def test_the_police_chief_is_one_person_in_three_reports(example: Dossier) -> None:
    holm = [entity for entity in example.entities if entity.kind == "person" and entity.name.endswith("Holm")]
    assert len(holm) == 1
    assert len({mention.report for mention in holm[0].mentions}) == 3


def test_the_spokesmans_words_are_attributed_to_him(example: Dossier) -> None:
    said = [s for s in example.statements if "not overloaded at any time" in words(example, s.evidence)]
    assert any(s.speaker_name.endswith("Oskar Falk") for s in said)


def test_the_agency_that_carried_an_unnamed_source_stands_as_carrier(example: Dossier) -> None:
    (said, *_) = [s for s in example.statements if "cooling pipe" in words(example, s.evidence)]
    assert "Norrwire" in " ".join((said.speaker_name, *said.via))
