import pytest

from crosswire.align.clauses import clauses


@pytest.mark.parametrize(
    ("text", "least", "pieces"),
    [
        ("The dam burst, and soldiers dug it out", 3, ["The dam burst", "and soldiers dug it out"]),
        ("The dam burst, and soldiers searched", 4, ["The dam burst, and soldiers searched"]),
        ("Trains stood still; buses were full", 3, ["Trains stood still", "buses were full"]),
        ("The mill, the bakery and the school are gone", 2, ["The mill, the bakery and the school are gone"]),
    ],
)
def test_a_sentence_is_cut_at_its_joints(text, least, pieces):
    assert [text[a:b] for a, b in clauses(text, 0, len(text), least)] == pieces


def test_offsets_are_the_reports_own():
    text = "Headline\n\nThe dam burst at noon, while the town slept on."
    (a, b), _ = clauses(text, 10, len(text), 4)
    assert text[a:b] == "The dam burst at noon"
