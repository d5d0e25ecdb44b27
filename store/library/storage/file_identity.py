"""Notices that another program replaced a library's file."""

import os
from pathlib import Path
from typing import NamedTuple

from store.library.storage.errors import DamagedLibraryError
from store.library.storage.snapshot_file import read_snapshot


class SnapshotIdentity(NamedTuple):
    """Number and state of the transaction that a snapshot ends with."""

    transaction: int
    state: str


class FileWatch:
    """Remembers which file bears the name of a library."""

    def __init__(self, path: Path, identity: SnapshotIdentity) -> None:
        self._path = path
        self.remember(identity)

    def remember(self, identity: SnapshotIdentity) -> None:
        """Take the file that is there now for ours."""
        self._identity = identity
        self._stamp = self._look()

    def is_replaced(self) -> bool:
        """Whether another library bears the name now.

        One that was removed, touched or copied back does not count.
        """
        stamp = self._look()
        if stamp is None or stamp == self._stamp:
            return False
        try:
            snapshot = read_snapshot(self._path.read_bytes(), self._path)
        except (OSError, DamagedLibraryError):
            return True
        if SnapshotIdentity(snapshot.transaction, snapshot.state) != self._identity:
            return True
        self._stamp = stamp
        return False

    def _look(self) -> tuple[int, int, int, int] | None:
        """What tells one file from another, None if there is none."""
        try:
            status = os.stat(self._path)  # noqa: PTH116 - 2 µs less, at every change
        except OSError:
            return None
        return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
