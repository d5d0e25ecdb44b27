"""Reads one file; the one function behind every way of reading articles."""

from msgspec import structs

from store.intake.article_list import ListedArticle
from store.model.documents import Reading
from store.reading.loading.formats.loaded_text import UnreadableError
from store.reading.loading.load import Loaded, from_bytes, load
from store.reading.pipeline import read_article


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
    overrides = {key: value for key, value in (("title", listed.title), ("url", listed.url)) if value}
    article = structs.replace(loaded.article, **overrides)
    return Loaded(article, loaded.offered), read_article(article)
