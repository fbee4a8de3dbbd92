from hypothesis import given
from hypothesis import strategies as st

from crosswire.align.groups import Ties, again, groups, nearest


def ties(likely, *, bound=(), apart=(), reports="abcdef", sentences=range(6)):
    size = 1 + max(max(pair) for pair in (*likely, *bound))
    return Ties(
        likely=likely,
        bound=frozenset(bound),
        apart=frozenset(apart),
        reports=tuple(reports[:size]),
        sentences=tuple(sentences)[:size],
    )


def test_a_third_claim_that_fits_both_joins_a_pair():
    assert groups(ties({(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}), 0.5) == ((0, 1, 2),)


def test_a_shared_sentence_does_not_glue_two_propositions():
    assert groups(ties({(0, 1): 0.9, (1, 2): 0.8}), 0.5) == ((0, 1),)


def test_unlikely_pairs_stay_apart():
    assert groups(ties({(0, 1): 0.4}), 0.5) == ()


def test_a_copied_passage_is_one_claim_however_unlikely():
    assert groups(ties({(0, 1): 0.1}, bound={(0, 1)}), 0.5) == ((0, 1),)


def test_contradicting_claims_are_held_apart_though_a_third_fits_both():
    likely = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9}
    assert groups(ties(likely, apart={(1, 2)}), 0.5) == ((0, 1),)


def test_two_clauses_of_one_sentence_are_two_claims():
    likely = {(0, 1): 0.9, (0, 2): 0.8}
    assert groups(ties(likely, reports="abb", sentences=(0, 7, 7)), 0.5) == ((0, 1),)
    assert groups(ties(likely, reports="abb", sentences=(0, 7, 9)), 0.5) == ((0, 1, 2),)


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 3), st.integers(4, 7)), st.floats(0.0, 1.0), min_size=1, max_size=16
    )
)
def test_a_claim_is_in_one_group_at_most(likely):
    found = groups(ties(likely, reports="aabbccdd", sentences=range(8)), 0.4)
    members = [i for group in found for i in group]
    assert len(members) == len(set(members))


def test_a_clause_of_two_facts_belongs_to_a_second_group():
    known = ties({(0, 1): 0.95, (1, 2): 0.9})
    first = groups(known, 0.5)
    assert (first, again(known, first, 0.8)) == (((0, 1),), ((1, 2),))


def test_a_second_group_needs_surer_pairs():
    known = ties({(0, 1): 0.95, (1, 2): 0.7})
    assert again(known, groups(known, 0.5), 0.8) == ()


def test_what_the_groups_hold_already_makes_no_second_one():
    known = ties({(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9})
    assert again(known, groups(known, 0.5), 0.8) == ()


def test_likeness_is_the_mean_over_pairs_of_two_reports():
    known = ties({(0, 1): 0.5, (0, 2): 0.9, (1, 2): 0.4}, reports="aab")
    assert abs(known.likeness((0, 1, 2)) - 0.65) < 1e-9


def test_nearest_leads_with_what_fits_best():
    assert nearest({(0, 1): 0.5, (1, 2): 0.9}, (0, 1, 2)) == (1, 2, 0)
