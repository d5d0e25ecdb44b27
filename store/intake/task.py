"""The task of a worker process: one article. Never imports Qt."""

from msgspec import Struct

from store.intake.article_list import ListedArticle
from store.intake.budget import Budget, budget_for, budget_for_file
from store.library.storage.pending_intake import IntakeTask
from store.model.documents import Reading
from store.reading.loading.date_candidate import DateCandidate

# A download may take a minute, and be read after that: most pages are below 2 MB
FETCH_BUDGET = Budget(60 + budget_for(2_000_000).seconds)


class TaskResult(Struct, frozen=True, kw_only=True):
    """The reading of an article, and dates to offer."""

    task: IntakeTask
    reading: Reading
    offered: tuple[DateCandidate, ...] = ()


def budget_of(task: IntakeTask) -> Budget:
    """The time and memory that reading an article may take."""
    if task.path is not None:
        return budget_for_file(task.path).times(task.limit)
    if task.address:
        return FETCH_BUDGET.times(task.limit)
    return budget_for(len(task.text.encode(errors="replace"))).times(task.limit)


def read_task(task: IntakeTask) -> TaskResult:
    """Read one article. UnreadableError says why it cannot be read."""
    from store.intake.read_file import read_listed, read_loaded  # noqa: PLC0415 - workers read, the window starts without the reader
    from store.reading.loading.load import from_bytes, from_text  # noqa: PLC0415

    if task.path is not None:
        read = read_listed(ListedArticle(task.path, task.name, task.published))
    elif task.address:
        from store.intake.fetch import fetch  # noqa: PLC0415

        page = fetch(task.address)
        loaded = from_bytes(page.data, page.name, task.published)
        read = read_loaded(loaded, url=loaded.article.url or page.address)
    else:
        read = read_loaded(from_text(task.text, published=task.published), file_name=task.name)
    return TaskResult(task=task, reading=read.reading, offered=read.offered)
