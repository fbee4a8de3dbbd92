"""What a run is made of: documents by kind, label inventories, the start weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor

from crosswire.reader.subwords import Subwords
from training.attributions import polnear
from training.batches import Inventories
from training.documents import Document
from training.invented import invented
from training.model import Sizes
from training.names import TAGS, UNMARKED, corpus
from training.train import Kind
from training.treebanks import treebank


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    kinds: tuple[Kind, ...]
    watched: tuple[Document, ...]
    inventories: Inventories
    sizes: Sizes
    state: dict[str, Tensor]
    subwords: Subwords


def setup(corpora: Path, minilm: Path, tokenizer: Path) -> Setup:
    """Read every corpus that may train; every eighth development document is held out and only watched."""
    syntax = [
        d for name in ("ewt-train", "gum-train") for d in treebank(corpora / "syntax" / f"{name}.conllu.gz")
    ]
    inventories = inventory(syntax)
    sizes = Sizes(**{name: len(labels) for name, labels in inventories.lists.items()})
    held: list[Document] = []
    for name in ("ewt-dev", "gum-dev"):
        documents = treebank(corpora / "syntax" / f"{name}.conllu.gz")
        held += documents[::8]
        syntax += [document for index, document in enumerate(documents) if index % 8]
    named = {name: corpus(corpora / "ner", name) for name in UNMARKED}
    _share_names([*syntax, *held], named.pop("gum"))
    names = [d for docs in named.values() for d in docs] + named["wikigold"]
    quoted = polnear(corpora / "attribution" / "polnear-train.jsonl.gz")
    kinds = (
        Kind(name="syntax", documents=syntax, lengths=(40, 96, 160), tokens=860),
        Kind(name="attribution", documents=quoted, lengths=(160, 200, 240), tokens=960),
        Kind(name="names", documents=names, lengths=(40, 96, 160), tokens=300),
        Kind(name="invented", documents=invented(4000, 1), lengths=(96, 160, 200), tokens=120),
    )
    held += polnear(corpora / "attribution" / "polnear-dev.jsonl.gz")[:12:2]
    return Setup(
        kinds=kinds,
        watched=tuple(held),
        inventories=inventories,
        sizes=sizes,
        state=load_file(minilm),
        subwords=Subwords(tokenizer),
    )


def keep(inventories: Inventories, path: Path) -> None:
    """Write the label sets beside the checkpoints."""
    path.write_text(json.dumps(inventories.lists), encoding="utf-8")


def _share_names(syntax: Sequence[Document], named: Sequence[Document]) -> None:
    """Give the treebank documents of GUM the name tags of the same words in its name layer."""
    tags = {tuple(d.words): d.names for d in named}
    for document in syntax:
        document.names = tags.get(tuple(document.words), [])


def inventory(syntax: Sequence[Document]) -> Inventories:
    """Label sets seen often enough to learn: all relations and tags, bundles and rules thrice or more."""

    def often(layer: str, least: int) -> list[str]:
        counts = Counter(label for d in syntax for label in getattr(d, layer))
        return sorted(label for label, count in counts.items() if count >= least)

    return Inventories(
        often("upos", 1), often("feats", 3), often("rules", 3), often("deprels", 1), list(TAGS)
    )
