from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from crosswire.align import AlignInput, findings
from crosswire.align.claims import claims
from crosswire.align.links import Links
from crosswire.model.claims import Statement
from crosswire.model.findings import Finding
from crosswire.model.reading import ReadReport
from crosswire.model.report import Report, Span
from tests.align import invented, stubs


def story(name: str) -> AlignInput:
    told = invented.load(name)
    return stubs.given(told.reads, told.statements)


def small(*texts: str) -> AlignInput:
    reads = []
    for number, text in enumerate(texts):
        report = Report(source=f"{number}.txt", text=text, outlet=f"Outlet {number}", published="2026-03-04")
        reads.append(ReadReport(report=report, reading=invented.reading(report)))
    return stubs.given(reads)


def said(made: AlignInput, number: int, words: str, *, stance: str = "asserts", who: str) -> Statement:
    report = made.reads[number].report
    start = report.text.index(words)
    return Statement(
        report=report.id,
        speaker=None,
        speaker_name=who,
        source=None,
        cue=None,
        content=Span(start=start, end=start + len(words)),
        form="indirect",
        stance=stance,  # type: ignore[arg-type]
    )


BUS = "A bus with forty pilgrims fell into the Lenn gorge on Monday."
OTHER = "The mayor of Dorn opened a new swimming pool."
BRAKES = "The brakes of the pilgrims' bus were worn out."


def words_of(made: AlignInput, finding: Finding) -> set[str]:
    text = {read.report.id: read.report.text for read in made.reads}
    return {text[e.report][e.start : e.end] for p in finding.positions for e in p.evidence}


def test_what_two_outlets_tell_is_one_finding_and_agreed():
    made = small(f"{BUS} {OTHER}", f"{BUS} The weather was fine all over the country.")
    found = findings(made)
    assert found[0].status == "agreed"
    assert len(found[0].positions[0].evidence) == 2
    assert {f.status for f in found[1:]} == {"single"}


def likely(*texts: str) -> int:
    made = small(*texts)
    return len(Links.of(claims(made.reads, made.statements), made).likely())


def test_one_word_in_common_is_a_topic_and_no_pair():
    assert likely("The truce remains.", "The mountain fog remains.") == 0
    assert likely("The mountain truce near Dorn remains.", "The mountain fog near Dorn remains.") == 1


def test_a_copy_of_a_report_counts_for_nothing():
    made = small(BUS, OTHER)
    report = replace(made.reads[0].report, outlet="The Copyist")
    copy = ReadReport(report=report, reading=replace(made.reads[0].reading, report=report.id))
    more = stubs.given((*made.reads, copy))
    before, after = findings(made), findings(more)
    assert [f.status for f in before] == [f.status for f in after]
    assert [[len(p.origins) for p in f.positions] for f in before] == [
        [len(p.origins) for p in f.positions] for f in after
    ]


def test_a_denial_stands_against_the_claim_it_denies():
    made = small(
        f"{BUS} The drivers' union said that the brakes of the pilgrims' bus were worn out.",
        f"{BUS} The bus company denied that the brakes of the pilgrims' bus were worn out.",
    )
    brakes = "the brakes of the pilgrims' bus were worn out"
    statements = (
        said(made, 0, brakes, stance="accuses", who="The drivers' union"),
        said(made, 1, brakes, stance="denies", who="The bus company"),
    )
    (denied,) = [f for f in findings(stubs.given(made.reads, statements)) if f.status == "denied"]
    assert [p.claimants for p in denied.positions] == [("The drivers' union",), ("The bus company",)]


def test_a_general_denial_is_bound_to_the_accusation_before_it():
    accusation, denial = "the company had known of the worn brakes for months", "the accusation"
    made = small(f"{BUS} The union said {accusation}. The company rejected {denial}.", OTHER)
    statements = (
        said(made, 0, accusation, stance="accuses", who="The union"),
        said(made, 0, denial, stance="denies", who="The company"),
    )
    (denied,) = [f for f in findings(stubs.given(made.reads, statements)) if f.status == "denied"]
    assert any(accusation in words for words in words_of(made, denied))


def test_a_denial_that_nothing_fits_stays_unbound():
    made = small(f"{BUS} The council denied that it would close the library.", OTHER)
    statement = said(made, 0, "it would close the library", stance="denies", who="The council")
    assert not [f for f in findings(stubs.given(made.reads, (statement,))) if f.status == "denied"]


def test_what_the_reports_open_with_leads_the_account():
    made = small(
        f"{BUS} {OTHER} Tea prices rose in Orvia. Skiers wait for snow. {BRAKES}",
        f"{BUS} A choir won the cup. Farmers planted cabbage early. Owls nest late. {BRAKES}",
    )
    agreed = [f.title for f in findings(made) if f.status == "agreed"]
    assert agreed == [BUS, BRAKES]


def test_a_contest_inside_one_report_does_not_lead():
    brakes = "the brakes of the pilgrims' bus were worn out"
    text = f"{BUS} {OTHER} The union said that {brakes}. The company denied that {brakes}."
    made = small(
        text,
        f"{BUS} A choir won the cup.",
    )
    statements = (
        said(made, 0, brakes, stance="accuses", who="The union"),
        replace(
            said(made, 0, brakes, stance="denies", who="The company"),
            content=Span(start=text.rindex(brakes), end=len(text) - 1),
        ),
    )
    statuses = [f.status for f in findings(stubs.given(made.reads, statements))]
    assert statuses[0] == "agreed"
    assert "denied" in statuses


@pytest.mark.parametrize("name", invented.names())
def test_findings_of_several_passages_bear_one_title_only_where_each_has_been_one(name):
    made = story(name)
    text = {read.report.id: read.report.text for read in made.reads}
    known: set[str] = set()
    for finding in findings(made):
        words = [text[e.report][e.start : e.end] for e in finding.positions[0].evidence]
        if finding.title in known and len(words) > 1:
            assert all(any(passage.startswith(title) for title in known) for passage in words)
        known.add(finding.title)


def test_no_report_no_finding():
    assert findings(stubs.given(())) == ()


@pytest.mark.parametrize("name", invented.names())
def test_labels_and_titles_are_the_reports_own_words(name):
    made = story(name)
    for finding in findings(made):
        for label in (finding.title, *(p.label for p in finding.positions)):
            assert any(label in read.report.text for read in made.reads)
        assert finding.why.endswith(".")


@settings(max_examples=5, deadline=None)
@for_all(st.permutations(range(5)), st.sampled_from(["border", "vote"]))
def test_the_order_of_reports_changes_nothing(order, name):
    made = story(name)
    turned = replace(
        made, reads=tuple(made.reads[i] for i in order), statements=tuple(reversed(made.statements))
    )
    assert findings(made) == findings(turned)


@settings(max_examples=4, deadline=None)
@for_all(st.sampled_from(invented.names()), st.integers(0, 3))
def test_a_verbatim_copy_changes_no_status_and_no_origin_count(name, which):
    made = story(name)
    original = made.reads[which]
    report = replace(original.report, outlet="Zeal Copyist", source="copy.txt")
    copy = ReadReport(report=report, reading=replace(original.reading, report=report.id))
    again = tuple(replace(s, report=report.id) for s in made.statements if s.report == original.report.id)
    more = stubs.given((*made.reads, copy), (*made.statements, *again))

    def seen(found):
        return sorted((f.status, f.title, [len(p.origins) for p in f.positions]) for f in found)

    assert seen(findings(made)) == seen(findings(more))
