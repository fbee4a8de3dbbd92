from __future__ import annotations

import pytest

from crosswire.model.reading import Reading
from crosswire.model.report import Dropped, Report
from crosswire.reader import OnnxReader, load

FLOOD = """Flood kills 12 in Marlow

MARLOW — At least 12 people died when the River Tamsel burst its banks on Monday, Governor Ida Brandt said.

"We have never seen water like this," she told reporters. "People are on their roofs.

"We need boats, and we need them now."

Share this story"""

STRIKE = """Nurses at Beldorf General Hospital walked out on Friday. According to their union, 300 took part.
The hospital's director, Tomas Rao, denied that any patient had been turned away."""


@pytest.fixture(scope="module")
def reader() -> OnnxReader:
    return load(threads=2)


def report(text: str, *dropped: str) -> Report:
    parts = [
        Dropped(start=text.index(part), end=text.index(part) + len(part), reason="navigation")
        for part in dropped
    ]
    return Report(source="invented.txt", outlet="The Invented Post", text=text, dropped=tuple(parts))


@pytest.fixture(scope="module")
def flood(reader: OnnxReader) -> Reading:
    return reader.read([report(FLOOD, "Share this story")])[0]


def test_every_token_is_found_again_by_its_offsets(flood: Reading) -> None:
    assert all(FLOOD[token.start : token.end] == token.text for token in flood.tokens)


def test_sentences_hold_all_tokens_and_every_tree_has_one_root(flood: Reading) -> None:
    assert [i for s in flood.sentences for i in range(s.first, s.last)] == list(range(len(flood.tokens)))
    for sentence in flood.sentences:
        heads = [flood.tokens[i].head for i in range(sentence.first, sentence.last)]
        assert sum(head == i for i, head in enumerate(heads, start=sentence.first)) == 1
        assert all(sentence.first <= head < sentence.last for head in heads)


def test_a_headline_and_a_dropped_passage_stand_alone(flood: Reading) -> None:
    found = [FLOOD[s.start : s.end] for s in flood.sentences]
    assert found[0] == "Flood kills 12 in Marlow"
    assert found[-1] == "Share this story"


def test_names_carry_their_labels(flood: Reading) -> None:
    found = {(FLOOD[name.start : name.end], name.label) for name in flood.names}
    assert {("Ida Brandt", "PERSON"), ("River Tamsel", "LOC"), ("Monday", "DATE"), ("Marlow", "GPE")} <= found


def test_a_statement_has_its_source_cue_and_content(flood: Reading) -> None:
    found = [
        [FLOOD[part[0].start : part[-1].end] for part in (a.source, a.cue, a.content)]
        for a in flood.attributions
    ]
    assert [
        "Governor Ida Brandt",
        "said",
        "At least 12 people died when the River Tamsel burst its banks on Monday",
    ] in found


def test_a_quotation_over_two_paragraphs_is_one_content(flood: Reading) -> None:
    said = next(a for a in flood.attributions if FLOOD[a.cue[0].start : a.cue[0].end] == "told")
    assert [FLOOD[part.start : part.end] for part in said.content] == [
        '"We have never seen water like this,"',
        '"People are on their roofs.\n\n"We need boats, and we need them now."',
    ]


SOURCES = {
    "The spokesman left the hall but said there was no plan to meet the miners.": "The spokesman",
    "He struck the desk, accusing the ministry of lying about the flood.": "He",
    "Oskar Lind, the union's chief negotiator, said talks had failed.": (
        "Oskar Lind, the union's chief negotiator,"
    ),
    "The claim was denied by the ministry.": "the ministry",
}


@pytest.mark.parametrize(("text", "source"), SOURCES.items())
def test_a_source_may_stand_in_another_clause(reader: OnnxReader, text: str, source: str) -> None:
    (found,) = reader.read([report(text)])
    assert source in [text[part.start : part.end] for a in found.attributions for part in a.source]


def test_a_reading_never_depends_on_its_batch(reader: OnnxReader) -> None:
    one, other = report(FLOOD), report(STRIKE)
    together = reader.read([one, other])
    assert together == reader.read([one]) + reader.read([other])
    assert together == reader.read([other, one])[::-1]


def test_a_reading_never_depends_on_the_number_of_threads(reader: OnnxReader) -> None:
    reports = [report(FLOOD), report(STRIKE)]
    assert load(threads=1).read(reports) == reader.read(reports)


def test_long_text_is_read_in_windows_without_losing_a_word(reader: OnnxReader) -> None:
    text = " ".join(f"On day {n} the governor said that {n} boats had come." for n in range(1, 90))
    (found,) = reader.read([report(text)])
    assert "".join(token.text for token in found.tokens) == "".join(text.split())
    assert len(found.sentences) == 89
    assert len(found.attributions) == 89


def test_a_table_without_stops_is_read_in_bearable_pieces(reader: OnnxReader) -> None:
    text = " ".join(f"row {n} of north and south rain" for n in range(300))
    (found,) = reader.read([report(text)])
    assert len(found.tokens) == 2100
    assert max(s.last - s.first for s in found.sentences) <= 200


def test_text_without_words_of_its_own_is_read_too(reader: OnnxReader) -> None:
    (found,) = reader.read([report("—")])
    assert [token.text for token in found.tokens] == ["—"]


def test_embeddings_have_unit_length_and_do_not_depend_on_their_batch(reader: OnnxReader) -> None:
    texts = ["Two people died.", "A pair of people were killed.", "Shares rose."]
    found = reader.embed(texts)
    assert all(abs(sum(x * x for x in vector) - 1) < 1e-5 for vector in found)
    assert reader.embed(texts[1:2]) == found[1:2]


def test_what_means_the_same_is_nearer_than_what_does_not(reader: OnnxReader) -> None:
    died, killed, shares = reader.embed(["Two people died.", "A pair of people were killed.", "Shares rose."])
    near = sum(a * b for a, b in zip(died, killed, strict=True))
    far = sum(a * b for a, b in zip(died, shares, strict=True))
    assert near > far + 0.3


def test_the_identity_names_the_weights(reader: OnnxReader) -> None:
    assert reader.identity.startswith("crosswire-reader sha256:")
    assert len(reader.identity.split(":")[1]) == 64
