"""Storage of a library: a snapshot, and a journal since.

A transaction is synced to the journal before it is acknowledged; now and then a new snapshot takes the journal up.
"""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw
from tinydb.storages import Storage

from store.library.storage.errors import ReadOnlyLibraryError
from store.library.storage.journal import Journal, JournalEntry
from store.library.storage.opening import journal_path, open_files
from store.library.storage.snapshot_file import Documents, Tables, snapshot_pieces
from store.library.storage.writer_lock import WriterLock
from store.runtime.atomic_write import replace_file
from store.runtime.fault_log import log

# Bytes of journal from which a new snapshot may be worth its writing
COMPACT_FROM = 4 << 20
# And the part of the snapshot that it has to be: half of it, so that each byte is written twice at most in the
# long run
COMPACT_SHARE = 2
# What a transaction changes, by table and id; None drops a document
Changes = Mapping[str, Mapping[str, Raw | None]]


class JournalStorage(Storage):
    """Tables in memory as JSON, and every change in the journal.

    `read_only_because` says why a second user may only read; `notes` what opening repaired. Raises DamagedLibraryError.
    """

    def __init__(self, path: Path | str, *, read_only: bool = False) -> None:
        self.path = Path(path)
        self._lock = WriterLock(self.path)
        self.read_only_because = "" if not read_only else f"{self.path} is open for reading only"
        if not read_only and not self._lock.take():
            self.read_only_because = self._lock.reason
        try:
            files = open_files(self.path, mend=not self.read_only_because)
        except BaseException:
            self._lock.release()
            raise
        self._tables: Tables | None = files.tables
        self._number = files.transaction
        self.notes = files.notes
        self._journal: Journal | None = None
        if not self.read_only_because and files.journal_length:
            self._journal = Journal(journal_path(self.path), self._number, files.journal_length)
        self._snapshot_size = self.path.stat().st_size if self.path.exists() else 0
        self._changing = threading.RLock()
        self._open_commit: _Commit | None = None
        self._compaction: threading.Thread | None = None

    @property
    def transaction_number(self) -> int:
        """The number of the last transaction."""
        return self._number

    @property
    def tables(self) -> Tables:
        """All tables, for reading."""
        return self._tables or {}

    def documents(self, table: str) -> Documents:
        """Documents of a table as JSON by id."""
        return (self._tables or {}).get(table, {})

    def read(self) -> dict[str, dict[str, Any]] | None:
        """All tables decoded, None for a new library."""
        if self._tables is None:
            return None
        return {
            name: {key: msgspec.json.decode(document) for key, document in documents.items()}
            for name, documents in self._tables.items()
        }

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Store the differences to all tables."""
        new = {
            name: {str(key): Raw(msgspec.json.encode(document)) for key, document in table.items()}
            for name, table in data.items()
        }
        held = self._tables or {}
        changes: dict[str, dict[str, Raw | None]] = {}
        for name, documents in new.items():
            before = held.get(name, {})
            put = {key: raw for key, raw in documents.items() if key not in before or before[key] != raw}
            changes[name] = {**dict.fromkeys(before.keys() - documents.keys()), **put}
        self.commit(changes, tables_dropped=[name for name in held if name not in new])

    def commit(self, changes: Changes, tables_dropped: list[str] | None = None) -> None:
        """Commit changes, in the open transaction if there is one.

        Durable on return.
        """
        with self.transaction() as commit:
            commit.change(changes, tables_dropped or [])

    @contextmanager
    def transaction(self) -> Iterator["_Commit"]:
        """Make all changes inside one transaction; an exception undoes them all."""
        if self.read_only_because:
            raise ReadOnlyLibraryError(self.read_only_because)
        with self._changing:
            if self._open_commit is not None:
                yield self._open_commit
                return
            mine = _Commit(self._tables if self._tables is not None else {}, self._number + 1)
            self._open_commit = mine
            try:
                yield mine
                self._store(mine)
            except BaseException:
                mine.undo()
                raise
            finally:
                self._open_commit = None
        self._compact_if_worth_it()

    def _store(self, done: "_Commit") -> None:
        if done.is_empty:
            return
        if self._journal is None:
            if not self.path.exists():
                replace_file(self.path, snapshot_pieces({}, self._number))
            self._journal = Journal(journal_path(self.path), self._number)
        before = self._journal.length
        self._journal.append(done.as_stored())
        log.info("transaction %d: %d documents, %d bytes", done.number, done.size, self._journal.length - before)
        self._tables, self._number = done.tables, done.number

    def _compact_if_worth_it(self) -> None:
        length = self._journal.length if self._journal else 0
        running = self._compaction is not None and self._compaction.is_alive()
        if not running and length > max(COMPACT_FROM, self._snapshot_size // COMPACT_SHARE):
            self._compaction = threading.Thread(target=self._compact_quietly, name="compaction", daemon=True)
            self._compaction.start()

    def _compact_quietly(self) -> None:
        """A snapshot that cannot be written now, for want of room say, costs nothing: the journal goes on."""
        try:
            self.compact()
        except OSError as error:
            log.info("%s was not compacted: %s", self.path, error)
            self.notes = (*self.notes, f"the journal could not be taken up: {error}")

    def compact(self) -> None:
        """Write a snapshot that takes up the journal.

        Changes may go on meanwhile.
        """
        with self._changing:
            if self._journal is None or self._tables is None:
                return
            number, start = self._number, self._journal.length
            tables = {name: dict(documents) for name, documents in self._tables.items()}
        begun = time.perf_counter()
        replace_file(self.path, snapshot_pieces(tables, number))
        with self._changing:
            self._journal.restart(number, start)
            self._snapshot_size = self.path.stat().st_size
        seconds = time.perf_counter() - begun
        log.info(
            "compacted %s up to transaction %d: %d bytes in %.2f s", self.path, number, self._snapshot_size, seconds
        )

    def close(self) -> None:
        """Take the journal up into one file, and release the lock."""
        if self._compaction is not None:
            self._compaction.join()
        if self._journal is not None:
            self._compact_quietly()
            is_empty = self._journal.is_empty
            self._journal.close()
            self._journal = None
            if is_empty:
                journal_path(self.path).unlink(missing_ok=True)
        self._lock.release()
        self.read_only_because = self.read_only_because or f"{self.path} is closed"


class _Commit:
    """Changes in the making: already in the tables, and undone from what they replaced."""

    def __init__(self, tables: Tables, number: int) -> None:
        self.tables = tables
        self.number = number
        self._before: dict[tuple[str, str], Raw | None] = {}
        self._tables_before: dict[str, Documents | None] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is different."""
        return not (self._before or self._tables_before)

    @property
    def size(self) -> int:
        """Number of documents that it changes."""
        return len(self._before)

    def change(self, changes: Changes, tables_dropped: list[str]) -> None:
        """Make some changes in the tables."""
        for name in tables_dropped:
            self._drop_table(name)
        for name, documents in changes.items():
            if name not in self.tables:
                self._tables_before.setdefault(name, None)
                self.tables[name] = {}
            for key, document in documents.items():
                self._change_one(name, key, document)

    def _drop_table(self, name: str) -> None:
        documents = self.tables.pop(name, None)
        if documents is None:
            return
        for (table, key), before in list(self._before.items()):
            if table == name:
                del self._before[table, key]
                _set(documents, key, before)
        self._tables_before.setdefault(name, documents)

    def _change_one(self, name: str, key: str, document: Raw | None) -> None:
        table = self.tables[name]
        self._before.setdefault((name, key), table.get(key))
        _set(table, key, document)

    def undo(self) -> None:
        """Bring the tables back to what they were."""
        for (name, key), before in self._before.items():
            _set(self.tables[name], key, before)
        for name, documents in self._tables_before.items():
            if documents is None:
                self.tables.pop(name, None)
            else:
                self.tables[name] = documents

    def as_stored(self) -> JournalEntry:
        """What the journal keeps of it."""
        put: Tables = {name: {} for name in self._tables_before if name in self.tables}
        dropped: dict[str, list[str]] = {}
        for name, key in self._before:
            document = self.tables.get(name, {}).get(key)
            if document is not None:
                put.setdefault(name, {})[key] = document
            else:
                dropped.setdefault(name, []).append(key)
        gone = [name for name, documents in self._tables_before.items() if documents is not None]
        return JournalEntry(self.number, put, dropped, gone)


def _set(table: Documents, key: str, document: Raw | None) -> None:
    """Put a document, or drop it."""
    if document is None:
        table.pop(key, None)
    else:
        table[key] = document
