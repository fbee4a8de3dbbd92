from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.lineage import Lineage, trace
from crosswire.lineage.reuse import reuse
from crosswire.model.claims import Statement
from crosswire.model.report import Evidence, Report
from tests.lineage.cases import COPIED, EDITED, OTHER, evidence, read, report, said

FACT = "forty farms were flooded"
SEARCH = "The search for nine missing will go on, the navy said."
LONG = (
    f"{COPIED} Divers searched two submerged barns for missing cattle herders until darkness halted work. "
    "Volunteers stacked hay bales against the schoolhouse door as brown water climbed its steps."
)


def lineage(reports: list[Report], statements: list[Statement] | None = None) -> Lineage:
    return trace([read(r) for r in reports], statements or [], reuse(reports, statements or []))


def test_each_outlets_own_narration_is_an_origin() -> None:
    a = report("Mill Post", f"Our reporter saw that {FACT}.")
    b = report("Hill Echo", "Water stood on some forty farms.")
    found = lineage([a, b]).origins([evidence(a, FACT), evidence(b, "forty farms")])
    assert [(o.kind, o.name) for o in found] == [("outlet", "Hill Echo"), ("outlet", "Mill Post")]


def test_one_speaker_through_many_carriers_is_one_origin() -> None:
    a = report("Mill Post", f"Mayor Orla Vint said {FACT}.")
    b = report("Hill Echo", f"According to Kyodo, Orla Vint said {FACT} by noon.")
    statements = [said(a, "Mayor Orla Vint", FACT), said(b, "Orla Vint", FACT, via=("Kyodo",))]
    (origin,) = lineage([a, b], statements).origins([evidence(a, FACT), evidence(b, FACT)])
    assert origin.kind == "speaker"
    assert origin.reports == tuple(sorted((a.id, b.id)))


def test_two_speakers_are_two_origins() -> None:
    a = report("Mill Post", f"Mayor Orla Vint said {FACT}.")
    b = report("Hill Echo", f"Vale hospital said {FACT}.")
    statements = [said(a, "Mayor Orla Vint", FACT), said(b, "Vale hospital", FACT)]
    assert len(lineage([a, b], statements).origins([evidence(a, FACT), evidence(b, FACT)])) == 2


def test_narration_copied_from_another_report_adds_no_origin() -> None:
    a, b = report("Mill Post", COPIED), report("Hill Echo", f"{OTHER} {EDITED}")
    spans = [evidence(a, "pulled stranded farmers"), evidence(b, "pulled stranded farmers")]
    assert len(lineage([a, b]).origins(spans)) == 1


def test_reports_that_share_much_copy_share_their_narration_too() -> None:
    a = report("Mill Post", f"{LONG} Power failed in Brook.")
    b = report("Hill Echo", f"{LONG} Brook lay dark.")
    assert len(lineage([a, b]).origins([evidence(a, "Power failed"), evidence(b, "Brook lay dark")])) == 1


def test_reports_credited_to_one_agency_are_one_origin() -> None:
    a = report("Mill Post", f"VALE (Reuters) - It is known that {FACT}.")
    b = report("Hill Echo", "Some forty farms stand under water.", byline=("Reuters",))
    (origin,) = lineage([a, b]).origins([evidence(a, FACT), evidence(b, "forty farms")])
    assert (origin.kind, origin.name) == ("agency", "Reuters")


def test_an_agency_that_is_quoted_and_one_that_is_credited_are_one() -> None:
    a = report("Mill Post", f"VALE (Reuters) - It is known that {FACT}.")
    b = report("Hill Echo", f"Reuters reported {FACT} since Monday.")
    spans = [evidence(a, FACT), evidence(b, FACT)]
    assert len(lineage([a, b], [said(b, "Reuters", FACT, cue="reported")]).origins(spans)) == 1


