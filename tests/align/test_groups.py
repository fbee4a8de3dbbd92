from crosswire.align.groups import cover, nearest

REPORTS = ["a", "b", "c", "d"]


def test_a_pair_opens_a_group_and_a_third_that_fits_joins_it():
    likely = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}
    assert cover(likely, [1, 1, 1, 1], REPORTS, (0.5, 0.5)) == ((0, 1, 2),)


def test_a_shared_sentence_does_not_glue_two_propositions():
    likely = {(0, 1): 0.9, (1, 2): 0.9}
    assert cover(likely, [1, 2, 1, 1], REPORTS, (0.5, 0.5)) == ((0, 1), (1, 2))


def test_a_claim_of_one_clause_belongs_to_one_group():
    likely = {(0, 1): 0.9, (1, 2): 0.8}
    assert cover(likely, [1, 1, 1, 1], REPORTS, (0.5, 0.5)) == ((0, 1),)


def test_unlikely_pairs_stay_apart():
    assert cover({(0, 1): 0.4}, [1, 1], REPORTS, (0.5, 0.5)) == ()


def test_nearest_leads_with_what_fits_best():
    assert nearest({(0, 1): 0.5, (1, 2): 0.9}, (0, 1, 2)) == (1, 2, 0)
