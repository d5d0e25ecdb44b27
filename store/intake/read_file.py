"""From a file to its Reading, or to the reason why there is none."""

from msgspec import structs

from store.intake.article_list import ListedArticle
from store.model.documents import Reading
from store.reading.loading.formats.loaded_text import UnreadableError
from store.reading.loading.load import Loaded, from_bytes, load
from store.reading.pipeline import read_article


def read_listed(
    listed: ListedArticle, data: bytes | None = None, modified: float | None = None
) -> tuple[Loaded, Reading]:
    """Loads and reads one article; what the list tells of it goes before what the file says.

    `data`, if given, are the file's bytes and `modified` its time. UnreadableError says in the user's words why a
    file cannot be read, system errors included.
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
