"""Imports a large table in slices while the window answers."""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from store.exchange.formats.library_json import ExportedLibrary
from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import Mapping, guess_mapping
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import TableRead, row_lines, sum_line, table_article
from store.exchange.tables.table_slices import TableSlicer, TableStore, read_slice
from store.intake.process_pool import WorkerPool
from store.language.translate import tr
from store.library.library import Library
from store.model.documents import Article
from store.runtime.fault_log import log
from store.runtime.gc_pause import pause_collector, resume_collector

# Rows of the first slice, and bounds of the others
FIRST, LEAST, MOST = 200, 50, 5000
# Seconds that storing a slice may take: the window answers between two. With more events in the library each slice has a
# cost of its own, so that small ones would never be done.
SHORT, LONG, LARGE_LIBRARY = 0.025, 0.1, 120_000
# Notes that are listed at the end: a list of a million lines helps nobody
LISTED = 20_000
# New events after which the views of a large library follow
ANNOUNCED = 2500
# Slices at the worker at once
AHEAD = 3

Loaded = tuple[Sheet, Mapping, Article] | ExportedLibrary
AskMapping = Callable[[Sheet, Mapping], Mapping | None]


class LargeTableImport(QObject):
    """One table on its way into the library.

    `ask` confirms the mapping. Signals: `progressed` (rows done, of all), `exported` (the file is a library; the caller
    takes it in), `edition` (the table is here in an earlier edition: sheet and mapping), `finished` (summary, and
    (name, line) for rows left out).
    """

    progressed = Signal(int, int)
    exported = Signal(object)
    edition = Signal(object, object)
    finished = Signal(str, object)
    _loaded = Signal(object, object)
    _read = Signal()

    def __init__(self, library: Library, ask: AskMapping, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._ask, self._path = library, ask, path
        self._pool: WorkerPool | None = None
        self._coming: deque[Future[Any]] = deque()
        self._slicer: TableSlicer | None = None
        self._store: TableStore | None = None
        self._size, self._all = FIRST, 0
        self._is_over = False
        self._loaded.connect(self._confirm)
        self._turn = QTimer(self, interval=0)  # no posted event: those would leave the mouse and the keys no turn
        self._turn.timeout.connect(self._store_next)
        self._read.connect(self._turn.start)

    def start(self) -> None:
        """Read the file in a thread.

        A process would have to send all of it back at once.
        """
        pause_collector()  # a look through the cells of a million rows stops all threads for half a second
        threading.Thread(target=self._load, name="table", daemon=True).start()

    def _load(self) -> None:
        try:
            content = open_import(self._path)
            loaded: Loaded = content if isinstance(content, ExportedLibrary) else _looked_at(content)
            if not self._is_over and not isinstance(loaded, ExportedLibrary):
                self._pool = WorkerPool(1)  # here, as its start takes a third of a second
                self._pool.submit(len, ()).result()
        except (OSError, ValueError, MemoryError, RuntimeError) as error:  # RuntimeError: no process could be started
            self._loaded.emit(None, error)
            return
        self._loaded.emit(loaded, None)

    def _confirm(self, loaded: Loaded | None, error: Exception | None) -> None:
        if self._is_over:
            return
        if loaded is None:
            self._end(tr("{name} was not imported", name=self._path.name), [(tr("Not imported"), str(error))])
            return
        if isinstance(loaded, ExportedLibrary):
            self._close()
            self.exported.emit(loaded)
            return
        sheet, guessed, article = loaded
        mapping = self._ask(sheet, guessed)
        if mapping is None:
            self._end(tr("{name}: import cancelled; nothing was added", name=self._path.name), [])
            return
        self._begin(sheet, mapping, article)

    def _begin(self, sheet: Sheet, mapping: Mapping, article: Article) -> None:
        slicer = TableSlicer(sheet, mapping, article)
        if TableStore.is_edition(self._library, slicer.article):
            self._close()
            self.edition.emit(sheet, mapping)
            return
        self._slicer, self._store, self._all = slicer, TableStore(self._library, slicer.article), len(sheet.rows)
        self._library.postpone_compaction(True)
        self.progressed.emit(0, self._all)
        self._send()

    def _send(self) -> None:
        """Keep the worker busy."""
        while self._pool and self._slicer and not self._slicer.is_done and len(self._coming) < AHEAD:
            future = self._pool.submit(read_slice, self._slicer.next(self._size))
            self._coming.append(future)
            future.add_done_callback(self._tell)

    def _tell(self, future: "Future[Any]") -> None:
        """From the pool's thread to the window's."""
        if not self._is_over and not future.cancelled():
            self._read.emit()

    def _store_next(self) -> None:
        """Store the next slice if it has been read; the window looks at the hand before the one after it."""
        if self._is_over or not self._coming or not self._coming[0].done():
            self._turn.stop()
            return
        assert self._store is not None
        if self._store.unannounced >= ANNOUNCED:  # in a turn of its own: it takes as long as storing a slice, or longer
            self._store.announce()
            return
        future = self._coming.popleft()
        self._send()
        begun, before = time.perf_counter(), self._store.stored
        if not self._store_slice(future):
            return
        if len(self._library.events) <= LARGE_LIBRARY:
            self._store.announce()
        self._resize(self._store.stored - before, time.perf_counter() - begun)
        assert self._slicer is not None
        self.progressed.emit(self._store.stored + len(self._store.bad) + len(self._slicer.repeated), self._all)
        if not self._coming and self._slicer.is_done:
            self._finish()

    def _store_slice(self, future: "Future[Any]") -> bool:
        assert self._store is not None
        try:
            read: TableRead = future.result()
            self._store.store(read)
        except CancelledError:
            return False
        except (OSError, ValueError) as error:
            log.info("an import was not stored: %s", type(error).__name__)
            self._store.announce()
            why = getattr(error, "strerror", "") or str(error)
            line = tr(
                "{name}: {n} events were added, then it stopped", name=self._path.name, n=f"{self._store.stored:,}"
            )
            self._end(line, [(str(self._library.path), why)])
            return False
        return True

    def _resize(self, rows: int, seconds: float) -> None:
        """Make the slices as large as the time allows, by the rate of the last one.

        Not by its size: others of that size are under way, and sizes would swing.
        """
        if rows:
            wanted = LONG if len(self._library.events) > LARGE_LIBRARY else SHORT
            self._size = min(MOST, 2 * self._size, max(LEAST, int(wanted * rows / max(seconds, 1e-3))))

    def _finish(self) -> None:
        assert self._store is not None
        assert self._slicer is not None
        self._store.announce()
        self._store.bad = sorted([*self._store.bad, *self._slicer.repeated])
        result = self._store.result()
        line = sum_line(self._store.outcome, result)
        listed = structs.replace(result, bad=result.bad[:LISTED], doubts=result.doubts[:LISTED])
        left = len(result.bad) + len(result.doubts) - len(listed.bad) - len(listed.doubts)
        more = [tr("and {n} more", n=f"{left:,}")] if left else []
        self._end(line, [(self._path.name, one) for one in [*row_lines(listed), *more]])

    def cancel(self) -> None:
        """Stop, and take back what was stored."""
        if self._is_over:
            return
        self._close()
        if self._store is not None:
            self._store.announce()
        stored = self._store.stored if self._store else 0
        if not stored or (self._store and self._store.take_back()):
            line = tr("{name}: import cancelled; nothing was added", name=self._path.name)
        else:
            line = tr("{name}: import cancelled; {n} events had been added", name=self._path.name, n=f"{stored:,}")
        self.finished.emit(line, [])

    def stop(self) -> None:
        """Stop without a word, as the window closes."""
        self._close()

    def _end(self, line: str, reasons: list[tuple[str, str]]) -> None:
        self._close()
        self.finished.emit(line, reasons)

    def _close(self) -> None:
        if not self._is_over:
            resume_collector()
        self._is_over = True
        self._turn.stop()
        self._coming.clear()
        if self._pool is not None:
            self._library.postpone_compaction(False)
            threading.Thread(target=self._pool.close, name="table", daemon=True).start()
            self._pool = None


def _looked_at(sheet: Sheet) -> tuple[Sheet, Mapping, Article]:
    """A table with a guess at its mapping and its hash, which takes a second of a million rows."""
    return sheet, guess_mapping(sheet), table_article(sheet)
