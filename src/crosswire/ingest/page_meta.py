"""What a page states about itself: schema.org's JSON-LD, Open Graph, standard meta tags, canonical link."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from crosswire.ingest.records import first_text, texts

_ARTICLE = re.compile(r"(?:[A-Z]\w+)?Article|BlogPosting|Report")
_SITE_END = re.compile(r"\s+[|\-–—·:]\s+[^|]{2,40}$")
_MAX_DEPTH = 6
_FIELDS = ("title", "outlet", "byline", "published", "updated", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A page's own statements; "" and () where it makes none. Dates are as written."""

    title: str = ""
    outlet: str = ""
    byline: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""
    url: str = ""
    language: str = ""
    body: str = ""
    notes: tuple[str, ...] = ()

    def filled_from(self, other: Stated) -> Stated:
        """These statements, gaps filled from `other` (what was inferred), with notes on which are which."""
        missing = [f.name for f in fields(self) if not getattr(self, f.name) and getattr(other, f.name)]
        own = [name for name in _FIELDS if getattr(self, name)]
        notes = (
            *((f"{', '.join(own)} stated by the page",) if own else ()),
            *((f"{', '.join(missing)} inferred from the page",) if missing else ()),
        )
        return replace(self, **{name: getattr(other, name) for name in missing}, notes=notes)


def stated(tree: Any) -> Stated:
    """What the page of this lxml tree states; the first statement of each kind counts."""
    article = _article(tree)
    meta = _meta(tree)
    canonical = tree.xpath("//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href")
    language = [*tree.xpath("/html/@lang"), *tree.xpath("//html/@lang"), meta.get("og:locale", "")]
    return Stated(
        title=first_text(article, ("headline",)) or _without_site(meta),
        outlet=meta.get("og:site_name") or first_text(article, ("publisher", "sourceOrganization")),
        byline=tuple(dict.fromkeys(name for name in _authors(article, meta)))[:10],
        published=first_text(article, ("datePublished",))
        or _any(meta, "article:published_time", "date", "dc.date"),
        updated=first_text(article, ("dateModified",))
        or _any(meta, "article:modified_time", "og:updated_time"),
        url=next((href for href in canonical if href.startswith("http")), "") or meta.get("og:url", ""),
        language=next((code for code in language if code), "")[:2].lower(),
        body=first_text(article, ("articleBody",)),
    )


def _meta(tree: Any) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]"):
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        found.setdefault(key, tag.get("content").strip())
    return found


def _any(meta: Mapping[str, str], *keys: str) -> str:
    return next((meta[key] for key in keys if meta.get(key)), "")


def _without_site(meta: Mapping[str, str]) -> str:
    """og:title, less the site's name where it stands behind a bar or dash."""
    title, site = meta.get("og:title", ""), meta.get("og:site_name", "")
    end = _SITE_END.search(title)
    return title[: end.start()] if end and site and site.lower() in end[0].lower() else title


def _authors(article: Mapping[str, object], meta: Mapping[str, str]) -> Iterator[str]:
    names = texts(article.get("author")) or texts(meta.get("author", ""))
    for name in names:
        if not name.startswith(("http", "#", "@")):
            yield from (part.strip() for part in re.split(r"\s*(?:;|,| and )\s*", name) if part.strip())


def _article(tree: Any) -> dict[str, object]:
    """The first article in the page's JSON-LD, its references to other nodes resolved; {} if none."""
    nodes: list[dict[str, object]] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]/text()"):
        try:
            nodes += _nodes(json.loads(script), 0)
        except (ValueError, RecursionError):
            continue  # a page's broken statement is as good as none
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node}
    for node in nodes:
        if any(_ARTICLE.fullmatch(kind.rpartition("/")[2]) for kind in texts(node.get("@type"))):
            return {key: _resolved(value, by_id) for key, value in node.items()}
    return {}


def _nodes(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for part in value:
            yield from _nodes(part, depth + 1)
    elif isinstance(value, dict):
        yield value
        for part in value.values():
            if isinstance(part, list | dict):
                yield from _nodes(part, depth + 1)


def _resolved(value: object, by_id: Mapping[object, dict[str, object]]) -> object:
    if isinstance(value, list):
        return [_resolved(part, by_id) for part in value]
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(value.get("@id"), value)
    return value
