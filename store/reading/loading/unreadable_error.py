"""The error for files that cannot be read.

A module of its own: the window imports it without the reader.
"""


class UnreadableError(ValueError):
    """The file cannot be read as an article; the message says why."""
