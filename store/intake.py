"""From a file to its Reading, or to the reason why there is none."""

from msgspec import structs

from store.index import Listed
from store.model import Reading
from store.reading.files import Loaded, load
from store.reading.formats.unreadable import UnreadableError
from store.reading.reader import read_article


def read_listed(listed: Listed) -> tuple[Loaded, Reading]:
    """Loads and reads one article; what the list tells of it goes before what the file says.

    UnreadableError says in the user's words why a file cannot be read, system errors included.
    """
    try:
        loaded = load(listed.path, listed.published)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    told = {key: value for key, value in (("title", listed.title), ("url", listed.url)) if value}
    article = structs.replace(loaded.article, **told)
    return Loaded(article, loaded.offered), read_article(article)
