import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from crosswire.dossier.codec import SCHEMA_FILE, DossierError, as_json, from_json, json_schema, schema_bytes
from crosswire.dossier.compose import Parts, compose
from tests.dossier import sample

DOCS = Path(__file__).parents[2] / "docs" / "schema"


def test_the_sample_keeps_the_published_schema() -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(as_json(sample.dossier())))


def test_the_schema_is_itself_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_the_published_schema_is_current() -> None:
    published = (DOCS / SCHEMA_FILE).read_bytes()
    assert published == schema_bytes(), "run: python -m crosswire.dossier.schema docs/schema"


@pytest.mark.parametrize(
    ("layer", "field", "value"),
    [
        ("findings", "status", "true"),
        ("events", "type", "WAR"),
        ("events", "date", "Tuesday"),
        ("statements", "stance", "shouts"),
        ("figures", "start", -1),
        ("reuse", "similarity", 1.5),
        ("reports", "id", "<script>"),
        ("framing", "labels", None),
    ],
)
def test_the_schema_refuses(layer: str, field: str, value: object) -> None:
    data = json.loads(as_json(sample.dossier()))
    data[layer][0][field] = value
    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(data)


def test_a_dossier_comes_back_as_it_went() -> None:
    assert from_json(as_json(sample.dossier())) == sample.dossier()


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert as_json(sample.dossier()) == as_json(from_json(as_json(sample.dossier())))


def test_unknown_dates_are_null() -> None:
    events = json.loads(as_json(sample.dossier()))["events"]
    assert None in [event["date"] for event in events]


def test_extra_keys_are_ignored() -> None:
    data = json.loads(as_json(sample.dossier()))
    data["more"] = data["reports"][0]["more"] = 1
    assert from_json(json.dumps(data).encode()) == sample.dossier()


def test_words_are_kept_to_the_code_point() -> None:
    parts = sample.parts()
    odd = replace(parts.reports[0], text=parts.reports[0].text + "\r\n\u00a0\U0001f6a2 \u202e\x00")
    dossier = compose(Parts(reports=(odd,), reader=parts.reader))
    assert from_json(as_json(dossier)).reports[0].text == odd.text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not a dossier"),
        (b"[]", '"schema" is not'),
        (b'{"schema": "crosswire.dossier/2"}', '"schema" is not'),
        (b'{"schema": "crosswire.dossier/1"}', "story"),
    ],
)
def test_no_dossier_is_refused_with_a_clear_sentence(data: bytes, words: str) -> None:
    with pytest.raises(DossierError, match=words):
        from_json(data)


def test_an_edited_text_is_noticed() -> None:
    data = as_json(sample.dossier()).replace(b"at least four passengers", b"at least five passengers")
    with pytest.raises(DossierError, match=r"reports\[\d\]: its id"):
        from_json(data)
