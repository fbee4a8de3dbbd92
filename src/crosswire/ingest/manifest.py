"""`reports.json` in a folder: what the user knows about the files beside it.

An object NAME -> facts, where NAME is a file's name or its stem and facts may hold `outlet`, `owner`,
`published`, `updated`, `url`, `title`, `byline` (a name or a list), `dateline`. Other keys are left alone.
What it says goes before what a file says of itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crosswire.ingest import dates
from crosswire.ingest.decode import NotTextError, decode
from crosswire.model.report import Rejection, Report

_TEXT_KEYS = ("outlet", "owner", "published", "updated", "url", "title", "dateline")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a manifest says about one report; "" and () where it says nothing."""

    outlet: str = ""
    owner: str = ""
    published: str = ""
    updated: str = ""
    url: str = ""
    title: str = ""
    dateline: str = ""
    byline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The facts by NAME, and one rejection for every entry that could not be read."""

    facts: Mapping[str, Facts]
    rejections: tuple[Rejection, ...] = ()

    def of(self, filename: str, stem: str) -> Facts | None:
        """The facts about a file: under its full name or its stem."""
        return self.facts.get(filename) or self.facts.get(stem)


def read(data: bytes, source: str) -> Manifest:
    """Read a manifest's bytes; a manifest that is unusable as a whole gives one rejection and no facts."""
    try:
        entries = json.loads(decode(data).text)
    except NotTextError as error:
        return _unusable(source, f"The manifest {error}.")
    except (ValueError, RecursionError) as error:
        where = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "too deeply nested"
        return _unusable(source, f"The manifest is not valid JSON ({where}): correct it; it was left out.")
    if not isinstance(entries, dict):
        return _unusable(source, "The manifest must be an object from file names to facts; it was left out.")
    facts: dict[str, Facts] = {}
    rejections: list[Rejection] = []
    for name, entry in sorted(entries.items()):
        found, problems = _facts(entry)
        facts[name] = found
        rejections += [Rejection(source=f"{source}#{name}", reason=problem) for problem in problems]
    return Manifest(facts=facts, rejections=tuple(rejections))


def apply(facts: Facts, report: Report) -> Report:
    """`report` with what the manifest says of it."""
    given = {name: value for name in (*_TEXT_KEYS, "byline") if (value := getattr(facts, name))}
    return replace(report, **given)


def _facts(entry: object) -> tuple[Facts, list[str]]:
    if not isinstance(entry, dict):
        return Facts(), ["The entry must be an object of facts (outlet, published ...): it was left out."]
    problems: list[str] = []
    texts: dict[str, str] = {}
    for key in _TEXT_KEYS:
        value = entry.get(key)
        if value is None or value == "":
            continue
        if not isinstance(value, str):
            problems.append(f"{key!r} must be text in quotation marks: it was left out.")
        elif key in ("published", "updated"):
            texts[key] = dates.iso(value)
            if not texts[key]:
                problems.append(f"{key!r} is {value!r}, which cannot be read as a date: write YYYY-MM-DD.")
        else:
            texts[key] = value.strip()
    byline = entry.get("byline") or ()
    names = (byline,) if isinstance(byline, str) else byline
    if not (isinstance(names, list | tuple) and all(isinstance(name, str) for name in names)):
        problems.append("'byline' must be a name or a list of names: it was left out.")
        names = ()
    return Facts(**texts, byline=tuple(names)), problems


def _unusable(source: str, reason: str) -> Manifest:
    return Manifest(facts={}, rejections=(Rejection(source=source, reason=reason),))
