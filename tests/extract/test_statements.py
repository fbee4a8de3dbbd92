from __future__ import annotations

import pytest

from crosswire.extract.statements import statements
from crosswire.model.claims import Statement
from crosswire.model.reading import ReadReport
from tests.support.readings import reading


def told(read: ReadReport) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (s.speaker_name, read.report.slice(s.content.start, s.content.end), s.via) for s in statements(read)
    ]


def only(read: ReadReport) -> Statement:
    (statement,) = statements(read)
    return statement


def test_content_leaves_out_that_and_the_marks_of_a_whole_quotation() -> None:
    read = reading(
        "The harbour master said that “the ferry left on time.” Ines Brandt said that boats waited.",
        attributions=[
            ("The harbour master", "said", "that “the ferry left on time.”"),
            ("Ines Brandt", "said", "that boats waited"),
        ],
    )
    assert told(read) == [
        ("The harbour master", "the ferry left on time.", ()),
        ("Ines Brandt", "boats waited", ()),
    ]
    assert [s.form for s in statements(read)] == ["direct", "indirect"]


def test_a_quotation_broken_by_its_cue_gives_its_longest_piece() -> None:
    read = reading(
        '"We knew," the driver said. "But nobody at the depot wanted to hear of it."',
        attributions=[
            ("the driver", "said", ('"We knew,"', '"But nobody at the depot wanted to hear of it."')),
        ],
    )
    assert told(read) == [("the driver", "But nobody at the depot wanted to hear of it.", ())]


@pytest.mark.parametrize(
    ("text", "attribution", "form"),
    [
        ("He called the deal “fair” and “final.”", ("He", "called", "“fair” and “final.”"), "mixed"),
        ("She said: 'The dam's wall holds.'", ("She", "said", "'The dam's wall holds.'"), "direct"),
        ("She said the dam's wall holds.", ("She", "said", "the dam's wall holds"), "indirect"),
    ],
)
def test_form(text: str, attribution: tuple[str, str, str], form: str) -> None:
    assert only(reading(text, attributions=[attribution])).form == form


@pytest.mark.parametrize(
    ("text", "attribution", "names", "via"),
    [
        (
            "“Roads are open,” Ines Brandt told Kyodo.",
            ("Ines Brandt", "told", "“Roads are open,”"),
            [("Ines Brandt", "PERSON"), ("Kyodo", "ORG")],
            ("Kyodo",),
        ),
        (
            "“Roads are open,” Ines Brandt told reporters.",
            ("Ines Brandt", "told", "“Roads are open,”"),
            [("Ines Brandt", "PERSON")],
            (),
        ),
        (
            "“Roads are open,” Ines Brandt was quoted as saying by the Lowland Times.",
            ("Ines Brandt", "was quoted as saying", "“Roads are open,”"),
            [("Ines Brandt", "PERSON"), ("Lowland Times", "ORG")],
            ("Lowland Times",),
        ),
        (
            "Ines Brandt wrote on Twitter that roads are open.",
            ("Ines Brandt", "wrote", "that roads are open"),
            [("Ines Brandt", "PERSON")],
            ("Twitter",),
        ),
        (
            "Ines Brandt said roads are open in an interview with Radio Lowland.",
            ("Ines Brandt", "said", "roads are open"),
            [("Ines Brandt", "PERSON"), ("Radio Lowland", "ORG")],
            ("Radio Lowland",),
        ),
    ],
)
def test_carriers(
    text: str, attribution: tuple[str, str, str], names: list[tuple[str, str]], via: tuple[str, ...]
) -> None:
    assert only(reading(text, names=names, attributions=[attribution])).via == via


def test_an_agency_around_a_statement_only_carries_it() -> None:
    read = reading(
        "The mayor denied that the dam broke, Kyodo reported.",
        names=[("Kyodo", "ORG")],
        attributions=[
            ("The mayor", "denied", "that the dam broke"),
            ("Kyodo", "reported", "The mayor denied that the dam broke"),
        ],
    )
    assert told(read) == [("The mayor", "the dam broke", ("Kyodo",))]


def test_an_office_around_a_statement_is_its_parent() -> None:
    read = reading(
        "The mayor urged calm, the harbour office said.",
        attributions=[
            ("The mayor", "urged", "calm"),
            ("the harbour office", "said", "The mayor urged calm"),
        ],
    )
    outer, inner = statements(read)
    assert (outer.parent, inner.parent, inner.via) == (None, outer.id, ("the harbour office",))


def test_nothing_is_told_in_what_was_set_aside() -> None:
    read = reading(
        "Rain fell. Read more: mayor said dams burst",
        attributions=[("mayor", "said", "dams burst")],
        dropped=["Read more: mayor said dams burst"],
    )
    assert statements(read) == ()


def test_wishes_and_support_are_no_statements() -> None:
    read = reading(
        "The union endorsed the plan and wants more pay.",
        attributions=[("The union", "endorsed", "the plan"), ("The union", "wants", "more pay")],
    )
    assert statements(read) == ()
