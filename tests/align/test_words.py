import pytest

from crosswire.align.words import stem, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks were held on Thursday", ("talks", "held", "thursday")),
        ("Marta’s ferry", ("marta", "ferry")),
        ("About 2,500 people", ("2,500", "people")),
        ("It is what it is", ()),
    ],
)
def test_function_words_are_left_out(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(("a", "b"), [("talk", "talks"), ("report", "reported"), ("flood", "flooding")])
def test_inflected_forms_have_one_stem(a, b):
    assert stem(a) == stem(b)


def test_short_words_keep_their_form():
    assert stem("gas") == "gas"
