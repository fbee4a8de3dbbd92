"""The trained network: found, checked by its hash, and run. The only module that touches onnxruntime."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime  # type: ignore[import-untyped]

from crosswire.reader.errors import ReaderError

Array = np.ndarray[Any, Any]

CARD = "reader.json"
_REINSTALL = "reinstall crosswire, or make the file anew with `python -m training`"


class Network:
    """One ONNX session.

    `labels` are the inventories its heads were trained with, `tables` their small tables.
    """

    def __init__(self, folder: Path) -> None:
        card = _card(folder)
        path = folder / str(card["model"])
        self.sha256 = str(card["sha256"])
        content = _checked(path, self.sha256)
        self.size = len(content)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(content, options, ["CPUExecutionProvider"])
        except Exception as error:
            raise ReaderError(
                f"onnxruntime cannot open the reader's model {path}: {error}; {_REINSTALL}"
            ) from error
        notes = self._session.get_modelmeta().custom_metadata_map
        self.labels: dict[str, list[str]] = json.loads(notes.get("labels", "{}"))
        self.tables = {name: np.array(rows) for name, rows in json.loads(notes.get("tables", "{}")).items()}
        self._takes = {value.name for value in self._session.get_inputs()}
        self._only = onnxruntime.RunOptions()
        self._only.only_execute_path_to_fetches = True

    def run(self, feed: Mapping[str, Sequence[int]], outputs: Sequence[str]) -> dict[str, Array]:
        """Run one window; inputs the feed leaves out are given as one zero."""
        arrays = {name: np.asarray(feed.get(name, (0,)), dtype=np.int64) for name in sorted(self._takes)}
        values = self._session.run(list(outputs), arrays, self._only)
        return dict(zip(outputs, values, strict=True))


def _card(folder: Path) -> dict[str, Any]:
    path = folder / CARD
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ReaderError(f"the reader's model card {path} is missing; {_REINSTALL}") from None
    except ValueError as error:
        raise ReaderError(f"the reader's model card {path} is damaged ({error}); {_REINSTALL}") from error
    if not isinstance(card, dict) or not {"model", "sha256"} <= card.keys():
        raise ReaderError(f"the reader's model card {path} names no model and hash; {_REINSTALL}")
    return card


def _checked(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ReaderError(
            f"the reader's model {path} cannot be read ({error.strerror}); {_REINSTALL}"
        ) from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise ReaderError(
            f"the reader's model {path} is damaged: its sha256 is {found[:12]}..., its card says "
            f"{sha256[:12]}...; {_REINSTALL}"
        )
    return content
