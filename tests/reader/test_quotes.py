from __future__ import annotations

import pytest

from crosswire.model.report import Report
from crosswire.reader.layout import segments
from crosswire.reader.quotes import continued, quotations, whole


def carried(text: str, run: str) -> str:
    """The words of a run, once carried on, as one string."""
    segment = segments(Report(source="a", outlet="b", text=text))[0]
    start = text.index(run)
    inside = [i for i, (s, e) in enumerate(segment.spans) if start <= s and e <= start + len(run)]
    ((first, last),) = continued(segment, [(inside[0], inside[-1] + 1)])
    return text[segment.spans[first][0] : segment.spans[last - 1][1]]


@pytest.mark.parametrize(
    ("text", "run", "expected"),
    [
        ("“We wait.\n\n“We hope,” she said.", "“We wait.", "“We wait.\n\n“We hope,”"),
        ('"We wait.\n\n"We hope," she said.', '"We wait.', '"We wait.\n\n"We hope,"'),
        ("“One.\n\n“Two.\n\n“Three.” End.", "“One.", "“One.\n\n“Two.\n\n“Three.”"),
        ("“We wait.”\n\n“We hope,” she said.", "“We wait.”", "“We wait.”"),
        ("“We wait.\n\nThe rain went on.", "“We wait.", "“We wait."),
    ],
)
def test_an_open_quotation_goes_on_into_the_next_paragraph(text: str, run: str, expected: str) -> None:
    assert carried(text, run) == expected


@pytest.mark.parametrize(
    ("text", "cue", "run", "expected"),
    [
        ("“We wait for rain,” she said.", "said", "wait for", "“We wait for rain,”"),
        ('She said "we wait for rain" today.', "said", "for rain", '"we wait for rain"'),
        ("“He said rain fell again,” Ida wrote.", "said", "rain fell", "rain fell"),
        ("She called for “calm” at once.", "called", "for “calm” at once", "for “calm” at once"),
    ],
)
def test_a_content_that_cuts_a_quotation_takes_all_of_it(
    text: str, cue: str, run: str, expected: str
) -> None:
    segment = segments(Report(source="a", outlet="b", text=text))[0]

    def bounds(part: str) -> tuple[int, int]:
        start = text.index(part)
        inside = [i for i, (s, e) in enumerate(segment.spans) if start <= s and e <= start + len(part)]
        return inside[0], inside[-1] + 1

    marked = quotations(segment, 0, len(segment.texts))
    ((first, last),) = whole([bounds(run)], marked, bounds(cue)[0])
    assert text[segment.spans[first][0] : segment.spans[last - 1][1]] == expected
