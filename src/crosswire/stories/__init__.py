"""A stream of reports into stories: which reports tell of one event."""

from crosswire.stories.split import Split, split

__all__ = ["Split", "split"]
