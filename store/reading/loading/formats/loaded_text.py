"""What a file holds, whatever its format."""

from typing import NamedTuple

from store.reading.loading.publication_date import DateCandidate


class LoadedText(NamedTuple):
    """The text of a file and what it says of itself; empty strings where it does not say.

    `published` is ISO 8601 and firm, known by `how`; what can only be offered to the user stands in `offered`.
    """

    text: str
    title: str = ""
    published: str = ""
    how: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    offered: tuple[DateCandidate, ...] = ()


class UnreadableError(ValueError):
    """The file cannot be read as an article; the message says why, in words for the user."""
