"""`python -m training CORPORA MINILM RUN`: from corpora to the ONNX file and its card, in one command.

CORPORA is the corpora folder, MINILM the `model.safetensors` of MiniLM-L6, RUN a folder for
checkpoints and the log. A run that was stopped goes on from its last checkpoint when called again.
"""

from __future__ import annotations

import argparse
import logging
import random
from pathlib import Path

import torch

from training.model import Net
from training.setup import Setup, keep, setup
from training.similarity import Teacher, texts
from training.train import Plan, train
from training.watch import Watch

TOKENIZER = Path(__file__).parents[1] / "src" / "crosswire" / "reader" / "data" / "tokenizer.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--steps", type=int, default=Plan().steps)
    asked = parser.parse_args()
    asked.run.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(message)s",
        handlers=[logging.FileHandler(asked.run / "log.txt"), logging.StreamHandler()],
    )
    plan = Plan(steps=asked.steps)
    torch.set_flush_denormal(True)
    torch.manual_seed(plan.seed)
    made = setup(asked.corpora, asked.minilm, TOKENIZER)
    keep(made.inventories, asked.run / "inventories.json")
    net = Net(made.state, made.sizes)
    train(net, made.kinds, _teacher(made, asked.corpora, asked.run), Watch(made), plan, asked.run)


def _teacher(made: Setup, corpora: Path, run: Path) -> Teacher:
    """The original embeddings, made once for a run."""
    path = run / "teacher.pt"
    found = texts(corpora, [d for kind in made.kinds for d in kind.documents], 14_000, random.Random(7))
    teacher = Teacher(found if not path.exists() else (), made.state, made.subwords)
    if path.exists():
        teacher.groups = torch.load(path)
    else:
        torch.save(teacher.groups, path)
    return teacher


if __name__ == "__main__":
    main()
