"""The network in torch: MiniLM with features of writing, and one head for each task.

Word vectors are the mean of a word's first and last subword. Arcs and labels are deep biaffine
(Dozat & Manning 2017), a root being a word that governs itself. Attribution follows semantic role
labelling: a word is the first of a cue (the anchor), and a biaffine gives every word of the window
its role for that anchor: none, source, cue or content.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from crosswire.reader.shapes import GAPS, SHAPES

ROLES = ("none", "source", "cue", "content")
REACH = 64
"""Distances between anchor and word, in words, are told apart up to here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    upos: int
    feats: int
    rules: int
    deprels: int
    tags: int
    hidden: int = 256
    arc: int = 256
    label: int = 96
    link: int = 128
    dropout: float = 0.2


class Layer(nn.Module):
    """One transformer layer, post-norm, 12 heads."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(384, 3 * 384)
        self.out = nn.Linear(384, 384)
        self.norm1 = nn.LayerNorm(384, eps=1e-12)
        self.up = nn.Linear(384, 1536)
        self.down = nn.Linear(1536, 384)
        self.norm2 = nn.LayerNorm(384, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, 12, 32).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, 384))))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM-L6. Word pieces, places and types are frozen; writing features start at nothing."""

    def __init__(self, state: Mapping[str, Tensor], dropout: float) -> None:
        super().__init__()
        embeddings = "embeddings.{}.weight"
        self.words = nn.Embedding.from_pretrained(state[embeddings.format("word_embeddings")], freeze=True)
        places = state[embeddings.format("position_embeddings")]
        types = state[embeddings.format("token_type_embeddings")]
        self.places = nn.Parameter(places + types[0])
        self.shapes = nn.Embedding(len(SHAPES), 384, padding_idx=0)
        self.gaps = nn.Embedding(len(GAPS), 384, padding_idx=0)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(6))
        self._load(state)

    def _load(self, state: Mapping[str, Tensor]) -> None:
        def copy(module: nn.Module, *names: str) -> None:
            for part in ("weight", "bias"):
                value = torch.cat([state[f"{name}.{part}"] for name in names])
                getattr(module, part).data.copy_(value)

        copy(self.norm, "embeddings.LayerNorm")
        for index, layer in enumerate(self.layers):
            base = f"encoder.layer.{index}."
            copy(layer.qkv, *(f"{base}attention.self.{part}" for part in ("query", "key", "value")))
            copy(layer.out, base + "attention.output.dense")
            copy(layer.norm1, base + "attention.output.LayerNorm")
            copy(layer.up, base + "intermediate.dense")
            copy(layer.down, base + "output.dense")
            copy(layer.norm2, base + "output.LayerNorm")

    def forward(self, ids: Tensor, shapes: Tensor, gaps: Tensor, mask: Tensor) -> Tensor:
        x = self.words(ids) + self.places[: ids.shape[1]] + self.shapes(shapes) + self.gaps(gaps)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x


def embedding(x: Tensor, mask: Tensor) -> Tensor:
    """Unit-length mean over the subwords of each text."""
    kept = mask.unsqueeze(-1).to(x.dtype)
    return functional.normalize((x * kept).sum(1).float() / kept.sum(1), dim=-1)


class Biaffine(nn.Module):
    """Scores of every (row, column) pair of words for each class: [b, classes, rows, columns]."""

    def __init__(self, width: int, size: int, classes: int, dropout: float) -> None:
        super().__init__()
        self.row = nn.Linear(width, size)
        self.column = nn.Linear(width, size)
        self.weight = nn.Parameter(torch.zeros(classes, size, size))
        self.row_bias = nn.Linear(size, classes)
        self.column_bias = nn.Linear(size, classes, bias=False)
        self.drop = nn.Dropout(dropout)
        nn.init.normal_(self.weight, std=size**-0.5 * 0.2)

    def halves(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.drop(functional.gelu(self.row(x))), self.drop(functional.gelu(self.column(x)))

    def pairs(self, row: Tensor, column: Tensor) -> Tensor:
        """All pairs of `row` [b, r, s] and `column` [b, c, s]."""
        both = torch.einsum("brs,kst,bct->bkrc", row, self.weight, column)
        return (
            both
            + self.row_bias(row).permute(0, 2, 1)[..., None]
            + self.column_bias(column).permute(0, 2, 1)[:, :, None]
        )

    def chosen(self, row: Tensor, column: Tensor) -> Tensor:
        """Each row with the column chosen for it: both [m, s] -> [m, classes]."""
        mixed = torch.einsum("ms,kst->mkt", row, self.weight)
        return (mixed @ column[:, :, None]).squeeze(-1) + self.row_bias(row) + self.column_bias(column)


class Net(nn.Module):
    """Encoder and heads. `word_states` gives what every head reads."""

    def __init__(self, state: Mapping[str, Tensor], sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(state, 0.1)
        self.drop = nn.Dropout(sizes.dropout)
        self.tag = nn.Linear(384, sizes.hidden)
        self.upos = nn.Linear(sizes.hidden, sizes.upos)
        self.feats = nn.Linear(sizes.hidden, sizes.feats)
        self.rules = nn.Linear(sizes.hidden, sizes.rules)
        self.end = nn.Linear(384, 1)
        self.name = nn.Linear(384, sizes.hidden)
        self.tags = nn.Linear(sizes.hidden, sizes.tags)
        self.arcs = Biaffine(384, sizes.arc, 1, sizes.dropout)
        self.root = nn.Linear(sizes.arc, 1)
        self.labels = Biaffine(384, sizes.label, sizes.deprels, sizes.dropout)
        self.cue = nn.Linear(384, sizes.hidden)
        self.anchor = nn.Linear(sizes.hidden, 1)
        self.parts = nn.Linear(sizes.hidden, 3)
        self.links = Biaffine(384, sizes.link, len(ROLES), sizes.dropout)
        self.reach = nn.Parameter(torch.zeros(len(ROLES), 2 * REACH + 1))

    def word_states(self, batch: Mapping[str, Tensor]) -> Tensor:
        x = self.encoder(batch["ids"], batch["shapes"], batch["gaps"], batch["mask"])
        index = batch["first"][..., None].expand(-1, -1, 384), batch["last"][..., None].expand(-1, -1, 384)
        return self.drop((x.gather(1, index[0]) + x.gather(1, index[1])) / 2)

    def arc_scores(self, words: Tensor) -> Tensor:
        """[b, dependents, heads]; the diagonal is the score of being a root."""
        row, column = self.arcs.halves(words)
        scores = self.arcs.pairs(row, column)[:, 0].float()
        eye = torch.eye(words.shape[1], dtype=torch.bool)
        return torch.where(eye, self.root(row).float().expand_as(scores), scores)

    def hidden(self, part: nn.Linear, words: Tensor) -> Tensor:
        return self.drop(functional.gelu(part(words)))

    def link_scores(self, words: Tensor, window: Tensor, place: Tensor) -> Tensor:
        """Role scores [anchors, words, roles] of each word for anchor `place` of row `window`."""
        row, column = self.links.halves(words)
        scores = self.links.pairs(row[window, place][:, None], column[window])[:, :, 0]
        steps = torch.arange(words.shape[1])[None] - place[:, None]
        return scores.float().transpose(1, 2) + self.reach[:, steps.clamp(-REACH, REACH) + REACH].permute(
            1, 2, 0
        )
