from __future__ import annotations

import pytest

from crosswire.lineage.quotation import quotations
from tests.lineage.cases import report, said


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We left,” she said. “It burned.”", ["We left,", "It burned."]),
        ('He called it "a storm" and left.', ["a storm"]),
        ("The crew's 'quiet night' didn't last.", ["quiet night"]),
        ("The farmers’ dogs aren’t lost.", []),
        ("‘We don’t know,’ he said.", ["We don’t know,"]),
        ('"We stay. \n\n"We wait," he said.', ["We stay. ", "We wait,"]),
        ("A 6' wall held.", []),
    ],
)
def test_quotation_marks_are_told_from_apostrophes(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(report("Mill Post", text))] == quoted


def test_a_direct_statement_without_marks_is_a_quotation() -> None:
    one = report("Mill Post", "Boats needed at the bridge now -- Vale Fire Service")
    statement = said(one, "Vale Fire Service", "Boats needed at the bridge now", form="direct")
    assert quotations(one, [statement]) == ((0, 30),)
