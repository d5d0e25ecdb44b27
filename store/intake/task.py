"""The task of a worker process: one article. Never imports Qt."""

from typing import TYPE_CHECKING

from msgspec import Struct

from store.intake.article_list import ListedArticle
from store.library.storage.pending_intake import IntakeTask
from store.model.documents import Reading

if TYPE_CHECKING:
    from store.reading.loading.publication_date import DateCandidate


class TaskResult(Struct, frozen=True, kw_only=True):
    """The reading of an article, and dates to offer."""

    task: IntakeTask
    reading: Reading
    offered: "tuple[DateCandidate, ...]" = ()


def read_task(task: IntakeTask) -> TaskResult:
    """Read one article. UnreadableError says why it cannot be read."""
    from store.intake.read_file import read_listed, read_loaded  # noqa: PLC0415 - workers read, the window starts without the reader
    from store.reading.loading.load import from_bytes, from_text  # noqa: PLC0415

    if task.path is not None:
        loaded, reading = read_listed(ListedArticle(task.path, task.name, task.published))
    elif task.address:
        from store.intake.fetch import fetch  # noqa: PLC0415

        page = fetch(task.address)
        loaded = from_bytes(page.data, page.name, task.published)
        loaded, reading = read_loaded(loaded, url=loaded.article.url or page.address)
    else:
        loaded, reading = read_loaded(from_text(task.text, published=task.published), file_name=task.name)
    return TaskResult(task=task, reading=reading, offered=loaded.offered)
