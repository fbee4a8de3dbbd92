"""`python bench/reader.py CORPORA`: the reader's quality and speed beside its targets, in one command.

Everything is measured from raw text through `Reader.read`, on files never trained on. Words that the
reader cuts otherwise than the corpus count as misses.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from crosswire.model.reading import Reading
from crosswire.model.report import Report
from crosswire.reader import OnnxReader, load
from reader_gold import Article, Names, Tree, attributions, similar, trees

COARSE = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FACILITY": "LOC"}


def f1(right: float, found: float, gold: float) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0


def read(reader: OnnxReader, texts: Sequence[str]) -> tuple[Reading, ...]:
    return reader.read([Report(source=str(i), outlet="bench", text=text) for i, text in enumerate(texts)])


def syntax(reader: OnnxReader, documents: Sequence[Tree]) -> dict[str, float]:
    """F1 from raw text, as in the CoNLL shared tasks: words, sentences, UPOS, feats, lemma, UAS, LAS."""
    right = dict.fromkeys(("words", "sentences", "upos", "feats", "lemma", "uas", "las", "las_core"), 0)
    found = gold = found_sentences = gold_sentences = 0
    for document, reading in zip(documents, read(reader, [d.text for d in documents]), strict=True):
        mine = {(t.start, t.end): t for t in reading.tokens}
        gold += len(document.words)
        found += len(reading.tokens)
        ends = {(s.start, s.end) for s in reading.sentences}
        right["sentences"] += len(ends & set(document.sentences))
        found_sentences += len(ends)
        gold_sentences += len(document.sentences)
        for word in document.words:
            token = mine.get((word.start, word.end))
            if token is None:
                continue
            head = reading.tokens[token.head]
            right["words"] += 1
            right["upos"] += token.upos == word.upos
            right["feats"] += set(token.feats) == set(word.feats)
            right["lemma"] += token.lemma == word.lemma
            same = (head.start, head.end) == word.head
            right["uas"] += same
            right["las"] += same and token.deprel == word.deprel
            right["las_core"] += same and token.deprel.split(":")[0] == word.deprel.split(":")[0]
    scores = {name: f1(count, found, gold) for name, count in right.items()}
    return scores | {"sentences": f1(right["sentences"], found_sentences, gold_sentences)}


def tags_on_gold(scores: dict[str, float]) -> dict[str, float]:
    """Share of right tags among the words both cut alike (near to scoring on gold words)."""
    return {
        name: value / scores["words"]
        for name, value in scores.items()
        if name in {"upos", "las", "las_core", "uas"}
    }


def named(reader: OnnxReader, documents: Sequence[Names]) -> float:
    """Span F1 of PER, ORG, LOC."""
    right = found = gold = 0
    for document, reading in zip(documents, read(reader, [d.text for d in documents]), strict=True):
        mine = set()
        for name in reading.names:
            start = name.start + 4 * document.text[name.start :].lower().startswith("the ")
            if name.label in COARSE:
                mine.add((start, name.end, COARSE[name.label]))
        right += len(mine & document.names)
        found += len(mine)
        gold += len(document.names)
    return f1(right, found, gold)


def attributed(reader: OnnxReader, articles: Sequence[Article]) -> dict[str, float]:
    """PolNeAR: token F1 per role, and whole attributions exact and overlapping."""
    roles = ("source", "cue", "content")
    counts = {role: [0, 0, 0] for role in roles}
    exact = overlap = found = gold = 0
    for article, reading in zip(articles, read(reader, [a.text for a in articles]), strict=True):
        words = [(t.start, t.end) for t in reading.tokens]
        mine = [{r: inside(words, getattr(a, r)) for r in roles} for a in reading.attributions]
        theirs = [{r: inside(words, a[r]) for r in roles} for a in article.attributions]
        for role in roles:
            a, b = set().union(*(m[role] for m in mine)), set().union(*(t[role] for t in theirs))
            counts[role] = [x + y for x, y in zip(counts[role], (len(a & b), len(a), len(b)), strict=True)]
        found, gold = found + len(mine), gold + len(theirs)
        exact += sum(
            any(m["source"] == t["source"] and m["content"] == t["content"] for m in mine) for t in theirs
        )
        overlap += sum(any(touching(m, t) for m in mine) for t in theirs)
    scores = {role: f1(*count) for role, count in counts.items()}
    return scores | {"exact": f1(exact, found, gold), "overlap": f1(overlap, found, gold)}


def touching(mine: dict[str, set[int]], theirs: dict[str, set[int]]) -> bool:
    """Content and source each share a word (or neither names a source)."""
    sources = bool(mine["source"] & theirs["source"]) or not (mine["source"] or theirs["source"])
    return sources and bool(mine["content"] & theirs["content"])


def inside(words: Sequence[tuple[int, int]], spans: Iterable[object]) -> set[int]:
    bounds = [(s.start, s.end) if hasattr(s, "start") else (s[0], s[1]) for s in spans]
    return {i for i, (start, end) in enumerate(words) if any(start < e and s < end for s, e in bounds)}


def pearson(reader: OnnxReader, pairs: Sequence[tuple[str, str, float]]) -> float:
    left, right = (reader.embed([p[i] for p in pairs]) for i in (0, 1))
    near = [sum(a * b for a, b in zip(x, y, strict=True)) for x, y in zip(left, right, strict=True)]
    gold = [p[2] for p in pairs]
    mean_n, mean_g = sum(near) / len(near), sum(gold) / len(gold)
    both = sum((n - mean_n) * (g - mean_g) for n, g in zip(near, gold, strict=True))
    return both / (sum((n - mean_n) ** 2 for n in near) * sum((g - mean_g) ** 2 for g in gold)) ** 0.5


def quick(reader: OnnxReader, corpora: Path) -> None:
    """A look at development data while training runs."""
    ewt = trees(corpora / "syntax" / "ewt-dev.conllu.gz")[:30]
    gum = trees(corpora / "syntax" / "gum-dev.conllu.gz")[:4]
    print("ewt-dev", rounded(syntax(reader, ewt)))
    print("gum-dev", rounded(syntax(reader, gum)))
    articles = attributions(corpora / "attribution" / "polnear-dev.jsonl.gz")[::2]
    start = time.perf_counter()
    print("polnear-dev half", rounded(attributed(reader, articles[:12])))
    print("seconds", time.perf_counter() - start, "words", sum(len(a.text.split()) for a in articles[:12]))
    print("sts", pearson(reader, similar(corpora / "claims" / "sts-headlines.jsonl.gz")[::8]))


def rounded(scores: dict[str, float]) -> str:
    return json.dumps({name: round(value, 4) for name, value in scores.items()})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument(
        "--model", type=Path, help="a folder with a model and its card; the shipped one otherwise"
    )
    parser.add_argument("--quick", action="store_true", help="development data only")
    asked = parser.parse_args()
    quick(load(asked.model), asked.corpora)
