"""How close readings come to gold: one function for each kind of corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crosswire.model.reading import Reading
from crosswire.model.report import Report, Span
from crosswire.reader import OnnxReader
from crosswire.reader.layout import segment
from reader_gold import Article, Names, Tree

COARSE = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FACILITY": "LOC"}
ROLES = ("source", "cue", "content")
Parts = dict[str, set[int]]
LAYERS = ("words", "upos", "feats", "lemma", "uas", "las", "las_subtypes")


def f1(right: float, found: float, gold: float) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0


def read(reader: OnnxReader, texts: Sequence[str]) -> tuple[Reading, ...]:
    return reader.read([Report(source=str(i), outlet="bench", text=text) for i, text in enumerate(texts)])


def syntax(reader: OnnxReader, documents: Sequence[Tree], *, given: bool = False) -> dict[str, float]:
    """F1 of each layer as in the CoNLL 2018 shared task (LAS there leaves subtypes of relations aside).

    From raw text, or with `given` words and sentence bounds (the way treebank parsers are mostly scored).
    """
    right = dict.fromkeys(LAYERS, 0)
    found = gold = found_sentences = gold_sentences = 0
    same = dict.fromkeys(("sentences", "ends"), 0)
    for document, reading in zip(documents, _readings(reader, documents, given=given), strict=True):
        mine = {(t.start, t.end): t for t in reading.tokens}
        gold += len(document.words)
        found += len(reading.tokens)
        mine_bounds, gold_bounds = {(s.start, s.end) for s in reading.sentences}, set(document.sentences)
        same["sentences"] += len(mine_bounds & gold_bounds)
        same["ends"] += len({end for _, end in mine_bounds} & {end for _, end in gold_bounds})
        found_sentences += len(mine_bounds)
        gold_sentences += len(gold_bounds)
        for word in document.words:
            token = mine.get((word.start, word.end))
            if token is None:
                continue
            head = reading.tokens[token.head]
            governed = (head.start, head.end) == word.head
            right["words"] += 1
            right["upos"] += token.upos == word.upos
            right["feats"] += set(token.feats) == set(word.feats)
            right["lemma"] += token.lemma == word.lemma
            right["uas"] += governed
            right["las"] += governed and token.deprel.split(":")[0] == word.deprel.split(":")[0]
            right["las_subtypes"] += governed and token.deprel == word.deprel
    scores = {name: f1(count, found, gold) for name, count in right.items()}
    scores |= {name: f1(count, found_sentences, gold_sentences) for name, count in same.items()}
    counts = {f"#{name}": float(count) for name, count in same.items()}
    return scores | counts | {"#found": found_sentences, "#gold": gold_sentences}


def _readings(reader: OnnxReader, documents: Sequence[Tree], *, given: bool) -> tuple[Reading, ...]:
    reports = [Report(source=str(i), outlet="bench", text=d.text) for i, d in enumerate(documents)]
    if not given:
        return reader.read(reports)
    laid = []
    for document in documents:
        starts = {start for start, _ in document.sentences}
        spans = [(word.start, word.end) for word in document.words]
        begins = [i for i, (start, _) in enumerate(spans) if start in starts]
        laid.append([segment(document.text, spans, begins, given=True)])
    return reader.read_laid(reports, laid)


def named(reader: OnnxReader, documents: Sequence[Names]) -> dict[str, float]:
    """Span F1 of PER, ORG, LOC (`names`); a leading article counts for neither side.

    UNER calls a state or town that acts an organisation; our GPE is either. `names.either` counts it so.
    """
    right = either = found = gold = 0
    for document, reading in zip(documents, read(reader, [d.text for d in documents]), strict=True):
        mine = set()
        acting = set()
        for name in reading.names:
            start = name.start + 4 * document.text[name.start :].lower().startswith("the ")
            if name.label in COARSE:
                mine.add((start, name.end, COARSE[name.label]))
            if name.label == "GPE":
                acting.add((start, name.end, "ORG"))
        right += len(mine & document.names)
        either += len(acting & document.names)
        found += len(mine)
        gold += len(document.names)
    return {"names": f1(right, found, gold), "names.either": f1(right + either, found, gold)}


def attributed(reader: OnnxReader, articles: Sequence[Article]) -> dict[str, float]:
    """PolNeAR: token F1 per role, and F1 of whole attributions, exact and overlapping."""
    counts = {role: [0, 0, 0] for role in ROLES}
    exact = overlap = found = gold = 0
    for article, reading in zip(articles, read(reader, [a.text for a in articles]), strict=True):
        words = [(t.start, t.end) for t in reading.tokens]
        mine = [{r: inside(words, _bounds(getattr(a, r))) for r in ROLES} for a in reading.attributions]
        theirs = [{r: inside(words, a[r]) for r in ROLES} for a in article.attributions]
        for role in ROLES:
            a, b = (set().union(*(each[role] for each in side)) for side in (mine, theirs))
            counts[role] = [x + y for x, y in zip(counts[role], (len(a & b), len(a), len(b)), strict=True)]
        found, gold = found + len(mine), gold + len(theirs)
        exact += paired(mine, theirs, same)
        overlap += paired(mine, theirs, touching)
    scores = {role: f1(*count) for role, count in counts.items()}
    return scores | {"exact": f1(exact, found, gold), "overlap": f1(overlap, found, gold)}


def paired(mine: Sequence[Parts], theirs: Sequence[Parts], alike: Callable[[Parts, Parts], bool]) -> int:
    """How many gold attributions find one of ours that is alike and not yet spoken for."""
    free = list(mine)
    count = 0
    for gold in theirs:
        match = next((each for each in free if alike(each, gold)), None)
        if match is not None:
            free.remove(match)
            count += 1
    return count


def same(mine: Parts, theirs: Parts) -> bool:
    """Source and content word for word."""
    return mine["source"] == theirs["source"] and mine["content"] == theirs["content"]


def touching(mine: Parts, theirs: Parts) -> bool:
    """Contents share a word, and so do the sources (or neither names one)."""
    sources = bool(mine["source"] & theirs["source"]) or not (mine["source"] or theirs["source"])
    return sources and bool(mine["content"] & theirs["content"])


def _bounds(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def inside(words: Sequence[tuple[int, int]], spans: Iterable[Sequence[int]]) -> set[int]:
    """Indices of words that touch one of the spans."""
    bounds = [(span[0], span[1]) for span in spans]
    return {i for i, (start, end) in enumerate(words) if any(start < e and s < end for s, e in bounds)}


def pearson(reader: OnnxReader, pairs: Sequence[tuple[str, str, float]]) -> float:
    """Correlation of cosine similarity with the graded similarity of pairs."""
    left, right = (reader.embed([p[i] for p in pairs]) for i in (0, 1))
    near = [sum(a * b for a, b in zip(x, y, strict=True)) for x, y in zip(left, right, strict=True)]
    gold = [p[2] for p in pairs]
    mean_n, mean_g = sum(near) / len(near), sum(gold) / len(gold)
    both = sum((n - mean_n) * (g - mean_g) for n, g in zip(near, gold, strict=True))
    return both / (sum((n - mean_n) ** 2 for n in near) * sum((g - mean_g) ** 2 for g in gold)) ** 0.5
