"""Headline and lead: what tells nothing takes no place among the sentences that open a report."""

from __future__ import annotations

from crosswire.extract.events_opening import is_headline, lead_end, numbered
from crosswire.model.reading import ReadReport
from tests.support.readings import reading

TITLE = """
Dam    dam   NOUN 2 nsubj
bursts burst VERB 0 root  Tense=Pres|VerbForm=Fin
"""
BYLINE = """
By   by   ADP   2 case
Mara Mara PROPN 0 root
Holt Holt PROPN 2 flat
"""
LEAD = """
A     a     DET  2 det
dam   dam   NOUN 3 nsubj
burst burst VERB 0 root  Tense=Past|VerbForm=Fin
.     .     PUNCT 3 punct
"""


def opened() -> ReadReport:
    return reading(
        "Dam bursts\nDam bursts\nBy Mara Holt\nA dam burst .", f"{TITLE}\n{TITLE}\n{BYLINE}\n{LEAD}"
    )


def test_a_headline_printed_twice_and_a_byline_are_not_counted() -> None:
    assert [number for number, _ in numbered(opened())] == [0, 0, 0, 1]


def test_headline_and_lead_end() -> None:
    read = opened()
    first = numbered(read)[0][1]
    assert is_headline(read, first)
    assert lead_end(read) == (len("Dam bursts"), len(read.report.text))
