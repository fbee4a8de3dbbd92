"""`python -m training.release RUN FOLDER`: the last checkpoint of a run as ONNX file and card in a folder."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch

from training.export import export


def release(run: Path, folder: Path, *, quantise: bool = True, name: str = "reader.onnx") -> Path:
    """Write the model and, after it, the card that names it and its hash; gives the model's path."""
    state = torch.load(run / "last.pt", map_location="cpu")
    weights = {key: value.float().numpy() for key, value in state["net"].items()}
    labels = json.loads((run / "inventories.json").read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"part-{name}"
    export(weights, labels, part, quantise=quantise)
    sha256 = hashlib.sha256(part.read_bytes()).hexdigest()
    part.replace(folder / name)
    card = {"model": name, "sha256": sha256, "step": state["step"]}
    new = folder / "reader.json.part"
    new.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    new.replace(folder / "reader.json")
    return folder / name


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.release", description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--exact", action="store_true", help="leave the weights in fp32")
    parser.add_argument("--name", default="reader.onnx")
    asked = parser.parse_args()
    release(asked.run, asked.folder, quantise=not asked.exact, name=asked.name)


if __name__ == "__main__":
    main()
