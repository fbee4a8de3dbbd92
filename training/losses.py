"""The loss of each head on one batch; a head without labels in the batch gives none."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

from training.documents import UNKNOWN
from training.model import Net

WEIGHTS = {
    "upos": 0.5,
    "feats": 0.3,
    "rules": 0.3,
    "end": 1.0,
    "arcs": 1.0,
    "labels": 1.0,
    "names": 1.5,
    "anchors": 2.0,
    "parts": 1.0,
    "roles": 4.0,
}


def losses(net: Net, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Mean loss of each head that has labels in this batch, not yet weighted."""
    words = net.word_states(batch)
    found: dict[str, Tensor] = {}
    if (batch["upos"] != UNKNOWN).any():
        found |= _tags(net, words, batch) | _tree(net, words, batch)
    if batch["names"].any():
        found["names"] = _names(net, words, batch)
    if (batch["anchors"] != UNKNOWN).any():
        found |= _attribution(net, words, batch)
    return found


def _tags(net: Net, words: Tensor, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    hidden = net.hidden(net.tag, words)
    found = {}
    for name in ("upos", "feats", "rules"):
        scores = getattr(net, name)(hidden).float()
        found[name] = functional.cross_entropy(
            scores.flatten(0, 1), batch[name].flatten(), ignore_index=UNKNOWN
        )
    known = batch["end"] != UNKNOWN
    scores = net.end(words).squeeze(-1).float()[known]
    found["end"] = functional.binary_cross_entropy_with_logits(scores, batch["end"][known].float()) * 5
    return found


def _tree(net: Net, words: Tensor, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    scores = net.arc_scores(words)
    alike = batch["sentence"][:, :, None] == batch["sentence"][:, None, :]
    scores = scores.masked_fill(~(alike & batch["there"][:, None, :]), -1e4)
    heads = batch["heads"]
    known = (heads >= 0) & (heads < words.shape[1]) & batch["there"]
    arcs = functional.cross_entropy(scores[known], heads[known])
    row, column = net.labels.halves(words)
    at = known.nonzero()
    chosen = net.labels.chosen(row[known], column[at[:, 0], heads[known]]).float()
    labels = functional.cross_entropy(chosen, batch["deprels"][known], ignore_index=UNKNOWN)
    return {"arcs": arcs, "labels": labels}


def _names(net: Net, words: Tensor, batch: Mapping[str, Tensor]) -> Tensor:
    known = batch["names"].any(-1)
    scores = net.tags(net.hidden(net.name, words))[known].float().log_softmax(-1)
    return -scores.masked_fill(~batch["names"][known], -torch.inf).logsumexp(-1).mean()


def _attribution(net: Net, words: Tensor, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    hidden = net.hidden(net.cue, words)
    known = batch["anchors"] != UNKNOWN
    anchor = net.anchor(hidden).squeeze(-1).float()[known]
    parts = net.parts(hidden).float()[known]
    found = {
        "anchors": functional.binary_cross_entropy_with_logits(anchor, batch["anchors"][known].float()) * 5,
        "parts": functional.binary_cross_entropy_with_logits(parts, batch["parts"][known].float()),
    }
    if len(batch["links"]):
        scores = net.link_scores(words, batch["links"][:, 0], batch["links"][:, 1])
        found["roles"] = functional.cross_entropy(
            scores.flatten(0, 1), batch["roles"].flatten(), ignore_index=UNKNOWN
        )
    return found
