"""Background work in worker processes, with progress and cancelling."""

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from store.runtime.fault_log import describe_fault, log

if TYPE_CHECKING:  # the window starts without them, in 15 ms less
    from concurrent.futures import Future

    from store.intake.budget import Budget
    from store.intake.process_pool import WorkerPool

# Reading one article takes some 15 ms; the second worker serves while the first is starting
WORKERS = 2


class Jobs(QObject):
    """Runs a function over items; results arrive on the window's thread.

    Signals: `progress` (done, of all), `item_done` (index of an item, result, error), `finished` (all results). Results
    of a cancelled or replaced job are dropped.
    """

    progress = Signal(int, int)
    item_done = Signal(int, object, object)
    finished = Signal(object)
    _landed = Signal(int, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: WorkerPool | None = None
        self._number = 0
        self._futures: list[Future[Any]] = []
        self._budgets: Sequence[Budget] = ()
        self._results: dict[int, tuple[Any, BaseException | None]] = {}
        self._landed.connect(self._receive)

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._futures)

    def run(self, function: Callable[[Any], Any], items: Sequence[Any], budgets: "Sequence[Budget]" = ()) -> None:
        """Start a job: `function`, importable by name, for each item.

        Args:
            function: Runs in a worker process.
            items: What it is called with, one after the other.
            budgets: The time and memory of each item; without, there is no limit.

        `finished` brings a list of (result, error) in the order of the items.
        """
        self.cancel()
        self._number += 1
        self._results = {}
        self._budgets = budgets
        pool = self._started()
        pairs = itertools.zip_longest(items, budgets)
        self._futures = [pool.submit(function, item, budget) for item, budget in pairs]
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
        error = self._in_words(position, error) if error is not None else None
        self._results[position] = (result, error)
        count = len(self._futures)
        self.item_done.emit(position, result, error)
        self.progress.emit(len(self._results), count)
        if len(self._results) == count and number == self._number:
            self._futures = []
            self.finished.emit([self._results[at] for at in range(count)])

    def _in_words(self, position: int, error: BaseException) -> BaseException:
        """An error in words for the user; faults of ours are logged."""
        from store.intake.process_pool import explain, is_pool_lost  # noqa: PLC0415

        if is_pool_lost(error):
            self._end_pool()  # the next job gets new workers
        explained = explain(error, self._budgets[position] if self._budgets else None)
        if explained is not error:
            log.info("a worker was ended on item %d: %s", position, explained)
        if not _is_for_the_user(explained):
            log.error("a worker failed on item %d:\n%s", position, describe_fault(error))
        return explained

    @property
    def running(self) -> list[int]:
        """Indices of the items being processed."""
        return [position for position, future in enumerate(self._futures) if future.running()]

    def cancel(self) -> None:
        """Cancel the job: its work ends at once, late results are dropped."""
        self._number += 1
        for future in self._futures:
            future.cancel()
        self._futures = []

    def close(self) -> None:
        """End the workers at once."""
        self.cancel()
        self._end_pool()

    def _end_pool(self) -> None:
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _started(self) -> "WorkerPool":
        """The pool, made at first use."""
        from store.intake.process_pool import WorkerPool  # noqa: PLC0415

        self._pool = self._pool or WorkerPool(WORKERS)
        return self._pool


def _is_for_the_user(error: BaseException) -> bool:
    """Whether an error says what is wrong with a file, rather than with the program."""
    from store.reading.loading.unreadable_error import UnreadableError  # noqa: PLC0415

    return isinstance(error, OSError | UnreadableError)
