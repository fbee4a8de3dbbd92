"""CoNLL-U treebanks as documents with sentence ends, tags, lemma rules and trees."""

from __future__ import annotations

from pathlib import Path

from bench.conllu import Sentence, documents

from crosswire.reader.lemmas import rule
from crosswire.reader.shapes import GAPS
from training.documents import Document


def treebank(path: Path) -> list[Document]:
    """The documents of one CoNLL-U file; each syntactic word is a word."""
    found: list[Document] = []
    for sentences in documents(path):
        found.append(Document(kind="syntax", words=[], gaps=[], starts=[]))
        for sentence in sentences:
            _add(found[-1], sentence)
    return found


def _add(document: Document, sentence: Sentence) -> None:
    first = len(document.words)
    document.starts.append(first)
    gap = GAPS.index("paragraph" if sentence.paragraph or not first else "space")
    for word in sentence.words:
        document.words.append(word.surface)
        document.gaps.append(gap)
        gap = GAPS.index("space" if word.spaced else "joined")
        document.upos.append(word.upos)
        document.feats.append("|".join(word.feats))
        document.rules.append(rule(word.surface, word.lemma) if word.lemma != "_" else "low:0:")
        document.heads.append(first + word.head)
        document.deprels.append(word.deprel)
