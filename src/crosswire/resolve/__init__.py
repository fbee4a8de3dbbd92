"""One entity across reports: names, titles, transliterations, pronouns; actors and their sides."""

from crosswire.resolve.resolution import Resolution, named, resolve

__all__ = ["Resolution", "named", "resolve"]
