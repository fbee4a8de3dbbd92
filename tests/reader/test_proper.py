from __future__ import annotations

import pytest

from crosswire.reader.proper import proper

CASES = [
    ("Dorn", ["Dorn"]),
    ("south-east Dorn", ["Dorn"]),
    ("the village of Upper Dorn", ["Upper Dorn"]),
    ("Lenn river", ["Lenn river"]),
    ("al - Tarn", ["al - Tarn"]),
    ("Vell , the Orm and the Lenn", ["Vell", "Orm", "Lenn"]),
    ("wetlands between the Orm and Vell", ["Orm", "Vell"]),
    ("Vell and Orm", ["Vell and Orm"]),
    ("islands in the Sea of Dorn", ["Sea of Dorn"]),
    ("Dorn , Vell", ["Dorn , Vell"]),
    ("Dorn and", ["Dorn and"]),
    ("the marshes", []),
    ("Christmas Eve", []),
    ("Easter Island", ["Easter Island"]),
    ("北京", ["北京"]),
]


@pytest.mark.parametrize(("words", "names"), CASES, ids=[words for words, _ in CASES])
def test_a_place_is_its_name_alone(words: str, names: list[str]) -> None:
    texts = words.split()
    assert [" ".join(texts[first:last]) for first, last in proper(texts, 0, len(texts))] == names
