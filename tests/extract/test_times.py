"""Time expressions to ISO values: cases tables. Published on Friday 2024-08-16 unless said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.extract import times_calendar as cal
from crosswire.extract.times import find, times
from crosswire.extract.times_tense import tense
from tests.support.readings import reading

PUBLISHED = date(2024, 8, 16)

# sentence -> [(words, type, value)]
CASES = [
    ("The ferry sank on Thursday.", [("Thursday", "DATE", "2024-08-15")]),
    ("Voters will go to the polls on Sunday.", [("Sunday", "DATE", "2024-08-18")]),
    ("The dam broke on Friday.", [("Friday", "DATE", "2024-08-16")]),
    ("Talks are due to resume Monday.", [("Monday", "DATE", "2024-08-19")]),
    ("It rained last Friday.", [("last Friday", "DATE", "2024-08-09")]),
    ("The strike begins next Friday.", [("next Friday", "DATE", "2024-08-23")]),
    ("It burned on Tuesday night.", [("Tuesday night", "TIME", "2024-08-13TNI")]),
    ("Yesterday the bank closed.", [("Yesterday", "DATE", "2024-08-15")]),
    ("The bank closed today.", [("today", "DATE", "2024-08-16")]),
    ("It reopens tomorrow morning.", [("tomorrow morning", "TIME", "2024-08-17TMO")]),
    ("They met last night.", [("last night", "TIME", "2024-08-15TNI")]),
    ("A storm hit this morning.", [("this morning", "TIME", "2024-08-16TMO")]),
    ("The day before yesterday it hailed.", [("The day before yesterday", "DATE", "2024-08-14")]),
    ("Prices rose last week.", [("last week", "DATE", "2024-W32")]),
    ("Prices fell this month.", [("this month", "DATE", "2024-08")]),
    ("It opened last year.", [("last year", "DATE", "2023")]),
    ("It opens next year.", [("next year", "DATE", "2025")]),
    ("Earlier this week, she left.", [("Earlier this week", "DATE", "2024-W33")]),
    ("They play this weekend.", [("this weekend", "DATE", "2024-W33-WE")]),
    (
        "It fell on Tuesday in Arden at 18:00 UTC.",
        [("Tuesday", "DATE", "2024-08-13"), ("18:00 UTC", "TIME", "2024-08-13T18:00Z")],
    ),
    (
        "It hit at 5:30 a.m. (0330 GMT) on Tuesday.",
        [("5:30 a.m.", "TIME", "2024-08-13T05:30"), ("0330 GMT) on Tuesday", "TIME", "2024-08-13T03:30Z")],
    ),
    (
        "They left on Thursday. At 5 p.m. rain fell.",
        [("Thursday", "DATE", "2024-08-15"), ("5 p.m.", "TIME", "2024-08-16T17:00")],
    ),
    (
        "Shut until Friday\n\nJune 18, 2023\n\nThe bank",
        [("Friday", "DATE", "2024-08-16"), ("June 18, 2023", "DATE", "2023-06-18")],
    ),
    ("The deal should close in October.", [("October", "DATE", "2024-10")]),
    ("Sales rose in Q3 2023.", [("Q3 2023", "DATE", "2023-Q3")]),
    ("Filed 2023/05/12.", [("2023/05/12", "DATE", "2023-05-12")]),
    ("It came three days ago.", [("three days ago", "DATE", "2024-08-13")]),
    ("It came two weeks ago.", [("two weeks ago", "DATE", "2024-W31")]),
    ("It came five months ago.", [("five months ago", "DATE", "2024-03")]),
    ("It came 18 years ago.", [("18 years ago", "DATE", "2006")]),
    ("On September 21, 2023 it fell.", [("September 21, 2023", "DATE", "2023-09-21")]),
    ("On 21 Sept 2023 it fell.", [("21 Sept 2023", "DATE", "2023-09-21")]),
    ("On Sept. 3 it fell.", [("Sept. 3", "DATE", "2024-09-03")]),
    ("On June 3rd it fell.", [("June 3rd", "DATE", "2024-06-03")]),
    ("It fell on the 4th of July.", [("the 4th of July", "DATE", "2024-07-04")]),
    ("On Dec. 28 a tanker ran aground.", [("Dec. 28", "DATE", "2023-12-28")]),
    ("On Thursday, Aug. 8, it fell.", [("Thursday, Aug. 8", "DATE", "2024-08-08")]),
    ("Since October, nobody came.", [("October", "DATE", "2023-10")]),
    ("It was built in May 1998.", [("May 1998", "DATE", "1998-05")]),
    ("The war of 1994 ended.", [("1994", "DATE", "1994")]),
    ("It began in the early 1990s.", [("the early 1990s", "DATE", "199")]),
    ("It dates from the 19th century.", [("the 19th century", "DATE", "18")]),
    ("Sales fell in the third quarter of 2022.", [("the third quarter of 2022", "DATE", "2022-Q3")]),
    ("It happened last summer.", [("last summer", "DATE", "2023-SU")]),
    ("In spring 2014 it flooded.", [("spring 2014", "DATE", "2014-SP")]),
    ("They talked for two hours.", [("two hours", "DURATION", "PT2H")]),
    ("A 24-hour curfew was set.", [("24-hour", "DURATION", "PT24H")]),
    ("A six-week war followed.", [("six-week", "DURATION", "P6W")]),
    ("It took two and a half years.", [("two and a half years", "DURATION", "P2.5Y")]),
    ("It took half an hour.", [("half an hour", "DURATION", "PT30M")]),
    ("It lasted several months.", [("several months", "DURATION", "PXM")]),
    ("Over the past three months, rivers fell.", [("the past three months", "DURATION", "P3M")]),
    ("It lasted more than two decades.", [("more than two decades", "DURATION", "P20Y")]),
    ("The paper costs $40 a year.", [("a year", "SET", "P1Y")]),
    ("They meet every Tuesday.", [("every Tuesday", "SET", "XXXX-WXX-2")]),
    ("They meet every two weeks.", [("every two weeks", "SET", "P2W")]),
    ("At 10 p.m. Wednesday the siren went.", [("10 p.m. Wednesday", "TIME", "2024-08-14T22:00")]),
    ("It struck at 18:00 UTC.", [("18:00 UTC", "TIME", "2024-08-16T18:00Z")]),
    ("Dated 2023-09-21, it says so.", [("2023-09-21", "DATE", "2023-09-21")]),
    ("It will close on New Year's Eve.", [("New Year's Eve", "DATE", "2024-12-31")]),
    ("The road is now open.", [("now", "DATE", "PRESENT_REF")]),
    # what looks like a time and is none
    ("They may march in second place before the fall.", []),
    ("May Hollin and April Sund said so.", []),
    ("The sun sat low and the mar was wed to the sea.", []),
    ("She paid $2,019 for 1,994 tiles.", []),
    ("Resolution 2397 has 12 pages.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0] for c in CASES])
def test_cases(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    got = find(sentence, PUBLISHED, lambda at: tense(sentence, at))
    assert [(sentence[start:end], kind, value) for start, end, kind, value in got] == expected


def test_without_a_publication_date_a_weekday_stays_underspecified() -> None:
    (found,) = find("It sank on Thursday.", None)
    assert found[2:] == ("DATE", "XXXX-WXX-4")


def test_without_a_publication_date_what_is_relative_is_left_out() -> None:
    assert find("It sank yesterday and again last week.", None) == ()


def test_furniture_gives_no_time() -> None:
    read = reading("It sank on Monday. Sign up by Tuesday.", dropped=["Sign up by Tuesday."])
    assert [read.report.slice(t.start, t.end) for t in times(read)] == ["Monday"]


def test_a_weekday_resolves_against_the_report_s_own_date() -> None:
    (found,) = times(reading("It sank on Monday.", published="2026-03-04T09:30:00+01:00"))
    assert (found.type, found.value) == ("DATE", "2026-03-02")


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))


@settings(deadline=None)
@given(DAYS, st.integers(0, 6))
def test_a_weekday_lies_within_a_week_on_the_side_asked_for(anchor: date, number: int) -> None:
    past, future = cal.weekday(anchor, number, "past"), cal.weekday(anchor, number, "future")
    assert 0 <= (anchor - past).days < 7
    assert 0 <= (future - anchor).days < 7
    assert past.weekday() == future.weekday() == number


@settings(deadline=None)
@given(DAYS, st.integers(-2000, 200))
def test_shifting_months_there_and_back_keeps_the_month(anchor: date, months: int) -> None:
    there = cal.shift_months(anchor, months)
    assert cal.month(cal.shift_months(there, -months)) == cal.month(anchor) or there.year in (1, 9999)


@settings(deadline=None)
@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_a_day_without_a_year_falls_on_the_side_asked_for(anchor: date, month: int, day: int) -> None:
    assert date(cal.year_of(anchor, month, day, "past"), month, day) <= anchor
    assert date(cal.year_of(anchor, month, day, "future"), month, day) >= anchor
    assert abs((date(cal.year_of(anchor, month, day, "near"), month, day) - anchor).days) <= 186


@settings(deadline=None)
@given(st.text(alphabet="0123456789 -:/.,abdefhilmnoprstuvwyJMSTWF", max_size=60))
def test_any_text_gives_ordered_disjoint_expressions(text: str) -> None:
    at = 0
    for start, end, kind, value in find(text, PUBLISHED):
        assert at <= start < end <= len(text)
        assert kind in ("DATE", "TIME", "DURATION", "SET") and value
        at = end
