"""One text from a headline and a body that came apart, in the shape of a plain text report."""

from __future__ import annotations


def with_headline(title: str, body: str) -> str:
    """`title`, a blank line, and `body` (less its first line where that repeats the headline).

    >>> with_headline("Ferry sinks", "Six died.") == with_headline("Ferry sinks", "Ferry  sinks\\nSix died.")
    True
    """
    title = " ".join(title.split())
    first, _, rest = body.lstrip().partition("\n")
    if not title:
        return body
    if " ".join(first.split()).casefold() == title.casefold():
        body = rest.lstrip()
    return f"{title}\n\n{body}"
