"""The result of reading an article.

Without the reader: the window and the command line take it from workers.
"""

from typing import NamedTuple

from store.model.documents import Reading
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.unreadable_error import UnreadableError


class ReadArticle(NamedTuple):
    """What an article reports, and dates to offer if it has none."""

    reading: Reading
    offered: tuple[DateCandidate, ...]


Outcome = ReadArticle | UnreadableError
