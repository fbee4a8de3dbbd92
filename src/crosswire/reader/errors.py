"""What can go wrong when a reader is loaded."""


class ReaderError(Exception):
    """The reader's model cannot be used; the message says what, where and what to do."""
