"""`python bench/reader.py CORPORA`: the reader's quality and speed beside its targets, in one command.

Quality is measured from raw text through `Reader.read`, on files never trained on: a word cut
otherwise than the corpus cuts it counts as a miss. `--spacy PYTHON` names an interpreter that has
spaCy, for the speed of its pipeline on the same text in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from crosswire.model.report import Report
from crosswire.reader import OnnxReader, load
from reader_gold import Article, articles, names, similar, trees
from reader_scores import attributed, f1, named, pearson, syntax

ROUNDS = 5
TARGETS = (
    ("EWT test, gold words: UPOS", "ewt.upos", ".968", "parse-only trial .967"),
    ("EWT test, gold words: LAS", "ewt.las", ".900", "parse-only trial .900"),
    ("EWT test, gold words: LAS with subtypes", "ewt.las_subtypes", "", ""),
    ("EWT test, raw text: words", "ewt.raw.words", "", ""),
    ("EWT test, raw text: UPOS", "ewt.raw.upos", "", ""),
    ("EWT test, raw text: lemmas", "ewt.raw.lemma", "", ""),
    ("EWT test, raw text: features", "ewt.raw.feats", "", ""),
    ("EWT test, raw text: LAS", "ewt.raw.las", "", ""),
    ("GUM test, raw text: LAS", "gum.raw.las", "", ""),
    ("PUD, gold words: LAS", "pud.las", ".870", "parse-only trial .864"),
    ("PUD, gold words: LAS with subtypes", "pud.las_subtypes", "", ""),
    ("PUD, raw text: LAS", "pud.raw.las", "", ""),
    ("UNER-PUD: PER/ORG/LOC span F1", "names", ".800", ""),
    ("UNER-PUD: the same, a state that acts as place or organisation", "names.either", "", ""),
    ("PolNeAR dev: source token F1", "polnear.source", ".860", "2-epoch trial .83"),
    ("PolNeAR dev: cue token F1", "polnear.cue", ".740", "2-epoch trial .69"),
    ("PolNeAR dev: content token F1", "polnear.content", ".910", "2-epoch trial .89"),
    ("PolNeAR dev: whole attribution, exact F1", "polnear.exact", ".550", "Citron on PARC3 .567"),
    ("PolNeAR dev: whole attribution, overlap F1", "polnear.overlap", ".840", "Citron on PARC3 .832"),
    ("EWT+GUM test, raw text: sentence ends F1 (end offsets)", "ends", ".950", ""),
    ("EWT+GUM test, raw text: whole sentences F1 (both bounds)", "sentences", "", ""),
    ("similarity of headlines: Pearson", "sts", "", "original MiniLM, int8 .811"),
    ("words/s on one core", "speed", "", ""),
    ("speed over spaCy tagger+parser+ner", "ratio", "1.0", ""),
    ("model file, MB", "megabytes", "<= 30", ""),
    ("resident memory while reading, MB", "resident", "<= 500", ""),
)


def measure(reader: OnnxReader, corpora: Path) -> dict[str, float]:
    """Every score of the table but speed."""
    scores: dict[str, float] = {}
    totals = dict.fromkeys(("#sentences", "#ends", "#found", "#gold"), 0.0)
    for name in ("ewt", "gum", "pud"):
        documents = trees(corpora / "syntax" / f"{name}-test.conllu.gz")
        raw = syntax(reader, documents)
        scores |= {f"{name}.raw.{key}": value for key, value in raw.items()}
        scores |= {f"{name}.{key}": value for key, value in syntax(reader, documents, given=True).items()}
        if name != "pud":
            totals = {name: total + raw[name] for name, total in totals.items()}
    for name in ("sentences", "ends"):
        scores[name] = f1(totals[f"#{name}"], totals["#found"], totals["#gold"])
    scores |= named(reader, names(corpora / "ner" / "uner-pud.jsonl.gz"))
    kept = articles(corpora / "attribution" / "polnear-dev.jsonl.gz")
    scores |= {f"polnear.{key}": value for key, value in attributed(reader, kept).items()}
    scores["sts"] = pearson(reader, similar(corpora / "claims" / "sts-headlines.jsonl.gz"))
    return scores


def quick(reader: OnnxReader, corpora: Path) -> dict[str, float]:
    """A look at data that settings may be chosen on: development trees, PolNeAR's training articles."""
    scores = {}
    for name, count in (("ewt", 40), ("gum", 5)):
        found = syntax(reader, trees(corpora / "syntax" / f"{name}-dev.conllu.gz")[:count])
        scores |= {f"{name}.{key}": value for key, value in found.items()}
    some: list[Article] = articles(corpora / "attribution" / "polnear-train.jsonl.gz")[3::56]
    return scores | {f"polnear.{key}": value for key, value in attributed(reader, some).items()}


