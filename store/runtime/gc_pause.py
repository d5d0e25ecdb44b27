"""The garbage collector, held still where there is nothing for it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Holds the collector back while much is made that leaves no cycles behind, as Mercurial does.

    It looks through what was made at every 700 new containers: in reading articles a tenth of the time, and it finds
    nothing (a test holds that). Of several threads that pause it at once, the first to end lets it go on.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
