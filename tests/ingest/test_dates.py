"""Dates as they are written, to ISO 8601."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.ingest import dates


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-05-06", "2024-05-06"),
        ("2024-05-06 08:15:00", "2024-05-06T08:15:00"),
        ("2024-05-06T08:15:00Z", "2024-05-06T08:15:00+00:00"),
        ("2024-05-06T08:15:00+02:00", "2024-05-06T08:15:00+02:00"),
        ("Mon, 06 May 2024 08:15:00 +0200", "2024-05-06T08:15:00+02:00"),
        ("May 6, 2024", "2024-05-06"),
        ("Sept. 6,2024 22:03", "2024-09-06T22:03"),
        ("6th of May", ""),
        ("6 May 2024, 2.05 pm", "2024-05-06T14:05"),
        ("12 May 2024 12:30 am", "2024-05-12T00:30"),
        ("February 30, 2024", ""),
        ("05/06/2024", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_dates_are_read(written: str, value: str) -> None:
    assert dates.iso(written) == value


@settings(deadline=None, max_examples=50)
@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)),
    st.sampled_from(["%B %d, %Y", "%d %b %Y", "%A, %d %B %Y"]),
)
def test_every_day_is_found_in_a_line(day: date, manner: str) -> None:
    written = day.strftime(manner)
    line = f"Published {written} by the desk"
    assert dates.find(line) == (10, 10 + len(written), day.isoformat())


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=60))
def test_any_text_may_be_asked(text: str) -> None:
    assert dates.iso(text) == "" or dates.iso(text)[4] == "-"
