"""What a worker process does with one article. No Qt here: the workers never import it."""

from typing import TYPE_CHECKING

from msgspec import Struct, structs

from store.intake.article_list import Listed
from store.library.storage.pending_intake import Order
from store.model.documents import Reading

if TYPE_CHECKING:
    from store.reading.loading.publication_date import Candidate


class Finding(Struct, frozen=True, kw_only=True):
    """A read article and, if it tells no date of publication, the dates to offer."""

    order: Order
    reading: Reading
    offered: "tuple[Candidate, ...]" = ()


def read_order(order: Order) -> Finding:
    """Reads one article. UnreadableError says why it cannot be read."""
    from store.intake.read_file import read_listed  # noqa: PLC0415 - workers read, the window starts without the reader
    from store.reading.loading.load import from_bytes, from_text  # noqa: PLC0415
    from store.reading.pipeline import read_article  # noqa: PLC0415

    if order.path is not None:
        loaded, reading = read_listed(Listed(order.path, order.name, order.published))
    elif order.address:
        from store.intake.fetch import fetch  # noqa: PLC0415

        page = fetch(order.address)
        loaded = from_bytes(page.data, page.name, order.published)
        reading = read_article(structs.replace(loaded.article, url=loaded.article.url or page.address))
    else:
        loaded = from_text(order.text, published=order.published)
        reading = read_article(structs.replace(loaded.article, file_name=order.name))
    return Finding(order=order, reading=reading, offered=loaded.offered)
