"""Reading many articles over any `concurrent.futures.Executor`.

Runs in this process, in worker processes or on Dask; results come in input order. The amount of work in flight is
bounded.
"""

import itertools
import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Any

from msgspec import Struct

from store.intake.article_list import ListedArticle
from store.intake.process_pool import make_process_pool
from store.intake.read_file import read_listed
from store.model.documents import Reading
from store.reading.loading.load import Loaded
from store.reading.loading.unreadable_error import UnreadableError
from store.runtime.fault_log import describe_fault, log

# Articles that go to a worker together: at 5 ms an article the sending, some 0.3 ms, does not show.
CHUNK = 8
# Chunks a worker that may be out at once
AHEAD = 4
# Articles up to which one process is quicker: starting two more takes as long as reading some sixty
FEW = 32

REACHED_IN = "5s"

Outcome = tuple[Loaded, Reading] | UnreadableError


class Parcel(Struct, frozen=True):
    """An article on its way to a worker, perhaps with its bytes."""

    listed: ListedArticle
    data: bytes | None = None
    modified: float | None = None


Read = Callable[[list[Parcel]], list[Outcome]]


class Inline(Executor):
    """An executor that runs everything at once, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The finished future of `fn(*args, **kwargs)`."""
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:
            done.set_exception(error)
        return done


def read_parcels(parcels: list[Parcel]) -> list[Outcome]:
    """Read the articles of a chunk. Runs in the worker."""
    return [_outcome(parcel) for parcel in parcels]


def _outcome(parcel: Parcel) -> Outcome:
    try:
        return read_listed(parcel.listed, parcel.data, parcel.modified)
    except UnreadableError as error:
        return error
    except Exception as error:  # a fault of ours in one article must not cost the user the others
        log.error("reading %s failed:\n%s", parcel.listed.path, describe_fault(error))
        return UnreadableError(f"reading it failed, which is a fault of Dateline: {type(error).__name__}: {error}")


def default_workers(articles: int) -> int:
    """How many processes are worth their start for a number of articles."""
    return 1 if articles <= FEW else os.cpu_count() or 1


def executor_of(workers: int) -> Executor:
    """A pool of that many processes; this process itself for one."""
    return Inline() if workers <= 1 else make_process_pool(workers)


class OverDask(Executor):
    """An executor on a Dask scheduler, "tcp://HOST:PORT".

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

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The future of `fn(*args, **kwargs)` on some worker."""
        return self._executor.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002 - closing cancels
        """Take leave of the scheduler; it and its workers go on."""
        self._executor.shutdown(wait=wait)
        self._client.close()


def read_all(
    listed: Iterable[ListedArticle],
    make: Callable[[], Executor],
    *,
    send_bytes: bool = False,
    read: Read = read_parcels,
) -> Iterator[tuple[ListedArticle, Outcome]]:
    """Read articles; yields each with its outcome, in input order.

    Args:
        make: Makes the executor, and another if a worker dies; the article at fault gets an error.
        send_bytes: Read files here and send their bytes.
    """
    executor = make()
    chunks = _chunks(listed, send_bytes)
    out: deque[tuple[list[Parcel], Future[list[Outcome]]]] = deque()
    most = AHEAD * (getattr(executor, "_max_workers", None) or (1 if isinstance(executor, Inline) else 8))
    try:
        while True:
            out.extend((c, executor.submit(read, c)) for c in itertools.islice(chunks, most - len(out)))
            if not out:
                return
            parcels, future = out.popleft()
            try:
                outcomes = future.result()
            except BrokenExecutor:
                outcomes, executor = _one_by_one(parcels, make, read)
                out = deque((c, executor.submit(read, c)) for c, _ in out)
            yield from zip((parcel.listed for parcel in parcels), outcomes, strict=True)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _chunks(listed: Iterable[ListedArticle], send_bytes: bool) -> Iterator[list[Parcel]]:
    parcels = (_parcel(one, send_bytes) for one in listed)
    while chunk := list(itertools.islice(parcels, CHUNK)):
        yield chunk


def _parcel(listed: ListedArticle, send_bytes: bool) -> Parcel:
    """The article with its bytes, if they are wanted and can be read; a worker tells what is wrong else."""
    if not send_bytes or not listed.path.is_file():
        return Parcel(listed)
    try:
        return Parcel(listed, listed.path.read_bytes(), listed.path.stat().st_mtime)
    except OSError as error:
        log.info("%s was not sent with its bytes: %s", listed.path, error)
        return Parcel(listed)


def _one_by_one(parcels: list[Parcel], make: Callable[[], Executor], read: Read) -> tuple[list[Outcome], Executor]:
    """Read a chunk whose worker died an article at a time, to learn which one it was."""
    executor = make()
    outcomes: list[Outcome] = []
    for parcel in parcels:
        try:
            outcomes += executor.submit(read, [parcel]).result()
        except BrokenExecutor:
            outcomes.append(UnreadableError("reading this file ended the process that read it"))
            executor = make()
    return outcomes, executor
