"""Imports tables, calendars and timelines after the user confirmed the mapping."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from store.exchange.formats.library_json import ExportedLibrary, add_library, import_line
from store.exchange.importing import open_import
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import TableRead, add_table, outcome_lines
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.runtime.fault_log import log

AskMapping = Callable[[Sheet], TableRead | None]


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that the program works: 10,000 rows take a second and a half."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class TableImporter(QObject):
    """Imports one file after the other.

    Signals: `working` (before something slow), `finished` (summary, and (name, line) for rows and files left out).
    """

    working = Signal(str)
    finished = Signal(str, object)

    def __init__(self, library: Library, ask: AskMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._ask = library, ask

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files; each that cannot be is named with the reason."""
        for path in paths:
            try:
                self._take(path)
            except (OSError, ValueError) as error:
                log.info("%s was not imported: %s", path, type(error).__name__)
                self.finished.emit(tr("{name} was not imported", name=path.name), [(tr("Not imported"), str(error))])

    def _take(self, path: Path) -> None:
        content = open_import(path)
        if isinstance(content, ExportedLibrary):
            change = add_library(self._library, content, path.name)
            self.finished.emit(import_line(change), [])
            return
        read = self._ask(content)
        if read is None:
            self.finished.emit(tr("{name}: import cancelled; nothing was added", name=path.name), [])
            return
        self.working.emit(
            tr_n(
                len(read.reading.events),
                "{name}: taking in {n} event…",
                "{name}: taking in {n} events…",
                name=path.name,
            )
        )
        with _waiting():
            lines = outcome_lines(add_table(self._library, read), read)
        self.finished.emit(lines[0], [(path.name, line) for line in lines[1:]])
