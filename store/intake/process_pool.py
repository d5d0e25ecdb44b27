"""The one place where worker processes are made."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def make_process_pool(workers: int, *, is_beside_window: bool = False) -> ProcessPoolExecutor:
    """A pool of worker processes.

    Beside a window they are spawned: a forked copy of a process with a window may hang. The command line takes the
    quickest way that the system has.
    """
    context = multiprocessing.get_context("spawn") if is_beside_window else None
    return ProcessPoolExecutor(workers, mp_context=context)
