from __future__ import annotations

import pytest

from crosswire.dossier.compose import Parts, compose
from crosswire.dossier.lookup import Lookup
from crosswire.dossier.views.common import Views
from crosswire.dossier.views.pledges import pledges
from crosswire.model.claims import Entity, Statement
from crosswire.model.report import Evidence, Report, Span
from tests.dossier import sample


def _story(text: str, cue: str, content: str, stance: str, *named: str) -> Views:
    report = Report(source="a.txt", text=text, outlet="Vell Courier")

    def span(words: str) -> Span:
        return Span(start=text.index(words), end=text.index(words) + len(words))

    said = Statement(
        report=report.id,
        speaker=None,
        speaker_name="Maro Dent",
        source=None,
        cue=span(cue),
        content=span(content),
        form="indirect",
        stance=stance,  # type: ignore[arg-type]
    )
    entities = tuple(
        Entity(
            kind="organization",
            name=name,
            mentions=(Evidence(report=report.id, start=span(name).start, end=span(name).end),),
        )
        for name in named
    )
    return Views(
        Lookup.of(compose(Parts(reports=(report,), reader="none", statements=(said,), entities=entities)))
    )


@pytest.mark.parametrize(
    ("sentence", "cue", "content", "named", "to"),
    [
        ("Dent urged Orvia to open the bridge.", "urged", "Orvia to open the bridge", "Orvia", "Orvia"),
        (
            "Dent called on the Orvian Council to resign.",
            "called",
            "to resign",
            "Orvian Council",
            "Orvian Council",
        ),
        ("Dent warned Orvia that war would come.", "warned", "that war would come", "Orvia", "Orvia"),
        ("Dent promised Orvia, he said, fair talks.", "promised", "fair talks", "Orvia", "Orvia"),
        (
            "Dent told Vell Radio he would open the bridge.",
            "told",
            "he would open the bridge",
            "Vell Radio",
            "",
        ),
        ("Dent demanded that Orvia's army leave.", "demanded", "that Orvia's army leave", "Orvia", ""),
        ("Dent said Orvia would open the bridge.", "said", "Orvia would open the bridge", "Orvia", ""),
        ("Dent promised Orvia's farmers seed.", "promised", "seed", "Orvia", ""),
    ],
)
def test_whom_the_sentence_names(sentence: str, cue: str, content: str, named: str, to: str) -> None:
    [(_, [pledge])] = pledges(_story(sentence, cue, content, "demands", named))
    assert pledge.to == to


@pytest.mark.parametrize(
    ("sentence", "cue", "content", "refused"),
    [
        ("Dent refused to sign the treaty.", "refused", "to sign the treaty", True),
        ("Dent ruled out a ceasefire.", "ruled out", "a ceasefire", True),
        ("Dent rejected claims of a massacre.", "rejected", "claims of a massacre", False),
        ("Dent denied any wrongdoing.", "denied", "any wrongdoing", False),
    ],
)
def test_a_refusal_is_a_pledge_and_a_denial_is_none(
    sentence: str, cue: str, content: str, refused: bool
) -> None:
    found = [item.stance for _, items in pledges(_story(sentence, cue, content, "denies")) for item in items]
    assert found == ["refuses"] * refused


def test_those_with_most_come_first_and_the_same_words_stand_once() -> None:
    parties = pledges(Views(Lookup.of(sample.dossier())))
    known = {entity.name for entity in sample.dossier().entities}
    order = [(who not in known, -len(items)) for who, items in parties]
    assert order == sorted(order)
    words = [(who, item.stance, item.passage.words) for who, items in parties for item in items]
    assert len(words) == len(set(words))


def test_a_demand_within_a_demand_is_told_once_and_still_found() -> None:
    text = "Marchers demanded that the council quit and called for a vote. The council promised a vote."
    report = Report(source="a.txt", text=text, outlet="Vell Courier")

    def said(who: str, cue: str, content: str, stance: str) -> Statement:
        at, words = text.index(cue), text.index(content)
        return Statement(
            report=report.id,
            speaker=None,
            speaker_name=who,
            source=None,
            cue=Span(start=at, end=at + len(cue)),
            content=Span(start=words, end=words + len(content)),
            form="indirect",
            stance=stance,  # type: ignore[arg-type]
        )

    outer = said("Marchers", "demanded", "that the council quit and called for a vote", "demands")
    inner = said("the council", "called for", "a vote", "demands")
    other = said("The council", "promised", "a vote.", "promises")
    parts = Parts(reports=(report,), reader="none", statements=(outer, inner, other))
    told = pledges(Views(Lookup.of(compose(parts))))
    assert sorted((who, item.stance) for who, items in told for item in items) == [
        ("Marchers", "demands"),
        ("The council", "promises"),
    ]
    assert [item.also for who, items in told for item in items if who == "Marchers"] == [(inner.id,)]
