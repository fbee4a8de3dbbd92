"""The trained network as an ONNX graph over one window."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from training.graph import Array, Graph, pooled, save

HEADS, WIDTH = 12, 32
HIDDEN = (
    "tag",
    "name",
    "cue",
    "arcs.row",
    "arcs.column",
    "labels.row",
    "labels.column",
    "links.row",
    "links.column",
)
"""Layers of 384 inputs and a GELU; the graph runs them as one product."""


def export(
    state: Mapping[str, Array], labels: Mapping[str, Sequence[str]], path: Path, *, quantise: bool = True
) -> None:
    """Write the network with these weights (named as in `training.model.Net`) to `path`."""
    notes = {
        "labels": json.dumps({name: list(each) for name, each in labels.items()}),
        "tables": json.dumps({"reach": state["reach"].round(5).tolist()}),
    }
    save(drawn(state), path, notes, quantise=quantise)


def drawn(state: Mapping[str, Array]) -> Graph:
    """The graph over one window."""
    graph = Graph()
    ids, shapes, gaps = (graph.take(name, ["n"]) for name in ("ids", "shapes", "gaps"))
    x = _encoder(graph, state, ids, shapes, gaps)
    graph.give("embedding", pooled(graph, x), [384])
    first, last = graph.take("first", ["w"]), graph.take("last", ["w"])
    both = graph.op("Add", graph.op("Gather", x, first), graph.op("Gather", x, last))
    _heads(graph, state, graph.op("Mul", both, graph.constant(np.array(0.5, dtype=np.float32))))
    return graph


def _encoder(graph: Graph, state: Mapping[str, Array], ids: str, shapes: str, gaps: str) -> str:
    w = {name.removeprefix("encoder."): value for name, value in state.items() if name.startswith("encoder.")}
    places = graph.op(
        "Slice", graph.weight(w["places"]), graph.ints(0), graph.op("Shape", ids), graph.ints(0)
    )
    x = graph.op("Add", graph.rows(w["words.weight"], ids), places)
    for name, values in (("shapes", shapes), ("gaps", gaps)):
        x = graph.op("Add", x, graph.op("Gather", graph.weight(w[f"{name}.weight"]), values))
    x = graph.norm(x, w["norm.weight"], w["norm.bias"])
    for index in range(6):
        base = f"layers.{index}."
        x = _layer(graph, {n.removeprefix(base): v for n, v in w.items() if n.startswith(base)}, x)
    return x


def _layer(graph: Graph, w: Mapping[str, Array], x: str) -> str:
    flat = graph.op(
        "Reshape", graph.linear(x, w["qkv.weight"], w["qkv.bias"]), graph.ints(-1, 3, HEADS, WIDTH)
    )
    split = graph.op("Transpose", flat, perm=[1, 2, 0, 3])
    query, key, value = (
        graph.op("Gather", split, graph.constant(np.array(i, dtype=np.int64)), axis=0) for i in range(3)
    )
    query = graph.op("Mul", query, graph.constant(np.array(WIDTH**-0.5, dtype=np.float32)))
    scores = graph.op("MatMul", query, graph.op("Transpose", key, perm=[0, 2, 1]))
    mixed = graph.op(
        "Transpose", graph.op("MatMul", graph.op("Softmax", scores, axis=-1), value), perm=[1, 0, 2]
    )
    flat = graph.op("Reshape", mixed, graph.ints(-1, HEADS * WIDTH))
    x = graph.norm(
        graph.op("Add", x, graph.linear(flat, w["out.weight"], w["out.bias"])),
        w["norm1.weight"],
        w["norm1.bias"],
    )
    inner = graph.op("Gelu", graph.linear(x, w["up.weight"], w["up.bias"]))
    out = graph.linear(inner, w["down.weight"], w["down.bias"])
    return graph.norm(graph.op("Add", x, out), w["norm2.weight"], w["norm2.bias"])


def _heads(graph: Graph, w: Mapping[str, Array], words: str) -> None:
    stacked = {part: np.concatenate([w[f"{name}.{part}"] for name in HIDDEN]) for part in ("weight", "bias")}
    hidden = graph.op("Gelu", graph.linear(words, stacked["weight"], stacked["bias"]))
    sizes = [len(w[f"{name}.bias"]) for name in HIDDEN]
    parts = _split(graph, hidden, sizes)
    for name, source in (
        ("upos", "tag"),
        ("feats", "tag"),
        ("rules", "tag"),
        ("tags", "name"),
        ("anchor", "cue"),
        ("parts", "cue"),
    ):
        scores = graph.linear(parts[HIDDEN.index(source)], w[f"{name}.weight"], w[f"{name}.bias"], exact=True)
        graph.give(name, scores, ["w", len(w[f"{name}.bias"])])
    graph.give("end", graph.linear(words, w["end.weight"], w["end.bias"], exact=True), ["w", 1])
    for name in ("arcs", "labels", "links"):
        row, column = (parts[HIDDEN.index(f"{name}.{side}")] for side in ("row", "column"))
        biaffine = {n.removeprefix(f"{name}."): v for n, v in w.items() if n.startswith(f"{name}.")}
        if name == "arcs":
            graph.give(name, _pairs(graph, biaffine, row, column), ["w", "w"])
        else:
            _halves(graph, name, biaffine, row, column)
    graph.give(
        "root",
        graph.linear(parts[HIDDEN.index("arcs.row")], w["root.weight"], w["root.bias"], exact=True),
        ["w", 1],
    )


def _split(graph: Graph, x: str, sizes: Sequence[int]) -> list[str]:
    parts, at = [], 0
    for size in sizes:
        parts.append(graph.op("Slice", x, graph.ints(at), graph.ints(at + size), graph.ints(1)))
        at += size
    return parts


def _pairs(graph: Graph, w: Mapping[str, Array], row: str, column: str) -> str:
    """Scores [rows, columns] of a biaffine of one class."""
    both = graph.op(
        "MatMul", graph.linear(row, w["weight"][0].T, exact=True), graph.op("Transpose", column, perm=[1, 0])
    )
    both = graph.op("Add", both, graph.linear(row, w["row_bias.weight"], w["row_bias.bias"], exact=True))
    right = graph.linear(column, w["column_bias.weight"], exact=True)
    return graph.op("Add", both, graph.op("Transpose", right, perm=[1, 0]))


def _halves(graph: Graph, name: str, w: Mapping[str, Array], row: str, column: str) -> None:
    """Give what scores any one pair of words, so that only pairs that matter are ever scored.

    The score of class k for the pair (r, c) is
    `mixed[r, k] @ column[c] + row_bias[r, k] + column_bias[c, k]`.
    """
    classes, size, _ = w["weight"].shape
    flat = np.transpose(w["weight"], (0, 2, 1)).reshape(classes * size, size)
    graph.give(f"{name}.mixed", graph.linear(row, flat, exact=classes < 10), ["w", classes * size])
    graph.give(f"{name}.column", column, ["w", size])
    rows = graph.linear(row, w["row_bias.weight"], w["row_bias.bias"], exact=True)
    graph.give(f"{name}.row_bias", rows, ["w", classes])
    columns = graph.linear(column, w["column_bias.weight"], exact=True)
    graph.give(f"{name}.column_bias", columns, ["w", classes])
