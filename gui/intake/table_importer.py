"""Imports tables, calendars and timelines after the user confirmed the mapping."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from gui.intake.large_table_import import LargeTableImport
from store.exchange.formats.library_json import ExportedLibrary, add_library, import_line
from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import Mapping, guess_mapping
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import add_table, outcome_lines, read_rows
from store.language.translate import tr
from store.library.library import Library
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

    @property
    def is_busy(self) -> bool:
        """Whether a large table is on its way."""
        return self._large is not None

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files; each that cannot be is named with the reason."""
        self._waiting.extend(paths)
        self._go_on()

    def cancel(self) -> None:
        """Give up the large table on its way, and those that wait."""
        self._waiting.clear()
        if self._large is not None:
            self._large.cancel()

    def stop(self) -> None:
        """Stop, as the window closes; what is stored by then stays."""
        self._waiting.clear()
        if self._large is not None:
            self._large.stop()

    def _go_on(self) -> None:
        while self._waiting and self._large is None:
            path = self._waiting.popleft()
            try:
                self._take(path)
            except (OSError, ValueError) as error:
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
            lines = outcome_lines(add_table(self._library, read), read)
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
        large.exported.connect(lambda content: self._instead(lambda: self._add_library(content, path)))
        large.edition.connect(lambda sheet, mapping: self._instead(lambda: self._add_whole(sheet, mapping, path)))
        large.start()

    def _end_large(self, line: str, reasons: object) -> None:
        self._forget_large()
        self.finished.emit(line, reasons)
        self._go_on()

    def _instead(self, act: Callable[[], None]) -> None:
        """What is no new table is taken in as a whole."""
        self._forget_large()
        try:
            act()
        except (OSError, ValueError) as error:
            log.info("a file was not imported: %s", type(error).__name__)
            self.finished.emit(tr("Nothing was imported"), [(tr("Not imported"), str(error))])
        self._go_on()

    def _forget_large(self) -> None:
        if self._large is not None:
            self._large.deleteLater()
            self._large = None
