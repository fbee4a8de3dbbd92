"""Scores per head on held-out windows, cheap enough to log at every checkpoint."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from training.batches import batches, tensors, windows
from training.documents import UNKNOWN
from training.losses import losses
from training.model import Net

if TYPE_CHECKING:
    from training.setup import Setup


class Watch:
    """Held-out documents as fixed batches."""

    def __init__(self, made: Setup) -> None:
        self.subwords, self.inventories = made.subwords, made.inventories
        chance = random.Random(0)
        found = [
            w
            for kind in ("syntax", "attribution")
            for w in windows([d for d in made.watched if d.kind == kind], (160,), made.subwords, chance)
        ]
        known = [[w for w in found if bool(w.document.heads) == flag] for flag in (True, False)]
        self._batches = [
            tensors(group, self.subwords, self.inventories)
            for part in known
            for group in batches(part, 2000, chance)
        ]

    def scores(self, net: Net) -> dict[str, float]:
        """Accuracies (trees within gold sentences, roles of gold anchors), and losses of the rest."""
        net.eval()
        right: dict[str, list[float]] = {}
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for batch in self._batches:
                for name, values in _hits(net, batch).items():
                    right.setdefault(name, []).extend(values.float().tolist())
                for name in ("names", "anchors"):
                    if name in (found := losses(net, batch)):
                        right.setdefault(f"{name}_loss", []).append(float(found[name]))
        net.train()
        return {name: sum(values) / len(values) for name, values in right.items() if values}


def _hits(net: Net, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    words = net.word_states(batch)
    found: dict[str, Tensor] = {}
    if (batch["upos"] != UNKNOWN).any():
        hidden = net.hidden(net.tag, words)
        for name in ("upos", "feats", "rules"):
            known = batch["there"]
            found[name] = getattr(net, name)(hidden)[known].argmax(-1) == batch[name][known]
        alike = batch["sentence"][:, :, None] == batch["sentence"][:, None, :]
        scores = net.arc_scores(words).masked_fill(~(alike & batch["there"][:, None, :]), -1e4)
        heads = scores.argmax(-1)
        right = heads == batch["heads"]
        found["uas"] = right[batch["there"]]
        row, column = net.labels.halves(words)
        at = batch["there"].nonzero()
        chosen = net.labels.chosen(row[batch["there"]], column[at[:, 0], heads[batch["there"]]]).argmax(-1)
        found["las"] = found["uas"] & (chosen == batch["deprels"][batch["there"]])
        ends = net.end(words).squeeze(-1) > 0
        found["end"] = (ends == (batch["end"] == 1))[batch["there"] & (ends | (batch["end"] == 1))]
    if len(batch["links"]):
        roles = net.link_scores(words, batch["links"][:, 0], batch["links"][:, 1]).argmax(-1)
        gold = batch["roles"]
        for index, name in enumerate(("source", "cue", "content"), start=1):
            either = (gold != UNKNOWN) & ((roles == index) | (gold == index))
            found[name] = (roles == gold)[either]
    return found
