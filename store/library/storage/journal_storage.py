"""Storage of a library: a snapshot, and a journal since.

A transaction is synced to the journal before it is acknowledged; now and then a new snapshot takes the journal up.
"""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from errno import ESTALE
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw
from tinydb.storages import Storage

from store.language.translate import tr_noop
from store.library.storage.backups import backup_folder
from store.library.storage.errors import ReadOnlyLibraryError, ReplacedLibraryError
from store.library.storage.file_identity import FileWatch, SnapshotIdentity
from store.library.storage.file_names import copy_path, refuse_long_name, remove_left_overs
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
# Seconds of work and of pause of a compaction in the background
WORK, PAUSE = 0.001, 0.001
REPLACED = tr_noop("another program has put another file in the place of this library; nothing was overwritten")
# What a transaction changes, by table and id; None drops a document
Changes = Mapping[str, Mapping[str, Raw | None]]


class JournalStorage(Storage):
    """Tables in memory as JSON, and every change in the journal.

    The path is resolved: a library has one lock and one journal, by whatever name it is opened. `read_only_because` says
    why a second user may only read; `notes` what opening repaired. Raises DamagedLibraryError; OSError for a new library
    with too long a name. Changes raise ReplacedLibraryError once another program has replaced the file.
    """

    def __init__(self, path: Path | str, *, read_only: bool = False) -> None:
        self.path = Path(path).resolve()
        if not self.path.exists():
            refuse_long_name(self.path)
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
        self._number, self._state = files.transaction, files.state
        self.notes = files.notes
        self._journal: Journal | None = None
        if not self.read_only_because:
            remove_left_overs(self.path, self.path.parent, backup_folder(self.path))
            if files.journal_length:
                self._journal = Journal(journal_path(self.path), self._number, self._state, files.journal_length)
        self._watch = FileWatch(self.path, files.snapshot)
        self._snapshot_size = self.path.stat().st_size if self.path.exists() else 0
        self._changing = threading.RLock()
        self._compacting = threading.Lock()
        self._open_commit: _Commit | None = None
        self._is_closed = self._is_postponed = False
        self._compaction: threading.Thread | None = None

    @property
    def transaction_number(self) -> int:
        """The number of the last transaction."""
        return self._number

    @property
    def state(self) -> str:
        """The state after the last transaction, see `journal`."""
        return self._state

    @property
    def is_replaced(self) -> bool:
        """Whether another program has put another file in the library's place."""
        return not self.read_only_because and self._watch.is_replaced()

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
        if self.is_replaced:
            raise ReplacedLibraryError(ESTALE, REPLACED, str(self.path))
        if self._journal is None:
            if not self.path.exists():
                self._replace_snapshot({}, self._number, self._state)
            self._journal = Journal(journal_path(self.path), self._number, self._state)
        before = self._journal.length
        self._journal.append(done.as_stored())
        log.info("transaction %d: %d documents, %d bytes", done.number, done.size, self._journal.length - before)
        self._tables, self._number, self._state = done.tables, done.number, self._journal.state

    def _replace_snapshot(self, tables: Tables, number: int, state: str, *, check: bool = True) -> None:
        """Write a snapshot in the library's place, and lock it as the one before was."""
        pieces = snapshot_pieces(tables, number, state)
        if threading.current_thread() is self._compaction:
            pieces = _give_way(pieces)
        replace_file(self.path, pieces, self._renaming(SnapshotIdentity(number, state), check=check))

    @contextmanager
    def _renaming(self, identity: SnapshotIdentity, *, check: bool) -> Iterator[None]:
        """While one snapshot takes the place of another, no change looks at the file; nor is a third overwritten."""
        with self._changing:
            if check and self.is_replaced:
                raise ReplacedLibraryError(ESTALE, REPLACED, str(self.path))
            yield
            self._lock.follow()
            self._watch.remember(identity)

    def postpone_compaction(self, is_postponed: bool) -> None:
        """Let the journal grow during many transactions.

        False compacts it.
        """
        self._is_postponed = is_postponed
        if not is_postponed:
            self._compact_if_worth_it()

    def _compact_if_worth_it(self) -> None:
        if self._is_postponed:
            return
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

        Changes may go on meanwhile, other compactions wait. Raises ReplacedLibraryError, OSError.
        """
        with self._compacting:
            self._compact()

    def _compact(self) -> None:
        with self._changing:
            if self._journal is None or self._tables is None:
                return
            number, state, start = self._number, self._state, self._journal.length
            tables = {name: dict(documents) for name, documents in self._tables.items()}
        begun = time.perf_counter()
        self._replace_snapshot(tables, number, state)
        with self._changing:
            self._journal.restart(number, state, start)
            self._snapshot_size = self.path.stat().st_size
        seconds = time.perf_counter() - begun
        log.info(
            "compacted %s up to transaction %d: %d bytes in %.2f s", self.path, number, self._snapshot_size, seconds
        )

    def keep_mine(self) -> Path:
        """Move the new file aside and restore this library.

        Returns where the other one lies. Raises OSError.
        """
        aside = copy_path(self.path, tr_noop("from elsewhere"))
        with self._compacting, self._changing:
            self.path.rename(aside)
            self._replace_snapshot(self._tables or {}, self._number, self._state, check=False)
            if self._journal is not None:
                self._journal.restart(self._number, self._state, self._journal.length)
        return aside

    def keep_other(self) -> Path:
        """Keep the new file, and write this library beside it.

        The storage is closed then. Returns where this library lies. Raises OSError.
        """
        aside = copy_path(self.path, tr_noop("from this window"))
        with self._compacting, self._changing:
            replace_file(aside, snapshot_pieces(self._tables or {}, self._number, self._state))
            if self._journal is not None:
                self._journal.remove()
                self._journal = None
        self._release()
        return aside

    def close(self) -> None:
        """Take the journal up into one file, and release the lock.

        If the library was replaced meanwhile, both sides are kept.
        """
        if self._compaction is not None:
            self._compaction.join()
        if self._journal is not None and self.is_replaced:
            aside = self.keep_other()
            log.info("%s was replaced by another program; this library lies in %s", self.path, aside)
        if self._journal is not None:
            self._compact_quietly()
            is_empty = self._journal.is_empty
            self._journal.close()
            self._journal = None
            if is_empty:
                _remove_quietly(journal_path(self.path))
        self._release()

    @property
    def is_closed(self) -> bool:
        """Whether the library can no longer be changed because it was closed."""
        return self._is_closed

    def _release(self) -> None:
        self._is_closed = True
        self._lock.release()
        self.read_only_because = self.read_only_because or f"{self.path} is closed"


def _give_way(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, with a pause after each millisecond of work.

    A thread that computes without pause lets another one wait 5 ms at each of its calls that give up the interpreter's
    lock: without this, a window stood still for seconds while the journal was taken up.
    """
    begun = time.perf_counter()
    for piece in pieces:
        yield piece
        if time.perf_counter() - begun > WORK:
            time.sleep(PAUSE)
            begun = time.perf_counter()


def _remove_quietly(path: Path) -> None:
    """Remove an empty journal; one that stays does no harm."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.info("%s was not removed: %s", path, error)


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
