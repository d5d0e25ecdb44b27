"""The File menu: libraries, articles, tables, and events for other programs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.environment.folders import documents_folder
from gui.environment.recent_libraries import recent_libraries
from gui.environment.sample_library import sample_path
from gui.theme.kind_styles import export_colours
from gui.widgets.plain_text import ask_yes_no, set_tooltip
from store.exchange.formats.registry import FORMATS, IMPORT_SUFFIXES, export_format
from store.language.translate import tr, tr_noop
from store.library.library import Library
from store.reading.loading.formats import SUFFIXES
from store.runtime.fault_log import log

LIBRARIES = tr_noop("Dateline libraries (*.dateline)")
# A library there is opened, never replaced
EXISTING = QFileDialog.Option.DontConfirmOverwrite


class FileMenu(QMenu):
    """Chooses files and hands them on.

    Signals: `library_asked` (path of a library, "" for the sample), `said` (a line for the status bar, and (name,
    reason) of files), `settings_asked`, `articles_chosen` and `tables_chosen` (paths).
    """

    library_asked = Signal(str)
    said = Signal(str, object)
    settings_asked = Signal()
    articles_chosen = Signal(list)
    tables_chosen = Signal(list)

    def __init__(self, window: QWidget, library: Library, settings: QSettings) -> None:
        super().__init__(tr("&File"), window)
        self._window, self._library, self._kept = window, library, settings
        keys = QKeySequence.StandardKey
        self.addAction(tr("&New library…"), keys.New, self.choose_new_library)
        self.addAction(tr("&Open library…"), QKeySequence("Ctrl+Shift+O"), self.choose_library)
        self._recent = self.addMenu(tr("Open &recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        self.addAction(tr("Open the &sample"), lambda: self.library_asked.emit(""))
        self.addAction(tr("Save a &copy…"), keys.SaveAs, self.choose_copy)
        self.addSeparator()
        takes_in = [self.addAction(tr("&Import articles…"), keys.Open, self.choose_articles)]
        self.paste = self.addAction(tr("&Paste article"))
        self.paste.setShortcuts(keys.Paste)
        takes_in += [self.paste, self.addAction(tr("Import &table or calendar…"), self.choose_tables)]
        self.addAction(tr("&Export events…"), self.choose_export)
        self.picture = self.addAction(tr("Export pict&ure…"))
        self.addSeparator()
        settings_entry = self.addAction(tr("Settin&gs…"), QKeySequence("Ctrl+,"), self.settings_asked.emit)
        settings_entry.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.addAction(tr("&Quit"), keys.Quit, window.close).setMenuRole(QAction.MenuRole.QuitRole)
        for action in takes_in:
            action.setEnabled(not library.read_only_because)

    def choose_articles(self) -> None:
        """Import articles."""
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import articles"), "", tr("Articles ({endings});;All files (*)", endings=endings)
        )
        if names:
            self.articles_chosen.emit([Path(name) for name in names])

    def choose_tables(self) -> None:
        """Import tables, calendars and timelines of other programs."""
        endings = " ".join(f"*{ending}" for ending in IMPORT_SUFFIXES)
        filters = tr("Tables and timelines ({endings});;All files (*)", endings=endings)
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import table or calendar"), "", filters)
        if names:
            self.tables_chosen.emit([Path(name) for name in names])

    def choose_library(self) -> None:
        """Open another library."""
        self._ask_for_library(QFileDialog.getOpenFileName, tr("Open library"))

    def choose_new_library(self) -> None:
        """Begin a library."""
        self._ask_for_library(QFileDialog.getSaveFileName, tr("New library"))

    def _fill_recent(self) -> None:
        self._recent.clear()
        others = [path for path in recent_libraries(self._kept) if path != self._library.path]
        for path in others:
            action = self._recent.addAction(path.stem.replace("&", "&&"), partial(self.library_asked.emit, str(path)))
            set_tooltip(action, str(path))
        self._recent.setToolTipsVisible(True)
        if not others:
            self._recent.addAction(tr("No other library yet")).setEnabled(False)

    def choose_copy(self) -> None:
        """Ask where a copy of the library is to be written."""
        wanted = self._folder / tr("{name} (copy).dateline", name=self._library.path.stem)
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save a copy"), str(wanted), tr(LIBRARIES))
        if name:
            self.copy_to(Path(name if name.endswith(".dateline") else f"{name}.dateline"))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the library; say so, or why not."""
        if path.absolute() == self._library.path.absolute():
            self.said.emit(tr("A copy needs another name than the library itself"), [])
            return
        try:
            self._library.copy_to(path)
            self.said.emit(tr("A copy was written: {path}", path=path), [])
        except OSError as error:
            log.info("no copy was written: %s", error)
            self.said.emit(tr("{name} was not written", name=path.name), [(str(path), error.strerror or str(error))])

    def _ask_for_library(self, ask: Callable[..., tuple[str, str]], title: str) -> None:
        name, _ = ask(self._window, title, str(self._folder), tr(LIBRARIES), options=EXISTING)
        if name:
            self.library_asked.emit(name if name.endswith(".dateline") or Path(name).exists() else f"{name}.dateline")

    @property
    def _folder(self) -> Path:
        """That of the library; of the sample, which lies in a cache, the user's documents."""
        return documents_folder() if self._library.path == sample_path() else self._library.path.parent

    def choose_export(self) -> None:
        """Write the events for another program."""
        suffixes = {tr(one.label): one.export_suffix for one in FORMATS if one.export_suffix}
        name, chosen = QFileDialog.getSaveFileName(
            self._window, tr("Export events"), str(documents_folder() / self._library.path.stem), ";;".join(suffixes)
        )
        if name:
            path = Path(name)
            if export_format(path.name) is None:
                path = path.with_name(path.name + suffixes.get(chosen, ".csv"))
                # the dialog asked about another name, without the suffix
                if path.exists() and not self._may_replace(path):
                    return
            self.export_to(path)

    def _may_replace(self, path: Path) -> bool:
        words = tr("“{name}” is there already. Replace it?", name=path.name)
        return ask_yes_no(tr("Export events"), words, self._window)

    def export_to(self, path: Path) -> None:
        """Export all events and report the outcome."""
        from store.exchange.exporting import export_events  # noqa: PLC0415 - the window starts without it

        try:
            self.said.emit(f"{export_events(self._library, path, export_colours()).line}: {path}", [])
        except (OSError, ValueError) as error:
            log.info("%s was not exported: %s", path, error)
            self.said.emit(tr("{name} was not written", name=path.name), [(str(path), str(error))])
