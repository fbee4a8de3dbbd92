"""Articles as JSON: news-please's records and schema.org's NewsArticle, one, a list, or one a line.

Field names: news-please (`maintext`, `title`, `authors`, `date_publish`, `date_modify`, `source_domain`,
`language`, `url`); schema.org/NewsArticle (`articleBody`, `headline`, `author`, `datePublished`,
`dateModified`, `publisher`, `inLanguage`, `url`, `dateline`), also inside `@graph`; and the plain names a
person would choose (`text`, `outlet`, `published`, ...). The first field that holds something is taken.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from crosswire.ingest import dates, decode
from crosswire.ingest.page_text import with_headline
from crosswire.model.report import Rejection, Report

Record = dict[str, object]

TEXT = ("maintext", "articleBody", "text", "content", "body")
TITLE = ("title", "headline", "name")
OUTLET = ("outlet", "publisher", "sourceOrganization", "source_domain", "site_name", "source")
BYLINE = ("authors", "author", "byline", "creator")
PUBLISHED = ("published", "date_publish", "datePublished", "date", "dateCreated")
UPDATED = ("updated", "date_modify", "dateModified")
LANGUAGE = ("language", "inLanguage", "lang")
URL = ("url", "mainEntityOfPage", "@id", "link")
_LISTS = ("@graph", "articles", "reports", "items", "data")
_NO_TEXT = (
    "The record holds no text: give it under 'maintext' (news-please), 'articleBody' (schema.org) or 'text'."
)


def read(data: bytes, source: str) -> Iterator[Report | Rejection]:
    """The records of a .json file: an object, a list of objects, or an object that holds such a list."""
    try:
        decoded = decode.decode(data)
        value = json.loads(decoded.text)
    except decode.NotTextError as error:
        yield Rejection(source=source, reason=f"The file {error}.")
    except (ValueError, RecursionError) as error:
        yield Rejection(
            source=source, reason=f"{_broken(error)} Correct the file, or give one record a line."
        )
    else:
        records = _records(value)
        for number, record in enumerate(records, start=1):
            yield _report(record, source if len(records) == 1 else f"{source}#{number}")
        if not records:
            yield Rejection(source=source, reason="The file holds an empty list: put the records into it.")


def read_lines(stream: BinaryIO, source: str, max_bytes: int) -> Iterator[Report | Rejection]:
    """The records of a .jsonl stream, one a line; only one line at a time is held in memory."""
    number = 0
    while line := stream.readline(max_bytes + 1):
        number += 1
        where = f"{source}#{number}"
        if len(line) > max_bytes:
            yield Rejection(
                source=where, reason=f"The line is longer than {max_bytes:,} bytes: split the record."
            )
            while line and not line.endswith(b"\n"):
                line = stream.readline(max_bytes)
        elif line.strip():
            yield from _line(line, where)
    if number == 0:
        yield Rejection(source=source, reason="The file is empty: put one JSON record on each line.")


def _line(line: bytes, where: str) -> Iterator[Report | Rejection]:
    try:
        value = json.loads(decode.decode(line).text)
    except decode.NotTextError as error:
        yield Rejection(source=where, reason=f"The line {error}.")
    except (ValueError, RecursionError) as error:
        yield Rejection(source=where, reason=f"{_broken(error)} Correct the line.")
    else:
        yield _report(value, where)


def _broken(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"This is not valid JSON (line {error.lineno}, column {error.colno}: {error.msg})."
    if isinstance(error, RecursionError):
        return "This JSON is nested too deeply to be read."
    return "This JSON holds a number too long to be read."


def _records(value: object) -> list[object]:
    if isinstance(value, list):
        return list(value)
    if isinstance(value, dict) and not first_text(value, TEXT):
        for key in _LISTS:
            inner = value.get(key)
            if isinstance(inner, list):
                articles = [item for item in inner if isinstance(item, dict) and first_text(item, TEXT)]
                return list(articles) or list(inner)
    return [value]


def _report(record: object, source: str) -> Report | Rejection:
    if not isinstance(record, dict):
        return Rejection(source=source, reason="The record is no JSON object: give an object with a text.")
    body = decode.clean(first_text(record, TEXT))
    if not body.text.strip():
        return Rejection(source=source, reason=_NO_TEXT)
    title = decode.clean(first_text(record, TITLE)).text
    published, notes = _date(record, PUBLISHED)
    updated, more = _date(record, UPDATED)
    return Report(
        source=source,
        text=with_headline(title, body.text),
        outlet=first_text(record, OUTLET),
        title=title,
        byline=tuple(name for key in BYLINE for name in texts(record.get(key)))[:10],
        dateline=first_text(record, ("dateline",)),
        published=published,
        updated="" if updated == published else updated,
        language=first_text(record, LANGUAGE)[:2].lower(),
        url=first_text(record, URL),
        notes=(*body.notes, *notes, *more),
    )


def _date(record: Record, keys: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    given = first_text(record, keys)
    value = dates.iso(given)
    unread = (f"the date {given!r} in the record could not be read",) if given and not value else ()
    return value, unread


def first_text(record: Record, keys: tuple[str, ...]) -> str:
    """The first non-empty text under `keys`, within `{"name": ...}` or the first of a list too."""
    return next((text for key in keys for text in texts(record.get(key))), "")


def texts(value: object) -> tuple[str, ...]:
    """The texts that a JSON value stands for: itself, its name, or those of its parts."""
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, dict):
        return texts(value.get("name") or value.get("@id") or value.get("alternateName"))
    if isinstance(value, list):
        return tuple(text for part in value[:50] for text in texts(part))
    return ()
