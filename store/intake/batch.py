"""Reading many articles in worker processes, or on Dask.

Results come in input order; the amount of work in flight is bounded.
"""

import itertools
import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from typing import Protocol

from msgspec import Struct

from store.intake.article_list import ListedArticle
from store.intake.budget import budget_for_file
from store.intake.process_pool import WORKER_DIED, WorkerPool, explain
from store.intake.read_article import Outcome
from store.reading.loading.unreadable_error import UnreadableError
from store.runtime.fault_log import describe_fault, log

# Articles a worker that may be out at once
AHEAD = 16
# Articles up to which one process is quicker: a second costs as much as reading some sixty
FEW = 32

REACHED_IN = "5s"


class Parcel(Struct, frozen=True):
    """An article on its way to a worker, perhaps with its bytes."""

    listed: ListedArticle
    data: bytes | None = None
    modified: float | None = None


Read = Callable[[Parcel], Outcome]


class Readers(Protocol):
    """Processes that read articles; `most` may be out at once."""

    most: int

    def submit(self, listed: ListedArticle) -> Callable[[], Outcome]:
        """Start reading an article; the result waits for its outcome."""

    def close(self) -> None:
        """End the processes, or take leave of them."""


def read_parcel(parcel: Parcel) -> Outcome:
    """Read an article. Runs in the worker."""
    from store.intake.read_file import read_listed  # noqa: PLC0415

    try:
        return read_listed(parcel.listed, parcel.data, parcel.modified)
    except UnreadableError as error:
        return error
    except MemoryError:
        raise  # the worker ends, and another takes its place
    except Exception as error:  # a fault of ours in one article must not cost the user the others
        log.error("reading %s failed:\n%s", parcel.listed.path, describe_fault(error))
        return UnreadableError(f"reading it failed, which is a fault of Dateline: {type(error).__name__}: {error}")


def default_workers(articles: int) -> int:
    """How many processes are worth their start for a number of articles."""
    return 1 if articles <= FEW else os.cpu_count() or 1


class LocalReaders:
    """Worker processes of this machine, each article with its budget."""

    def __init__(self, workers: int, read: Read = read_parcel) -> None:
        self._pool, self._read = WorkerPool(workers), read
        self.most = AHEAD * workers

    def submit(self, listed: ListedArticle) -> Callable[[], Outcome]:
        """Start reading an article."""
        budget = budget_for_file(listed.path)
        future: Future[Outcome] = self._pool.submit(self._read, Parcel(listed), budget)

        def wait() -> Outcome:
            try:
                return future.result()
            except Exception as error:
                if isinstance(words := explain(error, budget), UnreadableError):
                    return words
                raise

        return wait

    def close(self) -> None:
        """End the processes at once."""
        self._pool.close()


class DaskReaders:
    """The workers of a Dask scheduler, "tcp://HOST:PORT".

    The cluster limits memory and time.

    Raises OSError if it cannot be reached or Dask is not installed.
    """

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client  # noqa: PLC0415 - an optional extra
        except ImportError as error:
            raise OSError("Dask is not installed; install it with pip install 'dateline[dask]'") from error
        for name in ("distributed", "distributed.client"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong we tell the user ourselves
        self._client = Client(address, timeout=REACHED_IN)
        self._executor: Executor = self._client.get_executor(pure=False)
        self.most = AHEAD * 8

    def submit(self, listed: ListedArticle) -> Callable[[], Outcome]:
        """Send an article with its bytes to a worker."""
        future = self._executor.submit(read_parcel, _with_bytes(listed))

        def wait() -> Outcome:
            from distributed import KilledWorker  # noqa: PLC0415

            try:
                return future.result()
            except KilledWorker:
                return UnreadableError(WORKER_DIED)

        return wait

    def close(self) -> None:
        """Take leave of the scheduler; it and its workers go on."""
        self._executor.shutdown(wait=False)
        self._client.close()


def read_all(listed: Iterable[ListedArticle], make: Callable[[], Readers]) -> Iterator[tuple[ListedArticle, Outcome]]:
    """Read articles; yields each with its outcome, in input order."""
    readers = make()
    coming = iter(listed)
    out: deque[tuple[ListedArticle, Callable[[], Outcome]]] = deque()
    try:
        while True:
            out.extend((one, readers.submit(one)) for one in itertools.islice(coming, readers.most - len(out)))
            if not out:
                return
            one, wait = out.popleft()
            yield one, wait()
    finally:
        readers.close()


def _with_bytes(listed: ListedArticle) -> Parcel:
    """The article with its bytes, if they can be read; a worker tells what is wrong else."""
    try:
        if not listed.path.is_file():
            return Parcel(listed)
        return Parcel(listed, listed.path.read_bytes(), listed.path.stat().st_mtime)
    except OSError as error:
        log.info("%s was not sent with its bytes: %s", listed.path, error)
        return Parcel(listed)
