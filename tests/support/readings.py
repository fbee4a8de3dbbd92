"""Readings written by hand: a report's text and, as compact as may be, what a reader would find in it.

A table has one word a line, `form lemma UPOS head deprel [feats]`, `head` counted from 1 within the
sentence (0: root), sentences parted by an empty line; lines may be indented. Words are looked up in
the text from left to right, so spacing needs no marks. Without a table every word is its own root.

    read = reading(
        "The mayor said rain fell.",
        '''
        The   the   DET   2 det
        mayor mayor NOUN  3 nsubj  Number=Sing
        said  say   VERB  0 root   Tense=Past|VerbForm=Fin
        rain  rain  NOUN  5 nsubj  Number=Sing
        fell  fall  VERB  3 ccomp  Tense=Past|VerbForm=Fin
        .     .     PUNCT 3 punct
        ''',
        attributions=[("The mayor", "said", "rain fell")],
    )
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crosswire.model.reading import Attribution, Name, Reading, ReadReport, Sentence, Token
from crosswire.model.report import Dropped, Report, Span

Words = str | Sequence[str]


def reading(
    text: str,
    table: str = "",
    *,
    names: Iterable[tuple[str, str]] = (),
    attributions: Iterable[tuple[Words, Words, Words]] = (),
    dropped: Iterable[str] = (),
    outlet: str = "The Courier",
    published: str = "2026-03-04",
    title: str = "",
) -> ReadReport:
    """A ReadReport of `text`.

    `names` are (words, label) in text order: words that come again mean the next place. Attributions
    are (source, cue, content), each the words of one fragment, several of them, or "" for none; all
    are looked up as whole words. `dropped` are passages set aside. Raises ValueError for words that the
    text does not have.
    """
    parts = [find(text, words) for words in dropped]
    report = Report(
        source="report.txt",
        text=text,
        outlet=outlet,
        title=title,
        published=published,
        dropped=tuple(Dropped(start=part.start, end=part.end, reason="furniture") for part in parts),
    )
    tokens, sentences = _table(text, table) if table.strip() else _plain(text)
    return ReadReport(
        report=report,
        reading=Reading(
            report=report.id,
            tokens=tokens,
            sentences=sentences,
            names=tuple(_names(text, names)),
            attributions=tuple(
                Attribution(
                    source=_fragments(text, source),
                    cue=_fragments(text, cue),
                    content=_fragments(text, content),
                    score=1.0,
                )
                for source, cue, content in attributions
            ),
        ),
    )


def find(text: str, words: str, after: int = 0) -> Span:
    """Where `words` stand in the text, as whole words, at `after` or later."""
    left = r"(?<!\w)" if words[0].isalnum() else ""
    right = r"(?!\w)" if words[-1].isalnum() else ""
    found = re.compile(left + re.escape(words) + right).search(text, after)
    if found is None:
        raise ValueError(f"{words!r} does not stand in the text after {after}")
    return Span(start=found.start(), end=found.end())


def _fragments(text: str, words: Words) -> tuple[Span, ...]:
    pieces = [words] if isinstance(words, str) else list(words)
    spans: list[Span] = []
    for piece in pieces:
        if piece:
            spans.append(find(text, piece, spans[-1].end if spans else 0))
    return tuple(spans)


def _names(text: str, names: Iterable[tuple[str, str]]) -> Iterable[Name]:
    seen: dict[str, int] = {}
    found = []
    for words, label in names:
        span = find(text, words, seen.get(words, 0))
        seen[words] = span.end
        found.append(Name(start=span.start, end=span.end, label=label, score=1.0))
    return sorted(found, key=lambda name: (name.start, name.end))


def _table(text: str, table: str) -> tuple[tuple[Token, ...], tuple[Sentence, ...]]:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    at = 0
    for block in re.split(r"\n\s*\n", table.strip()):
        first = len(tokens)
        for line in block.splitlines():
            form, lemma, upos, head, deprel, *feats = line.split()
            start = text.index(form, at)
            at = start + len(form)
            governor = first + int(head) - 1 if int(head) else len(tokens)
            tokens.append(
                Token(
                    start=start,
                    end=at,
                    text=form,
                    lemma=lemma,
                    upos=upos,
                    feats=tuple(sorted(feats[0].split("|"))) if feats else (),
                    head=governor,
                    deprel=deprel,
                )
            )
        sentences.append(Sentence(start=tokens[first].start, end=at, first=first, last=len(tokens)))
    return tuple(tokens), tuple(sentences)


_LEMMAS = {"said": "say", "told": "tell", "wrote": "write", "denied": "deny", "denies": "deny", "was": "be"}


def _lemma(form: str) -> str:
    """Good enough for verbs of telling: "reported" -> "report", "urged" -> "urge"."""
    if form in _LEMMAS:
        return _LEMMAS[form]
    for ending in ("ing", "ed"):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 2:
            return stem + "e" if stem.endswith(("rg", "s", "c", "v", "dg")) else stem
    return form[:-1] if form.endswith("s") and not form.endswith("ss") and len(form) > 3 else form


def _plain(text: str) -> tuple[tuple[Token, ...], tuple[Sentence, ...]]:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for line in re.finditer(r"[^\n]+?(?:[.!?][\"”’')]*(?=\s)|(?=\n)|$)", text):
        first = len(tokens)
        for word in re.finditer(r"\w+(?:[-']\w+)*|[^\w\s]", line.group()):
            start, end = line.start() + word.start(), line.start() + word.end()
            form = text[start:end]
            upos = "PUNCT" if not form[0].isalnum() else "PROPN" if form[0].isupper() else "X"
            tokens.append(
                Token(
                    start=start,
                    end=end,
                    text=form,
                    lemma=_lemma(form.lower()),
                    upos=upos,
                    feats=(),
                    head=len(tokens),
                    deprel="root",
                )
            )
        if len(tokens) > first:
            sentences.append(
                Sentence(start=tokens[first].start, end=tokens[-1].end, first=first, last=len(tokens))
            )
    return tuple(tokens), tuple(sentences)
