"""The one place where worker processes are made."""

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import Any

from pebble import ProcessExpired, ProcessPool

from store.intake.budget import OUT_OF_MEMORY, TOO_MUCH_MEMORY, Budget, OverBudgetError, memory_limit, over_time
from store.language.translate import tr_noop
from store.reading.loading.unreadable_error import UnreadableError

# The module that workers need; where the system can fork, it is loaded once for all of them
PRELOADED = ["store.intake.read_file"]
WORKER_DIED = tr_noop("reading this file ended the process that read it")
# Linux: the signal that a process gets when its parent ends
PR_SET_PDEATHSIG = 1


class WorkerPool:
    """Worker processes that read with a budget.

    A worker that runs past its budget, dies or is cancelled is replaced; the others go on. Workers end with the process
    that made them.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._pool = ProcessPool(workers, initializer=enter_worker, context=_context())

    def submit(self, function: Callable[[Any], Any], item: object, budget: Budget | None = None) -> "Future[Any]":
        """The future of `function(item)`; cancelling it ends its work.

        `explain` puts its errors into words.
        """
        return self._pool.schedule(run_within, (function, item, budget), timeout=budget.seconds if budget else None)

    def close(self) -> None:
        """End the workers at once."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def is_pool_lost(error: BaseException) -> bool:
    """Whether all workers of the pool were killed from outside."""
    return isinstance(error, BrokenProcessPool)


def explain(error: BaseException, budget: Budget | None) -> BaseException:
    """The error of a future; UnreadableError for a lost worker."""
    if isinstance(error, TimeoutError) and budget is not None:
        return over_time(budget)
    if is_pool_lost(error):
        return UnreadableError(WORKER_DIED)
    if isinstance(error, ProcessExpired):
        is_memory = error.exitcode == OUT_OF_MEMORY
        return OverBudgetError(TOO_MUCH_MEMORY) if is_memory else UnreadableError(WORKER_DIED)
    return error


def _context() -> Any:
    """How processes are started: forked from a small server that has loaded the reader, or anew.

    A forked copy of a process with a window or threads may hang; the server has neither.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def run_within(function: Callable[[Any], Any], item: object, budget: Budget | None) -> Any:
    """Run a function with a limit of memory. Runs in the worker.

    A worker that ran out of memory ends: what it holds may never come back.
    """
    if budget is None:
        return function(item)
    try:
        with memory_limit(budget.memory):
            return function(item)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def enter_worker() -> None:
    """Tie the life of a worker to that of its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends its workers
    parent = multiprocessing.parent_process()
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(parent: int) -> None:
    wait([parent])
    os._exit(1)
