"""One text from a headline and a body that came apart, in the shape of a plain text report."""

from __future__ import annotations


def with_headline(title: str, body: str) -> str:
    """`title`, a blank line, and `body`; `body` alone where it begins with its headline already.

    >>> with_headline("Ferry sinks", "Six died.")
    'Ferry sinks\\n\\nSix died.'
    """
    title = " ".join(title.split())
    first = " ".join(body.lstrip().split("\n", 1)[0].split())
    if not title or first.casefold() == title.casefold():
        return body
    return f"{title}\n\n{body}"