def speed(model: Path | None, texts: Sequence[str], spacy: str | None) -> dict[str, float]:
    """Words a second on one core, ours and spaCy's, in processes of their own: medians over `ROUNDS`
    where both are measured.

    The two take turns, so that whatever else runs weighs on both alike.
    """
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(list(texts), file)
        file.flush()
        ours = [sys.executable, __file__, "--read", file.name, *(["--model", str(model)] if model else [])]
        theirs = [spacy, str(Path(__file__).with_name("spacy_speed.py")), file.name] if spacy else []
        rounds = [(_run(ours), _run(theirs) if theirs else {}) for _ in range(ROUNDS if spacy else 1)]
    scores = {name: median(mine[name] for mine, _ in rounds) for name in ("speed", "resident")}
    if theirs:
        scores["spacy.speed"] = median(other["speed"] for _, other in rounds)
        scores["ratio"] = median(mine["speed"] / other["speed"] for mine, other in rounds)
    return scores


def _run(command: Sequence[str]) -> dict[str, float]:
    one_core = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=one_core)
    scores: dict[str, float] = json.loads(done.stdout)
    return scores


def timed(reader: OnnxReader, texts: Sequence[str]) -> dict[str, float]:
    """Processor time of a full reading, and the memory it took (MB)."""
    reports = [Report(source=str(i), outlet="bench", text=text) for i, text in enumerate(texts)]
    reader.read(reports[:1])
    start = time.process_time()
    reader.read(reports)
    spent = time.process_time() - start
    return {"speed": sum(len(text.split()) for text in texts) / spent, "resident": _resident()}


def _resident() -> float:
    """The most memory (MB) this program has held; `getrusage` would count the process it was forked from."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (held,) = (line.split()[1] for line in status if line.startswith("VmHWM:"))
    return int(held) / 1024


def table(scores: dict[str, float]) -> str:
    lines = ["| what | measured | reach | anchor |", "|---|---|---|---|"]
    for what, key, target, anchor in TARGETS:
        value = scores.get(key)
        shown = "not measured" if value is None else f"{value:.0f}" if value > 50 else f"{value:.3f}"
        lines.append(f"| {what} | {shown} | {target} | {anchor} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, nargs="?")
    parser.add_argument("--model", type=Path, help="a folder with a model and its card; else the shipped one")
    parser.add_argument("--quick", action="store_true", help="development data only, a minute")
    parser.add_argument("--spacy", help="an interpreter that has spaCy")
    parser.add_argument("--json", type=Path, help="write the scores here too")
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    reader = load(asked.model, threads=1 if asked.read else None)
    if asked.read:
        print(json.dumps(timed(reader, json.loads(asked.read.read_text(encoding="utf-8")))))
        return
    if asked.quick:
        found = quick(reader, asked.corpora)
        print(json.dumps({key: round(value, 4) for key, value in found.items() if "#" not in key}, indent=0))
        return
    scores = measure(reader, asked.corpora)
    texts = [
        article.text for article in articles(asked.corpora / "attribution" / "polnear-dev.jsonl.gz")[:30]
    ]
    scores |= speed(asked.model, texts, asked.spacy)
    scores["megabytes"] = reader.size / 1e6
    if asked.json:
        asked.json.write_text(json.dumps(scores, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(table(scores))


if __name__ == "__main__":
    main()