def test_two_agencies_that_one_outlet_prints_are_two_origins() -> None:
    a = report("Mill Post", f"VALE (Reuters) - It is known that {FACT}.")
    b = report("Mill Post", "Some forty farms stand under water.", byline=("Associated Press",))
    spans = [evidence(a, FACT), evidence(b, "forty farms")]
    assert [o.name for o in lineage([a, b]).origins(spans)] == ["Associated Press", "Reuters"]


def test_a_second_part_without_the_credit_adds_no_origin() -> None:
    a = report("Mill Post", f"VALE (Reuters) - It is known that {FACT}.")
    b = report("Mill Post", "The rest lies dry, but forty farms do not.", url="part-2")
    assert len(lineage([a, b]).origins([evidence(a, FACT), evidence(b, "forty farms")])) == 1


def test_what_is_told_of_a_speaker_is_told_by_the_outlet() -> None:
    text = "Orla Vint, whose brigade freed the lower sluice, said that the night was long."
    a = report("Mill Post", text)
    statement = said(a, "Orla Vint, whose brigade freed the lower sluice,", "the night was long")
    (origin,) = lineage([a], [statement]).origins([evidence(a, "brigade freed the lower sluice")])
    assert (origin.kind, origin.name) == ("outlet", "Mill Post")


def test_words_that_another_report_gives_to_a_speaker_are_his() -> None:
    a = report("Mill Post", f"{COPIED} Mayor Orla Vint said so on Monday.")
    b = report("Hill Echo", f"{OTHER} {COPIED}")
    c = report("Dale Sun", "Boats reached the roofs, our reporter saw.")
    statements = [said(a, "Mayor Orla Vint", COPIED.removesuffix("."))]
    spans = [evidence(a, "pulled stranded farmers from rooftops"), evidence(b, "pulled stranded farmers")]
    found = lineage([a, b, c], statements)
    assert [o.name for o in found.origins(spans)] == ["Mayor Orla Vint"]
    both = found.origins([spans[1], evidence(b, "Shops along the harbour"), evidence(c, "Boats reached")])
    assert [o.name for o in both] == ["Dale Sun", "Mayor Orla Vint"]


def test_a_quotation_without_its_speaker_is_of_whom_others_quote() -> None:
    quote = "Nobody warned us that the sluice gates were left open all night"
    a = report("Mill Post", f"“{quote},” said farmer Ade Brin.")
    b = report("Hill Echo", f"There was anger. “{quote}.”")
    statements = [said(a, "farmer Ade Brin", quote, form="direct")]
    (origin,) = lineage([a, b], statements).origins([evidence(a, quote), evidence(b, quote)])
    assert origin.name == "farmer Ade Brin"


def test_narration_of_the_same_in_other_words_is_its_outlets() -> None:
    a = report("Mill Post", "Mayor Orla Vint said tents, boats and blankets were sent to the valley.")
    b = report("Hill Echo", "Hundreds of tents and blankets reached the cut-off valley by boat.")
    statements = [said(a, "Mayor Orla Vint", "tents, boats and blankets were sent to the valley")]
    spans = [evidence(a, "tents, boats and blankets"), evidence(b, b.text)]
    assert len(lineage([a, b], statements).origins(spans)) == 2


def test_a_few_shared_sentences_leave_two_outlets_two() -> None:
    own = "Shepherds slept in lorries beside the northern ridge, wet dogs curled between their boots. "
    a = report("Mill Post", f"{COPIED} {own * 3}Power failed in Brook.")
    b = report("Hill Echo", f"{COPIED} {'Bakers handed warm loaves across sandbags to anyone passing. ' * 4}")
    late = replace(b, text=f"{b.text}Brook lay dark.")
    spans = [evidence(a, "Power failed"), evidence(late, "Brook lay dark")]
    assert len(lineage([a, late]).origins(spans)) == 2


def test_outlets_of_one_owner_share_their_narration() -> None:
    a = report("Mill Post", f"Here {FACT}.", owner="Valley Media")
    b = report("Hill Echo", "Forty farms stood in water.", owner="Valley Media")
    assert len(lineage([a, b]).origins([evidence(a, FACT), evidence(b, "Forty farms")])) == 1


