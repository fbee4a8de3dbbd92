"""Write the network as an ONNX graph, node by node, and quantise its matrix products.

The graph is written by hand rather than traced: it is small, its inputs are one window (no batch
axis, so that dynamic quantisation never lets one window touch another), and the file comes out the
same for the same weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

OPSET = 20
Array = np.ndarray


class Graph:
    """An ONNX graph under construction; every method adds nodes and returns the output's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self.exact: list[str] = []
        self._known: dict[tuple[str, str, bytes], str] = {}

    def take(self, name: str, shape: Sequence[str | int]) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, TensorProto.INT64, list(shape)))
        return name

    def give(self, name: str, value: str, shape: Sequence[str | int]) -> None:
        self.nodes.append(helper.make_node("Identity", [value], [name], name=f"give_{name}"))
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape)))

    def constant(self, array: Array) -> str:
        """A value of the graph's own, kept once however often it is used."""
        key = (str(array.dtype), str(array.shape), array.tobytes())
        if key not in self._known:
            self._known[key] = self.weight(array)
        return self._known[key]

    def weight(self, array: Array) -> str:
        """Something learned; the order of these calls alone gives its name (see `training.rebuild`)."""
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(array, order="C"), name))
        return name

    def ints(self, *values: int) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def op(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"{kind.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def linear(self, x: str, weight: Array, bias: Array | None = None, *, exact: bool = False) -> str:
        """`x @ weight.T + bias`, weights as torch keeps them (out, in); `exact` leaves it in fp32."""
        product = self.op("MatMul", x, self.weight(weight.T))
        if exact:
            self.exact.append(product)
        return product if bias is None else self.op("Add", product, self.weight(bias))

    def norm(self, x: str, scale: Array, shift: Array) -> str:
        return self.op("LayerNormalization", x, self.weight(scale), self.weight(shift), epsilon=1e-12)

    def rows(self, table: Array, ids: str) -> str:
        """Rows of an embedding table kept as int8 with one scale a row."""
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127
        small = np.round(table / scale).astype(np.int8)
        whole = self.op("Cast", self.op("Gather", self.weight(small), ids), to=TensorProto.FLOAT)
        return self.op("Mul", whole, self.op("Gather", self.weight(scale.astype(np.float32)), ids))


def save(graph: Graph, path: Path, notes: Mapping[str, str], *, quantise: bool = True) -> None:
    """Write the graph to `path`; with `quantise`, matrix products with weights become int8."""
    body = helper.make_graph(graph.nodes, "reader", graph.inputs, graph.outputs, graph.weights)
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    onnx.checker.check_model(model)
    if not quantise:
        _note(model, notes)
        onnx.save(model, path)
        return
    whole = path.with_suffix(".fp32.onnx")
    onnx.save(model, whole)
    quantize_dynamic(
        whole,
        path,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=graph.exact,
        extra_options={"MatMulConstBOnly": True},
    )
    whole.unlink()
    small = onnx.load(path)
    _note(small, notes)
    onnx.save(small, path)


def _note(model: onnx.ModelProto, notes: Mapping[str, str]) -> None:
    del model.metadata_props[:]
    for key, value in sorted(notes.items()):
        model.metadata_props.add(key=key, value=value)


def pooled(graph: Graph, x: str) -> str:
    """The unit-length mean of `x` [n, d]."""
    return graph.op("LpNormalization", graph.op("ReduceMean", x, graph.ints(0), keepdims=0), axis=0, p=2)
