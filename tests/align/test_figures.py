from dataclasses import replace

import pytest

from crosswire.align.amounts import agree, compatible
from crosswire.align.figures import counts
from crosswire.model.claims import Figure


def figure(report, low, high, **more):
    more.setdefault("exact", low == high)
    return Figure(report=report, start=0, end=5, role="killed", unit="people", low=low, high=high, **more)


def always(a, b):
    return True


@pytest.mark.parametrize(
    ("published", "claimants", "outcome"),
    [
        (("2026-05-19", "2026-05-20"), ("narrator", "narrator"), "updated"),
        (("2026-05-19", "2026-05-19"), ("narrator", "narrator"), "disputed"),
        (("2026-05-19T09:00", "2026-05-19T18:00"), ("narrator", "narrator"), "updated"),
        (("2026-05-19", "2026-05-20"), ("the army", "the rebels"), "disputed"),
        (("", ""), ("narrator", "narrator"), "disputed"),
    ],
)
def test_a_later_count_updates_and_two_at_once_dispute(published, claimants, outcome):
    figures = [
        figure("r1", 4, 4, claimant_name=claimants[0]),
        figure("r2", 11, 11, claimant_name=claimants[1]),
    ]
    (count,) = counts(figures, dict(zip(("r1", "r2"), published, strict=True)), always)
    assert (count.outcome, len(count.sides)) == (outcome, 2)


def test_an_as_of_time_orders_what_one_day_brings():
    figures = [figure("r1", 32, 32, as_of="2026-05-18"), figure("r2", 200, 200, as_of="2026-05-20")]
    (count,) = counts(figures, {"r1": "2026-05-20", "r2": "2026-05-20"}, always)
    assert count.outcome == "updated"
    assert [side[0].low for side in count.sides] == [200, 32]


def test_figures_of_different_scope_never_meet():
    figures = [figure("r1", 7, 7), figure("r2", 31, 31, scope="four years ago")]
    assert all(len(count.sides) == 1 for count in counts(figures, {}, always))


def test_figures_told_in_other_words_do_not_contest():
    figures = [figure("r1", 7, 7), figure("r2", 31, 31)]
    assert all(len(count.sides) == 1 for count in counts(figures, {}, lambda a, b: False))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [((200, None), (180, None), True), ((200, None), (400, None), False), ((24, None), (2, None), False)],
)
def test_vague_figures_confirm_nothing(a, b, expected):
    assert agree(figure("r1", *a), figure("r2", *b)) is expected


def test_compatible_figures_far_apart_are_two_counts_and_no_contest():
    figures = [figure("r1", 200, None, exact=False), figure("r2", 400, 400)]
    assert [count.outcome for count in counts(figures, {}, always)] == ["agreed", "agreed"]


def test_part_of_a_whole_is_no_count_of_its_own():
    whole = figure("r1", 40, 40)
    part = Figure(report="r1", start=30, end=33, role="killed", unit="people", low=3, high=3)
    women = Figure(report="r2", start=0, end=9, role="killed", unit="women", low=7, high=7)
    assert len(counts([whole, part, women, figure("r2", 40, 40)], {}, always)) == 1


def test_what_most_reports_give_beside_a_larger_count_is_a_part_of_it():
    wholes = [figure(report, total, total) for report, total in (("r1", 27), ("r2", 25))]
    parts = [replace(figure(report, 4, 4), start=900) for report in ("r1", "r2", "r3")]
    (count,) = counts([*wholes, *parts], {}, always)
    assert [side[0].low for side in count.sides] == [25, 27]


@pytest.mark.parametrize("reports", [("r1", "r1"), ("r1", "r1", "r1", "r2")])
def test_of_what_one_report_gives_many_numbers_none_contest(reports):
    prices = [
        Figure(
            report=report,
            start=300 * number,
            end=300 * number + 5,
            role="other:price",
            unit="dollars",
            low=6000 + 200 * number,
            high=6000 + 200 * number,
            claimant_name=f"trader {number}",
        )
        for number, report in enumerate(reports)
    ]
    assert {count.outcome for count in counts(prices, {}, always)} == {"agreed"}


def test_another_office_carries_a_count_on():
    figures = [figure("r1", 4, 4, claimant_name="the mayor"), figure("r2", 6, 6, claimant_name="the police")]
    (count,) = counts(figures, {"r1": "2026-05-19", "r2": "2026-05-20"}, always)
    assert count.outcome == "updated"


@pytest.mark.parametrize(
    ("later", "claimants", "outcome"),
    [
        ((17, 17), ("the mayor", "the agency"), "updated"),
        ((9, 9), ("the mayor", "the mayor"), "agreed"),
        ((6, 6), ("the mayor", "the mayor"), "updated"),
    ],
)
def test_a_toll_that_rose_updates_the_least_that_was_known(later, claimants, outcome):
    figures = [
        figure("r1", 8, None, comparator="at least", claimant_name=claimants[0]),
        figure("r2", *later, claimant_name=claimants[1]),
    ]
    found = counts(figures, {"r1": "2026-05-19", "r2": "2026-05-21"}, always)
    assert {count.outcome for count in found} == {outcome}


