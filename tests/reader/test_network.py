from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from crosswire.reader import ReaderError, load


def card(folder: Path, **fields: str) -> None:
    (folder / "reader.json").write_text(json.dumps(fields), encoding="utf-8")


def test_a_missing_card_says_what_where_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"model card .*reader\.json is missing; reinstall crosswire"):
        load(tmp_path)


def test_a_damaged_card_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "reader.json").write_text("{", encoding="utf-8")
    with pytest.raises(ReaderError, match="is damaged"):
        load(tmp_path)


def test_a_card_without_a_hash_is_refused(tmp_path: Path) -> None:
    card(tmp_path, model="reader.onnx")
    with pytest.raises(ReaderError, match="names no model and hash"):
        load(tmp_path)


def test_a_missing_model_is_one_clear_error(tmp_path: Path) -> None:
    card(tmp_path, model="reader.onnx", sha256="0")
    with pytest.raises(ReaderError, match=r"reader\.onnx cannot be read"):
        load(tmp_path)


def test_a_model_that_is_not_the_cards_is_refused(tmp_path: Path) -> None:
    (tmp_path / "reader.onnx").write_bytes(b"cut short")
    card(tmp_path, model="reader.onnx", sha256="0" * 64)
    with pytest.raises(ReaderError, match="its card says 000000000000"):
        load(tmp_path)


def test_a_file_that_is_no_network_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "reader.onnx").write_bytes(b"no network")
    card(tmp_path, model="reader.onnx", sha256=hashlib.sha256(b"no network").hexdigest())
    with pytest.raises(ReaderError, match="onnxruntime cannot open"):
        load(tmp_path)
