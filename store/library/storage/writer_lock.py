"""One writer at a time.

A lock file, held until close or exit.
"""

from pathlib import Path

from filelock import FileLock, Timeout

from store.runtime.fault_log import log


class WriterLock:
    """The lock of a library; if not held, `reason` says why."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, is_singleton=False)
        self.reason = ""

    def take(self) -> bool:
        """Take the lock.

        False if another process holds it or the folder is read-only.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            self.reason = f"{self._path} is open in another window or program; here it can only be read"
        except OSError as error:
            log.info("%s is opened for reading only: %s", self._path, error)
            self.reason = f"{self._path} can only be read: {error.strerror or error}"
        return not self.reason

    def release(self) -> None:
        """Let others have it."""
        self._lock.release()
