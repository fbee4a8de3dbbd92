"""What single sentences tell, read by the shipped reader: deeds are events, words and states are not."""

from __future__ import annotations

import pytest

from crosswire import pipeline
from crosswire.model.reading import Reader
from crosswire.model.report import Report
from tests.extract.event_sentence_cases import TOLD, UNTOLD

BEFORE = (
    "Notes from the region\n\nThe valley is wide. It has two rivers. Its people grow rice. "
    "Its market is on Sundays. "
)
"""A headline and leads that tell of nothing."""

Types = dict[str, list[str]]


@pytest.fixture(scope="module")
def types(shipped_reader: Reader) -> Types:
    """The types of the events that each sentence tells where it stands in the middle of a report."""
    sentences = [sentence for sentence, _ in TOLD] + list(UNTOLD)
    reports = [
        Report(source=f"s{n}", text=BEFORE + sentence, outlet="Outlet", published="2024-05-15")
        for n, sentence in enumerate(sentences)
    ]
    reads = pipeline.read(reports, shipped_reader, lambda *_: None)
    return {
        read.report.text.removeprefix(BEFORE): [e.type for e in pipeline.story([read], shipped_reader).events]
        for read in reads
    }


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_deed_is_an_event(sentence: str, expected: str, types: Types) -> None:
    assert set(types[sentence]) & set(expected.split("|"))


@pytest.mark.parametrize("sentence", UNTOLD)
def test_words_views_and_states_are_none(sentence: str, types: Types) -> None:
    assert not types[sentence]
