"""`python -m training CORPORA MINILM RUN DATE`: from corpora to the ONNX file and its card, in one command.

CORPORA is the corpora folder, MINILM the `model.safetensors` of MiniLM-L6, RUN a folder for
checkpoints and the log, DATE what the card shall say. The files to ship lie in RUN/release at the end.
A run that was stopped goes on from its last checkpoint when called again; `--start` lets a new run begin
with the weights of an earlier one, from its checkpoint or from the ONNX file it gave (the shipped one, say).

Each of `--workers` processes takes its share of every batch on one core, which is faster than threads
that wait for each other at every product.
"""

from __future__ import annotations

import argparse
import logging
import math
import multiprocessing
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import distributed

from training.finish import finish
from training.model import Net
from training.rebuild import rebuilt
from training.setup import Setup, keep, setup
from training.similarity import Teacher, texts
from training.train import Lessons, Plan, train
from training.watch import Watch

TOKENIZER = Path(__file__).parents[1] / "src" / "crosswire" / "reader" / "data" / "tokenizer.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("date")
    parser.add_argument("--steps", type=int, default=Plan().steps)
    parser.add_argument("--minutes", type=float, default=math.inf, help="by when the cycle must be over")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--start", type=Path, help="last.pt or reader.onnx of an earlier run over the same corpora"
    )
    parser.add_argument("--rate", type=float, default=1.0, help="of the usual learning rates")
    asked = parser.parse_args()
    asked.run.mkdir(parents=True, exist_ok=True)
    meeting = asked.run / "meeting"
    meeting.unlink(missing_ok=True)
    fork = multiprocessing.get_context("fork")
    workers = [fork.Process(target=work, args=(rank, asked, meeting)) for rank in range(asked.workers)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        raise SystemExit("a worker ended early; call again to go on from the last checkpoint")
    print(finish(asked.run, asked.corpora, asked.date))


def work(rank: int, asked: argparse.Namespace, meeting: Path) -> None:
    """One worker of the run."""
    handlers: list[logging.Handler] = [logging.FileHandler(asked.run / "log.txt"), logging.StreamHandler()]
    logging.basicConfig(
        level=logging.WARNING if rank else logging.INFO, format="%(asctime)s %(message)s", handlers=handlers
    )
    usual = Plan()
    plan = Plan(
        steps=asked.steps,
        minutes=asked.minutes,
        encoder_rate=asked.rate * usual.encoder_rate,
        head_rate=asked.rate * usual.head_rate,
        rank=rank,
        workers=asked.workers,
    )
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(plan.seed)
    address = f"file://{meeting.resolve()}"
    distributed.init_process_group("gloo", init_method=address, rank=rank, world_size=asked.workers)
    made = setup(asked.corpora, asked.minilm, TOKENIZER)
    if not rank:
        keep(made.inventories, asked.run / "inventories.json")
    net = Net(made.state, made.sizes)
    if asked.start:
        _begin(net, asked.start, made.inventories.lists)
    lessons = Lessons(kinds=made.kinds, teacher=_teacher(made, asked), watch=Watch(made))
    train(net, lessons, plan, asked.run)
    distributed.destroy_process_group()


def _begin(net: Net, start: Path, labels: Mapping[str, Sequence[str]]) -> None:
    """Give the net the weights of an earlier run."""
    state = net.state_dict()
    if start.suffix == ".onnx":
        found = rebuilt(start, {name: tuple(value.shape) for name, value in state.items()}, labels)
        state |= {name: torch.from_numpy(value) for name, value in found.items()}
    else:
        state = torch.load(start)["net"]
    net.load_state_dict(state)


def _teacher(made: Setup, asked: argparse.Namespace) -> Teacher:
    """The original embeddings, made once for a run."""
    path = asked.run / "teacher.pt"
    if not path.exists() and not distributed.get_rank():
        documents = [d for kind in made.kinds for d in kind.documents]
        groups = Teacher(
            texts(asked.corpora, documents, 14_000, random.Random(7)), made.state, made.subwords
        ).groups
        torch.save(groups, path)
    distributed.barrier()
    teacher = Teacher((), made.state, made.subwords)
    teacher.groups = torch.load(path)
    return teacher


if __name__ == "__main__":
    main()
