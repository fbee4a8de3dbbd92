from crosswire.extract.statements_source import whole_phrase
from crosswire.extract.tree import Tree
from crosswire.model.report import Span
from tests.support.readings import find, reading


def test_a_source_does_not_end_in_a_relative_word() -> None:
    text = "The owner of a mill that burned rejected the claims."
    broken = find(text, "The owner of a mill that", 0)
    whole = whole_phrase(Tree.of(reading(text)), Span(start=broken.start, end=broken.end), None)
    assert text[whole.start : whole.end] == "The owner of a mill"
