"""Words a second of processor time of a spaCy pipeline of default size (run by an interpreter that has it).

The pipeline is untrained: its layers have the default sizes, so that it costs what a trained one costs.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import spacy
from spacy.training import Example

LABELS = {
    "tagger": [f"T{i}" for i in range(50)],
    "ner": [f"N{i}" for i in range(18)],
    "parser": [f"d{i}" for i in range(45)],
}


def pipeline() -> spacy.Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    for name in ("tagger", "parser", "ner"):
        pipe = nlp.add_pipe(name, config={"model": {"tok2vec": listener}})
        for label in LABELS[name]:
            pipe.add_label(label)
    sample = nlp.make_doc("Rain fell on Marlow .")
    heads, deps = [1, 1, 1, 2, 1], ["d1", "ROOT", "d2", "d3", "d4"]
    example = Example.from_dict(
        sample, {"tags": ["T1"] * 5, "heads": heads, "deps": deps, "entities": ["O"] * 5}
    )
    nlp.initialize(lambda: [example])
    return nlp


if __name__ == "__main__":
    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    nlp = pipeline()
    list(nlp.pipe(texts[:1]))
    start = time.process_time()
    list(nlp.pipe(texts))
    spent = time.process_time() - start
    print(json.dumps({"speed": sum(len(text.split()) for text in texts) / spent}))
