"""Themes: what a story is about besides its parties and events, and what each report calls it."""

from __future__ import annotations

import pytest

from crosswire.extract.events_clauses import Clauses
from crosswire.extract.labels import framing
from crosswire.extract.labels_phrases import phrase
from crosswire.extract.labels_themes import themes
from crosswire.model.reading import ReadReport
from tests.support.readings import find, reading

COSTLY = """
The     the     DET   3 det
costly  costly  ADJ   3 amod
dyke    dyke    NOUN  4 nsubj
leaks   leak    VERB  0 root
.       .       PUNCT 4 punct
"""
NEW = """
Walls    wall    NOUN  2 nsubj
protect  protect VERB  0 root
a        a       DET   5 det
new      new     ADJ   5 amod
dyke     dyke    NOUN  2 obj
this     this    DET   7 det
year     year    NOUN  2 obl
.        .       PUNCT 2 punct
"""


@pytest.fixture
def reads() -> tuple[ReadReport, ReadReport]:
    return (
        reading("The costly dyke leaks .", COSTLY, outlet="The Courier"),
        reading("Walls protect a new dyke this year .", NEW, outlet="The Herald"),
    )


def test_a_noun_that_several_reports_describe_is_a_theme(reads: tuple[ReadReport, ...]) -> None:
    assert themes([(read, Clauses.of(read)) for read in reads]) == ("dyke",)


def test_one_report_alone_has_no_theme(reads: tuple[ReadReport, ...]) -> None:
    assert themes([(reads[0], Clauses.of(reads[0]))]) == ()


def test_a_theme_is_labelled_with_each_reports_phrase(reads: tuple[ReadReport, ...]) -> None:
    (found,) = framing(reads, (), (), ())
    assert found.party == "dyke"
    assert [label.text for label in found.labels] == ["The costly dyke", "a new dyke"]


QUOTED = """
The  the  DET   4 det
"    "    PUNCT 4 punct
safe safe ADJ   4 amod
dyke dyke NOUN  6 nsubj
"    "    PUNCT 4 punct
leaks leak VERB 0 root
.    .    PUNCT 6 punct
"""


def test_a_label_takes_the_quotation_mark_that_it_lacks() -> None:
    read = reading('The " safe dyke" leaks .', QUOTED)
    at = find(read.report.text, "dyke")
    tree = Clauses.of(read)
    span = phrase(tree, next(i for i, t in enumerate(tree.tokens) if t.start == at.start))
    assert read.report.slice(span.start, span.end) == 'The " safe dyke"'


CALLED = """
Officials official NOUN 2 nsubj
call      call     VERB 0 root
the       the      DET  4 det
dyke      dyke     NOUN 2 obj
a         a        DET  7 det
"         "        PUNCT 7 punct
monster   monster  NOUN 2 xcomp
"         "        PUNCT 7 punct
.         .        PUNCT 2 punct
"""


def test_short_words_in_quotation_marks_are_a_label_of_what_they_are_said_of(
    reads: tuple[ReadReport, ...],
) -> None:
    read = reading('Officials call the dyke a "monster".', CALLED, outlet="The Monitor")
    (found,) = framing((reads[0], read), (), (), ())
    assert [(label.text, label.voice) for label in found.labels] == [
        ("The costly dyke", "own"),
        ("the dyke", "own"),
        ("monster", "quoted"),
    ]