def test_narration_rests_on_the_speaker_its_own_report_names() -> None:
    a = report("Mill Post", f"Forty farms lie under water. Mayor Orla Vint said {FACT}.")
    (origin,) = lineage([a], [said(a, "Mayor Orla Vint", FACT)]).origins(
        [evidence(a, "Forty farms lie"), evidence(a, FACT)]
    )
    assert origin.name == "Mayor Orla Vint"


def test_narration_that_restates_anothers_statement_adds_no_origin() -> None:
    a = report("Mill Post", "Mayor Orla Vint said the dam's concrete spillway crumbled overnight.")
    b = report("Hill Echo", "The concrete spillway crumbled overnight, it emerged.")
    statements = [said(a, "Mayor Orla Vint", "the dam's concrete spillway crumbled overnight")]
    spans = [evidence(a, "spillway crumbled overnight"), evidence(b, "concrete spillway crumbled overnight")]
    spans[0] = evidence(a, "the dam's concrete spillway crumbled overnight")
    assert len(lineage([a, b], statements).origins(spans)) == 1


@pytest.mark.parametrize(
    ("vague", "named"),
    [
        ("Officials", "Kenyan Water Minister Amina Wekesa"),
        ("Local media", "The Dale Herald"),
        ("Authorities", "Vale police"),
    ],
)
def test_an_unnamed_speaker_may_be_the_named_one(vague: str, named: str) -> None:
    a, b = report("Mill Post", f"{vague} said {FACT}."), report("Hill Echo", f"{named} said {FACT}.")
    statements = [said(a, vague, FACT), said(b, named, FACT)]
    (origin,) = lineage([a, b], statements).origins([evidence(a, FACT), evidence(b, FACT)])
    assert origin.name == named


def test_narration_that_only_reports_rests_on_who_says_it() -> None:
    first = report("Mill Post", "The harbour reportedly stays shut.")
    second = report("Hill Echo", "Vale police said the harbour stays shut.")
    found = lineage([first, second], [said(second, "Vale police", "the harbour stays shut")])
    spoken = [evidence(first, first.text), evidence(second, second.text)]
    assert [origin.name for origin in found.origins(spoken)] == ["Vale police"]


def test_a_speaker_of_whom_nothing_is_said_counts_with_his_outlet() -> None:
    first = report("Mill Post", "He said boats were ready. Boats lay ready at the quay.")
    found = lineage([first], [said(first, "He", "boats were ready")])
    spoken = [evidence(first, "He said boats were ready"), evidence(first, "Boats lay ready at the quay")]
    assert len(found.origins(spoken)) == 1


def test_witnesses_are_not_the_police() -> None:
    a, b = report("Mill Post", f"Witnesses said {FACT}."), report("Hill Echo", f"Vale police said {FACT}.")
    statements = [said(a, "Witnesses", FACT), said(b, "Vale police", FACT)]
    assert len(lineage([a, b], statements).origins([evidence(a, FACT), evidence(b, FACT)])) == 2


def test_the_innermost_statement_counts() -> None:
    a = report("Mill Post", f"Kyodo reported that Orla Vint said {FACT}.")
    outer = said(a, "Kyodo", f"Orla Vint said {FACT}", cue="reported")
    (origin,) = lineage([a], [outer, said(a, "Orla Vint", FACT)]).origins([evidence(a, FACT)])
    assert origin.name == "Orla Vint"


def test_the_reason_is_one_sentence_with_outlets_and_speakers() -> None:
    a = report("Mill Post", f"Mayor Orla Vint said {FACT}.")
    b = report("Hill Echo", "Water stood in cellars.")
    why = lineage([a, b], [said(a, "Mayor Orla Vint", FACT)]).explain(
        [evidence(a, FACT), evidence(b, "Water stood")]
    )
    assert why == "2 independent origins: Hill Echo in its own voice; Mayor Orla Vint, in Mill Post."


def test_no_evidence_has_no_origin() -> None:
    assert lineage([report("Mill Post", COPIED)]).origins([]) == ()


