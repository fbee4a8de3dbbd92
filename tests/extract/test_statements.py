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


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("The 1980s saw the valley claim a parliament.", ("1980s", "claim", "a parliament")),
        (
            "The ferry Ostra sank off Delta.\nOstra: toll rises to nine as divers search on",
            ("Ostra", ":", "toll rises to nine as divers search on"),
        ),
        ("Delta: bank run enters a third day", ("Delta", ":", "bank run enters a third day")),
    ],
)
def test_what_cannot_speak_states_nothing(text: str, attribution: tuple[str, str, str]) -> None:
    names = [("Delta", "GPE")] if text.startswith("Delta") else []
    assert statements(reading(text, names=names, attributions=[attribution])) == ()


def test_a_headline_of_two_acts_is_two_statements() -> None:
    read = reading(
        "Mayor vows repairs as union blames the port for crane fall",
        """
        Mayor   mayor   NOUN 2 nsubj
        vows    vow     VERB 0 root  VerbForm=Fin
        repairs repair  NOUN 2 obj
        as      as      ADP  5 case
        union   union   NOUN 2 obl
        blames  blame   VERB 2 advcl VerbForm=Fin
        the     the     DET  8 det
        port    port    NOUN 6 obj
        for     for     ADP  11 case
        crane   crane   NOUN 11 compound
        fall    fall    NOUN 6 obl
        """,
        attributions=[
            ("Mayor", "vows", "repairs as union blames the port for crane fall"),
            ("Mayor", "blames", "the port for crane fall"),
        ],
    )
    assert [told_by[:2] for told_by in told(read)] == [
        ("Mayor", "repairs"),
        ("union", "the port for crane fall"),
    ]


def test_a_source_ends_with_its_noun_phrase() -> None:
    read = reading(
        "The owner of a mine that collapsed near Delta rejected the blame.",
        attributions=[("The owner of a mine that collapsed", "rejected", "the blame")],
    )
    assert only(read).speaker_name == "The owner of a mine"
