from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crosswire.lineage.union import Groups

PAIRS = st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), max_size=8)


@given(PAIRS, st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_joining(pairs: list[tuple[str, str]], chance: object) -> None:
    shuffled = list(pairs)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = Groups[str](), Groups[str]()
    for a, b in pairs:
        one.join((a, b))
    for a, b in shuffled:
        other.join((b, a))
    assert [one.find(x) for x in "abcdefg"] == [other.find(x) for x in "abcdefg"]
