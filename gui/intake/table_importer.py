"""Imports tables, calendars and timelines after the user confirmed the mapping."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from gui.intake.background_change import BackgroundChange
from gui.intake.large_table_import import LargeTableImport
from store.exchange.formats.library_json import ExportedLibrary, add_library, import_line, prepare_library
from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import Mapping, guess_mapping
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import TableRead, add_table, outcome_lines, prepare_table, read_rows
from store.language.translate import tr
from store.library.library import Library
from store.library.state.changes import Change
from store.library.state.prepared_change import PreparedChange
from store.runtime.fault_log import log

AskMapping = Callable[[Sheet, Mapping], Mapping | None]
# Bytes up to which a file is read and stored at once: some 500 rows, in less than 50 ms
SMALL = 50_000


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that the program works."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class TableImporter(QObject):
    """Imports one file after the other.

    Signals: `working` (before something slow), `progressed` (rows done, of all), `finished` (summary, and (name, line)
    for rows and files left out).
    """

    working = Signal(str)
    progressed = Signal(int, int)
    finished = Signal(str, object)

    def __init__(self, library: Library, ask: AskMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._ask = library, ask
        self._waiting: deque[Path] = deque()
        self._large: LargeTableImport | None = None
        self._whole: BackgroundChange | None = None
        self._whole_name = ""

    @property
    def is_busy(self) -> bool:
        """Whether a large file is on its way."""
        return self._large is not None or self._whole is not None

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files; each that cannot be is named with the reason."""
        self._waiting.extend(paths)
        self._go_on()

    def cancel(self) -> None:
        """Give up the large file on its way, and those that wait."""
        self._waiting.clear()
        if self._large is not None:
            self._large.cancel()
        if self._whole is not None:
            self._forget_whole()
            self.finished.emit(tr("{name}: import cancelled; nothing was added", name=self._whole_name), [])

    def stop(self) -> None:
        """Stop, as the window closes; what is stored by then stays."""
        self._waiting.clear()
        if self._large is not None:
            self._large.stop()
        self._forget_whole()

    def _go_on(self) -> None:
        while self._waiting and not self.is_busy:
            path = self._waiting.popleft()
            try:
                self._take(path)
            except (OSError, ValueError) as error:
                self._refuse(path, error)

    def _refuse(self, path: Path, error: Exception) -> None:
        log.info("%s was not imported: %s", path, type(error).__name__)
        self.finished.emit(tr("{name} was not imported", name=path.name), [(tr("Not imported"), str(error))])

    def _take(self, path: Path) -> None:
        if path.stat().st_size > SMALL:
            self._take_large(path)
            return
        content = open_import(path)
        if isinstance(content, ExportedLibrary):
            self._add_library(content, path)
            return
        mapping = self._ask(content, guess_mapping(content))
        if mapping is None:
            self.finished.emit(tr("{name}: import cancelled; nothing was added", name=path.name), [])
            return
        self._add_whole(content, mapping, path)

    def _add_whole(self, sheet: Sheet, mapping: Mapping, path: Path) -> None:
        self.working.emit(tr("{name}: taking in its events…", name=path.name))
        with _waiting():
            read = read_rows(sheet, mapping)
            self._end_table(add_table(self._library, read), read, path)

    def _end_table(self, change: Change, read: TableRead, path: Path) -> None:
        lines = outcome_lines(change, read)
        self.finished.emit(lines[0], [(path.name, line) for line in lines[1:]])

    def _add_library(self, content: ExportedLibrary, path: Path) -> None:
        with _waiting():
            change = add_library(self._library, content, path.name)
        self.finished.emit(import_line(change), [])

    # ---- a large table ------------------------------------------------------------
    def _take_large(self, path: Path) -> None:
        self.working.emit(tr("{name}: reading…", name=path.name))
        large = self._large = LargeTableImport(self._library, self._ask, path, self)
        large.progressed.connect(self.progressed)
        large.finished.connect(self._end_large)
        large.exported.connect(partial(self._join_library, path))
        large.edition.connect(partial(self._add_edition, path))
        large.start()

    def _join_library(self, path: Path, content: ExportedLibrary) -> None:
        self._change(
            lambda: prepare_library(self._library, content, path.name),
            lambda change: self.finished.emit(import_line(change), []),
            path,
        )

    def _add_edition(self, path: Path, sheet: Sheet, mapping: Mapping) -> None:
        reads: list[TableRead] = []

        def prepare() -> PreparedChange:
            reads[:] = reads or [read_rows(sheet, mapping)]
            return prepare_table(self._library, reads[0])

        self._change(prepare, lambda change: self._end_table(change, reads[0], path), path)

    def _change(self, prepare: Callable[[], PreparedChange], end: Callable[[Change], None], path: Path) -> None:
        """What is no new table is taken in as a whole."""
        self.working.emit(tr("{name}: taking in its events…", name=path.name))
        self._forget_large()
        self._whole = BackgroundChange(self._library, prepare, self)
        self._whole_name = path.name
        self._whole.committed.connect(lambda change: self._end_whole(lambda: end(change)))
        self._whole.failed.connect(lambda error: self._end_whole(lambda: self._refuse(path, error)))
        self._whole.start()

    def _end_whole(self, say: Callable[[], None]) -> None:
        self._forget_whole()
        say()
        self._go_on()

    def _forget_whole(self) -> None:
        if self._whole is not None:
            self._whole.stop()
            self._whole.deleteLater()
            self._whole = None

    def _end_large(self, line: str, reasons: object) -> None:
        self._forget_large()
        self.finished.emit(line, reasons)
        self._go_on()

    def _forget_large(self) -> None:
        if self._large is not None:
            self._large.deleteLater()
            self._large = None
