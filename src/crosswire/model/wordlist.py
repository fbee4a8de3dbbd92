"""Word lists as data: written as running text, used as sets."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The white-space-parted words of `text`.

    >>> sorted(words("tell say"))
    ['say', 'tell']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The lines of `text`, for entries of several words.

    >>> sorted(phrases("call on" + chr(10) + "ask for"))
    ['ask for', 'call on']
    """
    return frozenset(line.strip() for line in text.splitlines() if line.strip())
