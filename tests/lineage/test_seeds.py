from __future__ import annotations

from crosswire.lineage.seeds import CROWD, commonplaces, neighbours, runs
from crosswire.lineage.words import read_words
from tests.lineage.cases import COPIED, OTHER, report


def test_a_shared_run_is_found_whole() -> None:
    text = read_words([report("Mill Post", f"{OTHER} {COPIED}"), report("Hill Echo", COPIED)])
    (run,) = runs(text)
    assert run.length == len(COPIED.split())


def test_runs_do_not_cross_dropped_text_or_reports() -> None:
    text = read_words(
        [report("Mill Post", "one apple two pears"), report("Hill Echo", "three plums four figs")]
    )
    assert runs(text) == ()


def test_function_words_alone_are_no_seed() -> None:
    same = "it was one of those that had been in there before"
    text = read_words([report("Mill Post", same + " x"), report("Hill Echo", same + " y")])
    assert runs(text) == ()


def test_sentences_with_two_telling_pairs_in_common_are_neighbours() -> None:
    text = read_words(
        [
            report("Mill Post", "Crews boarded the leaking tanker and questioned sailors."),
            report("Hill Echo", "Sailors were questioned when crews boarded a tanker that was leaking."),
        ]
    )
    first, second = neighbours(text, 3, 20)
    assert list(zip(first.tolist(), second.tolist(), strict=True)) == [(0, 1)]


def test_a_phrase_of_many_reports_is_commonplace_but_a_long_copy_is_not() -> None:
    phrase = "readers may write to the editor under the usual address"
    own = [f"Item {n} tells of w{n} x{n} y{n} z{n}. {phrase}." for n in range(CROWD)]
    texts = [(f"{COPIED} " if n % 10 == 0 else "") + one for n, one in enumerate(own)]
    text = read_words([report(f"outlet {n}", one) for n, one in enumerate(texts)])
    common = commonplaces(text)
    first = slice(0, int((text.report == 0).sum()))
    words = [texts[0][s:e] for s, e in zip(text.start[first], text.end[first], strict=True)]
    marked = {word for word, flag in zip(words, common[first], strict=True) if flag}
    assert {"readers", "editor", "address"} <= marked
    assert not marked & {"farmers", "rooftops", "earthen"}
