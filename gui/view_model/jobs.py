"""Background work in worker processes, with progress and cancelling."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from store.runtime.fault_log import describe_fault, log

if TYPE_CHECKING:  # the window starts without them, in 15 ms less
    from concurrent.futures import Future, ProcessPoolExecutor

# Reading one article takes some 15 ms; the second worker serves while the first is starting
WORKERS = 2


class Jobs(QObject):
    """Runs a function over items; results arrive on the window's thread.

    Signals: `progress` (done, of all), `item_done` (index of an item), `finished`. Results of a cancelled or replaced
    job are dropped.
    """

    progress = Signal(int, int)
    item_done = Signal(int)
    finished = Signal(object)
    _landed = Signal(int, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ProcessPoolExecutor | None = None
        self._number = 0
        self._futures: list[Future[Any]] = []
        self._results: dict[int, tuple[Any, BaseException | None]] = {}
        self._landed.connect(self._receive)

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._futures)

    def run(self, function: Callable[[Any], Any], items: Sequence[Any]) -> None:
        """Start a job: `function`, importable by name, for each item.

        `finished` brings a list of (result, error) in the order of the items.
        """
        self.cancel()
        self._number += 1
        self._results = {}
        pool = self._started()
        self._futures = [pool.submit(function, item) for item in items]
        self.progress.emit(0, len(items))
        for position, future in enumerate(self._futures):
            future.add_done_callback(self._lander(self._number, position))
        if not items:
            self._futures = []
            self.finished.emit([])

    def _lander(self, number: int, position: int) -> "Callable[[Future[Any]], None]":
        """Carries a result from the pool's thread to the window's, as a queued signal."""

        from concurrent.futures import CancelledError  # noqa: PLC0415

        def land(future: "Future[Any]") -> None:
            try:
                error = future.exception()
            except CancelledError:
                return
            self._landed.emit(number, position, None if error else future.result(), error)

        return land

    def _receive(self, number: int, position: int, result: object, error: BaseException | None) -> None:
        if number != self._number or not self._futures:
            return
        self._results[position] = (result, error)
        if error is not None and not _is_for_the_user(error):
            log.error("a worker failed on item %d:\n%s", position, describe_fault(error))
        if error is not None and _is_worker_lost(error):
            self._pool = None  # the next job gets new ones
        count = len(self._futures)
        self.item_done.emit(position)
        self.progress.emit(len(self._results), count)
        if len(self._results) == count:
            self._futures = []
            self.finished.emit([self._results[at] for at in range(count)])

    @property
    def running(self) -> list[int]:
        """Indices of the items being processed."""
        return [position for position, future in enumerate(self._futures) if future.running()]

    def cancel(self) -> None:
        """Cancel the job: nothing new starts, late results are dropped."""
        self._number += 1
        for future in self._futures:
            future.cancel()
        self._futures = []

    def close(self) -> None:
        """End the workers after the items they have begun."""
        self.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _started(self) -> "ProcessPoolExecutor":
        """The pool, made at first use."""
        from store.intake.process_pool import make_process_pool  # noqa: PLC0415

        self._pool = self._pool or make_process_pool(WORKERS, is_beside_window=True)
        return self._pool


def _is_for_the_user(error: BaseException) -> bool:
    """Whether an error says what is wrong with a file, rather than with the program."""
    from store.reading.loading.unreadable_error import UnreadableError  # noqa: PLC0415

    return isinstance(error, OSError | UnreadableError)


def _is_worker_lost(error: BaseException) -> bool:
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    return isinstance(error, BrokenProcessPool)
