"""Reads one article. Every way of reading ends in `read_loaded`."""

from msgspec import structs

from store.intake.article_list import ListedArticle
from store.model.documents import Reading
from store.reading.loading.load import Loaded, from_bytes, load
from store.reading.loading.unreadable_error import UnreadableError
from store.reading.pipeline import read_article


def read_loaded(loaded: Loaded, **fields: str) -> tuple[Loaded, Reading]:
    """Read a loaded article; `fields` of it win over what was loaded."""
    article = structs.replace(loaded.article, **{name: value for name, value in fields.items() if value})
    return Loaded(article, loaded.offered), read_article(article)


def read_listed(
    listed: ListedArticle, data: bytes | None = None, modified: float | None = None
) -> tuple[Loaded, Reading]:
    """Load and read one article.

    What the list says wins over the file.

    Args:
        data: Bytes of the file, if already read.
        modified: Its time, in seconds since 1970.

    Raises UnreadableError with the reason, also for system errors.
    """
    try:
        loaded = (
            load(listed.path, listed.published)
            if data is None
            else from_bytes(data, listed.path.name, listed.published, modified)
        )
    except OSError as error:
        raise UnreadableError(f"{error.strerror or error}; try again once the file can be read") from error
    return read_loaded(loaded, title=listed.title, url=listed.url)
