"""Cut documents into windows anew each epoch and put windows of like length into batches."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from crosswire.reader.shapes import GAPS, INSIDE_GAP, MARK_GAP, MARK_SHAPE
from crosswire.reader.subwords import FIRST, LAST, Subwords
from training.documents import UNKNOWN, Document

SPACE, LINE, PARAGRAPH = (GAPS.index(name) for name in ("space", "line", "paragraph"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Words `first:last` of one document; `gaps` as this epoch shows them."""

    document: Document
    first: int
    last: int
    size: int
    gaps: tuple[int, ...]


class Inventories:
    """The label sets, each in a fixed order."""

    def __init__(
        self, upos: list[str], feats: list[str], rules: list[str], deprels: list[str], tags: list[str]
    ) -> None:
        self.lists = {"upos": upos, "feats": feats, "rules": rules, "deprels": deprels, "tags": tags}
        self.ids = {name: {label: i for i, label in enumerate(labels)} for name, labels in self.lists.items()}


def windows(
    documents: Sequence[Document], lengths: Sequence[int], subwords: Subwords, chance: random.Random
) -> list[Window]:
    """Windows of whole sentences, each near a length drawn from `lengths`, from a random start on."""
    found: list[Window] = []
    for document in documents:
        sizes = [len(subwords.of_word(word)) for word in document.words]
        gaps = _shown(document.gaps, chance)
        ends = [*document.starts[1:], len(document.words)]
        budget, first, total = chance.choice(lengths), 0, 0
        budget_now = chance.randint(max(8, budget // 3), budget)
        for start, end in zip(document.starts, ends, strict=True):
            size = sum(sizes[start:end])
            if total and total + size > budget_now:
                found.append(_window(document, first, start, sizes, gaps))
                first, total = start, 0
                budget_now = budget
            total += size
        if first < len(document.words):
            found.append(_window(document, first, len(document.words), sizes, gaps))
    return found


def _window(document: Document, first: int, last: int, sizes: list[int], gaps: list[int]) -> Window:
    size = 2
    for index in range(first, last):
        if size + sizes[index] > 320:
            last = index
            break
        size += sizes[index]
    return Window(document=document, first=first, last=last, size=size, gaps=tuple(gaps[first:last]))


def _shown(gaps: Sequence[int], chance: random.Random) -> list[int]:
    """Paragraph gaps as they stand, as single lines, or (rarely) with lines broken mid-sentence too."""
    manner = chance.random()
    if manner < 0.6:
        return list(gaps)
    if manner < 0.8:
        return [LINE if g == PARAGRAPH else g for g in gaps]
    if manner < 0.9:
        return [SPACE if g == PARAGRAPH else g for g in gaps]
    broken, run = [], 0
    for gap in gaps:
        run = 0 if gap == PARAGRAPH or run > 11 else run + 1
        broken.append(LINE if gap == SPACE and run > 11 else gap)
    return broken


def batches(found: Sequence[Window], tokens: int, chance: random.Random) -> Iterator[list[Window]]:
    """Batches of about `tokens` subwords, like lengths together, in random order."""
    order = sorted(found, key=lambda w: w.size + chance.randint(0, 12))
    groups: list[list[Window]] = []
    group: list[Window] = []
    for window in order:
        if group and (len(group) + 1) * max(window.size, group[-1].size) > tokens:
            groups.append(group)
            group = []
        group.append(window)
    groups.append(group)
    chance.shuffle(groups)
    yield from (g for g in groups if g)


def tensors(group: Sequence[Window], subwords: Subwords, inventories: Inventories) -> dict[str, Tensor]:
    """One batch: inputs, and for each layer of labels a padded tensor with `UNKNOWN` where not known."""
    rows = [_row(window, subwords) for window in group]
    long = max(len(row["ids"]) for row in rows)
    wide = max(len(row["first"]) for row in rows)
    batch = {name: _padded([row[name] for row in rows], long, 0) for name in ("ids", "shapes", "gaps")}
    batch["mask"] = _padded([[1] * len(row["ids"]) for row in rows], long, 0).bool()
    batch |= {name: _padded([row[name] for row in rows], wide, 0) for name in ("first", "last")}
    batch["there"] = _padded([[1] * len(row["first"]) for row in rows], wide, 0).bool()
    for name in ("upos", "feats", "rules", "deprels"):
        ids = inventories.ids[name]
        layers = [[ids.get(x, UNKNOWN) for x in getattr(w.document, name)[w.first : w.last]] for w in group]
        batch[name] = _padded(layers, wide, UNKNOWN)
    batch["heads"] = _padded(
        [[h - w.first for h in w.document.heads[w.first : w.last]] for w in group], wide, UNKNOWN
    )
    batch |= _sentences(group, wide)
    batch["names"] = _names(group, wide, inventories.ids["tags"])
    batch |= _links(group, wide)
    return batch


def _row(window: Window, subwords: Subwords) -> dict[str, list[int]]:
    document = window.document
    return row(
        document.words[window.first : window.last],
        document.shapes_at(window.first, window.last),
        window.gaps,
        subwords,
    )


def row(
    words: Sequence[str], shapes: Sequence[int], gaps: Sequence[int], subwords: Subwords
) -> dict[str, list[int]]:
    """The network's inputs for one window."""
    ids, at_shapes, at_gaps = [FIRST], [MARK_SHAPE], [MARK_GAP]
    first, last = [], []
    for word, shape, gap in zip(words, shapes, gaps, strict=True):
        pieces = subwords.of_word(word)
        first.append(len(ids))
        ids.extend(pieces)
        last.append(len(ids) - 1)
        at_shapes.extend([shape] * len(pieces))
        at_gaps.extend([gap] + [INSIDE_GAP] * (len(pieces) - 1))
    ids.append(LAST)
    at_shapes.append(MARK_SHAPE)
    at_gaps.append(MARK_GAP)
    return {"ids": ids, "shapes": at_shapes, "gaps": at_gaps, "first": first, "last": last}


def _padded(rows: Sequence[Sequence[int]], width: int, value: int) -> Tensor:
    return torch.tensor([[*row, *[value] * (width - len(row))] for row in rows])


def _sentences(group: Sequence[Window], wide: int) -> Mapping[str, Tensor]:
    """`end` marks sentence-final words (treebanks only); `sentence` numbers each word's sentence."""
    ends, numbers = [], []
    for window in group:
        starts = set(window.document.starts)
        number, inside = 0, []
        for index in range(window.first, window.last):
            number += index in starts
            inside.append(number)
        known = bool(window.document.heads)
        last = [
            int(i + 1 in starts or i + 1 == len(window.document.words))
            for i in range(window.first, window.last)
        ]
        ends.append(last if known else [UNKNOWN] * len(last))
        numbers.append(inside)
    return {"end": _padded(ends, wide, UNKNOWN), "sentence": _padded(numbers, wide, 0)}


def _names(group: Sequence[Window], wide: int, ids: Mapping[str, int]) -> Tensor:
    """Allowed tags [b, words, tags]; all False where nothing is known."""
    allowed = torch.zeros(len(group), wide, len(ids), dtype=torch.bool)
    for b, window in enumerate(group):
        for i, tags in enumerate(window.document.names[window.first : window.last]):
            allowed[b, i, [ids[tag] for tag in tags]] = True
    return allowed


def _links(group: Sequence[Window], wide: int) -> Mapping[str, Tensor]:
    """`anchors` (first words of cues), `parts` (any source, cue, content), `links`: (row, place), `roles`."""
    anchors = torch.full((len(group), wide), UNKNOWN)
    parts = torch.full((len(group), wide, 3), UNKNOWN)
    links, roles = [], []
    for b, window in enumerate(group):
        if window.document.links is None:
            continue
        count = window.last - window.first
        anchors[b, :count] = 0
        parts[b, :count] = 0
        for link in window.document.links:
            groups = [
                sorted(i - window.first for i in part if window.first <= i < window.last)
                for part in (link.source, link.cue, link.content)
            ]
            for part, inside in enumerate(groups):
                if inside:
                    parts[b, inside, part] = 1
            anchor = min(link.cue) - window.first
            if not 0 <= anchor < count:
                continue
            anchors[b, anchor] = 1
            role = torch.full((wide,), UNKNOWN)
            role[:count] = 0
            for part, inside in enumerate(groups):
                role[inside] = part + 1
            links.append((b, anchor))
            roles.append(role)
    return {
        "anchors": anchors,
        "parts": parts,
        "links": torch.tensor(links, dtype=torch.long).reshape(-1, 2),
        "roles": torch.stack(roles) if roles else torch.zeros(0, wide, dtype=torch.long),
    }