def test_evidence_of_an_unknown_report_is_refused() -> None:
    with pytest.raises(KeyError):
        lineage([report("Mill Post", COPIED)]).origins([Evidence(report="r0", start=0, end=4)])


# Laws: what may not change a count.

OUTLETS = ("Mill Post", "Hill Echo", "Dale Sun", "Weir News")
LINES = (
    f"Mayor Orla Vint said {FACT}.",
    f"Vale police said {FACT}.",
    f"Officials said {FACT}.",
    f"It is plain that {FACT}.",
    f"{LONG} And {FACT}.",
    f"VALE (Reuters) - It is clear that {FACT}.",
    f"VALE (Kyodo) - It is sure that {FACT}.",
)
STORIES = st.lists(
    st.tuples(st.sampled_from(OUTLETS), st.sampled_from(LINES)), min_size=1, max_size=5, unique=True
)
SOURCES = ("Mayor Orla Vint", "Vale police", "Officials")


def told(story: list[tuple[str, str]]) -> tuple[list[Report], list[Statement]]:
    reports = [report(outlet, text) for outlet, text in story]
    statements = [
        said(one, source, FACT) for one in reports for source in SOURCES if one.text.startswith(source)
    ]
    return reports, statements


def count(reports: list[Report], statements: list[Statement]) -> int:
    return len(lineage(reports, statements).origins([evidence(r, FACT) for r in reports]))


@settings(max_examples=40, deadline=None)
@given(STORIES, st.data())
def test_a_verbatim_copy_of_a_report_changes_no_count(
    story: list[tuple[str, str]], data: st.DataObject
) -> None:
    reports, statements = told(story)
    chosen = data.draw(st.sampled_from(reports))
    copy = replace(chosen, outlet="Copy Cat Gazette")
    copied = [replace(s, report=copy.id) for s in statements if s.report == chosen.id]
    if len(chosen.text) > 200 or copied:
        assert count([*reports, copy], statements + copied) == count(reports, statements)


@settings(max_examples=40, deadline=None)
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_reports_and_statements_changes_nothing(
    story: list[tuple[str, str]], chance: object
) -> None:
    reports, statements = told(story)
    spans = [evidence(r, FACT) for r in reports]
    before = lineage(reports, statements)
    shuffled = ([*reports], [*statements], [*spans])
    for part in shuffled:
        chance.shuffle(part)  # type: ignore[attr-defined]
    after = lineage(shuffled[0], shuffled[1])
    assert after.origins(shuffled[2]) == before.origins(spans)
    assert after.explain(shuffled[2]) == before.explain(spans)
    assert (after.nodes, after.edges) == (before.nodes, before.edges)


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_a_report_split_in_two_by_its_owner_adds_no_origin(story: list[tuple[str, str]]) -> None:
    reports, statements = told(story)
    first = reports[0]
    rest = report(first.outlet, f"More to come. Still, {FACT}.", url="part-2")
    spans = [evidence(r, FACT) for r in reports]
    split = lineage([*reports, rest], statements)
    assert len(split.origins([*spans, evidence(rest, FACT)])) <= max(
        len(lineage(reports, statements).origins(spans)),
        len(split.origins([evidence(rest, FACT)])),
    )


def test_a_headline_rests_on_the_statement_that_it_sums_up() -> None:
    one = report("Alpha", f"Search for nine missing goes on\n\n{SEARCH}")
    told = said(one, "the navy", "The search for nine missing will go on")
    lineage = trace([read(one)], [told], [])
    (origin,) = lineage.origins([evidence(one, "Search for nine missing goes on")])
    assert (origin.kind, origin.name) == ("speaker", "the navy")


def test_a_headline_that_tells_something_else_is_its_outlets_own() -> None:
    one = report("Alpha", f"Harbour festival put off\n\n{SEARCH}")
    told = said(one, "the navy", "The search for nine missing will go on")
    (origin,) = trace([read(one)], [told], []).origins([evidence(one, "Harbour festival put off")])
    assert origin.kind == "outlet"
