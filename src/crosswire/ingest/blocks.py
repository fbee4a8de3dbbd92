"""The shape of plain text: its lines with their offsets, and what can be told of a line by looking at it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_SPLIT = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9@])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Capt|Rep|Sen|Gov|No|Inc|Ltd|Co|Corp|vs|Jan|Feb|Mar|Apr|Aug|Sept?"
    r"|Oct|Nov|Dec)|\b[A-Z])\.$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One non-blank line: offsets without the white space around it, and its paragraph's number.

    Lines with no blank line between them are of one paragraph.
    """

    start: int
    end: int
    text: str
    paragraph: int

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(_WORD.findall(self.text))

    @property
    def ends_sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return bool(_SENTENCE_END.search(self.text))


def lines(text: str) -> tuple[Line, ...]:
    """The non-blank lines of `text`, in order."""
    found: list[Line] = []
    paragraph, last = 0, 0
    for match in _LINE.finditer(text):
        bare = match[0].strip()
        if not bare:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if found and _blank_between(text[last : match.start()]):
            paragraph += 1
        found.append(Line(start=start, end=start + len(bare), text=bare, paragraph=paragraph))
        last = match.end()
    return tuple(found)


def sentences(line: Line) -> Iterator[tuple[int, int]]:
    """Rough sentences of a line, as offsets into the report's text (the reader does better, later)."""
    begin = 0
    for match in _SPLIT.finditer(line.text):
        if not _ABBREVIATION.search(line.text[begin : match.start()]):
            yield line.start + begin, line.start + match.start() + len(match[0].rstrip())
            begin = match.end()
    yield line.start + begin, line.end


def is_headline_like(line: Line) -> bool:
    """Whether the line could be a headline or label: few words, beginning with a capital, no full stop."""
    if not 2 <= len(line.words) <= 25 or (line.ends_sentence and not line.text.endswith("?")):
        return False
    first = line.text.lstrip("\"“‘'([0123456789. ")[:1]
    return not first.islower() and line.text[-1] not in ",;—–-"


def is_label(line: Line) -> bool:
    """Whether the line is a few words and no sentence: a menu's word, a button, a heading."""
    return len(line.words) <= 6 and not line.ends_sentence


def _blank_between(gap: str) -> bool:
    return len(re.findall(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]", gap)) > 1
