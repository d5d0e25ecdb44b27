"""How much time and memory a worker may spend on one article."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from store.language.translate import tr_noop
from store.reading.loading.unreadable_error import UnreadableError

# Seconds for any article, and for each megabyte of text. Reading takes some 3 s a megabyte on the slowest machine that
# we tried, so a tenth of the budget is enough for an honest file.
BASE_SECONDS, SECONDS_PER_MB = 10.0, 30.0
# A PDF or Word file of a megabyte holds some 50 kB of text; the rest is pictures and fonts
SECONDS_PER_PACKED_MB = 5.0
PACKED = (".pdf", ".docx", ".mht", ".mhtml")
# Bytes that reading one article may take beside what the worker holds at rest
MEMORY = 1 << 30
MB = 1_000_000
# What "Try with ten times the limit" multiplies both by
RETRY_FACTOR = 10
# Exit status of a worker that ran out of memory
OUT_OF_MEMORY = 77
# Seconds between two looks at the memory of a worker, where the system sets no limit
LOOK = 0.2
TOO_MUCH_MEMORY = tr_noop("reading it takes more memory than it may; the others went on")


class Budget(Struct, frozen=True):
    """Seconds, and bytes beside what the worker holds at rest."""

    seconds: float = BASE_SECONDS
    memory: int = MEMORY

    def times(self, factor: int) -> "Budget":
        """A budget of so many times the limits."""
        return Budget(self.seconds * factor, self.memory * factor)


class OverBudgetError(UnreadableError):
    """Reading an article took more time or memory than it may."""


def budget_for(size: int, suffix: str = ".txt") -> Budget:
    """The budget of an article of so many bytes."""
    rate = SECONDS_PER_PACKED_MB if suffix.lower() in PACKED else SECONDS_PER_MB
    return Budget(BASE_SECONDS + rate * size / MB)


def budget_for_file(path: Path) -> Budget:
    """The budget of a file, by its size."""
    try:
        return budget_for(path.stat().st_size, path.suffix)
    except (OSError, ValueError):
        return Budget()


def over_time(budget: Budget) -> OverBudgetError:
    """The error for a file that was not read in time."""
    return OverBudgetError(f"it was not read within {budget.seconds:.0f} seconds; the others went on")


@contextmanager
def memory_limit(memory: int) -> Iterator[None]:
    """Let this process take so many bytes more.

    Taking more raises MemoryError, or ends the process where a C library cannot do without. Where the system sets no
    such limit, a watch ends the process with OUT_OF_MEMORY.
    """
    if not sys.platform.startswith("linux"):
        with _watch(memory):
            yield
        return
    import resource  # noqa: PLC0415 - not on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = address_space() + memory
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


@contextmanager
def _watch(memory: int) -> Iterator[None]:
    """End this process once it holds so many bytes more than now."""
    import psutil  # noqa: PLC0415 - where there is no limit to set

    process, done = psutil.Process(), threading.Event()
    most = process.memory_info().rss + memory

    def look() -> None:
        while not done.wait(LOOK):
            if process.memory_info().rss > most:
                os._exit(OUT_OF_MEMORY)

    threading.Thread(target=look, daemon=True).start()
    try:
        yield
    finally:
        done.set()


def address_space() -> int:
    """Bytes of address space of this process, on Linux."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * 4096
