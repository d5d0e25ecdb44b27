"""The contents of a file, whatever its format."""

from typing import NamedTuple

from store.reading.loading.date_candidate import DateCandidate


class LoadedText(NamedTuple):
    """Text and metadata of a file; "" for what it lacks.

    `published` is a partial date known by `how`; `offered` are candidates to ask the user about.
    """

    text: str
    title: str = ""
    published: str = ""
    how: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    offered: tuple[DateCandidate, ...] = ()
