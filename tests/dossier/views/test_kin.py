"""Which findings stand together: invented reports, one finding a passage."""

from __future__ import annotations

from crosswire.dossier.views.kin import grouped, leading
from tests.dossier.views.test_headings import told_by

DYKES = "Three dykes broke near Hallin on Monday and two schools were closed, the province said."


def test_what_another_report_copied_stands_with_the_sentence_it_is_a_part_of() -> None:
    found = told_by(
        {"Vell Courier": f"HALLIN (NPA) - {DYKES}", "Orvia Post": DYKES},
        ("Three dykes broke near Hallin on Monday",),
        ("two schools were closed",),
    )
    [group] = grouped(found)
    assert (group.lead, group.all) == (found[0], found)


def test_what_says_no_more_than_is_shown_is_folded() -> None:
    found = told_by({"Vell Courier": DYKES}, ("Three dykes broke near Hallin on Monday",), ("two schools",))
    [group] = grouped(found)
    assert (group.near, group.folded) == ((), found[1:])


def test_findings_of_other_sentences_stand_alone() -> None:
    found = told_by(
        {"Vell Courier": "Bread is short. Milk is short."}, ("Bread is short",), ("Milk is short",)
    )
    assert [group.all for group in grouped(found)] == [found[:1], found[1:]]


def test_every_finding_stands_in_one_group_and_what_is_contested_leads_its_own() -> None:
    told = (("Three dykes broke near Hallin on Monday",), ("two schools were closed",))
    found = told_by({"Vell Courier": DYKES}, *told, status="disputed")
    assert [group.all for group in grouped(found)] == [found[:1], found[1:]]


def test_the_better_supported_leads_and_the_first_leads_whatever_it_is() -> None:
    texts = {"Vell Courier": f"Rain fell. {DYKES}"}
    [first] = told_by(texts, ("Rain fell",), status="single")
    [weak] = told_by(texts, ("Three dykes broke near Hallin on Monday",), status="single")
    [strong] = told_by(texts, ("two schools were closed",), status="agreed")
    assert [group.lead for group in grouped((first, weak, strong))] == [first, strong]
    assert [group.lead for group in grouped((weak, strong))] == [weak]


def test_a_single_reports_word_does_not_lengthen_an_account() -> None:
    texts = {"Vell Courier": " ".join(f"Shop {at} is shut." for at in "abcdefghijklmnopqrst")}
    groups = grouped(told_by(texts, *((f"Shop {at} is shut",) for at in "abcdefghijklmno"), status="single"))
    assert len(leading(groups, most=12, least=5)) == 5
    groups = grouped(told_by(texts, *((f"Shop {at} is shut",) for at in "abcdefghijklmno"), status="agreed"))
    assert len(leading(groups, most=12, least=5)) == 12
