"""What leads a card: invented reports, one finding a passage."""

from __future__ import annotations

import pytest

from crosswire.dossier.compose import Parts, compose
from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.cards import Card, cards
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.kin import grouped, leading
from crosswire.model.findings import Finding, Position, Status
from crosswire.model.report import Evidence, Report


def told_by(
    texts: dict[str, str], *told: tuple[str, ...], status: Status = "repeated", most: int = 99
) -> tuple[Card, ...]:
    """One card a finding: the words that are its evidence, the first one its title."""
    reports = tuple(Report(source=f"{name}.txt", text=text, outlet=name) for name, text in texts.items())

    def where(words: str) -> Evidence:
        report = next(report for report in reports if words in report.text)
        at = report.text.index(words)
        return Evidence(report=report.id, start=at, end=at + len(words))

    findings = tuple(
        Finding(
            kind="claim",
            title=words[0][:most],
            status=status,
            positions=(
                Position(label=words[0], claimants=(), origins=(), evidence=tuple(sorted(map(where, words)))),
            ),
            why="",
        )
        for words in told
    )
    return cards(Views(Lookup.of(compose(Parts(reports=reports, reader="none", findings=findings)))))


BREACH = "Three dykes broke near Hallin on Monday and two schools were closed, the province said."


def test_a_sentence_is_shown_once_and_its_other_part_points_to_it() -> None:
    first, second = told_by(
        {"Vell Courier": BREACH},
        ("Three dykes broke near Hallin on Monday",),
        ("two schools were closed",),
    )
    assert first.heading.shown == BREACH
    assert second.heading.words == "two schools were closed"
    assert second.heading.within == first.id
    assert len(second.heading.shown) < len(BREACH)


def test_a_part_of_a_shown_sentence_leads_with_the_same_said_by_another() -> None:
    other = "In Hallin two schools were closed until Thursday."
    _, second = told_by(
        {"Vell Courier": BREACH, "Orvia Post": other},
        ("Three dykes broke near Hallin on Monday",),
        ("two schools were closed", other),
    )
    assert (second.heading.shown, second.heading.within) == (other, "")


def test_another_claim_never_leads_in_the_titles_place() -> None:
    other = "The mayor of Hallin cancelled the harvest fair."
    _, second = told_by(
        {"Vell Courier": BREACH, "Orvia Post": other},
        ("Three dykes broke near Hallin on Monday",),
        ("two schools were closed", other),
    )
    assert second.heading.words == "two schools were closed"


def test_twins_lead_with_different_words_whatever_their_marks() -> None:
    texts = {
        "Vell Courier": "Ore train derails near Hallin, two hurt\n",
        "Orvia Post": "ORE TRAIN DERAILS NEAR HALLIN: TWO HURT\n\n"
        "Two drivers were hurt when an ore train left the rails.",
    }
    first, second = told_by(
        texts,
        ("Ore train derails near Hallin, two hurt",),
        (
            "ORE TRAIN DERAILS NEAR HALLIN: TWO HURT",
            "Two drivers were hurt when an ore train left the rails.",
        ),
    )
    assert first.heading.words == "Ore train derails near Hallin, two hurt"
    assert second.heading.words == "Two drivers were hurt when an ore train left the rails."


def test_who_it_is_goes_before_a_pronoun() -> None:
    named = "The tanker Brisk remains in custody at Hallin."
    [card] = told_by(
        {"Orvia Post": "It remains in custody.", "Vell Courier": named}, ("It remains in custody", named)
    )
    assert card.heading.shown == named


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("HALLIN (VPA) - The bank closed.", "HALLIN (VPA) - The bank closed", "The bank closed"),
        ("HALLIN: The bank closed.", "HALLIN: The bank closed", "The bank closed"),
        ("Hallin, Orvia (VPA) The bank closed.", "Hallin, Orvia (VPA) The bank closed", "The bank closed"),
        ("March 3 — The bank closed.", "March 3 — The bank closed", "The bank closed"),
        ("NATO said so - and left.", "NATO said so", "NATO said so"),
        (
            "Hallin (Vell Press) - The bank closed.",
            "Hallin (Vell Press) - The bank closed",
            "The bank closed",
        ),
        ("The Dockers (VDU) closed it.", "The Dockers (VDU) closed it", "The Dockers (VDU) closed it"),
        (
            "The union (VDU) closed the port.",
            "The union (VDU) closed the port",
            "The union (VDU) closed the port",
        ),
    ],
)
def test_a_dateline_does_not_lead(text: str, words: str, shown: str) -> None:
    [card] = told_by({"Vell Courier": text}, (words,))
    assert card.heading.words == shown


@pytest.mark.parametrize(
    ("text", "words", "leads"),
    [
        ('"We will rebuild," Mayor Dent said.', 'We will rebuild," Mayor Dent said', "We will rebuild"),
        ("“We will rebuild,” she said.", "“We will rebuild,” she said", "“We will rebuild"),
        ("'We will rebuild', said Dent.", "We will rebuild', said Dent", "We will rebuild"),
        ("The “calm zone,” as they call it now", "The “calm zone,” as they call it now", None),
        ("“Calm zones” for women were opened", "“Calm zones” for women were opened", None),
    ],
)
def test_who_said_it_does_not_stand_among_the_words_said(text: str, words: str, leads: str | None) -> None:
    [card] = told_by({"Vell Courier": text}, (words,))
    assert card.heading.words == (leads or words)
    assert card.heading.shown == text


def test_a_title_cut_for_its_length_is_shown_to_the_end_of_its_clause() -> None:
    clause = "The central bank of Orvia closed every branch in the two border provinces"
    [card] = told_by({"Vell Courier": f"{clause}, it said."}, (clause,), most=40)
    assert card.heading.words == clause
    [quoting] = told_by({"Vell Courier": 'Dent called it "a theft".'}, ('Dent called it "a theft',), most=14)
    assert quoting.heading.words == "Dent called it"


def test_what_one_report_tells_does_not_open_the_account_before_what_several_tell() -> None:
    texts = {"Vell Courier": "Bread is short. Milk is short. Coal is short. Oil is short."}
    told = told_by(texts, *((words,) for words in ("Bread is short", "Milk is short")), status="single")
    several = told_by(texts, *((words,) for words in ("Coal is short", "Oil is short")))
    groups = grouped((*told, *several))
    opened = leading(groups, 3)
    assert [group.lead.status for group in opened] == ["single", "repeated", "repeated"]
    assert leading(groups) == groups
