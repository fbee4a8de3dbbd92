"""The training run: mixed steps, one cycle of learning rates, checkpoints, scores per head."""

from __future__ import annotations

import logging
import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, distributed

from crosswire.reader.subwords import Subwords
from training.batches import Window, batches, tensors, windows
from training.documents import Document
from training.losses import WEIGHTS, losses
from training.model import Net
from training.similarity import Teacher
from training.watch import Watch

SIMILAR = 8.0
"""Weight of the similarity loss, which comes in every second step."""
log = logging.getLogger("training")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How long and how fast to learn. A step takes one batch of each kind of corpus.

    Where `minutes` is given the cycle is over by then, however many of its steps were done.
    """

    steps: int = 2380
    minutes: float = math.inf
    encoder_rate: float = 2e-4
    head_rate: float = 2e-3
    warmup: float = 0.08
    seed: int = 7
    every_minutes: float = 10.0
    rank: int = 0
    workers: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Documents of one kind of task, the lengths of their windows and subwords a step."""

    name: str
    documents: Sequence[Document]
    lengths: tuple[int, ...]
    tokens: int


def cycle(part: float, warmup: float) -> float:
    """One cycle: up in a line over `warmup`, then down along a cosine to a fiftieth."""
    if part < warmup:
        return part / warmup
    return 0.02 + 0.98 * (1 + math.cos(math.pi * (part - warmup) / (1 - warmup))) / 2


def stream(kind: Kind, subwords: Subwords, plan: Plan) -> Iterator[list[Window]]:
    """Batches of one kind without end; every round cuts its windows anew."""
    for turn in range(1_000_000):
        chance = random.Random(f"{plan.seed}-{plan.rank}-{kind.name}-{turn}")
        found = windows(kind.documents, kind.lengths, subwords, chance)
        yield from batches(found, kind.tokens // plan.workers, chance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """All that is learned from, and what is watched on the way."""

    kinds: Sequence[Kind]
    teacher: Teacher
    watch: Watch


def train(net: Net, lessons: Lessons, plan: Plan, folder: Path) -> None:
    """Train `net` in place; checkpoints lie in `folder`, and the last one there is taken up again."""
    watch, teacher = lessons.watch, lessons.teacher
    subwords, inventories = watch.subwords, watch.inventories
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.") and p.requires_grad]
    base = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": base}, {"params": heads}], lr=1e-3, betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    done, spent = _resume(folder, net, optimiser)
    streams = [stream(kind, subwords, plan) for kind in lessons.kinds]
    similar = _shuffled(teacher.groups, plan.seed)
    for _ in range(done):
        for each in streams:
            next(each)
        next(similar)
    torch.manual_seed(plan.seed + done + 100_000 * plan.rank)
    net.train()
    saved = began = time.monotonic()
    opened = began - 60 * spent
    sums: dict[str, list[float]] = {}
    tokens = 0
    for step in range(done, plan.steps):
        for each in streams:
            batch = tensors(next(each), subwords, inventories)
            tokens += int(batch["mask"].sum())
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = losses(net, batch)
            torch.stack([WEIGHTS[name] * value for name, value in found.items()]).sum().backward()
            _note(sums, found)
        if step % 2 == 0:
            group = tuple(part[plan.rank :: plan.workers] for part in next(similar))
            tokens += int((group[0] > 0).sum())
            with torch.autocast("cpu", dtype=torch.bfloat16):
                near = teacher.loss(net.encoder, group)
            (SIMILAR * near).backward()
            _note(sums, {"similar": near})
        _share([*base, *heads], plan.workers)
        torch.nn.utils.clip_grad_norm_(base, 2.0)
        torch.nn.utils.clip_grad_norm_(heads, 2.0)
        spent = (time.monotonic() - opened) / 60
        part = _reached(plan, step, spent)
        for group_, rate_ in zip(optimiser.param_groups, (plan.encoder_rate, plan.head_rate), strict=True):
            group_["lr"] = rate_ * cycle(part, plan.warmup)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        if (step + 1) % 25 == 0:
            rate = tokens / (time.monotonic() - began)
            log.info(
                "step %d of %d, %.0f tokens/s: %s",
                step + 1,
                plan.steps,
                rate,
                " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in sums.items()),
            )
            sums, tokens, began = {}, 0, time.monotonic()
        last = step + 1 == plan.steps or part == 1
        due = time.monotonic() - saved > 60 * plan.every_minutes or last
        if due and not plan.rank:
            _save(folder, {"step": step + 1, "minutes": spent}, net, optimiser)
            log.info(
                "held out: %s", " ".join(f"{name} {score:.3f}" for name, score in watch.scores(net).items())
            )
            saved = time.monotonic()
        if last:
            return


def _reached(plan: Plan, step: int, spent: float) -> float:
    """How far the cycle has come, 0 to 1, by the first worker's clock."""
    part = torch.tensor(min(1.0, max((step + 0.5) / plan.steps, spent / plan.minutes)))
    if plan.workers > 1:
        distributed.broadcast(part, 0)
    return float(part)


def _share(weights: Sequence[torch.nn.Parameter], workers: int) -> None:
    """Let every worker have the mean of all workers' gradients."""
    if workers == 1:
        return
    slopes = [torch.zeros_like(w) if w.grad is None else w.grad for w in weights]
    flat = torch.cat([slope.flatten() for slope in slopes])
    distributed.all_reduce(flat)
    for weight, part in zip(weights, flat.div_(workers).split([w.numel() for w in weights]), strict=True):
        weight.grad = part.view_as(weight)


def _note(sums: dict[str, list[float]], found: dict[str, Tensor]) -> None:
    for name, value in found.items():
        sums.setdefault(name, []).append(float(value.detach()))


def _shuffled(groups: Sequence[tuple[Tensor, Tensor]], seed: int) -> Iterator[tuple[Tensor, Tensor]]:
    chance = random.Random(seed)
    while True:
        yield from chance.sample(list(groups), len(groups))


def _save(folder: Path, done: Mapping[str, int | float], net: Net, optimiser: torch.optim.Optimizer) -> None:
    path = folder / "last.pt"
    state = {**done, "net": net.state_dict(), "optimiser": optimiser.state_dict()}
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)
    log.info("checkpoint at step %d", done["step"])


def _resume(folder: Path, net: Net, optimiser: torch.optim.Optimizer) -> tuple[int, float]:
    """Steps done and minutes spent."""
    path = folder / "last.pt"
    if not path.exists():
        return 0, 0.0
    state = torch.load(path)
    net.load_state_dict(state["net"])
    optimiser.load_state_dict(state["optimiser"])
    log.info("taken up again at step %d", state["step"])
    return int(state["step"]), float(state.get("minutes", 0))
