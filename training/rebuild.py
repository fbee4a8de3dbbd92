"""The network's weights from an ONNX file made by `training.export`, so that no checkpoint need be kept.

The graph is drawn once with addresses in the place of weights. Wherever an address turns up among its
initializers, the value that the file has there belongs to that address: whatever the exporter stacks,
splits or turns comes back without being undone by hand. Int8 products are brought back to floats; word
pieces, which training never changes, are left to the encoder's own file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from training.export import drawn
from training.graph import Array

FROZEN = "encoder.words.weight"


def rebuilt(
    path: Path, shapes: Mapping[str, Sequence[int]], labels: Mapping[str, Sequence[str]]
) -> dict[str, Array]:
    """The weights in the file, named and shaped as `shapes` says, without the frozen word pieces.

    Raises `ValueError` where the file was drawn otherwise than `training.export` draws now, or was
    trained for other `labels`.
    """
    model = onnx.load(path)
    notes = {entry.key: json.loads(entry.value) for entry in model.metadata_props}
    if notes.get("labels") != {name: list(each) for name, each in labels.items()}:
        raise ValueError(f"{path} was trained for other labels than these corpora have")
    held = {each.name: each for each in model.graph.initializer}
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes.values()])
    addresses = {
        name: np.arange(end - np.prod(shape), end, dtype=np.float64).reshape(shape)
        for (name, shape), end in zip(shapes.items(), ends, strict=True)
    }
    values = np.full(ends[-1], np.nan, dtype=np.float32)
    for each in drawn(addresses).weights:
        if each.data_type == onnx.TensorProto.DOUBLE:
            at = numpy_helper.to_array(each).astype(np.int64)
            value = _value(held, each.name)
            if value is None or value.shape != at.shape:
                raise ValueError(f"{path} has no weight {each.name} {at.shape}: another exporter drew it")
            values[at] = value
    state = {name: values[at.astype(np.int64)] for name, at in addresses.items() if name != FROZEN}
    state["reach"] = np.array(notes["tables"]["reach"], dtype=np.float32)
    missing = [name for name, value in state.items() if np.isnan(value).any()]
    if missing:
        raise ValueError(f"{path} does not hold {', '.join(missing)}")
    return state


def _value(held: Mapping[str, onnx.TensorProto], name: str) -> Array | None:
    """A weight as floats; of an int8 product each column has its own scale."""
    if name in held:
        return numpy_helper.to_array(held[name])
    if f"{name}_quantized" not in held:
        return None
    small, scale, zero = (
        numpy_helper.to_array(held[f"{name}_{part}"]) for part in ("quantized", "scale", "zero_point")
    )
    return (small.astype(np.float32) - zero) * scale
