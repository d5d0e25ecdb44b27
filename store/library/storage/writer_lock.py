"""One writer at a time: whoever opens a library for changes holds the lock beside it until it is closed or its process ends."""

from pathlib import Path

from filelock import FileLock, Timeout


class WriterLock:
    """The lock of a library file. Not held, `reason` says why in words for the user."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, is_singleton=False)
        self.reason = ""

    def take(self) -> bool:
        """Whether nobody else holds it, and the folder can be written in."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            self.reason = f"{self._path} is open in another window or program; here it can only be read"
        except OSError as error:
            self.reason = f"{self._path} can only be read: {error.strerror or error}"
        return not self.reason

    def release(self) -> None:
        """Lets others have it."""
        self._lock.release()