def test_dozens_are_no_number_to_replace():
    figures = [figure("r1", 24, None, comparator="dozens"), figure("r2", 60, 60)]
    found = counts(figures, {"r1": "2026-05-19", "r2": "2026-05-21"}, always)
    assert {count.outcome for count in found} == {"agreed"}


def percent(report, value, who):
    return Figure(
        report=report,
        start=0,
        end=5,
        role="other:percent",
        unit="percent",
        low=value,
        high=value,
        claimant_name=who,
    )


def test_what_several_reports_give_side_by_side_is_two_things():
    offer = [percent(report, 4, "the yard") for report in ("r1", "r2")]
    claim = [percent(report, 9, "the union") for report in ("r1", "r2")]
    assert {count.outcome for count in counts([*offer, *claim], {}, always)} == {"agreed"}


def test_units_of_time_meet_in_either_number():
    def lasting(report, low, high, unit):
        return Figure(report=report, start=0, end=5, role="other:duration", unit=unit, low=low, high=high)

    (count,) = counts([lasting("r1", None, 1, "hour"), lasting("r2", 3, 3, "hours")], {}, always)
    assert count.outcome == "disputed"


def test_one_man_and_two_people_of_another_report_are_one_toll():
    earlier = Figure(report="r1", start=0, end=5, role="killed", unit="man", low=1, high=1, exact=True)
    (count,) = counts([earlier, figure("r2", 2, 2)], {"r1": "2026-05-19", "r2": "2026-05-20"}, always)
    assert count.outcome == "updated"


def test_two_numbers_of_one_counter_are_two_things():
    def percent(report, value, counter):
        return Figure(
            report=report, start=0, end=5, role="other:percent", unit="percent", low=value, high=value,
            exact=True, claimant_name=counter,
        )  # fmt: skip

    given = [percent("r1", 4.1, "the bank"), percent("r1", 12, "the bank"), percent("r2", 4.1, "its auditor")]
    found = counts(given, {"r1": "2026-05-19", "r2": "2026-05-19"}, always)
    assert all(len(count.sides) == 1 for count in found)


def test_two_counters_of_one_crowd_disagree_in_one_report():
    def crowd(report, value, counter):
        return Figure(
            report=report, start=0, end=5, role="participated", unit="people", low=value, high=value,
            exact=True, claimant_name=counter,
        )  # fmt: skip

    (count,) = counts([crowd("r1", 400, "the police"), crowd("r1", 1500, "the organisers")], {}, always)
    assert (count.outcome, len(count.sides)) == ("disputed", 2)


def test_one_count_is_not_hundreds_of_times_another():
    figures = [figure("r1", 40000, 40000), figure("r2", 61, 61)]
    assert {count.outcome for count in counts(figures, {}, always)} == {"agreed"}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (figure("r1", 1, 1, exact=False, comparator="nearly"), figure("r2", 0.8, 0.8), True),
        (figure("r1", 200, None, comparator="hundreds"), figure("r2", 1200, 1200, exact=False), False),
        (figure("r1", 200, None, comparator="hundreds"), figure("r2", 640, 640), True),
        (
            figure("r1", 200, None, comparator="hundreds"),
            figure("r2", 2000, None, comparator="thousands"),
            True,
        ),
    ],
)
def test_what_a_vague_count_leaves_open(a, b, expected):
    assert compatible(a, b) is expected


@pytest.mark.parametrize(
    ("role", "earlier", "later", "outcome"),
    [
        ("killed", ("inmates", 5, "an officer"), ("people", 8, "narrator"), "updated"),
        ("killed", ("people", 8, "narrator"), ("inmates", 5, "narrator"), "agreed"),
        ("killed", ("miners", 5, "narrator"), ("rescuers", 8, "narrator"), "agreed"),
        ("killed", ("Kenyan soldiers", 2, "Kenya"), ("Kenyan troops", 30, "the rebels"), "disputed"),
        ("killed", ("Kenyan soldiers", 2, "Kenya"), ("Somali soldiers", 30, "the rebels"), "agreed"),
        ("participated", ("supporters", 400, "the police"), ("people", 2000, "the party"), "disputed"),
        ("wounded", ("sailors", 2, "the navy"), ("people", 3, "the fishermen"), "agreed"),
    ],
)
def test_whose_counts_are_of_the_same_people(role, earlier, later, outcome):
    given = [
        Figure(
            report=report, start=0, end=5, role=role, unit=unit, low=value, high=value,
            exact=True, claimant_name=counter,
        )
        for report, (unit, value, counter) in (("r1", earlier), ("r2", later))
    ]  # fmt: skip
    found = counts(given, {"r1": "2026-05-19", "r2": "2026-05-20"}, always)
    assert {count.outcome for count in found} == {outcome}


def test_the_displaced_may_grow_by_leaps():
    def homeless(report, value, counter):
        return Figure(
            report=report, start=0, end=5, role="displaced", unit="people", low=value, high=value,
            exact=True, claimant_name=counter,
        )  # fmt: skip

    given = [homeless("r1", 2000, "the mayor"), homeless("r2", 6000, "the agency")]
    (count,) = counts(given, {"r1": "2026-05-19", "r2": "2026-05-20"}, always)
    assert count.outcome == "updated"
