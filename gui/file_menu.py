"""The File menu: libraries, articles, tables, and events for other programs."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from gui.intake.importer import Importer
from gui.sample import sample_path
from store.exchange.endings import ENDINGS
from store.library.library import Library
from store.reading.formats import SUFFIXES

LIBRARIES = "Dateline libraries (*.dateline)"
EXISTING = QFileDialog.Option.DontConfirmOverwrite
"""A library that is there is opened, never replaced."""
FORMS = {
    "Table (*.csv)": ".csv",
    "Everything (*.json)": ".json",
    "Calendar (*.ics)": ".ics",
    "TimelineJS (*.timelinejs.json)": ".timelinejs.json",
    "TimelineJS, spreadsheet (*.timelinejs.csv)": ".timelinejs.csv",
    "The Timeline Project (*.timeline)": ".timeline",
}
"""What events are exported as, with the ending that says so."""
Told = list[tuple[str, str]]


class FileMenu(QMenu):
    """Chooses files and hands them on.

    `library_asked` brings the path of a library to open, "" the sample. `said`: a line for the status bar, and what there
    is to tell of single files, each (name, reason).
    """

    library_asked = Signal(str)
    said = Signal(str, object)

    def __init__(self, window: QWidget, library: Library, importer: Importer) -> None:
        super().__init__("&File", window)
        self._window, self._library, self._importer = window, library, importer
        keys = QKeySequence.StandardKey
        self.addAction("&New library…", keys.New, self.choose_new_library)
        self.addAction("&Open library…", self.choose_library)
        self.addAction("Open the &sample", lambda: self.library_asked.emit(""))
        self.addSeparator()
        takes_in = [self.addAction("&Import articles…", keys.Open, self.choose_articles)]
        self.paste = self.addAction("&Paste article")
        self.paste.setShortcuts(keys.Paste)
        takes_in += [self.paste, self.addAction("Import &table or calendar…", self.choose_tables)]
        self.addAction("&Export events…", self.choose_export)
        self.picture = self.addAction("Export pic&ture…")
        self.addSeparator()
        self.addAction("&Quit", keys.Quit, window.close)
        for action in takes_in:
            action.setEnabled(not library.read_only_because)

    def choose_articles(self) -> None:
        """Imports articles."""
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, "Import articles", "", f"Articles ({endings});;All files (*)"
        )
        self._importer.take_files([Path(name) for name in names])

    def choose_tables(self) -> None:
        """Imports tables, calendars and timelines of other programs."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        filters = f"Tables and timelines ({endings});;All files (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import table or calendar", "", filters)
        self.take_tables([Path(name) for name in names])

    def take_tables(self, paths: Sequence[Path]) -> None:
        """Imports tables that are chosen or dropped."""
        if not paths:
            return
        from gui.intake.table_dialog import ask_mapping  # noqa: PLC0415 - the window starts without it
        from gui.intake.table_importer import TableImporter  # noqa: PLC0415

        importer = TableImporter(self._library, partial(ask_mapping, self._window), self)
        importer.working.connect(lambda line: self.said.emit(line, []))
        importer.finished.connect(self.said)
        importer.take_files(paths)
        importer.deleteLater()

    def choose_library(self) -> None:
        """Opens another library."""
        self._ask_for_library(QFileDialog.getOpenFileName, "Open library")

    def choose_new_library(self) -> None:
        """Begins a library."""
        self._ask_for_library(QFileDialog.getSaveFileName, "New library")

    def _ask_for_library(self, ask: Callable[..., tuple[str, str]], title: str) -> None:
        name, _ = ask(self._window, title, str(self._folder), LIBRARIES, options=EXISTING)
        if name:
            self.library_asked.emit(name if name.endswith(".dateline") or Path(name).exists() else f"{name}.dateline")

    @property
    def _folder(self) -> Path:
        """That of the library; of the sample, which lies in a cache, the user's documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if self._library.path == sample_path() else self._library.path.parent

    def choose_export(self) -> None:
        """Writes the events for another program."""
        name, form = QFileDialog.getSaveFileName(
            self._window, "Export events", str(self._folder / self._library.path.stem), ";;".join(FORMS)
        )
        if name:
            path = Path(name)
            if not any(path.name.lower().endswith(ending) for ending in FORMS.values()):
                path = path.with_name(path.name + FORMS.get(form, ".csv"))
                if path.exists() and not self._may_replace(
                    path
                ):  # which the dialog could not ask, as it saw another name
                    return
            self.export_to(path)

    def _may_replace(self, path: Path) -> bool:
        yes = QMessageBox.StandardButton.Yes
        words = f"“{path.name}” is there already. Replace it?"
        return QMessageBox.question(self._window, "Export events", words) == yes

    def export_to(self, path: Path) -> None:
        """Writes all events; says what was written, or why not."""
        from store.exchange.writing import export  # noqa: PLC0415 - the window starts without it

        try:
            self.said.emit(f"{export(self._library, path).line}: {path}", [])
        except (OSError, ValueError) as error:
            self.said.emit(f"{path.name} was not written", [(str(path), str(error))])
