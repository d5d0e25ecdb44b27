"""Copies of a library as one file."""

from collections.abc import Iterable
from errno import EBUSY
from pathlib import Path

from store.library.storage.opening import journal_path
from store.library.storage.pending_intake import pending_file
from store.library.storage.writer_lock import WriterLock
from store.runtime.atomic_write import replace_file


def write_copy(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a library over another one with all its files.

    Raises OSError if that one is open or cannot be written.
    """
    if not path.exists():
        replace_file(path, pieces)
        return
    lock = WriterLock(path)
    if not lock.take():
        raise OSError(EBUSY, "it is open in another window or program, or may only be read", str(path))
    try:
        replace_file(path, pieces)
        for beside in (journal_path(path), pending_file(path)):
            beside.unlink(missing_ok=True)
    finally:
        lock.release()
