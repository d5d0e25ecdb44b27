"""Pauses of the garbage collector."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause garbage collection while much is made that forms no cycles.

    A collection after every 700 new containers takes a tenth of the time of reading, and finds nothing (a test holds
    that). If several threads pause it, the first to end resumes it. Mercurial does the same.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def pause_collector() -> None:
    """Stop garbage collection until `resume_collector`."""
    gc.disable()


def resume_collector() -> None:
    """Collect garbage again, but not among what there is now.

    One look through the documents of a million events takes a second.
    """
    gc.freeze()
    gc.enable()
