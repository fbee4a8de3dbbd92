"""Readings written by hand: one word a line, as `form lemma UPOS head deprel [feats]` (heads from 1)."""

from __future__ import annotations

from crosswire.model.reading import Reading, ReadReport, Sentence, Token
from crosswire.model.report import Report


def parsed(*sentences: str, outlet: str = "Outlet") -> ReadReport:
    """A report of one sentence a block; words are parted by one space, stops stand close."""
    text, tokens, spans = "", [], []
    for block in sentences:
        rows = [line.split() for line in block.strip().splitlines()]
        first, start = len(tokens), len(text)
        for number, (form, lemma, upos, head, deprel, *feats) in enumerate(rows):
            if number and upos != "PUNCT":
                text += " "
            at = len(text)
            text += form
            governor = first + (int(head) - 1 if head != "0" else number)
            token = Token(
                start=at,
                end=len(text),
                text=form,
                lemma=lemma,
                upos=upos,
                feats=tuple(feats),
                head=governor,
                deprel=deprel,
            )
            tokens.append(token)
        spans.append(Sentence(start=start, end=len(text), first=first, last=len(tokens)))
        text += "\n"
    report = Report(source=f"{outlet}.txt", text=text, outlet=outlet)
    reading = Reading(
        report=report.id, tokens=tuple(tokens), sentences=tuple(spans), names=(), attributions=()
    )
    return ReadReport(report=report, reading=reading)


__all__ = ["parsed"]
