"""What a denial denies, and who it says claims it."""

import pytest

from crosswire.align.content import Content, negated
from crosswire.model.claims import Statement
from crosswire.model.reading import Reading, ReadReport
from crosswire.model.report import Report, Span


def content_of(text, denied):
    report = Report(source="r1", text=text, outlet="The Valley Echo")
    start = text.index(denied)
    cue = text.index("denied")
    statement = Statement(
        report=report.id,
        speaker=None,
        speaker_name="The bank",
        source=None,
        cue=Span(start=cue, end=cue + len("denied")),
        content=Span(start=start, end=start + len(denied)),
        form="indirect",
        stance="denies",
    )
    reading = Reading(report=report.id, tokens=(), sentences=(), names=(), attributions=())
    return Content.of(statement, ReadReport(report=report, reading=reading))


@pytest.mark.parametrize(
    ("text", "denied", "teller"),
    [
        (
            "The bank denied claims by depositors that it had frozen",
            "claims by depositors that it had frozen",
            "depositors",
        ),
        ("The bank denied rumours that it had frozen accounts.", "it had frozen accounts", "rumours"),
        ("The bank denied that it had frozen accounts.", "it had frozen accounts", ""),
    ],
)
def test_the_denial_tells_who_claims_it(text, denied, teller):
    assert content_of(text, denied).teller == teller


def test_what_stands_beside_the_denied_content_does_not_tell_it():
    found = content_of(
        "The bank denied that it froze loans after the storm.", "it froze loans after the storm"
    )
    assert found.words == ("froze", "loans")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam was not cracked.", True),
        ("The dam was cracked, not old.", False),
        ("It hasn't cracked.", True),
    ],
)
def test_a_negation_stands_before_its_predicate(text, expected):
    assert negated(text, ("cracked",)) is expected
