"""A possible date of publication.

A module of its own: the window shows candidates without the reader.
"""

from typing import NamedTuple

from store.language.translate import tr_noop

FILE_TIME = tr_noop("the file's time")


class DateCandidate(NamedTuple):
    """A possible date of publication, its source, and whether it is firm."""

    published: str
    how: str
    firm: bool
