"""One writer at a time.

A lock file beside the library, and a lock on the library itself, both held until close or exit. The second one holds
where a library has two names (hard links), or somebody deletes the lock file.
"""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from store.language.translate import tr_noop
from store.runtime.fault_log import log

ELSEWHERE = tr_noop("{path} is open in another window or program; here it can only be read")


class WriterLock:
    """The lock of a library; if not held, `reason` says why."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, is_singleton=False)
        self._handle: int | None = None
        self.reason = ""

    def take(self) -> bool:
        """Take the lock.

        False if another process holds it or the folder is read-only.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
            if not self.follow():
                self._lock.release()
                raise Timeout(self._lock.lock_file)
        except Timeout:
            self.reason = ELSEWHERE.format(path=self._path)
        except OSError as error:
            log.info("%s is opened for reading only: %s", self._path, error)
            self.reason = f"{self._path} can only be read: {error.strerror or error}"
        return not self.reason

    def follow(self) -> bool:
        """Lock the library's present file.

        False if another process has locked it.
        """
        if os.name != "posix" or not self._path.is_file():
            return True
        import fcntl  # noqa: PLC0415 - not on Windows

        handle = os.open(self._path, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        except OSError as error:  # a file system without such locks
            log.info("%s cannot be locked itself: %s", self._path, error)
        self._let_go()
        self._handle = handle
        return True

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __del__(self) -> None:
        self._let_go()

    def release(self) -> None:
        """Let others have it."""
        self._let_go()
        self._lock.release()
