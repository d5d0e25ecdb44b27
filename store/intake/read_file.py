"""Reads one article. Every way of reading ends in `read_loaded`."""

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import structs

from store.intake.article_list import ListedArticle
from store.intake.read_article import ReadArticle
from store.language.translate import tr_noop
from store.reading.loading.load import Loaded, from_bytes, load
from store.reading.loading.unreadable_error import UnreadableError
from store.reading.pipeline import read_article

TOO_DEEP = tr_noop("its parts are nested too deeply; paste the article's text instead")


def read_loaded(loaded: Loaded, **fields: str) -> ReadArticle:
    """Read a loaded article; `fields` of it win over what was loaded."""
    article = structs.replace(loaded.article, **{name: value for name, value in fields.items() if value})
    with _nesting_in_words():
        return ReadArticle(read_article(article), loaded.offered)


@contextmanager
def _nesting_in_words() -> Iterator[None]:
    """Parts within parts without end are a fault of the file."""
    try:
        yield
    except RecursionError as error:
        raise UnreadableError(TOO_DEEP) from error


def read_listed(listed: ListedArticle, data: bytes | None = None, modified: float | None = None) -> ReadArticle:
    """Load and read one article.

    What the list says wins over the file.

    Args:
        data: Bytes of the file, if already read.
        modified: Its time, in seconds since 1970.

    Raises UnreadableError with the reason, also for system errors.
    """
    try:
        with _nesting_in_words():
            loaded = (
                load(listed.path, listed.published)
                if data is None
                else from_bytes(data, listed.path.name, listed.published, modified)
            )
    except OSError as error:
        raise UnreadableError(f"{error.strerror or error}; try again once the file can be read") from error
    return read_loaded(loaded, title=listed.title, url=listed.url)
