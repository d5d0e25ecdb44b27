"""A TinyDB storage that a crash cannot spoil: each write is a new file, synced and then renamed."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

Tables = dict[str, dict[str, Any]]


class DamagedLibraryError(ValueError):
    """The file is no library, or a damaged one; the message names it and the place of the damage."""


class SafeStorage(Storage):
    """Keeps the tables in memory and replaces the whole file at once.

    A reader of the path sees the old content or the new, never a mixture: the new file is complete and
    on the disk before it takes the old one's name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: bool = False
        self._seen = self._stamp()
        self._tables: Tables | None = self._load()

    def _stamp(self) -> tuple[int, int, int] | None:
        """What tells one state of the file from another: its inode, size and time."""
        if not self._path.exists():
            return None
        found = self._path.stat()
        return found.st_ino, found.st_size, found.st_mtime_ns

    def reload_if_changed(self) -> bool:
        """Reads the file again if another program has replaced it since; whether it had."""
        if self._stamp() == self._seen:
            return False
        self._seen = self._stamp()
        self._tables = self._load()
        return True

    def _load(self) -> Tables | None:
        if not self._path.exists() or self._path.stat().st_size == 0:
            return None
        try:
            found = msgspec.json.decode(self._path.read_bytes())
        except msgspec.DecodeError as error:
            raise DamagedLibraryError(f"{self._path} is no Dateline library or is damaged: {error}") from error
        if not isinstance(found, dict) or not all(isinstance(table, dict) for table in found.values()):
            raise DamagedLibraryError(f"{self._path} is no Dateline library: it holds no tables")
        return found

    def read(self) -> Tables | None:
        """All tables, or None for a new library."""
        return self._tables

    def write(self, data: Tables) -> None:
        """Replaces all tables, on the disk too unless a batch is open."""
        self._tables = data
        if not self._held:
            self._replace_file(data)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Holds the writes inside back and makes them one; an exception undoes them all."""
        before = msgspec.json.encode(self._tables)
        self._held = True
        try:
            yield
            self._held = False
            if self._tables is not None:
                self._replace_file(self._tables)
        except BaseException:
            self._tables = msgspec.json.decode(before)
            raise
        finally:
            self._held = False

    def _replace_file(self, data: Tables) -> None:
        """Writes beside the file, syncs, renames over it, and syncs the folder's entry."""
        try:
            self._write_beside(data)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self._path)) from error
        self._seen = self._stamp()
        self._sync_folder()

    def _write_beside(self, data: Tables) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(data), indent=1))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def _sync_folder(self) -> None:
        if os.name == "posix":
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def close(self) -> None:
        """Nothing is left to write."""
