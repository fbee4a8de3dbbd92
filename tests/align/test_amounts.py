from __future__ import annotations

import pytest

from crosswire.align.amounts import agree, compatible
from crosswire.model.claims import Figure


def figure(report, low, high, *, role="killed", **more):
    more.setdefault("exact", low == high)
    return Figure(report=report, start=0, end=5, role=role, unit="people", low=low, high=high, **more)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((200, None), (180, None), True),
        ((200, None), (200, 200), True),
        ((60, 60), (23, 23), False),
        ((None, 50), (60, 60), False),
        ((24, None), (31, 31), True),
    ],
)
def test_ranges_meet_or_do_not(a, b, expected):
    assert compatible(figure("r1", *a), figure("r2", *b)) is expected


def test_rounded_figures_meet_within_a_tenth():
    assert compatible(figure("r1", 5000, 5000, exact=False), figure("r2", 5200, 5200))


@pytest.mark.parametrize(("role", "expected"), [("killed", True), ("other:percent", False)])
def test_tolls_a_fifth_apart_may_be_one_and_shares_not(role, expected):
    assert agree(figure("r1", 40, None, role=role), figure("r2", 48, 48, role=role)) is expected
