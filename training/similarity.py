"""Keep the encoder's gift for similarity: its original embeddings of many texts are the target."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from crosswire.reader.layout import rule_starts
from crosswire.reader.subwords import Subwords
from crosswire.reader.words import words
from training.documents import Document, records
from training.model import Encoder, embedding


def texts(corpora: Path, documents: Sequence[Document], count: int, chance: random.Random) -> list[str]:
    """Sentences, headlines and parts of sentences from the training texts."""
    found: set[str] = set()
    for record in records(corpora / "text" / "wikinews.jsonl.gz"):
        spans = words(record["text"])
        starts = rule_starts(record["text"], spans)
        found.add(record["title"])
        for first, last in zip(starts, [*starts[1:], len(spans)], strict=True):
            found.add(record["text"][spans[first][0] : spans[last - 1][1]])
    for name, keys in (
        ("stories/ecbplus", ("title",)),
        ("claims/conjnli", ("text",)),
        ("events/causal-news", ("text",)),
    ):
        for record in records(corpora / f"{name}.jsonl.gz"):
            found.update(str(record[key]) for key in keys if record.get(key))
    for document in documents:
        ends = [*document.starts[1:], len(document.words)]
        found.update(_span(document, first, last) for first, last in zip(document.starts, ends, strict=True))
        for link in document.links or ():
            if chance.random() < 0.3:
                found.add(_span(document, min(link.content), max(link.content) + 1))
    return chance.sample(sorted(t for t in found if 8 < len(t) < 400), min(count, len(found)))


def _span(document: Document, first: int, last: int) -> str:
    parts = []
    for word, gap in zip(document.words[first:last], document.gaps[first:last], strict=True):
        parts.append(word if gap == 1 or not parts else f" {word}")
    return "".join(parts)


class Teacher:
    """The texts as subwords and the original encoder's embeddings of them."""

    def __init__(self, found: Sequence[str], state: Mapping[str, Tensor], subwords: Subwords) -> None:
        ids = sorted((subwords.of_text(text) for text in found), key=len)
        encoder = Encoder(state, 0.0).eval()
        self.groups: list[tuple[Tensor, Tensor]] = []
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for first in range(0, len(ids), 16):
                batch = _padded(ids[first : first + 16])
                blank = torch.zeros_like(batch)
                self.groups.append((batch, embedding(encoder(batch, blank, blank, batch > 0), batch > 0)))

    def loss(self, encoder: Encoder, group: Sequence[Tensor]) -> Tensor:
        """Distance to the original embeddings, and between the two tables of similarities."""
        ids, target = group
        blank = torch.zeros_like(ids)
        made = embedding(encoder(ids, blank, blank, ids > 0), ids > 0)
        pairs = functional.mse_loss(made @ made.T, target @ target.T)
        return (1 - (made * target).sum(-1)).mean() + 5 * pairs


def _padded(ids: Sequence[Sequence[int]]) -> Tensor:
    width = max(map(len, ids))
    return torch.tensor([[*row, *[0] * (width - len(row))] for row in ids])
