from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from crosswire.model.reading import Attribution, Reading
from crosswire.model.report import Dropped, Report, Span
from crosswire.reader import ReaderError
from crosswire.reader.spacy_reader import SpacyReader

spacy = pytest.importorskip("spacy", reason="spaCy is an optional extra and not installed")

TEXT = "Rain fell on Marlow.\nIda Brandt left. Share this."


class Base:
    """A reader that gives one attribution and no words."""

    identity = "base"

    def read(self, reports: Sequence[Report]) -> tuple[Reading, ...]:
        said = Attribution(source=(), cue=(Span(start=5, end=9),), content=(Span(start=0, end=4),), score=1.0)
        return tuple(
            Reading(report=r.id, tokens=(), sentences=(), names=(), attributions=(said,)) for r in reports
        )

    def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        return tuple((1.0,) for _ in texts)


@pytest.fixture(scope="module")
def pipeline() -> Any:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Ida Brandt"}, {"label": "NORP", "pattern": "Rain"}])
    return nlp


def report() -> Report:
    start = TEXT.index("Share")
    return Report(
        source="a", outlet="b", text=TEXT, dropped=(Dropped(start=start, end=len(TEXT), reason="navigation"),)
    )


def test_words_sentences_and_names_come_from_the_pipeline(pipeline: Any) -> None:
    (found,) = SpacyReader(pipeline, Base()).read([report()])
    assert all(TEXT[t.start : t.end] == t.text for t in found.tokens)
    assert [TEXT[s.start : s.end] for s in found.sentences] == [
        "Rain fell on Marlow.",
        "Ida Brandt left.",
        "Share this.",
    ]
    assert [(TEXT[n.start : n.end], n.label) for n in found.names] == [
        ("Rain", "GROUP"),
        ("Ida Brandt", "PERSON"),
    ]


def test_attributions_and_embeddings_come_from_the_base(pipeline: Any) -> None:
    reader = SpacyReader(pipeline, Base())
    assert reader.read([report()])[0].attributions == Base().read([report()])[0].attributions
    assert reader.embed(["a", "b"]) == ((1.0,), (1.0,))
    assert reader.identity.endswith("with base")


def test_a_pipeline_without_sentences_is_refused() -> None:
    with pytest.raises(ReaderError, match="finds no sentences"):
        SpacyReader(spacy.blank("en"), Base())
